extension ReferenceRegister {
  /// The documents as XML, one a file, in both spellings of the namespace by turns.
  package func cda() -> [(name: String, xml: String)] {
    documents.enumerated().map { index, document in
      let prefix = index % 2 == 0 ? "" : "hl7:"
      let name = ReferenceDate.padded(index, 4) + "-v\(document.version).xml"
      var renderer = ReferenceDocumentRenderer(seed: UInt64(index), document: document)
      let root = renderer.root(prefix: prefix)
      var writer = ReferenceXMLWriter(seed: UInt64(index) &+ 1_000, prefix: prefix)
      writer.write(document: root)
      return (name: name, xml: writer.output)
    }
  }
}

/// Builds the XML of one document, in the shape of ../examples/cda.
struct ReferenceDocumentRenderer {
  var generator: SeededGenerator
  let document: ReferenceDocument

  static let own = "1.2.208.176.7.1.10."
  static let hl7 = "2.16.840.1.113883.10.12."

  init(seed: UInt64, document: ReferenceDocument) {
    generator = SeededGenerator(seed: seed)
    self.document = document
  }

  mutating func root(prefix: String) -> ReferenceXML {
    let namespace = prefix.isEmpty ? "xmlns" : "xmlns:" + prefix.dropLast()
    var children = [
      ReferenceXML("realmCode", [("code", "DK")]),
      ReferenceXML(
        "typeId", [("extension", "POCD_HD000040"), ("root", "2.16.840.1.113883.1.3")]),
      template("71"), foreignTemplate("2"), foreignTemplate("1"),
      id(ReferenceIdentifier(root: document.setRoot, extension: document.documentExtension)),
      ReferenceXML(
        "code",
        [
          ("code", "34133-9"), ("codeSystem", "2.16.840.1.113883.6.1"),
          ("codeSystemName", "LOINC"), ("displayName", "Summary of episode note"),
        ]),
      ReferenceXML("title", text: "Indberetning af forløbselement & kontakt"),
      time("effectiveTime", document.effective),
      ReferenceXML(
        "confidentialityCode", [("code", "N"), ("codeSystem", "2.16.840.1.113883.5.25")]),
      ReferenceXML(
        "setId",
        [
          ("root", cased(document.setRoot)), ("assigningAuthorityName", "Region Nordjylland"),
        ]),
      ReferenceXML("versionNumber", [("value", String(document.version))]),
      recordTarget(), author(), custodian(),
    ]
    if let relation = document.relation { children.append(relatedDocument(relation)) }
    children.append(
      ReferenceXML(
        "component", [("contextConductionInd", "true")],
        [
          ReferenceXML(
            "structuredBody", [],
            sections().map {
              ReferenceXML("component", [("contextConductionInd", "true")], [$0])
            })
        ]))
    return ReferenceXML(
      "ClinicalDocument",
      [
        (namespace, "urn:hl7-org:v3"),
        ("xmlns:xsi", "http://www.w3.org/2001/XMLSchema-instance"),
      ], children)
  }

  private mutating func sections() -> [ReferenceXML] {
    var sections: [ReferenceXML] = []
    if !document.elements.isEmpty {
      sections.append(section("95", document.elements.map { element($0) }))
    }
    if !document.contacts.isEmpty {
      sections.append(section("75", document.contacts.map { contact($0) }))
    }
    if let first = document.elements.first, generator.chance(1, in: 4) {
      sections.append(section("76", [procedure(of: first)]))
    }
    if !document.removals.isEmpty {
      sections.append(section("116", document.removals.map { removal($0) }))
    }
    generator.shuffle(&sections)
    return sections
  }

  private func section(_ number: String, _ entries: [ReferenceXML]) -> ReferenceXML {
    ReferenceXML(
      "section", [],
      [template(number), foreignTemplate("201")]
        + entries.map { ReferenceXML("entry", [("typeCode", "COMP")], [$0]) })
  }

  func template(_ number: String) -> ReferenceXML {
    ReferenceXML("templateId", [("root", Self.own + number)])
  }

  func foreignTemplate(_ number: String) -> ReferenceXML {
    ReferenceXML("templateId", [("root", Self.hl7 + number)])
  }

  /// A text in capitals, small letters or as it is: ids occur mixed.
  mutating func cased(_ text: String) -> String {
    switch generator.below(3) {
    case 0: return text.uppercased()
    case 1: return text.lowercased()
    default:
      return String(
        text.map { character in
          generator.chance(1, in: 2) ? Character(character.uppercased()) : character
        })
    }
  }

  mutating func id(_ identifier: ReferenceIdentifier) -> ReferenceXML {
    var attributes = [(name: "root", value: cased(identifier.root))]
    if let extensionText = identifier.extension {
      attributes.append((name: "extension", value: cased(extensionText)))
    }
    return ReferenceXML("id", attributes)
  }

  func sksCode(_ code: String) -> ReferenceXML {
    ReferenceXML(
      "code",
      [
        ("code", code), ("codeSystem", "1.2.208.176.2.4"),
        ("codeSystemName", "Sundhedsvæsenets Klassifikations System"),
      ])
  }

  mutating func time(_ name: String, _ moment: ReferenceMoment) -> ReferenceXML {
    ReferenceXML(name, [("value", hl7Time(moment))])
  }

  /// `YYYYMMDDhhmmss±ZZzz`: mostly as Copenhagen's offset is, sometimes with the other of +0100
  /// and +0200 (the written time holds), sometimes in another offset (it is converted).
  mutating func hl7Time(_ moment: ReferenceMoment) -> String {
    let instants = ReferenceCalendar.utcMoments(ofLocal: moment)
    let seconds = generator.chance(1, in: 2) ? 0 : generator.below(60)
    guard !instants.isEmpty, generator.chance(1, in: 4) else {
      var offset = generator.pick(["+0100", "+0200"])
      if let instant = instants.first, generator.chance(3, in: 4) {
        let isSummer = ReferenceCalendar.copenhagenOffset(atUTC: instant) == 120
        offset = isSummer ? "+0200" : "+0100"
      }
      return Self.digits(moment, seconds) + offset
    }
    let instant = generator.pick(instants)
    let (offset, ahead) = generator.pick([
      ("+0000", 0), ("-0000", 0), ("-0000", 0), ("+0300", 180), ("-0500", -300), ("+0530", 330),
    ])
    return Self.digits(instant.adding(minutes: ahead), seconds) + offset
  }

  private static func digits(_ moment: ReferenceMoment, _ seconds: Int) -> String {
    let (year, month, day) = ReferenceDate.parts(moment.day)
    return ReferenceDate.padded(year, 4)
      + [month, day, moment.minute / 60, moment.minute % 60, seconds]
      .map { ReferenceDate.padded($0, 2) }.joined()
  }
}
