internal import Gzip

/// Reads a file of any kind that is known: tables or a CDA document, plain or packed by gzip.
///
/// What it is shows in its first bytes, not in its name. Bytes come in pieces of any size.
package struct RecordReader: ~Copyable {
  private let file: Int32
  private let renaming: ColumnNames
  private var inflater: Inflater?
  private var contents: ContentReader
  private var head: [UInt8] = []
  private var isKnown = false
  private var hasFailed = false

  package init(file: Int32, renaming: ColumnNames = ColumnNames()) {
    self.file = file
    self.renaming = renaming
    contents = ContentReader(file: file, renaming: renaming)
  }

  /// A reader that goes on in the middle of a table.
  package init(file: Int32, renaming: ColumnNames = ColumnNames(), resuming place: TablePlace) {
    self.file = file
    self.renaming = renaming
    isKnown = true
    contents = ContentReader(
      TableReader(file: file, renaming: renaming, resuming: place), file: file, renaming: renaming)
  }

  /// The line at which the header stands that the next rows belong to, from 1; nil where none does.
  package var headerLine: Int? { contents.headerLine }

  /// How many bytes at the end of those that were fed begin a row that has not ended, or are too
  /// few to tell what the file is.
  ///
  /// Fed again with what follows, they give the same.
  package var unfinishedCount: Int { isKnown ? contents.unfinishedCount : head.count }

  /// Why a table's header was not understood.
  package var headerFault: HeaderFault? { contents.headerFault }

  /// How the rows are to be read from the one on whose end has not come, where a table is read
  /// that is not packed: then the rest can be read in pieces.
  package func tableState(_ retention: Retention) -> TableState? {
    isKnown && inflater == nil ? contents.tableState(retention) : nil
  }

  /// How many lines of a table have been read.
  package var lineCount: Int { contents.lineCount }

  package mutating func feed(_ bytes: Span<UInt8>, into batch: inout RecordBatch) {
    if isKnown { return pass(bytes, into: &batch) }
    // All of it is passed on at once where its beginning is enough.
    if head.isEmpty, bytes.count >= 2, bytes[0] != 0x1F {
      isKnown = true
      return pass(bytes, into: &batch)
    }
    head.append(copying: bytes)
    if head.count >= 2 { decide(into: &batch) }
  }

  package mutating func finish(into batch: inout RecordBatch) {
    if !isKnown { decide(into: &batch) }
    if inflater?.isAtEnd == false, !hasFailed { fail(into: &batch) }
    // The row or document in which a file broke off may lack its end without showing it.
    if !hasFailed { contents.finish(into: &batch) }
  }

  private mutating func decide(into batch: inout RecordBatch) {
    isKnown = true
    if head.count >= 2, head[0] == 0x1F, head[1] == 0x8B { inflater = Inflater() }
    var bytes: [UInt8] = []
    swap(&bytes, &head)
    pass(bytes.span, into: &batch)
  }

  private mutating func pass(_ bytes: Span<UInt8>, into batch: inout RecordBatch) {
    guard inflater != nil else { return contents.feed(bytes, into: &batch) }
    if hasFailed { return }
    var position = 0
    while position < bytes.count || inflater?.hasOutput == true {
      guard
        let piece = inflater?.unpack(bytes.extracting(position..<bytes.count), used: &position)
      else { return }
      contents.feed(piece.bytes.span, into: &batch)
      if piece.isBroken { return fail(into: &batch) }
    }
  }

  private mutating func fail(into batch: inout RecordBatch) {
    hasFailed = true
    batch.setAside(Finding(.brokenArchive, .error, at: Place(file: file, line: 0)))
  }
}

/// Reads tables or a document, whichever the first byte that is no blank begins.
struct ContentReader: ~Copyable {
  private let file: Int32
  private let renaming: ColumnNames
  private var table: TableReader
  private var document: CDAReader?
  private var head: [UInt8] = []
  private var isTable = false
  private var isUnreadable = false

  init(file: Int32, renaming: ColumnNames) {
    self.file = file
    self.renaming = renaming
    table = TableReader(file: file, renaming: renaming)
  }

  /// Goes on in the middle of a table.
  init(_ table: consuming TableReader, file: Int32, renaming: ColumnNames) {
    self.file = file
    self.renaming = renaming
    self.table = table
    isTable = true
  }

  var headerFault: HeaderFault? { isUnreadable ? .notText : table.headerFault }
  var headerLine: Int? { isTable ? table.headerLine : nil }
  var unfinishedCount: Int { isTable ? table.unfinishedCount : head.count }

  func tableState(_ retention: Retention) -> TableState? {
    isTable && !table.isSkippingLine ? table.state(retention) : nil
  }

  var lineCount: Int { table.lineCount }

  mutating func feed(_ bytes: Span<UInt8>, into batch: inout RecordBatch) {
    if isUnreadable { return }
    if isTable { return table.feed(bytes, into: &batch) }
    if document != nil {
      document?.feed(bytes, into: &batch)
      return
    }
    // Most documents begin with their first byte.
    if head.isEmpty, bytes.count >= 2, bytes[0] == UInt8(ascii: "<") {
      document = CDAReader(file: file, zone: batch.zone)
      document?.feed(bytes, into: &batch)
      return
    }
    head.append(copying: bytes)
    // A byte order mark of UTF-16 has two bytes, which may come one by one out of a packed file.
    if head.count < 2 { return }
    // Nothing but blanks for so long is no document; a table may have them.
    let isLong = head.count > ContentReader.longestBlank
    guard let first = firstOfContent ?? (isLong ? UInt8(ascii: "\n") : nil) else { return }
    decide(first, into: &batch)
  }

  private static let longestBlank = 1 << 14

  mutating func finish(into batch: inout RecordBatch) {
    if !isTable, document == nil, !isUnreadable {
      decide(firstOfContent ?? UInt8(ascii: "\n"), into: &batch)
    }
    if isTable { return table.finish(into: &batch) }
    document?.finish(into: &batch)
  }

  /// The first byte that is neither blank nor byte order mark; nil while there is none.
  private var firstOfContent: UInt8? {
    head.first { byte in
      switch byte {
      case 0xEF, 0xBB, 0xBF, 32, 9, 10, 13: false
      default: true
      }
    }
  }

  private mutating func decide(_ first: UInt8, into batch: inout RecordBatch) {
    var bytes: [UInt8] = []
    swap(&bytes, &head)
    if bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) || first == 0,
      !bytes.isEmpty
    {
      // UTF-16, or no text at all: as a table it would be a header without a known name.
      isUnreadable = true
      batch.setAside(Finding(.notText, .error, at: Place(file: file, line: 1)))
    } else if first == UInt8(ascii: "<") {
      document = CDAReader(file: file, zone: batch.zone)
      document?.feed(bytes.span, into: &batch)
    } else {
      isTable = true
      table.feed(bytes.span, into: &batch)
    }
  }
}
