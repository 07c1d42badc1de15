import Foundation
import RegisterRecords
import Testing

@Suite struct CDAHeaderTests {
  static let element = act(80, id("e") + at("20240201"))

  static func read(_ header: String) -> RecordBatch {
    var document = CDADocument.of(element)
    document.header = header
    return readDocument(document.xml())
  }

  @Test(
    "documents without a readable time are used, with reported times unknown",
    arguments: ["", "<effectiveTime value=\"2024\"/>", "<effectiveTime nullFlavor=\"NI\"/>"])
  func reported(time: String) {
    let batch = CDAHeaderTests.read(time + "<setId root=\"s\"/><versionNumber value=\"1\"/>")
    #expect(
      batch.lines == [
        "1=1+0+0", "document 1 set=s version=1 reported=",
        "element 3 set-a^e start=2024-02-01T00:00 in 0",
        "warning unreadable-time 1 effectiveTime",
      ])
  }

  @Test func theTimeOfADocumentIsConvertedLikeAnyOther() {
    let batch = CDAHeaderTests.read(
      "<effectiveTime value=\"20240301101500-0000\"/><setId root=\"s\"/>"
        + "<versionNumber value=\"-731548\"/>")
    #expect(batch.lines[1] == "document 1 set=s version=-731548 reported=2024-03-01T11:15")
    #expect(batch.findings.isEmpty)
    let wrong = CDAHeaderTests.read(
      "<effectiveTime value=\"20240301101500+0200\"/><setId root=\"s\"/>"
        + "<versionNumber value=\"2\"/>")
    #expect(wrong.lines[1] == "document 1 set=s version=2 reported=2024-03-01T10:15")
    #expect(wrong.findingLines == ["warning wrong-offset 1 effectiveTime"])
  }

  @Test func aTimeAheadIsFoundForEachRecord() {
    let batch = CDAHeaderTests.read(
      "<effectiveTime value=\"20990301\"/><setId root=\"s\"/><versionNumber value=\"2\"/>")
    #expect(batch.findingLines == ["warning reported-ahead 3 "])
  }

  @Test func setAndVersionAreMissed() {
    let batch = CDAHeaderTests.read(
      "<effectiveTime value=\"20240301\"/><setId extension=\"s\"/><versionNumber value=\"x\"/>")
    #expect(batch.lines[1] == "document 1 set= version=0 reported=2024-03-01T00:00")
    #expect(
      batch.findingLines == [
        "warning unreadable-key 1 setId", "warning missing-value 1 versionNumber",
      ])
    #expect(batch.counts.used == 1)
  }

  @Test func ofSeveralTheFirstThatCanBeReadHolds() {
    let batch = CDAHeaderTests.read(
      "<effectiveTime value=\"x\"/><effectiveTime value=\"20240301\"/>"
        + "<effectiveTime value=\"20240302\"/><setId/><setId root=\"s\"/><setId root=\"t\"/>"
        + "<versionNumber/><versionNumber value=\"3\"/><versionNumber value=\"4\"/>")
    #expect(batch.lines[1] == "document 1 set=s version=3 reported=2024-03-01T00:00")
    #expect(batch.findings.isEmpty)
  }

  @Test(
    "only RPLC replaces a set",
    arguments: [
      ("<relatedDocument typeCode=\"RPLC\"/>", true),
      ("<relatedDocument typeCode=\"APND\"/>", false),
      ("", false), ("<relatedDocument/>", false),
    ])
  func replaces(related: String, expected: Bool) {
    // The parent's set, version and time are not the document's own.
    let parent =
      "<parentDocument><setId root=\"p\"/><versionNumber value=\"7\"/>"
      + "<effectiveTime value=\"20200101\"/></parentDocument></relatedDocument>"
    let batch = CDAHeaderTests.read(
      related.replacingOccurrences(of: "/>", with: ">" + parent)
        + "<setId root=\"S\" extension=\"x\"/><versionNumber value=\"2\"/>"
        + "<effectiveTime value=\"20240301\"/>")
    #expect(
      batch.lines[1] == "document 1 set=s version=2 reported=2024-03-01T00:00"
        + (expected ? " replaces" : ""))
    #expect(batch.findings.isEmpty)
  }

  @Test func aDocumentWithoutEntriesIsADocument() {
    var document = CDADocument()
    document.header += "<relatedDocument typeCode=\"RPLC\"/>"
    #expect(
      readDocument(document.xml()).lines == [
        "0=0+0+0", "document 1 set=set-a version=1 reported=2024-03-01T10:15 replaces",
      ])
  }

  @Test(
    "the form of the patient's number",
    arguments: [
      ("0101585123", true), ("010158AB12", true), ("01015851234", false), ("010158-5123", false),
      ("", false), ("3201585123", false),
    ])
  func personNumber(number: String, isSound: Bool) {
    var document = CDADocument.of(CDAHeaderTests.element)
    document.patient = number
    let batch = readDocument(document.xml())
    #expect(
      batch.findingLines
        == (isSound ? [] : ["warning bad-cpr 1 recordTarget/patientRole/id"]))
    #expect(batch.counts.used == 1)
  }

  @Test func noPersonNumberIsKept() {
    let canary = "1102895678"
    var document = CDADocument.of(
      act(
        80,
        "<id root=\"1.2.208.176.1.2\" extension=\"\(canary)\"/>" + id("e")
          + from(canary, to: canary)
          + unit(canary) + related(81, code(canary)) + related(105, code(canary))
          + related(82, "<id root=\"1.2.208.176.1.2\" extension=\"\(canary)\"/>" + code(canary))
          + related(82, code("AFB01A") + at(canary))
          + related(83, code("ALAA01") + reference(65, "<id extension=\"\(canary)\"/>"))),
      act(74, id("k") + code(canary) + at("20240201") + unit(canary), name: "encounter"),
      act(118, reference(78, "<id extension=\"\(canary)\"/>", type: "RPLC")), canary,
      "<\(canary)/>")
    document.patient = canary
    document.header +=
      "<title>\(canary)</title><versionNumber value=\"\(canary)x\"/><!-- \(canary) -->"
    let texts = [
      document.xml(), document.xml().replacingOccurrences(of: "<\(canary)/>", with: ""),
      canary, "<\(canary)/>", "<!DOCTYPE x SYSTEM \"\(canary)\"><x/>", "<a>&n\(canary);</a>",
      "<a \(canary)=\"\"/>", "<a></b\(canary)>",
    ]
    for text in texts {
      let batch = readDocument(text)
      #expect(!batch.lines.joined().contains(canary))
      #expect(!batch.findings.isEmpty)
      #expect(batch.counts.isBalanced)
      for finding in batch.findings { #expect(!"\(finding)".contains(canary)) }
    }
  }
}
