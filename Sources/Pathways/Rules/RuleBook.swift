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
  /// Kinds of pauses that codes open and close, code after code, and that rules are paused by.
  let pauses: [Int]
  /// The limits of the rules that have rows, rule after rule.
  let limitRows: [LimitRow]
  /// The standard times of the rules that go by them, rule after rule.
  let times: [ClockTime]

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

  /// What a clock needs of its rule: places in the lists of the book.
  struct ClockRule: Sendable {
    var isGrouped: Bool
    /// Kinds of pauses, in order of their names.
    var pausedBy: Range<Int>
    var offer: OfferKind?
    var limitKind: LimitKind
    /// Rows or times that may give the limit.
    var limits: Range<Int>
  }

  /// Where the limit of a rule's clocks comes from.
  enum LimitKind: Sendable {
    case rows
    /// Whether the package is that of the stop code (ENGINE.md section 4).
    case standardTimes(packageOfStop: Bool)
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
    var clocks: [ClockRule] = []
    var rows: [LimitRow] = []
    var times: [ClockTime] = []
    for rule in rules.rules {
      var clock = ClockRule(
        isGrouped: rule.isGrouped, pausedBy: pauses.count..<(pauses.count + rule.pausedBy.count),
        offer: rule.offer, limitKind: .rows, limits: 0..<0)
      pauses += rule.pausedBy.sorted()
      switch rule.limits {
      case .rows(let own):
        clock.limits = rows.count..<(rows.count + own.count)
        rows += own
      case .standardTimes:
        let own = RuleBook.times(of: rule.id, in: rules)
        clock.limitKind = .standardTimes(
          packageOfStop: RuleBook.rulesByStopCode.contains(rule.id))
        clock.limits = times.count..<(times.count + own.count)
        times += own
      }
      clocks.append(clock)
    }
    self.pauses = pauses
    self.clocks = clocks
    limitRows = rows
    self.times = times
  }

  private static func times(of rule: String, in rules: RuleSet) -> [ClockTime] {
    rules.standardTimes.enumerated().filter { $1.rule == rule }.map { place, time in
      ClockTime(
        place: place, package: time.package, foldedPackage: rules.folded(time.package),
        form: time.form, days: time.days)
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
