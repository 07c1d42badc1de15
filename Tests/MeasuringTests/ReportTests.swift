import Measuring
import Testing

@Suite struct NumberTests {
  @Test(arguments: [
    (1.005, 1, "1.0"), (0.05, 1, "0.1"), (12.3456, 2, "12.35"), (0.007, 2, "0.01"),
    (3, 0, "3"), (2.999, 2, "3.00"), (-0.001, 2, "0.00"), (-1.5, 1, "-1.5"), (.nan, 2, "-"),
    (.infinity, 1, "-"),
  ])
  func decimalsAreRounded(value: Double, digits: Int, wanted: String) {
    #expect(NumberText.fixed(value, digits: digits) == wanted)
  }

  @Test(arguments: [
    (0, "0"), (999, "999"), (1000, "1,000"), (6_013_884, "6,013,884"), (-1234, "-1,234"),
  ])
  func wholeNumbersStandInGroups(value: Int, wanted: String) {
    #expect(NumberText.grouped(value) == wanted)
  }
}

@Suite struct ReportTests {
  private var report: Report {
    var report = Report()
    report.tell("machine", "one | \"two\"")
    report.add(
      Line(
        job: "peers", title: "all | clocks", quantity: .timesAsFast, value: Spread([3, 4, 6]),
        target: Target(.atLeast(3), aim: 5), isEqual: true, note: "a note"))
    report.add(
      Line(job: "year", title: "once", quantity: .gigabytesPerSecond, value: nil, note: "no room"))
    let run = Run(wall: 1.5, processor: 2.5, peak: 2_000_000, disk: 0, others: 0, inside: 1.25)
    report.keep(Side(name: "DuckDB", runs: [run]), of: "peers")
    return report
  }

  @Test func markdown() {
    #expect(
      report.markdown == """
        - machine: one \\| "two"

        | job | what | measured | value | target | verdict | results |
        |---|---|---|---|---|---|---|
        | peers | all \\| clocks. a note |  | 4.00 times as fast (3.00 to 6.00) | at least 3, aim 5 | reached | equal |
        | year | once. no room |  | not measured |  | not measured |  |

        Every run, in seconds from start to end:

        | job | side | start to end | inside | processor | peak MB | disk MB | others | all |
        |---|---|---|---|---|---|---|---|---|
        | peers | DuckDB | 1.500 | 1.250 | 2.500 | 2.0 | 0.0 | 0.00 | 1.500 |

        """)
  }

  @Test func json() {
    #expect(
      report.json == """
        {"version":1,
         "facts":{"machine":"one | \\"two\\""},
         "lines":[{"job":"peers","title":"all | clocks","unit":"times as fast","median":4,"least":3,"greatest":6,"target":3,"aim":5,"verdict":"reached","equal":true,"note":"a note","values":[3,4,6]},{"job":"year","title":"once","unit":"GB/s","median":null,"least":null,"greatest":null,"target":null,"aim":null,"verdict":"not measured","equal":null,"note":"no room","values":[]}],
         "sides":[{"job":"peers","side":"DuckDB","runs":[{"wall":1.5,"inside":1.25,"processor":2.5,"peak":2000000,"disk":0,"others":0}]}]}

        """)
  }

  @Test func aDifferenceShows() {
    var report = report
    #expect(!report.hasDifferences)
    report.add(
      Line(job: "x", title: "y", quantity: .seconds, value: Spread([1]), isEqual: false))
    #expect(report.hasDifferences)
    #expect(report.markdown.contains("RESULTS DIFFER"))
  }

  @Test func textOfALine() {
    #expect(
      report.lines[0].text == """
        peers: all | clocks
            4.00 times as fast (3.00 to 6.00); at least 3, aim 5: reached
            a note

        """)
  }
}
