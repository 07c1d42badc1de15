import Pathways
import TestSupport
import Testing

/// What random registers seldom meet on a timeline, each with the one record that decides.
@Suite struct TimelineTests {
  private static let markers =
    "DW_EK_FORLOEB;DW_EK_HELBREDSFORLOEB;MARKOER;MARKOER_TIDSPUNKT;MARKOER_INDB_TIDSPUNKT\n"
  private static let elements =
    "DW_EK_FORLOEB;DW_EK_HELBREDSFORLOEB;FORL_ANS;FORL_STARTTIDSPUNKT;FORL_INDB_TIDSPUNKT\n"
  private static let contacts =
    "DW_EK_KONTAKT;DW_EK_FORLOEB;KONT_TYPE;KONT_STARTTIDSPUNKT;BORGER_DOEDSDATO;"
    + "KONT_INDB_TIDSPUNKT\n"

  private func clocks(_ tables: [String]) throws -> [String] {
    let files = tables.enumerated().map { (name: "\($0).csv", bytes: Array($1.utf8)) }
    let clocks = try EngineRun(files, asOf: "2024-03-20", rules: .standard).clocks
    #expect(try EngineRun(files.reversed(), asOf: "2024-03-20", rules: .standard).clocks == clocks)
    return clocks
  }

  /// Of equal markers of two elements that of the smaller key, as text, starts the clock.
  @Test(arguments: [["9", "10"], ["10", "9"]])
  func equalMarkersOfTwoElements(_ keys: [String]) throws {
    let units = ["9": "486811000016002", "10": "276231000016004"]
    let clocks = try clocks([
      keys.reduce(TimelineTests.markers) {
        $0 + "\($1);5;AFV01A1A;2024-03-01T08:00;2024-03-01T09:00\n"
      },
      keys.reduce(TimelineTests.elements) {
        $0 + "\($1);5;\(units[$1] ?? "");2024-03-01T08:00;2024-03-01T09:00\n"
      },
    ])
    #expect(clocks.count == 2)
    #expect(clocks.allSatisfy { $0.contains("\"unit\":\"276231000016004\"") }, "\(clocks)")
  }

  /// A contact may tell two dates of death, its own and the patient's: the earlier one counts.
  @Test(arguments: [
    ("2024-03-08T10:00", "2024-03-06", "2024-03-06"),
    ("2024-03-05T10:00", "2024-03-06", "2024-03-05"), ("2024-03-05T10:00", "", "2024-03-05"),
  ])
  func twoDatesOfDeath(_ start: String, _ death: String, _ expected: String) throws {
    let clocks = try clocks([
      TimelineTests.markers + "1;5;AFV01A1A;2024-03-01T08:00;2024-03-01T09:00\n",
      TimelineTests.elements + "1;5;;2024-03-01T08:00;2024-03-01T09:00\n",
      TimelineTests.contacts + "k;1;ALCA10;\(start);\(death);2024-03-09T09:00\n",
    ])
    #expect(clocks.count == 2)
    #expect(
      clocks.allSatisfy {
        $0.contains("\"end\":\"\(expected)\"") && $0.contains("\"reason\":\"died\"")
      }, "\(clocks)")
  }
}
