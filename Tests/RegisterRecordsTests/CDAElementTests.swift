import Foundation
import RegisterRecords
import Testing

@Suite struct CDAElementTests {
  /// An element with all that is read of one.
  static let whole =
    act(
      80,
      id("Elem-1") + "<code nullFlavor=\"NA\"/>" + from("20240201080000+0100", to: "20240401")
        + unit("486811000016002")
        + "<entryRelationship typeCode=\"RSON\">"
        + act(
          51,
          code("HENV") + at("20240130143059+0100") + unit("276231000016004", type: "REF")
            + related(53, code("ALDB00")) + related(55, code("DD429") + related(5, code("ZDW10"))))
        + "</entryRelationship>" + related(81, code("ALAL01"))
        + related(82, id("Mark-1") + code(" afb23c2b ") + at("20240205120000+0100"))
        + related(82, code("AFB23C1") + at("202402061200"))
        + related(83, code("ALAA01") + reference(65, id("Elem-0")))
        + related(105, code("ALAC01"), name: "observation"))

  static let wholeLines = [
    "3=3+0+0",
    "document 1 set=set-a version=1 reported=2024-03-01T10:15",
    "element 3 set-a^elem-1 label=ALAL01 unit=486811000016002 start=2024-02-01T08:00"
      + " end=2024-04-01T00:00 referred=2024-01-30T14:30 ending=ALAC01 joins=set-a^elem-0"
      + " reported=2024-03-01T10:15 in 0",
    "marker 3 set-a^mark-1 element=set-a^elem-1 code=AFB23C2B time=2024-02-05T12:00"
      + " reported=2024-03-01T10:15 in 0",
    "marker 3  element=set-a^elem-1 code=AFB23C1 time=2024-02-06T12:00"
      + " reported=2024-03-01T10:15 in 0",
    // The element ends after the document was made.
    "error 00.01 3  element=set-a^elem-1",
  ]

  /// What is read of one element, without the lines of its document.
  static func lines(_ element: String) -> [String] {
    Array(readDocument(CDADocument.of(element).xml()).lines.dropFirst(2))
  }

  @Test(
    "an element with its markers, in both spellings of the namespace", arguments: [false, true])
  func whole(prefixed: Bool) {
    let document = CDADocument.of(CDAElementTests.whole)
    #expect(readDocument(document.xml(prefixed: prefixed)).lines == CDAElementTests.wholeLines)
  }

  @Test func anyPrefixWillDo() {
    let text = CDADocument.of(CDAElementTests.whole).xml(prefixed: true)
      .replacingOccurrences(of: "hl7:", with: "x:").replacingOccurrences(of: ":hl7=", with: ":x=")
    #expect(readDocument(text).lines == CDAElementTests.wholeLines)
  }

  @Test func templatesMayStandBehindWhatTheyTellApart() {
    let late = CDAElementTests.whole
    var text = ""
    // Every act's templates go behind all of its other children.
    var waiting: [String] = []
    for part in late.split(separator: "<", omittingEmptySubsequences: true) {
      let tag = "<" + part
      if tag.hasPrefix("<templateId") {
        waiting[waiting.count - 1] += tag
      } else if tag.hasPrefix("</act") || tag.hasPrefix("</observation")
        || tag.hasPrefix("</externalAct")
      {
        text += waiting.removeLast() + tag
      } else {
        if tag.hasPrefix("<act") || tag.hasPrefix("<observation") || tag.hasPrefix("<externalAct") {
          waiting.append("")
        }
        text += tag
      }
    }
    #expect(readDocument(CDADocument.of(text).xml()).lines == CDAElementTests.wholeLines)
  }

  /// The templateId of the register need not be an act's first one.
  @Test func templatesMayStandBehindOthers() {
    let swapped = CDAElementTests.whole.replacingOccurrences(
      of: "(<templateId root=\"1\\.[^>]*>)(<templateId root=\"2\\.[^>]*>)", with: "$2$1",
      options: .regularExpression)
    #expect(swapped != CDAElementTests.whole)
    #expect(readDocument(CDADocument.of(swapped).xml()).lines == CDAElementTests.wholeLines)
  }

