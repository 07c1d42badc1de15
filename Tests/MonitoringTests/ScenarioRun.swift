import DanishCalendar
import EarlyWarnings
import LinuxIO
import Monitoring
import Pathways
import RegisterRecords
import TestSupport

/// What the engine says of a scenario.
struct ScenarioRun {
  var clocks: String
  var alerts: String

  /// Asks the engine for both outputs.
  init(_ monitoring: borrowing Monitoring, at moment: Moment, workers: TestWorkers) {
    let rows = RecordRows(vocabulary: monitoring.records.vocabulary, rules: monitoring.rules)
    var clocks = RowPrinter(columns: RecordRows.clockColumns, format: .ndjson)
    for clock in monitoring.clocks(at: moment, workers: workers) {
      clocks.print(rows.values(of: clock))
    }
    var events = RowPrinter(columns: RecordRows.eventColumns, format: .ndjson)
    for event in monitoring.events(through: moment, workers: workers) {
      events.print(rows.values(of: event))
    }
    self.clocks = String(decoding: clocks.output.bytes, as: UTF8.self)
    alerts = withoutIDs(String(decoding: events.output.bytes, as: UTF8.self))
  }

  /// Runs files one after another, each fed in pieces that end at its cuts.
  init(
    _ files: [Scenario.File], at moment: Moment, workers: TestWorkers = TestWorkers(count: 1),
    cuts: (Int) -> [Int] = { _ in [] }
  ) {
    self.init(ScenarioRun.engine(files, cuts: cuts), at: moment, workers: workers)
  }

  /// The engine, fed with files.
  static func engine(_ files: [Scenario.File], cuts: (Int) -> [Int] = { _ in [] }) -> Monitoring {
    var monitoring = Monitoring(
      rules: .standard, zone: systemZone, now: LocalMinute(CalendarDate(rawValue: 21_000)))
    for file in files {
      let bytes = file.bytes
      monitoring.begin(file: file.name)
      var start = 0
      for cut in cuts(bytes.count) + [bytes.count] {
        let piece = Array(bytes[start..<cut])
        monitoring.feed(piece.span)
        start = cut
      }
      monitoring.finish()
    }
    return monitoring
  }

  /// What differs from the scenario's own outputs, if anything.
  func difference(from scenario: Scenario) -> String? {
    if clocks != scenario.clocks { return "clocks:\n\(clocks)not\n\(scenario.clocks)" }
    if alerts != scenario.alerts { return "alerts:\n\(alerts)not\n\(scenario.alerts)" }
    return nil
  }
}

/// Threads of the machine.
struct TestWorkers: Workers {
  let count: Int

  func run(parts: Int, _ work: @escaping @Sendable (Int) -> Void) {
    Threads.run(parts: parts, threads: count, work)
  }
}
