import Foundation
import Monitoring
import Pathways
import RegisterRecords
import Testing
import Wordings

@Suite struct ExplainPrivacyTests {
  /// Valid in form; nobody living has it.
  private static let canary = "1307718444"

  private func outputs(_ files: ExplainedFiles, at asOf: String) throws -> [String] {
    let monitoring = try files.monitoring()
    return try ExplainedFiles.names(monitoring.records).flatMap { name -> [String] in
      guard let explanation = monitoring.explanation(of: name, at: try moment(asOf)) else {
        return []
      }
      return Language.allCases.map { monitoring.text(explanation, $0) }
        + [monitoring.rows(explanation)]
    }
  }

  @Test func noPersonNumberOfTheSamplesIsShown() throws {
    let files = try ExplainedFiles(folder: "SampleStreams/lpr-a")
    let elements = try #require(files.files.first { $0.name == "elements.csv" })
    let numbers = String(decoding: elements.bytes, as: UTF8.self).split(separator: "\n")
      .dropFirst().map { String($0.split(separator: ";", omittingEmptySubsequences: false)[1]) }
    #expect(numbers.count > 40 && numbers.contains(ExplainPrivacyTests.canary))
    let outputs = try outputs(files, at: "2026-11-02")
    #expect(outputs.count > 100)
    for output in outputs {
      for number in numbers where number.count == 10 {
        #expect(!output.contains(number))
        #expect(!output.contains("\(number.prefix(6))-\(number.suffix(4))"))
      }
    }
  }

  /// A number in every column that is no key, and as a code and a unit.
  @Test func noPersonNumberInAnyOtherColumnIsShown() throws {
    let number = ExplainPrivacyTests.canary
    let hyphened = "130771-8444"
    let files = ExplainedFiles([
      (
        "markers.csv",
        """
        DW_EK_FORLOEB;DW_EK_HELBREDSFORLOEB;MARKOER;MARKOER_TIDSPUNKT;PNR;MARKOER_TEKST
        1;5;AFV01A1A;2026-03-01T09:00;\(number);\(hyphened)
        1;5;\(number);2026-03-02T09:00;\(number);\(hyphened)
        1;5;\(hyphened);2026-03-03T09:00;\(number);\(hyphened)

        """
      ),
      (
        "elements.csv",
        """
        DW_EK_FORLOEB;DW_EK_HELBREDSFORLOEB;FORL_STARTTIDSPUNKT;PNR;FORL_ANS;FORL_LABEL;DW_EK_BORGER
        1;5;2026-03-01T09:00;\(number);\(number);\(hyphened);\(number)

        """
      ),
    ])
    let outputs = try outputs(files, at: "2026-03-20")
    #expect(outputs.count == 3)
    for output in outputs {
      #expect(output.contains("AFV01A1A"))
      #expect(!output.contains(number) && !output.contains(hyphened))
    }
  }

  /// What a terminal would obey is not passed on.
  @Test func controlCharactersAreNotShown() throws {
    let files = ExplainedFiles([
      (
        "markers.csv",
        "DW_EK_FORLOEB;DW_EK_HELBREDSFORLOEB;MARKOER;MARKOER_TIDSPUNKT\n"
          + "1;5\u{1B}[2J;AFV01A1A;2026-03-01T09:00\n1;5\u{1B}[2J;Q\u{7};2026-03-01T09:00\n"
      )
    ])
    for output in try outputs(files, at: "2026-03-20") {
      #expect(!output.unicodeScalars.contains { $0.value < 32 && $0 != "\n" })
    }
  }
}
