package import RegisterRecords

/// The records of a store as they are asked for: shared by all workers and never changed.
///
/// Whatever can ever touch one another, by correction, removal, link or late report, lies in one
/// part: so parts are worked on one by one, in any order, on any number of threads. A version that
/// was kept packed comes to the part of the record that moves clocks and has its key; the others
/// cannot change anything.
package final class RecordBase: Sendable {
  /// The records as they were filed.
  package let store: RecordStore
  let joins: HomeJoins
  /// By part: records that come to it from elsewhere.
  let arrivals: [Arrivals]

  /// Records that were filed in another part than where they belong.
  struct Arrivals: Sendable {
    var markers: [(home: Home, record: MarkerRecord)] = []
    var elements: [(home: Home, record: ElementRecord)] = []
    var contacts: [(home: Home, record: ContactRecord)] = []
    var offers: [(home: Home, record: OfferRecord)] = []
  }

  /// The records of a store, as they are now.
  package init(_ store: RecordStore, workers: some Workers = OneWorker()) {
    self.store = store
    let keys = RepeatedKeys(store)
    let joins = HomeJoins(store, keys, workers: workers)
    self.joins = joins
    var arrivals = [Arrivals](repeating: Arrivals(), count: Home.partCount)
    RecordBase.unpackMarkers(store, keys, joins, workers, into: &arrivals)
    RecordBase.unpackContacts(store, keys, joins, workers, into: &arrivals)
    if !joins.isEmpty {
      let moves = workers.map(parts: Home.partCount) { RecordBase.moves(from: $0, store, joins) }
      for move in moves { RecordBase.settle(move, into: &arrivals) }
    }
    self.arrivals = arrivals
  }

  /// The texts of the records.
  package var vocabulary: Vocabulary { store.vocabulary }
  /// CDA documents, by the number that records hold.
  package var documents: [DocumentRecord] { store.documents }
  /// The documents that replace their sets.
  package var replacements: [DocumentRecord] { store.replacements }

  // MARK: - Moving

  /// The records of a part that belong to others.
  private static func moves(
    from number: Int, _ store: RecordStore, _ joins: HomeJoins
  ) -> Arrivals {
    let part = store.parts[number]
    var moves = Arrivals()
    func destination(_ home: Home) -> Home? {
      let root = joins.root(home)
      return root.part == number ? nil : root
    }
    for marker in part.markers.blocks.joined() {
      if let home = destination(marker.home) { moves.markers.append((home, marker)) }
    }
    for packed in part.packedElements.blocks.joined() {
      if let home = destination(packed.home) {
        moves.elements.append((home, packed.record(store.names)))
      }
    }
    for element in part.elements.blocks.joined() {
      if let home = destination(element.home) { moves.elements.append((home, element)) }
    }
    for contact in part.contacts.blocks.joined() {
      if let home = destination(contact.home) { moves.contacts.append((home, contact)) }
    }
    for offer in part.offers.blocks.joined() {
      if let home = destination(offer.home) { moves.offers.append((home, offer)) }
    }
    return moves
  }

  private static func settle(_ moves: Arrivals, into arrivals: inout [Arrivals]) {
    for move in moves.markers { arrivals[move.home.part].markers.append(move) }
    for move in moves.elements { arrivals[move.home.part].elements.append(move) }
    for move in moves.contacts { arrivals[move.home.part].contacts.append(move) }
    for move in moves.offers { arrivals[move.home.part].offers.append(move) }
  }

  // MARK: - Versions that were kept packed

  private static func unpackMarkers(
    _ store: RecordStore, _ keys: RepeatedKeys, _ joins: HomeJoins, _ workers: some Workers,
    into arrivals: inout [Arrivals]
  ) {
    var matches = VersionMatches(
      store.markerVersions.blocks, keys: keys.markers, workers: workers)
    if matches.isEmpty { return }
    for part in store.parts {
      for block in part.markers.blocks {
        for index in block.indices { matches.note(block[index].key, block[index].home) }
      }
    }
    matches.settle { version, home in
      let root = joins.root(home)
      arrivals[root.part].markers.append((root, version.marker(version.code)))
    }
  }

  private static func unpackContacts(
    _ store: RecordStore, _ keys: RepeatedKeys, _ joins: HomeJoins, _ workers: some Workers,
    into arrivals: inout [Arrivals]
  ) {
    var matches = VersionMatches(
      store.contactVersions.blocks, keys: keys.contacts, workers: workers)
    if matches.isEmpty { return }
    for part in store.parts {
      for block in part.contacts.blocks {
        for index in block.indices { matches.note(block[index].key, block[index].home) }
      }
    }
    matches.settle { version, home in
      let root = joins.root(home)
      arrivals[root.part].contacts.append((root, version.contact(version.code)))
    }
  }
}
