package import Monitoring
internal import ProcessCharts

/// The rows of a report of signals: one for each point of each chart.
package enum SignalRows {
  /// The names of the columns.
  package static let columns = [
    "chart", "measure", "period", "numerator", "denominator", "value", "center", "lower", "upper",
    "rules", "pValue",
  ]

  /// The rows of a chart, in the order of its points.
  package static func rows(of chart: SignalReport.Chart) -> [[Value]] {
    chart.points.map { point in
      let rules = point.rules.map(\.rawValue).joined(separator: " ")
      return [
        .name(StaticName(chart.kind.rawValue)), .name(StaticName(chart.measure.rawValue)),
        .text(point.counts.period), .number(point.counts.numerator),
        .number(point.counts.denominator), .decimal(point.value), .decimal(chart.center),
        Value(point.limits?.lowerBound), Value(point.limits?.upperBound),
        rules.isEmpty ? .null : .name(StaticName(rules)), .decimal(chart.verdict.pValue),
      ]
    }
  }
}
