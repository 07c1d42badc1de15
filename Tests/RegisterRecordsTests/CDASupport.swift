import DanishCalendar
import Foundation
import RegisterRecords

/// The zone data of the machine, read once.
let cdaZone: CopenhagenTime = {
  guard let data = FileManager.default.contents(atPath: "/usr/share/zoneinfo/Europe/Copenhagen"),
    let zone = try? CopenhagenTime(zoneFile: Array(data))
  else { fatalError("no zone data for Europe/Copenhagen") }
  return zone
}()

/// A moment after all documents of these tests.
let cdaNow = LocalMinute(CalendarDate(rawValue: 20_500))

/// Reads one document handed over in pieces that end at the cuts.
func readDocument(_ bytes: [UInt8], cuts: [Int] = []) -> RecordBatch {
  var batch = RecordBatch(
    zone: cdaZone, now: cdaNow, retention: .everything, isRelevant: { _ in true })
  var reader = CDAReader(file: 0, zone: cdaZone)
  var start = 0
  for cut in cuts + [bytes.count] {
    // A copy of its own: what lies behind a piece is not what follows in the document.
    let piece = Array(bytes[start..<cut])
    reader.feed(piece.span, into: &batch)
    start = cut
  }
  reader.finish(into: &batch)
  return batch
}

func readDocument(_ text: String) -> RecordBatch {
  readDocument(Array(text.utf8))
}

extension RecordBatch {
  /// Whether two batches hold the same, read in the same order.
  func holdsSame(as other: RecordBatch) -> Bool {
    counts == other.counts && findings == other.findings && elements == other.elements
      && markers == other.markers && contacts == other.contacts
      && documents.map(\.reported) == other.documents.map(\.reported)
  }

  /// All that a batch holds, one line a record, with its texts.
  var lines: [String] {
    var lines = ["\(counts.read)=\(counts.used)+\(counts.notRelevant)+\(counts.setAside)"]
    for document in documents {
      lines.append(
        "document \(document.place.line) set=\(vocabulary.text(document.set)) "
          + "version=\(document.version) reported=\(document.reported)"
          + (document.replacesSet ? " replaces" : ""))
    }
    for element in elements {
      lines.append(
        "element \(element.place.line)\(element.operation.mark) \(vocabulary.text(element.key))"
          + field("label", element.label) + field("unit", element.unit)
          + field("start", element.start) + field("end", element.end)
          + field("referred", element.referred) + field("ending", element.ending)
          + field("joins", element.joins) + field("reported", element.reported)
          + " in \(element.document.rawValue)")
    }
    for marker in markers {
      lines.append(
        "marker \(marker.place.line)\(marker.operation.mark) \(vocabulary.text(marker.key))"
          + field("element", marker.element) + field("code", marker.code)
          + field("time", marker.time) + field("reported", marker.reported)
          + " in \(marker.document.rawValue)")
    }
    for contact in contacts {
      lines.append(
        "contact \(contact.place.line)\(contact.operation.mark) \(vocabulary.text(contact.key))"
          + field("element", contact.element) + field("type", contact.type)
          + field("start", contact.start) + field("reported", contact.reported)
          + " in \(contact.document.rawValue)")
    }
    return lines + findingLines
  }

  /// The findings: severity, rule, line, detail, and what they are about.
  var findingLines: [String] {
    findings.map { finding in
      "\(finding.severity) \(finding.rule.rawValue) \(finding.place.line) \(finding.detail)"
        + field("element", finding.element) + field("unit", finding.unit)
    }
  }

  private func field(_ name: String, _ key: RecordKey) -> String {
    key.isKnown ? " \(name)=\(vocabulary.text(key))" : ""
  }

  private func field(_ name: String, _ code: CodeID) -> String {
    code.isKnown ? " \(name)=\(vocabulary.text(code))" : ""
  }

  private func field(_ name: String, _ minute: LocalMinute) -> String {
    minute.isKnown ? " \(name)=\(minute)" : ""
  }
}

extension RegisterRecords.Operation {
  fileprivate var mark: String { self == .remove ? " removed" : "" }
}

/// A made-up document; nobody is born in the years of its CPR numbers any more.
struct CDADocument {
  var header =
    "<effectiveTime value=\"20240301101500+0100\"/>"
    + "<setId root=\"SET-A\"/><versionNumber value=\"1\"/>"
  var patient = "0101585123"
  var sections: [String] = []
  var prefix = ""

  /// The document in XML, with the namespace by default or by the prefix `hl7`.
  func xml(prefixed: Bool = false) -> String {
    let text =
      "<ClinicalDocument xmlns=\"urn:hl7-org:v3\">" + header
      + "<recordTarget><patientRole><id root=\"1.2.208.176.1.2\" extension=\"\(patient)\"/>"
      + "</patientRole></recordTarget><component><structuredBody>\n"
      + sections.joined() + "</structuredBody></component></ClinicalDocument>"
    if !prefixed { return prefix + text }
    let named = text.replacingOccurrences(of: "</", with: "</hl7:")
      .replacingOccurrences(of: "<([A-Za-z])", with: "<hl7:$1", options: .regularExpression)
      .replacingOccurrences(of: "xmlns=", with: "xmlns:hl7=")
    return prefix + named
  }

  /// A document of one section with some entries, one a line from line 3 on.
  static func of(section: Int = 95, _ entries: String...) -> CDADocument {
    var document = CDADocument()
    document.sections = [cdaSection(section, entries)]
    return document
  }
}

func cdaSection(_ number: Int, _ entries: [String]) -> String {
  "<component><section>\(template(number))\n"
    + entries.map { "<entry>\($0)</entry>\n" }.joined() + "</section></component>"
}

func template(_ number: Int) -> String {
  "<templateId root=\"1.2.208.176.7.1.10.\(number)\"/>"
    + "<templateId root=\"2.16.840.1.113883.10.12.301\"/>"
}

func related(_ number: Int, _ inside: String, name: String = "act") -> String {
  "<entryRelationship typeCode=\"COMP\"><\(name)>\(template(number))\(inside)</\(name)>"
    + "</entryRelationship>"
}

func id(_ extension: String, root: String = "SET-A") -> String {
  "<id root=\"\(root)\" extension=\"\(`extension`)\"/>"
}

func code(_ code: String) -> String { "<code code=\"\(code)\"/>" }

func at(_ time: String) -> String { "<effectiveTime value=\"\(time)\"/>" }

func from(_ low: String, to high: String? = nil) -> String {
  "<effectiveTime><low value=\"\(low)\"/>"
    + (high.map { "<high value=\"\($0)\"/>" } ?? "") + "</effectiveTime>"
}

func unit(_ number: String, type: String = "RESP") -> String {
  "<participant typeCode=\"\(type)\"><participantRole><scopingEntity>"
    + "<id root=\"1.2.208.176.1.1\" extension=\"\(number)\"/>"
    + "</scopingEntity></participantRole></participant>"
}

func act(_ number: Int, _ inside: String, name: String = "act") -> String {
  "<\(name)>\(template(number))\(inside)</\(name)>"
}

func reference(_ number: Int, _ inside: String, type: String = "REFR") -> String {
  "<reference typeCode=\"\(type)\"><externalAct>\(template(number))\(inside)</externalAct>"
    + "</reference>"
}
