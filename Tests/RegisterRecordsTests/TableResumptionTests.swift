import RegisterRecords
import TestSupport
import Testing

/// A table read in parts by a reader each, as it is after a restart, gives what one reader gives.
@Suite struct TableResumptionTests {
  private static let samples = [
    """
    DW_EK_FORLOEB;MARKOER;MARKOER_TIDSPUNKT
    1;AFV01A1;2024-03-01T08:15:00
    2;"AFV
    01B";2024-03-01

    3;AFV01A1
    4;AFV01B;"2024-03-01"
    DW_EK_FORLOEB;FORL_STARTTIDSPUNKT
    5;2024-03-01
    6;2024-03-02
    DW_EK_FORLOEB,MARKOER,MARKOER_TIDSPUNKT,HANDLING
    7,AFV01A1,2024-03-01,slet
    8,AFV01A1,2024-03-01,what

    """,
    "\u{FEFF}DW_EK_FORLOEB;MARKOER;MARKOER_TIDSPUNKT;NOTE;NOTE\n1;AFV01A1;2024-03-01;a;b\n"
      + "2;AFV01A1;2024-03-01;\"open\n3;AFV01B;2024-03-01;c;d\n4;AFV01B;2024-03-01;c;d\n",
    "SOMETHING;ELSE\n1;2\n3;4\nDW_EK_FORLOEB;MARKOER;MARKOER_TIDSPUNKT\n1;AFV01A1;2024-03-01\n",
    "DW_EK_FORLOEB;MARKOER\n1;AFV01A1\n2;AFV01B\n",
  ]

  /// Reads a file in parts that end at line ends, each by a reader of its own; what belongs to a row
  /// that has not ended is read again with the next part.
  private func readInParts(_ bytes: [UInt8], ends: [Int]) -> RecordBatch {
    var batch = ReadingSetup().emptyBatch()
    let file: Int32 = 0
    var start = 0
    var headerLine: Int?
    for end in ends + [bytes.count] where end > start {
      let line = bytes[..<start].filter { $0 == 10 }.count + 1
      let place = TablePlace(header: header(bytes, headerLine), line: line)
      var reader =
        start == 0 ? RecordReader(file: file) : RecordReader(file: file, resuming: place)
      reader.feed(bytes.span.extracting(start..<end), into: &batch)
      if end == bytes.count { reader.finish(into: &batch) }
      start = end - (end == bytes.count ? 0 : reader.unfinishedCount)
      headerLine = reader.headerLine ?? headerLine
    }
    return batch
  }

  private func header(_ bytes: [UInt8], _ line: Int?) -> [UInt8] {
    guard let line else { return [] }
    let lines = bytes.split(separator: 10, omittingEmptySubsequences: false)
    let mark: [UInt8] = [0xEF, 0xBB, 0xBF]
    let text = Array(lines[line - 1]) + [10]
    return line > 1 && bytes.starts(with: mark) ? mark + text : text
  }

  @Test func everyPairOfLineEnds() {
    var readings = 0
    for text in Self.samples {
      let bytes = Array(text.utf8)
      let whole = ReadingSetup().read(bytes).batch.canonicalLines
      let ends = bytes.indices.filter { bytes[$0] == 10 }.map { $0 + 1 }
      for first in ends {
        for second in ends where second >= first {
          readings += 1
          let parts = readInParts(bytes, ends: [first, second]).canonicalLines
          #expect(parts == whole, "cut at \(first) and \(second)")
        }
      }
      #expect(readInParts(bytes, ends: ends).canonicalLines == whole)
    }
    #expect(readings > 100)
  }
}
