import DanishCalendar
import RegisterRecords
import TestSupport
import Testing

@Suite struct TableTimeTests {
  @Test(arguments: [
    ("2024-03-01T08:15:00", "2024-03-01T08:15"), ("2024-03-01T08:15", "2024-03-01T08:15"),
    ("2024-03-01 08:15", "2024-03-01T08:15"), ("2024-03-01 08:15:59", "2024-03-01T08:15"),
    ("2024-03-01T08:15:59.999", "2024-03-01T08:15"), ("2024-03-01", "2024-03-01T00:00"),
    ("01MAR2024:08:15:00", "2024-03-01T08:15"), ("01Mar2024:08:15", "2024-03-01T08:15"),
    ("01MAR2024:08:15:00.000000", "2024-03-01T08:15"), ("01MAR2024", "2024-03-01T00:00"),
    ("01-03-2024 08:15", "2024-03-01T08:15"), ("01-03-2024 08:15:01", "2024-03-01T08:15"),
    ("01-03-2024", "2024-03-01T00:00"), ("2024-02-29 23:59", "2024-02-29T23:59"),
    ("31DEC9999:23:59:59", "9999-12-31T23:59"), ("0001-01-01", "0001-01-01T00:00"),
    ("2024-03-31 02:30", "2024-03-31T02:30"), ("2024-10-27 02:30", "2024-10-27T02:30"),
  ])
  func timesAreRead(_ text: String, _ expected: String) {
    #expect(ExtractTime.minute(text.utf8.span)?.description == expected)
  }

  @Test(arguments: [
    "", " ", "2024", "2024-3-1", "2024-03-1", "20240301", "2024/03/01", "2024-02-30", "2023-02-29",
    "2024-13-01", "2024-00-01", "2024-01-00", "0000-01-01", "2024-03-01T", "2024-03-01T8:15",
    "2024-03-01T24:00", "2024-03-01T23:60", "2024-03-01T08:15:60", "2024-03-01T08:15:",
    "2024-03-01T08:15:0", "2024-03-01T08:15:00.", "2024-03-01T08:15:00.a", "2024-03-01T08:15Z",
    "2024-03-01T08:15:00Z", "2024-03-01T08:15:00+01:00", "2024-03-01x08:15", "2024-03-0108:15",
    "01MÆR2024", "32MAR2024", "01MAX2024", "1MAR2024:08:15", "01-13-2024", "32-01-2024",
    "01-03-24", "-024-03-01", "2024-03-01 08.15", "2024-03-01T08:15:00.1 ", "NaN", "null",
    "2024-03-01T08:1５", "00-00-0000", "２０２４-03-01",
  ])
  func brokenTimesAreNone(_ text: String) {
    #expect(ExtractTime.minute(text.utf8.span) == nil)
  }

  @Test(arguments: [
    ("00:00", 0), ("08:15", 495), ("23:59:59", 1439), ("08:15:00.25", 495), ("24:00", nil),
    ("8:15", nil), ("0815", nil), ("08:15:", nil), ("08:60", nil), ("", nil), ("08:15x", nil),
  ])
  func timesOfDay(_ text: String, _ expected: Int?) {
    #expect(ExtractTime.minuteOfDay(text.utf8.span) == expected)
  }

  /// No bytes crash the reader of times, and what it reads it would write alike.
  @Test func anyBytes() {
    let alphabet = Array("0123456789-:T .MARfeb\u{00E6}/".utf8)
    var generator = SeededGenerator(seed: 7)
    var readable = 0
    for _ in 0..<20_000 {
      var bytes = Array("2024-03-01T08:15:00".utf8)
      for _ in 0..<(1 + generator.below(3)) {
        bytes[generator.below(bytes.count)] = alphabet[generator.below(alphabet.count)]
      }
      bytes.removeLast(generator.below(bytes.count + 1))
      guard let minute = ExtractTime.minute(bytes.span) else { continue }
      readable += 1
      if ExtractTime.minute(minute.description.utf8.span) != minute {
        Issue.record("\(String(decoding: bytes, as: UTF8.self)) became \(minute)")
        return
      }
    }
    #expect(readable > 100)
  }

  /// A broken time sets a row aside in a required column and is unknown in another.
  @Test func brokenTimesInRows() {
    let required = reading(
      "DW_EK_FORLOEB;MARKOER;MARKOER_TIDSPUNKT;MARKOER_INDB_TIDSPUNKT\n"
        + "1;AFV01B;2024-02-30;2024-03-01\n2;AFV01B;;2024-03-01\n3;AFV01B;2024-03-01;i går\n")
    #expect(
      required.findings == [
        "2 unreadable-time MARKOER_TIDSPUNKT", "3 missing-value MARKOER_TIDSPUNKT",
        "4 unreadable-time MARKOER_INDB_TIDSPUNKT",
      ])
    #expect(
      required.batch.recordLines == ["marker element=3 code=AFV01B time=2024-03-01T00:00"])
    let timeOfDay = reading(
      "dw_ek_forloeb;dato_start;tidspunkt_start;dato_slut;tidspunkt_slut;dato_henvisning\n"
        + "1;2024-03-01;8.15;2024-03-02;25:00;x\n")
    #expect(
      timeOfDay.batch.recordLines == [
        "element key=1 start=2024-03-01T00:00 end=2024-03-02T00:00"
      ])
    #expect(
      timeOfDay.findings.sorted() == [
        "2 unreadable-time DATO_HENVISNING", "2 unreadable-time TIDSPUNKT_SLUT",
        "2 unreadable-time TIDSPUNKT_START",
      ])
  }
}
