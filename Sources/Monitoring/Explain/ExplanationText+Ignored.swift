internal import Pathways
internal import RegisterRecords
internal import Wordings

extension ExplanationText {
  /// More repetitions than these are counted instead of listed: a daily delivery repeats much.
  private static let repetitionsListed = 3

  mutating func writeIgnored() {
    writeHeading(.ignored)
    if explanation.ignored.isEmpty { columns.paragraph(say(.nothingIgnored), indent: 2) }
    var repetitions = 0
    for record in explanation.ignored {
      if case .fate(.repeats) = record.reason {
        repetitions += 1
        if repetitions > ExplanationText.repetitionsListed { continue }
      }
      columns.paragraph(subject(record), indent: 2)
      for reason in reasons(record) { columns.paragraph("→ " + reason, indent: 4) }
      if case .setAside = record.reason { continue }
      columns.paragraph(names.source(record.place, record.reported), indent: 4)
    }
    let more = repetitions - ExplanationText.repetitionsListed
    if more > 0 {
      columns.paragraph(ExplainPhrase.moreRepeats.text(in: language, "\(more)"), indent: 2)
    }
    if explanation.rowsSetAside > 0 {
      columns.paragraph(
        ExplainPhrase.rowsSetAside.text(in: language, "\(explanation.rowsSetAside)"), indent: 2)
    }
  }

  mutating func writeLimits() {
    writeHeading(.limitsOfTheRegister)
    let offers = explanation.offers.isEmpty ? "" : " " + say(.registerCannotKnowOffers)
    columns.paragraph(say(.registerCannotKnow) + offers, indent: 2)
  }

  private func subject(_ record: IgnoredRecord) -> String {
    switch record.subject {
    case .marker(let code, let time): names.minute(time) + " " + names.marker(code)
    case .removal: say(.subjectRemoval)
    case .element(let key): ExplainPhrase.subjectElement.text(in: language, names.key(key))
    case .contact(let key): ExplainPhrase.subjectContact.text(in: language, names.key(key))
    case .offer(let key): ExplainPhrase.subjectOffer.text(in: language, names.key(key))
    case .row: say(.subjectRow) + " " + names.place(record.place)
    }
  }

  private func reasons(_ record: IgnoredRecord) -> [String] {
    switch record.reason {
    case .namedByNoRule: return [say(.whyNamedByNoRule)]
    case .setAside(let rule, let detail):
      let meaning = FindingTexts.meaning(of: rule)[language]
      let text = detail.isEmpty ? meaning : meaning + " (" + detail + ")"
      return [ExplainPhrase.whySetAside.text(in: language, text)]
    case .withoutEffect(let steps): return reasons(steps)
    case .fate(let fate):
      let moved = record.movedTo.map {
        "; " + ExplainPhrase.whyMoved.text(in: language, names.pathway($0))
      }
      return [reason(fate) + (moved ?? "")]
    }
  }

  private func reason(_ fate: RecordFate) -> String {
    func with(_ phrase: ExplainPhrase, _ place: Place) -> String {
      phrase.text(in: language, names.place(place))
    }
    switch fate {
    case .reportedLater: return say(.whyReportedLater)
    case .datedLater: return say(.whyDatedLater)
    case .superseded(let place): return with(.whySuperseded, place)
    case .repeats(let place): return with(.whyRepeats, place)
    case .removed(let place): return with(.whyRemoved, place)
    case .replaced(let place): return with(.whyReplaced, place)
    case .elementRemoved(let place): return with(.whyElementRemoved, place)
    case .removesNothing: return say(.whyRemovesNothing)
    case .counts, .removes: preconditionFailure("a record that counts or removes is not ignored")
    }
  }

  /// Like steps of one marker together.
  private func reasons(_ steps: [FoldStep]) -> [String] {
    var starts: [String] = []
    var ends: [String] = []
    var others: [String] = []
    for step in steps {
      switch step {
      case .ignoredStart(let rule, let package, let number):
        starts.append(names.clock(rule, package, number))
      case .ignoredEnd(let rule, let package): ends.append(names.clock(rule, package, 1))
      case .pauseOpenedTwice(let kind):
        others.append(ExplainPhrase.whyPauseOpenedTwice.text(in: language, names.pause(kind)))
      case .pauseNotOpen(let kind):
        others.append(ExplainPhrase.whyPauseNotOpen.text(in: language, names.pause(kind)))
      case .started, .stopped, .closed, .pauseOpened, .pauseClosed: break
      }
    }
    var reasons: [String] = []
    if !starts.isEmpty {
      reasons.append(
        ExplainPhrase.whyStartIgnored.text(in: language, starts.joined(separator: ", ")))
    }
    if !ends.isEmpty {
      reasons.append(
        ExplainPhrase.whyEndIgnored.text(in: language, ends.joined(separator: ", ")))
    }
    return reasons + others
  }
}
