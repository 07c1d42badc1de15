internal import RegisterRecords

/// The keys of markers and contacts that were kept whole, and those that stand on several of them.
struct RepeatedKeys: Sendable {
  private(set) var markers: KeyFilter
  private(set) var repeatedMarkers: KeyFilter
  private(set) var contacts: KeyFilter

  init(_ store: RecordStore) {
    markers = KeyFilter(capacity: store.parts.reduce(0) { $0 + $1.markers.count })
    contacts = KeyFilter(capacity: store.parts.reduce(0) { $0 + $1.contacts.count })
    var repeated: [UInt64] = []
    for part in store.parts {
      for block in part.markers.blocks {
        for index in block.indices where block[index].key.isKnown {
          let key = block[index].key.rawValue
          if markers.insertAgain(key) { repeated.append(key) }
        }
      }
      for block in part.contacts.blocks {
        for index in block.indices { contacts.insert(block[index].key.rawValue) }
      }
    }
    repeatedMarkers = KeyFilter(capacity: repeated.count)
    for key in repeated { repeatedMarkers.insert(key) }
  }
}

/// The packed versions whose key a whole record has, with that record's home.
struct VersionMatches {
  private var likely: [[PackedVersion]]
  private var sought: KeyFilter
  private var homes = MentionTable()

  /// Finds the versions that may have one of some keys.
  init(_ versions: [[PackedVersion]], keys: KeyFilter, workers: some Workers) {
    let shares = workers.shares(of: versions.count)
    likely =
      versions.isEmpty
      ? []
      : workers.map(parts: shares.count) { share in
        var likely: [PackedVersion] = []
        for block in versions[shares[share]] {
          for version in block where keys.mayContain(version.key.rawValue) {
            likely.append(version)
          }
        }
        return likely
      }
    let count = likely.reduce(0) { $0 + $1.count }
    sought = KeyFilter(capacity: count)
    for version in likely.joined() { sought.insert(version.key.rawValue) }
    homes.reset(limit: count)
  }

  var isEmpty: Bool { likely.allSatisfy(\.isEmpty) }

  /// Takes the key and home of a whole record.
  @inline(__always)
  mutating func note(_ key: RecordKey, _ home: Home) {
    // Where records of one key have several homes, these are joined: any will do.
    if sought.mayContain(key.rawValue), key.isKnown { homes.insert(key.rawValue, home) }
  }

  /// Hands over the versions whose key was noted, with a home of that key.
  consuming func settle(_ take: (PackedVersion, Home) -> Void) {
    for version in likely.joined() {
      if let home = homes.find(version.key.rawValue) { take(version, home) }
    }
  }
}
