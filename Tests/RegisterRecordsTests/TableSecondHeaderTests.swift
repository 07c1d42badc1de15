import RegisterRecords
import TestSupport
import Testing

/// Headers that lack what their table must have.
@Suite struct TableSecondHeaderTests {
  /// Rows behind such a header are not read by the header before it.
  @Test func aSecondHeaderThatLacksAColumn() {
    let text = """
      DW_EK_FORLOEB;MARKOER;MARKOER_TIDSPUNKT
      1;AFV01B;2024-03-01T08:15
      MARKOER;MARKOER_TIDSPUNKT;LPRINDBERETNINGSSYSTEM
      AFV01B;2024-03-02T08:15;LPR3
      DW_EK_FORLOEB;MARKOER;MARKOER_TIDSPUNKT
      2;AFV01B;2024-03-03T08:15
      """
    let batch = ReadingSetup().read(Array(text.utf8)).batch
    #expect(batch.counts.used == 2)
    #expect(batch.counts.setAside == 2)
    #expect(batch.counts.isBalanced)
  }

  @Test func offersWithoutAnyPathway() {
    let text =
      "TILBUD_ID;FRIST;TILBUD_DATO;REGISTRERET_TIDSPUNKT\nt1;udredning;2024-03-01;2024-03-01\n"
    var batch = ReadingSetup().emptyBatch()
    var reader = RecordReader(file: 0)
    reader.feed(Array(text.utf8).span, into: &batch)
    reader.finish(into: &batch)
    #expect(reader.headerFault?.missing == ["DW_EK_FORLOEB"])
  }

  /// Blanks before the header, more than are looked through for the beginning of a document.
  @Test func manyBlankLinesBeforeATable() {
    let text =
      String(repeating: "\n", count: 40_000)
      + "DW_EK_FORLOEB;MARKOER;MARKOER_TIDSPUNKT\n1;AFV01B;2024-03-01T08:15\n"
    let batch = ReadingSetup().read(Array(text.utf8)).batch
    #expect(batch.counts.used == 1)
    #expect(batch.markers.first?.place.line == 40_002)
  }

  /// A mark of UTF-16 is one also where its bytes come one by one (found by the fuzzer).
  @Test func aPackedFileInUTF16() {
    let text: [UInt8] = [0xFE, 0xFF, 0, 0x44, 0, 0x57, 0, 0x0A]
    for level: CInt in [0, 6] {
      let bytes = gzipped(text, level: level)
      let whole = ReadingSetup().read(bytes)
      #expect(whole.findings == ["1 not-text"])
      #expect(ReadingSetup().verifyEveryChunking(bytes, seeds: [1, 2]).difference == nil)
      // Damaged, so that what was unpacked before the fault is read in pieces of its own.
      for place in bytes.indices.dropFirst(10) {
        var damaged = bytes
        damaged[place] ^= 0xFF
        let report = ReadingSetup().verifyEveryChunking(damaged, seeds: [3])
        #expect(report.difference == nil, "level \(level), byte \(place)")
      }
    }
  }
}
