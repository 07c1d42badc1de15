import DanishCalendar
import RegisterRecords
import Testing

@Suite struct CDATimeTests {
  /// The local minute that a text says, with `!` where its offset cannot be; `-` for an unreadable.
  static func reading(_ text: String) -> String {
    let bytes = Array(text.utf8)
    guard let time = HL7Time(bytes.span, zone: cdaZone) else { return "-" }
    return "\(time.minute)" + (time.hasWrongOffset ? "!" : "")
  }

  @Test(
    "the written local time holds with Danish offsets",
    arguments: [
      ("20240301081559+0100", "2024-03-01T08:15"), ("20240701081500+0200", "2024-07-01T08:15"),
      ("20240301081500+0200", "2024-03-01T08:15!"), ("20240701081500+0100", "2024-07-01T08:15!"),
      // Both offsets are Copenhagen's on the days on which the clocks change.
      ("20240331081500+0100", "2024-03-31T08:15"), ("20240331081500+0200", "2024-03-31T08:15"),
      ("20241027023000+0100", "2024-10-27T02:30"), ("20241027023000+0200", "2024-10-27T02:30"),
      ("20241028023000+0200", "2024-10-28T02:30!"),
    ])
  func danishOffsets(text: String, expected: String) {
    #expect(CDATimeTests.reading(text) == expected)
  }

  @Test(
    "any other offset is converted",
    arguments: [
      ("20240301081500+0000", "2024-03-01T09:15"), ("20240301081500-0000", "2024-03-01T09:15"),
      ("20240701081500+0000", "2024-07-01T10:15"), ("20240301233000-0130", "2024-03-02T02:00"),
      ("20240301003000+0530", "2024-02-29T20:00"), ("20240301081500+1400", "2024-02-29T19:15"),
      ("20241027003000+0000", "2024-10-27T02:30"), ("20241027013000+0000", "2024-10-27T02:30"),
      ("20240301081500-0100", "2024-03-01T10:15"), ("20240301+0000", "2024-03-01T01:00"),
    ])
  func converted(text: String, expected: String) {
    #expect(CDATimeTests.reading(text) == expected)
  }

  @Test(
    "shorter forms and fractions",
    arguments: [
      ("20240301", "2024-03-01T00:00"), ("2024030108", "2024-03-01T08:00"),
      ("202403010815", "2024-03-01T08:15"), ("20240301081500", "2024-03-01T08:15"),
      ("202403010815+0100", "2024-03-01T08:15"), ("20240301+0200", "2024-03-01T00:00!"),
      ("20240301081559.9", "2024-03-01T08:15"), ("20240301081559.1234567+0100", "2024-03-01T08:15"),
      ("20240229000000", "2024-02-29T00:00"), ("99991231235959", "9999-12-31T23:59"),
      ("00010101000000+0100", "0001-01-01T00:00!"),
    ])
  func forms(text: String, expected: String) {
    #expect(CDATimeTests.reading(text) == expected)
  }

  @Test(
    "what is no time is unreadable",
    arguments: [
      "", "2024", "202403", "2024030", "202403010", "20240301081", "2024030108155",
      "202403010815001", "20240231081500", "20230229000000", "20240431", "20241301", "20240001",
      "20240300", "00000101", "20240301240000", "20240301086000", "20240301081560",
      "20240301081500+02:00", "20240301081500+020", "20240301081500+02000", "20240301081500+",
      "20240301081500+1401", "20240301081500+0060", "20240301081500Z", "20240301081500 +0100",
      "20240301081500.", "20240301081500.+0100", "202403010815.5", "2024-03-01", "x0240301",
      "20240301081500*0100", "99991231235900-1400", "00010101000000+1400", "２０２４０３０１",
    ])
  func unreadable(text: String) {
    #expect(CDATimeTests.reading(text) == "-")
  }

  @Test func everyDayAndMinuteIsRead() {
    for day in stride(from: 0, to: 40_000, by: 7) {
      let date = CalendarDate(rawValue: Int32(day))
      let minute = day % 1440
      let (year, month, dayOfMonth) = date.civil
      let text =
        padded(year, to: 4) + padded(month, to: 2) + padded(dayOfMonth, to: 2)
        + padded(minute / 60, to: 2) + padded(minute % 60, to: 2) + padded(day % 60, to: 2)
      let expected = LocalMinute(date, hour: minute / 60, minute: minute % 60)
      let bytes = Array(text.utf8)
      if HL7Time(bytes.span, zone: cdaZone)?.minute != expected {
        Issue.record("\(text)")
        break
      }
    }
  }
}
