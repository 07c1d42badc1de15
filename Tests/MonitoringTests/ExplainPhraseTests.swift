import Monitoring
import Testing
import Wordings

@Suite struct ExplainPhraseTests {
  /// Phrases that are the same word in both languages.
  private static let shared: Set<ExplainPhrase> = [
    .legendStart, .legendPause, .legendStop, .labelStart, .stateRunning,
  ]

  @Test(arguments: ExplainPhrase.allCases)
  func everyPhraseStandsInBothLanguages(_ phrase: ExplainPhrase) {
    let wording = phrase.wording
    #expect(!wording.da.isEmpty && !wording.en.isEmpty)
    #expect(gaps(wording.da) == gaps(wording.en), "the same gaps")
    let danishLetters = wording.en.contains { "æøåÆØÅ".contains($0) }
    #expect(!danishLetters, "\(wording.en)")
    if wording.da == wording.en { #expect(ExplainPhraseTests.shared.contains(phrase)) }
  }

  @Test func gapsAreFilled() {
    #expect(
      ExplainPhrase.counted.text(in: .da, "22 dage", "10 dage", "12 dage")
        == "22 dage ventet - 10 dage i pause = 12 dage")
    #expect(
      ExplainPhrase.pairMeaning.text(in: .en, "{0}") == "{0}: the earlier deadline holds")
  }

  private func gaps(_ text: String) -> Set<String> {
    Set(text.split(separator: "{").dropFirst().map { String($0.prefix { $0 != "}" }) })
  }
}
