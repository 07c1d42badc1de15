import RegisterRecords
import TestSupport
import Testing

@Suite struct TableHeaderTests {
  private static let kontakt = [
    "contact key=1 element=2 course=3 type=ALCA10 start=2024-03-01T08:15 reported=2024-03-02T00:00"
  ]

  /// Every order of the columns of a table.
  @Test func everyOrderOfColumns() {
    let columns = [
      ("DW_EK_KONTAKT", "1"), ("DW_EK_FORLOEB", "2"), ("DW_EK_HELBREDSFORLOEB", "3"),
      ("KONT_TYPE", "ALCA10"), ("KONT_STARTTIDSPUNKT", "2024-03-01 08:15"),
      ("KONT_INDB_TIDSPUNKT", "2024-03-02"),
    ]
    var count = 0
    for order in orders(of: columns) {
      count += 1
      let text =
        order.map(\.0).joined(separator: ";") + "\n" + order.map(\.1).joined(separator: ";")
      let reading = reading(text)
      if reading.batch.recordLines != TableHeaderTests.kontakt || !reading.findings.isEmpty {
        Issue.record("\(text): \(reading.lines)")
        return
      }
    }
    #expect(count == 720)
    print("columns: \(count) orders")
  }

  private func orders<Item>(of items: [Item]) -> [[Item]] {
    if items.count < 2 { return [items] }
    return items.indices.flatMap { index in
      var rest = items
      let first = rest.remove(at: index)
      return orders(of: rest).map { [first] + $0 }
    }
  }

