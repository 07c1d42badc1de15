import RegisterRecords
import TestSupport
import Testing

/// A delivery's own names of columns (`--columns`).
@Suite struct TableColumnNameTests {
  private static let expected = ["marker element=1 code=AFV01B time=2024-03-01T00:00"]

  private func read(_ names: String, _ header: [UInt8], _ separator: String = ";") throws -> Reading
  {
    let setup = ReadingSetup(renaming: try ColumnNames(text: names))
    return setup.read(header + Array("\n1\(separator)AFV01B\(separator)2024-03-01\n".utf8))
  }

  @Test(arguments: [
    "Forløbsnøgle = DW_EK_FORLOEB\nKode=MARKOER\nDato for markør = MARKOER_TIDSPUNKT\n",
    "Forløbsnøgle = DW_EK_FORLOEB\r\nKode=MARKOER\r\nDato for markør = MARKOER_TIDSPUNKT\r\n",
    "\u{FEFF}# hos os\n\n FORLØBSNØGLE=dw_ek_forloeb # nøglen\nkode = Markoer\n"
      + "dato for markør\t=\tMARKOER_TIDSPUNKT",
  ])
  func namesAreMapped(_ names: String) throws {
    let header = "Forløbsnøgle;KODE;Dato for markør"
    #expect(try read(names, Array(header.utf8)).batch.recordLines == Self.expected)
    let latin = header.unicodeScalars.map { UInt8($0.value) }
    #expect(try read(names, latin).batch.recordLines == Self.expected)
    let capitals = "FORLØBSNØGLE;kode;DATO FOR MARKØR"
    #expect(try read(names, Array(capitals.utf8)).batch.recordLines == Self.expected)
    let marked = [0xEF, 0xBB, 0xBF] + Array("\"Forløbsnøgle\",\"Kode\", Dato for markør ".utf8)
    #expect(try read(names, marked, ",").batch.recordLines == Self.expected)
  }

  /// Names that are not mapped keep their meaning.
  @Test func otherNamesStay() throws {
    let reading = try read("Kode = MARKOER", Array("DW_EK_FORLOEB;Kode;MARKOER_TIDSPUNKT".utf8))
    #expect(reading.batch.recordLines == Self.expected)
  }

  /// A column of theirs that bears one of our names with another meaning can be given away.
  @Test func aNameMayBeMappedAway() throws {
    let reading = try read(
      "MARKOER = DW_EK_FORLOEB\nKODE = MARKOER", Array("MARKOER;KODE;MARKOER_TIDSPUNKT".utf8))
    #expect(reading.batch.recordLines == Self.expected)
  }

  @Test(arguments: [
    ("KODE", 1, nil), ("a = MARKOER\n= MARKOER", 2, nil), ("\n#\nKODE =", 3, nil),
    ("KODE = MARKOER = MARKOER", 1, nil), ("A = MARKOER\r\nKODE = MARKØR", 2, "MARKØR"),
    ("KODE = MARKOR", 1, "MARKOR"),
  ])
  func aFaultNamesItsLine(_ names: String, _ line: Int, _ unknown: String?) throws {
    let fault = #expect(throws: ColumnNames.Fault.self) { try ColumnNames(text: names) }
    #expect(fault == ColumnNames.Fault.made(line: line, unknownName: unknown))
  }
}

extension ColumnNames.Fault {
  /// The fault of a line.
  fileprivate static func made(line: Int, unknownName: String?) -> ColumnNames.Fault? {
    var fault: ColumnNames.Fault?
    do throws(ColumnNames.Fault) { _ = try ColumnNames(text: "?") } catch { fault = error }
    fault?.line = line
    fault?.unknownName = unknownName
    return fault
  }
}
