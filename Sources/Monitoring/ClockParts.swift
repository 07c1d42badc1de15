internal import Pathways
internal import RegisterRecords

/// Clocks of some pathways, those of one pathway beside each other and in order.
///
/// Pathways are put in order, not clocks: a clock is large, and those of a pathway come sorted.
struct ClockParts: Sendable {
  private var clocks: [Clock] = []
  private var starts: [Int] = []

  /// Adds the clocks of a pathway, of which there is at least one.
  mutating func append(_ own: [Clock]) {
    starts.append(clocks.count)
    clocks.append(contentsOf: own)
  }

  /// All clocks, by the names of their pathways as bytes.
  static func sorted(_ parts: [ClockParts], _ vocabulary: Vocabulary) -> [Clock] {
    var groups: [(part: Int, range: Range<Int>, id: PathwayID)] = []
    for (number, part) in parts.enumerated() {
      for (place, start) in part.starts.enumerated() {
        let end = place + 1 < part.starts.count ? part.starts[place + 1] : part.clocks.count
        groups.append((number, start..<end, part.clocks[start].pathway))
      }
    }
    groups.sort { $0.id.isBefore($1.id, vocabulary) }
    var sorted: [Clock] = []
    sorted.reserveCapacity(parts.reduce(0) { $0 + $1.clocks.count })
    for group in groups { sorted.append(contentsOf: parts[group.part].clocks[group.range]) }
    return sorted
  }
}
