/// Codes with their Danish and English texts: one text of lines sorted by code, searched in place.
///
/// A line is `code|danish|english`, with `|heading` at the end where the code only heads a group.
/// Nothing is built before the first look-up, and none of it allocates but the text it returns.
struct GlossTable: Sendable {
  /// The lines, sorted by the bytes of their codes, each with its line feed.
  let lines: String

  /// A line that was found.
  struct Entry {
    var danish: String
    var english: String
    var isHeading: Bool
  }

  func contains(_ code: String) -> Bool {
    find(code) != nil
  }

  subscript(code: String) -> Entry? {
    guard let line = find(code) else { return nil }
    let fields = lines.utf8.span.extracting(line).fields
    return Entry(danish: fields[1], english: fields[2], isHeading: fields.count > 3)
  }

  /// Whether the code stands in the table and is more than the heading of a group.
  func isValid(_ code: String) -> Bool {
    guard let line = find(code) else { return false }
    return lines.utf8.span.extracting(line).bars < 3
  }

  /// The first code that fits, in the order of the table.
  func first(where fits: (String) -> Bool) -> String? {
    let bytes = lines.utf8.span
    var start = 0
    while start < bytes.count {
      let line = bytes.extracting(start..<lineEnd(of: start))
      let code = line.text(before: GlossTable.bar)
      if line.bars < 3, fits(code) { return code }
      start += line.count + 1
    }
    return nil
  }

  private static let bar = UInt8(ascii: "|")
  private static let lineFeed = UInt8(ascii: "\n")

  /// The bytes of the line of a code, without its line feed.
  private func find(_ code: String) -> Range<Int>? {
    let wanted = code.utf8.span
    let bytes = lines.utf8.span
    if wanted.isEmpty { return nil }
    var low = 0
    var high = bytes.count
    while low < high {
      var start = (low + high) / 2
      while start > low, bytes[start - 1] != GlossTable.lineFeed { start -= 1 }
      let end = lineEnd(of: start)
      switch GlossTable.order(wanted, bytes.extracting(start..<end)) {
      case 0: return start..<end
      case ..<0: high = start
      default: low = end + 1
      }
    }
    return nil
  }

  private func lineEnd(of start: Int) -> Int {
    let bytes = lines.utf8.span
    var end = start
    while end < bytes.count, bytes[end] != GlossTable.lineFeed { end += 1 }
    return end
  }

  /// Compares a code with the code of a line: negative where it stands before.
  private static func order(_ code: Span<UInt8>, _ line: Span<UInt8>) -> Int {
    for index in code.indices {
      if index >= line.count || line[index] == bar { return 1 }
      if code[index] != line[index] { return code[index] < line[index] ? -1 : 1 }
    }
    return code.count < line.count && line[code.count] != bar ? -1 : 0
  }
}

extension Span<UInt8> {
  fileprivate var bars: Int {
    var count = 0
    for index in indices where self[index] == UInt8(ascii: "|") { count += 1 }
    return count
  }

  fileprivate func text(before end: UInt8) -> String {
    var bytes: [UInt8] = []
    for index in indices {
      if self[index] == end { break }
      bytes.append(self[index])
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// The texts between the bars.
  fileprivate var fields: [String] {
    var fields: [String] = []
    var start = 0
    for index in 0...count where index == count || self[index] == UInt8(ascii: "|") {
      fields.append(extracting(start..<index).text(before: 0))
      start = index + 1
    }
    return fields
  }
}
