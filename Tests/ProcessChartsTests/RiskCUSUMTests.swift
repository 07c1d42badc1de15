import Glibc
import ProcessCharts
import TestSupport
import Testing

/// The running sum of evidence (spc_rules.csv, CUSUM), and the logarithm that it needs.
@Suite struct RiskCUSUMTests {
  @Test func weights() {
    // ln 2 - ln 1.1 and - ln 1.1.
    let chart = RiskCUSUM(acceptedShare: 0.1, oddsRatio: 2)
    #expect(isNear(chart.lateWeight, 0.597_837_000_755_620_4, within: 1e-14))
    #expect(isNear(chart.timelyWeight, -0.095_310_179_804_324_9, within: 1e-14))
  }

  @Test func theSumStartsAnewAfterASignalAndStaysAboveZero() {
    let chart = RiskCUSUM(acceptedShare: 0.1, oddsRatio: 2)
    let cases = series([(1, 0), (1, 1), (1, 0), (1, 1), (1, 1), (1, 0), (3, 1)])
    let points = chart.points(of: cases, threshold: 1)
    let sums = [
      0, 0.597_837_000_8, 0.502_526_821, 1.100_363_821_7, 0.597_837_000_8, 0.502_526_821,
      0.909_743_462_1,
    ]
    for (point, sum) in zip(points, sums) { #expect(isNear(point.sum, sum)) }
    #expect(points.map(\.isSignal) == [false, false, false, true, false, false, false])
    #expect(chart.points(of: cases, threshold: points[3].sum)[3].isSignal)
    #expect(!chart.points(of: cases, threshold: points[3].sum.nextUp)[3].isSignal)
  }

  @Test(arguments: testSeeds(2))
  func theThresholdKeepsItsPromise(_ seed: UInt64) {
    print("seed \(seed)")
    let chart = RiskCUSUM(acceptedShare: 0.1, oddsRatio: 2)
    let denominators = [Int](repeating: 20, count: 24)
    let threshold = chart.threshold(
      falseSignalProbability: 0.1, denominators: denominators, runs: 600, seed: seed)
    var generator = SeededGenerator(seed: seed &+ 1)
    func signals(perMille: Int) -> Int {
      (0..<300).count { _ in
        let made = series(
          denominators.map { ($0, generator.late(of: $0, perMille: perMille)) })
        return chart.points(of: made, threshold: threshold).contains { $0.isSignal }
      }
    }
    let falseSignals = signals(perMille: 100)
    #expect((12...54).contains(falseSignals), "seed \(seed): \(falseSignals) of 300")
    let found = signals(perMille: 180)
    #expect(found > 285, "seed \(seed): \(found) of 300")
  }

  @Test func theThresholdFollowsFromTheSeed() {
    let chart = RiskCUSUM(acceptedShare: 0.2, oddsRatio: 1.5)
    func threshold(_ seed: UInt64) -> Double {
      chart.threshold(
        falseSignalProbability: 0.05, denominators: [10, 10, 10], runs: 100, seed: seed)
    }
    #expect(threshold(1) == threshold(1))
    #expect(threshold(1) != threshold(2))
  }

  @Test func theLogarithmIsThatOfTheMathematicalLibrary() {
    var generator = SeededGenerator(seed: 5)
    var numbers = [
      1, 2, 0.5, 1e-300, 1e300, Double.leastNonzeroMagnitude, 1.1, 0.999_999_9, 1.000_000_1,
      2.0.squareRoot(),
    ]
    numbers += (0..<20_000).map { _ in
      scalbn(1 + Double(generator.below(1 << 30)) / Double(1 << 30), generator.within(-60...60))
    }
    for number in numbers {
      let wanted = log(number)
      #expect(abs(naturalLogarithm(number) - wanted) <= 4 * max(wanted.ulp, 0x1p-60), "\(number)")
    }
    #expect(naturalLogarithm(1) == 0)
  }
}
