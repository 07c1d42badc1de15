/// Texts in one flat buffer, each once, found again by an open-addressing table.
struct TextTable: Equatable, Sendable {
  private var bytes: [UInt8] = []
  private var ends: [Int] = []
  private var slots: [Int32] = []
  private var mask = 0

  var count: Int { ends.count }

  func range(_ index: Int) -> Range<Int> {
    (index == 0 ? 0 : ends[index - 1])..<ends[index]
  }

  func string(_ index: Int) -> String {
    String(decoding: bytes[range(index)], as: UTF8.self)
  }

  /// The bytes of a text.
  func bytes(_ index: Int) -> [UInt8] { Array(bytes[range(index)]) }

  /// Forgets all texts and keeps the room.
  mutating func removeAll() {
    if count == 0 { return }
    // A large one is not swept for each small file that follows.
    guard slots.count <= 4096 else {
      self = TextTable()
      return
    }
    bytes.removeAll(keepingCapacity: true)
    ends.removeAll(keepingCapacity: true)
    for slot in slots.indices { slots[slot] = -1 }
  }

  func isBefore(_ left: Int, _ right: Int) -> Bool {
    bytes[range(left)].lexicographicallyPrecedes(bytes[range(right)])
  }

  func find(_ text: Span<UInt8>) -> Int? {
    if slots.isEmpty { return nil }
    var slot = TextTable.hash(text) & mask
    while slots[slot] >= 0 {
      if matches(Int(slots[slot]), text) { return Int(slots[slot]) }
      slot = (slot + 1) & mask
    }
    return nil
  }

  mutating func intern(_ text: Span<UInt8>) -> Int {
    if (count + 1) * 2 > slots.count { grow() }
    var slot = TextTable.hash(text) & mask
    while slots[slot] >= 0 {
      if matches(Int(slots[slot]), text) { return Int(slots[slot]) }
      slot = (slot + 1) & mask
    }
    let index = count
    bytes.append(copying: text)
    ends.append(bytes.count)
    slots[slot] = Int32(index)
    return index
  }

  /// Takes in a text of another table.
  mutating func intern(_ index: Int, of other: TextTable) -> Int {
    intern(other.bytes.span.extracting(other.range(index)))
  }

  private func matches(_ index: Int, _ text: Span<UInt8>) -> Bool {
    let range = range(index)
    return bytes.span.extracting(range).holdsSame(as: text)
  }

  @inline(never)
  private mutating func grow() {
    let capacity = max(64, slots.count * 2)
    slots = [Int32](repeating: -1, count: capacity)
    mask = capacity - 1
    for index in 0..<count {
      var slot = TextTable.hash(bytes.span.extracting(range(index))) & mask
      while slots[slot] >= 0 { slot = (slot + 1) & mask }
      slots[slot] = Int32(index)
    }
  }

  /// As FNV-1a, with eight bytes at once; short texts, and the table is no larger than what a file
  /// holds.
  private static func hash(_ text: Span<UInt8>) -> Int {
    var value: UInt64 = 0xcbf2_9ce4_8422_2325 ^ UInt64(truncatingIfNeeded: text.count)
    var index = 0
    while index + 8 <= text.count {
      value = (value ^ text.word(at: index)) &* 0x9E37_79B9_7F4A_7C15
      value ^= value >> 29
      index += 8
    }
    value = (value ^ text.lastWord()) &* 0x9E37_79B9_7F4A_7C15
    value ^= value >> 32
    return Int(truncatingIfNeeded: value & 0x7fff_ffff)
  }
}
