import CommandLineKit
import Testing
import Wordings

/// An option that a subcommand describes anew takes the subcommand's values there.
@Suite struct AnewTests {
  private let command = Command(
    "tool", abstract: "A tool.",
    options: [
      .value("format", "format", kind: .oneOf(["csv", "json"]), defaultValue: "csv", help: "Form.")
    ],
    subcommands: [
      Command("show", abstract: "Shows."),
      Command(
        "make", abstract: "Makes.",
        options: [
          .value(
            "format", "format", kind: .oneOf(["large", "small"]), defaultValue: "small",
            help: "Size.")
        ]),
    ],
    version: "1")

  @Test func valuesAndDefaultAreItsOwn() throws {
    #expect(try command.parse(["show", "--format", "json"]).value("format") == "json")
    #expect(try command.parse(["make", "--format", "large"]).value("format") == "large")
    #expect(try command.parse(["make"]).value("format") == "small")
    #expect(throws: UsageError.self) { try command.parse(["make", "--format", "json"]) }
    #expect(throws: UsageError.self) { try command.parse(["show", "--format", "large"]) }
  }

  /// Once in the usage and once among the options.
  @Test func helpShowsItOnce() {
    let help = command.help(for: ["make"], in: .en)
    #expect(help.components(separatedBy: "--format").count == 3)
    #expect(help.contains("small") && !help.contains("json"))
  }
}

extension String {
  fileprivate func components(separatedBy separator: String) -> [Substring] {
    split(separator: separator, omittingEmptySubsequences: false)
  }
}
