package import Pathways

/// How many clocks of each rule are in each state, outcome and level.
package struct ClockTally: Sendable, Equatable {
  /// The counts of one rule.
  package struct RuleCounts: Sendable, Equatable {
    package var clocks = 0
    /// In the order of `ClockTally.states`, `Outcome.allCases` and `Level.allCases`.
    package var states = [Int](repeating: 0, count: ClockTally.states.count)
    package var outcomes = [Int](repeating: 0, count: Outcome.allCases.count)
    package var levels = [Int](repeating: 0, count: Level.allCases.count)
  }

  package static let states: [ClockState] = [.running, .paused, .stopped, .closed]

  /// Pathways with at least one clock.
  package private(set) var pathways = 0
  package private(set) var rules: [RuleCounts]

  package var clocks: Int { rules.reduce(0) { $0 + $1.clocks } }

  package init(rules: RuleSet) {
    self.rules = rules.rules.map { _ in RuleCounts() }
  }

  /// Counts the clocks of one pathway.
  package mutating func count(_ clocks: [Clock]) {
    pathways += 1
    for clock in clocks {
      rules[clock.rule].clocks += 1
      rules[clock.rule].states[ClockTally.place(of: clock.state)] += 1
      rules[clock.rule].outcomes[ClockTally.place(of: clock.outcome)] += 1
      rules[clock.rule].levels[clock.level.rawValue] += 1
    }
  }

  private static func place(of state: ClockState) -> Int {
    switch state {
    case .running: 0
    case .paused: 1
    case .stopped: 2
    case .closed: 3
    }
  }

  private static func place(of outcome: Outcome) -> Int {
    switch outcome {
    case .unlimited: 0
    case .offered: 1
    case .exceeded: 2
    case .open: 3
    case .explained: 4
    case .closed: 5
    case .inside: 6
    }
  }

  static func += (left: inout ClockTally, right: ClockTally) {
    left.pathways += right.pathways
    for (rule, counts) in right.rules.enumerated() {
      left.rules[rule].clocks += counts.clocks
      for (place, count) in counts.states.enumerated() { left.rules[rule].states[place] += count }
      for (place, count) in counts.outcomes.enumerated() {
        left.rules[rule].outcomes[place] += count
      }
      for (place, count) in counts.levels.enumerated() { left.rules[rule].levels[place] += count }
    }
  }
}
