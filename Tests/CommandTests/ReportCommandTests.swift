import Foundation
import TestSupport
import Testing

@Suite struct ReportCommandTests {
  private static let words = ["report", "signals", "--series", "-"]

  /// Two years of months: 10 to 12 of 100 late, then 30 to 32.
  private static let risen =
    "period;denominator;numerator\n"
    + (0..<24).map { place in
      let month = place % 12 + 1
      let late = place < 12 ? 10 + place % 3 : 30 + place % 3
      return "\(2024 + place / 12)-\(month < 10 ? "0" : "")\(month);100;\(late)\n"
    }.joined()

  private func charts(_ outcome: Outcome) throws -> [[String: Any]] {
    let document = try JSONSerialization.jsonObject(with: Data(outcome.output.utf8))
    let members = try #require(document as? [String: Any])
    #expect(members["version"] as? Int == 1)
    return try #require(members["charts"] as? [[String: Any]])
  }

  @Test func theDocumentOfASeriesWorkedOutByHand() throws {
    let outcome = try Program.run(
      Self.words + ["--format", "json"],
      input: "Period,Numerator,Denominator\na,10,100\nb,28,200\nc,6,50\nd,16,100\ne,13,100\n")
    #expect(outcome.code == 0)
    let charts = try charts(outcome)
    #expect(charts.map { $0["chart"] as? String } == ["xmr", "run", "p-prime", "xmr", "run"])
    let first = try #require(charts.first)
    #expect(first["measure"] as? String == "share")
    // 10, 14, 12, 16 and 13 per cent: mean 13, mean moving range 3.25.
    #expect(first["center"] as? Double == 13)
    let lower = try #require(first["lower"] as? Double)
    let upper = try #require(first["upper"] as? Double)
    #expect(abs(lower - 4.355) < 1e-9 && abs(upper - 21.645) < 1e-9)
    #expect(first["trial"] as? Bool == true && first["isSignal"] as? Bool == false)
    let points = try #require(first["points"] as? [[String: Any]])
    #expect(points.map { $0["period"] as? String } == ["a", "b", "c", "d", "e"])
    #expect(points.map { $0["value"] as? Double } == [10, 14, 12, 16, 13])
    #expect(points.map { $0["numerator"] as? Int } == [10, 28, 6, 16, 13])
    #expect(points.map { $0["denominator"] as? Int } == [100, 200, 50, 100, 100])
    #expect((first["signals"] as? [Any])?.isEmpty == true)
    #expect(charts[1]["center"] as? Double == 13 && charts[1]["lower"] is NSNull)
    let prime = try #require(charts[2]["points"] as? [[String: Any]])
    #expect(prime.allSatisfy { ($0["lower"] as? Double ?? 99) < ($0["upper"] as? Double ?? 0) })
  }

