import Glibc
import LinuxIO
import TestSupport
import Testing

/// The same register by every way in, and the same bytes out.
@Suite struct InputCommandTests {
  private static let samples = Scenario.all.filter { $0.files.count > 1 }

  /// Every scenario through the program itself.
  @Test func scenariosThroughTheProgram() throws {
    for scenario in Scenario.all {
      let paths = scenario.files.map { scenario.folder + "/" + $0.name }
      let words = ["--as-of", scenario.asOf, "--quiet"] + paths
      let clocks = try Program.run(["clocks"] + words)
      #expect(clocks.output == scenario.clocks && clocks.code == 0, "\(scenario)")
      let alerts = try Program.run(["alerts"] + words)
      #expect(withoutIDs(alerts.output) == scenario.alerts && alerts.code == 0, "\(scenario)")
    }
    print("command: \(Scenario.all.count) scenarios by clocks and alerts")
  }

  @Test func everyWayInGivesTheSame() throws {
    for scenario in Self.samples.prefix(6) {
      let folder = TemporaryFolder()
      for file in scenario.files { try folder.write(file.bytes, to: "d/\(file.name)") }
      for file in scenario.files { try folder.write(gzipped(file.bytes), to: "z/\(file.name).gz") }
      try folder.write("hidden", to: "d/.hidden")
      try folder.write("deeper", to: "d/below/ignored.csv")
      let paths = scenario.files.map { "\(folder.path)/d/\($0.name)" }
      let text = scenario.files.map(\.text).joined()
      let first = scenario.files[0].text
      let ways: [([String], String?)] = [
        (paths, nil), (paths.reversed(), nil), (["\(folder.path)/d"], nil),
        (["\(folder.path)/d/"], nil), (["-"], text), (["\(folder.path)/z"], nil),
        (["-"] + paths.dropFirst(), first), (["--"] + paths, nil), (paths + paths, nil),
      ]
      for command in ["clocks", "alerts"] {
        let whole = try Program.run([command, "--as-of", scenario.asOf] + paths)
        #expect(whole.code == 0 && (command == "alerts" || !whole.output.isEmpty))
        for (words, input) in ways {
          let outcome = try Program.run(
            [command, "--as-of=\(scenario.asOf)"] + words, input: input)
          #expect(outcome.output == whole.output, "\(command) \(words)")
          #expect(outcome.code == 0)
        }
      }
    }
  }

  /// A directory may hold other files beside the tables; what is none is named.
  @Test func otherFilesInADirectoryAreNamed() throws {
    let folder = TemporaryFolder()
    let scenario = Scenario.all[0]
    for file in scenario.files { try folder.write(file.bytes, to: file.name) }
    try folder.write("En mappe med udtræk\n", to: "LÆSMIG.txt")
    let outcome = try Program.run(["clocks", "--as-of", scenario.asOf, folder.path])
    #expect(outcome.output == scenario.clocks)
    #expect(outcome.error.contains("LÆSMIG.txt"))
  }

  @Test func theLatestReportIsTheMoment() throws {
    let text = """
      DW_EK_FORLOEB;MARKOER;MARKOER_TIDSPUNKT;MARKOER_INDB_TIDSPUNKT
      1;AFV01A1A;2024-03-01;2024-03-09T08:30
      2;AFV01A1A;2024-03-05;2024-03-06
      3;AFV01A1A;2024-03-05;2199-01-01
      4;AFV01A1A;bad;2024-12-01
      """
    let plain = try Program.run(["clocks", "-"], input: text)
    #expect(plain.error.contains("Opgjort pr. 2024-03-09T08:30."))
    let english = try Program.run(["clocks", "--language=en", "-"], input: text)
    #expect(english.error.contains("As of 2024-03-09T08:30."))
    let given = try Program.run(["clocks", "--as-of", "2024-03-09T08:30", "-"], input: text)
    #expect(given.output == plain.output && !given.output.isEmpty)
    #expect(!given.error.contains("Opgjort"))
    // Without any reported time: the latest marker.
    let markers = "DW_EK_FORLOEB;MARKOER;MARKOER_TIDSPUNKT\n1;AFV01A1A;2024-03-05 09:00\n"
    let second = try Program.run(["clocks", "-"], input: markers)
    #expect(second.error.contains("Opgjort pr. 2024-03-05T09:00."))
    #expect(try Program.run(["clocks", "-"], input: "").code == 0)
  }

