/// A chart of single values with limits from their moving ranges, and the rules of the NHS.
///
/// Rules and numbers: spc_rules.csv, method NHS XmR. The limits are not clipped: a lower one under
/// zero says that no small share can be told from chance.
package struct XmRChart: Equatable, Sendable {
  /// The values charted.
  package let values: [Double]
  /// The mean of the values.
  package let center: Double
  /// The lower process limit.
  package let lower: Double
  /// The upper process limit.
  package let upper: Double
  /// The lower limit that rule two-in-three looks from.
  package let nearLower: Double
  /// The upper limit that rule two-in-three looks from.
  package let nearUpper: Double
  /// For each value the rules that hold of it, the weightiest first.
  package private(set) var rules: [[ChartRule]]

  /// From how many points on the limits are more than a trial.
  package static let leastPoints = 12
  /// How many points make a trend or a shift.
  static let runLength = 7

  /// The limits lie so many mean moving ranges from the mean.
  private static let limitFactor = 2.66
  /// A moving range of so many mean moving ranges or more is left out, once.
  private static let screenFactor = 3.267

  /// Charts values in the order of time; nil when there are fewer than two.
  ///
  /// - Parameters:
  ///   - values: The values.
  ///   - baseline: How many of the first points give the mean and the limits; all when nil.
  package init?(_ values: [Double], baseline: Int? = nil) {
    let base = Array(values.prefix(baseline ?? values.count))
    let ranges = movingRanges(base)
    guard let center = mean(base), let rough = mean(ranges) else { return nil }
    // Where all values are equal none is left, and there is no variation.
    let kept = ranges.filter { $0 < XmRChart.screenFactor * rough }
    let meanRange = mean(kept) ?? 0
    let width = XmRChart.limitFactor * meanRange
    let nearWidth = 2 * (XmRChart.limitFactor / 3) * meanRange
    self.values = values
    self.center = center
    lower = center - width
    upper = center + width
    nearLower = center - nearWidth
    nearUpper = center + nearWidth
    rules = [[ChartRule]](repeating: [], count: values.count)
    rules = marks()
  }

  /// Whether there are too few points for limits that hold.
  package var isTrial: Bool { values.count < XmRChart.leastPoints }

  /// The rule that a point is shown with: of several the weightiest.
  package func shownRule(at index: Int) -> ChartRule? { rules[index].first }

  // MARK: - The rules

  private func marks() -> [[ChartRule]] {
    let isOutside = values.map { $0 > upper || $0 < lower }
    let isTrend = trendMarks()
    let isClosePair = twoInThreeMarks(isOutside)
    let isShift = shiftMarks()
    return values.indices.map { index in
      var rules: [ChartRule] = []
      if isOutside[index] { rules.append(.astronomical) }
      if isTrend[index] { rules.append(.trend) }
      if isClosePair[index] { rules.append(.twoInThree) }
      if isShift[index] { rules.append(.shift) }
      return rules
    }
  }

  /// Above the mean 1, under it -1, on it 0.
  private func side(_ index: Int) -> Int { sign(values[index] - center) }

  private func sign(_ number: Double) -> Int { number > 0 ? 1 : number < 0 ? -1 : 0 }

  private func trendMarks() -> [Bool] {
    let steps = zip(values, values.dropFirst()).map { sign($1 - $0) }
    var marks = [Bool](repeating: false, count: values.count)
    for run in runs(of: steps) where run.count >= XmRChart.runLength - 1 {
      // So many steps lie between one point more.
      for index in run.lowerBound...run.upperBound { marks[index] = true }
    }
    return marks
  }

  private func shiftMarks() -> [Bool] {
    var marks = [Bool](repeating: false, count: values.count)
    for run in runs(of: values.indices.map(side)) where run.count >= XmRChart.runLength {
      for index in run { marks[index] = true }
    }
    return marks
  }

  private func twoInThreeMarks(_ isOutside: [Bool]) -> [Bool] {
    let isClose = values.indices.map { index in
      !isOutside[index] && (values[index] < nearLower || values[index] > nearUpper)
    }
    var marks = [Bool](repeating: false, count: values.count)
    for start in values.indices.dropLast(2) {
      let three = start..<start + 3
      let isOneSided = abs(three.reduce(0) { $0 + side($1) }) == 3
      let close = three.filter { isClose[$0] }
      guard isOneSided, close.count >= 2 else { continue }
      for index in close { marks[index] = true }
    }
    return marks
  }
}
