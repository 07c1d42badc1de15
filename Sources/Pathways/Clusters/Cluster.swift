package import DanishCalendar
package import RegisterRecords

/// The records of one cluster, each kind sorted by identity, with the elements numbered.
package struct Cluster: Sendable {
  /// Every element that a record names, in order of its key's raw value.
  let elementKeys: [RecordKey]
  /// All versions of each element, removals too.
  let elementVersions: [[ElementRecord]]
  /// All versions of each marker identity.
  let markerVersions: [MarkerIdentity]
  let contactVersions: [[ContactRecord]]
  let offerVersions: [[OfferRecord]]
  /// Documents that replace a set of which the cluster holds records.
  let replacements: [DocumentRecord]
  let documents: [DocumentRecord]

  /// The versions of one marker and the number of each version's element.
  struct MarkerIdentity: Sendable {
    var versions: [MarkerRecord]
    var elements: [Int]
  }

  package init(_ number: Int, of index: ClusterIndex, in batch: RecordBatch) {
    let elements = index.elements(of: number).map { batch.elements[Int($0)] }
    let markers = index.markers(of: number).map { batch.markers[Int($0)] }
    let contacts = index.contacts(of: number).map { batch.contacts[Int($0)] }
    let offers = index.offers(of: number).map { batch.offers[Int($0)] }
    documents = batch.documents

    var keys: [RecordKey] = []
    for element in elements {
      keys.append(element.key)
      keys.append(element.joins)
    }
    keys.append(contentsOf: markers.map(\.element))
    keys.append(contentsOf: contacts.map(\.element))
    keys.append(contentsOf: offers.map(\.element))
    keys = keys.filter(\.isKnown).sorted { $0.rawValue < $1.rawValue }
    var unique: [RecordKey] = []
    for key in keys where unique.last != key { unique.append(key) }
    elementKeys = unique

    var elementVersions = [[ElementRecord]](repeating: [], count: unique.count)
    for element in elements {
      if let place = Cluster.find(element.key, in: unique) {
        elementVersions[place].append(element)
      }
    }
    self.elementVersions = elementVersions

    markerVersions = Cluster.grouped(markers, by: Cluster.identity).map { versions in
      MarkerIdentity(
        versions: versions, elements: versions.map { Cluster.find($0.element, in: unique) ?? -1 })
    }
    contactVersions = Cluster.grouped(contacts) { [$0.key.rawValue] }
    offerVersions = Cluster.grouped(offers) { [$0.key.rawValue] }

    var sets: Set<RecordKey> = []
    for element in elements { Cluster.insertSet(of: element.document, in: batch, into: &sets) }
    for marker in markers { Cluster.insertSet(of: marker.document, in: batch, into: &sets) }
    for contact in contacts { Cluster.insertSet(of: contact.document, in: batch, into: &sets) }
    replacements = sets.isEmpty ? [] : batch.replacements.filter { sets.contains($0.set) }
  }

  private static func insertSet(
    of document: DocumentID, in batch: RecordBatch, into sets: inout Set<RecordKey>
  ) {
    guard document != .none else { return }
    sets.insert(batch.documents[Int(document.rawValue)].set)
  }

  /// A marker's key where it has one, else its element, code and minute (ENGINE.md section 2).
  private static func identity(_ marker: MarkerRecord) -> [UInt64] {
    marker.key.isKnown
      ? [0, marker.key.rawValue]
      : [
        1, marker.element.rawValue, UInt64(marker.code.rawValue),
        UInt64(bitPattern: marker.time.rawValue),
      ]
  }

  private static func grouped<Record>(
    _ records: [Record], by identity: (Record) -> [UInt64]
  ) -> [[Record]] {
    if records.count < 2 { return records.map { [$0] } }
    let keyed = records.map { (identity: identity($0), record: $0) }.sorted {
      $0.identity.lexicographicallyPrecedes($1.identity)
    }
    var groups: [[Record]] = []
    var last: [UInt64] = []
    for (identity, record) in keyed {
      if identity == last, !groups.isEmpty {
        groups[groups.count - 1].append(record)
      } else {
        groups.append([record])
        last = identity
      }
    }
    return groups
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
    for versions in elementVersions {
      for record in versions { minutes.insert(knowledge.reported(record)) }
    }
    for identity in markerVersions {
      for record in identity.versions { minutes.insert(knowledge.reported(record)) }
    }
    for versions in contactVersions {
      for record in versions { minutes.insert(knowledge.reported(record)) }
    }
    for versions in offerVersions {
      for record in versions { minutes.insert(knowledge.reported(record)) }
    }
    for document in replacements { minutes.insert(document.reported) }
    minutes.remove(.unknown)
    return minutes.sorted()
  }
}
