internal import EarlyWarnings
package import Pathways
package import RegisterRecords

/// Counts of clocks by rule (`clocks --summary`).
///
/// As NDJSON: a first line of the whole, then one line a rule; each has `version`, which grows when
/// a member changes its meaning. As CSV or table: the rules' rows alone.
package struct ClockSummary: Sendable {
  /// The version of the summary's form.
  package static let version = 1

  private let rules: RuleSet
  private let tally: ClockTally

  package init(_ tally: ClockTally, rules: RuleSet) {
    self.tally = tally
    self.rules = rules
  }

  package func text(at moment: Moment, counts: RecordCounts, _ format: RowFormat) -> ByteWriter {
    let columns =
      ["version", "rule", "clocks"] + ClockTally.states.map { "state-\($0.rawValue)" }
      + Outcome.allCases.map { "outcome-\($0.rawValue)" }
      + Level.allCases.map { "level-\($0.name)" }
    let rows = zip(rules.rules, tally.rules).map { rule, own -> [Value] in
      [.number(ClockSummary.version), .text(rule.id), .number(own.clocks)]
        + (own.states + own.outcomes + own.levels).map(Value.number)
    }
    return SummaryPrinter.text(
      whole: ("clocks-summary", [("pathways", tally.pathways), ("clocks", tally.clocks)]),
      at: moment, counts: counts, columns: columns, rows: rows, format)
  }
}

/// Counts of events by rule and kind (`alerts --summary`).
package struct EventSummary: Sendable {
  private let rules: RuleSet
  private let tally: EventTally

  package init(_ tally: EventTally, rules: RuleSet) {
    self.tally = tally
    self.rules = rules
  }

  package func text(at moment: Moment, counts: RecordCounts, _ format: RowFormat) -> ByteWriter {
    let kinds = EventKind.allCases
    let columns = ["version", "rule", "events"] + kinds.map { "kind-\($0.name)" }
    let rows = zip(rules.rules, tally.rules).map { rule, own -> [Value] in
      [.number(ClockSummary.version), .text(rule.id), .number(own.reduce(0, +))]
        + own.map(Value.number)
    }
    return SummaryPrinter.text(
      whole: ("alerts-summary", [("events", tally.events)]), at: moment, counts: counts,
      columns: columns, rows: rows, format)
  }
}

/// Prints the line of the whole and a row each of what it is made of.
enum SummaryPrinter {
  static func text(
    whole: (kind: String, members: [(String, Int)]), at moment: Moment, counts: RecordCounts,
    columns: [String], rows: [[Value]], _ format: RowFormat
  ) -> ByteWriter {
    var output = ByteWriter()
    if format == .ndjson {
      let members = [
        ("read", counts.read), ("used", counts.used), ("notRelevant", counts.notRelevant),
        ("setAside", counts.setAside),
      ]
      var printer = RowPrinter(
        columns: ["version", "kind", "asOf"] + (members + whole.members).map(\.0), format: format)
      printer.print(
        [
          .number(ClockSummary.version), .name(StaticName(whole.kind)), .minute(moment.minute),
        ] + (members + whole.members).map { Value.number($0.1) })
      output = printer.output
    }
    var printer = RowPrinter(columns: columns, format: format)
    printer.output = output
    if format == .csv { printer = RowPrinter(columns: columns, format: format) }
    for row in rows { printer.print(row) }
    printer.finish()
    return printer.output
  }
}
