import DanishCalendar
import RegisterRecords
import TestSupport
import Testing

/// However a file is cut into pieces, the same is read.
@Suite struct TablePiecesTests {
  private static let seeds = testSeeds(20)

  private static let files: [(name: String, bytes: [UInt8])] = {
    var rendering = Rendering()
    let tables = SampleRegister.full.tables
    var files = [("plain", tables.flatMap(rendering.bytes))]
    rendering.lineEnd = "\r\n"
    rendering.encoding = .utf8WithMark
    rendering.separator = "\t"
    rendering.hasLastLineEnd = false
    files.append(("marked", rendering.bytes(of: tables[0])))
    rendering.encoding = .latin
    rendering.separator = ","
    files.append(("latin", rendering.bytes(of: tables[0])))
    files.append(("gzip", gzipped(tables.flatMap(rendering.bytes))))
    let half = rendering.bytes(of: tables[0])
    files.append(("members", gzipped(half, level: 0) + gzipped(half) + [0, 0, 0]))
    let broken = """
      \u{FEFF}dw_ek_forloeb;note;markoer;markoer_tidspunkt\r
      1;"a ""word"";\r\nand\n more";AFV01B;2024-03-01\r
      "2";stray " quote;AFV01B;2024-03-01
      3;"open;AFV01B;2024-03-01\r

      4;"closed" too early;AFV01B;2024-03-01
      5;\r;AFV01B;2024-03-01\r
      6;;AFV01B;2024-13-01;
      \r
      7;"";"AFV01B" ; "2024-03-01" \r
      DW_EK_KONTAKT,KONT_STARTTIDSPUNKT
      8,2024-03-01
      9,"2024-03-01
      """
    files.append(("broken", Array(broken.utf8)))
    var markers = "MARKOER;MARKOER_TIDSPUNKT;DW_EK_FORLOEB;LPRINDBERETNINGSSYSTEM\n"
    for row in 0..<12 {
      markers += row % 5 == 4 ? " afv01b;2024-03-01;\(row)x;\n" : ""
      markers += row % 7 == 6 ? "\"AFV01B\";2024-03-01;8;lpr3\n" : ""
      markers += "AFV01A1A;2024-03-\(10 + row)T08:15:00;\(1000 + row);LPR\(row % 6 == 5 ? 2 : 3)"
      markers += row % 4 == 3 ? "\r\n" : "\n"
    }
    files.append(("markers", Array(markers.utf8)))
    files.append(("unknown", Array("en;to;tre\n1;2;3\n\n4;5;6".utf8)))
    files.append(("blank", Array(" \r\n\n\t\n".utf8)))
    files.append(("garbage behind", gzipped(half) + [0, 0, 7, 8, 9]))
    var crushed = gzipped(tables.flatMap(rendering.bytes))
    crushed[crushed.count / 2] ^= 0x55
    files.append(("crushed", crushed))
    return files
  }()

  @Test(arguments: files.indices)
  func everyCut(_ index: Int) {
    let (name, bytes) = TablePiecesTests.files[index]
    let report = ReadingSetup().verifyEveryChunking(bytes, seeds: TablePiecesTests.seeds)
    #expect(report.difference == nil, "\(name)")
    print("pieces: \(name): \(bytes.count) bytes read in \(report.readings) ways")
  }

  /// Behind the zeros after a packed file another one may begin, in one piece or in several.
  @Test func zerosBetweenPackedFiles() {
    let table = Rendering().bytes(of: SampleRegister.full.tables[2])
    let bytes = gzipped(table) + [0, 0, 0] + gzipped(table)
    let whole = ReadingSetup().read(bytes)
    #expect(whole.counts.used == 2 && whole.counts.setAside == 0)
    #expect(ReadingSetup().verifyEveryChunking(bytes, seeds: [1, 2]).difference == nil)
  }

  /// A reader may move in memory between two pieces.
  @Test func aReaderThatMoves() {
    let table = Rendering().bytes(of: SampleRegister.full.tables[2])
    let bytes = gzipped(table)
    var batch = ReadingSetup().emptyBatch()
    var first = RecordReader(file: 0)
    first.feed(bytes.span.extracting(0..<40), into: &batch)
    var moved = Moved(reader: first)
    moved.reader.feed(bytes.span.extracting(40..<bytes.count), into: &batch)
    moved.reader.finish(into: &batch)
    #expect(batch.canonicalLines == ReadingSetup().read(bytes).lines)
    #expect(batch.counts.used == 1)
  }

  private struct Moved: ~Copyable {
    var padding = (0, 0, 0)
    var reader: RecordReader

    init(reader: consuming RecordReader) { self.reader = reader }
  }

  /// What a broken file held before the fault is read, but not the row in which it broke off.
  @Test func aPackedFileCutShort() {
    let text = """
      DW_EK_FORLOEB;MARKOER;MARKOER_TIDSPUNKT
      1;AFV01B;2024-03-01T08:15:00
      2;AFV01B;2024-03-01T08:15:00
      """
    let packed = gzipped(Array(text.utf8), level: 0)
    // The stored bytes end 8 bytes before the file does; from there on only the check is missing.
    var rowsSeen: Set<Int> = []
    for length in 2..<packed.count {
      let reading = ReadingSetup().read(Array(packed[..<length]))
      rowsSeen.insert(reading.batch.markers.count)
      #expect(reading.findings == ["0 broken-gzip"], "\(length)")
      #expect(reading.counts.setAside == 1)
      for marker in reading.batch.markers {
        #expect(marker.time.description == "2024-03-01T08:15", "\(length)")
      }
    }
    #expect(rowsSeen == [0, 1])
    #expect(ReadingSetup().read(packed).batch.markers.count == 2)
  }

  /// A long file in pieces of many sizes, so that pieces end in every part of a row.
  @Test func longFiles() {
    var text = "DW_EK_FORLOEB;MARKOER;MARKOER_TIDSPUNKT;NOTE\n"
    for row in 0..<400 {
      text += "\(row);AFV01B;2024-03-01;\(row % 7 == 0 ? "\"a\nb;\"\"\"" : "x")\n"
    }
    let bytes = Array(text.utf8)
    let whole = ReadingSetup().read(bytes).lines
    let wholePacked = ReadingSetup().read(gzipped(bytes)).lines
    #expect(whole == wholePacked)
    for size in [2, 3, 5, 7, 31, 64, 100, 1000, 4096] {
      let cuts = Array(stride(from: size, to: bytes.count, by: size))
      #expect(ReadingSetup().read(bytes, cuts: cuts).lines == whole, "\(size)")
    }
  }
}
