/// What a marker code does, worked out once for each code of a batch.
package struct CodeMeaning: Sendable {
  enum Action: Equatable, Sendable {
    case start
    case stop
    /// Closes, for the reason at this place of the rule's `close`.
    case close(Int)
  }

  /// What a code does in a rule.
  struct Role: Sendable {
    var rule: Int
    var action: Action
  }

  /// What the code does in each rule that names it, in the order of the rules.
  var roles: [Role] = []
  /// Kinds of pauses that the code opens and closes.
  var opens: [Int] = []
  var closes: [Int] = []
  /// Digits 4 and 5, as written and folded.
  var package: PackageCode?
  var foldedPackage: PackageCode?
  /// The form of treatment that a treatment start names.
  var form: TreatmentForm?

  /// Whether any rule or pause names the code.
  package var isRelevant: Bool { !(roles.isEmpty && opens.isEmpty && closes.isEmpty) }

  package init(of code: String, in rules: RuleSet) {
    for (index, rule) in rules.rules.enumerated() {
      if rule.start.contains(where: { $0.matches(code) }) {
        roles.append(Role(rule: index, action: .start))
      }
      if rule.stop.contains(where: { $0.matches(code) }) {
        roles.append(Role(rule: index, action: .stop))
      } else if let closing = rule.close.firstIndex(where: { $0.pattern.matches(code) }) {
        roles.append(Role(rule: index, action: .close(closing)))
      }
    }
    for (index, pause) in rules.pauses.enumerated() {
      if pause.open.contains(where: { $0.matches(code) }) { opens.append(index) }
      if pause.close.contains(where: { $0.matches(code) }) { closes.append(index) }
    }
    package = PackageCode(ofCode: code)
    foldedPackage = package.map(rules.folded)
    switch Array(code.utf8.dropFirst(5).prefix(2)) {
    case [UInt8(ascii: "F"), UInt8(ascii: "1")]: form = .surgery
    case [UInt8(ascii: "F"), UInt8(ascii: "2")]: form = .medical
    case [UInt8(ascii: "F"), UInt8(ascii: "3")]: form = .radiation
    default: form = nil
    }
  }
}
