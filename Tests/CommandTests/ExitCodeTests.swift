import Glibc
import LinuxIO
import TestSupport
import Testing

private let header = "DW_EK_FORLOEB;MARKOER;MARKOER_TIDSPUNKT;MARKOER_INDB_TIDSPUNKT\n"
private let goodRow = "1;AFV01A1A;2024-03-01;2024-03-01T10:00\n"
private let badRow = "2;AFV01A1A;2024-02-30;2024-03-01T10:00\n"

@Suite struct ExitCodeTests {
  @Test func doneIsZero() throws {
    let outcome = try Program.run(["clocks", "-"], input: header + goodRow)
    #expect(outcome.code == 0)
    #expect(outcome.lines.count == 2)
  }

  @Test(arguments: ["clocks", "alerts"])
  func rowsSetAsideAreOne(_ command: String) throws {
    let outcome = try Program.run(
      [command, "--as-of", "2024-04-01", "-"], input: header + goodRow + badRow)
    #expect(outcome.code == 1)
    #expect(!outcome.output.isEmpty)
    #expect(outcome.error.contains("-:3:") && outcome.error.contains("MARKOER_TIDSPUNKT"))
    #expect(outcome.error.contains("Læst 2 = brugt 1 + ikke relevante 0 + sat til side 1."))
  }

  @Test func strictStopsAtTheFirstRow() throws {
    let outcome = try Program.run(["clocks", "--strict", "-"], input: header + goodRow + badRow)
    #expect(outcome.code == 65)
    #expect(outcome.output.isEmpty && outcome.error.contains("-:3:"))
    let clean = try Program.run(["clocks", "--strict", "-"], input: header + goodRow)
    #expect(clean.code == 0 && clean.lines.count == 2)
  }

  @Test(arguments: [
    (["clocks"], "input"), (["clock", "-"], "clocks"), (["clocks", "--sumary", "-"], "--summary"),
    (["clocks", "--as-of", "i går", "-"], "--as-of"), (["clocks", "--as-of", "-"], ""),
    (["alerts", "--from", "2024-02-30", "-"], "--from"), (["clocks", "--threads", "x", "-"], ""),
    (["clocks", "--format", "xml", "-"], "ndjson"), (["clocks", "--language", "sv", "-"], "da"),
    (["explain", "-"], "--pathway"), (["clocks", "--summary=1", "-"], "--summary"), ([], ""),
    (["clocks", "--threads", "9999", "-"], ""), (["rules", "x"], ""),
  ])
  func wrongUsageIs64(_ words: [String], _ hint: String) throws {
    let outcome = try Program.run(words, input: header + goodRow)
    #expect(outcome.code == 64)
    #expect(outcome.output.isEmpty && !outcome.error.isEmpty)
    #expect(hint.isEmpty || outcome.error.contains(hint), "\(outcome.error)")
  }

  @Test func anUnknownOptionNamesTheNearest() throws {
    let danish = try Program.run(["clocks", "--formt", "csv", "-"])
    #expect(danish.code == 64 && danish.error.contains("--format"))
    let english = try Program.run(["clocks", "--formt", "csv", "--language", "en", "-"])
    #expect(english.code == 64 && english.error.contains("--format"))
    #expect(english.error != danish.error)
  }

  @Test func unreadableDataIs65() throws {
    let folder = TemporaryFolder()
    let path = try folder.write("en;to;tre\n1;2;3\n", to: "ukendt.csv")
    let outcome = try Program.run(["clocks", path])
    #expect(outcome.code == 65)
    #expect(outcome.output.isEmpty && outcome.error.contains("ukendt.csv"))
    let lacking = try folder.write("MARKOER;MARKOER_TIDSPUNKT\nAFV01B;2024-03-01\n", to: "m.csv")
    let second = try Program.run(["clocks", lacking])
    #expect(second.code == 65 && second.error.contains("DW_EK_FORLOEB"))
  }

  @Test(arguments: ["clocks", "alerts", "check"])
  func aMissingInputIs66(_ command: String) throws {
    let outcome = try Program.run([command, "/nonexistent/register.csv"])
    #expect(outcome.code == 66)
    #expect(outcome.output.isEmpty && outcome.error.contains("/nonexistent/register.csv"))
    let rules = try Program.run(["clocks", "--rules", "/nonexistent/rules.json", "-"])
    #expect(rules.code == 66)
  }

  @Test func aFullDeviceIs74() throws {
    let folder = TemporaryFolder()
    let path = try folder.write(header + goodRow, to: "m.csv")
    let error = folder.path + "/error"
    let child = Program.spawn(
      ["clocks", path], input: "/dev/null", output: .file("/dev/full"), error: error)
    #expect(Program.wait(for: child) == 74)
    #expect(try !Files.contents(of: error).isEmpty)
  }

  @Test(.enabled(if: geteuid() != 0, "root may read everything"))
  func aForbiddenFileIs77() throws {
    let folder = TemporaryFolder()
    let path = try folder.write(header + goodRow, to: "m.csv")
    #expect(unsafe chmod(path, 0) == 0)
    #expect(try Program.run(["clocks", path]).code == 77)
  }

  @Test func brokenRulesAre78() throws {
    let folder = TemporaryFolder()
    let path = try folder.write("{\n \"version\": 1,\n \"rulez\": []\n}\n", to: "rules.json")
    for words in [["rules", "--check", path], ["clocks", "--rules", path, "-"]] {
      let outcome = try Program.run(words, input: header + goodRow)
      #expect(outcome.code == 78)
      #expect(outcome.output.isEmpty && outcome.error.contains("rules.json:3:"))
    }
  }

  @Test func brokenColumnNamesAre78() throws {
    let folder = TemporaryFolder()
    let path = try folder.write("# vores navne\nKODE = MARKOR\n", to: "names.txt")
    let outcome = try Program.run(["clocks", "--columns", path, "-"], input: header + goodRow)
    #expect(outcome.code == 78)
    #expect(outcome.error.contains("names.txt:2:") && outcome.error.contains("MARKOER"))
  }

  @Test func withoutZoneDataIs78() throws {
    let folder = TemporaryFolder()
    let environment = ["TZDIR=\(folder.path)"]
    let danish = try Program.run(
      ["clocks", "-"], input: header + goodRow, environment: environment)
    #expect(danish.code == 78)
    #expect(danish.output.isEmpty && danish.error.contains("tzdata"))
    try folder.write("no zone", to: "Europe/Copenhagen")
    let english = try Program.run(
      ["clocks", "--language", "en", "-"], input: header + goodRow, environment: environment)
    #expect(english.code == 78)
    #expect(english.error.contains("tzdata") && english.error != danish.error)
    #expect(try Program.run(["--help"], environment: environment).code == 0)
  }

  /// Zone data cut short by a failed installation are told, not used.
  @Test func withHalfAZoneFileIs78() throws {
    let folder = TemporaryFolder()
    let bytes = try Files.contents(of: systemZonePath)
    try folder.write(Array(bytes.dropLast()), to: "Europe/Copenhagen")
    let environment = ["TZDIR=\(folder.path)"]
    #expect(try Program.run(["clocks", "-"], input: header, environment: environment).code == 78)
    try folder.write(bytes, to: "Europe/Copenhagen")
    #expect(try Program.run(["clocks", "-"], input: header, environment: environment).code == 0)
  }
}
