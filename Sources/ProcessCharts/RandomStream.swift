/// Numbers that look random and follow from a seed (splitmix64), the same on every machine.
package struct RandomStream: Sendable {
  private var state: UInt64

  /// Creates a stream; equal seeds give equal streams.
  package init(seed: UInt64) {
    state = seed
  }

  /// The next 64 bits.
  package mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var value = state
    value = (value ^ (value >> 30)) &* 0xBF58_476D_1CE4_E5B9
    value = (value ^ (value >> 27)) &* 0x94D0_49BB_1331_11EB
    return value ^ (value >> 31)
  }

  /// A number in 0 ..< bound, each equally likely; bound is above zero.
  package mutating func below(_ bound: Int) -> Int {
    let bound = UInt64(bound)
    while true {
      let (high, low) = next().multipliedFullWidth(by: bound)
      // The first few low parts fall to some numbers more often than to others.
      if low >= (0 &- bound) % bound { return Int(high) }
    }
  }

  /// A number in 0 ..< 1.
  package mutating func fraction() -> Double { Double(next() >> 11) * 0x1p-53 }

  /// Puts items into an order of which each is equally likely (Fisher and Yates).
  package mutating func shuffle<Item>(_ items: inout [Item]) {
    for last in stride(from: items.count - 1, to: 0, by: -1) {
      items.swapAt(last, below(last + 1))
    }
  }
}
