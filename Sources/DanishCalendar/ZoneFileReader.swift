/// Reads the 64-bit part of a TZif file (RFC 8536): changes of offset and the footer's rule.
struct ZoneFileReader {
  private let bytes: [UInt8]
  private var position = 0

  struct Contents {
    var changes: [CopenhagenTime.Change]
    var firstOffset: Int
    var rule: SummerTimeRule?
  }

  private struct Counts {
    var version: UInt8
    var isUT, isStandard, leap, time, type, name: Int

    func blockSize(timeWidth: Int) -> Int {
      time * (timeWidth + 1) + type * 6 + name + leap * (timeWidth + 4) + isStandard + isUT
    }
  }

  init(bytes: [UInt8]) {
    self.bytes = bytes
  }

  mutating func contents() throws(CopenhagenTime.Fault) -> Contents {
    let old = try header()
    guard old.version >= UInt8(ascii: "2") else {
      throw CopenhagenTime.Fault(description: "zone file of version 1, with 32-bit times")
    }
    try skip(old.blockSize(timeWidth: 4))
    let counts = try header()
    guard counts.type > 0 else {
      throw CopenhagenTime.Fault(description: "zone file without a single offset")
    }
    var times: [Int64] = []
    for _ in 0..<counts.time { times.append(Int64(bitPattern: try integer(width: 8))) }
    var indices: [Int] = []
    for _ in 0..<counts.time { indices.append(Int(try integer(width: 1))) }
    var offsets: [Int] = []
    for _ in 0..<counts.type {
      let seconds = Int32(truncatingIfNeeded: try integer(width: 4))
      offsets.append(Int(seconds) / 60)
      try skip(2)
    }
    try skip(counts.name + counts.leap * 12 + counts.isStandard + counts.isUT)
    var changes: [CopenhagenTime.Change] = []
    for (time, index) in zip(times, indices) {
      guard index < offsets.count else {
        throw CopenhagenTime.Fault(description: "zone file names an offset that it lacks")
      }
      guard changes.last.map({ $0.start < time }) ?? true else {
        throw CopenhagenTime.Fault(description: "zone file whose changes are out of order")
      }
      changes.append(CopenhagenTime.Change(start: time, offset: offsets[index]))
    }
    return Contents(changes: changes, firstOffset: offsets[0], rule: try footer())
  }

  /// The rule after the last change, between two line ends; an empty one is none.
  private mutating func footer() throws(CopenhagenTime.Fault) -> SummerTimeRule? {
    try skip(1)
    let lineFeed = UInt8(ascii: "\n")
    guard bytes[position - 1] == lineFeed, let end = bytes[position...].firstIndex(of: lineFeed)
    else { throw CopenhagenTime.Fault(description: "zone file cut short") }
    if end == position { return nil }
    // A rule that is not understood would leave the years after the last change in the wrong zone.
    let text = String(decoding: bytes[position..<end], as: UTF8.self)
    guard let rule = SummerTimeRule(footer: text[...].utf8) else {
      throw CopenhagenTime.Fault(description: "zone file with a rule of a form not known")
    }
    return rule
  }

  private mutating func header() throws(CopenhagenTime.Fault) -> Counts {
    guard bytes.dropFirst(position).starts(with: "TZif".utf8), position + 44 <= bytes.count else {
      throw CopenhagenTime.Fault(description: "not a zone file (TZif)")
    }
    let version = bytes[position + 4]
    position += 20
    var counts: [Int] = []
    for _ in 0..<6 { counts.append(Int(try integer(width: 4))) }
    guard counts.allSatisfy({ $0 < 100_000 }) else {
      throw CopenhagenTime.Fault(description: "zone file with counts out of all proportion")
    }
    return Counts(
      version: version, isUT: counts[0], isStandard: counts[1], leap: counts[2], time: counts[3],
      type: counts[4], name: counts[5])
  }

  private mutating func integer(width: Int) throws(CopenhagenTime.Fault) -> UInt64 {
    guard position + width <= bytes.count else {
      throw CopenhagenTime.Fault(description: "zone file cut short")
    }
    var value: UInt64 = 0
    for _ in 0..<width {
      value = value << 8 | UInt64(bytes[position])
      position += 1
    }
    return value
  }

  private mutating func skip(_ count: Int) throws(CopenhagenTime.Fault) {
    guard position + count <= bytes.count else {
      throw CopenhagenTime.Fault(description: "zone file cut short")
    }
    position += count
  }
}
