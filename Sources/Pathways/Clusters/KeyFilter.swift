/// A set of numbers that may say yes for one that it lacks, and never no for one that it has.
struct KeyFilter: Sendable {
  private var words: [UInt64]
  private let shift: UInt64

  /// - Parameter capacity: how many numbers it is made for, at about 8 to 16 bits each.
  init(capacity: Int) {
    var bits: UInt64 = 4
    while 1 << bits < UInt64(capacity) / 6, bits < 32 { bits += 1 }
    words = [UInt64](repeating: 0, count: 1 << Int(bits))
    shift = 64 - bits
  }

  /// The word of a number and two bits in it.
  @inline(__always)
  private func place(_ value: UInt64) -> (word: Int, mask: UInt64) {
    let mixed = (value ^ value >> 32) &* 0x9E37_79B9_7F4A_7C15
    let mask: UInt64 = 1 << (mixed >> 20 & 63) | 1 << (mixed >> 26 & 63)
    return (Int(truncatingIfNeeded: mixed >> shift), mask)
  }

  /// Adds a number.
  @inline(__always)
  mutating func insert(_ value: UInt64) {
    let (word, mask) = place(value)
    words[word] |= mask
  }

  /// Adds a number and returns whether it may have been there before.
  @inline(__always)
  mutating func insertAgain(_ value: UInt64) -> Bool {
    let (word, mask) = place(value)
    let before = words[word]
    words[word] = before | mask
    return before & mask == mask
  }

  /// Whether a number was added; sometimes yes for one that was not.
  @inline(__always)
  func mayContain(_ value: UInt64) -> Bool {
    let (word, mask) = place(value)
    return words[word] & mask == mask
  }
}
