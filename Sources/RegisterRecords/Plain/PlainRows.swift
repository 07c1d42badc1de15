internal import DanishCalendar

/// Reads rows of one kind of table in the plain forms that nearly every row has.
///
/// Whatever is not plain (quotes, blanks, text keys, small letters, other forms of time, a removal,
/// a fault) is left to `RowDecoder`, which decides what it means. What is read here, `RowDecoder`
/// would read as the same; the tests hold both against each other.
protocol PlainRowFormat {
  /// Reads the fields of a line that was scanned and adds its record to the batch; false where one
  /// is not plain, and then nothing was added.
  mutating func read(
    _ row: UnsafeBufferPointer<UInt8>, _ line: PlainLine, at place: Place,
    into batch: inout RecordBatch
  ) -> Bool
}

extension PlainRowFormat {
  /// Reads plain rows from a position on and returns where the first other row begins.
  @inline(__always)
  fileprivate mutating func readRows(
    _ bytes: Span<UInt8>, _ line: PlainLine, from start: Int, to limit: Int, number: inout Int,
    file: Int32, into batch: inout RecordBatch
  ) -> Int {
    unsafe bytes.withUnsafeBufferPointer { buffer in
      guard let base = buffer.baseAddress else { return start }
      var position = start
      while position < limit {
        let length = unsafe line.scan(base + position, buffer.count - position)
        guard length >= 0, length <= TableReader.rowLimit else { break }
        let row = unsafe UnsafeBufferPointer(start: base + position, count: length)
        let place = Place(file: file, line: Int32(clamping: number))
        guard unsafe read(row, line, at: place, into: &batch) else { break }
        number &+= 1
        position &+= length &+ 1
      }
      return position
    }
  }
}

/// The reader of plain rows of a table, if its kind has one.
struct PlainRows {
  private enum Format {
    case markers(PlainMarkers)
    case elements(PlainElements)
    case contacts(PlainContacts)
  }

  private var format: Format?
  private let separator: UInt8
  private let width: Int
  /// Room for where the fields of a line end.
  private var ends: [Int32]

  /// Nil where every row of the table has to be decoded: other tables, and elements and contacts
  /// of which everything is kept.
  ///
  /// - Parameter checksText: whether every field has to be valid UTF-8.
  init?(_ layout: TableLayout, retention: Retention, checksText: Bool) {
    switch (layout.kind, retention) {
    case (_, .everything) where checksText: return nil
    case (.markersA, _): format = .markers(PlainMarkers(layout, retention: retention))
    case (.elementsA, .whatMovesClocks): format = .elements(PlainElements(layout))
    case (.contactsA, .whatMovesClocks): format = .contacts(PlainContacts(layout))
    default: return nil
    }
    separator = layout.separator
    width = layout.width
    ends = unsafe [Int32](repeating: 0, count: layout.width + PlainLine.blockSize)
  }

  /// Reads plain rows from a position on and returns where the first other row begins.
  ///
  /// - Parameters:
  ///   - limit: where the last row begins at the latest.
  ///   - number: the number of the line at the position; advanced by the rows read.
  mutating func readRows(
    _ bytes: Span<UInt8>, from start: Int, to limit: Int, number: inout Int, file: Int32,
    into batch: inout RecordBatch
  ) -> Int {
    unsafe ends.withUnsafeMutableBufferPointer { ends in
      guard let room = ends.baseAddress, let own = format.take() else { return start }
      let line = unsafe PlainLine(separator: separator, width: width, ends: room)
      let end: Int
      switch consume own {
      case .markers(var rows):
        end = unsafe rows.readRows(
          bytes, line, from: start, to: limit, number: &number, file: file, into: &batch)
        format = .markers(rows)
      case .elements(var rows):
        end = unsafe rows.readRows(
          bytes, line, from: start, to: limit, number: &number, file: file, into: &batch)
        format = .elements(rows)
      case .contacts(var rows):
        end = unsafe rows.readRows(
          bytes, line, from: start, to: limit, number: &number, file: file, into: &batch)
        format = .contacts(rows)
      }
      return end
    }
  }
}
