internal import Pathways
internal import RegisterRecords
internal import Synchronization

/// Reads the rest of a table by several threads, each a piece of it at a time.
///
/// A piece is read as if its first line began a row of the table that the file began with. Pieces
/// are taken over in the order of the file, and only where that turns out right; else (a quoted
/// field over several lines at the cut, another table in the same file) the piece is read again
/// from where the one before it ended. So what comes out is what one thread would have read.
final class PieceReading<Source: ByteSource>: Sendable {
  /// How far the file has been taken over.
  struct Progress: Sendable {
    var records: RecordStore
    /// Where the next row begins.
    var offset: Int
    var lines: Int
    var state: TableState
    fileprivate var fault: Source.Fault?

    init(records: RecordStore, offset: Int, lines: Int, state: TableState) {
      self.records = records
      self.offset = offset
      self.lines = lines
      self.state = state
    }
  }

  /// A piece as it was read.
  private struct Piece: Sendable {
    /// Where its first row was taken to begin; nil where none begins in it.
    var start: Int?
    /// How its rows were taken to be read.
    var assumed: TableState
    /// Where the row behind its last one begins.
    var end = 0
    var lines = 0
    var state: TableState
    var batch: RecordBatch
    var fault: Source.Fault?
  }

  private let source: Source
  private let file: Int32
  private let renaming: ColumnNames
  private let makeBatch: @Sendable () -> RecordBatch
  private let first: Int
  private let pieces: Int
  private let pieceSize: Int
  /// How rows are to be read as far as is known: for pieces that are begun now.
  private let expected: Mutex<TableState>
  private let pool = Mutex<[RecordBatch]>([])

  private var emptyBuffer: [UInt8] { [UInt8](repeating: 0, count: min(1 << 18, pieceSize)) }

  /// - Parameter progress: what one thread has read already.
  init(
    _ source: Source, size: Int, file: Int32, renaming: ColumnNames, pieceSize: Int,
    after progress: Progress, makeBatch: @escaping @Sendable () -> RecordBatch
  ) {
    self.source = source
    self.file = file
    self.renaming = renaming
    self.makeBatch = makeBatch
    self.pieceSize = pieceSize
    first = progress.offset
    pieces = max(1, (size - progress.offset + pieceSize - 1) / pieceSize)
    expected = Mutex(progress.state)
  }

  /// Reads all pieces and returns how it ended.
  func run(from progress: consuming Progress, _ workers: some Workers) throws(Source.Fault)
    -> Progress
  {
    let retention = progress.state.retention
    let none = Progress(
      records: RecordStore(retention: retention), offset: 0, lines: 0, state: progress.state)
    let order = InOrder<Piece, Progress>(count: pieces, into: progress) { piece, number, progress in
      self.takeOver(piece, number, into: &progress)
    }
    let ended = order.run(workers, leaving: none) {
      var buffer = self.emptyBuffer
      return { self.read($0, &buffer) }
    }
    if let fault = ended.fault { throw fault }
    return ended
  }

  // MARK: - Taking over

  private func takeOver(_ piece: consuming Piece, _ number: Int, into progress: inout Progress) {
    if progress.fault != nil { return }
    if piece.start != progress.offset || piece.assumed != progress.state || piece.fault != nil {
      // The row before may go on behind the whole piece.
      if number < pieces - 1, progress.offset >= start(of: number + 1) { return }
      piece.batch.discard()
      var buffer = emptyBuffer
      piece = read(
        number, from: progress.offset, state: progress.state, batch: piece.batch, &buffer)
    }
    if let fault = piece.fault {
      progress.fault = fault
      return
    }
    progress.records.absorb(&piece.batch, linesBefore: progress.lines)
    piece.batch.forgetTexts()
    progress.offset = piece.end
    progress.lines += piece.lines
    progress.state = piece.state
    let state = piece.state
    expected.withLock { if $0 != state { $0 = state } }
    let batch = piece.batch
    pool.withLock { $0.append(batch) }
  }

  // MARK: - Reading

  private func start(of number: Int) -> Int { first + number * pieceSize }

  /// Reads a piece from the first line that begins in it.
  private func read(_ number: Int, _ buffer: inout [UInt8]) -> Piece {
    let state = expected.withLock { $0 }
    let batch = pool.withLock { $0.popLast() } ?? makeBatch()
    do throws(Source.Fault) {
      let start = number == 0 ? first : try lineStart(in: number, &buffer)
      guard let start else {
        return Piece(start: nil, assumed: state, state: state, batch: batch)
      }
      return read(number, from: start, state: state, batch: batch, &buffer)
    } catch {
      return Piece(start: nil, assumed: state, state: state, batch: batch, fault: error)
    }
  }

  /// Where the first line begins that begins in a piece.
  private func lineStart(in number: Int, _ buffer: inout [UInt8]) throws(Source.Fault) -> Int? {
    let end = start(of: number + 1)
    var offset = start(of: number) - 1
    while offset < end {
      let count = try source.read(at: offset, into: &buffer)
      if count == 0 { return nil }
      for index in 0..<count where buffer[index] == UInt8(ascii: "\n") {
        let start = offset + index + 1
        return start < end ? start : nil
      }
      offset += count
    }
    return nil
  }

  private func read(
    _ number: Int, from start: Int, state: TableState, batch: consuming RecordBatch,
    _ buffer: inout [UInt8]
  ) -> Piece {
    let isLast = number == pieces - 1
    let size = isLast ? Int.max : self.start(of: number + 1) - start
    var reader = TableReader(file: file, renaming: renaming, state: state, size: size)
    var piece = Piece(start: start, assumed: state, state: state, batch: batch)
    var offset = start
    do throws(Source.Fault) {
      while !reader.isDone {
        let count = try source.read(at: offset, into: &buffer)
        if count == 0 {
          reader.finish(into: &piece.batch)
          break
        }
        reader.feed(buffer.span.extracting(0..<count), into: &piece.batch)
        offset += count
      }
    } catch {
      piece.fault = error
    }
    piece.end = reader.isDone ? self.start(of: number + 1) + reader.bytesBehind : offset
    piece.lines = reader.lineCount
    piece.state = reader.state(state.retention)
    return piece
  }
}
