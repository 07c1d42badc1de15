/// Digits and capitals without I, L, O and U, so that a key can be read aloud and typed.
enum Base32 {
  private static let alphabet = Array("0123456789ABCDEFGHJKMNPQRSTVWXYZ".utf8)

  /// The first bits of a digest, five a character.
  static func text(of digest: [UInt8], count: Int) -> String {
    precondition(count * 5 <= digest.count * 8)
    var characters: [UInt8] = []
    for place in 0..<count {
      var value = 0
      for bit in (place * 5)..<(place * 5 + 5) {
        value = value << 1 | Int(digest[bit / 8] >> UInt8(7 - bit % 8)) & 1
      }
      characters.append(alphabet[value])
    }
    return String(decoding: characters, as: UTF8.self)
  }

  /// Groups of four, so that no run of digits in it can be taken for a person number.
  static func grouped(_ text: String, by mark: String) -> String {
    var groups: [Substring] = []
    var rest = text[...]
    while !rest.isEmpty {
      groups.append(rest.prefix(4))
      rest = rest.dropFirst(4)
    }
    return groups.joined(separator: mark)
  }

  /// What was meant by a typed text: capitals, with the letters that look like digits as digits.
  ///
  /// Nil where another character stands in it.
  static func read(_ typed: some StringProtocol) -> String? {
    var characters: [UInt8] = []
    for byte in typed.utf8 {
      switch byte {
      case UInt8(ascii: "o"), UInt8(ascii: "O"): characters.append(UInt8(ascii: "0"))
      case UInt8(ascii: "i"), UInt8(ascii: "I"), UInt8(ascii: "l"), UInt8(ascii: "L"):
        characters.append(UInt8(ascii: "1"))
      default:
        let capital = (97...122).contains(byte) ? byte - 32 : byte
        guard alphabet.contains(capital) else { return nil }
        characters.append(capital)
      }
    }
    return String(decoding: characters, as: UTF8.self)
  }
}
