import TestSupport
import Testing

@Suite struct FormatCommandTests {
  /// All tables of all scenarios whose keys do not meet, in one folder.
  private func folder() throws -> TemporaryFolder {
    let folder = TemporaryFolder()
    for scenario in Scenario.all {
      for file in scenario.marked("\(scenario.name)-").files {
        try folder.write(file.bytes, to: scenario.name + file.name)
      }
    }
    return folder
  }

  /// The members of a line as the program writes it, null as empty.
  private func members(_ line: String) -> [(name: String, value: String)] {
    line.dropFirst().dropLast().split(separator: ",").map { member in
      let parts = member.split(separator: ":", maxSplits: 1).map(String.init)
      let value = parts[1] == "null" ? "" : parts[1].filter { $0 != "\"" }
      return (parts[0].filter { $0 != "\"" }, value)
    }
  }

  @Test(arguments: ["clocks", "alerts"])
  func everyFormatSaysTheSame(_ command: String) throws {
    let folder = try folder()
    let words = [command, "--as-of", "2024-03-20", folder.path]
    let lines = try Program.run(words).lines.map(members)
    #expect(lines.count > 100)
    let names = try #require(lines.first).map(\.name)
    let csv = try Program.run(words + ["--format", "csv"]).lines
    #expect(csv.first == names.joined(separator: ","))
    #expect(csv.dropFirst().map { $0 } == lines.map { $0.map(\.value).joined(separator: ",") })
    let table = try Program.run(words + ["--format=table"]).lines.map(Array.init)
    let header = try #require(table.first)
    #expect(table.count == lines.count + 1)
    var starts: [Int] = []
    for (index, character) in header.enumerated()
    where character != " " && (index == 0 || header[index - 1] == " ") { starts.append(index) }
    #expect(starts.count == names.count)
    for (row, line) in zip(table.dropFirst(), lines) {
      #expect(row.last != " ")
      for (place, start) in starts.enumerated() {
        let end = place + 1 < starts.count ? starts[place + 1] : row.count
        let cell = start < row.count ? String(row[start..<min(end, row.count)]) : ""
        let value = String(cell.reversed().drop { $0 == " " }.reversed())
        if value != line[place].value {
          Issue.record("\(names[place]): \(value), not \(line[place].value)")
          return
        }
      }
    }
  }

  @Test func theSummaryOfClocks() throws {
    let folder = try folder()
    let words = ["clocks", "--as-of", "2024-03-20", folder.path]
    let clocks = try Program.run(words).lines.map(members)
    let summary = try Program.run(words + ["--summary"])
    let lines = summary.lines.map { Dictionary(uniqueKeysWithValues: members($0)) }
    let whole = try #require(lines.first)
    for line in lines { #expect(line["version"] == "1") }
    #expect(whole["kind"] == "clocks-summary" && whole["asOf"] == "2024-03-20T23:59")
    let counts = ["read", "used", "notRelevant", "setAside"].compactMap { name in
      whole[name].flatMap { Int($0) }
    }
    #expect(counts.count == 4 && counts[0] > 200)
    #expect(counts[0] == counts[1] + counts[2] + counts[3])
    #expect(whole["clocks"] == String(clocks.count))
    #expect(whole["pathways"] == String(Set(clocks.compactMap(\.first?.value)).count))
    for line in lines.dropFirst() {
      let rule = try #require(line["rule"])
      let own = clocks.filter { clock in clock.contains { $0 == ("rule", rule) } }
      #expect(line["clocks"] == String(own.count))
      for group in ["state", "outcome", "level"] {
        let named = line.filter { $0.key.hasPrefix(group + "-") }
        #expect(named.values.compactMap { Int($0) }.reduce(0, +) == own.count, "\(rule) \(group)")
        for (name, number) in named {
          let value = String(name.dropFirst(group.count + 1))
          let found = own.count { clock in clock.contains { $0 == (group, value) } }
          #expect(number == String(found), "\(rule) \(name)")
        }
      }
    }
  }

  @Test func theSummaryOfAlerts() throws {
    let folder = try folder()
    let words = ["alerts", "--as-of", "2024-03-20", folder.path]
    let events = try Program.run(words).lines.map(members)
    let lines = try Program.run(words + ["--summary"]).lines
      .map { Dictionary(uniqueKeysWithValues: members($0)) }
    #expect(lines.first?["events"] == String(events.count))
    for line in lines { #expect(line["version"] == "1") }
    for line in lines.dropFirst() {
      let own = events.filter { event in event.contains { $0 == ("rule", line["rule"] ?? "") } }
      #expect(line["events"] == String(own.count))
      for (name, number) in line where name.hasPrefix("kind-") {
        let found = own.count { event in
          event.contains { $0 == ("kind", String(name.dropFirst(5))) }
        }
        #expect(number == String(found), "\(name)")
      }
    }
    let csv = try Program.run(words + ["--summary", "--format", "csv"]).lines
    #expect(csv.count == lines.count && csv.first?.hasPrefix("version,rule,events") == true)
    let table = try Program.run(words + ["--summary", "--format", "table"]).lines
    #expect(table.count == lines.count)
  }

  /// Keys may hold anything; every format stays what it is.
  @Test func keysThatNeedCare() throws {
    let input =
      "DW_EK_FORLOEB;MARKOER;MARKOER_TIDSPUNKT\n\"a\"\"b,\\\nc\u{1}\t\";AFV01A1A;2024-03-05\n"
    let json = try Program.run(["clocks", "-"], input: input)
    #expect(json.lines.count == 2)
    #expect(json.lines[0].hasPrefix("{\"pathway\":\"e:a\\\"b,\\\\\\nc\\u0001\","))
    let csv = try Program.run(["clocks", "--format", "csv", "-"], input: input)
    #expect(csv.output.contains("\n\"e:a\"\"b,\\\nc\u{1}\",MV-UDR,"))
    let table = try Program.run(["clocks", "--format", "table", "-"], input: input)
    #expect(table.lines.count == 3, "a row of a table is a line")
  }
}
