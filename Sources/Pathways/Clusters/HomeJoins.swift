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

  /// Finds the homes that belong together: those under which one mention comes.
  ///
  /// In rounds, so that not all mentions lie in memory at once: in each the parts are gone through,
  /// their mentions of that round put into buckets, and then each bucket by itself.
  init(_ store: RecordStore, _ keys: RepeatedKeys, workers: some Workers) {
    let parts = store.parts
    let asksForElements = store.asksForElements
    let shares = max(1, min(workers.count, parts.count))
    let limit = parts.reduce(0) { $0 + Mentions.limit($1, asksForElements) }
    var rounds = 1
    while rounds < 16, limit / rounds > HomeJoins.mentionsOfRound { rounds *= 2 }
    let roundCount = rounds
    var union = HomeUnion()
    for round in 0..<rounds {
      let scans = workers.map(parts: shares) { share in
        var scan = MentionBuckets(round: round, of: roundCount, limit: limit / shares)
        for number in stride(from: share, to: parts.count, by: shares) {
          Mentions.scan(
            parts[number], keys, asksForElements: asksForElements, into: &scan)
        }
        return scan
      }
      let joined = workers.map(parts: shares) { share in
        var table = MentionTable()
        var joined: [(Home, Home)] = []
        for bucket in stride(from: share, to: MentionBuckets.count, by: shares) {
          // What is repeated is counted as if it were not: the table is never too small.
          table.reset(limit: scans.reduce(0) { $0 + $1.buckets[bucket].count })
          for scan in scans {
            for (mention, home) in scan.buckets[bucket] {
              if let first = table.first(mention, home), first != home {
                joined.append((first, home))
              }
            }
          }
        }
        return joined
      }
      for (left, right) in joined.joined() { union.join(left, right) }
    }
    roots = union.roots()
    filter = KeyFilter(capacity: roots.count)
    for home in roots.keys { filter.insert(home.rawValue) }
  }

  private static let mentionsOfRound = 1 << 20
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
