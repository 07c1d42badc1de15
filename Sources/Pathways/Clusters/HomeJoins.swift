internal import RegisterRecords

/// Homes that belong together because records of both mention one key.
///
/// Nearly all records that can touch one another have one home; corrections that move a record,
/// tables without a helbredsforløb, and links are what joins homes.
struct HomeJoins: Sendable {
  /// By home that is joined to others: the one that stands for all of them.
  private var roots: [Home: Home] = [:]
  private var filter = KeyFilter(capacity: 0)

  var isEmpty: Bool { roots.isEmpty }

  /// The home that stands for a home and all that belong with it.
  @inline(__always)
  func root(_ home: Home) -> Home {
    if !filter.mayContain(home.rawValue) { return home }
    return roots[home] ?? home
  }

  /// Finds the homes that belong together.
  init(_ store: RecordStore, workers: some Workers) {
    let parts = store.parts
    let shares = max(1, min(workers.count, parts.count))
    let limit = parts.reduce(0) { $0 + Mentions.limit($1) }
    let firsts = workers.map(parts: shares) { share in
      var scan = RepeatedMentions(capacity: limit)
      for number in stride(from: share, to: parts.count, by: shares) { scan.examine(parts[number]) }
      return scan
    }
    let wanted = WantedMentions(firsts)
    var union = HomeUnion()
    for first in firsts {
      for (left, right) in first.joined { union.join(left, right) }
    }
    if !wanted.isEmpty {
      let pairs = workers.map(parts: shares) { share in
        var scan = MentionPairs(wanted: wanted)
        for number in stride(from: share, to: parts.count, by: shares) {
          Mentions.scan(parts[number], into: &scan)
        }
        return scan.pairs
      }
      var homes: [UInt64: Home] = [:]
      for (mention, home) in pairs.joined() {
        let first = homes[mention, default: home]
        homes[mention] = first
        if first != home { union.join(first, home) }
      }
    }
    roots = union.roots()
    filter = KeyFilter(capacity: roots.count)
    for home in roots.keys { filter.insert(home.rawValue) }
  }
}

/// Finds mentions that come with more than one home inside a part, or perhaps in several parts.
private struct RepeatedMentions: MentionSink, Sendable {
  private var table = MentionTable()
  /// Mentions of all parts so far.
  private(set) var seen: KeyFilter
  /// Mentions that may have come in an earlier part too.
  private(set) var repeated: [UInt64] = []
  private(set) var joined: [(Home, Home)] = []

  init(capacity: Int) {
    seen = KeyFilter(capacity: capacity)
  }

  mutating func examine(_ part: RecordStore.Part) {
    table.reset(limit: Mentions.limit(part))
    Mentions.scan(part, into: &self)
  }

  @inline(__always)
  mutating func take(_ mention: UInt64, _ home: Home) {
    if let first = table.first(mention, home) {
      if first != home { joined.append((first, home)) }
    } else if seen.insertAgain(mention) {
      repeated.append(mention)
    }
  }
}

/// The mentions that have to be looked at exactly: those that may stand in several parts.
private struct WantedMentions: Sendable {
  private var repeated: KeyFilter
  private var shared: KeyFilter?
  let isEmpty: Bool

  init(_ scans: [RepeatedMentions]) {
    let count = scans.reduce(0) { $0 + $1.repeated.count }
    repeated = KeyFilter(capacity: count)
    for scan in scans {
      for mention in scan.repeated { repeated.insert(mention) }
    }
    isEmpty = count == 0 && scans.count == 1
    guard scans.count > 1, var all = scans.first?.seen else { return }
    for scan in scans.dropFirst() {
      let both = all.intersection(scan.seen)
      if shared == nil { shared = both } else { shared?.formUnion(both) }
      all.formUnion(scan.seen)
    }
  }

  @inline(__always)
  func contains(_ mention: UInt64) -> Bool {
    repeated.mayContain(mention) || shared?.mayContain(mention) ?? false
  }
}

/// Notes the wanted mentions with their homes.
private struct MentionPairs: MentionSink {
  let wanted: WantedMentions
  private(set) var pairs: [(UInt64, Home)] = []

  init(wanted: WantedMentions) {
    self.wanted = wanted
  }

  @inline(__always)
  mutating func take(_ mention: UInt64, _ home: Home) {
    if wanted.contains(mention) { pairs.append((mention, home)) }
  }
}

/// Joins homes into sets (union-find with path halving).
private struct HomeUnion {
  private var parents: [Home: Home] = [:]

  private mutating func root(_ home: Home) -> Home {
    var home = home
    while let parent = parents[home], parent != home {
      if let grandparent = parents[parent] { parents[home] = grandparent }
      home = parent
    }
    return home
  }

  mutating func join(_ left: Home, _ right: Home) {
    let leftRoot = root(left)
    let rightRoot = root(right)
    if parents[left] == nil { parents[left] = left }
    if parents[right] == nil { parents[right] = right }
    guard leftRoot != rightRoot else { return }
    // The least one stands for all, so that the order of joining does not show. A helbredsforløb
    // is less than what an element is turned into, so records of the latter are those that move.
    parents[max(leftRoot, rightRoot)] = min(leftRoot, rightRoot)
    parents[min(leftRoot, rightRoot)] = min(leftRoot, rightRoot)
  }

  mutating func roots() -> [Home: Home] {
    var roots: [Home: Home] = [:]
    for home in Array(parents.keys) { roots[home] = root(home) }
    return roots
  }

  private func max(_ left: Home, _ right: Home) -> Home {
    left.rawValue > right.rawValue ? left : right
  }

  private func min(_ left: Home, _ right: Home) -> Home {
    left.rawValue < right.rawValue ? left : right
  }
}
