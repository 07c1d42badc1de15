/// Splits one row into fields, as RFC 4180 has it, without blanks around them.
///
/// Fields are kept as ranges: of the row's own bytes where it has no quotes, else of `unquoted`.
package struct RowSplitter {
  package private(set) var fields: [Range<Int>] = []
  package private(set) var unquoted: [UInt8] = []
  package private(set) var isQuoted = false

  package init() {}

  package enum QuotedRow: Equatable {
    /// The row's length with its line end, and how many lines it fills.
    case row(length: Int, lines: Int)
    /// The bytes end inside the row.
    case unfinished
    /// A quote that never closes, or text behind a closing one.
    case faulty
  }

  /// Splits a line that holds no quote.
  package mutating func split(_ line: Span<UInt8>, separator: UInt8) {
    isQuoted = false
    fields.removeAll(keepingCapacity: true)
    var start = 0
    var index = 0
    while index < line.count {
      if line[index] == separator {
        fields.append(RowSplitter.trimmed(line, start, index))
        start = index + 1
      }
      index += 1
    }
    fields.append(RowSplitter.trimmed(line, start, line.count))
  }

  /// Splits the row that begins the bytes and holds quotes; it may go over several lines.
  ///
  /// - Parameter isLast: whether no bytes will follow, so that the end is a line end.
  package mutating func splitQuoted(_ bytes: Span<UInt8>, separator: UInt8, isLast: Bool)
    -> QuotedRow
  {
    isQuoted = true
    fields.removeAll(keepingCapacity: true)
    unquoted.removeAll(keepingCapacity: true)
    var index = 0
    var lines = 1
    while true {
      let start = unquoted.count
      while index < bytes.count, RowSplitter.isBlank(bytes[index], separator) { index += 1 }
      if index < bytes.count, bytes[index] == RowSplitter.quote {
        index += 1
        var isClosed = false
        while index < bytes.count {
          let byte = bytes[index]
          if byte == RowSplitter.quote {
            guard index + 1 < bytes.count else {
              if !isLast { return .unfinished }
              isClosed = true
              index += 1
              break
            }
            if bytes[index + 1] == RowSplitter.quote {
              index += 1
            } else {
              isClosed = true
              index += 1
              break
            }
          }
          if byte == RowSplitter.lineFeed { lines += 1 }
          unquoted.append(byte)
          index += 1
        }
        if !isClosed { return isLast ? .faulty : .unfinished }
        while index < bytes.count, RowSplitter.isBlank(bytes[index], separator) { index += 1 }
      } else {
        while index < bytes.count, bytes[index] != separator, bytes[index] != RowSplitter.lineFeed {
          unquoted.append(bytes[index])
          index += 1
        }
        // A carriage return belongs to the line end.
        if unquoted.count > start, unquoted.last == RowSplitter.carriageReturn,
          index == bytes.count || bytes[index] == RowSplitter.lineFeed
        {
          if index == bytes.count, !isLast { return .unfinished }
          unquoted.removeLast()
        }
      }
      fields.append(RowSplitter.trimmed(unquoted.span, start, unquoted.count))
      if index == bytes.count {
        return isLast ? .row(length: index, lines: lines) : .unfinished
      }
      switch bytes[index] {
      case separator:
        index += 1
      case RowSplitter.lineFeed:
        return .row(length: index + 1, lines: lines)
      case RowSplitter.carriageReturn:
        if index + 1 == bytes.count {
          return isLast ? .row(length: index + 1, lines: lines) : .unfinished
        }
        guard bytes[index + 1] == RowSplitter.lineFeed else { return .faulty }
        return .row(length: index + 2, lines: lines)
      default:
        return .faulty
      }
    }
  }

  package static let quote = UInt8(ascii: "\"")
  static let lineFeed = UInt8(ascii: "\n")
  static let carriageReturn = UInt8(ascii: "\r")

  @inline(__always)
  private static func isBlank(_ byte: UInt8, _ separator: UInt8) -> Bool {
    (byte == 32 || byte == 9) && byte != separator
  }

  @inline(__always)
  static func trimmed(_ bytes: Span<UInt8>, _ start: Int, _ end: Int) -> Range<Int> {
    var start = start
    var end = end
    while start < end, bytes[start] == 32 || bytes[start] == 9 { start += 1 }
    while end > start, bytes[end - 1] == 32 || bytes[end - 1] == 9 { end -= 1 }
    return start..<end
  }
}
