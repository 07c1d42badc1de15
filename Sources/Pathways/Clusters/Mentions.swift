internal import RegisterRecords

/// Takes what records mention: a key, told apart by its kind, and the home of the record.
protocol MentionSink {
  mutating func take(_ mention: UInt64, _ home: Home)
}

/// The keys by which records of different homes can touch one another: their own identity, the
/// element they belong to, and the element that theirs joins.
enum Mentions {
  /// Goes through what the records of a part mention.
  static func scan(_ part: RecordStore.Part, into sink: inout some MentionSink) {
    for block in part.markers.blocks {
      for index in block.indices {
        let home = block[index].home
        take(block[index].element, elements, home, &sink)
        take(block[index].key, markers, home, &sink)
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

  /// How many mentions a part may have.
  static func limit(_ part: RecordStore.Part) -> Int {
    part.packedElements.count + 2
      * (part.markers.count + part.elements.count + part.contacts.count + part.offers.count)
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

/// The home under which each mention was met first, in a flat table that is used again.
struct MentionTable {
  private var mentions: [UInt64] = []
  private var homes: [UInt64] = []
  private var isUsed: [Bool] = []
  private var mask = 0

  /// Empties the table and makes room for a number of mentions.
  mutating func reset(limit: Int) {
    var capacity = 64
    while capacity * 2 < limit * 3 { capacity *= 2 }
    if capacity == isUsed.count {
      for slot in isUsed.indices { isUsed[slot] = false }
    } else {
      mentions = [UInt64](repeating: 0, count: capacity)
      homes = [UInt64](repeating: 0, count: capacity)
      isUsed = [Bool](repeating: false, count: capacity)
      mask = capacity - 1
    }
  }

  /// The home met first with a mention, or nil where this is the first.
  @inline(__always)
  mutating func first(_ mention: UInt64, _ home: Home) -> Home? {
    let mixed = (mention ^ mention >> 32) &* 0x9E37_79B9_7F4A_7C15
    var slot = Int(truncatingIfNeeded: mixed >> 24) & mask
    while isUsed[slot] {
      if mentions[slot] == mention { return Home(rawValue: homes[slot]) }
      slot = (slot + 1) & mask
    }
    isUsed[slot] = true
    mentions[slot] = mention
    homes[slot] = home.rawValue
    return nil
  }
}
