import Tailing
import Testing
import Wordings

/// What people are told.
@Suite struct AlarmTests {
  @Test func everyAlarmSaysWhatToDoInBothLanguages() {
    var texts: Set<String> = []
    for kind in TailingAlarm.Kind.allCases {
      for isOver in [false, true] {
        let alarm = TailingAlarm(
          kind, file: "log/a.csv", input: InputID(rawValue: 3), range: 1000..<2000, line: 17,
          other: "log/b.csv", isOver: isOver)
        for language in Language.allCases {
          let text = alarm.message[language]
          #expect(text.hasPrefix("log/a.csv: ") && text.hasSuffix("."), "\(text)")
          #expect(!text.contains("  ") && text.count < 240, "\(text)")
          if !isOver { #expect(texts.insert(text).inserted, "\(text)") }
        }
        #expect(alarm.message.da != alarm.message.en)
        if isOver { #expect(alarm.severity == .note) }
      }
    }
    #expect(
      Set(TailingAlarm.Kind.allCases.map(\.rawValue)).count == TailingAlarm.Kind.allCases.count)
  }

  @Test func lossIsTheWorst() {
    #expect(TailingAlarm(.dataLost, file: "f").severity == .loss)
    #expect(TailingAlarm.Severity.note < .warning && TailingAlarm.Severity.warning < .loss)
    let alarm = TailingAlarm(.dataLost, file: "f", range: 100..<150)
    #expect(
      alarm.message.en
        == "f: data are lost: bytes 100 to 150 (50 bytes) were gone before they were read. "
        + "Send them again.")
    #expect(
      alarm.message.da
        == "f: data er tabt: byte 100 til 150 (50 byte) forsvandt, før de var læst. "
        + "Send dem igen.")
  }
}
