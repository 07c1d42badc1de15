import ProcessCharts
import TestSupport

/// A series with the groups and the late ones given.
func series(_ counts: [(of: Int, late: Int)]) -> Series {
  Series(
    counts.enumerated().map { place, counts in
      SeriesPoint(period: "\(place + 1)", denominator: counts.of, numerator: counts.late)
    })
}

extension SeededGenerator {
  /// A number that is about normal with mean 0 and variance 1: a sum of twelve uniform ones.
  mutating func nearlyNormal() -> Double {
    (0..<12).reduce(-6.0) { sum, _ in sum + Double(below(1 << 30)) / Double(1 << 30) }
  }

  /// So many independent values that are about normal.
  mutating func nearlyNormal(_ count: Int) -> [Double] {
    (0..<count).map { _ in nearlyNormal() }
  }

  /// How many of some are late when each is with so many chances in a thousand.
  mutating func late(of count: Int, perMille: Int) -> Int {
    (0..<count).count { _ in chance(perMille, in: 1000) }
  }
}

func isNear(_ first: Double, _ second: Double, within bound: Double = 1e-9) -> Bool {
  abs(first - second) <= bound * max(1, abs(second))
}
