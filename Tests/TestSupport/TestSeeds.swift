internal import LinuxIO

/// Seeds of a test: the usual ones, or the one that `FRISTVAGT_SEED` names to repeat a failure.
package func testSeeds(_ count: Int) -> [UInt64] {
  if let text = Machine.environment("FRISTVAGT_SEED"), let seed = UInt64(text) { return [seed] }
  return (1...count).map { UInt64($0) &* 7919 }
}
