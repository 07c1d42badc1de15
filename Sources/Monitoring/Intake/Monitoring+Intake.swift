package import Pathways
package import RegisterRecords

extension Monitoring {
  /// How many bytes of a table one thread reads at a time.
  package static let pieceSize = 1 << 22
  private static let bufferSize = 1 << 18

  /// Takes in a whole file, by several threads where it is a large table that is not packed.
  ///
  /// What comes out does not depend on the threads.
  ///
  /// - Returns: why its header was not understood, if it was not.
  package mutating func read<Source: ByteSource>(
    _ source: Source, named name: String, workers: some Workers,
    pieceSize: Int = Monitoring.pieceSize
  ) throws(Source.Fault) -> HeaderFault? {
    begin(file: name)
    var buffer = [UInt8](repeating: 0, count: min(Monitoring.bufferSize, pieceSize))
    var offset = 0
    while true {
      let count = try source.read(at: offset, into: &buffer)
      if count == 0 { return finish() }
      feed(buffer.span.extracting(0..<count))
      offset += count
      guard workers.count > 1, let size = source.size, size - offset >= pieceSize * 2 else {
        continue
      }
      if let fork = fork(at: offset) {
        return try readPieces(source, size: size, from: fork, pieceSize, workers)
      }
    }
  }

  /// Where and how the rest of the file can be read in pieces, if it can.
  private mutating func fork(at offset: Int) -> Fork? {
    guard let state = reader?.tableState(retention) else { return nil }
    return Fork(
      offset: offset - (reader?.bytesWaiting ?? 0), lines: reader?.lineCount ?? 0, state: state)
  }

  private struct Fork {
    var offset: Int
    var lines: Int
    var state: TableState
  }

  private mutating func readPieces<Source: ByteSource>(
    _ source: Source, size: Int, from fork: Fork, _ pieceSize: Int, _ workers: some Workers
  ) throws(Source.Fault) -> HeaderFault? {
    reader = nil
    let file = Int32(records.files.count - 1)
    var moved = RecordStore(retention: retention)
    swap(&moved, &records)
    let reading = PieceReading(
      source, size: size, file: file, renaming: renaming, pieceSize: pieceSize,
      from: PieceReading.Progress(
        records: moved, offset: fork.offset, lines: fork.lines, state: fork.state),
      makeBatch: batchMaker)
    moved = RecordStore(retention: retention)
    let ended = try reading.run(workers)
    records = ended.records
    batch.forgetTexts()
    checkBalance()
    return ended.state.headerFault
  }
}
