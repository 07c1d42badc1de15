import ProcessCharts
import TestSupport
import Testing

/// How often the rules see something where there is nothing, and whether they see a shift.
@Suite struct ChanceTests {
  private static let count = 1_500

  @Test(arguments: testSeeds(3))
  func falseAlarmsAreAsRareAsPublished(_ seed: UInt64) throws {
    print("seed \(seed)")
    var generator = SeededGenerator(seed: seed)
    var outside = 0
    var shifts = 0
    var trends = 0
    var longRuns = 0
    var fewCrossings = 0
    for _ in 0..<ChanceTests.count {
      let values = generator.nearlyNormal(24)
      let xmr = try #require(XmRChart(values))
      let run = try #require(RunChart(values))
      outside += xmr.rules.count { $0.contains(.astronomical) }
      shifts += xmr.rules.contains { $0.contains(.shift) } ? 1 : 0
      trends += xmr.rules.contains { $0.contains(.trend) } ? 1 : 0
      longRuns += run.hasLongRun ? 1 : 0
      fewCrossings += run.hasFewCrossings ? 1 : 0
    }
    let points = Double(24 * ChanceTests.count)
    let series = Double(ChanceTests.count)
    // Of the 2,704,156 orders of twelve above and twelve below the median, 80,126 have fewer than
    // eight crossings (0.0296), and about 0.0054 of them a run of nine or more.
    let rates = [
      ("outside, a point", Double(outside) / points, 0.001...0.012),
      ("shift, a series", Double(shifts) / series, 0.05...0.20),
      ("trend, a series", Double(trends) / series, 0.0005...0.02),
      ("long run, a series", Double(longRuns) / series, 0.000_5...0.014),
      ("few crossings, a series", Double(fewCrossings) / series, 0.012...0.048),
    ]
    for (name, rate, range) in rates {
      print("\(name): \(rate)")
      #expect(range.contains(rate), "seed \(seed): \(name) \(rate)")
    }
  }

  @Test(arguments: testSeeds(3))
  func aShiftIsFound(_ seed: UInt64) throws {
    print("seed \(seed)")
    var generator = SeededGenerator(seed: seed)
    var found = (xmr: 0, run: 0)
    for _ in 0..<200 {
      let values = generator.nearlyNormal(20) + generator.nearlyNormal(20).map { $0 + 4 }
      let xmr = try #require(XmRChart(values))
      let run = try #require(RunChart(values))
      found.xmr += xmr.rules.contains { !$0.isEmpty } ? 1 : 0
      found.run += run.hasLongRun || run.hasFewCrossings ? 1 : 0
    }
    #expect(found.xmr >= 198 && found.run >= 198, "seed \(seed): \(found)")
  }

  @Test(arguments: testSeeds(3))
  func aConstantMovesCenterAndLimitsAlike(_ seed: UInt64) throws {
    print("seed \(seed)")
    var generator = SeededGenerator(seed: seed)
    for _ in 0..<200 {
      // Whole numbers of a power of two have a mean without rounding.
      let values = (0..<32).map { _ in Double(generator.within(0...40)) }
      let constant = Double(generator.within(-1000...1000))
      let own = try #require(XmRChart(values))
      let moved = try #require(XmRChart(values.map { $0 + constant }))
      #expect(moved.center == own.center + constant)
      #expect(isNear(moved.lower, own.lower + constant))
      #expect(isNear(moved.upper, own.upper + constant))
      #expect(moved.rules == own.rules, "seed \(seed)")
      let run = try #require(RunChart(values))
      let movedRun = try #require(RunChart(values.map { $0 + constant }))
      #expect(movedRun.center == run.center + constant)
      #expect(movedRun.crossings == run.crossings && movedRun.longestRun == run.longestRun)
    }
  }

  @Test(arguments: testSeeds(3))
  func theOtherDirectionCountsTheSame(_ seed: UInt64) throws {
    print("seed \(seed)")
    var generator = SeededGenerator(seed: seed)
    for _ in 0..<200 {
      let values = (0..<generator.within(2...40)).map { _ in Double(generator.within(0...9)) }
      let own = try #require(RunChart(values))
      let back = try #require(RunChart(values.reversed()))
      #expect(back.center == own.center && back.usefulCount == own.usefulCount)
      #expect(back.crossings == own.crossings, "seed \(seed)")
      #expect(back.longestRunLength == own.longestRunLength)
      let xmr = try #require(XmRChart(values))
      let backward = try #require(XmRChart(values.reversed()))
      #expect(isNear(backward.center, xmr.center) && isNear(backward.upper, xmr.upper))
    }
  }

  @Test(arguments: testSeeds(3))
  func upsideDownTheRulesAreTheSame(_ seed: UInt64) throws {
    print("seed \(seed)")
    var generator = SeededGenerator(seed: seed)
    var rules: Set<ChartRule> = []
    for _ in 0..<300 {
      let drift = generator.within(0...1)
      let values = (0..<32).map { Double(generator.within(0...12) + drift * $0 / 2) }
      let own = try #require(XmRChart(values))
      let mirrored = try #require(XmRChart(values.map { -$0 }))
      #expect(own.rules == mirrored.rules && own.center == -mirrored.center, "seed \(seed)")
      for found in own.rules { rules.formUnion(found) }
    }
    #expect(rules.count >= 3)
  }
}
