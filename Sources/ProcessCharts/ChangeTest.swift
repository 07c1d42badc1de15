/// How likely a series that never changed would look as changed as one does.
///
/// The periods are shuffled many times. What is compared is the largest distance of the running sum
/// of deviations from zero, which a shift, a drift or a bad stretch makes large. It is counted in
/// whole numbers, so that equal series compare as equal on every machine.
package struct ChangeTest: Sendable {
  /// How often the periods are shuffled unless told otherwise.
  package static let usualShuffles = 9_999
  /// The seed of the shuffles unless told otherwise.
  package static let usualSeed: UInt64 = 20_230_401

  private let shuffles: Int
  private let seed: UInt64

  /// Creates a test.
  ///
  /// - Parameters:
  ///   - shuffles: How often the periods are shuffled; the least p-value is one part in one more.
  ///   - seed: The seed of the shuffles.
  package init(shuffles: Int = usualShuffles, seed: UInt64 = usualSeed) {
    precondition(shuffles > 0, "without shuffles there is nothing to compare with")
    self.shuffles = shuffles
    self.seed = seed
  }

  /// The p-value of a series: the part of all orders, its own among them, that look as changed.
  package func pValue(_ series: Series, _ measure: Series.Measure) -> Double {
    var deviations = ChangeTest.deviations(series, measure)
    let own = ChangeTest.largestSum(deviations)
    var stream = RandomStream(seed: seed)
    var count = 1
    for _ in 0..<shuffles {
      stream.shuffle(&deviations)
      if ChangeTest.largestSum(deviations) >= own { count += 1 }
    }
    return Double(count) / Double(shuffles + 1)
  }

  /// Each period's deviation from what the whole series leads to expect, times a constant.
  static func deviations(_ series: Series, _ measure: Series.Measure) -> [Int128] {
    let points = series.points
    let late = points.reduce(Int128(0)) { $0 + Int128($1.numerator) }
    switch measure {
    case .share:
      let all = points.reduce(Int128(0)) { $0 + Int128($1.denominator) }
      return points.map { Int128($0.numerator) * all - late * Int128($0.denominator) }
    case .count:
      return points.map { Int128($0.numerator) * Int128(points.count) - late }
    }
  }

  /// The largest distance of the running sum from zero.
  static func largestSum(_ deviations: [Int128]) -> Int128 {
    var sum: Int128 = 0
    var largest: Int128 = 0
    for deviation in deviations {
      sum += deviation
      largest = max(largest, abs(sum))
    }
    return largest
  }
}
