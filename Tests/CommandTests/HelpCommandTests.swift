import TestSupport
import Testing

@Suite struct HelpCommandTests {
  @Test(arguments: ["", "clocks", "alerts", "check", "explain", "report", "rules"])
  func everyCommandExplainsItself(_ command: String) throws {
    let words = command.isEmpty ? [] : [command]
    let danish = try Program.run(words + ["--help"])
    let english = try Program.run(words + ["--help", "--language", "en"])
    for outcome in [danish, english] {
      #expect(outcome.code == 0 && outcome.error.isEmpty)
      #expect(outcome.output.contains("fristvagt"))
      for option in ["--rules", "--format", "--threads", "--columns", "--summary", "--language"] {
        #expect(outcome.output.contains(option), "\(option)")
      }
      for line in outcome.lines { #expect(line.count <= 80, "\(line)") }
    }
    #expect(danish.output != english.output)
    #expect(english.output.contains("Language of texts for people."))
    #expect(danish.output.contains("Sprog i tekster til mennesker."))
  }

  @Test func theVersion() throws {
    let outcome = try Program.run(["--version"])
    #expect(outcome.code == 0 && outcome.error.isEmpty)
    #expect(outcome.lines.count == 1 && outcome.output.hasPrefix("fristvagt "))
  }

  @Test func rulesAreShownAndChecked() throws {
    let danish = try Program.run(["rules"])
    let english = try Program.run(["rules", "--language", "en"])
    #expect(danish.code == 0 && english.code == 0 && danish.output != english.output)
    #expect(danish.output.contains("MV-UDR") && english.output.contains("OF4"))
    let json = try Program.run(["rules", "--format", "ndjson"])
    #expect(json.code == 0 && json.lines.allSatisfy { $0.hasPrefix("{") && $0.hasSuffix("}") })
    let path = testsFolder + "/../Sources/Pathways/Resources/rules.json"
    let checked = try Program.run(["rules", "--check", path])
    #expect(checked.code == 0 && checked.error.contains("\(json.lines.count)"))
  }
}
