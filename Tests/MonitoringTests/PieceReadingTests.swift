import DanishCalendar
import Monitoring
import Pathways
import RegisterRecords
import TestSupport
import Testing

/// A file that several threads read, piece by piece, comes to what one thread makes of it.
@Suite struct PieceReadingTests {
  /// Bytes in memory, in the place of a file.
  private struct Bytes: ByteSource {
    let bytes: [UInt8]
    var size: Int? { bytes.count }

    func read(at offset: Int, into buffer: inout [UInt8]) throws(Never) -> Int {
      let count = max(0, min(buffer.count, bytes.count - offset))
      for index in 0..<count { buffer[index] = bytes[offset + index] }
      return count
    }
  }

  /// A file that cannot be read from some offset on.
  private struct BrokenBytes: ByteSource {
    struct Broken: Error, Equatable {}
    let whole: Bytes
    let end: Int
    var size: Int? { whole.size }

    func read(at offset: Int, into buffer: inout [UInt8]) throws(Broken) -> Int {
      if offset >= end { throw Broken() }
      return whole.read(at: offset, into: &buffer)
    }
  }

  private func engine(_ retention: Retention) -> Monitoring {
    Monitoring(
      rules: .standard, zone: systemZone, now: LocalMinute(CalendarDate(rawValue: 21_000)),
      retention: retention)
  }

  private func lines(
    _ bytes: [UInt8], _ retention: Retention, pieceSize: Int, threads: Int
  ) -> [String] {
    var monitoring = engine(retention)
    let fault = monitoring.read(
      Bytes(bytes: bytes), named: "f", workers: TestWorkers(count: threads), pieceSize: pieceSize)
    return monitoring.records.canonicalLines + ["\(String(describing: fault))"]
  }

  /// Tables one after another in one file, with what makes a cut hard to judge.
  private func randomFile(_ random: inout SeededGenerator) -> [UInt8] {
    let times = ["2024-03-01T08:15:00", "2024-02-30T08:15:00", "2024-03-01 08:15", ""]
    func pick<Value>(_ values: [Value]) -> Value {
      values[Int(random.next() % UInt64(values.count))]
    }
    var text = ""
    for _ in 0..<(1 + random.next() % 3) {
      let columns = pick([
        ["DW_EK_FORLOEB", "MARKOER", "MARKOER_TIDSPUNKT", "MARKOER_TEKST"],
        ["DW_EK_FORLOEB", "MARKOER", "MARKOER_TIDSPUNKT", "MARKOER_TEKST"],
        ["DW_EK_FORLOEB", "FORL_STARTTIDSPUNKT", "FORL_LABEL", "DW_EK_HELBREDSFORLOEB"],
        ["DW_EK_FORLOEB", "FORL_STARTTIDSPUNKT", "FORL_LABEL", "DW_EK_HELBREDSFORLOEB"],
        ["DW_EK_KONTAKT", "KONT_STARTTIDSPUNKT", "KONT_TYPE", "DW_EK_FORLOEB"],
        ["DW_EK_FORLOEB", "MARKOER_TIDSPUNKT", "MARKOER"].filter { _ in random.next() % 9 > 0 },
      ])
      text += columns.joined(separator: ";") + "\n"
      for _ in 0..<(random.next() % 60) {
        let fields = columns.map { column in
          switch column {
          case "MARKOER": pick(["AFV01A1", "AFV01B", "AWA1", "afv01c1", "X"])
          case "MARKOER_TIDSPUNKT", "FORL_STARTTIDSPUNKT", "KONT_STARTTIDSPUNKT": pick(times)
          case "KONT_TYPE": pick(["ALCA00", "ALCA10"])
          case "MARKOER_TEKST", "FORL_LABEL":
            pick([
              "t", "", "\"a;b\"", "\"a\nb\"", "\"1;AFV01B;2024-03-01\n7;AFV01B\n\"", "\"open", "æ",
            ])
          default: pick(["7", "007", "1234567890123", "k", "\"8\""])
          }
        }
        text += fields.joined(separator: ";") + pick(["\n", "\n", "\n", "\r\n", "\n\n"])
      }
    }
    var bytes = Array(text.utf8)
    if random.next() % 4 == 0, bytes.last == 10 { bytes.removeLast() }
    if random.next() % 8 == 0 { bytes = [0xEF, 0xBB, 0xBF] + bytes }
    return bytes
  }

  @Test func randomFilesComeToTheSame() {
    var cuts = 0
    for seed in testSeeds(150) {
      var random = SeededGenerator(seed: seed)
      let bytes = randomFile(&random)
      for retention in [Retention.everything, .whatMovesClocks] {
        let whole = lines(bytes, retention, pieceSize: 1 << 20, threads: 1)
        for pieceSize in [17, 64, 150, 700] {
          let pieces = lines(bytes, retention, pieceSize: pieceSize, threads: 3)
          if pieces != whole {
            let more = pieces.filter { !whole.contains($0) }
            let less = whole.filter { !pieces.contains($0) }
            Issue.record(
              "seed \(seed), \(retention), pieces of \(pieceSize): \(more) and not \(less)")
            return
          }
          cuts += bytes.count / pieceSize
        }
      }
    }
    print("pieces read: \(cuts)")
    #expect(cuts > 10_000)
  }

  /// A line that is longer than a row may be, over many pieces.
  @Test func aLineOverManyPieces() {
    let header = "DW_EK_FORLOEB;MARKOER;MARKOER_TIDSPUNKT\n"
    let row = "7;AFV01B;2024-03-01\n"
    let long = "8;AFV01B;" + String(repeating: "x", count: TableReader.rowLimit + 9) + "\n"
    let bytes = Array((header + row + long + row + row).utf8)
    let whole = lines(bytes, .everything, pieceSize: 1 << 22, threads: 1)
    #expect(lines(bytes, .everything, pieceSize: 100_000, threads: 3) == whole)
    #expect(whole.first == "4 = 3 + 0 + 1")
  }

  @Test func aFileThatBreaksOffIsAFault() {
    let row = "7;AFV01B;2024-03-01\n"
    let text = "DW_EK_FORLOEB;MARKOER;MARKOER_TIDSPUNKT\n" + String(repeating: row, count: 400)
    let whole = Bytes(bytes: Array(text.utf8))
    for end in [0, 500, 4_000, 7_900] {
      var monitoring = engine(.everything)
      #expect(throws: BrokenBytes.Broken()) {
        _ = try monitoring.read(
          BrokenBytes(whole: whole, end: end), named: "f", workers: TestWorkers(count: 2),
          pieceSize: 300)
      }
    }
  }
}
