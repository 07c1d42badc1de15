/// Numbers that look random and follow from a seed (splitmix64), the same on every machine.
///
/// Every course has its own stream, so that any part of the register can be made without the rest.
struct RandomNumbers {
  private var state: UInt64

  init(seed: UInt64) {
    state = seed
  }

  /// A stream of its own for each tuple of numbers.
  init(_ seed: UInt64, _ first: Int, _ second: Int, _ purpose: UInt64) {
    var state = RandomNumbers.mixed(seed &+ 0x9E37_79B9_7F4A_7C15 &* (purpose &+ 1))
    state = RandomNumbers.mixed(state ^ UInt64(truncatingIfNeeded: first) &* 0xD6E8_FEB8_6659_FD93)
    self.state = RandomNumbers.mixed(
      state ^ UInt64(truncatingIfNeeded: second) &* 0xA076_1D64_78BD_642F)
  }

  @inline(__always)
  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    return RandomNumbers.mixed(state)
  }

  @inline(__always)
  private static func mixed(_ number: UInt64) -> UInt64 {
    var value = (number ^ (number >> 30)) &* 0xBF58_476D_1CE4_E5B9
    value = (value ^ (value >> 27)) &* 0x94D0_49BB_1331_11EB
    return value ^ (value >> 31)
  }

  /// A number in 0 ..< bound, of a bound under 2^31.
  @inline(__always)
  mutating func below(_ bound: Int) -> Int {
    Int(truncatingIfNeeded: ((next() >> 33) &* UInt64(truncatingIfNeeded: bound)) >> 31)
  }

  /// A number in a closed range.
  @inline(__always)
  mutating func within(_ range: ClosedRange<Int>) -> Int {
    range.lowerBound + below(range.upperBound - range.lowerBound + 1)
  }

  /// True in so many of a thousand cases.
  @inline(__always)
  mutating func chance(_ perMille: Int) -> Bool {
    below(1000) < perMille
  }

  /// One of the choices.
  @inline(__always)
  mutating func pick<Choice>(_ choices: [Choice]) -> Choice {
    choices[below(choices.count)]
  }
}
