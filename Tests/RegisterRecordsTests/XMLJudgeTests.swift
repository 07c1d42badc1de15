import Foundation
import RegisterRecords
import TestSupport
import Testing

/// The own reader of XML against libxml2, on documents of all kinds, however they are cut.
@Suite struct XMLJudgeTests {
  /// Reads a document by both, whole, byte by byte and cut by a seed.
  private func judge(
    _ bytes: [UInt8], _ name: String, seed: UInt64 = 1, isShort: Bool = true,
    _ location: SourceLocation = #_sourceLocation
  ) -> Set<XMLComparison.KnownDifference> {
    var random = SeededGenerator(seed: seed)
    var cuts = (0..<3).map { _ in
      (0..<(1 + random.below(6))).map { _ in random.below(bytes.count + 1) }.sorted()
    }
    if isShort { cuts.append(Array(0..<bytes.count)) }
    var known: Set<XMLComparison.KnownDifference> = []
    if let difference = XMLComparison.difference(
      bytes, cuts: cuts, zone: systemZone, known: &known)
    {
      Issue.record("\(name), seed \(seed): \(difference)", sourceLocation: location)
    }
    return known
  }

  static let texts: [String] = {
    let values = [
      "", "x", "æ ø", "a\tb\nc\r\nd\re", "&lt;&gt;&amp;&quot;&apos;", "&#65;&#x42;&#10;&#13;&#9;",
      "&#x1F600;", "😀", "<", "&", "&x;", "&#0;", "&#xD800;", "&#x110000;", "&#99999999999;", "&#;",
      "&#x;", "&amp", "& ", "&;", "\u{1}", "\u{7F}", "\u{85}", "\u{FFFE}", "\u{FFFD}", "]]>", "'",
      "&#xFFFF;", "&#x0000041;", "&#X41;", "&lt ;", "&#6 5;", "&LT;", "&ampx;", "&quotx;", "-->",
    ]
    let attributes = [
      "", " ", "a='1'", " a='1'", " a='1' b=\"2\"", " a='1' a='2'", " a='1'b='2'", " a", " a=",
      " a=1", " a='1", " a = '1' ", "\na\n=\n'\n1\n'\n", " 1a='1'", " a.-1='1'", " é='1'", " ×='1'",
      " a='\"'", " a=\"'\"", " xml:lang='da'", " xml:space='x'", " a:b='1'", " xmlns:a='u' a:b='1'",
      " xmlns:a='u' xmlns:b='u' a:c='1' b:c='2'", " xmlns:a=''", " xmlns=''", " xmlns:xml='x'",
      " xmlns:xml='http://www.w3.org/XML/1998/namespace'", " xmlns:xmlns='x'", " xmlns:a='u' a='1'",
      " xmlns='http://www.w3.org/XML/1998/namespace'", " a::b='1'", " :a='1'", " a:='1'",
      " a:1='1'",
      " xmlns='u' xmlns='v'", " xmlns:a='u' xmlns:a='v'", " xmlns='http://www.w3.org/2000/xmlns/'",
      " a='1' / ", " /", "/ ", " a='1'/", " xmlns:p='&#117;&amp;' p:q='1'", " xml:id='a b'",
      " abcdefghi='1' abcdefghj='2'", " abcdefghi='1' abcdefghi='2'", " _='1' A='2'", " ·='1'",
      (0..<40).map { " a\($0)='\($0)'" }.joined(), (0..<40).map { " a\($0 % 39)=''" }.joined(),
    ]
    let contents = [
      "", "x", "<b/>", "<b></b>", "<b></b >", "<b></ b>", "<b></c>", "<b></bb>", "<bb></b>", "</b>",
      "<!-- x -->", "<!---->", "<!--->", "<!-- -- -->", "<!-- --->", "<!-->", "<!- x -->", "<!x>",
      "<![CDATA[]]>", "<![CDATA[<&]]]]>", "<![CDATA[\u{1}]]>", "<![CDATA[x]]", "<![cdata[]]>",
      "<![CDATA[]]]>", "]]", "]]>", "] ]>", "]>", "<?p?>", "<?p x?>", "<?p x??>", "<?p", "<?p ?",
      "<?xml x?>", "<?XML x?>", "<?xml-stylesheet x?>", "<? p?>", "<?p:q x?>", "<?1?>",
      "<?p\u{1}?>",
      "<b", "<", "< b/>", "<1/>", "<é/>", "<p:b/>", "<b:/>", "<:b/>", "<b/ >", "<b//>", "<b>",
      "<b<c/>",
      "<!DOCTYPE b>", "<!ELEMENT b ANY>", "<abcdefghi></abcdefghi>", "<abcdefghi></abcdefghj>",
      "<abcdefghijklmnopqr>x</abcdefghijklmnopqr>", "<abcdefgh></abcdefghi>",
      "<x:y xmlns:x='u'></x:y>",
      "<x:y xmlns:x='u'><x:z/></x:y><y xmlns='v'><z/></y><z/>", "<é></é>", "<é></e>",
      "\r\n<b/>\n\r<c/>",
    ]
    let around = [
      ("", ""), ("<?xml version='1.0'?>", ""),
      ("<?xml version=\"1.0\" encoding='utf-8' ?>\n", "\n"),
      ("<?xml version='1.0' standalone='yes'?>", ""), ("<?xml version='1.0' standalone='ja'?>", ""),
      ("<?xml version='1.1'?>", ""), ("<?xml version='2.0'?>", ""),
      ("<?xml encoding='utf-8'?>", ""),
      ("<?xml version='1.0' encoding='utf-8' standalone='no'?>", ""), ("<?xml?>", ""),
      ("<?xml ?>", ""),
      ("<?xml version='1.0'encoding='utf-8'?>", ""), ("<?xml version='1.0' x='y'?>", ""),
      ("<?xml version='1.0' standalone='no' encoding='utf-8'?>", ""), ("<?xml version='1.0' ?", ""),
      (" <?xml version='1.0'?>", ""), ("\u{FEFF}", ""), ("\u{FEFF}\u{FEFF}", ""),
      ("\u{FEFF}<?xml version='1.0'?>", ""),
      ("\n\t ", " \n"), ("<!-- x --><?p y?>", "<!-- x --><?p y?>"), ("<!DOCTYPE a>", ""),
      ("<!DOCTYPE a []>", ""),
      ("", "x"), ("", "<b/>"), ("", "<"), ("", "<!"), ("", "<!--"), ("", "<?p"), ("", "&amp;"),
      ("", "\0"),
      ("x", ""), ("&amp;", ""), ("</a>", ""), ("<![CDATA[]]>", ""), ("", "<![CDATA[]]>"),
      ("", "<!DOCTYPE a>"),
      ("", "</a>"), ("<?xml-x?>", ""), ("<?xml version='1.'?>", ""), ("<?xml version=''?>", ""),
      ("<?xml version='1.0\"?>", ""),
    ]
    return values.map { "<a b='\($0)'/>" } + values.map { "<a b=\"\($0)\" c='d'>e</a>" }
      + values.map { "<a>\($0)</a>" } + attributes.map { "<a\($0)/>" }
      + attributes.map { "<a\($0)></a>" }
      + contents.map { "<a>\($0)</a>" } + contents
      + contents.map { "<a xmlns='u' xmlns:p='v'>\n\($0)<c/></a>" }
      + around.map { $0.0 + "<a/>" + $0.1 } + around.map { $0.0 + "<a>\n<b/></a>" + $0.1 }
  }()

