import Glibc
import ProcessCharts
import Testing

/// Anhøj's rules on series worked out by hand, and their limits (spc_rules.csv, Anhøj run chart).
@Suite struct RunChartTests {
  @Test func pointsOnTheMedianAreNotCounted() throws {
    // The median is 5; without the two fives: + - - + + + - -.
    let chart = try #require(RunChart([6, 5, 4, 3, 7, 8, 5, 9, 2, 1]))
    #expect(chart.center == 5)
    #expect(chart.usefulCount == 8)
    #expect(chart.crossings == 3)
    #expect(chart.longestRunLength == 3)
    #expect(chart.longestRun == 4...7)
    #expect(!chart.hasLongRun && !chart.hasFewCrossings && chart.signals.isEmpty)
  }

  @Test func theMedianOfAnEvenCountLiesBetween() throws {
    let chart = try #require(RunChart([4, 1, 2, 3]))
    #expect(chart.center == 2.5 && chart.usefulCount == 4 && chart.crossings == 2)
  }

  @Test func aLongRunIsShownAtItsLastPoint() throws {
    // 24 points: twelve ones and twelve twos, nine of the twos in a row.
    let signs = [2, 1, 2, 1, 1, 2, 1, 1, 2, 2, 2, 2, 2, 2, 2, 2, 2, 1, 1, 1, 1, 1, 1, 1]
    let chart = try #require(RunChart(signs.map(Double.init)))
    #expect(chart.center == 1.5 && chart.usefulCount == 24)
    #expect(chart.longestRun == 8...16 && chart.longestRunLength == 9)
    #expect(chart.longestRunLimit == 8 && chart.hasLongRun)
    #expect(chart.crossings == 7 && chart.crossingsLimit == 8 && chart.hasFewCrossings)
    #expect(chart.signals.map(\.index) == [16, 23])
    #expect(chart.signals.map(\.rule) == [.longRun, .fewCrossings])
  }

  @Test func justWithinBothLimits() throws {
    // Eight in a row and eight crossings.
    let signs = [2, 1, 2, 1, 1, 2, 1, 1, 1, 2, 2, 2, 2, 2, 2, 2, 2, 1, 1, 1, 1, 1, 1, 2]
    let chart = try #require(RunChart(signs.map(Double.init)))
    #expect(chart.center == 1.5)
    #expect(chart.longestRunLength == 8 && chart.crossings == 8)
    #expect(chart.signals.isEmpty)
  }

  @Test func aBaselineGivesTheMedian() throws {
    let values: [Double] = [1, 2, 1, 2, 1, 2] + [Double](repeating: 3, count: 12)
    let chart = try #require(RunChart(values, baseline: 6))
    #expect(chart.center == 1.5 && chart.longestRun == 5...17 && chart.hasLongRun)
  }

  @Test func nothingToCount() throws {
    #expect(RunChart([]) == nil)
    let flat = try #require(RunChart([3, 3, 3, 3]))
    #expect(flat.usefulCount == 0 && flat.crossings == 0 && flat.longestRunLength == 0)
    #expect(flat.longestRun == nil && flat.signals.isEmpty)
    let one = try #require(RunChart([1]))
    #expect(one.usefulCount == 0 && one.signals.isEmpty)
  }

  /// Limits for 10 to 30 useful points, from the definitions counted with whole numbers.
  @Test func limitsOfUsualLengths() {
    let runs = [6, 6, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 8, 8, 8, 8, 8, 8, 8, 8]
    let crossings = [2, 2, 3, 3, 4, 4, 4, 5, 5, 6, 6, 6, 7, 7, 8, 8, 8, 9, 9, 10, 10]
    for (place, count) in (10...30).enumerated() {
      #expect(RunChart.longestRunLimit(useful: count) == runs[place], "\(count)")
      #expect(RunChart.crossingsLimit(useful: count) == crossings[place], "\(count)")
    }
  }

  @Test func longestRunLimitIsTheRoundedLogarithm() {
    for count in 1...20_000 {
      let wanted = Int(log2(Double(count)).rounded()) + 3
      #expect(RunChart.longestRunLimit(useful: count) == wanted, "\(count)")
    }
  }

  @Test func crossingsLimitIsTheQuantileCountedExactly() {
    // Pascal's triangle in whole numbers, as far as 128 bits reach.
    var row: [UInt128] = [1]
    for trials in 1...120 {
      row = zip([0] + row, row + [0]).map { $0 + $1 }
      var sum: UInt128 = 0
      let wanted = row.firstIndex { term in
        sum += term
        return 20 * sum >= UInt128(1) << trials
      }
      #expect(RunChart.crossingsLimit(useful: trials + 1) == wanted, "\(trials)")
    }
  }

  /// Beyond what a floating-point number holds; wanted values from arithmetic without bounds.
  @Test func crossingsLimitOfLongSeries() {
    for (count, wanted) in [(500, 231), (2_000, 963), (5_000, 2_441), (10_000, 4_917)] {
      #expect(RunChart.crossingsLimit(useful: count) == wanted, "\(count)")
    }
  }
}
