/// Fields of a message's header, folded and encoded (RFC 5322 section 2.2.3, RFC 2047).
///
/// Names are constants of this program. Values are cleaned first, so that no line break of a value
/// can begin a field of its own (reliability.md 3.6).
enum HeaderField {
  /// The longest line that mail programs like; RFC 5322 allows 998 bytes.
  static let width = 78
  /// The longest line with an encoded word in it (RFC 2047 section 2).
  static let encodedWidth = 76
  private static let opening = "=?UTF-8?Q?"
  private static let closing = "?="

  /// A field with a text of people in it, such as the subject: lines without their ends.
  static func text(_ name: String, _ value: String) -> [String] {
    let value = CleanText.oneLine(value)
    if isPlain(value) { return folded(name, value.split(separator: " ").map(String.init)) }
    return encoded(name, value)
  }

  /// A field of some words that need no encoding, such as identities.
  static func words(_ name: String, _ words: [String]) -> [String] { folded(name, words) }

  /// A field of one mailbox with its name.
  static func mailbox(_ name: String, _ mailbox: Mailbox) -> [String] {
    let address = "<\(mailbox.address.text)>"
    guard let shown = mailbox.name else { return folded(name, [mailbox.address.text]) }
    if shown.utf8.allSatisfy(isAtom) {
      return folded(name, shown.split(separator: " ").map(String.init) + [address])
    }
    var lines = encoded(name, CleanText.oneLine(shown))
    let last = lines.removeLast()
    if last.utf8.count + 1 + address.utf8.count <= encodedWidth {
      return lines + [last + " " + address]
    }
    return lines + [last, " " + address]
  }

  /// A field of several addresses.
  static func addresses(_ name: String, _ addresses: [MailAddress]) -> [String] {
    folded(
      name,
      addresses.enumerated().map { place, address in
        address.text + (place + 1 < addresses.count ? "," : "")
      })
  }

  private static func folded(_ name: String, _ words: [String]) -> [String] {
    var lines: [String] = []
    var line = name + ":"
    for word in words {
      let isFirst = line == name + ":"
      if !isFirst, line.utf8.count + 1 + word.utf8.count > width {
        lines.append(line)
        line = ""
      }
      line += " " + word
    }
    return lines + [line]
  }

  /// Whether a text may stand as it is: ASCII, nothing like an encoded word, no word over a line.
  private static func isPlain(_ value: String) -> Bool {
    !value.contains("=?") && value.utf8.allSatisfy { (32...126).contains($0) }
      && value.split(separator: " ").allSatisfy { $0.utf8.count <= 60 }
  }

  /// Encoded words, one a line; each holds whole characters.
  private static func encoded(_ name: String, _ value: String) -> [String] {
    var lines: [String] = []
    var line = "\(name): \(opening)"
    for scalar in value.unicodeScalars {
      let piece = encoded(scalar)
      if line.utf8.count + piece.utf8.count + closing.utf8.count > encodedWidth {
        lines.append(line + closing)
        line = " " + opening
      }
      line += piece
    }
    return lines + [line + closing]
  }

  /// A character as it stands in an encoded word that may also be part of a name.
  private static func encoded(_ scalar: Unicode.Scalar) -> String {
    if scalar == " " { return "_" }
    if scalar.isASCII, isAtom(UInt8(scalar.value)) { return String(scalar) }
    return String(scalar).utf8.map { "=" + Hexadecimal.text(of: $0) }.joined()
  }

  /// Letters, digits and the marks that a name may hold without quotes, and blanks.
  private static func isAtom(_ byte: UInt8) -> Bool {
    (48...57).contains(byte) || (65...90).contains(byte) || (97...122).contains(byte)
      || " !*+-/".utf8.contains(byte)
  }
}

/// Bytes as two capital hexadecimal digits.
enum Hexadecimal {
  private static let digits = Array("0123456789ABCDEF".utf8)

  static func text(of byte: UInt8) -> String {
    String(decoding: [digits[Int(byte >> 4)], digits[Int(byte & 15)]], as: UTF8.self)
  }
}
