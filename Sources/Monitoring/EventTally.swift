package import EarlyWarnings
package import Pathways

/// How many events of each kind every rule has.
package struct EventTally: Sendable, Equatable {
  /// By rule, in the order of `EventKind.allCases`.
  package private(set) var rules: [[Int]]

  package var events: Int { rules.reduce(0) { $0 + $1.reduce(0, +) } }

  package init(rules: RuleSet) {
    self.rules = rules.rules.map { _ in [Int](repeating: 0, count: EventKind.allCases.count) }
  }

  package mutating func count(_ event: WarningEvent) {
    rules[event.key.rule][event.kind.rawValue] += 1
  }

  static func += (left: inout EventTally, right: EventTally) {
    for (rule, counts) in right.rules.enumerated() {
      for (kind, count) in counts.enumerated() { left.rules[rule][kind] += count }
    }
  }
}
