internal import DanishCalendar

/// Writes documents of the reporting interface (CDA), compact and with all that a real one has
/// about elements, markers, contacts and removals.
struct DocumentText {
  let seed: UInt64
  let days: DayCalendar
  let units: Units
  let markers: MarkerTexts

  init(_ ground: Groundwork) {
    seed = ground.options.seed
    days = ground.days
    units = ground.units
    markers = ground.markers
  }

  func bytes(
    _ document: DocumentPlan.Document, version: Int, person: Int, set: Int
  ) -> [UInt8] {
    var text = RowText()
    let unit = document.elements.first?.row.unit ?? document.contacts.first?.unit ?? 0
    writeHead(document, version: version, person: person, set: set, unit: unit, to: &text)
    text.raw("<component><structuredBody>\n")
    if !document.elements.isEmpty {
      beginSection(95, to: &text)
      for element in document.elements { write(element, set: set, to: &text) }
      endSection(to: &text)
    }
    if !document.contacts.isEmpty {
      beginSection(75, to: &text)
      for contact in document.contacts { write(contact, set: set, to: &text) }
      endSection(to: &text)
    }
    if !document.removals.isEmpty {
      beginSection(116, to: &text)
      for key in document.removals { writeRemoval(of: key, set: set, to: &text) }
      endSection(to: &text)
    }
    text.raw("</structuredBody></component>\n</ClinicalDocument>\n")
    return text.bytes
  }

  func offers(_ offers: [(row: OfferRow, set: Int)]) -> [UInt8] {
    var text = RowText()
    let table = TableText(days: days, units: units, markers: markers)
    for (row, set) in offers {
      text.raw("T-")
      text.field(row.key)
      writeUUID(.set, set, to: &text)
      text.raw("^")
      writeUUID(.entry, row.element, to: &text)
      text.raw(";;")
      table.writeOffer(row, to: &text)
      text.field(time: row.reported, days)
      text.raw("\n")
    }
    return text.bytes
  }

  // MARK: - Head

