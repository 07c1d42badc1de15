/// Reads extract tables from bytes that come in pieces of any size.
///
/// Several tables may follow one another, each with its header. It holds one partial row at most,
/// never longer than `rowLimit`; a row that cannot be used is set aside with its reason and takes
/// no other row along: a quote that never closes costs the line it stands on.
package struct TableReader: ~Copyable {
  /// The longest row in bytes; a longer one is set aside.
  package static let rowLimit = 1 << 20

  private let file: Int32
  private let renaming: ColumnNames
  private var carried: [UInt8] = []
  private var line = 1
  private(set) var isSkippingLine = false
  private var isAtStart = true
  /// Whether a byte order mark says that the text is UTF-8.
  private var declaresUTF8 = false
  private var layout: TableLayout?
  private var splitter = RowSplitter()
  private var scanner = LineScanner(separator: 0, capacity: 0)
  private var plain: PlainRows?
  /// Whether a header was met since a batch was last asked how much it keeps.
  private var isPlainWanted = false
  /// By column: its field in the row that is read.
  private var columns = [Range<Int>](repeating: 0..<0, count: Column.allCases.count)

  /// How many bytes, from the beginning of the row that is not read yet, may begin a row.
  private var bytesToGo = Int.max

  /// Why the first line is no header of a table that is read.
  package private(set) var headerFault: HeaderFault?
  /// Whether a header that is not understood has been told before this reader began.
  private var isFaultTold = false
  /// The line at which the header stands that the next rows belong to, from 1; nil where none does.
  package private(set) var headerLine: Int?

  package init(file: Int32, renaming: ColumnNames = ColumnNames()) {
    self.file = file
    self.renaming = renaming
  }

  /// Reads a piece of a file whose header and first rows others have read.
  ///
  /// - Parameters:
  ///   - state: how the rows of the piece are to be read.
  ///   - size: how many bytes of the piece may begin a row; the last row may go on behind them.
  package init(file: Int32, renaming: ColumnNames, state: TableState, size: Int) {
    self.init(file: file, renaming: renaming)
    isAtStart = false
    declaresUTF8 = state.declaresUTF8
    bytesToGo = size
    headerFault = state.headerFault
    if let layout = state.layout { begin(layout) }
  }

  /// How the rows are to be read from the one on whose end has not come.
  package func state(_ retention: Retention) -> TableState {
    TableState(
      layout: layout, declaresUTF8: declaresUTF8, headerFault: headerFault, retention: retention)
  }

  /// Whether all rows that begin in the piece have been read.
  package var isDone: Bool { bytesToGo <= 0 && !isSkippingLine }
  /// How many bytes behind the piece its last row filled.
  package var bytesBehind: Int { -bytesToGo }
  /// How many lines have been read.
  package var lineCount: Int { line - 1 }

  /// Goes on in the middle of a table.
  init(file: Int32, renaming: ColumnNames, resuming place: TablePlace) {
    self.init(file: file, renaming: renaming)
    isAtStart = false
    line = place.line
    let bytes = place.header.span
    let start = ByteOrderMark.begins(bytes) ? ByteOrderMark.bytes.count : 0
    declaresUTF8 = start > 0
    var end = bytes.count
    while end > start,
      bytes[end - 1] == RowSplitter.lineFeed
        || bytes[end - 1] == RowSplitter.carriageReturn
    {
      end -= 1
    }
    if case .table(let layout, _) = TableLayout.recognise(
      bytes.extracting(start..<end), renaming: renaming)
    {
      begin(layout)
    } else {
      isFaultTold = place.line > 1
    }
  }

  /// How many bytes at the end of those that were fed belong to a row that has not ended.
  package var unfinishedCount: Int { carried.count }

  /// Takes the next bytes of the file.
  package mutating func feed(_ bytes: Span<UInt8>, into batch: inout RecordBatch) {
    take(bytes, isLast: false, into: &batch)
  }

  /// Ends the file: its last line may lack a line end.
  package mutating func finish(into batch: inout RecordBatch) {
    take([UInt8]().span, isLast: true, into: &batch)
  }

  private mutating func take(_ bytes: Span<UInt8>, isLast: Bool, into batch: inout RecordBatch) {
    var start = 0
    // A row that was cut is completed from the new bytes; the rest is read where it lies. What is
    // added doubles, so that a row over many lines is not split anew for each of them.
    while !carried.isEmpty, !isDone, start < bytes.count || isLast {
      let least = min(bytes.count, start + carried.count - 1)
      let lineFeed = ByteSearch.first(
        RowSplitter.lineFeed, in: bytes, from: least, to: bytes.count)
      let end = lineFeed.map { $0 + 1 } ?? bytes.count
      for index in start..<end { carried.append(bytes[index]) }
      start = end
      var whole: [UInt8] = []
      swap(&whole, &carried)
      let used = consume(whole.span, isLast: isLast && start == bytes.count, into: &batch)
      if isDone { return }
      whole.removeFirst(used)
      swap(&whole, &carried)
      if start == bytes.count { return }
    }
    if isDone { return }
    let rest = bytes.extracting(start..<bytes.count)
    let used = consume(rest, isLast: isLast, into: &batch)
    if isDone { return }
    for index in used..<rest.count { carried.append(rest[index]) }
  }

  /// Reads whole rows and returns how many bytes they fill.
  private mutating func consume(
    _ bytes: Span<UInt8>, isLast: Bool, into batch: inout RecordBatch
  ) -> Int {
    let used = consumeRows(bytes, isLast: isLast, into: &batch)
    if bytesToGo != .max { bytesToGo -= used }
    return used
  }

  private mutating func consumeRows(
    _ bytes: Span<UInt8>, isLast: Bool, into batch: inout RecordBatch
  ) -> Int {
    var position = 0
    let lastStart = min(bytes.count, bytesToGo)
    if isAtStart {
      // A byte order mark needs all its bytes to be told from a name.
      if bytes.count < ByteOrderMark.bytes.count, !isLast { return 0 }
      isAtStart = false
      if ByteOrderMark.begins(bytes) {
        position = ByteOrderMark.bytes.count
        declaresUTF8 = true
      }
    }
    while position < (isSkippingLine ? bytes.count : lastStart) {
      if isPlainWanted, let layout {
        isPlainWanted = false
        plain = PlainRows(layout, retention: batch.retention, checksText: declaresUTF8)
      }
      if plain != nil, !isSkippingLine {
        position = readPlainRows(bytes, from: position, to: lastStart, into: &batch)
        if position >= lastStart { break }
      }
      let limit = min(bytes.count, position + TableReader.rowLimit + 1)
      if let layout, !isSkippingLine,
        case .ended(let length) = scanner.scan(bytes, from: position, to: limit),
        scanner.count == layout.width
      {
        readPlainRow(
          bytes.extracting(position..<(position + length)), layout, into: &batch)
        line += 1
        position += length + 1
        continue
      }
      guard
        let lineFeed = ByteSearch.first(
          RowSplitter.lineFeed, in: bytes, from: position, to: limit)
          ?? (isLast && limit == bytes.count ? limit : nil)
      else {
        if isSkippingLine || bytes.count - position > TableReader.rowLimit {
          beginSkipping(into: &batch)
          guard
            let end = ByteSearch.first(
              RowSplitter.lineFeed, in: bytes, from: position, to: bytes.count)
          else { return bytes.count }
          position = endSkipping(at: end)
          continue
        }
        return position
      }
      if isSkippingLine {
        position = endSkipping(at: lineFeed)
        continue
      }
      let row = bytes.extracting(position..<bytes.count)
      guard let length = readRow(row, firstLine: lineFeed - position, isLast: isLast, into: &batch)
      else { return position }
      position += length
    }
    return min(position, bytes.count)
  }

  /// Reads plain rows and returns where the first other row begins.
  private mutating func readPlainRows(
    _ bytes: Span<UInt8>, from start: Int, to limit: Int, into batch: inout RecordBatch
  ) -> Int {
    guard var rows = plain.take() else { return start }
    var number = line
    let position = rows.readRows(
      bytes, from: start, to: limit, number: &number, file: file, into: &batch)
    line = number
    plain = consume rows
    return position
  }

  /// Reads a line without quotes that has as many fields as its header.
  private mutating func readPlainRow(
    _ line: Span<UInt8>, _ layout: TableLayout, into batch: inout RecordBatch
  ) {
    let isReturn = !line.isEmpty && line[line.count - 1] == RowSplitter.carriageReturn
    let text = line.extracting(0..<(isReturn ? line.count - 1 : line.count))
    for (column, index) in layout.present {
      let field = scanner.field(index)
      columns[column.rawValue] = RowSplitter.trimmed(
        text, field.lowerBound, min(field.upperBound, text.count))
    }
    // A table of one column would have no separator to tell a blank line by; none is read.
    let decoder = RowDecoder(layout: layout, width: layout.width, fields: columns, place: place)
    settle(decoder.decode(text, into: &batch), line: text, into: &batch)
  }

  private mutating func beginSkipping(into batch: inout RecordBatch) {
    guard !isSkippingLine else { return }
    isSkippingLine = true
    batch.setAside(Finding(.lineTooLong, .error, at: place))
  }

  private mutating func endSkipping(at lineFeed: Int) -> Int {
    isSkippingLine = false
    line += 1
    return lineFeed + 1
  }

  private var place: Place { Place(file: file, line: Int32(clamping: line)) }

  /// Reads the row that begins the bytes; nil where its end has not come yet.
  private mutating func readRow(
    _ bytes: Span<UInt8>, firstLine: Int, isLast: Bool, into batch: inout RecordBatch
  ) -> Int? {
    let afterFirstLine = min(firstLine + 1, bytes.count)
    let isReturn = firstLine > 0 && bytes[firstLine - 1] == RowSplitter.carriageReturn
    let text = bytes.extracting(0..<(isReturn ? firstLine - 1 : firstLine))
    if isBlank(text) {
      line += 1
      return afterFirstLine
    }
    guard let layout else {
      readHeader(text, into: &batch)
      line += 1
      return afterFirstLine
    }
    let hasQuote = ByteSearch.first(RowSplitter.quote, in: text, from: 0, to: text.count) != nil
    if !hasQuote {
      splitter.split(text, separator: layout.separator)
      let decoder = decoder(layout)
      settle(decoder.decode(text, into: &batch), line: text, into: &batch)
      line += 1
      return afterFirstLine
    }
    let cut = min(bytes.count, TableReader.rowLimit)
    let isWhole = isLast && cut == bytes.count
    let outcome = splitter.splitQuoted(
      bytes.extracting(0..<cut), separator: layout.separator, isLast: isWhole)
    let decoder = decoder(layout)
    switch outcome {
    case .row(let length, let lines)
    where lines == 1
      || splitter.fields.count == layout.width && !holdsRow(bytes.extracting(0..<length), layout):
      settle(decoder.decode(splitter.unquoted.span, into: &batch), line: text, into: &batch)
      line += lines
      return length
    case .unfinished where !isLast && bytes.count <= TableReader.rowLimit:
      return nil
    case .row, .unfinished, .faulty:
      let finding = Finding(.unclosedQuote, .error, at: place)
      settle(.refused(finding), line: text, into: &batch)
      line += 1
      return afterFirstLine
    }
  }

  /// A decoder of the row that was split last.
  private func decoder(_ layout: TableLayout) -> RowDecoder {
    RowDecoder(
      layout: layout, width: splitter.fields.count, fields: columns(of: splitter, layout),
      place: place)
  }

  /// By column: its field in a row that was split.
  private func columns(of splitter: RowSplitter, _ layout: TableLayout) -> [Range<Int>] {
    var columns = columns
    for (column, index) in layout.present {
      columns[column.rawValue] = index < splitter.fields.count ? splitter.fields[index] : 0..<0
    }
    return columns
  }

  /// Whether a row over several lines holds another one between its first and last line: then two
  /// stray quotes met, and what lies between them is no text of a field.
  private func holdsRow(_ row: Span<UInt8>, _ layout: TableLayout) -> Bool {
    func lineFeed(from start: Int) -> Int? {
      ByteSearch.first(RowSplitter.lineFeed, in: row, from: start, to: row.count)
    }
    var probe = RowSplitter()
    var start = lineFeed(from: 0).map { $0 + 1 } ?? row.count
    while let end = lineFeed(from: start), end + 1 < row.count {
      let line = row.extracting(start..<end)
      start = end + 1
      let outcome = probe.splitQuoted(line, separator: layout.separator, isLast: true)
      guard outcome == .row(length: line.count, lines: 1) else { continue }
      let decoder = RowDecoder(
        layout: layout, width: probe.fields.count, fields: columns(of: probe, layout), place: place)
      if decoder.hasFormOfRow(probe.unquoted.span) { return true }
    }
    return false
  }

  /// Counts a row that is not used, unless it begins another table.
  private mutating func settle(
    _ outcome: RowDecoder.Outcome, line: Span<UInt8>, into batch: inout RecordBatch
  ) {
    switch outcome {
    case .used:
      if declaresUTF8, batch.retention == .everything, (try? UTF8Span(validating: line)) == nil {
        batch.note(Finding(.notText, .warning, at: place))
      }
    case .otherSystem:
      if !readsHeader(line, into: &batch) { batch.skipNotRelevant() }
    case .refused(let finding):
      if !readsHeader(line, into: &batch) { batch.setAside(finding) }
    }
  }

  private func isBlank(_ text: Span<UInt8>) -> Bool {
    for index in text.indices where text[index] != 32 && text[index] != 9 { return false }
    return true
  }

  private mutating func readHeader(_ text: Span<UInt8>, into batch: inout RecordBatch) {
    switch TableLayout.recognise(text, renaming: renaming) {
    case .table(let layout, let duplicates):
      begin(layout)
      headerLine = line
      for name in duplicates {
        batch.note(Finding(.duplicateColumn, .warning, at: place, detail: name))
      }
    case .incomplete(let kind, let missing, let names):
      fail(HeaderFault(kind: kind, missing: missing, names: names), into: &batch)
    case .unknown(let names):
      fail(HeaderFault(kind: nil, missing: [], names: names), into: &batch)
    }
  }

  private mutating func begin(_ layout: TableLayout) {
    self.layout = layout
    scanner = LineScanner(separator: layout.separator, capacity: layout.width)
    plain = nil
    isPlainWanted = true
    columns = [Range<Int>](repeating: 0..<0, count: Column.allCases.count)
  }

  private mutating func fail(_ fault: HeaderFault, into batch: inout RecordBatch) {
    if headerFault == nil, !isFaultTold {
      headerFault = fault
      batch.note(Finding(.unrecognisedFile, .error, at: place))
    }
    // Without a header nobody can tell what a line holds; each is counted as set aside.
    batch.countSetAside()
  }

  /// Whether a line that is no row begins another table.
  ///
  /// A header that lacks a column ends the table before it too: its rows are not that table's.
  private mutating func readsHeader(_ text: Span<UInt8>, into batch: inout RecordBatch) -> Bool {
    if case .unknown = TableLayout.recognise(text, renaming: renaming) { return false }
    layout = nil
    plain = nil
    isPlainWanted = false
    headerLine = nil
    readHeader(text, into: &batch)
    return true
  }
}

