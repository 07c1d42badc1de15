package import DanishCalendar

/// All records that were read, filed by their homes, with their texts, findings and counts.
///
/// Readers fill a `RecordBatch`, which is small and stays in the cache; the store takes over what
/// it holds, batch after batch in the order of the input, and so is the same however many threads
/// read.
package struct RecordStore: Sendable {
  /// Records of one part of the homes.
  package struct Part: Sendable {
    package fileprivate(set) var markers = BlockList<MarkerRecord>(blockSize: 256)
    package fileprivate(set) var packedElements = BlockList<PackedElement>(blockSize: 512)
    package fileprivate(set) var elements = BlockList<ElementRecord>(blockSize: 64)
    package fileprivate(set) var contacts = BlockList<ContactRecord>(blockSize: 64)
    package fileprivate(set) var offers = BlockList<OfferRecord>(blockSize: 64)
  }

  /// The texts of the records.
  package internal(set) var vocabulary = Vocabulary()
  /// The names of the files, by the number that places hold.
  package private(set) var files: [String] = []
  /// The records by the part of their homes.
  package private(set) var parts = [Part](repeating: Part(), count: Home.partCount)
  /// What the numbers in packed elements stand for.
  package private(set) var names = PackedElement.Names()
  /// Versions of markers and contacts that move no clock themselves.
  package private(set) var markerVersions = BlockList<PackedVersion>(blockSize: 4096)
  package private(set) var contactVersions = BlockList<PackedVersion>(blockSize: 4096)
  /// CDA documents, by the number that records hold.
  package private(set) var documents: [DocumentRecord] = []
  /// The documents that replace their sets.
  package private(set) var replacements: [DocumentRecord] = []
  /// Faults of rows and documents, in the order of reading.
  package private(set) var findings: [Finding] = []
  /// What became of the records.
  package private(set) var counts = RecordCounts()
  /// Whether a pathway can depend on an element: one has a record, or another record names its
  /// pathway by its element alone.
  package private(set) var asksForElements = false
  /// The latest reported time of a usable record up to the moment given at the start.
  package private(set) var latestReported = LocalMinute.unknown
  /// The latest time of a usable marker.
  package private(set) var latestMarker = LocalMinute.unknown
  private let retention: Retention

  /// A store without records.
  package init(retention: Retention) {
    self.retention = retention
  }

  /// Begins a file; the number returned stands in the `Place` of its records.
  package mutating func beginFile(_ name: String) -> Int32 {
    files.append(name)
    return Int32(files.count - 1)
  }

  /// Takes over what a batch holds and leaves the batch empty.
  ///
  /// - Parameter lines: how many lines come before the piece of the file that the batch was read
  ///   from.
  package mutating func absorb(_ batch: inout RecordBatch, linesBefore lines: Int = 0) {
    let moving = batch.beginMove(to: &vocabulary, documents: documents.count)
    let offset = Int32(clamping: lines)
    for document in batch.documents[moving.newDocuments] {
      let own = moving.document(document, offset)
      documents.append(own)
      if own.replacesSet { replacements.append(own) }
    }
    for finding in batch.findings { findings.append(moving.finding(finding, offset)) }
    for record in batch.markers { file(moving.marker(record, offset)) }
    for record in batch.elements { file(moving.element(record, offset)) }
    for record in batch.contacts { file(moving.contact(record, offset)) }
    for record in batch.offers { file(moving.offer(record, offset)) }
    let markers = moving.versions(batch.markerVersions)
    markerVersions.append(contentsOf: markers.moved)
    for (version, code) in markers.others { file(version.marker(code)) }
    let contacts = moving.versions(batch.contactVersions)
    contactVersions.append(contentsOf: contacts.moved)
    for (version, code) in contacts.others { file(version.contact(code)) }
    counts += batch.counts
    latestReported = max(latestReported, batch.latestReported)
    latestMarker = max(latestMarker, batch.latestMarker)
    batch.endMove()
  }

  // MARK: - Filing

  private mutating func file(_ marker: MarkerRecord) {
    if !marker.course.isKnown, marker.element.isKnown { asksForElements = true }
    parts[marker.home.part].markers.append(marker)
  }

  private mutating func file(_ element: ElementRecord) {
    asksForElements = true
    if retention == .whatMovesClocks, let packed = PackedElement(element, &names) {
      parts[packed.home.part].packedElements.append(packed)
    } else {
      parts[element.home.part].elements.append(element)
    }
  }

  private mutating func file(_ contact: ContactRecord) {
    if contact.element.isKnown { asksForElements = true }
    parts[contact.home.part].contacts.append(contact)
  }

  private mutating func file(_ offer: OfferRecord) {
    if offer.element.isKnown { asksForElements = true }
    parts[offer.home.part].offers.append(offer)
  }
}

extension RecordStore {
  /// Markers that were kept whole, in the order of their places.
  package var markers: [MarkerRecord] {
    parts.flatMap { $0.markers.blocks.joined() }.sorted { $0.place < $1.place }
  }

  /// Elements that were kept whole, in the order of their places.
  package var elements: [ElementRecord] {
    parts.flatMap { $0.elements.blocks.joined() }.sorted { $0.place < $1.place }
  }

  /// Contacts that were kept whole, in the order of their places.
  package var contacts: [ContactRecord] {
    parts.flatMap { $0.contacts.blocks.joined() }.sorted { $0.place < $1.place }
  }

  /// Offers, in the order of their places.
  package var offers: [OfferRecord] {
    parts.flatMap { $0.offers.blocks.joined() }.sorted { $0.place < $1.place }
  }
}
