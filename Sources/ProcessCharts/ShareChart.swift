/// A chart of shares whose limits widen where groups are small (P, and Laney's P').
///
/// Numbers: spc_rules.csv, methods Shewhart P and Laney P'. All values are in per cent.
package struct ShareChart: Equatable, Sendable {
  /// The share of each period in per cent.
  package let values: [Double]
  /// The share of the whole series in per cent.
  package let center: Double
  /// The lower limit of each period, not under 0.
  package let lower: [Double]
  /// The upper limit of each period, not above 100.
  package let upper: [Double]
  /// How much more the shares vary than chance alone would let them; 1 in a P chart.
  package let spread: Double

  /// The groups from which on such a chart is more than a guess (users.md 7).
  package static let leastGroup = 50

  /// How many standard deviations away the limits lie.
  private static let width = 3.0
  /// What the mean moving range of independent values of unit variance comes to.
  private static let meanRangeOfNormal = 1.128

  /// Charts a series with Laney's correction for what varies between periods; nil when there are
  /// fewer than two points.
  package static func laney(_ series: Series) -> ShareChart? {
    guard let share = series.overallShare else { return nil }
    let deviations = series.points.map { point in
      (Double(point.numerator) / Double(point.denominator) - share)
        / deviation(of: share, in: point.denominator)
    }
    // Where every share is 0 or 1 nothing varies, and nothing is to be corrected.
    let isVaried = share > 0 && share < 1
    guard let meanRange = mean(movingRanges(deviations)) else { return nil }
    return ShareChart(
      series, share: share, spread: isVaried ? meanRange / meanRangeOfNormal : 1)
  }

  /// Charts a series as if all its variation were chance (Shewhart); nil when it is empty.
  package static func shewhart(_ series: Series) -> ShareChart? {
    series.overallShare.map { ShareChart(series, share: $0, spread: 1) }
  }

  private init(_ series: Series, share: Double, spread: Double) {
    values = series.values(of: .share)
    center = 100 * share
    self.spread = spread
    let half = series.points.map {
      ShareChart.width * ShareChart.deviation(of: share, in: $0.denominator) * spread
    }
    lower = half.map { 100 * max(0, share - $0) }
    upper = half.map { 100 * min(1, share + $0) }
  }

  /// Whether a point lies outside its limits.
  package func isOutside(_ index: Int) -> Bool {
    values[index] < lower[index] || values[index] > upper[index]
  }

  /// The standard deviation of a share among so many.
  static func deviation(of share: Double, in count: Int) -> Double {
    (share * (1 - share) / Double(count)).squareRoot()
  }
}
