package import DanishCalendar
package import RegisterRecords

/// The rules by which clocks run, as `rules.json` names them (ENGINE.md section 4).
package struct RuleSet: Sendable {
  /// The version that the rule file gives itself.
  package var version: String
  /// The zone of all dates, Europe/Copenhagen.
  package var timezone: String
  /// Two-digit packages whose codes count under another one.
  package var packageFold: [PackageCode: PackageCode]
  /// Kinds of pauses, sorted by name.
  package var pauses: [PauseKind]
  /// Days left at which levels fall due.
  package var thresholds: WarningThresholds
  /// In the order of the rule file, which is the order of output.
  package var rules: [Rule]
  /// Norms of the packages, in days.
  package var standardTimes: [StandardTime]

  /// A value of all its parts.
  package init(
    version: String, timezone: String, packageFold: [PackageCode: PackageCode],
    pauses: [PauseKind], thresholds: WarningThresholds, rules: [Rule],
    standardTimes: [StandardTime]
  ) {
    self.version = version
    self.timezone = timezone
    self.packageFold = packageFold
    self.pauses = pauses
    self.thresholds = thresholds
    self.rules = rules
    self.standardTimes = standardTimes
  }

  /// The package that another one counts under.
  package func folded(_ package: PackageCode) -> PackageCode {
    packageFold[package] ?? package
  }
}

/// One clock: what starts, stops, closes and pauses it, and how long it may run.
package struct Rule: Sendable {
  /// The name of the rule, as it is printed.
  package var id: String
  /// The kind of right or norm that the rule is of.
  package var family: String
  /// Who hears of its events.
  package var audience: Audience
  /// The name that both limbs of one right share.
  package var pair: String?
  /// Its name in Danish.
  package var danishName: String
  /// Its name in English.
  package var englishName: String
  /// The law or norm that it rests on.
  package var law: String
  /// How sure the source is, as the facts mark it.
  package var status: String
  /// How sure the choice of codes is.
  package var binding: String?
  /// Whether one clock runs per cancer package (`"group": "package"`).
  package var isGrouped: Bool
  /// Codes that start a clock.
  package var start: [CodePattern]
  /// Codes that stop it.
  package var stop: [CodePattern]
  /// Codes that close it, each with its reason; the first that matches holds.
  package var close: [Closing]
  /// Places in `RuleSet.pauses` of the kinds that pause this clock.
  package var pausedBy: [Int]
  /// The deadline of the offers that keep this clock (FRIST).
  package var offer: OfferKind?
  /// How many days it may run.
  package var limits: Limits

  /// A value of all its parts.
  package init(
    id: String, family: String, audience: Audience, pair: String?, danishName: String,
    englishName: String, law: String, status: String, binding: String?, isGrouped: Bool,
    start: [CodePattern], stop: [CodePattern], close: [Closing], pausedBy: [Int],
    offer: OfferKind?, limits: Limits
  ) {
    self.id = id
    self.family = family
    self.audience = audience
    self.pair = pair
    self.danishName = danishName
    self.englishName = englishName
    self.law = law
    self.status = status
    self.binding = binding
    self.isGrouped = isGrouped
    self.start = start
    self.stop = stop
    self.close = close
    self.pausedBy = pausedBy
    self.offer = offer
    self.limits = limits
  }
}

/// Who hears of a rule's events.
package enum Audience: String, Sendable {
  /// Mails and digests.
  case people
  /// Only the event stream and the pages.
  case log
}

/// A code that ends a wait without what was waited for, and why.
package struct Closing: Sendable {
  /// The codes.
  package var pattern: CodePattern
  /// The reason that is printed.
  package var reason: String

  /// A value of all its parts.
  package init(pattern: CodePattern, reason: String) {
    self.pattern = pattern
    self.reason = reason
  }
}

/// How many days a clock may run.
package enum Limits: Sendable {
  /// By the date of the start.
  case rows([LimitRow])
  /// By package and form of treatment (`standardTimes` of the rule file).
  case standardTimes
}

/// A limit in days for starts from one date to another, both included; nil is without end.
package struct LimitRow: Sendable {
  /// Calendar days.
  package var days: Int
  /// The first start date it holds for; nil is from the beginning.
  package var from: CalendarDate?
  /// The last start date it holds for; nil is without end.
  package var to: CalendarDate?

  /// A value of all its parts.
  package init(days: Int, from: CalendarDate?, to: CalendarDate?) {
    self.days = days
    self.from = from
    self.to = to
  }
}

/// A kind of pause and the codes that open and close it.
package struct PauseKind: Sendable {
  /// The name of the kind, as it is printed.
  package var name: String
  /// Codes that open a pause.
  package var open: [CodePattern]
  /// Codes that close it.
  package var close: [CodePattern]

  /// A value of all its parts.
  package init(name: String, open: [CodePattern], close: [CodePattern]) {
    self.name = name
    self.open = open
    self.close = close
  }
}

/// Days left at which a level falls due (ENGINE.md section 5).
package struct WarningThresholds: Sendable {
  /// Days left for a notice.
  package var notice: Int
  /// Days left for a warning.
  package var warning: Int
  /// Days left for a critical warning.
  package var critical: Int

  /// A value of all its parts.
  package init(notice: Int, warning: Int, critical: Int) {
    self.notice = notice
    self.warning = warning
    self.critical = critical
  }
}

/// The form of treatment that a stop code names by its sixth and seventh characters.
package enum TreatmentForm: String, Sendable, CaseIterable {
  case surgery
  case medical
  case radiation
}

/// A standard time of a cancer package: a norm of the package, not a right.
package struct StandardTime: Sendable {
  /// The package, by its two digits and not folded.
  package var package: PackageCode
  /// The id of the rule that it is for.
  package var rule: String
  /// The form of treatment; nil is any.
  package var form: TreatmentForm?
  /// Calendar days.
  package var days: Int
  /// How sure the source is, as the facts mark it.
  package var status: String

  /// The status of a time of which the rule file does not say how sure it is.
  static let unstated = "NOT STATED"

  /// A value of all its parts.
  package init(package: PackageCode, rule: String, form: TreatmentForm?, days: Int, status: String)
  {
    self.package = package
    self.rule = rule
    self.form = form
    self.days = days
    self.status = status
  }
}
