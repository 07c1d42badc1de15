import Pathways
import TestSupport
import Testing

/// What random registers seldom meet among alerts.
@Suite struct AlertTests {
  /// A step that takes back a final breach and raises a level says the former first.
  @Test func aStepRetractsBeforeItRaises() throws {
    let rows = """
      DW_EK_FORLOEB;DW_EK_MARKOERREGISTRERING;MARKOER;MARKOER_TIDSPUNKT;MARKOER_INDB_TIDSPUNKT;HANDLING
      1;11;AFV01C8;2024-03-01T08:00;2024-03-20T09:00;
      1;12;AFV01F;2024-03-20T08:00;2024-03-20T09:00;
      1;12;AFV01F;2024-03-20T08:00;2024-03-21T09:00;SLET
      1;13;AFV02K1;2024-03-04T08:00;2024-03-21T09:00;
      1;14;AFV02K2;2024-03-13T08:00;2024-03-21T09:00;

      """
    let alerts = try EngineRun(
      [(name: "markers.csv", bytes: Array(rows.utf8))], asOf: "2024-03-21T12:00", rules: .standard
    ).alerts
    let said = alerts.map { line in
      ["late-breach", "retract", "raise"].filter { line.contains("\"kind\":\"\($0)\"") }
    }
    #expect(said == [["late-breach"], ["retract"], ["raise"]], "\(alerts)")
  }
}
