package import DanishCalendar
package import RegisterRecords

/// The records of one cluster, each kind sorted by identity, with the elements numbered.
///
/// One worker loads one cluster after another into the same room.
package final class Cluster {
  let base: RecordBase
  /// Every element that a record names, in order of its key's raw value.
  package private(set) var elementKeys: [RecordKey] = []
  /// All versions of each element, removals too, by the element's number.
  private(set) var elements = VersionGroups<ElementRecord>()
  private(set) var markers = VersionGroups<MarkerRecord>()
  /// By place of a marker: the number of its element, or -1.
  private(set) var markerElements: [Int32] = []
  private(set) var contacts = VersionGroups<ContactRecord>()
  private(set) var offers = VersionGroups<OfferRecord>()
  /// Documents that replace a set of which the cluster holds records.
  private(set) var replacements: [DocumentRecord] = []

  package init(in base: RecordBase) {
    self.base = base
  }

  package convenience init(_ number: Int, of index: ClusterIndex, in base: RecordBase) {
    self.init(in: base)
    load(number, of: index)
  }

  /// Takes the records of a cluster in place of those held.
  package func load(_ number: Int, of index: ClusterIndex) {
    elements.removeAll()
    markers.removeAll()
    contacts.removeAll()
    offers.removeAll()
    for place in index.elements(of: number) { elements.append(base.elements[Int(place)]) }
    for place in index.markers(of: number) { markers.append(base.marker(Int(place))) }
    for place in index.contacts(of: number) { contacts.append(base.contact(Int(place))) }
    for place in index.offers(of: number) { offers.append(base.offers[Int(place)]) }
    markers.group(by: Cluster.isBefore)
    contacts.group { $0.key.rawValue < $1.key.rawValue }
    offers.group { $0.key.rawValue < $1.key.rawValue }
    numberElements()
    elements.group(numbers: elementKeys.count) { elementNumber($0.key) ?? 0 }
    markerElements.removeAll(keepingCapacity: true)
    for marker in markers.records {
      markerElements.append(Int32(elementNumber(marker.element) ?? -1))
    }
    findReplacements()
  }

  private func numberElements() {
    elementKeys.removeAll(keepingCapacity: true)
    func note(_ key: RecordKey) {
      if key.isKnown, elementKeys.last != key { elementKeys.append(key) }
    }
    for element in elements.records {
      note(element.key)
      note(element.joins)
    }
    for marker in markers.records { note(marker.element) }
    for contact in contacts.records { note(contact.element) }
    for offer in offers.records { note(offer.element) }
    guard elementKeys.count > 1 else { return }
    elementKeys.sort { $0.rawValue < $1.rawValue }
    var unique = 1
    for index in 1..<elementKeys.count where elementKeys[index] != elementKeys[unique - 1] {
      elementKeys[unique] = elementKeys[index]
      unique += 1
    }
    elementKeys.removeLast(elementKeys.count - unique)
  }

  private func findReplacements() {
    replacements.removeAll(keepingCapacity: true)
    if base.replacements.isEmpty { return }
    var sets: Set<RecordKey> = []
    for element in elements.records {
      Cluster.insertSet(of: element.document, in: base, into: &sets)
    }
    for marker in markers.records { Cluster.insertSet(of: marker.document, in: base, into: &sets) }
    for contact in contacts.records {
      Cluster.insertSet(of: contact.document, in: base, into: &sets)
    }
    replacements = base.replacements.filter { sets.contains($0.set) }
  }

  private static func insertSet(
    of document: DocumentID, in base: RecordBase, into sets: inout Set<RecordKey>
  ) {
    guard document != .none else { return }
    sets.insert(base.documents[Int(document.rawValue)].set)
  }

  /// Orders markers by identity: the key where there is one, else element, code and minute
  /// (ENGINE.md section 2).
  private static func isBefore(_ left: MarkerRecord, _ right: MarkerRecord) -> Bool {
    if left.key != right.key { return left.key.rawValue < right.key.rawValue }
    if left.key.isKnown { return false }
    if left.element != right.element { return left.element.rawValue < right.element.rawValue }
    if left.code != right.code { return left.code.rawValue < right.code.rawValue }
    return left.time < right.time
  }

  static func find(_ key: RecordKey, in keys: [RecordKey]) -> Int? {
    guard key.isKnown else { return nil }
    var low = 0
    var high = keys.count
    while low < high {
      let middle = (low + high) / 2
      if keys[middle].rawValue < key.rawValue { low = middle + 1 } else { high = middle }
    }
    return low < keys.count && keys[low] == key ? low : nil
  }

  func elementNumber(_ key: RecordKey) -> Int? { Cluster.find(key, in: elementKeys) }

  /// Every minute at which something becomes known, sorted, each once.
  package func reportedMinutes(_ knowledge: Knowledge) -> [LocalMinute] {
    var minutes: Set<LocalMinute> = []
    for record in elements.records { minutes.insert(knowledge.reported(record)) }
    for record in markers.records { minutes.insert(knowledge.reported(record)) }
    for record in contacts.records { minutes.insert(knowledge.reported(record)) }
    for record in offers.records { minutes.insert(knowledge.reported(record)) }
    for document in replacements { minutes.insert(document.reported) }
    minutes.remove(.unknown)
    return minutes.sorted()
  }
}
