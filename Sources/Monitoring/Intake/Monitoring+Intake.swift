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

  /// Takes in whole files, each by one thread, in the order given.
  ///
  /// - Parameters:
  ///   - open: opens the file of a number.
  /// - Returns: by file, why its header was not understood.
  package mutating func readFiles<Source: ByteSource>(
    named names: [String], workers: some Workers,
    open: @escaping @Sendable (Int) throws(Source.Fault) -> Source
  ) -> [Result<HeaderFault?, Source.Fault>] {
    let files = names.map { records.beginFile($0) }
    let makeBatch = batchMaker
    let renaming = renaming
    var taken = (records: RecordStore(retention: retention), outcomes: [Outcome<Source>]())
    swap(&taken.records, &records)
    let order = InOrder<(RecordBatch, Outcome<Source>), (records: RecordStore, [Outcome<Source>])>(
      count: files.count, into: taken
    ) { item, _, state in
      var (batch, outcome) = item
      state.records.absorb(&batch)
      state.1.append(outcome)
    }
    taken = (RecordStore(retention: retention), [])
    let ended = order.run(workers, leaving: taken) {
      var buffer = [UInt8](repeating: 0, count: Monitoring.bufferSize)
      return { number in
        var batch = makeBatch()
        do throws(Source.Fault) {
          var reader = RecordReader(file: files[number], renaming: renaming)
          let source = try open(number)
          var offset = 0
          while true {
            let count = try source.read(at: offset, into: &buffer)
            if count == 0 { break }
            reader.feed(buffer.span.extracting(0..<count), into: &batch)
            offset += count
          }
          reader.finish(into: &batch)
          return (batch, .success(reader.headerFault))
        } catch {
          return (batch, .failure(error))
        }
      }
    }
    records = ended.records
    checkBalance()
    return ended.1
  }

  private typealias Outcome<Source: ByteSource> = Result<HeaderFault?, Source.Fault>

  /// Where and how the rest of the file can be read in pieces, if it can.
  private mutating func fork(at offset: Int) -> Fork? {
    guard let state = reader?.tableState(retention) else { return nil }
    return Fork(
      offset: offset - (reader?.unfinishedCount ?? 0), lines: reader?.lineCount ?? 0, state: state)
  }

  /// Makes batches that begin with the codes known so far.
  private var seededBatchMaker: @Sendable () -> RecordBatch {
    var seed = batchMaker()
    seed.adoptCodes(of: records)
    let batch = seed
    return { batch }
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
    var progress = PieceReading<Source>.Progress(
      records: RecordStore(retention: retention), offset: fork.offset, lines: fork.lines,
      state: fork.state)
    let reading = PieceReading(
      source, size: size, file: file, renaming: renaming, pieceSize: pieceSize, after: progress,
      makeBatch: seededBatchMaker)
    swap(&progress.records, &records)
    let ended = try reading.run(from: progress, workers)
    records = ended.records
    batch.forgetTexts()
    checkBalance()
    return ended.state.headerFault
  }
}
