internal import RegisterRecords

/// Takes what records mention: a key, told apart by its kind, and the home of the record.
protocol MentionSink {
  mutating func take(_ mention: UInt64, _ home: Home)
}

/// The keys by which records of different homes can touch one another: their own identity, the
/// element they belong to, and the element that theirs joins.
enum Mentions {
  /// Goes through what the records of a part mention that can matter: elements only where a pathway
  /// can depend on one, and keys of markers only where several have them.
  static func scan(
    _ part: RecordStore.Part, _ keys: RepeatedKeys, asksForElements: Bool,
    into sink: inout some MentionSink
  ) {
    for block in part.markers.blocks {
      for index in block.indices {
        let home = block[index].home
        if asksForElements { take(block[index].element, elements, home, &sink) }
        if keys.repeatedMarkers.mayContain(block[index].key.rawValue) {
          take(block[index].key, markers, home, &sink)
        }
      }
    }
    for block in part.packedElements.blocks {
      for index in block.indices { take(block[index].key, elements, block[index].home, &sink) }
    }
    for block in part.elements.blocks {
      for index in block.indices {
        let home = block[index].home
        take(block[index].key, elements, home, &sink)
        take(block[index].joins, elements, home, &sink)
      }
    }
    for block in part.contacts.blocks {
      for index in block.indices {
        let home = block[index].home
        take(block[index].element, elements, home, &sink)
        take(block[index].key, contacts, home, &sink)
      }
    }
    for block in part.offers.blocks {
      for index in block.indices {
        let home = block[index].home
        take(block[index].element, elements, home, &sink)
        take(block[index].key, offers, home, &sink)
      }
    }
  }

  /// About how many mentions a part may have; keys of markers are few.
  static func limit(_ part: RecordStore.Part, _ asksForElements: Bool) -> Int {
    part.packedElements.count + (asksForElements ? part.markers.count : 0)
      + 2 * (part.elements.count + part.contacts.count + part.offers.count)
  }

  // Kinds, as bits that are turned in the key. Equal numbers of two kinds join without need, which
  // changes nothing.
  private static let elements: UInt64 = 0
  private static let markers: UInt64 = 0x5555_0000_0000_0000
  private static let contacts: UInt64 = 0x3333_0000_0000_0000
  private static let offers: UInt64 = 0x6666_0000_0000_0000

  @inline(__always)
  private static func take(
    _ key: RecordKey, _ kind: UInt64, _ home: Home, _ sink: inout some MentionSink
  ) {
    if key.isKnown { sink.take(key.rawValue ^ kind, home) }
  }
}

/// The mentions of some parts that fall into one round, in buckets that each fit a cache.
struct MentionBuckets: MentionSink, Sendable {
  static let count = 64
  private let round: UInt64
  private let rounds: UInt64
  private(set) var buckets: [[(mention: UInt64, home: Home)]]

  /// - Parameters:
  ///   - rounds: a power of two; of so many rounds all mentions are in one each.
  ///   - limit: how many mentions may come in all rounds.
  init(round: Int, of rounds: Int, limit: Int) {
    self.round = UInt64(round)
    self.rounds = UInt64(rounds)
    buckets = [[(mention: UInt64, home: Home)]](repeating: [], count: MentionBuckets.count)
    let expected = limit / rounds / MentionBuckets.count
    for index in buckets.indices { buckets[index].reserveCapacity(expected + expected / 8) }
  }

  @inline(__always)
  mutating func take(_ mention: UInt64, _ home: Home) {
    let mixed = (mention ^ mention >> 32) &* 0x9E37_79B9_7F4A_7C15
    if mixed >> 50 & (rounds &- 1) != round { return }
    buckets[Int(truncatingIfNeeded: mixed >> 58)].append((mention, home))
  }
}

/// The home under which each mention was met first, in a flat table that is used again and grows.
struct MentionTable {
  private struct Slot {
    /// The mention and one more; 0 is free.
    var mention: UInt64 = 0
    var home = Home(rawValue: 0)
  }

  private var slots = [Slot](repeating: Slot(), count: 64)
  private var count = 0

  /// Empties the table and makes room for a number of mentions.
  mutating func reset(limit: Int) {
    var capacity = 64
    while capacity * 2 < limit * 3 { capacity *= 2 }
    count = 0
    if capacity == slots.count {
      for index in slots.indices { slots[index] = Slot() }
    } else {
      slots = [Slot](repeating: Slot(), count: capacity)
    }
  }

  /// The slot of a mention: its own, or the free one where it would stand.
  @inline(__always)
  private func place(of mention: UInt64) -> Int {
    let mixed = (mention ^ mention >> 32) &* 0x9E37_79B9_7F4A_7C15
    let wanted = MentionTable.stored(mention)
    let mask = slots.count - 1
    var index = Int(truncatingIfNeeded: mixed >> 20) & mask
    while slots[index].mention != 0, slots[index].mention != wanted { index = (index + 1) & mask }
    return index
  }

  /// The greatest mention shares its place with the least: homes that are joined without need.
  @inline(__always)
  private static func stored(_ mention: UInt64) -> UInt64 { max(mention &+ 1, 1) }

  /// The home met first with a mention, or nil where this is the first.
  @inline(__always)
  mutating func first(_ mention: UInt64, _ home: Home) -> Home? {
    let index = place(of: mention)
    if slots[index].mention != 0 { return slots[index].home }
    slots[index] = Slot(mention: MentionTable.stored(mention), home: home)
    count += 1
    if count * 4 > slots.count * 3 { grow() }
    return nil
  }

  /// Adds a mention with its home, if it is the first with it.
  @inline(__always)
  mutating func insert(_ mention: UInt64, _ home: Home) { _ = first(mention, home) }

  @inline(__always)
  func find(_ mention: UInt64) -> Home? {
    let index = place(of: mention)
    return slots[index].mention == 0 ? nil : slots[index].home
  }

  @inline(never)
  private mutating func grow() {
    let old = slots
    slots = [Slot](repeating: Slot(), count: old.count * 2)
    for slot in old where slot.mention != 0 { slots[place(of: slot.mention &- 1)] = slot }
  }
}
