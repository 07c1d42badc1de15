import Foundation
import Monitoring
import Pathways
import RegisterRecords
import Testing
import Wordings

/// What the README says of the program's names, held against the program.
@Suite struct ReadmeTests {
  static func readme() throws -> String {
    let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent()
    return try String(contentsOf: root.appendingPathComponent("README.md"), encoding: .utf8)
  }

  @Test func everyFindingIsListedWithWhatToDo() throws {
    let lines = try ReadmeTests.readme().split(separator: "\n")
    for rule in FindingRule.allCases {
      let isListed = lines.contains { $0.hasPrefix("| `") && $0.contains("`\(rule.rawValue)`") }
      #expect(isListed, "\(rule.rawValue)")
    }
  }

  @Test func everyFindingHasWordsInBothLanguages() {
    for rule in FindingRule.allCases {
      let meaning = FindingTexts.meaning(of: rule)
      #expect(!meaning.da.isEmpty && !meaning.en.isEmpty && meaning.da != meaning.en)
      #expect(meaning.da.count <= 76 && meaning.en.count <= 76, "\(rule.rawValue)")
    }
  }

  @Test func theColumnsOfEveryOutputAreListed() throws {
    let text = try ReadmeTests.readme().replacingOccurrences(of: "\n  ", with: " ")
    for (name, columns) in [
      ("clocks", RecordRows.clockColumns), ("alerts", RecordRows.eventColumns),
      ("check", FindingRows.columns),
    ] {
      #expect(text.contains("- `\(name)`: \(columns.joined(separator: ", "))."), "\(name)")
    }
  }
}
