/// Makes UTF-8 of UTF-16 that comes in pieces of any size.
///
/// Which byte of two comes first shows in the first of all: a byte order mark or `<`. Half a
/// character becomes a byte that is none in UTF-8, so that it is found where it stands.
package struct UTF16Converter {
  private static let noCharacter: UInt8 = 0xFF

  private var isLittleEndian: Bool?
  /// The first byte of two whose second has not come.
  private var half: UInt8?
  /// The first unit of two that make a character.
  private var surrogate: UInt16?

  package init() {}

  package mutating func convert(_ bytes: [UInt8], into text: inout [UInt8]) {
    for byte in bytes {
      guard let first = half else {
        half = byte
        continue
      }
      half = nil
      let isLittle = isLittleEndian ?? (first == 0xFF || first == UInt8(ascii: "<"))
      isLittleEndian = isLittle
      let (low, high) = isLittle ? (first, byte) : (byte, first)
      take(UInt16(high) << 8 | UInt16(low), into: &text)
    }
  }

  /// Ends the text, of which no half may be left.
  package mutating func finish(into text: inout [UInt8]) {
    if half != nil || surrogate != nil { text.append(UTF16Converter.noCharacter) }
    (half, surrogate) = (nil, nil)
  }

  private mutating func take(_ unit: UInt16, into text: inout [UInt8]) {
    let isSecond = unit & 0xFC00 == 0xDC00
    if let first = surrogate {
      surrogate = nil
      if isSecond {
        let code = 0x10000 + (UInt32(first & 0x3FF) << 10 | UInt32(unit & 0x3FF))
        return XMLCharacters.append(code, to: &text)
      }
      text.append(UTF16Converter.noCharacter)
    }
    if isSecond {
      text.append(UTF16Converter.noCharacter)
    } else if unit & 0xFC00 == 0xD800 {
      surrogate = unit
    } else {
      XMLCharacters.append(UInt32(unit), to: &text)
    }
  }
}
