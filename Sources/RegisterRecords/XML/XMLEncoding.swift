/// The character encodings in which an XML document is read.
///
/// A document names one of few; the tokenizer reads UTF-8 and does not look at what is declared.
package enum XMLEncoding: Equatable {
  case utf8
  /// With a byte order mark or told by its first two characters.
  case utf16
  /// ISO-8859-1.
  case latin1

  /// How many bytes the declaration of an encoding may take.
  package static let longestDeclaration = 1024

  /// How most documents begin.
  private static let usual = Array("<?xml version=\"1.0\" encoding=\"UTF-8\"?>".utf8)

  /// The encoding that a document's first bytes tell; nil for one that is not read.
  package init?(head: Span<UInt8>) {
    if head.hasPrefix([0xFF, 0xFE]) || head.hasPrefix([0xFE, 0xFF])
      || head.hasPrefix([0x3C, 0, 0x3F, 0]) || head.hasPrefix([0, 0x3C, 0, 0x3F])
    {
      // Four bytes a character begin in the same way.
      if head.hasPrefix([0xFF, 0xFE, 0, 0]) { return nil }
      self = .utf16
      return
    }
    let mark = head.hasPrefix([0xEF, 0xBB, 0xBF])
    let text = mark ? head.extracting(3..<head.count) : head
    // Four bytes a character, the lowest first.
    if text.isEmpty || text.hasPrefix([0x3C, 0]) { return nil }
    guard text[0] == UInt8(ascii: "<") || XMLEncoding.isBlank(text[0]) else { return nil }
    guard text.hasPrefix("<?xml".utf8), text.count > 5, XMLEncoding.isBlank(text[5]) else {
      self = .utf8
      return
    }
    if text.hasPrefix(XMLEncoding.usual) {
      self = .utf8
      return
    }
    guard let declared = XMLEncoding.declared(in: text) else { return nil }
    // A byte order mark says UTF-8 whatever the declaration says.
    self = mark ? .utf8 : declared
  }

  /// The encoding that an XML declaration names, UTF-8 where it names none.
  private static func declared(in text: Span<UInt8>) -> XMLEncoding? {
    guard let end = text.firstOffset(of: "?>".utf8, in: 0..<min(text.count, longestDeclaration)),
      let name = text.firstOffset(of: "encoding".utf8, in: 0..<end)
    else {
      // A declaration cut short or too long is for the parser to refuse, as UTF-8.
      return .utf8
    }
    var index = name + "encoding".utf8.count
    while index < end, isBlank(text[index]) || text[index] == UInt8(ascii: "=") { index += 1 }
    guard index < end, text[index] == UInt8(ascii: "\"") || text[index] == UInt8(ascii: "'") else {
      return nil
    }
    let quote = text[index]
    var value: [UInt8] = []
    index += 1
    while index < end, text[index] != quote {
      value.append(text[index] | (text[index] >= 65 && text[index] <= 90 ? 0x20 : 0))
      index += 1
    }
    switch String(decoding: value, as: UTF8.self) {
    case "utf-8", "utf8", "us-ascii", "ascii": return .utf8
    case "iso-8859-1", "iso8859-1", "iso_8859-1", "latin1": return .latin1
    default: return nil
    }
  }

  private static func isBlank(_ byte: UInt8) -> Bool {
    byte == 32 || byte == 9 || byte == 10 || byte == 13
  }
}
