import Foundation
import RegisterRecords
import Testing
import Wordings

@testable import Pathways

@Suite struct RuleTextTests {
  @Test(arguments: Language.allCases)
  func linesKeepTheirWidth(_ language: Language) {
    let text = RuleSet.standard.text(in: language)
    #expect(text.hasSuffix("\n"))
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      #expect(line.count <= 100, "\(line)")
      #expect(line.last != " ", "\(line)")
    }
  }

  @Test(arguments: Language.allCases)
  func longTextsAreBroken(_ language: Language) {
    var rules = RuleSet.standard
    let long = String(repeating: "Ø", count: 300)
    rules.rules[0].danishName = long
    rules.rules[0].englishName = long
    rules.rules[0].law = "a \(long) b"
    rules.rules[0].id = long
    rules.version = long
    rules.rules[1].start = Array(repeating: CodePattern("AAAAAAAAAAAAAAAAAAAAAAAA"), count: 3)
    rules.standardTimes[0].rule = long
    for line in rules.text(in: language).split(separator: "\n") {
      #expect(line.count <= 100, "\(line)")
    }
  }

  @Test(arguments: Language.allCases)
  func everythingOfTheFileIsShown(_ language: Language) {
    let rules = RuleSet.standard
    let text = rules.text(in: language)
    let words = Set(text.split { " \n".contains($0) }.map(String.init))
    for rule in rules.rules {
      #expect(text.contains("\n\(rule.id) "))
      #expect(text.contains(language == .da ? rule.danishName : rule.englishName))
      #expect(text.contains(rule.law))
      #expect(text.contains(rule.status))
      #expect(rule.binding.map { text.contains($0) } ?? true)
      for pattern in rule.start + rule.stop + rule.close.map(\.pattern) {
        #expect(words.contains(pattern.text), "\(pattern.text)")
      }
    }
    for time in rules.standardTimes { #expect(text.contains(". \(time.status)")) }
    #expect(text.contains(language == .da ? "VERIFIED er læst" : "VERIFIED was read"))
  }

  /// No code without its gloss: behind every pattern stands what it says.
  @Test(arguments: [
    ("AFV01A1A", "Henvist til udredning, maksimale ventetider"),
    ("AFB??A", "henvisning til pakkeforløb start"),
    ("AFB??C*", "beslutning vedrørende initial behandling (med underkoder)"),
    ("AFB??C2*", "beslutning: initial behandling ikke relevant (med underkoder)"),
    ("AFX01A*", "Klin. Besl.: Endelig udredt, behandling i sygehusregi (med underkoder)"),
    ("AFV01A?A", "Henvist til udredning, maksimale ventetider"),
    ("ZZZ*", "kode uden tekst i SKS"),
  ])
  func patternsHaveAGloss(_ pattern: String, _ gloss: String) {
    #expect(CodePattern(pattern).gloss(in: .da) == gloss)
  }

  @Test func theStandardCodesHaveGlosses() {
    for language in Language.allCases {
      #expect(!RuleSet.standard.text(in: language).contains("SKS"))
    }
  }

  @Test func theStandardTextIsTheRecordedOne() throws {
    let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Golden")
    for language in Language.allCases {
      let file = folder.appending(path: "rules.\(language.rawValue).txt")
      let text = RuleSet.standard.text(in: language)
      guard let recorded = try? String(contentsOf: file, encoding: .utf8) else {
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        try Data(text.utf8).write(to: file)
        Issue.record("recorded \(file.lastPathComponent): read it and run again")
        continue
      }
      #expect(text == recorded)
    }
  }

  @Test func jsonIsALineARule() throws {
    let rules = RuleSet.standard
    let lines = rules.json().split(separator: "\n").map { Array($0.utf8) }
    #expect(lines.count == rules.rules.count)
    for (line, rule) in zip(lines, rules.rules) {
      var faults: [RuleFault] = []
      let value = try #require(JSONReader.read(line, faults: &faults))
      #expect(faults.isEmpty)
      guard case .object(let members) = value.kind, case .string(let id) = members[1].value.kind
      else {
        Issue.record("an object")
        continue
      }
      #expect(id == rule.id)
      #expect(
        members.map(\.name) == [
          "version", "rule", "family", "alert", "pair", "da", "en", "law", "status", "binding",
          "group", "start", "stop", "close", "pauses", "offer", "limits", "standardTimes", "warn",
        ])
    }
    let first = rules.json().prefix { $0 != "\n" }
    #expect(
      first.contains(
        """
        "start":[{"code":"AFV01A1A","da":"Henvist til udredning, maksimale ventetider",\
        "en":"Referred to investigation, covered by maximum waiting times"}]
        """))
    #expect(first.contains("\"limits\":[{\"days\":14,\"from\":\"2015-04-28\",\"to\":null}]"))
  }
}
