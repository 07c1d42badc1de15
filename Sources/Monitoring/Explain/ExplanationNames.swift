internal import DanishCalendar
internal import Pathways
internal import RegisterRecords
internal import Wordings

/// How an explanation writes dates, codes, clocks and places.
struct ExplanationNames: Sendable {
  let rules: RuleSet
  let vocabulary: Vocabulary
  let files: [String]
  let language: Language

  private static let weekdays: [Wording] = [
    Wording(da: "mandag", en: "Monday"), Wording(da: "tirsdag", en: "Tuesday"),
    Wording(da: "onsdag", en: "Wednesday"), Wording(da: "torsdag", en: "Thursday"),
    Wording(da: "fredag", en: "Friday"), Wording(da: "lørdag", en: "Saturday"),
    Wording(da: "søndag", en: "Sunday"),
  ]

  /// A date with its weekday: `søndag 2026-03-15`.
  func day(_ date: CalendarDate) -> String {
    ExplanationNames.weekdays[date.weekday - 1][language] + " \(date)"
  }

  /// A minute with its weekday: `søndag 2026-03-15 09:00`.
  func minute(_ minute: LocalMinute) -> String {
    let time = minute.minuteOfDay
    return day(minute.date) + " \(padded(time / 60, to: 2)):\(padded(time % 60, to: 2))"
  }

  func days(_ count: Int) -> String {
    let unit = Wording(da: count == 1 ? "dag" : "dage", en: count == 1 ? "day" : "days")
    return "\(count) \(unit[language])"
  }

  // MARK: - Keys and codes

  /// A text of the register, with nothing in it that a terminal would obey.
  private func shown(_ text: String) -> String {
    var shown = ""
    for scalar in text.unicodeScalars {
      switch scalar.properties.generalCategory {
      case .control, .format, .lineSeparator, .paragraphSeparator, .surrogate, .privateUse,
        .unassigned:
        shown.unicodeScalars.append("\u{FFFD}")
      default: shown.unicodeScalars.append(scalar)
      }
    }
    return shown
  }

  func key(_ key: RecordKey) -> String { shown(vocabulary.text(key)) }

  func pathway(_ id: PathwayID) -> String { shown(id.text(vocabulary)) }

  func marker(_ code: CodeID) -> String {
    let text = vocabulary.text(code)
    if let gloss = MarkerCodes.text(of: text, in: language) { return text + " " + gloss }
    // No known code: it may be anything that stood in the column.
    return shown(maskingPersonNumbers(in: text)) + " "
      + ExplainPhrase.unknownCode.wording[language]
  }

  func admin(_ code: CodeID) -> String {
    let text = vocabulary.text(code)
    if let gloss = AdminCodes.text(of: text, in: language) { return text + " " + gloss }
    return shown(maskingPersonNumbers(in: text)) + " "
      + ExplainPhrase.unknownCode.wording[language]
  }

  func region(_ region: RecordKey) -> String {
    guard let name = RegionNames.name(of: vocabulary.text(region), in: language) else {
      return "region " + key(region)
    }
    return name + " (" + key(region) + ")"
  }

  // MARK: - Places

  func place(_ place: Place) -> String {
    shown(files[Int(place.file)]) + ":\(place.line)"
  }

  /// Where a record stands and when it was reported.
  func source(_ place: Place, _ reported: LocalMinute) -> String {
    reported.isKnown
      ? ExplainPhrase.reportedAt.text(in: language, self.place(place), minute(reported))
      : ExplainPhrase.reportedUnknown.text(in: language, self.place(place))
  }

  // MARK: - Words of the rules

  /// A clock's short name: rule, package, and number where it is not the first.
  func clock(_ rule: Int, _ package: PackageCode?, _ number: Int) -> String {
    rules.rules[rule].id + (package.map { "/\($0)" } ?? "") + (number > 1 ? " #\(number)" : "")
  }

  func pause(_ kind: Int) -> String {
    RuleWords.explain(rules.pauses[kind].name, of: RuleWords.pauses, in: language)
  }

  /// The word of a kind of pause alone.
  func pauseWord(_ kind: Int) -> String {
    RuleWords.say(rules.pauses[kind].name, of: RuleWords.pauses, in: language)
  }

  func reason(_ rule: Int, _ place: Int) -> String {
    RuleWords.explain(rules.rules[rule].close[place].reason, of: RuleWords.reasons, in: language)
  }

  func offerKind(_ kind: OfferKind) -> String {
    kind.name.map { RuleWords.explain($0, of: RuleWords.offers, in: language) } ?? "?"
  }

  func answer(_ answer: OfferAnswer) -> String {
    let phrase: ExplainPhrase =
      switch answer {
      case .unknown: .answerNone
      case .accepteret: .answerAccepted
      case .aflyst: .answerCancelled
      case .afslaaet: .answerDeclined
      }
    return phrase.wording[language]
  }
}
