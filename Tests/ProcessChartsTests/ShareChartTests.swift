import ProcessCharts
import Testing

/// Charts of shares and funnels on numbers worked out by hand (spc_rules.csv).
@Suite struct ShareChartTests {
  private let waves = series([(100, 10), (100, 20), (100, 30), (100, 20)])

  @Test func shewhart() throws {
    // A share of 0.2 among 100 has a standard deviation of 0.04.
    let chart = try #require(ShareChart.shewhart(waves))
    #expect(chart.values == [10, 20, 30, 20])
    #expect(isNear(chart.center, 20) && chart.spread == 1)
    for index in 0..<4 {
      #expect(isNear(chart.lower[index], 8) && isNear(chart.upper[index], 32))
      #expect(!chart.isOutside(index))
    }
  }

  @Test func laneysLimitsFollowTheMovingRange() throws {
    // Standardised: -2.5, 0, 2.5, 0, so moving ranges of 2.5.
    let chart = try #require(ShareChart.laney(waves))
    #expect(isNear(chart.spread, 2.5 / 1.128))
    for index in 0..<4 {
      #expect(chart.lower[index] == 0)
      #expect(isNear(chart.upper[index], 20 + 12 * 2.5 / 1.128))
    }
  }

  @Test func limitsWidenWhereGroupsAreSmall() throws {
    let chart = try #require(ShareChart.shewhart(series([(400, 80), (100, 20), (25, 5)])))
    #expect(isNear(chart.upper[0], 26) && isNear(chart.lower[0], 14))
    #expect(isNear(chart.upper[1], 32) && isNear(chart.lower[1], 8))
    #expect(isNear(chart.upper[2], 44) && chart.lower[2] == 0)
  }

  @Test func aPointBeyondItsLimits() throws {
    let steady = [(of: 1_000, late: 100), (of: 1_000, late: 102)]
    let counts = (0..<12).flatMap { _ in steady } + [(of: 1_000, late: 160)]
    let chart = try #require(ShareChart.laney(series(counts)))
    #expect(chart.values.indices.filter(chart.isOutside) == [24])
  }

  @Test func sharesThatCannotVary() throws {
    for late in [0, 50] {
      let chart = try #require(ShareChart.laney(series([(50, late), (50, late)])))
      #expect(chart.lower == chart.upper && chart.lower[0] == chart.center)
      #expect(!chart.isOutside(0))
    }
    #expect(ShareChart.laney(series([(50, 1)])) == nil)
    #expect(ShareChart.laney(series([])) == nil && ShareChart.shewhart(series([])) == nil)
  }

  @Test func funnelOfChance() throws {
    // 90 of 500 are late: 0.18. Among 100: 0.0384187 a standard deviation.
    let funnel = try #require(Funnel(series([(100, 10), (400, 80)]).points, isAdjusted: false))
    #expect(isNear(funnel.center, 0.18) && funnel.betweenVariance == 0)
    let alert = funnel.limits(for: 100, deviations: Funnel.alert)
    #expect(isNear(alert.lower, 0.18 - 1.96 * 0.038_418_745_4))
    #expect(isNear(alert.upper, 0.18 + 1.96 * 0.038_418_745_4))
    let alarm = funnel.limits(for: 100, deviations: Funnel.alarm)
    #expect(isNear(alarm.upper, 0.18 + 3.09 * 0.038_418_745_4))
    #expect(
      alert.contains(0.11) && !alert.contains(0.1) && !alert.contains(0.26) && alarm.contains(0.26))
    let small = funnel.limits(for: 4, deviations: Funnel.alarm)
    #expect(small.lower == 0 && isNear(small.upper, 0.18 + 3.09 * 0.192_093_727_1))
    #expect(funnel.limits(for: 1, deviations: Funnel.alarm).upper == 1)
  }

  @Test func funnelOfUnitsThatDiffer() throws {
    // Standardised: -5, -2.5, 0, 2.5, 5; the outer ones pulled in to -4 and 4. Phi is the mean of
    // 16, 6.25, 0, 6.25, 16. Every weight is 625: (5 * 8.9 - 4) / (3125 - 625).
    let units = series([(100, 0), (100, 10), (100, 20), (100, 30), (100, 40)]).points
    let funnel = try #require(Funnel(units, isAdjusted: true))
    #expect(isNear(funnel.dispersion, 8.9))
    #expect(isNear(funnel.betweenVariance, 0.0162))
    let limits = funnel.limits(for: 100, deviations: 1)
    #expect(isNear(limits.upper - 0.2, (0.0016 + 0.0162).squareRoot()))
    // Units that differ less than by chance get no narrower limits.
    let alike = try #require(
      Funnel(series([(100, 20), (100, 20), (100, 21)]).points, isAdjusted: true))
    #expect(alike.betweenVariance == 0 && alike.dispersion < 1)
    #expect(Funnel([], isAdjusted: true) == nil)
    let none = try #require(Funnel(series([(100, 0), (50, 0)]).points, isAdjusted: true))
    let nothing = none.limits(for: 10, deviations: Funnel.alarm)
    #expect(nothing.lower == 0 && nothing.upper == 0)
  }
}
