import RegisterRecords
import Testing

@Suite struct CDAMalformedTests {
  static let text = CDADocument.of(
    CDAElementTests.whole, act(74, id("k") + from("20240201"), name: "encounter")
  ).xml()

  /// The finding of a document that is set aside, after a look at its counts.
  static func finding(_ bytes: [UInt8], _ location: SourceLocation = #_sourceLocation) -> String {
    let batch = readDocument(bytes)
    #expect(batch.counts.isBalanced, sourceLocation: location)
    #expect(batch.counts.setAside >= 1, sourceLocation: location)
    #expect(batch.counts.setAside == batch.counts.read, sourceLocation: location)
    #expect(batch.documents.isEmpty && batch.elements.isEmpty, sourceLocation: location)
    #expect(batch.markers.isEmpty && batch.contacts.isEmpty, sourceLocation: location)
    #expect(batch.findings.count == 1, sourceLocation: location)
    #expect(batch.findings.first?.rule == .malformedDocument, sourceLocation: location)
    return "\(batch.counts.setAside): " + (batch.findingLines.first ?? "")
  }

  static func finding(_ text: String, _ location: SourceLocation = #_sourceLocation) -> String {
    finding(Array(text.utf8), location)
  }

  @Test func cutShortAtEveryByte() {
    let bytes = Array(CDAMalformedTests.text.utf8)
    for count in bytes.indices {
      let batch = readDocument(Array(bytes[..<count]))
      let isSound =
        batch.counts.isBalanced && batch.counts.setAside == max(1, batch.counts.read)
        && batch.findings.count == 1 && batch.findings[0].rule == .malformedDocument
        && batch.documents.isEmpty && batch.markers.isEmpty && batch.vocabulary.codeCount == 0
      if !isSound {
        Issue.record("cut at \(count)")
        break
      }
    }
    #expect(readDocument(bytes).counts.setAside == 0)
  }

