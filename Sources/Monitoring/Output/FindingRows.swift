package import RegisterRecords
package import Wordings

/// The columns and values of findings (FORMATS.md, Outputs).
package struct FindingRows: Sendable {
  private let texts: FindingTexts
  private let vocabulary: Vocabulary
  private let language: Language

  package init(_ records: RecordStore, language: Language) {
    texts = FindingTexts(files: records.files)
    vocabulary = records.vocabulary
    self.language = language
  }

  package static let columns = ["file", "line", "rule", "severity", "pathway", "unit", "text"]

  package func values(of finding: Finding) -> [Value] {
    [
      .text(texts.file(of: finding)),
      .number(Int(finding.place.line)),
      .name(StaticName(finding.rule.rawValue)),
      .name(StaticName(finding.severity.rawValue)),
      Value(finding.pathway),
      finding.unit.isKnown ? .text(vocabulary.text(finding.unit)) : .null,
      .text(FindingTexts.text(finding)[language]),
    ]
  }

  /// A file name for the unit of a finding: its number, or `ukendt` where none is known.
  package func unitName(of finding: Finding) -> String {
    let unit = vocabulary.text(finding.unit)
    let isPlain = unit.utf8.allSatisfy { byte in
      (48...57).contains(byte) || (65...90).contains(byte) || (97...122).contains(byte)
    }
    return unit.isEmpty || !isPlain ? "ukendt" : unit
  }
}

/// Counts of findings by rule (`check --summary`).
package struct FindingSummary: Sendable {
  private let findings: [Finding]
  private let language: Language

  package init(_ findings: [Finding], language: Language) {
    self.findings = findings
    self.language = language
  }

  package func text(at moment: Moment, counts: RecordCounts, _ format: RowFormat) -> ByteWriter {
    let rows = FindingRule.allCases.compactMap { rule -> [Value]? in
      let own = findings.filter { $0.rule == rule }
      if own.isEmpty { return nil }
      return [
        .number(ClockSummary.version), .name(StaticName(rule.rawValue)),
        .number(own.count { $0.severity == .error }),
        .number(own.count { $0.severity == .warning }),
        .text(FindingTexts.meaning(of: rule)[language]),
      ]
    }
    return SummaryPrinter.text(
      whole: ("check-summary", [("findings", findings.count)]), at: moment, counts: counts,
      columns: ["version", "rule", "errors", "warnings", "text"], rows: rows, format)
  }
}