  @Test func aShiftIsTold() throws {
    let outcome = try Program.run(Self.words + ["--format=json"], input: Self.risen)
    let charts = try charts(outcome)
    for chart in charts {
      #expect(chart["isSignal"] as? Bool == true && chart["pValue"] as? Double == 0.0001)
    }
    let signals = try #require(charts[1]["signals"] as? [[String: String]])
    #expect(
      signals == [
        ["period": "2024-12", "rule": "long-run"], ["period": "2025-12", "rule": "few-crossings"],
      ])
    #expect(outcome.error.contains("Andel: ") && outcome.error.contains("et signal."))
    let quiet = try Program.run(Self.words + ["--quiet", "--format=json"], input: Self.risen)
    #expect(quiet.error.isEmpty && quiet.output == outcome.output)
    let english = try Program.run(Self.words + ["--language", "en"], input: Self.risen)
    #expect(english.error.contains("a signal.") && !english.error.contains("et signal."))
  }

  @Test func everyFormatSaysTheSame() throws {
    let rows = try Program.run(Self.words, input: Self.risen).lines
    #expect(rows.count == 5 * 24 && rows.allSatisfy { $0.hasPrefix("{\"chart\":\"") })
    let csv = try Program.run(Self.words + ["--format", "csv"], input: Self.risen).lines
    // No value holds a comma or a colon, so a row of JSON comes apart at them.
    let members = rows.map { row in
      row.dropFirst().dropLast().split(separator: ",").map { member in
        member.filter { $0 != "\"" }.split(separator: ":").map(String.init)
      }
    }
    #expect(csv.count == rows.count + 1)
    #expect(csv[0] == members[0].map { $0[0] }.joined(separator: ","))
    for (line, row) in zip(csv.dropFirst(), members) {
      #expect(line == row.map { $0[1] == "null" ? "" : $0[1] }.joined(separator: ","))
    }
    let table = try Program.run(Self.words + ["--format", "table"], input: Self.risen).lines
    #expect(table.count == csv.count && table[0].hasPrefix("chart"))
    #expect(table.dropFirst().allSatisfy { $0.contains("202") })
  }

  @Test func aFileIsReadAsStandardInputIs() throws {
    let folder = TemporaryFolder()
    let path = try folder.write(Self.risen, to: "serie.csv")
    let file = try Program.run(["report", "signals", "--series", path])
    let input = try Program.run(Self.words, input: Self.risen)
    #expect(file.code == 0 && file.output == input.output)
    let lines = Self.risen.split(separator: "\n").map { String($0) + "\n" }
    let reversed = lines[0] + lines.dropFirst().reversed().joined()
    let sorted = try Program.run(Self.words, input: reversed)
    #expect(sorted.output == input.output && sorted.error.contains("orden"))
  }

  @Test func faultsNameFileAndLine() throws {
    let folder = TemporaryFolder()
    let path = try folder.write("period;denominator;numerator\na;5;1\nb;5;6\n", to: "serie.csv")
    let danish = try Program.run(["report", "signals", "--series", path])
    let english = try Program.run(["report", "signals", "--language", "en", "--series", path])
    for outcome in [danish, english] {
      #expect(outcome.code == 65 && outcome.output.isEmpty)
      #expect(outcome.error.contains("serie.csv:3: numerator"))
    }
    #expect(danish.error != english.error)
    let header = try Program.run(Self.words, input: "måned;antal\n1;2\n")
    #expect(header.code == 65 && header.error.contains("-:1: "))
    #expect(header.error.contains("period, denominator, numerator"))
    let missing = try Program.run(["report", "signals", "--series", "/nonexistent/s.csv"])
    #expect(missing.code == 66 && missing.error.contains("/nonexistent/s.csv"))
  }

  @Test(arguments: [
    (["report"], "signals"), (["report", "signals"], "--series"),
    (["report", "packages"], "packages"), (["report", "signal", "--series", "-"], "signals"),
    (["report", "signals", "--series", "-", "--format", "xml"], "json"),
    (["report", "signals", "--series", "-", "more"], ""),
    (["clocks", "--format", "json", "-"], ""),
  ])
  func wrongUsageIs64(_ words: [String], _ hint: String) throws {
    let outcome = try Program.run(words, input: Self.risen)
    #expect(outcome.code == 64 && outcome.output.isEmpty)
    #expect(hint.isEmpty || outcome.error.contains(hint), "\(outcome.error)")
  }

  @Test func noPersonNumberIsRepeated() throws {
    let number = "0101585123"
    let rows = "period;denominator;numerator\n\(number);5;1\n010158-5123;5;\(number)\n"
    let outcome = try Program.run(Self.words, input: rows)
    #expect(outcome.code == 65)
    let good = try Program.run(
      Self.words + ["--format", "json"],
      input: "period;denominator;numerator\n\(number);5;1\n010158-5123;5;2\n")
    #expect(good.code == 0)
    for text in [outcome.error, outcome.output, good.output, good.error] {
      #expect(!text.contains(number) && !text.contains("010158-5123"))
    }
  }

  @Test func helpSaysWhatTheFileHolds() throws {
    let danish = try Program.run(["report", "signals", "--help"])
    let english = try Program.run(["report", "signals", "--help", "--language", "en"])
    for outcome in [danish, english] {
      #expect(outcome.code == 0 && outcome.error.isEmpty)
      for word in ["period", "denominator", "numerator", "--series", "json", "XmR"] {
        #expect(outcome.output.contains(word), "\(word)")
      }
      for line in outcome.lines { #expect(line.count <= 80, "\(line)") }
    }
    #expect(danish.output.contains("Serien") && english.output.contains("The series"))
    let report = try Program.run(["report", "--help"])
    #expect(report.code == 0 && report.output.contains("signals"))
  }
}