  @Test func quietTellsOnlyFaults() throws {
    let scenario = Scenario.all[0]
    let loud = try Program.run(["clocks", scenario.folder + "/markers.csv"])
    let quiet = try Program.run(["clocks", "--quiet", scenario.folder + "/markers.csv"])
    let short = try Program.run(["clocks", "-q", scenario.folder + "/markers.csv"])
    #expect(!loud.error.isEmpty && quiet.error.isEmpty && short.error.isEmpty)
    #expect(loud.output == quiet.output && loud.output == short.output)
    let faulty = try Program.run(["clocks", "-q", "/nonexistent"])
    #expect(faulty.code == 66 && !faulty.error.isEmpty)
  }

  @Test func alertsFromADate() throws {
    let scenario = try #require(Scenario.all.first { $0.name == "20-package-phases" })
    let all = scenario.alerts.split(separator: "\n")
    for from in ["2024-01-01", "2024-03-20", "2024-04-10", "2025-01-01"] {
      let outcome = try Program.run(
        ["alerts", "--as-of", scenario.asOf, "--from", from, scenario.folder + "/markers.csv"])
      let expected = all.filter { $0.dropFirst(7).prefix(10) >= from }
      #expect(withoutIDs(outcome.output) == expected.map { $0 + "\n" }.joined(), "\(from)")
    }
  }

  @Test func otherNamesOfColumns() throws {
    let folder = TemporaryFolder()
    let names = try folder.write(
      "Forløb = DW_EK_FORLOEB\r\nKode = MARKOER\r\nTid for markør = MARKOER_TIDSPUNKT\r\n",
      to: "names.txt")
    let latin = try folder.write(
      "Forløb = DW_EK_FORLOEB\nKode = MARKOER\nTid for markør = MARKOER_TIDSPUNKT\n"
        .unicodeScalars.map { UInt8($0.value) }, to: "latin.txt")
    let plain = "DW_EK_FORLOEB;MARKOER;MARKOER_TIDSPUNKT\n1;AFV01A1A;2024-03-05\n"
    let theirs = "Forløb;Kode;Tid for markør\n1;AFV01A1A;2024-03-05\n"
    let expected = try Program.run(["clocks", "-"], input: plain)
    for path in [names, latin] {
      let outcome = try Program.run(["clocks", "--columns", path, "-"], input: theirs)
      #expect(outcome.code == 0 && outcome.output == expected.output && !outcome.output.isEmpty)
    }
    #expect(try Program.run(["clocks", "-"], input: theirs).code == 65)
  }

  /// Many pathways, so that there is work for every thread and more output than a pipe holds.
  private func largeRegister(in folder: TemporaryFolder) throws -> String {
    for copy in 0..<5 {
      for scenario in Scenario.all {
        for file in scenario.marked("\(copy)-\(scenario.name)-").files {
          try folder.write(file.bytes, to: "\(copy)\(scenario.name.prefix(2))\(file.name)")
        }
      }
    }
    return folder.path
  }

  @Test func anyNumberOfThreadsGivesTheSameBytes() throws {
    let folder = TemporaryFolder()
    let path = try largeRegister(in: folder)
    for command in ["clocks", "alerts", "check"] {
      let words = ["--as-of", "2024-03-20", path]
      let one = try Program.run([command, "--threads", "1"] + words)
      #expect(one.output.utf8.count > 10_000)
      for count in ["2", "7", "0"] {
        let outcome = try Program.run([command, "--threads", count] + words)
        #expect(outcome.output == one.output && outcome.error == one.error, "\(command) \(count)")
        #expect(outcome.code == one.code)
      }
    }
  }

  @Test(.timeLimit(.minutes(1)), arguments: ["clocks", "alerts"])
  func aClosedPipeEndsItQuietly(_ command: String) throws {
    let folder = TemporaryFolder()
    let path = try largeRegister(in: folder)
    let error = folder.path + "-error"
    defer { _ = unsafe unlink(error) }
    var ends: [CInt] = [0, 0]
    // Closed in the child, or it would keep its own reader.
    #expect(unsafe pipe(&ends) == 0)
    for end in ends { #expect(fcntl(end, F_SETFD, FD_CLOEXEC) == 0) }
    let child = Program.spawn(
      [command, "--as-of", "2024-03-20", "--quiet", path], input: "/dev/null",
      output: .descriptor(ends[1]), error: error)
    close(ends[1])
    var byte = [UInt8](repeating: 0, count: 1)
    while unsafe read(ends[0], &byte, 1) == 1, byte[0] != 10 {}
    close(ends[0])
    #expect(Program.wait(for: child) == 0)
    #expect(try Files.contents(of: error).isEmpty)
  }
}
