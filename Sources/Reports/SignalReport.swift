package import ProcessCharts

/// The charts of one series, and whether it is a signal.
///
/// The rules are drawn on the charts. Whether what is charted is a signal is asked of the p-values
/// of its changes, of which Benjamini and Hochberg choose, for rules alone find something in every
/// long series.
package struct SignalReport: Equatable, Sendable {
  /// The charts: those of shares first, the XmR chart foremost.
  package let charts: [Chart]

  /// From how many points on a monthly chart is worth its rules.
  package static let usualPoints = 24

  /// Charts a series of at least two points.
  ///
  /// - Parameters:
  ///   - series: The series.
  ///   - test: The test of change that gives the p-values.
  package init(_ series: Series, test: ChangeTest = ChangeTest()) {
    let measures = Series.Measure.allCases
    let pValues = measures.map { test.pValue(series, $0) }
    let chosen = Set(FalseDiscovery.chosen(pValues))
    var charts: [Chart] = []
    for (place, measure) in measures.enumerated() {
      let verdict = Verdict(pValue: pValues[place], isSignal: chosen.contains(place))
      let values = series.values(of: measure)
      charts += [
        XmRChart(values).map { Chart($0, of: series, measure, verdict) },
        RunChart(values).map { Chart($0, of: series, measure, verdict) },
        measure == .share ? Chart.ofLargeGroups(series, verdict) : nil,
      ].compactMap { $0 }
    }
    self.charts = charts
  }

  /// What chance has to say to a series.
  package struct Verdict: Equatable, Sendable {
    /// How likely a series that never changed would look as changed.
    package let pValue: Double
    /// Whether it is among those that are chosen.
    package let isSignal: Bool
  }

  /// A chart with what is shown of it.
  package struct Chart: Equatable, Sendable {
    /// How the chart is made.
    package enum Kind: String, Sendable {
      /// Single values and their moving ranges.
      case xmr
      /// Single values about their median.
      case run
      /// Shares with Laney's limits.
      case pPrime = "p-prime"
    }

    /// A point of a chart.
    package struct Point: Equatable, Sendable {
      /// The period and its counts.
      package let counts: SeriesPoint
      /// The value: a share in per cent, or a count.
      package let value: Double
      /// The limits at this point; nil where the chart has none.
      package let limits: ClosedRange<Double>?
      /// The rules that hold, the weightiest first.
      package let rules: [ChartRule]
    }

    /// A rule that a period is shown with.
    package struct Signal: Equatable, Sendable {
      /// The period.
      package let period: String
      /// The rule.
      package let rule: ChartRule
    }

    /// How the chart is made.
    package let kind: Kind
    /// What is charted.
    package let measure: Series.Measure
    /// The centre line.
    package let center: Double
    /// The limits where they are the same at every point.
    package let limits: ClosedRange<Double>?
    /// Whether there are too few points for limits and rules that hold.
    package let isTrial: Bool
    /// What chance has to say to what is charted.
    package let verdict: Verdict
    /// The points in the order of time.
    package let points: [Point]
    /// The rules that periods are shown with.
    package let signals: [Signal]
  }
}

extension SignalReport.Chart {
  init(
    _ chart: XmRChart, of series: Series, _ measure: Series.Measure,
    _ verdict: SignalReport.Verdict
  ) {
    let limits = chart.lower...chart.upper
    self.init(
      kind: .xmr, measure: measure, center: chart.center, limits: limits,
      isTrial: chart.isTrial, verdict: verdict,
      points: series.points.indices.map { index in
        Point(
          counts: series.points[index], value: chart.values[index], limits: limits,
          rules: chart.rules[index])
      },
      // A point is shown with one rule, the weightiest (spc_rules.csv, priority).
      signals: series.points.indices.compactMap { index in
        chart.shownRule(at: index).map { Signal(period: series.points[index].period, rule: $0) }
      })
  }

  init(
    _ chart: RunChart, of series: Series, _ measure: Series.Measure,
    _ verdict: SignalReport.Verdict
  ) {
    self.init(
      kind: .run, measure: measure, center: chart.center, limits: nil,
      isTrial: series.points.count < RunChart.leastPoints, verdict: verdict,
      points: series.points.indices.map { index in
        Point(
          counts: series.points[index], value: chart.values[index], limits: nil,
          rules: chart.signals.filter { $0.index == index }.map(\.rule))
      },
      signals: chart.signals.map { Signal(period: series.points[$0.index].period, rule: $0.rule) })
  }

  /// The chart of shares with limits of their own; nil where a group is too small for it.
  static func ofLargeGroups(_ series: Series, _ verdict: SignalReport.Verdict) -> Self? {
    guard series.points.allSatisfy({ $0.denominator >= ShareChart.leastGroup }),
      let chart = ShareChart.laney(series)
    else { return nil }
    let points = series.points.indices.map { index in
      Point(
        counts: series.points[index], value: chart.values[index],
        limits: chart.lower[index]...chart.upper[index],
        rules: chart.isOutside(index) ? [.astronomical] : [])
    }
    return Self(
      kind: .pPrime, measure: .share, center: chart.center, limits: nil,
      isTrial: points.count < XmRChart.leastPoints, verdict: verdict, points: points,
      signals: points.flatMap { point in
        point.rules.map { Signal(period: point.counts.period, rule: $0) }
      })
  }
}
