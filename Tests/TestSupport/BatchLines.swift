package import DanishCalendar
package import RegisterRecords

/// What holds records with their texts, findings and counts.
package protocol RecordHolder {
  var vocabulary: Vocabulary { get }
  var markers: [MarkerRecord] { get }
  var elements: [ElementRecord] { get }
  var contacts: [ContactRecord] { get }
  var offers: [OfferRecord] { get }
  var documents: [DocumentRecord] { get }
  var findings: [Finding] { get }
  var counts: RecordCounts { get }
  var latestReported: LocalMinute { get }
  var latestMarker: LocalMinute { get }
}

extension RecordBatch: RecordHolder {}
extension RecordStore: RecordHolder {}

extension RecordHolder {
  /// All that a batch holds, one line a thing, in the order in which it came.
  package var canonicalLines: [String] {
    var lines = ["\(counts.read) = \(counts.used) + \(counts.notRelevant) + \(counts.setAside)"]
    lines += markers.map { "\(place($0.place)) marker" + text($0) }
    lines += elements.map { "\(place($0.place)) element" + text($0) }
    lines += contacts.map { "\(place($0.place)) contact" + text($0) }
    lines += offers.map { "\(place($0.place)) offer" + text($0) }
    lines += documents.map { document in
      "\(place(document.place)) document \(vocabulary.text(document.set)) \(document.version) "
        + "\(document.reported) \(document.replacesSet)"
    }
    lines += findings.map { finding in
      "\(place(finding.place)) \(finding.severity.rawValue) \(finding.rule.rawValue) "
        + finding.detail + field("of", finding.element) + field("in", finding.course)
    }
    lines.append("latest \(latestReported) \(latestMarker)")
    return lines
  }

  /// The records alone, without places, sorted: what other renderings of a register must give.
  package var recordLines: [String] {
    let lines =
      markers.map { "marker" + text($0) } + elements.map { "element" + text($0) }
      + contacts.map { "contact" + text($0) } + offers.map { "offer" + text($0) }
    return lines.sorted()
  }

  private func place(_ place: Place) -> String { "\(place.file):\(place.line)" }

  private func field(_ name: String, _ key: RecordKey) -> String {
    key.isKnown ? " \(name)=\(vocabulary.text(key))" : ""
  }

  private func field(_ name: String, _ code: CodeID) -> String {
    code.isKnown ? " \(name)=\(vocabulary.text(code))" : ""
  }

  private func field(_ name: String, _ minute: LocalMinute) -> String {
    minute.isKnown ? " \(name)=\(minute)" : ""
  }

  private func mark(_ operation: Operation) -> String { operation == .remove ? " removed" : "" }

  private func text(_ record: MarkerRecord) -> String {
    mark(record.operation) + field("key", record.key) + field("element", record.element)
      + field("course", record.course) + field("code", record.code) + field("time", record.time)
      + field("reported", record.reported)
  }

  private func text(_ record: ElementRecord) -> String {
    mark(record.operation) + field("key", record.key) + field("course", record.course)
      + field("joins", record.joins) + field("label", record.label)
      + field("ending", record.ending) + field("unit", record.unit)
      + field("region", record.region) + field("referred", record.referred)
      + field("start", record.start) + field("end", record.end)
      + field("reported", record.reported)
  }

  private func text(_ record: ContactRecord) -> String {
    mark(record.operation) + field("key", record.key) + field("element", record.element)
      + field("course", record.course) + field("type", record.type)
      + field("start", record.start) + field("death", record.death)
      + field("reported", record.reported)
  }

  private func text(_ record: OfferRecord) -> String {
    mark(record.operation) + field("key", record.key) + field("element", record.element)
      + field("course", record.course) + " kind=\(record.kind) answer=\(record.answer)"
      + field("unit", record.unit) + field("offered", record.offered) + field("told", record.told)
      + field("reported", record.reported)
  }
}

extension RecordBatch {
  /// Whether two batches hold the same, found out without making texts where that is so.
  package func isSame(as other: RecordBatch) -> Bool {
    let isEqual =
      counts == other.counts && markers == other.markers && elements == other.elements
      && contacts == other.contacts && offers == other.offers && documents == other.documents
      && findings == other.findings && vocabulary == other.vocabulary
      && latestReported == other.latestReported && latestMarker == other.latestMarker
    // Texts may have been met in another order.
    return isEqual || canonicalLines == other.canonicalLines
  }
}
