import RegisterRecords
import TestSupport
import Testing

/// Rows of markers in plain forms have a reader of their own; it and the other one read the same.
///
/// That reader leaves the last 64 bytes and tables of more than 32 columns to the other one.
@Suite struct TablePlainTests {
  private static let columns = [
    "DW_EK_FORLOEB", "DW_EK_HELBREDSFORLOEB", "DW_EK_MARKOERREGISTRERING", "MARKOER",
    "MARKOER_TIDSPUNKT", "MARKOER_INDB_TIDSPUNKT", "LPRINDBERETNINGSSYSTEM", "HANDLING",
  ]

  /// Reads rows and then others, twice: in a table as it is and in one that is far too wide.
  private func expectTheSame(_ rows: [[String]], _ label: String) {
    let plain = ["1", "2", "3", "AFV01B", "2024-03-01T08:15:00", "2024-03-01T08:15:00", "LPR3", ""]
    let rows = rows + [plain, plain, plain]
    func lines(_ more: Int) -> [String] {
      let header = TablePlainTests.columns + (0..<more).map { "NOTE\($0)" }
      let text = ([header] + rows.map { $0 + [String](repeating: "", count: more) })
        .map { $0.joined(separator: ";") + "\n" }.joined()
      return ReadingSetup().read(text).lines
    }
    #expect(lines(0) == lines(40), "\(label)")
  }

  /// Each value of a column that is plain or nearly so, in a row that is plain but for it.
  @Test(arguments: [
    (0, ["", "0", "07", "007", "7", "-7", "1234567", "12345678", "00000001", "æ", "a"]),
    (0, ["123456789012345678", "1234567890123456789", "99999999999999999999", "1234567x"]),
    (1, ["", "0", "07", "007", "70", "12345678/", "123456789012345678", "1234567890123456789"]),
    (2, ["", "0", "07", "007", "70", "12345678:", "123456789012345678", "1234567890123456789"]),
    (3, ["", "A", "AFV01A1A", "AFV01A1AX", "afv01a1a", "AFV01-", "AFV01:", "AFV01@", "AFV01["]),
    (4, ["", "2024-02-29T00:00", "2024-02-30T00:00", "2023-02-29T00:00", "2024-04-31T08:15"]),
    (4, ["2024-00-01T08:15", "2024-13-01T08:15", "2024-12-32T08:15", "2024-12-00T08:15"]),
    (4, ["2024-03-01T23:59:59", "2024-03-01T24:00", "2024-03-01T08:60", "2024-03-01T08:15:60"]),
    (4, ["2024-03-01T08:15:5x", "2024-03-01T08.15", "2024-03-01X08:15:00", "2024/03/01T08:15"]),
    (4, ["2024-03-01 08:15", "1959-12-31T08:15", "1960-01-01T08:15", "2099-12-31T08:15:00"]),
    (4, ["2100-01-01T08:15:00", "0001-01-01T08:15:00", "2024-03-01", "01MAR2024:08:15:00"]),
    (5, ["", "2024-02-30T00:00", "2024-03-01T08:15:60", "2024-03-01 08:15:59", "2024-03-01"]),
    (6, ["", "LPR3", "lpr3", "LPR2", "LPR", "LPR33", "MPAS"]),
    (7, ["", "OPRET", "RET", "SLET", "slet", "SLETX", "X"]),
  ])
  func nearlyPlainValues(_ column: Int, _ values: [String]) {
    for value in values {
      var row = ["1", "2", "3", "AFV01B", "2024-03-01T08:15:00", "2024-03-02T08:15", "LPR3", ""]
      row[column] = value
      expectTheSame([row], "\(TablePlainTests.columns[column]) \(value)")
    }
  }

  /// More codes than the reader keeps at hand, so that some share a place, each met twice.
  @Test func manyCodes() {
    let codes = (0..<3_000).map { "AFV\($0)" }
    let rows = (codes + codes.reversed()).map { code in
      ["1", "2", "", code, "2024-03-01T08:15", "2024-03-01T08:15", "", ""]
    }
    expectTheSame(rows, "codes")
  }
}