  @Test func smallTexts() {
    var known: Set<XMLComparison.KnownDifference> = []
    for text in XMLJudgeTests.texts {
      known.formUnion(judge(Array(text.utf8), text.debugDescription))
      var wide: [UInt8] = [0xFE, 0xFF]
      for unit in text.utf16 { wide += [UInt8(unit >> 8), UInt8(unit & 0xFF)] }
      known.formUnion(judge(wide, "UTF-16 " + text.debugDescription))
    }
    known.formUnion(
      judge([0xFF, 0xFE, 0x3C, 0, 0x61, 0, 0x3E, 0, 0x78, 0, 0, 0xD8, 0x3C, 0], "half"))
    known.formUnion(judge(Array("<a><![CDATA[".utf8) + [0xC1, 0xBF] + Array("]]></a>".utf8), "C1"))
    // The list of known differences holds none that is not met.
    #expect(known == Set(XMLComparison.KnownDifference.allCases))
    print("\(XMLJudgeTests.texts.count * 2) small texts")
  }

  @Test func bytesThatAreNoCharacters() {
    let sequences: [[UInt8]] = [
      [0x80], [0xBF], [0xC0, 0x80], [0xC1, 0xBF], [0xC2], [0xC2, 0x41], [0xC2, 0x80],
      [0xE0, 0x80, 0x80],
      [0xE0, 0xA0, 0x80], [0xED, 0xA0, 0x80], [0xED, 0x9F, 0xBF], [0xEF, 0xBF, 0xBE],
      [0xEF, 0xBF, 0xBD],
      [0xF0, 0x80, 0x80, 0x80], [0xF0, 0x90, 0x80, 0x80], [0xF4, 0x8F, 0xBF, 0xBF],
      [0xF4, 0x90, 0x80, 0x80],
      [0xF5, 0x80, 0x80, 0x80], [0xFF], [0xFE], [0xE2, 0x82], [0xF0, 0x9F, 0x98], [0], [0x1F],
      [0x7F],
    ]
    for sequence in sequences {
      for (before, after) in [
        ("<a>", "</a>"), ("<a b='", "'/>"), ("<a><!--", "--></a>"), ("<a><?p ", "?></a>"),
        ("<a><![CDATA[", "]]></a>"), ("<a", "/>"), ("<a ", "='1'/>"), ("<a/>", ""), ("<a>", ""),
      ] {
        let bytes = Array(before.utf8) + sequence + Array(after.utf8)
        _ = judge(bytes, "\(sequence) in \(before)")
      }
    }
  }

