import Foundation
import Monitoring
import Pathways
import RegisterRecords
import TestSupport
import Testing

/// The engine against the reference, which shares no code with it, on random registers.
///
/// `FRISTVAGT_SEED` and `FRISTVAGT_SEEDS` choose the first seed and how many there are; the long
/// campaign is the same test with many seeds.
@Suite struct ReferenceTests {
  static let firstSeed = number("FRISTVAGT_SEED") ?? 1
  static let seedCount = number("FRISTVAGT_SEEDS") ?? 6

  private static func number(_ name: String) -> UInt64? {
    ProcessInfo.processInfo.environment[name].flatMap { UInt64($0) }
  }

  /// The standard rules with standard times for the split urinary package, with and without forms.
  static func widenedRules() throws -> (RuleSet, ReferenceRules) {
    let rows = [
      ("13", "OF1", 7, nil), ("14", "OF1", 5, nil), ("13", "OF2", 12, nil), ("15", "OF2", 9, nil),
      ("14", "OF3", 11, "surgery"), ("14", "OF3", 14, nil), ("15", "OF4", 30, "medical"),
      ("32", "OF4", 21, nil), ("13", "OF4", 25, "radiation"), ("14", "OF4", 33, "surgery"),
      ("14", "OF4", 28, nil),
    ].map { package, rule, days, form in
      let formMember = form.map { "\"form\": \"\($0)\", " } ?? ""
      return
        "{ \"package\": \"\(package)\", \"rule\": \"\(rule)\", \(formMember)\"days\": \(days), "
        + "\"status\": \"made up\" },"
    }
    let text = String(decoding: RuleSet.standardFile, as: UTF8.self).replacingOccurrences(
      of: "\"standardTimes\": [", with: "\"standardTimes\": [\n" + rows.joined(separator: "\n"))
    return (try RuleSet.parse(Array(text.utf8)), try ReferenceRules(json: text))
  }

  @Test func tablesOfLPRAGiveTheSame() throws {
    try compare("lpr-a") { seed in
      let register = RandomRegister.make(seed: seed, pathways: 12)
      return (register, register.lprA().map { ($0.name, $0.text) })
    }
  }

  @Test func tablesOfLPRFGiveTheSame() throws {
    try compare("lpr-f") { seed in
      let register = RandomRegister.make(seed: seed, pathways: 12).projectedToLPRF()
      return (register, register.lprF().map { ($0.name, $0.text) })
    }
  }

  @Test func documentsGiveTheSame() throws {
    try compare("cda") { seed in
      let register = RandomRegister.makeDocuments(seed: seed, pathways: 8)
      let offers = register.offersTable()
      return (register, register.cda().map { ($0.name, $0.xml) } + [("offers.csv", offers)])
    }
  }

  private func compare(
    _ form: String, _ make: (UInt64) throws -> (ReferenceRegister, [(String, String)])
  ) throws {
    let (rules, referenceRules) = try ReferenceTests.widenedRules()
    var lines = 0
    let seeds = ReferenceTests.firstSeed..<(ReferenceTests.firstSeed + ReferenceTests.seedCount)
    seeds: for seed in seeds {
      let (register, texts) = try make(seed)
      var files = texts.map { (name: $0.0, bytes: Array($0.1.utf8)) }
      var generator = SeededGenerator(seed: seed)
      for (index, moment) in RandomRegister.moments(of: register, seed: seed, count: 4).enumerated()
      {
        files.shuffle(using: &generator)
        let engine = try EngineRun(
          files, asOf: moment.text, rules: rules, pieceSize: [1 << 16, 97, 7][index % 3])
        #expect(engine.counts.isBalanced)
        #expect(engine.counts.setAside == 0)
        let clocks = register.clocks(asOf: moment, rules: referenceRules)
        let alerts = register.alerts(asOf: moment, rules: referenceRules)
        lines += clocks.count + alerts.count
        guard isSame(engine.clocks, clocks), isSame(engine.alerts, alerts) else {
          Issue.record("\(form), seed \(seed), as of \(moment.text): the engine differs")
          break seeds
        }
      }
    }
    print("\(form): seeds \(seeds.lowerBound)..<\(seeds.upperBound), \(lines) lines compared")
  }

  /// Compares whole outputs; of two that differ the first lines that do are shown.
  private func isSame(_ engine: [String], _ reference: [String]) -> Bool {
    if engine == reference { return true }
    for index in 0..<max(engine.count, reference.count) {
      let own = index < engine.count ? engine[index] : "(no line)"
      let wanted = index < reference.count ? reference[index] : "(no line)"
      if own != wanted {
        Issue.record("engine    \(own)\nreference \(wanted)")
        break
      }
    }
    return false
  }
}