  @Test(arguments: [
    "DW_EK_FORLOEB;MARKOER;MARKOER_TIDSPUNKT", "dw_ek_forloeb;markoer;markoer_tidspunkt",
    "Dw_Ek_Forloeb;Markoer;Markoer_Tidspunkt", " dw_ek_forloeb ;\tMARKOER; markoer_tidspunkt ",
    "\"DW_EK_FORLOEB\";\"MARKOER\";\"MARKOER_TIDSPUNKT\"",
    "DW_EK_FORLOEB,MARKOER,MARKOER_TIDSPUNKT",
    "DW_EK_FORLOEB\tMARKOER\tMARKOER_TIDSPUNKT", "\u{FEFF}DW_EK_FORLOEB;MARKOER;MARKOER_TIDSPUNKT",
  ])
  func headersAreReadWithoutRegardToCase(_ header: String) {
    let separator: Character = header.contains(";") ? ";" : header.contains(",") ? "," : "\t"
    let row = "7;AFV01B;2024-03-01".split(separator: ";").joined(separator: String(separator))
    let reading = reading("\(header)\n\(row)\n")
    #expect(
      reading.batch.recordLines == ["marker element=7 code=AFV01B time=2024-03-01T00:00"])
    #expect(reading.fault == nil && reading.findings.isEmpty)
  }

  /// With only the columns that must be there, all else is unknown and nothing is a finding.
  @Test(arguments: [
    (
      "DW_EK_FORLOEB;MARKOER;MARKOER_TIDSPUNKT\n1;AFV01B;2024-03-01",
      "marker element=1 code=AFV01B time=2024-03-01T00:00"
    ),
    (
      "dw_ek_forloeb;markoer;dato_markoer\n1;AFV01B;2024-03-01",
      "marker element=1 code=AFV01B time=2024-03-01T00:00"
    ),
    ("DW_EK_FORLOEB;FORL_STARTTIDSPUNKT\n1;2024-03-01", "element key=1 start=2024-03-01T00:00"),
    ("dw_ek_forloeb;dato_start\n1;2024-03-01", "element key=1 start=2024-03-01T00:00"),
    ("DW_EK_KONTAKT;KONT_STARTTIDSPUNKT\n1;2024-03-01", "contact key=1 start=2024-03-01T00:00"),
    ("dw_ek_kontakt;dato_start\n1;2024-03-01", "contact key=1 start=2024-03-01T00:00"),
    (
      "TILBUD_ID;FRIST;TILBUD_DATO;REGISTRERET_TIDSPUNKT;DW_EK_HELBREDSFORLOEB\n1;behandling;2024-03-01;2024-02-01;5",
      "offer key=1 course=5 kind=behandling answer=unknown offered=2024-03-01T00:00 reported=2024-02-01T00:00"
    ),
  ])
  func optionalColumnsMayBeMissing(_ text: String, _ expected: String) {
    let reading = reading(text)
    #expect(reading.batch.recordLines == [expected])
    #expect(reading.findings.isEmpty && reading.fault == nil)
  }

  @Test(arguments: [
    (
      "DW_EK_FORLOEB;DW_EK_KONTAKT;FORL_STARTTIDSPUNKT;dato_start\n1;2;2024-03-01;2024-03-02",
      "contact"
    ),
    (
      "MARKOER;MARKOER_TIDSPUNKT;DW_EK_FORLOEB;FORL_STARTTIDSPUNKT\nAFV01B;2024-03-01;1;2024-03-01",
      "marker"
    ),
    ("DW_EK_FORLOEB;DATO_START;KONT_TYPE\n1;2024-03-01;X", "element"),
  ])
  func theNamesTellTheTable(_ text: String, _ kind: String) {
    #expect(reading(text).batch.recordLines.map { String($0.prefix { $0 != " " }) } == [kind])
  }

  @Test func aHeaderThatLacksAColumnSaysWhich() {
    let missing = reading("MARKOER;MARKOER_TIDSPUNKT\nAFV01B;2024-03-01\n")
    #expect(missing.fault?.kind == .markersA)
    #expect(missing.fault?.missing == ["DW_EK_FORLOEB"])
    #expect(missing.findings == ["1 unrecognised-file"])
    #expect(missing.counts.setAside == 2 && missing.counts.read == 2)
    let offers = reading("TILBUD_ID;TILBUD_DATO;DW_EK_FORLOEB\n1;2024-03-01;1\n")
    #expect(offers.fault?.missing == ["FRIST", "REGISTRERET_TIDSPUNKT"])
  }

  /// Offers must name their pathway by one of two columns (FORMATS.md).
  @Test func offersNeedAKeyColumn() {
    let reading = reading(
      "TILBUD_ID;FRIST;TILBUD_DATO;REGISTRERET_TIDSPUNKT\n1;udredning;2024-03-01;2024-02-01\n")
    #expect(reading.batch.offers.isEmpty)
    #expect(reading.counts.setAside >= 1 && reading.counts.isBalanced)
  }

  @Test func anUnknownHeaderIsAFault() {
    let reading = reading("Forløb;Kode;Tid\n1;AFV01B;2024-03-01\n\n2;AFV01B;2024-03-01")
    #expect(reading.fault?.kind == nil)
    #expect(reading.fault?.names.contains("KODE") == true)
    #expect(reading.counts.setAside == 3 && reading.counts.isBalanced)
    #expect(reading.batch.recordLines.isEmpty)
  }

  /// A first line that is data is not repeated: it may hold a person number.
  @Test func aHeaderFaultRepeatsNoNumbers() {
    let reading = reading("0101585123;010158-5123;NAVN;0101585123x;MARKOER_01015851\n1;2;3;4;5\n")
    #expect(reading.fault?.names == ["NAVN"])
  }

  @Test func aColumnThatStandsTwice() {
    let reading = reading(
      "DW_EK_FORLOEB;MARKOER;MARKOER_TIDSPUNKT;MARKOER\n1;AFV01B;2024-03-01;AFV01A1A\n")
    #expect(
      reading.batch.recordLines == ["marker element=1 code=AFV01B time=2024-03-01T00:00"])
    #expect(reading.findings == ["1 duplicate-column MARKOER"])
  }

  @Test func tablesMayFollowOneAnother() {
    let reading = reading(
      """
      DW_EK_FORLOEB;MARKOER;MARKOER_TIDSPUNKT;LPRINDBERETNINGSSYSTEM
      1;AFV01B;2024-03-01;LPR3
      DW_EK_KONTAKT,KONT_STARTTIDSPUNKT
      2,2024-03-01

      "dw_ek_forloeb"\t"dato_start"
      3\t2024-03-01
      MARKOER;DW_EK_FORLOEB;MARKOER_TIDSPUNKT;LPRINDBERETNINGSSYSTEM
      AFV01B;4;2024-03-01;LPR3
      """)
    #expect(
      reading.batch.recordLines == [
        "contact key=2 start=2024-03-01T00:00", "element key=3 start=2024-03-01T00:00",
        "marker element=1 code=AFV01B time=2024-03-01T00:00",
        "marker element=4 code=AFV01B time=2024-03-01T00:00",
      ])
    #expect(reading.findings.isEmpty && reading.counts.read == 4)
  }

  @Test(arguments: ["", "\n", "\r\n\r\n", "  \n\t\n", "\u{FEFF}", "\u{FEFF}\n"])
  func nothingToRead(_ text: String) {
    let reading = reading(text)
    #expect(reading.fault == nil && reading.counts == RecordCounts())
    #expect(reading.batch.recordLines.isEmpty && reading.findings.isEmpty)
  }

  @Test(arguments: ["", "\n", "\r\n", "\n\n\r\n \n"])
  func onlyAHeader(_ end: String) {
    let reading = reading("DW_EK_FORLOEB;MARKOER;MARKOER_TIDSPUNKT" + end)
    #expect(reading.fault == nil && reading.counts == RecordCounts() && reading.findings.isEmpty)
  }

  @Test func blankLinesAreNoRows() {
    let reading = reading(
      "\r\n\nDW_EK_FORLOEB;MARKOER;MARKOER_TIDSPUNKT\r\n\r\n1;AFV01B;2024-03-01\n \t \n\n2;X;X")
    #expect(reading.lines.contains("0:5 marker element=1 code=AFV01B time=2024-03-01T00:00"))
    #expect(reading.findings == ["8 unreadable-time MARKOER_TIDSPUNKT"])
    #expect(reading.counts.read == 2)
  }
}
