internal import RegisterRecords

/// Numbers keys in the order in which they come, in a flat open-addressing table.
struct KeyIndex {
  private var keys: [UInt64] = []
  private var numbers: [Int32] = []
  private var mask = 0
  private(set) var count = 0

  /// The number of a key, counted by `next` where the key is new.
  mutating func number(_ key: RecordKey, next: Int32) -> (number: Int32, isNew: Bool) {
    if (count + 1) * 2 > keys.count { grow() }
    var slot = KeyIndex.hash(key.rawValue) & mask
    while numbers[slot] >= 0 {
      if keys[slot] == key.rawValue { return (numbers[slot], false) }
      slot = (slot + 1) & mask
    }
    keys[slot] = key.rawValue
    numbers[slot] = next
    count += 1
    return (next, true)
  }

  /// Forgets all keys and keeps the room.
  mutating func removeAll() {
    for slot in numbers.indices { numbers[slot] = -1 }
    count = 0
  }

  func find(_ key: RecordKey) -> Int32? {
    if keys.isEmpty { return nil }
    var slot = KeyIndex.hash(key.rawValue) & mask
    while numbers[slot] >= 0 {
      if keys[slot] == key.rawValue { return numbers[slot] }
      slot = (slot + 1) & mask
    }
    return nil
  }

  @inline(never)
  private mutating func grow() {
    let oldKeys = keys
    let oldNumbers = numbers
    let capacity = max(64, keys.count * 2)
    keys = [UInt64](repeating: 0, count: capacity)
    numbers = [Int32](repeating: -1, count: capacity)
    mask = capacity - 1
    for (key, number) in zip(oldKeys, oldNumbers) where number >= 0 {
      var slot = KeyIndex.hash(key) & mask
      while numbers[slot] >= 0 { slot = (slot + 1) & mask }
      keys[slot] = key
      numbers[slot] = number
    }
  }

  private static func hash(_ key: UInt64) -> Int {
    let mixed = (key ^ key >> 32) &* 0x9E37_79B9_7F4A_7C15
    return Int(truncatingIfNeeded: mixed >> 24)
  }
}
