/// Counts the names of a document, to tell when they are far too many.
///
/// The first names are not looked at: a document that has no more tags than that is never refused,
/// and one with half as many names again as the limit always is. Names that fall together or find no
/// room are not counted.
struct XMLNameCount {
  /// How many names are met before one is looked at.
  private static let free = XMLLimits.names / 2
  private static let capacity = 1 << 15
  private static let probes = 16

  private var met = 0
  private var seen: [UInt64] = []
  private var count = 0

  var isTooLarge: Bool { met > XMLNameCount.free && count > XMLLimits.names - XMLNameCount.free }

  /// Whether the names of a tag need to be told one by one.
  @inline(__always)
  mutating func meet(_ number: Int) -> Bool {
    met &+= number
    return met > XMLNameCount.free
  }

  mutating func insert(_ name: Span<UInt8>) {
    if seen.isEmpty { seen = [UInt64](repeating: 0, count: XMLNameCount.capacity) }
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for index in name.indices { hash = (hash ^ UInt64(name[index])) &* 0x0000_0100_0000_01B3 }
    hash = (hash ^ hash >> 32) | 1
    let start = Int(truncatingIfNeeded: hash >> 1)
    for probe in 0..<XMLNameCount.probes {
      let slot = (start &+ probe) & (XMLNameCount.capacity - 1)
      if seen[slot] == hash { return }
      if seen[slot] == 0 {
        seen[slot] = hash
        count += 1
        return
      }
    }
  }
}
