package import DanishCalendar
package import RegisterRecords

/// The records of one cluster, each kind sorted by identity, with the elements numbered.
package final class Cluster: Sendable {
  let base: RecordBase
  /// Every element that a record names, in order of its key's raw value.
  let elementKeys: [RecordKey]
  /// All versions of each element, removals too, by the element's number.
  let elements: VersionGroups<ElementRecord>
  let markers: VersionGroups<MarkerRecord>
  /// By place of a marker: the number of its element, or -1.
  let markerElements: [Int32]
  let contacts: VersionGroups<ContactRecord>
  let offers: VersionGroups<OfferRecord>
  /// Documents that replace a set of which the cluster holds records.
  let replacements: [DocumentRecord]

  package init(_ number: Int, of index: ClusterIndex, in base: RecordBase) {
    self.base = base
    let elements = index.elements(of: number).map { base.elements[Int($0)] }
    let contacts = index.contacts(of: number).map { base.contact(Int($0)) }
    let offers = index.offers(of: number).map { base.offers[Int($0)] }
    let markers = VersionGroups(
      index.markers(of: number).map { base.marker(Int($0)) }, by: Cluster.isBefore)

    var keys: [RecordKey] = []
    keys.reserveCapacity(elements.count + markers.records.count + contacts.count + offers.count)
    func note(_ key: RecordKey) {
      if key.isKnown, keys.last != key { keys.append(key) }
    }
    for element in elements {
      note(element.key)
      note(element.joins)
    }
    for marker in markers.records { note(marker.element) }
    for contact in contacts { note(contact.element) }
    for offer in offers { note(offer.element) }
    if keys.count > 1 {
      keys.sort { $0.rawValue < $1.rawValue }
      var unique = 1
      for index in 1..<keys.count where keys[index] != keys[unique - 1] {
        keys[unique] = keys[index]
        unique += 1
      }
      keys.removeLast(keys.count - unique)
    }
    let elementKeys = keys
    self.elementKeys = elementKeys

    self.elements = VersionGroups(elements, numbers: elementKeys.count) {
      Cluster.find($0.key, in: elementKeys) ?? 0
    }
    self.markers = markers
    markerElements = markers.records.map { Int32(Cluster.find($0.element, in: elementKeys) ?? -1) }
    self.contacts = VersionGroups(contacts) { $0.key.rawValue < $1.key.rawValue }
    self.offers = VersionGroups(offers) { $0.key.rawValue < $1.key.rawValue }

    guard !base.replacements.isEmpty else {
      replacements = []
      return
    }
    var sets: Set<RecordKey> = []
    for element in elements { Cluster.insertSet(of: element.document, in: base, into: &sets) }
    for marker in markers.records { Cluster.insertSet(of: marker.document, in: base, into: &sets) }
    for contact in contacts { Cluster.insertSet(of: contact.document, in: base, into: &sets) }
    replacements = sets.isEmpty ? [] : base.replacements.filter { sets.contains($0.set) }
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
