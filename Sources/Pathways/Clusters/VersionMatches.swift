internal import RegisterRecords

/// A record of a kind of which versions may be kept packed.
protocol FiledRecord: Sendable {
  var key: RecordKey { get }
  var home: Home { get }
}

extension MarkerRecord: FiledRecord {}
extension ContactRecord: FiledRecord {}

/// The packed versions whose key a whole record has, with that record's home.
struct VersionMatches<Record: FiledRecord> {
  private(set) var found: [(PackedVersion, Home)] = []

  @inline(__always)
  init(
    _ versions: [[PackedVersion]], among parts: [[[Record]]], workers: some Workers
  ) {
    let count = parts.reduce(0) { $0 + $1.reduce(0) { $0 + $1.count } }
    if versions.isEmpty || count == 0 { return }
    var filter = KeyFilter(capacity: count)
    for block in parts.joined() {
      for index in block.indices { filter.insert(block[index].key.rawValue) }
    }
    let all = filter
    let shares = workers.shares(of: versions.count)
    let likely = workers.map(parts: shares.count) { share in
      var likely: [PackedVersion] = []
      for block in versions[shares[share]] {
        for version in block where all.mayContain(version.key.rawValue) { likely.append(version) }
      }
      return likely
    }
    var wanted = KeyFilter(capacity: likely.reduce(0) { $0 + $1.count })
    for version in likely.joined() { wanted.insert(version.key.rawValue) }
    let sought = wanted
    let partShares = workers.shares(of: parts.count)
    let homes = workers.map(parts: partShares.count) { share in
      var homes: [(RecordKey, Home)] = []
      for block in parts[partShares[share]].joined() {
        for index in block.indices where sought.mayContain(block[index].key.rawValue) {
          if block[index].key.isKnown { homes.append((block[index].key, block[index].home)) }
        }
      }
      return homes
    }
    // Where records of one key have several homes, these are joined: any will do.
    let homeOf = Dictionary(homes.joined(), uniquingKeysWith: { first, _ in first })
    for version in likely.joined() {
      if let home = homeOf[version.key] { found.append((version, home)) }
    }
  }
}