  @Test func entriesSeenAreCounted() {
    let text = CDAMalformedTests.text
    #expect(CDAMalformedTests.finding(text + "<x/>") == "2: error malformed-document 5 XML error 5")
    let first = text.prefix(while: { $0 != "\n" }).count
    #expect(
      CDAMalformedTests.finding(String(text.prefix(first + 200))).hasPrefix(
        "1: error malformed-document 3 XML error "))
  }

  @Test func whatStandsBehindTheRoot() {
    let text = CDAMalformedTests.text
    for end in ["\n", " \r\n\t ", "<!-- end -->\n", "<?end?>"] {
      #expect(readDocument(text + end).counts.setAside == 0)
    }
    for end in ["x", "\0", text, "<!--", "&amp;", "]]>"] {
      #expect(CDAMalformedTests.finding(text + end).hasPrefix("2: error malformed-document 5 XML"))
    }
  }

  @Test func noDocumentTypeAndNoEntities() {
    let bomb =
      "<!DOCTYPE x [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;\">"
      + "<!ENTITY c \"&b;&b;&b;&b;&b;&b;&b;&b;\"><!ENTITY d SYSTEM \"file:///etc/passwd\">]>\n"
    for prefix in [bomb, "<!DOCTYPE x SYSTEM \"http://localhost/x.dtd\">", "<!DOCTYPE x>"] {
      #expect(
        CDAMalformedTests.finding(prefix + CDAMalformedTests.text)
          == "1: error malformed-document 1 document type")
    }
    #expect(
      CDAMalformedTests.finding("<ClinicalDocument xmlns='urn:hl7-org:v3'>&b;</ClinicalDocument>")
        == "1: error malformed-document 1 XML error 26")
    // The five entities that need no declaration, and characters by number.
    let element = act(80, "<id root=\"&lt;&gt;&amp;&quot;&apos;&#65;&#x42;\"/>" + at("20240201"))
    let batch = readDocument(CDADocument.of(element).xml())
    #expect(batch.elements.map { batch.vocabulary.text($0.key) } == ["<>&\"'ab"])
  }

  @Test func depthIsBounded() {
    func nested(_ levels: Int, in element: String = "") -> String {
      String(repeating: "<a>", count: levels) + element + String(repeating: "</a>", count: levels)
    }
    var document = CDADocument.of(act(80, id("e") + at("20240201")))
    document.header += nested(63)
    #expect(readDocument(document.xml()).counts.used == 1)
    document.header += nested(64)
    #expect(
      CDAMalformedTests.finding(document.xml()) == "1: error malformed-document 1 too deep")
    #expect(
      CDAMalformedTests.finding(String(repeating: "<a>", count: 100_000))
        == "1: error malformed-document 1 no ClinicalDocument")
    document = CDADocument.of(
      String(repeating: "<act>", count: 100) + String(repeating: "</act>", count: 100))
    #expect(
      CDAMalformedTests.finding(document.xml()) == "1: error malformed-document 3 too deep")
  }

  @Test func sizeIsBounded() {
    var document = CDADocument.of(String(repeating: "<act/>", count: CDATreeLimits.nodes))
    #expect(
      CDAMalformedTests.finding(document.xml()) == "1: error malformed-document 3 entry too large")
    document.sections = [
      "<component><section>" + String(repeating: "<entry/>", count: 100_001)
        + "</section></component>"
    ]
    #expect(
      CDAMalformedTests.finding(document.xml())
        == "50001: error malformed-document 2 too many records")
    document.sections = ["<component><section>"]
    var bytes = Array((document.xml().components("<component><section>")[0]).utf8)
    bytes += [UInt8](repeating: 10, count: CDAReader.sizeLimit)
    #expect(CDAMalformedTests.finding(bytes).hasSuffix(" too large"))
  }

  @Test func namesAreBounded() {
    var document = CDADocument.of(act(80, id("e") + at("20240201")))
    document.header += (0..<5000).map { "<x\($0)/>" }.joined()
    #expect(readDocument(document.xml()).counts.used == 1)
    document.header += (5000..<20_000).map { "<x\($0)/>" }.joined()
    #expect(
      CDAMalformedTests.finding(document.xml()) == "1: error malformed-document 1 too many names")
  }

  @Test func tagsAreBounded() {
    func tag(_ count: Int, _ attribute: (Int) -> String) -> String {
      "<x " + (0..<count).map(attribute).joined(separator: " ") + "/>"
    }
    var document = CDADocument.of(act(80, id("e") + at("20240201")))
    let header = document.header
    document.header += tag(3000) { "a\($0)=\"\"" } + tag(32) { "xmlns:a\($0)=\"urn:\($0)\"" }
    #expect(readDocument(document.xml()).counts.used == 1)
    document.header = header + tag(10_000) { "a\($0)=\"\"" }
    #expect(
      CDAMalformedTests.finding(document.xml()) == "1: error malformed-document 1 tag too long")
    document.header = header + tag(33) { "xmlns:a\($0)=\"urn:\($0)\"" }
    #expect(
      CDAMalformedTests.finding(document.xml())
        == "1: error malformed-document 1 too many namespaces")
  }

  @Test(
    "what is no CDA document",
    arguments: [
      "<ClinicalDocument/>", "<x xmlns=\"urn:hl7-org:v3\"/>",
      "<hl7:ClinicalDocument/>", "<ClinicalDocument xmlns=\"urn:hl7-org:v2\"/>",
      "<ClinicalDocument xmlns=\"urn:hl7-org:v33\"/>",
    ])
  func otherRoots(text: String) {
    #expect(
      CDAMalformedTests.finding(text) == "1: error malformed-document 1 no ClinicalDocument")
  }

  @Test(
    "what is no XML",
    arguments: [
      "", "x", "{}", "DW_EK_FORLOEB;MARKOER\n1;AFB01A\n", "\u{0}", "<", "<a", "<a>", "</a>",
      "<a b=c/>", "<a></b>", "<a b=\"1\" b=\"2\"/>", "<?xml version=\"1.0\"?>", "<a>\u{1}</a>",
    ])
  func noXML(text: String) {
    #expect(CDAMalformedTests.finding(text).hasPrefix("1: error malformed-document 1"))
  }

  @Test func changedBytesNeverHarm() {
    let whole = Array(CDAMalformedTests.text.utf8)
    var state: UInt64 = 7
    func next(_ bound: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(state >> 33) % bound
    }
    let signs = Array("<>/\"'=&;!?-[]: \n\0xa0".utf8)
    for round in 0..<3000 {
      var bytes = whole
      for _ in 0...next(4) {
        switch next(3) {
        case 0: bytes[next(bytes.count)] = signs[next(signs.count)]
        case 1: bytes.remove(at: next(bytes.count))
        default: bytes[next(bytes.count)] = UInt8(next(256))
        }
      }
      let batch = readDocument(bytes)
      let isRefused = batch.findings.contains { $0.rule == .malformedDocument }
      if !batch.counts.isBalanced || batch.documents.count != (isRefused ? 0 : 1) {
        Issue.record("round \(round)")
        break
      }
    }
  }

  @Test func nothingIsPrinted() async {
    let result = await #expect(
      processExitsWith: .success, observing: [\.standardErrorContent, \.standardOutputContent]
    ) {
      for text in ["<a>&b;</a>", "<a", "<a>\u{1}</a>", "<!DOCTYPE x><x/>", CDAMalformedTests.text] {
        _ = readDocument(text)
      }
      // Half a character and a lone surrogate, which a converter complains of by itself.
      _ = readDocument([0xFF, 0xFE, 0x3C, 0, 0x00, 0xDC, 0x3E, 0])
      _ = readDocument([0xFE, 0xFF, 0, 0x3C, 0xD8])
    }
    // The library that starts the process may itself write; libxml2 names the entity or "parser".
    let error = String(decoding: result?.standardErrorContent ?? [], as: UTF8.self)
    #expect(error == "")
  }
}

/// Bounds that the tests go past.
enum CDATreeLimits {
  static let nodes = 65_536
}

extension String {
  fileprivate func components(_ separator: String) -> [String] {
    guard let range = firstRange(of: separator) else { return [self] }
    return [String(self[..<range.lowerBound]), String(self[range.upperBound...])]
  }
}
