import RegisterRecords
import Tailing
import TestSupport

/// Parses pieces into records as the daemon does: each piece by a reader of its own.
struct RecordParser {
  /// By input: what was read of it.
  private(set) var batches: [InputID: RecordBatch] = [:]
  private(set) var names: [InputID: String] = [:]

  /// Takes the pieces of a look, and gives back what belongs to rows that have not ended.
  mutating func take(_ delivery: TailingDelivery, _ tailer: Tailer) {
    for piece in delivery.pieces {
      var batch = batches[piece.input] ?? ReadingSetup().emptyBatch()
      let place = TablePlace(header: piece.header, line: Int(piece.firstLine))
      var reader =
        piece.range.lowerBound == 0
        ? RecordReader(file: 0) : RecordReader(file: 0, resuming: place)
      reader.feed(piece.bytes.span, into: &batch)
      if piece.isLast {
        reader.finish(into: &batch)
      } else {
        tailer.giveBack(reader.unfinishedCount, of: piece.input)
        if let line = reader.headerLine { tailer.setHeader(line: Int64(line), of: piece.input) }
      }
      batches[piece.input] = batch
      names[piece.input] = piece.name
    }
  }

  /// What was read of the files, by the last component of their names.
  var lines: [String: [String]] {
    var lines: [String: [String]] = [:]
    for (id, batch) in batches {
      let name = names[id]?.split(separator: "/").last.map(String.init) ?? ""
      lines[name, default: []] += batch.canonicalLines
    }
    return lines
  }

  /// What is read of a whole file at once.
  static func lines(of bytes: [UInt8]) -> [String] {
    ReadingSetup().read(bytes).batch.canonicalLines
  }
}
