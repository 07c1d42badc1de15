package import RegisterRecords

/// The rules made ready for folding: by code what it does, and by rule what a clock needs of it.
///
/// Shared by all workers; made once for the codes of a batch. What the fold asks for at each marker
/// lies flat, without texts.
package final class RuleBook: Sendable {
  package let rules: RuleSet
  let clocks: [ClockRule]
  /// By the code's place in the vocabulary.
  let meanings: [Meaning]
  /// What codes do in the rules that name them, code after code.
  let roles: [CodeMeaning.Role]
  /// Kinds of pauses that codes open and close, code after code.
  let pauses: [Int]

  /// What a code does: places in the lists of the book.
  struct Meaning: Sendable {
    var roles = 0..<0
    var opens = 0..<0
    var closes = 0..<0
    var package: PackageCode?
    var foldedPackage: PackageCode?
    var form: TreatmentForm?
    var startsClock = false

    var isRelevant: Bool { !(roles.isEmpty && opens.isEmpty && closes.isEmpty) }
  }

  /// What a clock needs of its rule.
  struct ClockRule: Sendable {
    var isGrouped: Bool
    /// Kinds of pauses, in order of their names.
    var pausedBy: [Int]
    var offer: OfferKind?
    var limits: ClockLimits
  }

  /// Limits with what is compared made ready.
  enum ClockLimits: Sendable {
    case rows([LimitRow])
    /// Whether the package is that of the stop code (ENGINE.md section 4).
    case standardTimes([ClockTime], packageOfStop: Bool)
  }

  /// A standard time of a rule.
  struct ClockTime: Sendable {
    /// Its place in the rule set.
    var place: Int
    var package: PackageCode
    var foldedPackage: PackageCode
    var form: TreatmentForm?
    var days: Int
  }

  /// Rules whose standard time goes by the package of the stop code (ENGINE.md section 4).
  private static let rulesByStopCode = ["OF3", "OF4"]

  package init(_ rules: RuleSet, for vocabulary: Vocabulary) {
    self.rules = rules
    var meanings: [Meaning] = []
    var roles: [CodeMeaning.Role] = []
    var pauses: [Int] = []
    for index in 0..<vocabulary.codeCount {
      let code = CodeMeaning(of: vocabulary.text(CodeID(rawValue: UInt32(index))), in: rules)
      var meaning = Meaning()
      meaning.roles = roles.count..<(roles.count + code.roles.count)
      roles += code.roles
      meaning.opens = pauses.count..<(pauses.count + code.opens.count)
      pauses += code.opens
      meaning.closes = pauses.count..<(pauses.count + code.closes.count)
      pauses += code.closes
      meaning.package = code.package
      meaning.foldedPackage = code.foldedPackage
      meaning.form = code.form
      meaning.startsClock = code.roles.contains { $0.action == .start }
      meanings.append(meaning)
    }
    self.meanings = meanings
    self.roles = roles
    self.pauses = pauses
    clocks = rules.rules.map { rule in
      ClockRule(
        isGrouped: rule.isGrouped, pausedBy: rule.pausedBy.sorted(), offer: rule.offer,
        limits: RuleBook.limits(of: rule, in: rules))
    }
  }

  private static func limits(of rule: Rule, in rules: RuleSet) -> ClockLimits {
    switch rule.limits {
    case .rows(let rows): return .rows(rows)
    case .standardTimes:
      let times = rules.standardTimes.enumerated().filter { $1.rule == rule.id }.map {
        place, time in
        ClockTime(
          place: place, package: time.package, foldedPackage: rules.folded(time.package),
          form: time.form, days: time.days)
      }
      return .standardTimes(times, packageOfStop: rulesByStopCode.contains(rule.id))
    }
  }

  /// Whether any rule or pause names a code.
  package func isRelevant(_ code: CodeID) -> Bool {
    code.isKnown && meanings[Int(code.rawValue)].isRelevant
  }

  /// Whether a code starts a clock of any rule.
  package func startsClock(_ code: CodeID) -> Bool {
    code.isKnown && meanings[Int(code.rawValue)].startsClock
  }
}
