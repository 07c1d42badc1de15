import RegisterRecords
import TestSupport
import Testing

@Suite struct TableRowTests {
  private static let header =
    "DW_EK_FORLOEB;DW_EK_MARKOERREGISTRERING;MARKOER;MARKOER_TIDSPUNKT;LPRINDBERETNINGSSYSTEM;"
    + "HANDLING;NOTE\n"

  private func markers(_ rows: String) -> Reading { reading(Self.header + rows) }

  // MARK: - Quotes and line ends

  @Test(arguments: [
    ("\"7\";;AFV01B;2024-03-01;;;", "element=7"), ("\"a;b\";;AFV01B;2024-03-01;;;", "element=a;b"),
    ("\"a\"\"b\";;AFV01B;2024-03-01;;;", "element=a\"b"),
    ("\"a\nb\";;AFV01B;2024-03-01;;;", "element=a\nb"),
    ("\"a\r\nb\";;AFV01B;2024-03-01;;;", "element=a\r\nb"),
    (" \" 7 \" ;;\"afv01b\";\"2024-03-01\";;;", "element=7"), ("7;;AFV01B;2024-03-01;;;\"", "none"),
    ("a\"b;;AFV01B;2024-03-01;;;x", "element=a\"b"), ("7;;AFV01B;2024-03-01;;;\"\"", "element=7"),
    ("7;;AFV01B;2024-03-01;;;\"\"\"\"", "element=7"),
    ("7;;AFV01B;2024-03-01;;;\"x\"\r", "element=7"), ("7;;AFV01B;2024-03-01;;;x\r", "element=7"),
    ("7;;AFV01B;2024-03-01;\"\";\"\";\"\"", "element=7"), ("\"\";;AFV01B;2024-03-01;;;", "none"),
  ])
  func quotedFields(_ row: String, _ element: String) {
    for end in ["", "\n", "\n\n"] {
      let reading = markers(row + end)
      let expected =
        element == "none" ? [] : ["marker \(element) code=AFV01B time=2024-03-01T00:00"]
      #expect(reading.batch.recordLines == expected)
      #expect(reading.counts.read == 1 && reading.counts.isBalanced)
      #expect(reading.findings.isEmpty == (element != "none"))
    }
  }

  @Test func linesAreCountedAsTheyStand() {
    let reading = markers(
      "1;;AFV01B;2024-03-01;;;\"one\ntwo\r\nthree\"\n\n2;;AFV01B;X;;;\n\"\n3;;AFV01B;2024-03-01;;;")
    #expect(reading.findings == ["6 unreadable-time MARKOER_TIDSPUNKT", "7 unclosed-quote"])
    #expect(reading.batch.markers.map(\.place.line) == [2, 8])
  }

