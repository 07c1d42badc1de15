/// The records of a batch as they are asked for: shared by all workers and never changed.
///
/// Versions that were kept packed are unpacked where a record that moves clocks has the same key;
/// the others cannot change anything.
package final class RecordBase: Sendable {
  /// The texts of the records.
  package let vocabulary: Vocabulary
  /// Pathway elements as received.
  package let elements: [ElementRecord]
  /// Offers as received.
  package let offers: [OfferRecord]
  /// CDA documents, by the number that records hold.
  package let documents: [DocumentRecord]
  /// The documents that replace their sets.
  package let replacements: [DocumentRecord]
  private let markers: [MarkerRecord]
  private let otherMarkers: [MarkerRecord]
  private let contacts: [ContactRecord]
  private let otherContacts: [ContactRecord]

  /// The records of a batch, as they are now.
  package init(_ batch: RecordBatch) {
    vocabulary = batch.vocabulary
    elements = batch.elements
    offers = batch.offers
    documents = batch.documents
    replacements = batch.replacements
    markers = batch.markers
    contacts = batch.contacts
    otherMarkers = RecordBase.matching(
      batch.markerVersions, keys: batch.markers.lazy.map(\.key), count: batch.markers.count
    ).map { version in
      var marker = MarkerRecord(place: Place(file: 0, line: 0))
      marker.key = version.key
      marker.reported = version.reported
      marker.time = version.time
      marker.code = version.code
      return marker
    }
    otherContacts = RecordBase.matching(
      batch.contactVersions, keys: batch.contacts.lazy.map(\.key), count: batch.contacts.count
    ).map { version in
      var contact = ContactRecord(place: Place(file: 0, line: 0))
      contact.key = version.key
      contact.reported = version.reported
      contact.start = version.time
      contact.type = version.code
      return contact
    }
  }

  /// How many markers there are, unpacked ones too.
  package var markerCount: Int { markers.count + otherMarkers.count }
  /// How many contacts there are, unpacked ones too.
  package var contactCount: Int { contacts.count + otherContacts.count }

  @inline(__always)
  package func marker(_ number: Int) -> MarkerRecord {
    number < markers.count ? markers[number] : otherMarkers[number - markers.count]
  }

  @inline(__always)
  package func contact(_ number: Int) -> ContactRecord {
    number < contacts.count ? contacts[number] : otherContacts[number - contacts.count]
  }

  /// The versions whose key is one of the keys, found by a filter of bits and then for certain.
  private static func matching(
    _ versions: [PackedVersion], keys: some Sequence<RecordKey>, count: Int
  ) -> [PackedVersion] {
    if versions.isEmpty || count == 0 { return [] }
    var filter = KeyFilter(capacity: count)
    for key in keys where key.isKnown { filter.insert(key) }
    let likely = versions.filter { filter.mayContain($0.key) }
    let wanted = Set(likely.map(\.key)).intersection(keys)
    return likely.filter { wanted.contains($0.key) }
  }
}

/// A set of keys that may say yes for one that it lacks, and never no for one that it has.
package struct KeyFilter: Sendable {
  private var words: [UInt64]
  private let shift: UInt64

  /// - Parameter capacity: how many keys it is made for, at 16 bits each.
  package init(capacity: Int) {
    var bits: UInt64 = 10
    while 1 << bits < UInt64(capacity) * 16, bits < 36 { bits += 1 }
    words = [UInt64](repeating: 0, count: 1 << Int(bits - 6))
    shift = 64 - bits
  }

  @inline(__always)
  private func bit(_ key: RecordKey) -> (word: Int, mask: UInt64) {
    let place = (key.rawValue &* 0x9E37_79B9_7F4A_7C15) >> shift
    return (Int(truncatingIfNeeded: place >> 6), 1 << (place & 63))
  }

  /// Adds a key.
  package mutating func insert(_ key: RecordKey) {
    let (word, mask) = bit(key)
    words[word] |= mask
  }

  /// Whether a key was added; sometimes yes for one that was not.
  package func mayContain(_ key: RecordKey) -> Bool {
    let (word, mask) = bit(key)
    return words[word] & mask != 0
  }
}
