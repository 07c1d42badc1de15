/// How many there were in a period, and how many of them were late.
package struct SeriesPoint: Equatable, Sendable {
  /// The period's name, as it is shown.
  package let period: String
  /// How many there were; above zero.
  package let denominator: Int
  /// How many of them were late, or whatever else is counted.
  package let numerator: Int

  /// Creates a point.
  ///
  /// A share of nothing, and a part larger than its whole, are faults of the caller and trap.
  package init(period: String, denominator: Int, numerator: Int) {
    precondition(denominator > 0, "a share of nothing has no value")
    precondition((0...denominator).contains(numerator), "a part is not larger than its whole")
    self.period = period
    self.denominator = denominator
    self.numerator = numerator
  }

  /// The share in per cent.
  package var percent: Double { 100 * Double(numerator) / Double(denominator) }
}

/// A series of periods in the order of time.
package struct Series: Equatable, Sendable {
  /// The points, the earliest first.
  package let points: [SeriesPoint]

  /// Creates a series of points that stand in the order of time.
  package init(_ points: [SeriesPoint]) {
    self.points = points
  }

  /// What of a series is charted.
  package enum Measure: String, CaseIterable, Sendable {
    /// The numerator in per cent of the denominator.
    case share
    /// The numerator alone.
    case count
  }

  /// The charted value of every point.
  package func values(of measure: Measure) -> [Double] {
    switch measure {
    case .share: points.map(\.percent)
    case .count: points.map { Double($0.numerator) }
    }
  }

  /// The share of the whole series: all numerators over all denominators; nil when it is empty.
  package var overallShare: Double? {
    if points.isEmpty { return nil }
    let numerator = points.reduce(0.0) { $0 + Double($1.numerator) }
    return numerator / points.reduce(0.0) { $0 + Double($1.denominator) }
  }
}
