internal import DanishCalendar
package import Pathways
package import RegisterRecords
package import Wordings

/// An explanation in words and a drawing, in lines of at most 76 characters.
///
/// Shows keys and codes of key columns only, never a value of a patient.
package struct ExplanationText: Sendable {
  package static let width = 76

  let explanation: Explanation
  let rules: RuleSet
  let names: ExplanationNames
  var columns = TextColumns(width: ExplanationText.width)

  var language: Language { names.language }

  package init(
    _ explanation: Explanation, rules: RuleSet, vocabulary: Vocabulary, files: [String],
    language: Language
  ) {
    self.explanation = explanation
    self.rules = rules
    names = ExplanationNames(
      rules: rules, vocabulary: vocabulary, files: files, language: language)
  }

  /// The whole explanation, each line with its line feed.
  package var text: String {
    var copy = self
    copy.writeHead()
    copy.writePicture()
    copy.writeTimeline()
    copy.writeOffers()
    copy.writeClocks()
    copy.writeIgnored()
    copy.writeLimits()
    return copy.columns.text
  }

  func say(_ phrase: ExplainPhrase) -> String { phrase.wording[language] }

  mutating func writeHeading(_ phrase: ExplainPhrase) {
    columns.blank()
    columns.paragraph(say(phrase))
  }

  // MARK: - Head

  private mutating func writeHead() {
    let minute = explanation.moment.minute
    let isWholeDay = minute == .endOfDay(minute.date)
    let asOf =
      isWholeDay
      ? ExplainPhrase.asOfDay.text(in: language, names.day(minute.date))
      : ExplainPhrase.asOfMinute.text(in: language, names.minute(minute))
    columns.paragraph(
      ExplainPhrase.pathway.text(in: language, names.pathway(explanation.pathway)) + ", " + asOf)
    for element in explanation.elements { write(element) }
    for key in explanation.unseenElements {
      columns.paragraph(
        ExplainPhrase.element.text(in: language, names.key(key)) + ": " + say(.unseenElement))
    }
    if explanation.elements.isEmpty, explanation.unseenElements.isEmpty {
      columns.paragraph(say(.noElement))
    }
    let death = explanation.death.map { ExplainPhrase.death.text(in: language, names.day($0)) }
    let end = explanation.end.map { ExplainPhrase.pathwayEnd.text(in: language, names.day($0)) }
    columns.paragraph((death ?? say(.deathUnknown)) + "; " + (end ?? say(.pathwayOpen)) + ".")
  }

  private mutating func write(_ element: ElementRecord) {
    var parts = [
      element.end.isKnown
        ? ExplainPhrase.elementSpan.text(
          in: language, names.day(element.start.date), names.day(element.end.date))
        : ExplainPhrase.elementOpen.text(in: language, names.day(element.start.date))
    ]
    if element.ending.isKnown { parts.append(names.admin(element.ending)) }
    parts.append(
      element.unit.isKnown
        ? ExplainPhrase.unit.text(in: language, names.key(element.unit)) : say(.unknownUnit))
    if element.region.isKnown { parts.append(names.region(element.region)) }
    var title = ExplainPhrase.element.text(in: language, names.key(element.key))
    if element.label.isKnown { title += " (" + names.admin(element.label) + ")" }
    columns.paragraph(
      title + " " + parts.joined(separator: ", ") + " [" + names.place(element.place) + "]")
  }

  // MARK: - Timeline

  /// Of a weekday, a date and a time of day, with two blanks.
  private static let timeWidth = 28

  private mutating func writeTimeline() {
    writeHeading(.timeline)
    if explanation.timeline.isEmpty { columns.paragraph(say(.noMarkers), indent: 2) }
    var events: [(date: CalendarDate, text: String)] = []
    for death in explanation.deaths {
      events.append(
        (death.date, ExplainPhrase.diedHere.text(in: language, names.place(death.place))))
    }
    if let end = explanation.end { events.append((end, say(.endedHere))) }
    events.sort { $0.date < $1.date }
    for entry in explanation.timeline {
      while let event = events.first, event.date < entry.marker.date {
        columns.field(names.day(event.date), event.text, labelWidth: ExplanationText.timeWidth)
        events.removeFirst()
      }
      write(entry)
    }
    for event in events {
      columns.field(names.day(event.date), event.text, labelWidth: ExplanationText.timeWidth)
    }
  }

  private mutating func write(_ entry: Explanation.Entry) {
    var lines = [names.marker(entry.marker.code)]
    lines += effects(entry)
    lines.append(names.source(entry.marker.place, entry.reported))
    for (number, line) in lines.enumerated() {
      columns.field(
        number == 0 ? names.minute(entry.marker.time) : "", line,
        labelWidth: ExplanationText.timeWidth)
    }
  }

  /// What a marker did, like things together.
  private func effects(_ entry: Explanation.Entry) -> [String] {
    if entry.steps.isEmpty { return ["→ " + say(.namedByNoRule)] }
    var lines: [(phrase: ExplainPhrase, extra: String, clocks: [String])] = []
    func add(_ phrase: ExplainPhrase, _ clock: String, _ extra: String = "") {
      if let place = lines.firstIndex(where: { $0.phrase == phrase && $0.extra == extra }) {
        lines[place].clocks.append(clock)
      } else {
        lines.append((phrase, extra, [clock]))
      }
    }
    let actsSomewhere = entry.steps.contains { !$0.isIgnored }
    for step in entry.steps {
      switch step {
      case .started(let rule, let package, let number):
        add(.starts, names.clock(rule, package, number))
      case .stopped(let rule, let package, let number):
        add(.stops, names.clock(rule, package, number))
      case .closed(let rule, let package, let number, let reason):
        add(.closes, names.clock(rule, package, number), names.reason(rule, reason))
      case .ignoredStart(let rule, let package, let number):
        add(.clockRuns, names.clock(rule, package, number))
      case .ignoredEnd(let rule, let package):
        add(actsSomewhere ? .nothingRuns : .nothingRunsAll, names.clock(rule, package, 1))
      case .pauseOpened(let kind): add(.pauseOpens, names.pause(kind))
      case .pauseClosed(let kind): add(.pauseCloses, names.pause(kind))
      case .pauseOpenedTwice(let kind): add(.pauseIsOpen, names.pause(kind))
      case .pauseNotOpen(let kind): add(.pauseIsNotOpen, names.pause(kind))
      }
    }
    return lines.map { line in
      "→ " + line.phrase.text(in: language, line.clocks.joined(separator: ", "), line.extra)
    }
  }

  // MARK: - Offers

  private mutating func writeOffers() {
    writeHeading(.offers)
    if explanation.offers.isEmpty { columns.paragraph(say(.noOffer), indent: 2) }
    for offer in explanation.offers {
      columns.paragraph(
        ExplainPhrase.offerLine.text(
          in: language, names.key(offer.key), names.offerKind(offer.kind),
          names.day(offer.offered), names.answer(offer.answer)), indent: 2)
      var parts = [
        offer.told.map { ExplainPhrase.offerTold.text(in: language, names.day($0)) }
          ?? say(.offerToldUnknown)
      ]
      if offer.unit.isKnown {
        parts.append(ExplainPhrase.placeOfOffer.text(in: language, names.key(offer.unit)))
      }
      parts.append(names.source(offer.place, offer.entered))
      columns.paragraph(parts.joined(separator: "; "), indent: 4)
    }
  }
}
