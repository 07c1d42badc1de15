internal import CommandLineKit
internal import DanishCalendar
internal import EarlyWarnings
internal import Monitoring
internal import RegisterRecords
internal import Wordings

/// `fristvagt alerts`: what a daemon would have said.
struct AlertsCommand {
  private let session: Session

  init(_ session: Session) {
    self.session = session
  }

  func run() throws -> Failure.Code {
    let first = try firstMinute()
    let monitoring = try InputReader.monitoring(session)
    let moment = try session.moment(monitoring)
    if session.arguments.flag("summary") {
      let tally = monitoring.eventTally(from: first, through: moment, workers: session.workers)
      let summary = EventSummary(tally, rules: monitoring.rules)
      try session.console.print(summary.text(at: moment, counts: monitoring.counts, session.format))
    } else {
      let rows = RecordRows(vocabulary: monitoring.records.vocabulary, rules: monitoring.rules)
      // Sorted by minute: those before the first one asked for are the first ones.
      let events = monitoring.events(through: moment, workers: session.workers)
      let skipped = events.firstIndex { $0.at >= first } ?? events.count
      let printer = ParallelRows(columns: RecordRows.eventColumns, format: session.format)
      try printer.render(
        count: events.count - skipped, workers: session.workers,
        values: { rows.values(of: events[skipped + $0]) }, write: session.console.print)
    }
    InputReader.report(monitoring, session)
    return monitoring.counts.setAside > 0 ? .rowsSetAside : .done
  }

  /// The midnight of `--from`.
  private func firstMinute() throws -> LocalMinute {
    guard let text = session.arguments.value("from") else { return .unknown }
    guard let moment = Moment(text) else {
      throw UsageError(
        .valueNotAllowed,
        Wording(
          da: "--from skal være en dato, fx 2026-03-15", en: "--from takes a date, as 2026-03-15"),
        subcommands: session.arguments.subcommands)
    }
    return LocalMinute(moment.date)
  }
}
