import CommandLineKit
import Testing
import Wordings

@Suite struct NearestTests {
  static let columns = [
    "DW_EK_FORLOEB", "DW_EK_HELBREDSFORLOEB", "MARKOER", "MARKOER_TIDSPUNKT",
    "MARKOER_INDB_TIDSPUNKT", "PNR",
  ]

  @Test(arguments: [
    ("MARKOR", "MARKOER"),
    ("markør_tidspunkt", "MARKOER_TIDSPUNKT"),
    ("DW_EK_FORLØB", "DW_EK_FORLOEB"),
    ("DW_EK_FOLROEB", "DW_EK_FORLOEB"),
    ("MARKOER_INDB", "MARKOER_INDB_TIDSPUNKT"),
    ("PNT", "PNR"),
    ("PN", "PNR"),
    ("pnr", "PNR"),
  ])
  func aMistypedNameIsFound(written: String, wanted: String) {
    #expect(nearest(written, among: Self.columns) == wanted)
  }

  @Test(arguments: ["", "CPR_ENCRYPTED", "X", "MARK", "FORL_ANS", "DATO_START"])
  func aStrangeNameIsNot(_ written: String) {
    #expect(nearest(written, among: Self.columns) == nil)
  }

  @Test func theNearestWinsAndAmongEqualsTheFirst() {
    #expect(nearest("stat", among: ["state", "status", "start"]) == "state")
    #expect(nearest("cat", among: ["bat", "car", "cut"]) == "bat")
    #expect(nearest("cat", among: ["bat", "cat"]) == "cat")
    #expect(nearest("ab", among: []) == nil)
  }

  @Test func aSwapCountsOnce() {
    #expect(nearest("teh", among: ["the"]) == "the")
    #expect(nearest("hte", among: ["eth"]) == nil)
  }

  @Test func aVeryLongNameCostsNothing() {
    #expect(nearest(String(repeating: "a", count: 1_000_000), among: Self.columns) == nil)
  }

  @Test(arguments: [
    ("0101701234", "••••••-••••"),
    ("a 010170-1234 b", "a ••••••-•••• b"),
    ("0101701234 og 0202701234", "••••••-•••• og ••••••-••••"),
    ("486811000016002", "••••••-••••"),
    ("2026-03-15T08:15", "2026-03-15T08:15"),
    ("12345-6789", "12345-6789"),
    ("123456-789", "123456-789"),
    ("123456789", "123456789"),
    ("", ""),
  ])
  func personNumbersAreMasked(text: String, masked: String) {
    #expect(maskingPersonNumbers(in: text) == masked)
  }
}
