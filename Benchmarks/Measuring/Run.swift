/// What one run of a program took.
package struct Run: Equatable, Sendable {
  /// Seconds from its start to its end.
  package var wall: Double
  /// Seconds of processor time, its own and the system's for it.
  package var processor: Double
  /// The most memory it held, in bytes.
  package var peak: Int
  /// Bytes that had to be fetched from disk for it.
  package var disk: Int
  /// Seconds for which other programs kept any processor busy in the meantime.
  package var others: Double
  /// Seconds that the program measured itself, without its start; nil where it does not say.
  package var inside: Double?

  package init(
    wall: Double, processor: Double, peak: Int, disk: Int, others: Double, inside: Double? = nil
  ) {
    self.wall = wall
    self.processor = processor
    self.peak = peak
    self.disk = disk
    self.others = others
    self.inside = inside
  }
}

/// One side of a comparison: a program that was run in every round.
package struct Side: Equatable, Sendable {
  package let name: String
  package let runs: [Run]

  package init(name: String, runs: [Run]) {
    self.name = name
    self.runs = runs
  }

  /// The seconds by which it is compared: those that it measured itself, where it does, else all
  /// from start to end.
  package var seconds: Spread? {
    let inside = runs.compactMap(\.inside)
    return Spread(inside.count == runs.count ? inside : runs.map(\.wall))
  }

  /// The most memory in any run, in bytes.
  package var peak: Int { runs.map(\.peak).max() ?? 0 }
  /// Bytes from disk in all runs.
  package var disk: Int { runs.map(\.disk).reduce(0, +) }

  /// Whether other programs took more than a tenth of the time in half of the runs: then the median
  /// no longer tells them apart.
  package var wasDisturbed: Bool {
    let count = runs.count { $0.others > max(0.05, $0.wall * 0.1) }
    return count > 0 && count * 2 >= runs.count
  }
}
