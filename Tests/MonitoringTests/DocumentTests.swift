import Pathways
import TestSupport
import Testing

/// What random documents seldom meet: circles of several links, versions of one minute.
@Suite struct DocumentTests {
  private static let root = "11111111-0000-5000-8000-000000000001"
  private static let day = ReferenceDate.number(2024, 3, 1)

  private func identifier(_ letter: String) -> ReferenceIdentifier {
    ReferenceIdentifier(
      root: DocumentTests.root, extension: "\(letter)0000000-0000-5000-8000-000000000002")
  }

  /// An element with a start of the wait for treatment.
  private func element(_ letter: String, joins target: String? = nil) -> ReferenceElementEntry {
    let start = ReferenceMoment(day: DocumentTests.day, minute: 540)
    let link = target.map {
      ReferenceLink(type: "ALAA01", target: identifier($0), isInternal: false)
    }
    return ReferenceElementEntry(
      id: identifier(letter), start: start,
      markers: [ReferenceMarkerEntry(id: nil, code: "AFV01E1A", time: start)], link: link)
  }

  private func document(
    version: Int, _ elements: [ReferenceElementEntry], _ contacts: [ReferenceContactEntry] = []
  ) -> ReferenceDocument {
    ReferenceDocument(
      setRoot: DocumentTests.root, documentExtension: "d\(version)", version: version,
      relation: version > 1 ? .append : nil,
      effective: ReferenceMoment(day: DocumentTests.day + 4, minute: 600), elements: elements,
      contacts: contacts)
  }

  private func clocks(_ documents: [ReferenceDocument]) throws -> [String] {
    let files = ReferenceRegister(documents: documents).cda().map {
      (name: $0.name, bytes: Array($0.xml.utf8))
    }
    let clocks = try EngineRun(files, asOf: "2024-03-06", rules: .standard).clocks
    #expect(try EngineRun(files.reversed(), asOf: "2024-03-06", rules: .standard).clocks == clocks)
    return clocks
  }

  /// The smallest key of a circle names its pathway, also for an element that leads into it.
  @Test func aCircleIsNamedByItsSmallestKey() throws {
    let clocks = try clocks([
      document(
        version: 1,
        [
          element("b", joins: "d"), element("d", joins: "c"), element("c", joins: "b"),
          element("a", joins: "d"),
        ])
    ])
    #expect(clocks.count == 1)
    #expect(clocks.allSatisfy { $0.contains("\"e:\(identifier("b").printed)\"") }, "\(clocks)")
  }

  /// Of two documents of one minute the later version holds, whatever its fields.
  @Test func theLaterVersionOfAMinuteHolds() throws {
    var ended = element("a")
    ended.end = ReferenceMoment(day: DocumentTests.day + 2, minute: 540)
    var contact = ReferenceContactEntry(
      id: identifier("c"), type: "ALCA10", start: ended.start, element: ended.id,
      linkIsInternal: false)
    let first = document(version: 9, [ended], [contact])
    contact.type = "ALCA00"
    let clocks = try clocks([first, document(version: 10, [element("a")], [contact])])
    #expect(clocks.count == 1)
    #expect(clocks.allSatisfy { $0.contains("\"state\":\"running\"") }, "\(clocks)")
  }
}