/// How rows of a table are to be read: what a reader knows between two rows.
package struct TableState: Equatable, Sendable {
  let layout: TableLayout?
  let declaresUTF8: Bool
  /// Why a header before was not understood, if one was not.
  package let headerFault: HeaderFault?
  package let retention: Retention
}

/// Where in a table a reader begins, so that it need not read what comes before.
package struct TablePlace: Equatable, Sendable {
  /// The header that the rows belong to, as it stands in the file, with the byte order mark where
  /// the file begins with one; empty where no header was understood.
  package var header: [UInt8]
  /// The number of the first line, from 1.
  package var line: Int

  package init(header: [UInt8], line: Int) {
    self.header = header
    self.line = line
  }
}

/// The byte order mark of UTF-8.
enum ByteOrderMark {
  static let bytes: [UInt8] = [0xEF, 0xBB, 0xBF]

  static func begins(_ text: Span<UInt8>) -> Bool {
    guard text.count >= bytes.count else { return false }
    for index in bytes.indices where text[index] != bytes[index] { return false }
    return true
  }
}

/// Why the first line of a file is no header of a table that is read.
package struct HeaderFault: Equatable, Sendable {
  /// The table that the names tell, if they tell one.
  package var kind: TableKind?
  /// Columns that it must have and lacks.
  package var missing: [String]
  /// The names found, in capitals; a name that could hold a value of a patient is left out.
  package var names: [String]
  /// Whether the file is text at all.
  package var isText = true

  /// A file that is not text in an encoding that is read.
  static let notText: HeaderFault = {
    var fault = HeaderFault(kind: nil, missing: [], names: [])
    fault.isText = false
    return fault
  }()

  init(kind: TableKind?, missing: [String], names: [String]) {
    self.kind = kind
    self.missing = missing
    self.names = names.filter { name in
      name.utf8.count <= 40 && name.utf8.filter { (48...57).contains($0) }.count < 6
        && name.utf8.allSatisfy { (65...90).contains($0) || (48...57).contains($0) || $0 == 95 }
    }
  }
}
