package import DanishCalendar
internal import EarlyWarnings
package import Pathways
package import RegisterRecords

/// Counts clocks and findings for those who hear of them.
///
/// Made anew for each round of digests, from all clocks as they stand and all findings.
package struct FigureTally: FigureSource {
  private let routing: Routing
  private let rules: RuleSet
  private let vocabulary: Vocabulary
  private let today: CalendarDate
  private var figures: [RecipientID: DigestFigures] = [:]
  private var running: [ClockName: ClockFacts] = [:]
  private var seen: Set<Seen> = []
  package var outbox = OutboxFigures()

  /// What was counted for whom; a pathway may have the same finding several times.
  private struct Seen: Hashable {
    var recipient: RecipientID
    var missing: MissingRegistration
  }

  /// An empty tally of a day.
  package init(
    _ routing: Routing, rules: RuleSet, vocabulary: Vocabulary, today: CalendarDate
  ) {
    self.routing = routing
    self.rules = rules
    self.vocabulary = vocabulary
    self.today = today
  }

  /// Counts clocks, sorted as the engine gives them.
  package mutating func count(_ clocks: [Clock]) {
    var last: AlertKey?
    for clock in clocks {
      let key = AlertKey(clock, after: last)
      last = key
      guard rules.rules[clock.rule].audience == .people else { continue }
      if clock.isRunning {
        let name = ClockName(key, vocabulary: vocabulary, rules: rules)
        running[name] = ClockFacts(clock, name: name, vocabulary: vocabulary)
      } else if let end = clock.end, let limit = clock.limit {
        count(ended: clock, on: end, limit: limit)
      }
    }
  }

  /// Counts a finding, where it says that a registration is missing.
  package mutating func count(_ finding: Finding) {
    guard let pathway = finding.pathway, let kind = MissingRegistration.Kind(finding.rule) else {
      return
    }
    let missing = MissingRegistration(pathway: pathway, kind: kind)
    let unit = vocabulary.text(finding.unit)
    for id in routing.recipients(ofUnit: unit, region: "", on: today) {
      guard seen.insert(Seen(recipient: id, missing: missing)).inserted else { continue }
      figures[id, default: DigestFigures()].missing.append(missing)
    }
  }

  private mutating func count(ended clock: Clock, on end: CalendarDate, limit: Int) {
    let months = FigureTally.monthsApart(end, today)
    guard months == 0 || months == 1 else { return }
    let isOver = clock.waited > limit
    let isAccepted = isOver && rests(clock)
    let unit = vocabulary.text(clock.unit)
    let region = vocabulary.text(clock.region)
    for id in routing.recipients(ofUnit: unit, region: region, on: today) {
      let place = months == 0 ? \DigestFigures.month : \DigestFigures.monthBefore
      figures[id, default: DigestFigures()][keyPath: place].ended += 1
      if isOver { figures[id, default: DigestFigures()][keyPath: place].over += 1 }
      if isAccepted { figures[id, default: DigestFigures()][keyPath: place].accepted += 1 }
    }
  }

  /// Whether a wait over the limit rests on the patient's wish or acceptance.
  private func rests(_ clock: Clock) -> Bool {
    if let pause = clock.explanation, rules.pauses[pause].name == FigureTally.wish { return true }
    if case .marker(let place) = clock.reason {
      return rules.rules[clock.rule].close[place].reason == FigureTally.wish
    }
    return false
  }

  /// What rule files call the patient's own wish, as a pause and as a reason to close.
  private static let wish = "patient"

  /// How many months the month of one date lies before that of another.
  private static func monthsApart(_ earlier: CalendarDate, _ later: CalendarDate) -> Int {
    let first = earlier.civil
    let last = later.civil
    return (last.year - first.year) * 12 + last.month - first.month
  }

  // MARK: - What is asked

  package func figures(for recipient: RecipientID) -> DigestFigures? {
    figures[recipient] ?? DigestFigures()
  }

  package func current(_ clock: ClockName) -> ClockFacts? { running[clock] }
}