  private func writeHead(
    _ document: DocumentPlan.Document, version: Int, person: Int, set: Int, unit: Int,
    to text: inout RowText
  ) {
    text.raw(
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <ClinicalDocument xmlns="urn:hl7-org:v3">
      <realmCode code="DK"/><typeId root="2.16.840.1.113883.1.3" extension="POCD_HD000040"/>
      <templateId root="1.2.208.176.7.1.10.71"/><templateId root="2.16.840.1.113883.10.12.2"/>
      <id root="
      """)
    writeUUID(.set, set, to: &text)
    text.raw("\" extension=\"")
    writeUUID(.document, set &* 4096 &+ version, to: &text)
    text.raw(
      """
      "/>
      <code code="34133-9" codeSystem="2.16.840.1.113883.6.1" codeSystemName="LOINC"/>
      <title>Indberetning til LPR3</title>
      <effectiveTime value="
      """)
    write(time: document.reported, to: &text)
    text.raw("\"/>\n<confidentialityCode code=\"N\"/>\n<setId root=\"")
    writeUUID(.set, set, to: &text)
    text.raw("\"/>\n<versionNumber value=\"")
    text.number(version)
    text.raw("\"/>\n<recordTarget><patientRole><id root=\"1.2.208.176.1.2\" extension=\"")
    text.number(Persons.number(of: person), width: 10)
    text.raw(
      "\" assigningAuthorityName=\"CPR\"/></patientRole></recordTarget>\n<author><time value=\"")
    write(time: document.reported, to: &text)
    text.raw(
      "\"/><assignedAuthor><id nullFlavor=\"NI\"/><representedOrganization>"
        + "<id root=\"1.2.208.176.1.1\" extension=\"")
    text.raw(units.hospitals, unit)
    text.raw("\"/></representedOrganization></assignedAuthor></author>\n")
    guard version > 1 else { return }
    text.raw("<relatedDocument typeCode=\"APND\"><parentDocument><id root=\"")
    writeUUID(.set, set, to: &text)
    text.raw("\" extension=\"")
    writeUUID(.document, set &* 4096 &+ version - 1, to: &text)
    text.raw("\"/><setId root=\"")
    writeUUID(.set, set, to: &text)
    text.raw("\"/><versionNumber value=\"")
    text.number(version - 1)
    text.raw("\"/></parentDocument></relatedDocument>\n")
  }

  // MARK: - Entries

  private func write(_ element: DocumentPlan.Element, set: Int, to text: inout RowText) {
    let row = element.row
    text.raw("<entry><act classCode=\"PCPR\" moodCode=\"EVN\">")
    writeTemplate(80, to: &text)
    writeID(row.key, set: set, to: &text)
    text.raw("<code nullFlavor=\"NA\"/><effectiveTime><low value=\"")
    write(time: row.start, to: &text)
    if row.end > 0 {
      text.raw("\"/><high value=\"")
      write(time: row.end, to: &text)
    }
    text.raw("\"/></effectiveTime>\n")
    writeUnit(row.unit, to: &text)
    beginRelated(51, to: &text)
    text.raw("<code nullFlavor=\"NA\"/><effectiveTime value=\"")
    write(time: row.referred, to: &text)
    text.raw("\"/>")
    writeCode(54, row.referral.code, to: &text)
    endRelated(to: &text)
    writeCode(81, row.label.code, to: &text)
    if row.end > 0 { writeCode(105, row.ending.code, to: &text) }
    if row.previous > 0 { writeLink(to: row.previous, set: set, to: &text) }
    for marker in element.markers { write(marker, set: set, to: &text) }
    if element.isUpdate { writeReplaced(row.key, set: set, to: &text) }
    text.raw("</act></entry>\n")
  }

  private func write(_ marker: MarkerRow, set: Int, to text: inout RowText) {
    beginRelated(82, to: &text)
    // The id of a marker is optional, and often missing.
    if marker.key % 10 > 2 { writeID(marker.key, set: set, to: &text) }
    text.raw("<code code=\"")
    text.raw(markers.codes, Int(marker.code.rawValue))
    text.raw("\" codeSystem=\"1.2.208.176.2.4\" displayName=\"")
    text.raw(markers.texts, Int(marker.code.rawValue))
    text.raw("\"/><effectiveTime value=\"")
    write(time: marker.time, to: &text)
    text.raw("\"/>")
    endRelated(to: &text)
  }

  private func writeLink(to element: Int, set: Int, to text: inout RowText) {
    beginRelated(83, to: &text)
    text.raw("<code code=\"ALAA01\" codeSystem=\"1.2.208.176.2.4\"/><reference typeCode=\"REFR\">")
    text.raw("<templateId root=\"1.2.208.176.7.1.10.69\"/><externalAct>")
    writeTemplate(65, to: &text)
    writeID(element, set: set, to: &text)
    text.raw("</externalAct></reference>")
    endRelated(to: &text)
  }

  private func write(_ row: ContactRow, set: Int, to text: inout RowText) {
    text.raw("<entry><encounter classCode=\"ENC\" moodCode=\"EVN\">")
    writeTemplate(74, to: &text)
    writeID(row.key, set: set, to: &text)
    text.raw(
      "<code code=\"\(row.type.code)\" codeSystem=\"1.2.208.176.2.4\"/><effectiveTime><low value=\""
    )
    write(time: row.start, to: &text)
    text.raw("\"/><high value=\"")
    write(time: row.end, to: &text)
    text.raw("\"/></effectiveTime><priorityCode code=\"\(row.isAcute ? "ATA1" : "ATA3")\"/>\n")
    writeUnit(row.unit, to: &text)
    text.raw(
      "<reference typeCode=\"REFR\"><templateId root=\"1.2.208.176.7.1.10.69\"/><externalAct>")
    writeTemplate(65, to: &text)
    writeID(row.element, set: set, to: &text)
    text.raw("</externalAct></reference>")
    if row.handling == .correct { writeReplaced(row.key, set: set, to: &text) }
    text.raw("</encounter></entry>\n")
  }

  private func writeRemoval(of key: Int, set: Int, to text: inout RowText) {
    text.raw("<entry><act classCode=\"ACT\" moodCode=\"EVN\">")
    writeTemplate(118, to: &text)
    text.raw("<code nullFlavor=\"NA\"/><statusCode code=\"nullified\"/>")
    writeReplaced(key, set: set, to: &text)
    text.raw("</act></entry>\n")
  }

  /// What the entry replaces or removes.
  private func writeReplaced(_ key: Int, set: Int, to text: inout RowText) {
    text.raw("<reference typeCode=\"RPLC\">")
    writeTemplate(117, to: &text)
    text.raw("<externalAct classCode=\"ACT\" moodCode=\"EVN\">")
    writeTemplate(65, to: &text)
    writeID(key, set: set, to: &text)
    text.raw("</externalAct></reference>")
  }
}
