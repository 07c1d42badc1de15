/// A chart of single values about their median, with Anhøj's two rules.
///
/// Rules and numbers: spc_rules.csv, method Anhøj run chart. Points on the median are not counted.
package struct RunChart: Equatable, Sendable {
  /// The values charted.
  package let values: [Double]
  /// The median of the values.
  package let center: Double
  /// How many values do not lie on the median.
  package let usefulCount: Int
  /// The places of the longest run's first and last point; the first of several; nil when none.
  package let longestRun: ClosedRange<Int>?
  /// How many useful points the longest run has.
  package let longestRunLength: Int
  /// How often neighbours among the useful points lie on both sides of the median.
  package let crossings: Int

  /// From how many points on the rules say something.
  package static let leastPoints = 12

  /// Charts values in the order of time; nil when there are none.
  ///
  /// - Parameters:
  ///   - values: The values.
  ///   - baseline: How many of the first points give the median; all when nil.
  package init?(_ values: [Double], baseline: Int? = nil) {
    guard let center = median(Array(values.prefix(baseline ?? values.count))) else { return nil }
    self.values = values
    self.center = center
    let useful = values.indices.filter { values[$0] != center }
    let runs = runs(of: useful.map { values[$0] > center ? 1 : -1 })
    usefulCount = useful.count
    crossings = max(0, runs.count - 1)
    longestRunLength = runs.map(\.count).max() ?? 0
    let longest = runs.first { [longestRunLength] in $0.count == longestRunLength }
    longestRun = longest.map { useful[$0.lowerBound]...useful[$0.upperBound - 1] }
  }

  /// The longest run that chance is taken to give.
  package var longestRunLimit: Int { RunChart.longestRunLimit(useful: usefulCount) }

  /// The fewest crossings that chance is taken to give.
  package var crossingsLimit: Int { RunChart.crossingsLimit(useful: usefulCount) }

  /// Whether a run is longer than chance is taken to give.
  package var hasLongRun: Bool { longestRunLength > longestRunLimit }

  /// Whether there are fewer crossings than chance is taken to give.
  package var hasFewCrossings: Bool { crossings < crossingsLimit }

  /// The rules that hold, each with the place of the point that it is shown at.
  ///
  /// A long run is shown at its last point. Crossings belong to the whole series, so their want is
  /// shown at its end.
  package var signals: [(index: Int, rule: ChartRule)] {
    var signals: [(index: Int, rule: ChartRule)] = []
    if hasLongRun, let longestRun { signals.append((longestRun.upperBound, .longRun)) }
    if hasFewCrossings { signals.append((values.count - 1, .fewCrossings)) }
    return signals
  }

  // MARK: - Limits

  /// log2 of the useful points, rounded to a whole number, and 3.
  ///
  /// Counted in whole numbers: rounded up from 2^(k + 1/2) on, which no whole number meets.
  package static func longestRunLimit(useful count: Int) -> Int {
    guard count > 0 else { return 0 }
    let floor = Int.bitWidth - 1 - count.leadingZeroBitCount
    let square = UInt128(count) * UInt128(count)
    return floor + (square > UInt128(1) << (2 * floor + 1) ? 1 : 0) + 3
  }

  /// The 5 % quantile of the crossings that so many useful points make by chance.
  ///
  /// Each of the places between two useful points is a crossing in half of all cases.
  package static func crossingsLimit(useful count: Int) -> Int {
    binomialQuantile(oneIn: 20, trials: max(0, count - 1))
  }

  /// The least k for which at most k of some fair coins fall one way in at least one of so many
  /// cases.
  static func binomialQuantile(oneIn fraction: Double, trials: Int) -> Int {
    // The terms of Pascal's row and the share of all 2^trials outcomes that they are grow beyond
    // any number, so both are kept over 2^exponent.
    var term = 1.0
    var sum = 1.0
    var exponent = 0
    for count in 0..<max(0, trials) {
      if isAtLeast(sum * fraction, over: exponent, powerOfTwo: trials) { return count }
      term = term * Double(trials - count) / Double(count + 1)
      sum += term
      if sum > 0x1p500 {
        term *= 0x1p-500
        sum *= 0x1p-500
        exponent += 500
      }
    }
    return trials
  }

  private static func isAtLeast(_ number: Double, over exponent: Int, powerOfTwo: Int) -> Bool {
    Int(number.exponent) + exponent >= powerOfTwo
  }
}
