/// Text as quoted-printable (RFC 2045 section 6.7): ASCII lines of at most 76 characters.
///
/// A line that begins with `From ` or is a single dot is encoded too, for mail programs of old.
enum QuotedPrintable {
  static let width = 76

  /// The lines of a text, without their ends.
  static func lines(of text: String) -> [String] {
    var lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    // The last line end ends a line and begins none.
    if lines.last?.isEmpty == true { lines.removeLast() }
    return lines.flatMap(encodedLines)
  }

  private static func encodedLines(_ line: Substring) -> [String] {
    let bytes = Array(line.utf8)
    let isFrom = line.hasPrefix("From ")
    let isDot = line == "."
    var lines: [String] = []
    var current = ""
    for (place, byte) in bytes.enumerated() {
      let isLast = place + 1 == bytes.count
      var isPlain = (33...126).contains(byte) && byte != UInt8(ascii: "=")
      if byte == 32 || byte == 9 { isPlain = !isLast }
      if place == 0, isFrom || isDot { isPlain = false }
      let piece = isPlain ? String(UnicodeScalar(byte)) : "=" + Hexadecimal.text(of: byte)
      // A line that goes on needs room for its soft break.
      if current.utf8.count + piece.utf8.count + (isLast ? 0 : 1) > width {
        lines.append(current + "=")
        current = ""
      }
      current += piece
    }
    return lines + [current]
  }
}
