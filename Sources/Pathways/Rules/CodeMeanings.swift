package import RegisterRecords

/// What a marker code does, worked out once for each code of a batch.
package struct CodeMeaning: Sendable {
  enum Action: Sendable {
    case start
    case stop
    /// Closes, for the reason at this place of the rule's `close`.
    case close(Int)
  }

  /// What the code does in each rule that names it, in the order of the rules.
  var roles: [(rule: Int, action: Action)] = []
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
      if rule.start.contains(where: { $0.matches(code) }) { roles.append((index, .start)) }
      if rule.stop.contains(where: { $0.matches(code) }) {
        roles.append((index, .stop))
      } else if let closing = rule.close.firstIndex(where: { $0.pattern.matches(code) }) {
        roles.append((index, .close(closing)))
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

/// The rules made ready for folding: by code what it does, and by rule what a clock needs of it.
///
/// Shared by all workers; made once for the codes of a batch.
package final class RuleBook: Sendable {
  package let rules: RuleSet
  /// By the code's place in the vocabulary.
  let meanings: [CodeMeaning]
  let clocks: [ClockRule]

  /// What a clock needs of its rule.
  struct ClockRule: Sendable {
    var isGrouped: Bool
    /// Kinds of pauses, in order of their names.
    var pausedBy: [Int]
    var offer: OfferKind?
    var limits: Limits
  }

  package init(_ rules: RuleSet, for vocabulary: Vocabulary) {
    self.rules = rules
    meanings = (0..<vocabulary.codeCount).map { index in
      CodeMeaning(of: vocabulary.text(CodeID(rawValue: UInt32(index))), in: rules)
    }
    clocks = rules.rules.map { rule in
      ClockRule(
        isGrouped: rule.isGrouped, pausedBy: rule.pausedBy.sorted(), offer: rule.offer,
        limits: rule.limits)
    }
  }

  package func isRelevant(_ code: CodeID) -> Bool {
    code.isKnown && meanings[Int(code.rawValue)].isRelevant
  }
}
