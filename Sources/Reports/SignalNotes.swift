internal import ProcessCharts
package import Wordings

/// What people are told beside the charts of a series.
package struct SignalNotes {
  private let outcome: SeriesReader.Outcome
  private let report: SignalReport

  /// Creates the notes on a series and its charts.
  package init(_ outcome: SeriesReader.Outcome, _ report: SignalReport) {
    self.outcome = outcome
    self.report = report
  }

  /// The notes, each a sentence or two.
  package var wordings: [Wording] {
    var notes: [Wording] = []
    if outcome.isSorted {
      notes.append(
        Wording(
          da: "Perioderne stod ikke i tidens orden og er sat i den.",
          en: "The periods did not stand in the order of time and were put into it."))
    }
    if !outcome.emptyLines.isEmpty {
      let lines = outcome.emptyLines.prefix(6).map(String.init).joined(separator: ", ")
      let more = outcome.emptyLines.count > 6 ? ", …" : ""
      notes.append(
        Wording(
          da: "Perioder uden nogen at regne på er udeladt: linje \(lines)\(more).",
          en: "Periods with nobody to count are left out: line \(lines)\(more)."))
    }
    if let few = fewPoints { notes.append(few) }
    for chart in report.charts where chart.kind == .xmr { notes.append(verdict(on: chart)) }
    return notes
  }

  private var fewPoints: Wording? {
    let count = outcome.series.points.count
    if count < XmRChart.leastPoints {
      return Wording(
        da: "\(count) perioder: grænserne er kun foreløbige før \(XmRChart.leastPoints).",
        en: "\(count) periods: the limits are only a trial below \(XmRChart.leastPoints).")
    }
    if count < SignalReport.usualPoints {
      return Wording(
        da: "\(count) perioder: et diagram over måneder bør have mindst "
          + "\(SignalReport.usualPoints).",
        en: "\(count) periods: a chart of months should have at least "
          + "\(SignalReport.usualPoints).")
    }
    return nil
  }

  private func verdict(on chart: SignalReport.Chart) -> Wording {
    let subject =
      switch chart.measure {
      case .share: Wording(da: "Andel", en: "Share")
      case .count: Wording(da: "Antal", en: "Count")
      }
    let percent = (chart.verdict.pValue * 10_000).rounded() / 100
    let english = percent.description
    let danish = String(english.map { $0 == "." ? "," : $0 })
    let chance = Wording(
      da: ": så stor en ændring ses ved tilfældighed i \(danish) % af tilfældene; ",
      en: ": chance alone shows so large a change in \(english) % of cases; ")
    let isSignal =
      chart.verdict.isSignal
      ? Wording(da: "et signal.", en: "a signal.")
      : Wording(da: "intet signal.", en: "no signal.")
    return subject + chance + isSignal
  }
}
