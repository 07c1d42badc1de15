internal import DanishCalendar
internal import Pathways
internal import RegisterRecords

/// What the records of one pathway say together that somebody should look at (ENGINE.md section 7).
struct PathwayFindings {
  let pathway: PathwayRecords
  let date: CalendarDate
  let book: RuleBook
  let vocabulary: Vocabulary
  let resolution: ClusterResolution

  private var rules: RuleSet { book.rules }

  private static let longestPause = 30
  private static let latestStart = 3
  private static let daysAfterRereferral = 14

  /// Collects what the fold passed over.
  private struct Collector: FoldObserver {
    var findings: [(FindingRule, TimelineMarker, rule: Int?)] = []
    /// By kind of pause: the marker that opened it, while it is open.
    var openings: [Int: TimelineMarker] = [:]

    mutating func saw(_ step: FoldStep, at marker: TimelineMarker) {
      switch step {
      case .ignoredStart(let rule, _, _): findings.append((.startWhileRunning, marker, rule))
      case .pauseOpenedTwice: findings.append((.pauseOpenedTwice, marker, nil))
      case .pauseNotOpen: findings.append((.pauseNotOpen, marker, nil))
      case .pauseOpened(let kind): openings[kind] = marker
      case .pauseClosed(let kind): openings[kind] = nil
      case .started, .stopped, .closed, .ignoredEnd: break
      }
    }
  }

  func findings() -> [Finding] {
    var fold = PathwayFold(
      pathway, at: date, book: book, observer: Collector())
    let clocks = fold.clocks(resolution)
    let seen = fold.observer
    var found: [Finding] = []
    for (rule, marker, clockRule) in seen.findings {
      let id = clockRule.map { rules.rules[$0].id + ", " } ?? ""
      found.append(finding(rule, .warning, marker, detail: id + code(marker)))
    }
    for (_, marker) in seen.openings where date - marker.date > PathwayFindings.longestPause {
      found.append(finding(.pauseLong, .warning, marker))
    }
    for (index, marker) in pathway.timeline.enumerated() {
      found += findings(of: marker, at: index)
    }
    for clock in clocks where clock.reason == .ended {
      guard let marker = startMarker(of: clock) else { continue }
      let id = rules.rules[clock.rule].id
      found.append(finding(.runningAtEnd, .warning, marker, detail: id))
    }
    found += offersAfterEnd(clocks)
    return found
  }

  private func element(_ key: RecordKey) -> ElementRecord? { resolution.element(key) }

  // MARK: - Markers

  private func findings(of marker: TimelineMarker, at index: Int) -> [Finding] {
    var found: [Finding] = []
    if !MarkerCodes.isValid(vocabulary.text(marker.code)) {
      found.append(finding(.unknownMarkerCode, .error, marker))
    }
    let record = element(marker.element)
    if let record, record.start.isKnown, marker.time < record.start {
      found.append(finding(.markerBeforeElement, .error, marker))
    }
    if let record, record.end.isKnown, marker.time > record.end {
      found.append(finding(.markerAfterElement, .error, marker))
    }
    if isDuplicate(index) { found.append(finding(.duplicateRegistration, .warning, marker)) }
    if isTreatmentWithoutStart(marker, record) {
      found.append(finding(.treatmentWithoutStart, .warning, marker))
    }
    if let record, startsWorkUp(marker), record.referred.isKnown,
      marker.date - record.referred.date > PathwayFindings.latestStart
    {
      found.append(finding(.startLongAfterReferral, .warning, marker))
    }
    if isLost(marker, index) { found.append(finding(.lostAfterRereferral, .warning, marker)) }
    return found
  }

  /// Whether the marker before says the same under another key; the timeline sorts them together.
  private func isDuplicate(_ index: Int) -> Bool {
    guard index > 0 else { return false }
    let marker = pathway.timeline[index]
    let before = pathway.timeline[index - 1]
    return marker.time == before.time && marker.code == before.code
      && marker.element == before.element
  }

  /// Treatment (AFV01F) of cancer with neither consent (AFV01C…) nor referral (AFV01E…) before.
  private func isTreatmentWithoutStart(_ marker: TimelineMarker, _ record: ElementRecord?) -> Bool {
    guard code(marker) == "AFV01F", let record,
      vocabulary.text(record.label) == RecordBatch.cancerLabel
    else { return false }
    return !pathway.timeline.contains { other in
      let text = code(other)
      return other.time <= marker.time && (text.hasPrefix("AFV01C") || text.hasPrefix("AFV01E"))
    }
  }

  /// Whether a marker starts the wait for work-up, whose date the element's referral tells too.
  private func startsWorkUp(_ marker: TimelineMarker) -> Bool {
    rules.rules.contains { rule in
      rule.family == "maximum-wait" && rule.offer == .udredning
        && rule.start.contains { $0.matches(code(marker)) }
    }
  }

  private func isLost(_ marker: TimelineMarker, _ index: Int) -> Bool {
    let last = marker.date + PathwayFindings.daysAfterRereferral
    guard code(marker) == "AFV01X3", date > last else { return false }
    return !pathway.timeline[(index + 1)...].contains { $0.date <= last }
  }

  // MARK: - Offers

  /// Offers entered after the clock that they are for had ended.
  private func offersAfterEnd(_ clocks: [Clock]) -> [Finding] {
    pathway.offers.compactMap { offer in
      guard offer.entered.isKnown else { return nil }
      let own = clocks.last { clock in
        rules.rules[clock.rule].offer == offer.kind && clock.start <= offer.offered
      }
      guard let own, let end = own.end, offer.entered.date > end else { return nil }
      var finding = Finding(
        .offerAfterEnd, .warning, at: offer.place, detail: rules.rules[own.rule].id)
      finding.unit = offer.unit
      finding.pathway = pathway.id.text(vocabulary)
      return finding
    }
  }

  // MARK: - Making findings

  private func code(_ marker: TimelineMarker) -> String { vocabulary.text(marker.code) }

  private func startMarker(of clock: Clock) -> TimelineMarker? {
    pathway.timeline.first {
      $0.date == clock.start && $0.code == clock.startCode && $0.element == clock.startElement
    }
  }

  private func finding(
    _ rule: FindingRule, _ severity: Severity, _ marker: TimelineMarker, detail: String? = nil
  ) -> Finding {
    var finding = Finding(rule, severity, at: marker.place, detail: detail ?? code(marker))
    finding.element = marker.element
    finding.unit = element(marker.element)?.unit ?? .none
    finding.pathway = pathway.id.text(vocabulary)
    return finding
  }
}