  @Test func nestedActsKeepTheirOwn() {
    // All that an element or a marker lacks stands in acts inside of it.
    let inside =
      id("Inner") + code("ALAL09") + at("20200101") + unit("276231000016004")
      + related(81, code("ALAL02")) + related(105, code("ALAC70"), name: "observation")
    let element = act(
      80,
      id("Elem-1") + related(53, inside)
        + related(82, code("AFB01A") + at("20240205") + related(70, inside)))
    #expect(
      CDAElementTests.lines(element) == [
        "element 3 set-a^elem-1 reported=2024-03-01T10:15 in 0",
        "marker 3  element=set-a^elem-1 code=AFB01A time=2024-02-05T00:00"
          + " reported=2024-03-01T10:15 in 0",
        "warning missing-value 3 effectiveTime/low element=set-a^elem-1",
      ])
    let empty = act(80, related(53, inside) + related(82, related(70, inside)))
    #expect(
      CDAElementTests.lines(empty) == [
        "error unreadable-key 3 act/id", "error unreadable-key 3 act/id",
      ])
  }

  @Test func anElementMayStartAtOneValue() {
    #expect(
      CDAElementTests.lines(act(80, id("e") + at("20240201"))) == [
        "element 3 set-a^e start=2024-02-01T00:00 reported=2024-03-01T10:15 in 0"
      ])
  }

  @Test func anElementWithoutReadableTimesIsUsed() {
    let element = act(
      80, id("e") + from("20240231", to: "x") + unit("486811000016002") + related(51, at("y")))
    #expect(
      CDAElementTests.lines(element) == [
        "element 3 set-a^e unit=486811000016002 reported=2024-03-01T10:15 in 0",
        "warning unreadable-time 3 effectiveTime/low element=set-a^e unit=486811000016002",
        "warning unreadable-time 3 effectiveTime/high element=set-a^e unit=486811000016002",
        "warning unreadable-time 3 entryRelationship/act/effectiveTime element=set-a^e"
          + " unit=486811000016002",
      ])
  }

  @Test(
    "ids that are no keys",
    arguments: [
      "", "<id nullFlavor=\"NI\"/>", "<id extension=\"e\"/>", "<id root=\" \"/>",
      "<id root=\"\(String(repeating: "r", count: 81))\"/>",
      "<id root=\"\(String(repeating: "r", count: 40))\""
        + " extension=\"\(String(repeating: "e", count: 40))\"/>",
      "<id root=\"1.2.208.176.1.2\" extension=\"0101585123\"/>",
    ])
  func unreadableKeys(id: String) {
    let element = act(80, id + at("20240201") + related(82, code("AFB01A") + at("20240205")))
    let batch = readDocument(CDADocument.of(element).xml())
    #expect(
      batch.lines == [
        "2=0+0+2", "document 1 set=set-a version=1 reported=2024-03-01T10:15",
        "error unreadable-key 3 act/id", "error unreadable-key 3 act/id",
      ])
  }

  @Test(
    "ids that are keys",
    arguments: [
      ("<id root=\"A.B\"/>", "a.b"), ("<id root=\" A \" extension=\" X y \"/>", "a^x y"),
      ("<id nullFlavor=\"NI\"/><id root=\"A\" extension=\"B\"/>", "a^b"),
      ("<id root=\"&#x41;&amp;\" extension=\"Æ\"/>", "a&^Æ"),
      (
        "<id root=\"\(String(repeating: "R", count: 40))\""
          + " extension=\"\(String(repeating: "e", count: 39))\"/>",
        String(repeating: "r", count: 40) + "^" + String(repeating: "e", count: 39)
      ),
    ])
  func keys(id: String, expected: String) {
    #expect(
      CDAElementTests.lines(act(80, id + at("20240201"))) == [
        "element 3 \(expected) start=2024-02-01T00:00 reported=2024-03-01T10:15 in 0"
      ])
  }

  @Test(
    "links that join and links that do not",
    arguments: [
      (related(83, code("ALAA01") + reference(65, id("f"))), "set-a^f"),
      (related(83, code("alaa03") + reference(128, "<id root=\"SET-B\"/>")), "set-b"),
      (related(83, code("ALAA03") + related(72, id("g"))), "set-a^g"),
      (related(83, code("ALAA02") + reference(65, id("f"))), ""),
      (related(83, code("ALAA04") + related(72, id("g"))), ""),
      (related(83, reference(65, id("f"))), ""),
      (related(72, id("g")), ""),
      (reference(65, id("f")), ""),
      (
        related(83, code("ALAA04") + reference(65, id("f")))
          + related(83, code("ALAA01") + reference(65, id("h"))), "set-a^h"
      ),
    ])
  func links(link: String, expected: String) {
    let joins = expected.isEmpty ? "" : " joins=\(expected)"
    #expect(
      CDAElementTests.lines(act(80, id("e") + at("20240201") + link)) == [
        "element 3 set-a^e start=2024-02-01T00:00\(joins) reported=2024-03-01T10:15 in 0"
      ])
  }

  @Test func aLinkWithoutTargetIsFound() {
    let link = related(83, code("ALAA01") + reference(66, id("f")))
    #expect(
      CDAElementTests.lines(act(80, id("e") + at("20240201") + link)) == [
        "element 3 set-a^e start=2024-02-01T00:00 reported=2024-03-01T10:15 in 0",
        "warning unreadable-key 3 entryRelationship/act/reference/externalAct/id element=set-a^e",
      ])
  }

  @Test func anUpdateIsTheWholeEntryAgain() {
    // The reference that says so names the entry's own id and is no link.
    let element = act(80, reference(78, id("old"), type: "RPLC") + id("e") + at("20240201"))
    #expect(
      CDAElementTests.lines(element) == [
        "element 3 set-a^e start=2024-02-01T00:00 reported=2024-03-01T10:15 in 0"
      ])
  }

  @Test func aWrongOffsetIsFoundOnceAnEntry() {
    let element = act(
      80,
      id("e") + from("20240201080000+0200", to: "20240202080000+0200")
        + related(82, code("AFB01A") + at("20240201080000+0200")))
    #expect(
      CDAElementTests.lines(element) == [
        "element 3 set-a^e start=2024-02-01T08:00 end=2024-02-02T08:00"
          + " reported=2024-03-01T10:15 in 0",
        "marker 3  element=set-a^e code=AFB01A time=2024-02-01T08:00"
          + " reported=2024-03-01T10:15 in 0",
        "warning wrong-offset 3 effectiveTime element=set-a^e",
      ])
  }

  @Test(
    "units",
    arguments: [
      ("486811000016002", " unit=486811000016002", []),
      (
        "486811000016003", " unit=486811000016003",
        ["warning bad-sor 3 participant element=set-a^e unit=486811000016003"]
      ),
      (
        "Afdeling Q", " unit=Afdeling Q",
        ["warning bad-sor 3 participant element=set-a^e unit=Afdeling Q"]
      ),
      ("0101585123", "", ["warning bad-sor 3 participant element=set-a^e"]),
      ("010158-5123", "", ["warning bad-sor 3 participant element=set-a^e"]),
      ("", "", []),
    ])
  func units(number: String, expected: String, findings: [String]) {
    #expect(
      CDAElementTests.lines(act(80, id("e") + at("20240201") + unit(number)))
        == [
          "element 3 set-a^e\(expected) start=2024-02-01T00:00 reported=2024-03-01T10:15 in 0"
        ] + findings)
  }

  @Test func onlyTheResponsibleUnitCounts() {
    let other =
      "<participant typeCode=\"RESP\"><participantRole>"
      + "<id root=\"1.2.3\" extension=\"1\"/><id root=\"1.2.208.176.1.1\""
      + " extension=\"276231000016004\"/></participantRole></participant>"
    #expect(
      CDAElementTests.lines(
        act(80, id("e") + at("20240201") + unit("486811000016002", type: "LOC") + other)) == [
          "element 3 set-a^e unit=276231000016004 start=2024-02-01T00:00"
            + " reported=2024-03-01T10:15 in 0"
        ])
  }
}
