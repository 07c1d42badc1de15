import ProcessCharts
import Reports
import TestSupport
import Testing
import Wordings

/// A series from elsewhere is read, or it is told where and why not.
@Suite struct SeriesReaderTests {
  private let wanted = Series([
    SeriesPoint(period: "2024-01", denominator: 60, numerator: 6),
    SeriesPoint(period: "2024-02", denominator: 50, numerator: 0),
  ])

  private func faultOf(_ text: String) -> SeriesFault? {
    do {
      _ = try SeriesReader.read(text)
      return nil
    } catch {
      return error
    }
  }

  @Test(arguments: [
    "period;denominator;numerator\n2024-01;60;6\n2024-02;50;0\n",
    "period,denominator,numerator\r\n2024-01,60,6\r\n2024-02,50,0\r\n",
    "Numerator\tPERIOD\tDenominator\n6\t2024-01\t60\n0\t2024-02\t50",
    "\u{FEFF}\"period\" ; \"note, long\";numerator; denominator\n\n2024-01;\"a;\"\"b\";6;60\n"
      + "\"2024-02\";;0; \"50\" \n\n",
    "period;denominator;numerator;\r2024-01;060;6;\r2024-02;50;0;x\r",
  ])
  func formsOfOneSeries(_ text: String) throws {
    let outcome = try SeriesReader.read(text)
    #expect(outcome.series == wanted)
    #expect(outcome.emptyLines == [] && !outcome.isSorted)
  }

  private static let header = "period;denominator;numerator\n"

  @Test(arguments: [
    ("", 1, SeriesFault.Reason.empty), (" \n\n", 1, .empty),
    ("period;antal\n1;2\n", 1, .missingColumns(["denominator", "numerator"])),
    ("\nperiod;denominator\n", 2, .missingColumns(["numerator"])),
    ("period;denominator;numerator;Period\n", 1, .repeatedColumn("period")),
    (header + "a;5\n", 2, .tooFewFields), (header + "a;5;1\n\"b;5;1\n", 3, .brokenQuote),
    (header + "\"a\"b;5;1\n", 2, .brokenQuote), (header + " ;5;1\n", 2, .noPeriod),
    (header + String(repeating: "a", count: 41) + ";5;1\n", 2, .longPeriod),
    (header + "a;5;1\nb;5;1\n\na;6;1\n", 5, .repeatedPeriod(line: 2)),
    (header + "a;5,0;1\n", 2, .noCount(column: "denominator")),
    (header + "a;1.000;1\n", 2, .noCount(column: "denominator")),
    (header + "a;5;-1\n", 2, .noCount(column: "numerator")),
    (header + "a;5;\n", 2, .noCount(column: "numerator")),
    (header + "a;1000000001;1\n", 2, .noCount(column: "denominator")),
    (header + "a;99999999999999999999;1\n", 2, .noCount(column: "denominator")),
    (header + "a;5;1\nb;5;6\n", 3, .partAboveWhole), (header + "a;0;1\n", 2, .partAboveWhole),
    (header, 1, .tooFewPeriods), (header + "a;5;1\nb;0;0\n", 3, .tooFewPeriods),
  ])
  func faultsNameTheirLine(_ text: String, _ line: Int, _ reason: SeriesFault.Reason) throws {
    let fault = try #require(faultOf(text))
    #expect(fault.line == line && fault.reason == reason, "\(fault)")
    #expect(fault.message.da != fault.message.en && fault.message.da.count > 20)
  }

  @Test func tooManyRows() throws {
    let rows = (0...SeriesReader.mostRows).map { "\($0);5;1\n" }
    #expect(try SeriesReader.read(Self.header + rows.dropLast().joined()).series.points.count > 2)
    let fault = try #require(faultOf(Self.header + rows.joined()))
    #expect(fault.reason == .tooManyRows && fault.line == SeriesReader.mostRows + 2)
  }

  @Test func periodsWithoutAnybodyAreLeftOut() throws {
    let outcome = try SeriesReader.read(Self.header + "a;5;1\nb;0;0\n\nc;5;2\nd;0;0\n")
    #expect(outcome.series.points.map(\.period) == ["a", "c"])
    #expect(outcome.emptyLines == [3, 6])
  }

  @Test(arguments: [
    (["2024-02", "2023-12", "2024-01"], ["2023-12", "2024-01", "2024-02"]),
    (["2024K2", "2024K1", "2023K4"], ["2023K4", "2024K1", "2024K2"]),
    (["2025", "2023", "2024"], ["2023", "2024", "2025"]),
    (["20240201", "20240101"], ["20240101", "20240201"]),
    // The order of these is not known from their names, so that of the file holds.
    (["02-2024", "12-2023", "01-2024"], ["02-2024", "12-2023", "01-2024"]),
    (["2024-2", "2024-10", "2024-1"], ["2024-2", "2024-10", "2024-1"]),
    (["mar", "jan"], ["mar", "jan"]), (["3", "1"], ["3", "1"]),
  ])
  func periodsStandInTheOrderOfTime(_ given: [String], _ order: [String]) throws {
    let outcome = try SeriesReader.read(Self.header + given.map { "\($0);5;1\n" }.joined())
    #expect(outcome.series.points.map(\.period) == order)
    #expect(outcome.isSorted == (given != order))
  }

  @Test func noPersonNumberIsRepeated() throws {
    let outcome = try SeriesReader.read(Self.header + "0101585123;5;1\n010158-5124;5;1\n")
    #expect(outcome.series.points.map(\.period) == ["••••••-••••", "••••••-••••"])
  }
}
