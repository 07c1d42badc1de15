import DanishCalendar
import EarlyWarnings
import Monitoring
import Pathways
import RegisterRecords
import TestSupport

/// What the engine says of some files, as lines like those of the reference.
struct EngineRun {
  let clocks: [String]
  /// Without the id.
  let alerts: [String]
  let counts: RecordCounts

  /// Feeds the files, each cut in pieces of a size, and asks at a moment.
  init(
    _ files: [(name: String, bytes: [UInt8])], asOf: String, rules: RuleSet,
    pieceSize: Int = 1 << 16, workers: some Workers = OneWorker()
  ) throws {
    var monitoring = Monitoring(
      rules: rules, zone: systemZone, now: LocalMinute(.distantFuture))
    for file in files {
      monitoring.begin(file: file.name)
      var position = 0
      while position < file.bytes.count {
        let end = min(file.bytes.count, position + pieceSize)
        monitoring.feed(file.bytes.span.extracting(position..<end))
        position = end
      }
      monitoring.finish()
    }
    counts = monitoring.counts
    guard let moment = Moment(asOf) else { throw TestFault(what: "no moment: \(asOf)") }
    let rows = RecordRows(vocabulary: monitoring.records.vocabulary, rules: rules)
    clocks = EngineRun.lines(
      RecordRows.clockColumns, monitoring.clocks(at: moment, workers: workers).map(rows.values))
    let idColumn = 2
    var columns = RecordRows.eventColumns
    columns.remove(at: idColumn)
    alerts = EngineRun.lines(
      columns,
      monitoring.events(through: moment, workers: workers).map { event in
        var values = rows.values(of: event)
        values.remove(at: idColumn)
        return values
      })
  }

  private static func lines(_ columns: [String], _ rows: [[Value]]) -> [String] {
    var printer = RowPrinter(columns: columns, format: .ndjson)
    for row in rows { printer.print(row) }
    return String(decoding: printer.output.bytes, as: UTF8.self).split(separator: "\n")
      .map(String.init)
  }
}
