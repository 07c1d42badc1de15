/// Units beside each other in one period: limits that widen where a unit is small.
///
/// Numbers: spc_rules.csv, method Funnel (Spiegelhalter 2005). Shares are fractions of 1.
package struct Funnel: Equatable, Sendable {
  /// Limits for a number of standard deviations, not under 0 and not above 1.
  package struct Limits: Equatable, Sendable {
    /// The lower limit.
    package let lower: Double
    /// The upper limit.
    package let upper: Double

    /// Whether a share lies between the limits or on one of them.
    package func contains(_ share: Double) -> Bool { share >= lower && share <= upper }
  }

  /// A unit: how many there were, and how many of them were late.
  package typealias Unit = SeriesPoint

  /// The share of all units together.
  package let center: Double
  /// How much the units vary beside chance, as a variance (tau squared); 0 when not asked for.
  package let betweenVariance: Double
  /// How much more than chance the units vary (phi); 1 is chance alone.
  package let dispersion: Double

  /// 95 %: look into it.
  package static let alert = 1.96
  /// 99.8 %: beyond chance.
  package static let alarm = 3.09
  /// What part of the standardised shares is pulled in at either end before phi is taken.
  private static let winsorized = 0.1

  /// Makes the funnel of some units; nil when there are none.
  ///
  /// - Parameters:
  ///   - units: The units.
  ///   - isAdjusted: Whether the limits allow for what varies between units beside chance.
  package init?(_ units: [Unit], isAdjusted: Bool) {
    guard let share = Series(units).overallShare else { return nil }
    center = share
    let isVaried = share > 0 && share < 1
    guard isVaried else {
      dispersion = 0
      betweenVariance = 0
      return
    }
    let scores = units.map { unit in
      (Double(unit.numerator) / Double(unit.denominator) - share)
        / ShareChart.deviation(of: share, in: unit.denominator)
    }
    dispersion = mean(Funnel.winsorizing(scores).map { $0 * $0 }) ?? 0
    betweenVariance =
      isAdjusted ? Funnel.betweenVariance(units, share: share, dispersion: dispersion) : 0
  }

  /// The limits for a unit of a size.
  ///
  /// - Parameters:
  ///   - count: How many there are in the unit; above zero.
  ///   - deviations: How many standard deviations away, such as `Funnel.alarm`.
  package func limits(for count: Int, deviations: Double) -> Limits {
    let chance = ShareChart.deviation(of: center, in: count)
    let half = deviations * (chance * chance + betweenVariance).squareRoot()
    return Limits(lower: max(0, center - half), upper: min(1, center + half))
  }

  /// Values beyond the 10 % and 90 % quantiles are pulled in to them.
  private static func winsorizing(_ values: [Double]) -> [Double] {
    guard let low = quantile(winsorized, of: values),
      let high = quantile(1 - winsorized, of: values)
    else { return values }
    return values.map { min(max($0, low), high) }
  }

  private static func betweenVariance(
    _ units: [Unit], share: Double, dispersion: Double
  ) -> Double {
    let count = Double(units.count)
    let weights = units.map { Double($0.denominator) / (share * (1 - share)) }
    let sum = weights.reduce(0, +)
    let squares = weights.reduce(0) { $0 + $1 * $1 }
    let free = sum - squares / sum
    return free > 0 ? max(0, (count * dispersion - (count - 1)) / free) : 0
  }
}
