internal import RegisterRecords

/// What `verifyEveryChunking` found.
package struct ChunkingReport {
  /// How many ways of cutting were read.
  package var readings = 0
  /// The first way that gave something else than the whole, and what.
  package var difference: String?
}

extension ReadingSetup {
  /// Reads bytes whole, byte by byte, cut in two at every place, cut by seeds, inside poisoned
  /// memory, and ended at every byte; all that is read must be the same, however it was cut.
  package func verifyEveryChunking(_ bytes: [UInt8], seeds: [UInt64]) -> ChunkingReport {
    var report = ChunkingReport()
    let whole = read(bytes)
    check(bytes, whole, [], &report)
    check(bytes, whole, Array(1..<max(1, bytes.count)), &report)
    for cut in 0...bytes.count { check(bytes, whole, [cut], &report) }
    for seed in seeds {
      var generator = SeededGenerator(seed: seed)
      let count = generator.below(8) + 2
      let cuts = (0..<count).map { _ in generator.below(bytes.count + 1) }.sorted()
      check(bytes, whole, cuts, &report)
    }
    var generator = SeededGenerator(seed: seeds.first ?? 1)
    for end in 0..<bytes.count {
      let part = Array(bytes[..<end])
      let whole = read(part)
      if !whole.counts.isBalanced { report.note("ended at \(end): unbalanced") }
      check(part, whole, [generator.below(end + 1)], &report)
      if end % 16 == 0 { check(part, whole, Array(1..<max(1, end)), &report) }
    }
    return report
  }

  private func check(
    _ bytes: [UInt8], _ whole: Reading, _ cuts: [Int], _ report: inout ChunkingReport
  ) {
    report.readings += 1
    let cut = read(bytes, cuts: cuts, isPoisoned: true)
    guard cut.lines != whole.lines else { return }
    report.note("\(bytes.count) bytes cut at \(cuts.prefix(8)): \(cut.lines) not \(whole.lines)")
  }
}

extension ChunkingReport {
  package mutating func note(_ text: String) {
    if difference == nil { difference = text }
  }
}
