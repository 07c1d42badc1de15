import ProcessCharts
import TestSupport
import Testing

/// What is chosen as a signal: p-values from shuffles, and Benjamini and Hochberg.
@Suite struct SignalChoiceTests {
  @Test func chosenByHand() {
    // Of ten, k/10 * 0.05: 0.005, 0.01, 0.015, 0.02 ...; the fourth is under its bound.
    let values = [0.9, 0.001, 0.3, 0.0149, 0.2, 0.0199, 0.011, 0.5, 0.6, 0.7]
    #expect(FalseDiscovery.chosen(values) == [1, 6, 3, 5])
    #expect(FalseDiscovery.chosen([0.06, 0.051]) == [])
    #expect(FalseDiscovery.chosen([0.05, 0.05]) == [0, 1])
    #expect(FalseDiscovery.chosen([]) == [])
    #expect(FalseDiscovery.chosen([0.2, 0.1], rate: 0.2) == [1, 0])
  }

  @Test(arguments: testSeeds(3))
  func chosenAsTheDefinitionSays(_ seed: UInt64) {
    print("seed \(seed)")
    var generator = SeededGenerator(seed: seed)
    var largest = 0
    for _ in 0..<400 {
      let values = (0..<generator.within(1...30)).map { _ in
        Double(generator.below(generator.chance(1, in: 2) ? 100 : 2_000)) / 2_000
      }
      // A value is chosen when for some k at least k values are at most k/m * q, and it is.
      let bounds = (1...values.count).map { 0.05 * Double($0) / Double(values.count) }
      let met = bounds.enumerated().filter { place, bound in
        values.count { $0 <= bound } >= place + 1
      }
      let limit = met.last?.element ?? -1
      let wanted = values.indices.filter { values[$0] <= limit }
      let chosen = FalseDiscovery.chosen(values)
      #expect(chosen.sorted() == wanted, "seed \(seed)")
      #expect(zip(chosen, chosen.dropFirst()).allSatisfy { values[$0] <= values[$1] })
      largest = max(largest, chosen.count)
    }
    #expect(largest > 5)
  }

  @Test func theSmallestPValueByHand() {
    // Two of four late ones come together: of the 24 orders of 0 0 1 1 the running sums are
    // largest for 0011 and 1100, which 8 orders give.
    let test = ChangeTest(shuffles: 20_000, seed: 3)
    let pValue = test.pValue(series([(1, 0), (1, 0), (1, 1), (1, 1)]), .share)
    #expect(abs(pValue - 1.0 / 3) < 0.015, "\(pValue)")
    #expect(test.pValue(series([(9, 3), (9, 3), (9, 3)]), .count) == 1)
  }

  @Test(arguments: testSeeds(2), Series.Measure.allCases)
  func pValuesAreUniformWithoutAChange(_ seed: UInt64, _ measure: Series.Measure) {
    print("seed \(seed)")
    var generator = SeededGenerator(seed: seed)
    let pValues = (0..<400).map { _ in
      let made = series(
        (0..<24).map { _ in
          let count = generator.within(30...60)
          return (count, generator.late(of: count, perMille: 200))
        })
      return ChangeTest(shuffles: 99, seed: generator.next()).pValue(made, measure)
    }
    for (bound, range) in [(0.1, 18...64), (0.5, 160...240), (0.9, 336...384)] {
      let count = pValues.count { $0 <= bound }
      #expect(range.contains(count), "seed \(seed): \(count) of 400 at most \(bound)")
    }
  }

  @Test(arguments: testSeeds(2))
  func aShiftIsFound(_ seed: UInt64) {
    print("seed \(seed)")
    var generator = SeededGenerator(seed: seed)
    let found = (0..<60).count { _ in
      let made = series(
        (0..<24).map { place in (100, generator.late(of: 100, perMille: place < 12 ? 100 : 200)) })
      return ChangeTest(shuffles: 999, seed: 1).pValue(made, .share) <= 0.01
    }
    #expect(found >= 55, "seed \(seed): \(found) of 60")
  }

  @Test func pValuesFollowFromTheSeed() {
    let made = series((1...24).map { (50, $0 * 7 % 13) })
    let own = ChangeTest(shuffles: 500, seed: 9).pValue(made, .share)
    #expect(ChangeTest(shuffles: 500, seed: 9).pValue(made, .share) == own)
    let others = (10..<20).map { ChangeTest(shuffles: 500, seed: $0).pValue(made, .share) }
    #expect(others.contains { $0 != own })
  }

  @Test func shufflesGiveEveryOrderAlike() {
    var stream = RandomStream(seed: 11)
    var counts: [[Int]: Int] = [:]
    for _ in 0..<24_000 {
      var items = [0, 1, 2, 3]
      stream.shuffle(&items)
      counts[items, default: 0] += 1
    }
    #expect(counts.count == 24)
    #expect(counts.values.allSatisfy { (850...1150).contains($0) })
    #expect((0..<1000).allSatisfy { _ in (0..<7).contains(stream.below(7)) })
    #expect((0..<1000).allSatisfy { _ in (0..<1).contains(stream.fraction()) })
  }
}
