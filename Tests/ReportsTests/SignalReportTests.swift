import Monitoring
import ProcessCharts
import Reports
import Testing
import Wordings

/// Which charts a series gets, and what is told beside them.
@Suite struct SignalReportTests {
  private func report(_ counts: [(of: Int, late: Int)]) -> SignalReport {
    SignalReport(series(counts), test: ChangeTest(shuffles: 199, seed: 1))
  }

  private func series(_ counts: [(of: Int, late: Int)]) -> Series {
    Series(
      counts.enumerated().map {
        SeriesPoint(period: "p\($0 + 1)", denominator: $1.of, numerator: $1.late)
      })
  }

  private let risen = (0..<24).map { (of: 100, late: $0 < 12 ? 10 + $0 % 3 : 30 + $0 % 3) }
  private let even = (0..<24).map { (of: 100, late: 10 + $0 * 5 % 7) }

  @Test func chartsOfSharesComeFirst() {
    let charts = report(even).charts
    #expect(charts.map(\.kind) == [.xmr, .run, .pPrime, .xmr, .run])
    #expect(charts.map(\.measure) == [.share, .share, .share, .count, .count])
    #expect(charts.allSatisfy { $0.points.count == 24 && !$0.isTrial })
  }

  @Test func smallGroupsGetNoChartOfTheirOwnLimits() {
    let charts = report(even.dropLast() + [(49, 5)]).charts
    #expect(charts.map(\.kind) == [.xmr, .run, .xmr, .run])
    #expect(report(even.dropLast() + [(50, 5)]).charts.count == 5)
  }

  @Test func aShiftIsASignalAndAnEvenSeriesIsNone() {
    let signal = report(risen)
    #expect(signal.charts.allSatisfy { $0.verdict.isSignal && $0.verdict.pValue == 0.005 })
    for place in [0, 1] { #expect(!signal.charts[place].signals.isEmpty) }
    let none = report(even)
    #expect(none.charts.allSatisfy { !$0.verdict.isSignal && $0.verdict.pValue > 0.1 })
  }

  @Test func signalsNamePeriodAndRule() {
    let charts = report(risen).charts
    let xmr = charts[0].signals
    // Twelve on each side of the mean; each point is shown with one rule.
    #expect(xmr.map(\.period) == (1...24).map { "p\($0)" })
    #expect(charts[1].signals.map(\.rule) == [.longRun, .fewCrossings])
    #expect(charts[1].signals.map(\.period) == ["p12", "p24"])
    for chart in charts {
      for signal in chart.signals {
        let point = chart.points.first { $0.counts.period == signal.period }
        #expect(point?.rules.contains(signal.rule) == true)
      }
    }
  }

  @Test func theMeasuresAreScaled() {
    let charts = report([(200, 10), (50, 5), (100, 20)]).charts
    #expect(charts[0].points.map(\.value) == [5, 10, 20])
    #expect(charts[0].isTrial && charts[1].isTrial)
    #expect(charts.last?.points.map(\.value) == [10, 5, 20])
  }

  @Test func rowsHaveAValueForEveryColumn() {
    for chart in report(risen).charts {
      let rows = SignalRows.rows(of: chart)
      #expect(rows.count == 24)
      #expect(rows.allSatisfy { $0.count == SignalRows.columns.count })
    }
  }

  @Test func notesTellOfShortSeriesAndOfTheVerdict() throws {
    func notes(_ rows: Int, _ more: String = "") throws -> [Wording] {
      let text = (0..<rows).map { "\(2000 + $0);100;\(10 + $0 * 5 % 7)\n" }.joined()
      let outcome = try SeriesReader.read("period;denominator;numerator\n" + text + more)
      return SignalNotes(
        outcome, SignalReport(outcome.series, test: ChangeTest(shuffles: 19, seed: 1))
      ).wordings
    }
    #expect(try notes(24).count == 2)
    let short = try notes(23)
    #expect(short.count == 3 && short[0].en.contains("24"))
    let trial = try notes(11)
    #expect(trial.count == 3 && trial[0].da.contains("12"))
    let all = try notes(24, "1999;0;0\n1998;100;3\n")
    #expect(all.count == 4 && all[1].en.contains("26"))
    for note in all { #expect(note.da != note.en) }
  }
}
