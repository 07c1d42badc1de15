internal import LinuxIO

/// Random numbers that a printed seed repeats (SplitMix64).
package struct SeededGenerator: RandomNumberGenerator {
  private var state: UInt64

  package init(seed: UInt64) {
    state = seed
  }

  package mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var value = state
    value = (value ^ value >> 30) &* 0xBF58_476D_1CE4_E5B9
    value = (value ^ value >> 27) &* 0x94D0_49BB_1331_11EB
    return value ^ value >> 31
  }

  /// A number from 0 up to a bound.
  package mutating func below(_ bound: Int) -> Int { Int.random(in: 0..<bound, using: &self) }
}

/// Seeds of a test: the usual ones, or the one that `FRISTVAGT_SEED` names to repeat a failure.
package func testSeeds(_ count: Int) -> [UInt64] {
  if let text = Machine.environment("FRISTVAGT_SEED"), let seed = UInt64(text) { return [seed] }
  return (1...count).map { UInt64($0) &* 7919 }
}
