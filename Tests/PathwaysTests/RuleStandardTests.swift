import DanishCalendar
import Foundation
import RegisterRecords
import Testing
import Wordings

@testable import Pathways

@Suite struct RuleStandardTests {
  @Test func theStandardRulesAreRead() {
    let rules = RuleSet.standard
    #expect(rules.version == "2026-11-1")
    #expect(
      rules.rules.map(\.id) == [
        "MV-UDR", "MV-BEH-S", "MV-BEH-H", "MV-EFT-S", "MV-EFT-H", "UDR-30", "UFS-BEH", "DF3",
        "OF1", "OF2", "OF3", "OF4",
      ])
    #expect(rules.pauses.map(\.name) == ["capacity", "clinical", "information", "patient"])
    #expect(rules.rules[0].pausedBy == [1, 3])
    #expect(rules.rules[0].offer == .udredning)
    #expect(rules.rules.filter(\.isGrouped).map(\.id) == ["OF1", "OF2", "OF3", "OF4"])
    #expect(rules.rules.filter { $0.audience == .people }.count == 5)
    #expect(rules.packageFold.count == 3)
    #expect(rules.standardTimes.count == 12)
    #expect(rules.standardTimes.filter { $0.form == .surgery }.map(\.days) == [13, 27, 14, 44])
    #expect(
      rules.rules[10].close.map(\.reason) == [
        "no-treatment", "unspecified", "disproved", "patient", "other",
      ])
    guard case .rows(let rows) = rules.rules[6].limits else {
      Issue.record("UFS-BEH has rows")
      return
    }
    #expect(rows.map(\.days) == [30, 60, 30])
    #expect(rows.map { $0.from?.description } == ["2016-10-01", "2023-06-01", "2025-01-01"])
    #expect(rows.map { $0.to?.description } == ["2023-05-31", "2024-12-31", nil])
  }

  /// Every code that the rules name is known, and no pattern of theirs fits none.
  @Test func theStandardCodesAreKnown() {
    let rules = RuleSet.standard
    var patterns: [CodePattern] = []
    for rule in rules.rules { patterns += rule.start + rule.stop + rule.close.map(\.pattern) }
    for pause in rules.pauses { patterns += pause.open + pause.close }
    for pattern in patterns {
      #expect(MarkerCodes.first { pattern.matches($0) } != nil, "\(pattern.text)")
    }
  }

  /// The fuzzer starts from a file that is read, so that it reaches what lies behind the checks.
  @Test func theFuzzersSeedIsARuleFile() throws {
    let seed = URL(filePath: #filePath).deletingLastPathComponent()
      .appending(path: "../Fuzzing/FuzzRules/Seeds/small.json").standardizedFileURL
    #expect(try RuleSet.parse([UInt8](Data(contentsOf: seed))).rules.count == 2)
  }

  @Test func theEmbeddedFileIsTheGivenOne() throws {
    guard let file = sharedFile("spec/rules.json") else { return }
    #expect(RuleSet.standardFile == file)
    let source = URL(filePath: #filePath).deletingLastPathComponent()
      .appending(path: "../../Sources/Pathways/Resources/rules.json").standardizedFileURL
    #expect(try [UInt8](Data(contentsOf: source)) == file)
  }
}

@Suite struct RuleDefaultTests {
  /// What a rule file may leave out, and what holds then.
  @Test func whatMayBeLeftOut() throws {
    var text = String(decoding: RuleSet.standardFile, as: UTF8.self)
    text = text.replacingOccurrences(
      of: "\"warn\": { \"notice\": 7, \"warning\": 3, \"critical\": 1 },", with: "")
    text = text.replacingOccurrences(of: ", \"status\": \"VERIFIED, one hospital\"", with: "")
    let rules = try RuleSet.parse(Array(text.utf8))
    #expect(rules.thresholds.notice == 7)
    #expect(rules.thresholds.warning == 3)
    #expect(rules.thresholds.critical == 1)
    #expect(rules.standardTimes.first?.status == "NOT STATED")
  }
}

/// A file of the folder `shared` beside the package, or of FRISTVAGT_SHARED; nil where neither is.
func sharedFile(_ path: String) -> [UInt8]? {
  let package = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent()
  let shared =
    ProcessInfo.processInfo.environment["FRISTVAGT_SHARED"].map { URL(filePath: $0) }
    ?? package.deletingLastPathComponent().appending(path: "shared")
  guard let data = try? Data(contentsOf: shared.appending(path: path)) else {
    print("skipped: \(path) is not in \(shared.path), set FRISTVAGT_SHARED")
    return nil
  }
  return [UInt8](data)
}
