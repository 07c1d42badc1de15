internal import DanishCalendar
internal import RegisterRecords

/// Which record of an identity holds (ENGINE.md section 2).
///
/// The record with the greatest reported time; among equals the one of the later version of its
/// document, then the one whose fields compare greatest, in the order that the section gives.
struct VersionOrder {
  let base: RecordBase
  let knowledge: Knowledge

  /// The place of a document among those of its set: by reported time, then by version.
  func order(of document: DocumentID) -> (LocalMinute, Int64)? {
    guard document != .none else { return nil }
    let record = base.documents[Int(document.rawValue)]
    return (record.reported, record.version)
  }

  private func version(_ document: DocumentID) -> Int64 {
    document == .none ? 0 : base.documents[Int(document.rawValue)].version
  }

  func isBefore(_ left: MarkerRecord, _ right: MarkerRecord) -> Bool {
    compare(knowledge.reported(left), knowledge.reported(right))
      ?? compare(version(left.document), version(right.document))
      ?? compare(left.time, right.time)
      ?? compare(left.code, right.code)
      ?? compare(left.element, right.element)
      ?? compare(left.course, right.course)
      ?? false
  }

  func isBefore(_ left: ElementRecord, _ right: ElementRecord) -> Bool {
    compare(knowledge.reported(left), knowledge.reported(right))
      ?? compare(version(left.document), version(right.document))
      ?? compare(left.end, right.end)
      ?? compare(left.start, right.start)
      ?? compare(left.ending, right.ending)
      ?? compare(left.unit, right.unit)
      ?? compare(left.region, right.region)
      ?? compare(left.course, right.course)
      // Beyond the section's order, so that equals in all of it cannot depend on arrival.
      ?? compare(left.joins, right.joins)
      ?? compare(left.label, right.label)
      ?? compare(left.referred, right.referred)
      ?? false
  }

  func isBefore(_ left: ContactRecord, _ right: ContactRecord) -> Bool {
    compare(knowledge.reported(left), knowledge.reported(right))
      ?? compare(version(left.document), version(right.document))
      ?? compare(left.start, right.start)
      ?? compare(left.type, right.type)
      ?? compare(left.death, right.death)
      ?? compare(left.element, right.element)
      ?? compare(left.course, right.course)
      ?? false
  }

  func isBefore(_ left: OfferRecord, _ right: OfferRecord) -> Bool {
    compare(knowledge.reported(left), knowledge.reported(right))
      ?? compare(left.offered, right.offered)
      ?? compare(left.kind.rawValue, right.kind.rawValue)
      ?? compare(left.answer.rawValue, right.answer.rawValue)
      ?? compare(left.told, right.told)
      ?? compare(left.element, right.element)
      ?? compare(left.course, right.course)
      ?? compare(left.unit, right.unit)
      ?? false
  }

  /// Whether left stands before right; nil where they are equal.
  private func compare<Value: Comparable>(_ left: Value, _ right: Value) -> Bool? {
    left == right ? nil : left < right
  }

  private func compare(_ left: RecordKey, _ right: RecordKey) -> Bool? {
    left == right ? nil : base.vocabulary.isBefore(left, right)
  }

  private func compare(_ left: CodeID, _ right: CodeID) -> Bool? {
    left == right ? nil : base.vocabulary.isBefore(left, right)
  }
}
