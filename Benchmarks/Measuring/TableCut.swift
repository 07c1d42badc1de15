/// Finds where the first of several tables ends that follow one another, each with its header.
///
/// Rows of a synthetic register begin with a digit, and the names of columns with a letter.
package struct TableCut: Sendable {
  private var isAtLineStart = true
  /// The lines of the table that have ended, its header among them.
  package private(set) var lines = 0
  /// Whether the table has ended.
  package private(set) var isDone = false

  package init() {}

  /// How many of the next bytes belong to the table.
  package mutating func take(_ bytes: Span<UInt8>) -> Int {
    if isDone { return 0 }
    for index in bytes.indices {
      let byte = bytes[index]
      if isAtLineStart, lines > 0, !(48...57).contains(byte) {
        isDone = true
        return index
      }
      isAtLineStart = byte == UInt8(ascii: "\n")
      if isAtLineStart { lines += 1 }
    }
    return bytes.count
  }
}
