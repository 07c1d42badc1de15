import RegisterRecords
import Testing

@Suite struct CDAEntryTests {
  /// What is read of one entry of a section, without the line of the document.
  static func lines(section: Int = 75, _ entry: String) -> [String] {
    var lines = readDocument(CDADocument.of(section: section, entry).xml()).lines
    lines.remove(at: 1)
    return lines
  }

  @Test(
    "markers that cannot be used",
    arguments: [
      (at("20240205"), "error missing-value 3 entryRelationship/act/code element=set-a^e"),
      (
        code("0101585123") + at("20240205"),
        "error missing-value 3 entryRelationship/act/code element=set-a^e"
      ),
      (
        code("AFB01A"),
        "error missing-value 3 entryRelationship/act/effectiveTime element=set-a^e"
      ),
      (
        code("AFB01A") + at("20240205081500+02:00"),
        "error unreadable-time 3 entryRelationship/act/effectiveTime element=set-a^e"
      ),
    ])
  func markers(marker: String, finding: String) {
    let element = act(80, id("e") + at("20240201") + related(82, marker))
    #expect(
      CDAEntryTests.lines(section: 95, element) == [
        "2=1+0+1",
        "element 3 set-a^e start=2024-02-01T00:00 reported=2024-03-01T10:15 in 0", finding,
      ])
  }

  @Test func aMarkerIsUsedWithoutItsUnreadableKey() {
    let element = act(
      80,
      id("e") + at("20240201")
        + related(82, "<id extension=\"m\"/>" + code("AFB01A") + from("20240205")))
    #expect(
      CDAEntryTests.lines(section: 95, element) == [
        "2=2+0+0",
        "element 3 set-a^e start=2024-02-01T00:00 reported=2024-03-01T10:15 in 0",
        "marker 3  element=set-a^e code=AFB01A time=2024-02-05T00:00"
          + " reported=2024-03-01T10:15 in 0",
        "warning unreadable-key 3 entryRelationship/act/id element=set-a^e",
      ])
  }

  @Test(
    "contacts, linked from inside or outside of the document",
    arguments: [
      ("ALCA10", related(72, id("e")), "1=1+0+0"), ("ALCA00", reference(65, id("e")), "1=0+1+0"),
      // A diagnosis where the type belongs is kept as it is.
      ("DZ400B", reference(78, id("x"), type: "RPLC") + reference(65, id("E")), "1=0+1+0"),
    ])
  func contacts(type: String, link: String, counts: String) {
    let contact = act(
      74,
      id("k") + code(type) + from("20240210090000+0100", to: "20240210100000+0100")
        + unit("276231000016004") + related(48, code("ALCC01")) + link, name: "encounter")
    #expect(
      CDAEntryTests.lines(contact) == [
        counts,
        "contact 3 set-a^k element=set-a^e type=\(type) start=2024-02-10T09:00"
          + " reported=2024-03-01T10:15 in 0",
      ])
  }

  @Test(
    "contacts that cannot be used",
    arguments: [
      (from("20240210"), "error unreadable-key 3 encounter/id element=set-a^e"),
      (id("k"), "error missing-value 3 effectiveTime/low element=set-a^e"),
      (id("k") + from("2024"), "error unreadable-time 3 effectiveTime/low element=set-a^e"),
    ])
  func brokenContacts(inside: String, finding: String) {
    let contact = act(
      74, inside + code("ALCA00") + reference(65, id("e")), name: "encounter")
    #expect(CDAEntryTests.lines(contact) == ["1=0+0+1", finding])
  }

  @Test func aContactOfNoElementOrTypeIsKept() {
    let contact = act(
      74, id("k") + from("20240210") + reference(65, id("e"), type: "RPLC"), name: "encounter")
    #expect(
      CDAEntryTests.lines(contact) == [
        "1=0+1+0", "contact 3 set-a^k start=2024-02-10T00:00 reported=2024-03-01T10:15 in 0",
        "warning missing-value 3 encounter/code",
        "warning unreadable-key 3 reference/externalAct/id",
      ])
  }

  @Test func aRemovalIsToldToAllKinds() {
    let removal = act(
      118,
      id("own") + "<statusCode code=\"nullified\"/>" + reference(78, id("Gone"), type: "RPLC")
        + reference(78, id("other"), type: "REFR"))
    #expect(
      CDAEntryTests.lines(section: 116, removal) == [
        "1=1+0+0",
        "element 3 removed set-a^gone reported=2024-03-01T10:15 in 0",
        "marker 3 removed set-a^gone reported=2024-03-01T10:15 in 0",
        "contact 3 removed set-a^gone reported=2024-03-01T10:15 in 0",
      ])
  }

  @Test func aRemovalOfSeveralIdsIsOneRecord() {
    let removal = act(
      118,
      "<statusCode code=\"nullified\"/>"
        + reference(78, id("a") + "<id extension=\"x\"/>", type: "RPLC")
        + reference(78, id("b"), type: "RPLC"))
    let batch = readDocument(CDADocument.of(section: 116, removal).xml())
    #expect(batch.counts.read == 1)
    #expect(batch.counts.used == 1)
    #expect(batch.elements.map { batch.vocabulary.text($0.key) } == ["set-a^a", "set-a^b"])
    #expect(batch.elements.allSatisfy { $0.operation == .remove })
    #expect(batch.findingLines == ["warning unreadable-key 3 reference/externalAct/id"])
  }

  @Test(
    "removals that cannot be used",
    arguments: [
      (reference(78, id("a"), type: "RPLC"), "error missing-value 3 statusCode"),
      (
        "<statusCode code=\"active\"/>" + reference(78, id("a"), type: "RPLC"),
        "error missing-value 3 statusCode"
      ),
      ("<statusCode code=\"nullified\"/>", "error unreadable-key 3 reference/externalAct/id"),
      (
        "<statusCode code=\"nullified\"/>" + reference(78, id("a"), type: "REFR"),
        "error unreadable-key 3 reference/externalAct/id"
      ),
    ])
  func brokenRemovals(inside: String, finding: String) {
    #expect(CDAEntryTests.lines(section: 116, act(118, inside)) == ["1=0+0+1", finding])
  }

  @Test(
    "entries that no clock needs",
    arguments: [
      (76, 25, "act"), (76, 29, "observation"), (76, 30, "procedure"), (113, 45, "observation"),
      (113, 46, "observation"), (113, 36, "observation"), (96, 88, "organizer"), (96, 90, "act"),
      (60, 90, "act"),
    ])
  func notRelevant(section: Int, number: Int, name: String) {
    let entry = act(
      number, id("x") + code("KJDB00") + at("x") + related(82, code("AFB01A") + at("20240205")),
      name: name)
    #expect(CDAEntryTests.lines(section: section, entry) == ["1=0+1+0"])
  }

  @Test(
    "entries of no known kind",
    arguments: [
      "", act(119, id("x")), act(82, id("x") + code("AFB01A") + at("20240205")), "<act/>",
      "<act><templateId root=\"1.2.208.176.7.1.10.80.1\"/></act>",
      "<act><templateId root=\"1.2.208.176.7.1.11.80\"/></act>", "<observation/>",
      "<x:act xmlns:x=\"urn:other\">\(template(80))\(id("e"))</x:act>",
    ])
  func unknown(entry: String) {
    #expect(
      CDAEntryTests.lines(section: 95, entry) == ["1=0+1+0", "warning unknown-entry 3 entry"])
  }

  @Test func otherNamespacesAreLeftOut() {
    let other = "<sdtc:x xmlns:sdtc=\"urn:hl7-org:sdtc\">\(id("other"))\(at("2020"))</sdtc:x>"
    let element = act(
      80,
      other + "<o:id xmlns:o=\"urn:o\" root=\"o\"/>" + id("e") + at("20240201")
        + "<entryRelationship>\(other)</entryRelationship>")
    #expect(
      CDAEntryTests.lines(section: 95, element) == [
        "1=1+0+0", "element 3 set-a^e start=2024-02-01T00:00 reported=2024-03-01T10:15 in 0",
      ])
  }

  @Test func attributesOfOtherNamespacesAreLeftOut() {
    let element =
      "<act xmlns:o=\"urn:o\">\(template(80))<id o:root=\"x\" root=\"A\" o:extension=\"y\"/>"
      + at("20240201") + "</act>"
    #expect(
      CDAEntryTests.lines(section: 95, element) == [
        "1=1+0+0", "element 3 a start=2024-02-01T00:00 reported=2024-03-01T10:15 in 0",
      ])
  }

  @Test func everySectionAndEntryCounts() {
    var document = CDADocument()
    document.sections = [
      cdaSection(95, [act(80, id("e") + at("20240201")), act(80, id("f") + at("20240202"))]),
      cdaSection(76, [act(30, id("p"), name: "procedure")]),
      cdaSection(75, [act(74, id("k") + code("ALCA10") + from("20240203"), name: "encounter")]),
    ]
    let batch = readDocument(document.xml())
    #expect(batch.counts.read == 4)
    #expect(batch.counts.used == 3)
    #expect(batch.counts.notRelevant == 1)
    #expect(batch.elements.map(\.place.line) == [3, 4])
    #expect(batch.contacts.map(\.place.line) == [8])
  }
}
