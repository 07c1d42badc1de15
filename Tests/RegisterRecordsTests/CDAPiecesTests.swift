import Foundation
import RegisterRecords
import Testing

/// Nothing depends on how the bytes of a document come, nor on where the parser's pieces end.
@Suite struct CDAPiecesTests {
  static let document: CDADocument = {
    var document = CDADocument.of(
      CDAElementTests.whole + "<!-- æ\nø -->", act(30, id("p"), name: "procedure"))
    document.header +=
      "<title>Kræft\n &amp; <![CDATA[ <å> ]]></title>\n<id root='x>\"y'\n  extension='Ærø &#xD8;'/>"
    document.sections.append(
      cdaSection(
        75,
        [
          act(
            74, "<id\n root=\"SET-A\"\r\n extension=\"Ø\"/>" + code("ALCA10") + from("20240301"),
            name: "encounter")
        ]))
    return document
  }()

  /// Sound documents and broken ones, by name.
  static let documents: [(name: String, bytes: [UInt8])] = {
    let plain = Array(document.xml().utf8)
    let prefixed = Array(document.xml(prefixed: true).utf8)
    let declaration = "<?xml version=\"1.0\" encoding=\"ISO-8859-1\"?>"
    let latin = Array((declaration + document.xml()).unicodeScalars.map { UInt8($0.value) })
    var wide: [UInt8] = [0xFF, 0xFE]
    for unit in document.xml().utf16 { wide += [UInt8(unit & 0xFF), UInt8(unit >> 8)] }
    var broken = plain
    broken[plain.count / 2] = UInt8(ascii: "<")
    var mistaken = plain
    mistaken[plain.count / 3] = 0xFF
    return [
      ("by default", plain), ("by prefix", prefixed), ("ISO-8859-1", latin), ("UTF-16", wide),
      ("broken", broken), ("no UTF-8", mistaken), ("cut short", Array(plain.dropLast(20))),
      ("document type", Array("<!DOCTYPE x [<!ENTITY a 'b'>]>".utf8) + plain),
    ]
  }()

  @Test(arguments: documents.map(\.name))
  func everyCut(name: String) throws {
    let bytes = try #require(CDAPiecesTests.documents.first { $0.name == name }).bytes
    let whole = readDocument(bytes)
    for cut in 0...bytes.count where !readDocument(bytes, cuts: [cut]).holdsSame(as: whole) {
      Issue.record("cut at \(cut)")
      break
    }
    #expect(readDocument(bytes, cuts: Array(0..<bytes.count)).lines == whole.lines)
    print("\(name): \(bytes.count + 1) cuts, and byte by byte")
  }

  @Test(arguments: ["by default", "by prefix", "ISO-8859-1", "UTF-16"])
  func encodings(name: String) throws {
    let bytes = try #require(CDAPiecesTests.documents.first { $0.name == name }).bytes
    let lines = readDocument(bytes).lines
    #expect(lines.contains("5=4+1+0"))
    #expect(lines == readDocument(CDAPiecesTests.document.xml()).lines)
    #expect(lines.contains { $0.contains("set-a^Ø type=ALCA10") })
  }

  /// The parser is given 16 KiB at once: here each byte of a document once begins such a piece.
  @Test(arguments: ["by default", "by prefix", "ISO-8859-1", "UTF-16"])
  func everyByteMayBeginAPiece(name: String) throws {
    let bytes = try #require(CDAPiecesTests.documents.first { $0.name == name }).bytes
    let expected = readDocument(bytes)
    // A comment goes before the root.
    let start = try #require(bytes.indices.first { isRootStart(bytes, at: $0) })
    let isWide = name == "UTF-16"
    let opening = spelled("<!--", isWide)
    let filling = spelled(String(repeating: "x", count: 16 << 10), isWide)
    let closing = spelled("-->", isWide)
    for place in stride(from: start, to: bytes.count, by: isWide ? 2 : 1) {
      let fill = (16 << 10) - place - opening.count - closing.count
      let padded =
        bytes[..<start] + opening + filling.prefix(fill) + closing + bytes[start...]
      if !readDocument(Array(padded)).holdsSame(as: expected) {
        Issue.record("piece at \(place)")
        break
      }
    }
  }

  private func spelled(_ text: String, _ isWide: Bool) -> [UInt8] {
    isWide ? text.utf8.flatMap { [$0, 0] } : Array(text.utf8)
  }

  private func isRootStart(_ bytes: [UInt8], at index: Int) -> Bool {
    guard bytes[index] == UInt8(ascii: "<"), index + 2 < bytes.count else { return false }
    return bytes[index + 1] != UInt8(ascii: "?") && bytes[index + 2] != UInt8(ascii: "?")
  }

