import ProcessCharts
import Testing

/// The rules of the NHS on series worked out by hand (spc_rules.csv, NHS XmR).
@Suite struct XmRChartTests {
  /// Ten values with the mean 0 and moving ranges of 2: limits at 5.32, near ones at 3.5467.
  private let calm: [Double] = [1, -1, 1, -1, 1, -1, 1, -1, 1, -1]

  private func places(of rule: ChartRule, in chart: XmRChart) -> [Int] {
    chart.rules.indices.filter { chart.rules[$0].contains(rule) }
  }

  /// The marks of some values after the calm ones, counted from the first of them.
  private func places(of rule: ChartRule, after values: [Double]) throws -> [Int] {
    let chart = try #require(XmRChart(calm + values, baseline: calm.count))
    return places(of: rule, in: chart).map { $0 - calm.count }
  }

  @Test func centerAndLimits() throws {
    // Ranges 4, 2, 4, 3 with the mean 3.25; 2.66 times that is 8.645, two thirds of it 5.76333.
    let chart = try #require(XmRChart([10, 14, 12, 16, 13]))
    #expect(chart.center == 13)
    #expect(isNear(chart.lower, 4.355) && isNear(chart.upper, 21.645))
    #expect(isNear(chart.nearLower, 13 - 5.763_333_333_3))
    #expect(isNear(chart.nearUpper, 13 + 5.763_333_333_3))
    #expect(chart.isTrial)
    #expect(chart.rules.allSatisfy { $0.isEmpty })
  }

  @Test func aWildMovingRangeIsLeftOutOnce() throws {
    // Nine ranges of 1 and one of 20 have the mean 2.9; from 9.4743 on they are left out.
    let values: [Double] = [10, 11, 10, 11, 10, 11, 10, 11, 10, 11, 31]
    let chart = try #require(XmRChart(values))
    #expect(isNear(chart.center, 136.0 / 11))
    #expect(isNear(chart.upper - chart.center, 2.66))
    #expect(isNear(chart.center - chart.lower, 2.66))
    // 10 lies below the near limit at 10.59, 11 above it, all ten below the mean.
    #expect(places(of: .astronomical, in: chart) == [10])
    #expect(places(of: .twoInThree, in: chart) == [0, 2, 4, 6, 8])
    #expect(places(of: .shift, in: chart) == Array(0..<10))
    let shown = values.indices.map { chart.shownRule(at: $0) }
    #expect(shown == (0..<5).flatMap { _ in [.twoInThree, .shift] } + [.astronomical])
  }

  /// Ranges 30 and 10 among ones: after 30 is out, 10 would be too, but there is one screening.
  @Test func theScreeningIsNotRepeated() throws {
    let values: [Double] = [0, 1, 0, 1, 0, 1, 0, 1, 0, 1, 0, 10, 9, 39, 40, 39, 40]
    let chart = try #require(XmRChart(values))
    // Ranges: ten of 1, one of 10, one of 1, one of 30, three of 1: mean 54/16, left out from 11.03.
    #expect(isNear(chart.upper - chart.center, 2.66 * 24 / 15))
  }

