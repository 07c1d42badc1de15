import DanishCalendar
import RegisterRecords
import Testing
import Wordings

@testable import WarningMessages

@Suite struct WordingTests {
  private func gaps(_ text: String) -> [String] {
    text.split(separator: "{").dropFirst().map { String($0.prefix { $0 != "}" }) }.sorted()
  }

  @Test(arguments: MessagePhrase.allCases)
  func everyPhraseSaysTheSameInBothLanguages(_ phrase: MessagePhrase) {
    let wording = phrase.wording
    #expect(!wording.isEmpty && !wording.da.isEmpty && !wording.en.isEmpty)
    #expect(gaps(wording.da) == gaps(wording.en), "\(phrase)")
    let hasWords = wording.da.contains { $0.isLetter }
    let isShort = ["Status", "{0} over", "Start", "data {0}, ok", "Data {0}, ok."]
    #expect(wording.da != wording.en || !hasWords || isShort.contains(wording.da), "\(phrase)")
  }

  /// Words that blame are left out (users.md section 5).
  @Test(arguments: MessagePhrase.allCases)
  func noPhraseBlames(_ phrase: MessagePhrase) {
    for word in ["alarm", "fejl", "forsømt", "skyld i"] {
      #expect(!phrase.wording.da.lowercased().contains(word), "\(phrase)")
    }
    for word in ["alarm", "error", "failure", "neglect", "violation"] {
      #expect(!phrase.wording.en.lowercased().contains(word), "\(phrase)")
    }
  }

  /// A code that a text names is a code of SKS.
  @Test func codesAreThoseOfTheRegister() {
    for phrase in MessagePhrase.allCases {
      let text = phrase.wording.da + " " + phrase.wording.en
      for word in text.split(whereSeparator: { !$0.isASCII || !($0.isLetter || $0.isNumber) })
      where word.hasPrefix("AFV") {
        #expect(MarkerCodes.isValid(String(word)), "\(word)")
      }
    }
  }

  @Test func valuesAreNotLookedAtForGaps() {
    let text = MessagePhrase.movedOne.text(in: .en, ["{1}", "{0}"])
    #expect(text == "NEW LAST DAY: {1} now has {0}")
    #expect(MessagePhrase.movedOne.text(in: .en, ["x"]) == "NEW LAST DAY: x now has {1}")
  }

  @Test func datesHaveTheirYearWhereItIsAnotherOne() throws {
    let today = try #require(CalendarDateOf.monday)
    let next = try #require(CalendarDate(year: 2027, month: 1, day: 4))
    let danish = DayText(language: .da, today: today)
    let english = DayText(language: .en, today: today)
    #expect(danish.long(today + 3) == "torsdag 26.11." && danish.short(today + 3) == "to 26.11.")
    #expect(danish.long(next) == "mandag 4.1.2027" && danish.short(next) == "ma 4.1.27")
    #expect(english.long(next) == "Monday 4 January 2027" && english.short(next) == "4 Jan '27")
    #expect(english.short(today) == "Mon 23 Nov")
  }

  @Test func reasonsAreThoseOfTheCommand() {
    #expect(
      AcknowledgementReason.allCases.map(\.rawValue) == [
        "health", "medical", "patient", "declined", "capacity-offered", "error",
      ])
    for reason in AcknowledgementReason.allCases {
      #expect(reason.wording.da != reason.wording.en)
      #expect(reason.wording.da.count <= 56 && reason.wording.en.count <= 56, "\(reason)")
    }
  }
}
