/// Which characters a document and the names in it may have (XML 1.0, fifth edition, 2.2 and 2.3).
enum XMLCharacters {
  static func isBlank(_ byte: UInt8) -> Bool {
    byte == 32 || byte == 10 || byte == 13 || byte == 9
  }

  static func isCharacter(_ code: UInt32) -> Bool {
    switch code {
    case 9, 10, 13, 0x20...0xD7FF, 0xE000...0xFFFD, 0x10000...0x10FFFF: true
    default: false
    }
  }

  /// Whether a name may begin with a character; a colon is looked at elsewhere.
  static func beginsName(_ code: UInt32) -> Bool {
    switch code {
    case 0x41...0x5A, 0x61...0x7A, 0x5F, 0xC0...0xD6, 0xD8...0xF6, 0xF8...0x2FF, 0x370...0x37D,
      0x37F...0x1FFF, 0x200C...0x200D, 0x2070...0x218F, 0x2C00...0x2FEF, 0x3001...0xD7FF,
      0xF900...0xFDCF, 0xFDF0...0xFFFD, 0x10000...0xEFFFF:
      true
    default: false
    }
  }

  /// Whether a character may stand in a name behind its beginning.
  static func continuesName(_ code: UInt32) -> Bool {
    switch code {
    case 0x30...0x39, 0x2D, 0x2E, 0x3A, 0xB7, 0x300...0x36F, 0x203F...0x2040: true
    default: beginsName(code)
    }
  }

  /// Appends a character in UTF-8.
  static func append(_ code: UInt32, to text: inout [UInt8]) {
    func tail(_ shift: UInt32) -> UInt8 { UInt8(0x80 | (code >> shift) & 0x3F) }
    switch code {
    case ..<0x80: text.append(UInt8(code))
    case ..<0x800: text += [UInt8(0xC0 | code >> 6), tail(0)]
    case ..<0x10000: text += [UInt8(0xE0 | code >> 12), tail(6), tail(0)]
    default: text += [UInt8(0xF0 | (code >> 18) & 7), tail(12), tail(6), tail(0)]
    }
  }
}

extension PaddedBytes {
  /// A character of UTF-8 that is no ASCII.
  enum Character {
    case character(code: UInt32, length: Int)
    /// The bytes end within it.
    case unfinished
    case none
  }

  /// The character that begins with a byte above 127.
  func character(at index: Int) -> Character {
    let first = self[index]
    let length: Int
    var code: UInt32
    switch first {
    case 0xC2...0xDF: (length, code) = (2, UInt32(first & 0x1F))
    case 0xE0...0xEF: (length, code) = (3, UInt32(first & 0x0F))
    case 0xF0...0xF4: (length, code) = (4, UInt32(first & 0x07))
    default: return .none
    }
    for offset in 1..<length {
      if index + offset >= count { return .unfinished }
      let byte = self[index + offset]
      guard byte & 0xC0 == 0x80 else { return .none }
      code = code << 6 | UInt32(byte & 0x3F)
    }
    let isShortest = length == 2 || code >= (length == 3 ? 0x800 : 0x10000)
    guard isShortest, XMLCharacters.isCharacter(code) else { return .none }
    return .character(code: code, length: length)
  }
}
