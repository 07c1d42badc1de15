internal import DanishCalendar
internal import Pathways
internal import RegisterRecords
internal import Wordings

/// Writes messages: plain words in lines of at most 76 characters, readable in ten seconds.
///
/// No CPR number, name or diagnosis: pathways by their keys, units by their names, and of codes only
/// those of the waiting times, which name no disease (users.md section 5).
struct MessageTexts {
  static let width = 76
  /// How many lines a section shows before the rest is counted.
  static let rowLimit = 100

  let setup: MessageSetup
  let language: Language
  /// When the message is decided.
  let now: LocalMinute
  /// When data last came.
  let dataAt: LocalMinute?
  /// Since when data are missing; nil where they are not.
  let staleSince: LocalMinute?
  let days: DayText

  init(
    setup: MessageSetup, language: Language, now: LocalMinute, dataAt: LocalMinute?,
    staleSince: LocalMinute?
  ) {
    self.setup = setup
    self.language = language
    self.now = now
    self.dataAt = dataAt
    self.staleSince = staleSince
    days = DayText(language: language, today: now.date)
  }

  func say(_ phrase: MessagePhrase, _ values: String...) -> String {
    phrase.text(in: language, values)
  }

  // MARK: - Words

  func dayCount(_ count: Int) -> String {
    switch language {
    case .da: count == 1 ? "1 dag" : "\(count) dage"
    case .en: count == 1 ? "1 day" : "\(count) days"
    }
  }

  func workingDayCount(_ count: Int) -> String {
    switch language {
    case .da: count == 1 ? "1 arbejdsdag" : "\(count) arbejdsdage"
    case .en: count == 1 ? "1 working day" : "\(count) working days"
    }
  }

  /// The name of a rule with its limit: `Behandling, fra samtykke: 14 dage`.
  func limit(_ facts: ClockFacts) -> String {
    let rule = setup.rule(facts.name.rule)
    let name = rule.map { language == .da ? $0.danishName : $0.englishName } ?? facts.name.rule
    let shown = CleanText.oneLine(name, limit: 60)
    return facts.limit.map { "\(shown): \(dayCount($0))" } ?? shown
  }

  /// The name of a rule in a column, at most 15 characters: `behandling 14 d`.
  func shortLimit(_ facts: ClockFacts) -> String {
    let phrase: MessagePhrase? =
      switch setup.rule(facts.name.rule)?.offer {
      case .udredning: .clockWorkUp
      case .behandling: .clockTreatment
      case .efterbehandling: .clockAftercare
      case .unknown, nil: nil
      }
    let name = phrase.map { say($0) } ?? CleanText.oneLine(facts.name.rule, limit: 10)
    return String((facts.limit.map { "\(name) \($0) d" } ?? name).prefix(15))
  }

  /// The unit by its name, on the day of the message.
  func unit(_ facts: ClockFacts) -> String {
    if let unit = setup.routing.units.unit(facts.unit, on: now.date) {
      return CleanText.oneLine(unit.fullName)
    }
    // Only what surely is a SOR number is shown; in groups, as nobody writes a person number.
    guard facts.unit.utf8.count >= 12, UnitTable.isUnitNumber(facts.unit) else {
      return say(.unknownUnit)
    }
    return say(.unitOfNumber, Base32.grouped(facts.unit, by: " "))
  }

  /// The start with its code, where the code names no disease.
  func start(_ facts: ClockFacts) -> String {
    let day = days.long(facts.name.start)
    guard facts.startCode.hasPrefix("AFV"),
      let gloss = MarkerCodes.text(of: facts.startCode, in: language)
    else { return day }
    return "\(day) (\(facts.startCode) \(gloss))"
  }

  /// The last day and how far off it is.
  func lastDay(_ facts: ClockFacts) -> String {
    guard let deadline = facts.deadline else { return "-" }
    let today = now.date
    if deadline == today { return say(.lastDayIsToday, days.long(deadline)) }
    if deadline < today { return say(.daysOver, days.long(deadline), dayCount(today - deadline)) }
    let working = WorkingDays.count(after: today, through: deadline)
    return say(
      .daysLeft, days.long(deadline), dayCount(deadline - today), workingDayCount(working))
  }

  func offered(_ facts: ClockFacts) -> String {
    guard let offered = facts.offered else { return say(.offeredUnknown) }
    guard let deadline = facts.deadline else { return days.long(offered) }
    return say(offered <= deadline ? .offeredBefore : .offeredAfter, days.long(offered))
  }

  /// What stands in the last column, at most 16 characters.
  func status(_ view: PathwayLine.View) -> String {
    if !view.facts.isRunning { return say(.statusDone) }
    if let acknowledgement = view.acknowledgement, acknowledgement.holds(on: now.date) {
      return acknowledgement.until.map { say(.statusAcknowledgedUntil, days.tiny($0)) }
        ?? say(.statusAcknowledged)
    }
    if view.facts.lacksRegistration(at: view.level) { return say(.statusLacking) }
    if view.facts.isPaused { return say(.statusPaused) }
    return view.facts.offered.map { say(.statusOffered, days.short($0)) } ?? say(.statusNoOffer)
  }

  /// How to look pathways up.
  func lookUp(_ key: String) -> String {
    let text =
      setup.configuration.lookUp
      ?? Wording(da: "{key} i enhedens nøgleliste", en: "{key} in the unit's key list")[language]
    return CleanText.oneLine(text.replacing("{key}", with: key))
  }

  /// What stands for a key where several are meant.
  var anyKey: String { language == .da ? "NØGLE" : "KEY" }

  /// Data as a subject says them: `data kl. 06:55, ok`.
  var dataWords: String {
    guard let dataAt else { return say(.noData) }
    return say(staleSince == nil ? .dataOK : .dataFrom, days.recent(dataAt))
  }

  /// A minute in capitals, as the subject of a word about missing data has it.
  func loud(_ minute: LocalMinute) -> String {
    (days.short(minute.date) + (language == .da ? " kl. " : " at ") + days.time(minute))
      .uppercased()
  }
}
