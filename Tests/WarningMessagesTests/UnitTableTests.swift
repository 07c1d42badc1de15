import DanishCalendar
import Testing
import Wordings

@testable import WarningMessages

@Suite struct UnitTableTests {
  private func date(_ year: Int, _ month: Int, _ day: Int) throws -> CalendarDate {
    try #require(CalendarDate(year: year, month: month, day: day))
  }

  private func faults(_ text: String) -> [String] {
    do {
      _ = try UnitTable.parse(Array(text.utf8))
      return []
    } catch {
      return error.faults.map { $0.text(file: "enheder.csv", in: .da) }
    }
  }

  @Test func aUnitIsFoundAsItIsOnADate() throws {
    let table = try UnitTable.parse(Array(Samples.units.utf8))
    let before = try #require(table.unit(Samples.herlev, on: date(2026, 12, 31)))
    #expect(before.name == "Afdeling for Kirurgi")
    #expect(before.region == "Region Hovedstaden")
    #expect(before.mailbox?.text == "kirurgi@herlev.example")
    let after = try #require(table.unit(Samples.herlev, on: date(2027, 1, 1)))
    #expect(after.region == "Region Østdanmark")
    #expect(try table.unit(Samples.unknown, on: date(2027, 1, 1)) == nil)
    #expect(try table.units(on: date(2026, 12, 31)).count == 3)
  }

  @Test func englishHeadersOtherSeparatorsAndQuotesAreRead() throws {
    let text = """
      \u{FEFF}mailbox,name,sor,region,hospital\r
      a@b.example,"Surgery, ""Ward"" 2",\(Samples.herlev),,"Herlev
      Hospital"\r

      """
    #expect(
      faults(text) == [
        "enheder.csv:2: SYGEHUS rummer linjeskift, styretegn, dobbelte mellemrum eller noget, der"
          + " ligner et CPR-nummer. Fjern det."
      ])
    let mended = text.replacing("Herlev\n      Hospital", with: "Herlev").replacing(
      "Herlev\nHospital", with: "Herlev")
    let unit = try UnitTable.parse(Array(mended.utf8)).units[0]
    #expect(unit.name == "Surgery, \"Ward\" 2" && unit.hospital == "Herlev")
    #expect(unit.fullName == "Surgery, \"Ward\" 2, Herlev")
  }

  @Test(arguments: [
    ("", "enheder.csv: Tabellen er tom"),
    ("SOR;NAVM\n", "enheder.csv:1: Ukendt kolonne \"NAVM\". Mente du NAVN?"),
    ("SOR;SYGEHUS\n", "enheder.csv:1: Kolonnen NAVN mangler"),
    ("SOR;NAVN;NAME\n", "enheder.csv:1: Kolonnen \"NAME\" står der to gange"),
    ("SOR;NAVN\n1;2;3\n", "enheder.csv:2: Rækken har 3 felter, overskriften 2"),
    ("SOR;NAVN\n486811000016003;A\n", "enheder.csv:2: SOR-nummeret \"••••••-••••\" har ikke"),
    ("SOR;NAVN\n@;\n", "enheder.csv:2: NAVN er tom"),
    ("SOR;NAVN;POSTKASSE\n@;A;b\n", "enheder.csv:2: \"b\" er ikke en mailadresse"),
    ("SOR;NAVN;GYLDIG_FRA\n@;A;2027-02-30\n", "enheder.csv:2: \"2027-02-30\" er ikke en dato"),
    (
      "SOR;NAVN;GYLDIG_FRA;GYLDIG_TIL\n@;A;2027-02-02;2027-02-01\n",
      "enheder.csv:2: GYLDIG_TIL ligger før GYLDIG_FRA"
    ),
    ("SOR;NAVN\n@;A\n@;B\n", "enheder.csv:3: Enheden gælder allerede disse dage efter linje 2"),
    (
      "SOR;NAVN;GYLDIG_FRA;GYLDIG_TIL\n@;A;2027-01-01;\n@;B;;2027-01-01\n",
      "enheder.csv:3: Enheden gælder allerede disse dage efter linje 2"
    ),
    ("SOR;NAVN\n@;\"A\n", "enheder.csv:2: Et anførselstegn lukkes ikke"),
    ("SOR;NAVN\n@;Ward 1307718444\n", "enheder.csv:2: NAVN rummer"),
    ("SOR;NAVN\n@;A\u{2028}B\n", "enheder.csv:2: NAVN rummer"),
    ("SOR;NAVN\n@;A\rBcc: x@y.example\n", "enheder.csv:2: NAVN rummer"),
  ])
  func aFaultNamesItsLine(_ text: String, _ wanted: String) {
    let found = faults(text.replacing("@;", with: Samples.herlev + ";"))
    #expect(found.count == 1 && found[0].hasPrefix(wanted), "\(found)")
  }

  @Test func bytesThatAreNoTextAreRefused() {
    #expect(throws: SetupFaults([SetupFault(.notUTF8, line: 2)])) {
      try UnitTable.parse(Array("SOR;NAVN\n".utf8) + [0xE6, 10])
    }
  }

  @Test func daysThatTouchDoNotOverlap() {
    let text = """
      SOR;NAVN;GYLDIG_FRA;GYLDIG_TIL
      @;A;2027-01-02;2027-01-05
      @;B;;2027-01-01
      @;C;2027-01-06;
      """
    #expect(faults(text.replacing("@", with: Samples.herlev)).isEmpty)
  }
}