  @Test func documentsOfTheTests() {
    for (name, bytes) in CDAPiecesTests.documents { _ = judge(bytes, name) }
    _ = judge(Array(CDADocument.of(CDAElementTests.whole).xml(prefixed: true).utf8), "whole")
  }

  @Test func documentsOfTheReference() {
    var count = 0
    for seed in testSeeds(3) {
      for document in RandomRegister.makeDocuments(seed: seed, pathways: 4).cda() {
        #expect(judge(Array(document.xml.utf8), document.name, seed: seed, isShort: false).isEmpty)
        count += 1
      }
    }
    #expect(count > 3)
  }

  /// Sound documents of which some bytes are changed, taken out, or put twice.
  @Test(arguments: testSeeds(6))
  func changedDocuments(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    let documents =
      CDAPiecesTests.documents.map(\.bytes) + XMLJudgeTests.texts.map { Array($0.utf8) }
    let signs = Array("<>/\"'=&;!?-[]: \n\r\t\0xa0#".utf8)
    for round in 0..<250 {
      var bytes = documents[random.below(round % 2 == 0 ? 8 : documents.count)]
      for _ in 0...random.below(4) where !bytes.isEmpty {
        let place = random.below(bytes.count)
        switch random.below(5) {
        case 0: bytes[place] = signs[random.below(signs.count)]
        case 1: bytes.remove(at: place)
        case 2: bytes[place] = UInt8(random.below(256))
        case 3: bytes.insert(contentsOf: bytes[place..<min(bytes.count, place + 9)], at: place)
        default: bytes.insert(signs[random.below(signs.count)], at: place)
        }
      }
      _ = judge(bytes, "round \(round)", seed: seed &+ UInt64(round), isShort: round % 8 == 0)
    }
  }

  @Test func documentsOfTheAuthority() throws {
    guard let folder = CDAExampleTests.folder else {
      print("skipped: FRISTVAGT_SHARED is not set")
      return
    }
    for name in try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted()
    where name.hasSuffix(".xml") {
      let bytes = Array(try Data(contentsOf: folder.appendingPathComponent(name)))
      _ = judge(bytes, name)
      for seed in testSeeds(8) {
        var random = SeededGenerator(seed: seed)
        var changed = bytes
        changed[random.below(bytes.count)] = UInt8(random.below(256))
        _ = judge(changed, name, seed: seed, isShort: false)
        _ = judge(Array(bytes.prefix(random.below(bytes.count))), name, seed: seed, isShort: false)
      }
    }
  }
}
