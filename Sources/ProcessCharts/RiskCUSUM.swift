/// A running sum of evidence that the odds of being late have grown by a factor (Steiner 2000).
///
/// Numbers: spc_rules.csv, method CUSUM. Each one adds the log of how much likelier it is after
/// than before the change; the sum does not go under zero, and starts anew after a signal.
package struct RiskCUSUM: Sendable {
  /// What one who is late adds.
  package let lateWeight: Double
  /// What one who is not late adds; under zero.
  package let timelyWeight: Double
  private let acceptedShare: Double

  /// Creates a sum for a share that is accepted and a growth of the odds that is to be found.
  ///
  /// - Parameters:
  ///   - acceptedShare: The share of late ones that is accepted, between 0 and 1.
  ///   - oddsRatio: By what factor the odds have grown when it matters; above 1.
  package init(acceptedShare: Double, oddsRatio: Double) {
    precondition(acceptedShare > 0 && acceptedShare < 1, "a share lies between 0 and 1")
    precondition(oddsRatio > 1, "the odds grow")
    self.acceptedShare = acceptedShare
    timelyWeight = -naturalLogarithm(1 - acceptedShare + oddsRatio * acceptedShare)
    lateWeight = naturalLogarithm(oddsRatio) + timelyWeight
  }

  /// A point of the chart.
  package struct Point: Equatable, Sendable {
    /// The sum after the period, before it starts anew.
    package let sum: Double
    /// Whether the sum has reached the threshold.
    package let isSignal: Bool
  }

  /// The sums of a series, each period's cases added at once, for the order within is not known.
  package func points(of series: Series, threshold: Double) -> [Point] {
    var sum = 0.0
    return series.points.map { point in
      sum = added(to: sum, late: point.numerator, of: point.denominator)
      let isSignal = sum >= threshold
      defer { if isSignal { sum = 0 } }
      return Point(sum: sum, isSignal: isSignal)
    }
  }

  /// The threshold that a series of accepted shares reaches with a probability, by simulation.
  ///
  /// - Parameters:
  ///   - falseSignalProbability: How likely one false signal in the whole series may be.
  ///   - denominators: How many there are in each period.
  ///   - runs: How many series are made up.
  ///   - seed: The seed of the made-up series.
  package func threshold(
    falseSignalProbability: Double, denominators: [Int], runs: Int = 2_000, seed: UInt64
  ) -> Double {
    precondition(runs > 0, "without runs there is nothing to count")
    var stream = RandomStream(seed: seed)
    var largest: [Double] = []
    for _ in 0..<runs {
      var sum = 0.0
      var peak = 0.0
      for denominator in denominators {
        var late = 0
        for _ in 0..<denominator where stream.fraction() < acceptedShare { late += 1 }
        sum = added(to: sum, late: late, of: denominator)
        peak = max(peak, sum)
      }
      largest.append(peak)
    }
    largest.sort()
    // At most so many of the runs may reach it; the next one below must not.
    let allowed = min(runs - 1, Int(falseSignalProbability * Double(runs)))
    return largest[runs - 1 - allowed].nextUp
  }

  private func added(to sum: Double, late: Int, of count: Int) -> Double {
    max(0, sum + Double(late) * lateWeight + Double(count - late) * timelyWeight)
  }
}