  @Test func blanksAroundFieldsAreDropped() {
    let reading = markers(" 7\t; 8 ;\tafv01b ;  2024-03-01 08:15 ; lpr3 ; RET ; x \n")
    #expect(
      reading.batch.recordLines == ["marker key=8 element=7 code=AFV01B time=2024-03-01T08:15"])
    #expect(reading.findings.isEmpty)
  }

  // MARK: - What a row does

  @Test(arguments: [
    ("", false), ("opret", false), ("OPRET", false), ("Ret", false), ("rEt", false),
    ("slet", true), ("SLET", true), (" Slet ", true), ("\"slet\"", true),
  ])
  func handling(_ value: String, _ isRemoval: Bool) {
    let reading = markers("7;8;AFV01B;2024-03-01;;\(value);\n")
    #expect(reading.batch.markers.map(\.operation) == [isRemoval ? .remove : .upsert])
    #expect(reading.findings.isEmpty)
  }

  @Test(arguments: ["slette", "x", "opret ret", "SLÉT", "0", "opre"])
  func unknownHandling(_ value: String) {
    let reading = markers("7;8;AFV01B;2024-03-01;;\(value);\n")
    #expect(reading.findings == ["2 unknown-handling HANDLING"])
    #expect(reading.batch.markers.isEmpty && reading.counts.setAside == 1)
  }

  /// Rows of other systems are not relevant, whatever else is wrong with them.
  @Test(arguments: [
    ("LPR3", true), ("lpr3", true), (" Lpr3 ", true), ("", true), ("LPR2", false),
    ("LPR", false), ("LPR33", false), ("MiniPas", false),
  ])
  func systems(_ value: String, _ isRead: Bool) {
    let reading = markers("7;8;AFV01B;2024-03-01;\(value);;\n;;;x;\(value);x;\n")
    #expect(reading.counts.used == (isRead ? 1 : 0))
    #expect(reading.counts.notRelevant == (isRead ? 0 : 2))
    #expect(reading.counts.setAside == (isRead ? 1 : 0))
    #expect(reading.batch.markers.count == (isRead ? 1 : 0))
  }

  /// The name of the column as one table of the register has it, with its slip.
  @Test func theMisspeltSystemColumn() {
    let reading = reading(
      "DW_EK_FORLOEB;MARKOER;MARKOER_TIDSPUNKT;LPRINDBERETNINGSSYTEM\n1;AFV01B;2024-03-01;LPR2\n")
    #expect(reading.counts.notRelevant == 1)
  }

  /// A removal needs only its identity; the rest of it may be missing or unreadable.
  @Test(arguments: [
    (";8;;;;slet;", "marker removed key=8"),
    ("7;8;?;x;;slet;", "marker removed key=8 element=7 code=?"),
    (
      "7;;AFV01B;2024-03-01 08:15;;slet;",
      "marker removed element=7 code=AFV01B time=2024-03-01T08:15"
    ),
  ])
  func removalsOfMarkers(_ row: String, _ expected: String) {
    let reading = markers(row)
    #expect(reading.batch.recordLines == [expected])
    #expect(reading.counts.used == 1 && reading.counts.setAside == 0)
  }

  @Test(arguments: [
    (";;AFV01B;2024-03-01;;slet;", "2 missing-value DW_EK_FORLOEB"),
    ("7;;;2024-03-01;;slet;", "2 missing-value MARKOER"),
    ("7;;AFV01B;;;slet;", "2 missing-value MARKOER_TIDSPUNKT"),
    ("7;;AFV01B;x;;slet;", "2 unreadable-time MARKOER_TIDSPUNKT"),
  ])
  func removalsWithoutAnIdentity(_ row: String, _ finding: String) {
    let reading = markers(row)
    #expect(reading.findings == [finding])
    #expect(reading.counts.setAside == 1 && reading.batch.markers.isEmpty)
  }

  @Test(arguments: [
    (
      "DW_EK_FORLOEB;FORL_STARTTIDSPUNKT;FORL_INDB_TIDSPUNKT;HANDLING\n1;x;2024-03-01;slet\n",
      "element removed key=1 reported=2024-03-01T00:00"
    ),
    (
      "DW_EK_FORLOEB;FORL_STARTTIDSPUNKT;FORL_INDB_TIDSPUNKT;HANDLING\n1;;;slet\n",
      "element removed key=1"
    ),
    (
      "DW_EK_KONTAKT;KONT_STARTTIDSPUNKT;BORGER_DOEDSDATO;HANDLING\n1;x;y;SLET\n",
      "contact removed key=1"
    ),
    (
      "TILBUD_ID;DW_EK_FORLOEB;FRIST;TILBUD_DATO;REGISTRERET_TIDSPUNKT;HANDLING\n1;;x;y;z;Slet\n",
      "offer removed key=1 kind=unknown answer=unknown"
    ),
  ])
  func removalsOfOthers(_ text: String, _ expected: String) {
    let reading = reading(text)
    #expect(reading.batch.recordLines == [expected])
    #expect(reading.counts.setAside == 0 && reading.counts.used == 1)
  }

  // MARK: - Offers

  private static let offers =
    "TILBUD_ID;DW_EK_FORLOEB;DW_EK_HELBREDSFORLOEB;FRIST;TILBUD_DATO;TILBUD_STED;TILBUDT_DEN;SVAR;"
    + "REGISTRERET_TIDSPUNKT\n"

  @Test(arguments: [
    (
      "t;1;;udredning;2024-03-01 08:15;;2024-02-01T10:00;;2024-02-02",
      "element=1 kind=udredning answer=unknown offered=2024-03-01T00:00 told=2024-02-01T00:00 reported=2024-02-02T00:00"
    ),
    (
      "t;;5;BEHANDLING;2024-03-01;;;AFLYST;2024-02-02",
      "course=5 kind=behandling answer=aflyst offered=2024-03-01T00:00 reported=2024-02-02T00:00"
    ),
    (
      "t;1;5;Efterbehandling;2024-03-01;;;Afslaaet;2024-02-02",
      "element=1 course=5 kind=efterbehandling answer=afslaaet offered=2024-03-01T00:00 reported=2024-02-02T00:00"
    ),
    (
      "t;1;;udredning;2024-03-01;486811000016002;;accepteret;",
      "element=1 kind=udredning answer=accepteret unit=486811000016002 offered=2024-03-01T00:00"
    ),
  ])
  func offersAreRead(_ row: String, _ expected: String) {
    #expect(reading(Self.offers + row).batch.recordLines == ["offer key=t " + expected])
  }

  @Test(arguments: [
    ("t;1;;udredning;2024-03-01;;;måske;2024-02-02", true, ["2 unknown-svar SVAR"]),
    ("t;1;;udredning;2024-03-01;;x;;2024-02-02", true, ["2 unreadable-time TILBUDT_DEN"]),
    ("t;1;;udredning;2024-03-01;12345678;;;2024-02-02", true, ["2 bad-sor TILBUD_STED"]),
    ("t;1;;udredning;2024-03-01;;;;", true, ["2 missing-value REGISTRERET_TIDSPUNKT"]),
    ("t;1;;udredning;2024-03-01;;;;x", false, ["2 unreadable-time REGISTRERET_TIDSPUNKT"]),
    ("t;1;;x;2024-03-01;;;;2024-02-02", false, ["2 unknown-frist FRIST"]),
    ("t;1;;;2024-03-01;;;;2024-02-02", false, ["2 missing-value FRIST"]),
    ("t;1;;udredning;;;;;2024-02-02", false, ["2 missing-value TILBUD_DATO"]),
    ("t;1;;udredning;x;;;;2024-02-02", false, ["2 unreadable-time TILBUD_DATO"]),
    (";1;;udredning;2024-03-01;;;;2024-02-02", false, ["2 missing-value TILBUD_ID"]),
    ("t;;;udredning;2024-03-01;;;;2024-02-02", false, ["2 missing-pathway DW_EK_FORLOEB"]),
  ])
  func offersWithFaults(_ row: String, _ isUsed: Bool, _ findings: [String]) {
    let reading = reading(Self.offers + row)
    #expect(reading.findings == findings)
    #expect(reading.batch.offers.count == (isUsed ? 1 : 0))
    #expect(reading.counts.used == (isUsed ? 1 : 0) && reading.counts.isBalanced)
  }

  // MARK: - Units and persons

  /// What has the form of a person number is no unit or region, with any check digit.
  @Test func personNumbersAreNoUnits() {
    for number in 0..<200 {
      let last = 5000 + number
      for unit in ["010158\(last)", "010158-\(last)", "010158 \(last)", "'010158\(last)'"] {
        for place in ["\(unit);", ";\(unit)"] {
          let reading = reading(
            "DW_EK_FORLOEB;FORL_STARTTIDSPUNKT;FORL_ANS;FORL_ANS_ORG_REG\n1;2024-03-01;\(place)\n")
          if reading.batch.recordLines != ["element key=1 start=2024-03-01T00:00"] {
            Issue.record("\(place): \(reading.batch.recordLines)")
            return
          }
        }
      }
    }
  }

  @Test func personNumbersAreCheckedAndNotKept() {
    let reading = reading(
      "DW_EK_FORLOEB;FORL_STARTTIDSPUNKT;PNR\n1;2024-03-01;0101585123\n2;2024-03-01;3113581234\n"
        + "3;2024-03-01;010158AB12\n4;2024-03-01;x\n5;2024-03-01;\n")
    #expect(reading.findings == ["3 bad-cpr PNR", "5 bad-cpr PNR"])
    #expect(!reading.lines.joined().contains("5123"))
  }

  // MARK: - What moves clocks

  @Test func countsTellWhatMovesNoClock() {
    let text =
      Self.header + "1;;AFV01B;2024-03-01;;;\n1;;XXX;2024-03-01;;;\n1;8;XXX;2024-03-01;;;\n"
      + "DW_EK_KONTAKT;KONT_STARTTIDSPUNKT;KONT_TYPE\n1;2024-03-01;ALCA00\n2;2024-03-01;alca10\n"
    let all = ReadingSetup().read(text)
    #expect(all.counts.read == 5 && all.counts.used == 2 && all.counts.notRelevant == 3)
    #expect(all.batch.markers.count == 3)
    // A marker with a key may become a relevant one by a correction; one without may not.
    let moving = ReadingSetup(retention: .whatMovesClocks).read(text)
    #expect(moving.counts == all.counts)
    #expect(moving.batch.markers.count == 2)
  }

  @Test func theLatestTimes() {
    let reading = reading(
      "DW_EK_FORLOEB;MARKOER;MARKOER_TIDSPUNKT;MARKOER_INDB_TIDSPUNKT\n"
        + "1;AFV01B;2024-03-01;2024-03-05\n1;AFV01B;2024-04-01;2024-03-02\n"
        + "1;AFV01B;2024-03-01;2033-01-01\n1;AFV01B;x;2024-12-01\n")
    #expect(reading.lines.last == "latest 2024-03-05T00:00 2024-04-01T00:00")
    #expect(reading.findings.contains("4 reported-ahead"))
  }
}
