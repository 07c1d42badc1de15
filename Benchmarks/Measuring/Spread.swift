/// Several measurements of one thing: their median, the least and the greatest.
package struct Spread: Equatable, Sendable {
  /// The measurements, in the order in which they were made.
  package let values: [Double]

  /// Nil without a measurement.
  package init?(_ values: [Double]) {
    guard !values.isEmpty else { return nil }
    self.values = values
  }

  /// The middle one; of an even number the mean of the two in the middle.
  package var median: Double {
    let sorted = values.sorted()
    let middle = sorted.count / 2
    return sorted.count % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2
  }

  package var least: Double { values.reduce(.infinity, min) }
  package var greatest: Double { values.reduce(-.infinity, max) }

  /// Each measurement changed in the same way.
  package func map(_ change: (Double) -> Double) -> Spread {
    Spread(unchecked: values.map(change))
  }

  /// Round by round, how often the other goes into this one.
  ///
  /// Both were measured in turns, so a machine that is slow for a while is slow for both. Nil where
  /// the rounds are not as many, or where the other took no time at all.
  package func divided(by other: Spread) -> Spread? {
    guard values.count == other.values.count, other.values.allSatisfy({ $0 > 0 }) else {
      return nil
    }
    return Spread(unchecked: zip(values, other.values).map { $0 / $1 })
  }

  private init(unchecked values: [Double]) {
    self.values = values
  }
}