  @Test func linesAreThoseOfTheStartTags() {
    let noise =
      "<!-- a\nb -->\n<?pi c\nd?>\n<text>" + String(repeating: "e\n", count: 400)
      + "&amp;\n<![CDATA[\n<f>\n]]></text>\r\n<x y='\n'\nz=\"\n\"\n/>\n"
    let entry = "<entry\ntypeCode=\"COMP\"\n>" + act(80, id("e") + at("20240201")) + "</entry>"
    for count in 0...40 {
      var document = CDADocument()
      document.sections = [
        "<component><section>" + String(repeating: noise, count: count) + entry
          + "</section></component>"
      ]
      let text = document.xml()
      let before = text.prefix(upTo: text.range(of: "<entry")?.lowerBound ?? text.startIndex)
      let line = 1 + before.utf8.filter { $0 == 10 }.count
      #expect(readDocument(text).elements.map { Int($0.place.line) } == [line])
    }
  }

  @Test(
    "encodings that are read",
    arguments: ["UTF-8", "utf-8", "US-ASCII", "iso-8859-1", "latin1"])
  func declared(encoding: String) {
    for quote in ["\"", "'"] {
      let text = "<?xml version='1.0'\n encoding = \(quote)\(encoding)\(quote) ?>\n"
      let document = CDADocument.of(act(80, id("e") + at("20240201"))).xml()
      #expect(readDocument(text + document).elements.map(\.place.line) == [5])
    }
  }

  @Test(
    "encodings that are not read",
    arguments: ["UTF-7", "UTF-16", "EBCDIC-US", "windows-1252", "", "UCS-4"])
  func refused(encoding: String) {
    let text = "<?xml version='1.0' encoding='\(encoding)'?><a/>"
    #expect(
      readDocument(text).findingLines == [
        "error malformed-document 1 not read: no XML, or not in UTF-8"
      ])
  }

  @Test(
    "bytes of encodings that are not read",
    arguments: [
      [0x4C, 0x6F, 0xA7, 0x94], [0, 0, 0, 0x3C], [0x3C, 0, 0, 0], [0, 0, 0xFE, 0xFF],
      [0xFF, 0xFE, 0, 0], [0x2B, 0x2F, 0x76, 0x38], [0, 0x3C, 0, 0], [0xEF, 0xBB, 0xBF],
    ] as [[UInt8]])
  func refusedBytes(bytes: [UInt8]) {
    #expect(
      readDocument(bytes + bytes).findings.map(\.rule) == [.malformedDocument])
  }

  @Test func aByteOrderMarkMayStandBefore() {
    let document = CDADocument.of(act(80, id("æ") + at("20240201"))).xml()
    for declaration in ["", "<?xml version=\"1.0\" encoding=\"ISO-8859-1\"?>"] {
      let bytes = [0xEF, 0xBB, 0xBF] + Array((declaration + document).utf8)
      let batch = readDocument(bytes)
      #expect(batch.elements.map { batch.vocabulary.text($0.key) } == ["set-a^æ"])
    }
  }

  @Test func aReaderIsDoneWhenFinished() {
    let bytes = Array(CDAPiecesTests.document.xml().utf8)
    var batch = RecordBatch(
      zone: cdaZone, now: cdaNow, retention: .everything, isRelevant: { _ in true })
    var reader = CDAReader(file: 0, zone: cdaZone)
    reader.feed(bytes.span, into: &batch)
    #expect(batch.counts.read == 0)
    reader.finish(into: &batch)
    reader.finish(into: &batch)
    reader.feed(bytes.span, into: &batch)
    reader.finish(into: &batch)
    #expect(batch.counts.read == 5)
    #expect(batch.documents.count == 1)
  }

  @Test func documentsOfABatchStayApart() {
    var batch = RecordBatch(
      zone: cdaZone, now: cdaNow, retention: .everything, isRelevant: { _ in true })
    for (number, time) in ["20240301", "x", "20240303"].enumerated() {
      var document = CDADocument.of(
        act(80, id("e\(number)") + at("20240201") + related(81, code("ALAL0\(number)"))))
      document.header = at(time) + "<setId root=\"s\(number)\"/><versionNumber value=\"1\"/>"
      let bytes = Array(document.xml().utf8)
      var reader = CDAReader(file: Int32(number), zone: cdaZone)
      reader.feed(bytes.span, into: &batch)
      reader.finish(into: &batch)
    }
    #expect(batch.elements.map(\.document.rawValue) == [0, 1, 2])
    #expect(batch.elements.map(\.place.file) == [0, 1, 2])
    #expect(
      batch.elements.map { "\($0.reported)" } == ["2024-03-01T00:00", "", "2024-03-03T00:00"])
    #expect(
      batch.elements.map { batch.vocabulary.text($0.label) } == ["ALAL00", "ALAL01", "ALAL02"])
    #expect(batch.documents.map { batch.vocabulary.text($0.set) } == ["s0", "s1", "s2"])
  }
}
