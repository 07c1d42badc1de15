import RegisterRecords
import TestSupport
import Testing

@Suite struct TableKeyTests {
  /// Texts of keys are compared as bytes, whether they are kept as numbers or as texts.
  @Test func keysAreOrderedAsText() {
    var vocabulary = Vocabulary()
    var texts = [
      "", "0", "1", "10", "9", "99", "100", "007", "07", "7", "70", "a", "A", "1a", "10-1", "æ",
      "ø",
      "9999999999999999999", "10000000000000000000", "99999999999999999999", "1 2",
      "1.2.208^7", "999999999999999999", "1000000000000000000",
    ]
    var generator = SeededGenerator(seed: 42)
    for _ in 0..<60 { texts.append(String(generator.next() >> UInt64(generator.below(64)))) }
    let keys = texts.map { vocabulary.key($0) }
    for (left, leftKey) in zip(texts, keys) {
      #expect(vocabulary.text(leftKey) == left)
      for (right, rightKey) in zip(texts, keys) {
        let expected = left.utf8.lexicographicallyPrecedes(right.utf8)
        if vocabulary.isBefore(leftKey, rightKey) != expected {
          Issue.record("\(left) before \(right)")
        }
        if (leftKey == rightKey) != (left == right) { Issue.record("\(left) equal \(right)") }
      }
    }
    #expect(vocabulary.isBefore(vocabulary.key("10"), vocabulary.key("9")))
  }

  @Test func zerosInFrontMakeAnotherKey() {
    let read = reading(
      "DW_EK_FORLOEB;MARKOER;MARKOER_TIDSPUNKT\n007;AFV01B;2024-03-01\n7;AFV01B;2024-03-01\n0;AFV01B;2024-03-01\n"
    )
    #expect(
      read.batch.recordLines == [
        "marker element=0 code=AFV01B time=2024-03-01T00:00",
        "marker element=007 code=AFV01B time=2024-03-01T00:00",
        "marker element=7 code=AFV01B time=2024-03-01T00:00",
      ])
  }

  @Test(arguments: [
    "9999999999999999999", "10000000000000000000", "99999999999999999999", "18446744073709551615",
    "18446744073709551616", "00000000000000000001", "07", "00", "-5", "+5", "5.0", "Nøgle", "a b",
    "^", "x^Y",
  ])
  func keysStayAsTheyWereWritten(_ key: String) {
    let read = reading(
      "DW_EK_FORLOEB;DW_EK_HELBREDSFORLOEB;MARKOER;MARKOER_TIDSPUNKT\n \(key)\t;\(key);AFV01B;2024-03-01\n"
    )
    #expect(
      read.batch.recordLines == [
        "marker element=\(key) course=\(key) code=AFV01B time=2024-03-01T00:00"
      ])
    #expect(read.findings.isEmpty)
  }

  @Test func aKeyHasEightyBytesAtMost() {
    let header = "DW_EK_FORLOEB;DW_EK_HELBREDSFORLOEB;MARKOER;MARKOER_TIDSPUNKT\n"
    let longest = String(repeating: "ø", count: 40)
    let fits = reading(header + "\(longest);\(longest);AFV01B;2024-03-01\n")
    #expect(
      fits.batch.recordLines == [
        "marker element=\(longest) course=\(longest) code=AFV01B time=2024-03-01T00:00"
      ])
    let optional = reading(header + "1;\(longest)x;AFV01B;2024-03-01\n")
    #expect(optional.batch.recordLines == ["marker element=1 code=AFV01B time=2024-03-01T00:00"])
    #expect(optional.findings == ["2 unreadable-key DW_EK_HELBREDSFORLOEB"])
    let required = reading(header + "\(longest)x;1;AFV01B;2024-03-01\n")
    #expect(required.batch.recordLines.isEmpty)
    #expect(required.findings == ["2 unreadable-key DW_EK_FORLOEB"])
    #expect(required.counts.setAside == 1)
  }

  @Test func codesAreInCapitals() {
    let read = reading(
      "DW_EK_FORLOEB;MARKOER;MARKOER_TIDSPUNKT\n1;afv01a1a;2024-03-01\n1; AfV01A1a ;2024-03-02\n")
    #expect(
      read.batch.recordLines == [
        "marker element=1 code=AFV01A1A time=2024-03-01T00:00",
        "marker element=1 code=AFV01A1A time=2024-03-02T00:00",
      ])
    #expect(Set(read.batch.markers.map(\.code)).count == 1)
  }
}
