import CommandLineKit
import Testing
import Wordings

@Suite struct ParsingTests {
  struct Spelling: CustomTestStringConvertible, Sendable {
    let words: String
    let value: String?
    var testDescription: String { words }

    init(_ words: String, _ value: String?) {
      self.words = words
      self.value = value
    }
  }

  @Test func theSmallestLine() throws {
    let arguments = try Sample.tool.parse(["clocks", "a.csv"])
    #expect(arguments.request == .run)
    #expect(arguments.subcommands == ["clocks"])
    #expect(arguments.positionals == ["a.csv"])
    #expect(arguments.value("format") == "ndjson")
    #expect(arguments.values("a-very-long-option-name").isEmpty)
    #expect(arguments.value("as-of") == nil)
    #expect(!arguments.flag("strict"))
  }

  @Test(arguments: [
    Spelling("clocks --rules r a", "r"),
    Spelling("clocks --rules=r a", "r"),
    Spelling("clocks --rules= a", ""),
    Spelling("clocks --rules=a=b a", "a=b"),
    Spelling("clocks --rules=-x a", "-x"),
    Spelling("clocks -r r a", "r"),
    Spelling("clocks -rr a", "r"),
    Spelling("clocks -r - a", "-"),
    Spelling("clocks -r=x a", "=x"),
    Spelling("--rules r clocks a", "r"),
    Spelling("clocks a --rules r", "r"),
    Spelling("clocks -sqr r a", "r"),
    Spelling("clocks -sqrr a", "r"),
    Spelling("clocks a", nil),
    Spelling("clocks a -- --rules r", nil),
  ])
  func aValueIsRead(_ spelling: Spelling) throws {
    let words = spelling.words.split(separator: " ").map(String.init)
    #expect(try Sample.tool.parse(words).value("rules") == spelling.value)
  }

  @Test func flagsAreRead() throws {
    let packed = try Sample.tool.parse(["clocks", "-sqj4", "a"])
    #expect(packed.flag("strict") && packed.flag("quiet"))
    #expect(packed.integer("threads") == 4)
    #expect(packed.isGiven("threads"))
    let none = try Sample.tool.parse(["clocks", "a"])
    #expect(!none.flag("quiet") && !none.isGiven("threads"))
    #expect(none.integer("threads") == 1)
  }

  @Test func repeatedOptionsKeepTheirOrder() throws {
    let arguments = try Sample.tool.parse(
      ["follow", "--alert-argument", "a", "p", "-d", "s", "--alert-argument=--b"])
    #expect(arguments.values("alert-argument") == ["a", "--b"])
    #expect(arguments.positionals == ["p"])
  }

  @Test func optionsStandAnywhereAmongTheArguments() throws {
    let arguments = try Sample.tool.parse(["-q", "clocks", "a", "-s", "-", "--", "--strict", "--"])
    #expect(arguments.positionals == ["a", "-", "--strict", "--"])
    #expect(arguments.flag("strict") && arguments.flag("quiet"))
    #expect(arguments.positional("input") == "a")
  }

  @Test func argumentsMayBeLeftOut() throws {
    let arguments = try Sample.tool.parse(["follow", "--state", "s"])
    #expect(arguments.positionals.isEmpty)
    #expect(arguments.positional("path") == nil)
  }

  @Test func subcommandsNest() throws {
    let arguments = try Sample.tool.parse(["state", "verify", "full", "-q"])
    #expect(arguments.subcommands == ["state", "verify"])
    #expect(arguments.positional("level") == "full")
    #expect(arguments.flag("quiet"))
  }

  @Test(arguments: [
    "--help", "-h", "clocks --help", "clocks -sh", "clocks --folow --help", "-h clocks",
    "follow -h", "state --help", "state verify -h nonsense", "clocks --rules --help",
  ])
  func helpWinsOverWhatIsWrong(_ line: String) throws {
    let words = line.split(separator: " ").map(String.init)
    let arguments = try Sample.tool.parse(words)
    #expect(arguments.request == .help)
    #expect(arguments.subcommands == words.filter { $0.first != "-" && $0 != "nonsense" })
  }

  @Test func versionNeedsNoSubcommand() throws {
    #expect(try Sample.tool.parse(["--version"]).request == .version)
    #expect(try Sample.tool.parse(["--version", "--help"]).request == .help)
    #expect(try Sample.tool.parse(["clocks", "a", "--", "--help"]).request == .run)
  }

  @Test func theLanguageIsFoundInAWrongLine() {
    #expect(Language.asked(in: ["--folow", "--language", "en"]) == .en)
    #expect(Language.asked(in: ["--language=en", "--language=da"]) == .da)
    #expect(Language.asked(in: ["--language=fr"]) == nil)
    #expect(Language.asked(in: ["--", "--language=en"]) == nil)
    #expect(Language.asked(in: ["--language"]) == nil)
  }
}
