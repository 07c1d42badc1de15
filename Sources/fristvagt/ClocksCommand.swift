internal import CommandLineKit
internal import LinuxIO
internal import Monitoring
internal import RegisterRecords
internal import Wordings

/// `fristvagt clocks`: every clock as it stands.
struct ClocksCommand {
  private let session: Session

  init(_ session: Session) {
    self.session = session
  }

  func run() throws -> Failure.Code {
    let monitoring = try InputReader.monitoring(session)
    let moment = try session.moment(monitoring)
    if session.arguments.flag("summary") {
      let tally = monitoring.tally(at: moment, workers: session.workers)
      let summary = ClockSummary(tally, rules: monitoring.rules)
      try session.console.print(summary.text(at: moment, counts: monitoring.counts, session.format))
    } else {
      let rows = RecordRows(vocabulary: monitoring.records.vocabulary, rules: monitoring.rules)
      let clocks = monitoring.clocks(at: moment, workers: session.workers)
      let printer = ParallelRows(columns: RecordRows.clockColumns, format: session.format)
      try printer.render(
        count: clocks.count, workers: session.workers, values: { rows.values(of: clocks[$0]) },
        write: session.console.print)
    }
    InputReader.report(monitoring, session)
    return monitoring.counts.setAside > 0 ? .rowsSetAside : .done
  }
}

extension RowPrinter {
  private static let flushSize = 1 << 16

  /// Hands over what was printed so far when it is much.
  mutating func flush(to console: Console) throws {
    guard output.bytes.count >= RowPrinter.flushSize else { return }
    try console.print(output)
    output.removeAll()
  }

  mutating func finish(on console: Console) throws {
    finish()
    try console.print(output)
    output.removeAll()
  }
}