  @Test func aPointOnTheLimitIsInside() throws {
    let chart = try #require(XmRChart(calm))
    #expect(isNear(chart.upper, 5.32) && isNear(chart.lower, -5.32))
    #expect(try places(of: .astronomical, after: [chart.upper, chart.lower]) == [])
    #expect(
      try places(of: .astronomical, after: [chart.upper.nextUp, chart.lower.nextDown]) == [0, 1])
  }

  @Test func sevenPointsMakeATrend() throws {
    let rising = try #require(XmRChart([5, 1, 2, 3, 4, 5, 6, 7, 3]))
    #expect(places(of: .trend, in: rising) == [1, 2, 3, 4, 5, 6, 7])
    let falling = try #require(XmRChart([5, 8, 7, 6, 5, 4, 3, 2, 1, 3]))
    #expect(places(of: .trend, in: falling) == [1, 2, 3, 4, 5, 6, 7, 8])
    let six = try #require(XmRChart([5, 1, 2, 3, 4, 5, 6, 3]))
    #expect(places(of: .trend, in: six) == [])
    let broken = try #require(XmRChart([1, 2, 3, 4, 4, 5, 6, 7, 8]))
    #expect(places(of: .trend, in: broken) == [])
    let justSeven = try #require(XmRChart([1, 2, 3, 4, 5, 6, 7]))
    #expect(places(of: .trend, in: justSeven) == Array(0..<7))
  }

  @Test func sevenPointsOnOneSideAreAShift() throws {
    let both = try #require(XmRChart([11, 13, 11, 13, 11, 13, 11, 9, 7, 9, 7, 9, 7, 9]))
    #expect(both.center == 10)
    #expect(places(of: .shift, in: both) == Array(0..<14))
    #expect((0..<14).allSatisfy { both.shownRule(at: $0) == .shift })
    #expect(try places(of: .shift, after: [2, 2, 2, 2, 2, 2]) == [])
    #expect(try places(of: .shift, after: [2, 2, 2, 2, 2, 2, 2]) == Array(0..<7))
    // A point on the mean breaks the run.
    #expect(try places(of: .shift, after: [2, 2, 2, 0, 2, 2, 2, 2, 2, 2]) == [])
  }

  @Test func twoOfThreeCloseToALimit() throws {
    #expect(try places(of: .twoInThree, after: [4, 1, 4]) == [0, 2])
    #expect(try places(of: .twoInThree, after: [-4, -4, -1]) == [0, 1])
    #expect(try places(of: .twoInThree, after: [2, 4, 4, -1]) == [1, 2])
    // The third of the three is on the other side, or on the mean.
    #expect(try places(of: .twoInThree, after: [4, -1, 4]) == [])
    #expect(try places(of: .twoInThree, after: [4, 0, 4]) == [])
    // A point outside the limits is not close to one.
    #expect(try places(of: .twoInThree, after: [4, 6, 1]) == [])
    #expect(try places(of: .twoInThree, after: [4, 6, 5]) == [0, 2])
    #expect(try places(of: .twoInThree, after: [4, 1, 1, 4]) == [])
  }

  @Test func theWeightiestRuleIsShown() throws {
    // Rising beyond the limit: the last two are outside, all are trend and shift.
    let chart = try #require(XmRChart(calm + [2, 3, 3.7, 4, 5, 6, 7], baseline: 10))
    let shown = (10..<17).map { chart.shownRule(at: $0) }
    #expect(shown == [.trend, .trend, .trend, .trend, .trend, .astronomical, .astronomical])
    #expect(chart.rules[13] == [.trend, .twoInThree, .shift])
    #expect(chart.rules[16] == [.astronomical, .trend, .shift])
  }

  @Test(arguments: [0.1, 0.7, 100 / 3, 1e-9, 12_345.678_9, 1700 / 29] as [Double])
  func valuesThatDoNotVary(_ value: Double) throws {
    for count in [2, 3, 7, 24, 30, 365, 1_000] {
      let chart = try #require(XmRChart([Double](repeating: value, count: count)))
      #expect(chart.center == value && chart.lower == value && chart.upper == value)
      #expect(chart.rules.allSatisfy { $0.isEmpty }, "\(count) times \(value)")
    }
  }

  @Test func tooFewValues() {
    #expect(XmRChart([]) == nil)
    #expect(XmRChart([1]) == nil)
    #expect(XmRChart([1, 2, 3], baseline: 1) == nil)
    #expect(XmRChart([1, 2])?.rules.count == 2)
    #expect(XmRChart([Double](repeating: 1, count: 11))?.isTrial == true)
    #expect(XmRChart([Double](repeating: 1, count: 12))?.isTrial == false)
  }
}
