internal import CommandLineKit
internal import LinuxIO
internal import Monitoring
internal import RegisterRecords
internal import Wordings

/// `fristvagt check`: findings in the data.
struct CheckCommand {
  private let session: Session

  init(_ session: Session) {
    self.session = session
  }

  func run() throws -> Failure.Code {
    let monitoring = try InputReader.monitoring(session, retention: .everything)
    let moment = try session.moment(monitoring)
    let findings = monitoring.findings(at: moment, workers: session.workers)
    let rows = FindingRows(monitoring.records, language: session.language)
    if session.arguments.flag("summary") {
      let summary = FindingSummary(findings, language: session.language)
      try session.console.print(summary.text(at: moment, counts: monitoring.counts, session.format))
    } else if let directory = session.arguments.value("per-unit") {
      try write(findings, rows, to: directory)
    } else {
      var printer = RowPrinter(columns: FindingRows.columns, format: session.format)
      for finding in findings {
        printer.print(rows.values(of: finding))
        try printer.flush(to: session.console)
      }
      try printer.finish(on: session.console)
    }
    InputReader.reportCounts(monitoring, session)
    return findings.contains { $0.severity == .error } ? .rowsSetAside : .done
  }

  /// Writes one file for each reporting unit; what no unit is known for goes to `ukendt`.
  private func write(_ findings: [Finding], _ rows: FindingRows, to directory: String) throws {
    do {
      try Files.makeDirectory(directory)
    } catch {
      throw cannotWrite(directory, error)
    }
    let byUnit = Dictionary(grouping: findings) { rows.unitName(of: $0) }
    for (unit, own) in byUnit.sorted(by: { $0.key < $1.key }) {
      var printer = RowPrinter(columns: FindingRows.columns, format: session.format)
      for finding in own { printer.print(rows.values(of: finding)) }
      printer.finish()
      let path =
        "\(directory)/\(unit).\(session.format == .table ? "txt" : session.format.rawValue)"
      do {
        try Descriptor(writing: path).write(printer.output.bytes.span)
      } catch {
        throw cannotWrite(path, error)
      }
    }
    let name = maskingPersonNumbers(in: directory)
    session.console.tell(
      Wording(
        da: "\(findings.count) fund skrevet til \(byUnit.count) filer i \(name).",
        en: "\(findings.count) findings written to \(byUnit.count) files in \(name)."))
  }

  private func cannotWrite(_ path: String, _ fault: SystemFault) -> Failure {
    let name = maskingPersonNumbers(in: path)
    return Failure(
      .cannotWrite,
      Wording(
        da: "\(name): kan ikke skrives (\(fault.text))",
        en: "\(name): cannot be written (\(fault.text))"))
  }
}
