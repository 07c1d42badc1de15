import CommandLineKit
import Testing
import Wordings

@Suite struct UsageErrorTests {
  struct Case: CustomTestStringConvertible, Sendable {
    let words: [String]
    let code: UsageError.Code
    let en: String
    var testDescription: String { words.joined(separator: " ") }

    init(_ words: String, _ code: UsageError.Code, _ en: String) {
      self.words = words.split(separator: " ").map(String.init)
      self.code = code
      self.en = en
    }
  }

  static let cases: [Case] = [
    Case(
      "clocks --formt csv a", .unknownOption,
      "Unknown option '--formt'. Did you mean '--format'?"),
    Case("clocks --xyzzy a", .unknownOption, "Unknown option '--xyzzy'."),
    Case("clocks --xyzzy=1 a", .unknownOption, "Unknown option '--xyzzy'."),
    Case("clocks -z a", .unknownOption, "Unknown option '-z'."),
    Case("clocks -sz a", .unknownOption, "Unknown option '-z'."),
    Case("clocks -format csv", .unknownOption, "Unknown option '-f'. Did you mean '--format'?"),
    Case(
      "--strict clocks a", .misplacedOption,
      "Option '--strict' belongs to a subcommand and must follow it."),
    Case("clock a", .unknownSubcommand, "Unknown subcommand 'clock'. Did you mean 'clocks'?"),
    Case("xyzzy", .unknownSubcommand, "Unknown subcommand 'xyzzy'."),
    Case("", .missingSubcommand, "Missing a subcommand of 'vagt': clocks, follow, state."),
    Case("state", .missingSubcommand, "Missing a subcommand of 'state': backup, verify."),
    Case("clocks a --as-of", .missingValue, "Missing value for '--as-of <moment>'."),
    Case("clocks a -r", .missingValue, "Missing value for '--rules <file>'."),
    Case(
      "clocks --rules --format csv", .missingValue,
      "Missing value for '--rules <file>'. If the value begins with a hyphen, write '--rules=…'."),
    Case("clocks --strict=yes a", .unexpectedValue, "Option '--strict' takes no value."),
    Case("clocks -s=yes a", .unexpectedValue, "Option '--strict' takes no value."),
    Case(
      "clocks --format cvs a", .valueNotAllowed,
      "The value 'cvs' does not suit '--format': choose one of ndjson, csv, table."
        + " Did you mean 'csv'?"),
    Case(
      "clocks -jx a", .valueNotAllowed,
      "The value 'x' does not suit '--threads': write a whole number from 0 to 256."),
    Case(
      "clocks -j 257 a", .valueNotAllowed,
      "The value '257' does not suit '--threads': write a whole number from 0 to 256."),
    Case(
      "state verify quick", .valueNotAllowed,
      "The value 'quick' does not suit '<level>': choose one of fast, full."),
    Case("clocks", .missingArgument, "Missing argument '<input>'."),
    Case("state backup a b", .unexpectedArgument, "Unexpected argument 'b'."),
    Case(
      "clocks --format csv --format=csv a", .repeatedOption,
      "Option '--format' may be given only once."),
    Case("clocks -ss a", .repeatedOption, "Option '--strict' may be given only once."),
    Case("follow p", .missingOption, "Missing option '--state <dir>'."),
  ]

  @Test(arguments: cases)
  func whatDoesNotFitIsSaid(_ wrong: Case) throws {
    let error = try #require(throws: UsageError.self) { try Sample.tool.parse(wrong.words) }
    #expect(error.code == wrong.code)
    #expect(error.message.en == wrong.en)
    #expect(!error.message.da.isEmpty && error.message.da != error.message.en)
  }

  @Test func theBriefsExample() throws {
    let tool = Command("t", abstract: "t", options: [.flag("follow", help: "f")])
    let error = try #require(throws: UsageError.self) { try tool.parse(["--folow"]) }
    #expect(error.message[.en] == "Unknown option '--folow'. Did you mean '--follow'?")
    #expect(error.message[.da] == "Ukendt tilvalg '--folow'. Mente du '--follow'?")
  }

  @Test func theReportNamesTheUsage() throws {
    let error = try #require(throws: UsageError.self) {
      try Sample.tool.parse(["follow", "--state=x", "--onse"])
    }
    #expect(
      Sample.tool.report(error, in: .da) == """
        Fejl: Ukendt tilvalg '--onse'. Mente du '--once'?
        BRUG: vagt follow --state <dir> [--alert-argument <A> ...] [--once]
              [fælles tilvalg] [<path> ...]
        Se 'vagt follow --help'.

        """)
    #expect(Sample.tool.report(error, in: .en).hasSuffix("--help' for more information.\n"))
  }

  @Test(arguments: [
    "0101701234", "010170-1234", "010170 1234", "010170–1234", "x0101701234y", "h:0101701234",
    "99010170123499", "1-010170-1234", "٠١٠١٧٠١٢٣٤",
  ])
  func aPersonNumberIsNeverRepeated(_ number: String) throws {
    for words in [
      ["clocks", "--format", number, "a"], ["clocks", "-j\(number)", "a"], [number],
      ["clocks", "--\(number)", "a"], ["state", "verify", number],
      ["state", "backup", "a", number],
    ] {
      let error = try #require(throws: UsageError.self) { try Sample.tool.parse(words) }
      for text in [Sample.tool.report(error, in: .da), Sample.tool.report(error, in: .en)] {
        #expect(text.contains("••••••-••••"), "\(words)")
        #expect(!text.contains("1234") && !text.contains("١٢٣٤"), "\(words)")
      }
    }
  }

  @Test func aLongWordIsNotRepeated() throws {
    let long = String(repeating: "a", count: 41)
    let error = try #require(throws: UsageError.self) { try Sample.tool.parse([long]) }
    #expect(error.message.en == "Unknown subcommand.")
  }

  @Test func controlCharactersAreNotRepeated() throws {
    let error = try #require(throws: UsageError.self) {
      try Sample.tool.parse(["\u{1B}[31mred\u{202E}"])
    }
    #expect(error.message.en == "Unknown subcommand '\u{FFFD}[31mred\u{FFFD}'.")
  }

  @Test func aProgramsOwnErrorIsMaskedToo() {
    let error = UsageError(.conflict, Wording(da: "Nej: 0101701234", en: "No: 010170-1234"))
    #expect(error.message == Wording(da: "Nej: ••••••-••••", en: "No: ••••••-••••"))
  }
}
