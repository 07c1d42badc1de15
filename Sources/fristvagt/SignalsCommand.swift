internal import CommandLineKit
internal import LinuxIO
internal import Monitoring
internal import ProcessCharts
internal import RegisterRecords
internal import Reports
internal import Wordings

/// `fristvagt report signals`: the charts of a series, and whether it is a signal.
struct SignalsCommand {
  private let session: Session

  init(_ session: Session) {
    self.session = session
  }

  func run() throws -> Failure.Code {
    let outcome = try read(session.arguments.value("series") ?? "-")
    let report = SignalReport(outcome.series)
    if session.arguments.value("format") == "json" {
      try session.console.print(SignalJSON.document(report))
    } else {
      var printer = RowPrinter(columns: SignalRows.columns, format: session.format)
      for chart in report.charts {
        for row in SignalRows.rows(of: chart) { printer.print(row) }
        try printer.flush(to: session.console)
      }
      try printer.finish(on: session.console)
    }
    for note in SignalNotes(outcome, report).wordings { session.console.tell(note) }
    return .done
  }

  private func read(_ path: String) throws -> SeriesReader.Outcome {
    let bytes: [UInt8]
    do {
      bytes = try path == "-" ? Files.contentsOfStandardInput() : Files.contents(of: path)
    } catch {
      throw Failure(reading: path, error)
    }
    do {
      return try SeriesReader.read(decodedText(bytes))
    } catch {
      let name = maskingPersonNumbers(in: path)
      throw Failure(.unreadableData, "\(name):\(error.line): " + error.message)
    }
  }
}
