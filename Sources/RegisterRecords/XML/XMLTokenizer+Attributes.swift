extension XMLTokenizer {
  // MARK: - Names

  /// Reads a name with or without a prefix, and no value yet.
  ///
  /// - Returns: nil where there is none; what is wrong is told then.
  @inline(__always)
  mutating func readName(of bytes: PaddedBytes, at start: Int) -> XMLAttribute? {
    var colons = 0
    var colon = start
    let end = bytes.endOfName(from: start, colons: &colons, lastColon: &colon)
    let first = bytes[start]
    // A letter or `_`; the case bit of no other sign makes one of them.
    let beginsName = (first | 0x20) &- UInt8(ascii: "a") < 26 || first == UInt8(ascii: "_")
    guard beginsName, bytes[end] < 0x80, colons == 0 else {
      return readRareName(of: bytes, at: start)
    }
    return XMLAttribute(
      name: start, nameEnd: end, local: start,
      first: bytes.word(at: start) & XMLOpenElements.mask(end &- start))
  }

  /// Reads a name that has a prefix, or characters that are no ASCII.
  private mutating func readRareName(of bytes: PaddedBytes, at start: Int) -> XMLAttribute? {
    var index = start
    var local = start
    while true {
      let byte = bytes[index]
      var code = UInt32(byte)
      var length = 1
      if byte >= 0x80 {
        switch bytes.character(at: index) {
        case .character(let character, let bytes): (code, length) = (character, bytes)
        case .unfinished:
          hold(at: bytes.count, bytes, .badEncoding)
          return nil
        case .none:
          fail(.badEncoding)
          return nil
        }
      }
      if byte == UInt8(ascii: ":") {
        // One colon, with something before it and behind it.
        if local != start || index == start {
          fail(.badQualifiedName)
          return nil
        }
        local = index + 1
      } else if index == local {
        guard XMLCharacters.beginsName(code) else {
          hold(at: index, bytes, local == start ? .nameMissing : .badQualifiedName)
          return nil
        }
      } else if !XMLCharacters.continuesName(code) {
        break
      }
      index += length
    }
    let first = bytes.word(at: start) & XMLOpenElements.mask(index - start)
    return XMLAttribute(name: start, nameEnd: index, local: local, first: first)
  }

  /// Whether the tag has an attribute of that name already.
  @inline(__always)
  mutating func isRepeated(_ attribute: XMLAttribute, _ bytes: PaddedBytes) -> Bool {
    if attributeCount >= 16 { return isRepeatedInLongTag(attribute, bytes) }
    for index in 0..<attributeCount where attributes[index].first == attribute.first {
      let other = attributes[index]
      if other.nameEnd - other.name != attribute.nameEnd - attribute.name { continue }
      let name = bytes.span(attribute.name, attribute.nameEnd)
      if name.holdsSame(as: bytes.span(other.name, other.nameEnd)) { return true }
    }
    return false
  }

  /// The same where comparing each with each would take long.
  private mutating func isRepeatedInLongTag(
    _ attribute: XMLAttribute, _ bytes: PaddedBytes
  ) -> Bool {
    func name(_ attribute: XMLAttribute) -> [UInt8] {
      var name: [UInt8] = []
      name.append(copying: bytes.span(attribute.name, attribute.nameEnd))
      return name
    }
    if attributeCount == 16 { manyNames = Set(attributes[..<16].map(name)) }
    return !manyNames.insert(name(attribute)).inserted
  }

  // MARK: - Values

  /// Reads the equals sign and the value behind the name of an attribute.
  ///
  /// - Returns: the first place behind the quote that ends it; nil where there is none.
  @inline(__always)
  mutating func readValue(of bytes: PaddedBytes, _ attribute: inout XMLAttribute) -> Int? {
    var index = attribute.nameEnd
    if bytes[index] != UInt8(ascii: "=") {
      index = bytes.endOfBlanks(from: index, lines: &linesAhead)
      guard bytes[index] == UInt8(ascii: "=") else {
        hold(at: index, bytes, .attributeWithoutValue)
        return nil
      }
    }
    index += 1
    var quote = bytes[index]
    if quote != UInt8(ascii: "\"") {
      index = bytes.endOfBlanks(from: index, lines: &linesAhead)
      quote = bytes[index]
      guard quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") else {
        hold(at: index, bytes, .valueNotStarted)
        return nil
      }
    }
    index += 1
    attribute.value = index
    index = bytes.endOfValue(from: index, quote: quote)
    if bytes[index] != quote {
      attribute.isRaw = true
      guard let end = readRareValue(of: bytes, from: index, quote) else { return nil }
      index = end
    }
    attribute.valueEnd = index
    return index + 1
  }

  /// Goes to the end of a value that holds more than plain ASCII.
  private mutating func readRareValue(
    of bytes: PaddedBytes, from start: Int, _ quote: UInt8
  ) -> Int? {
    var index = start
    while true {
      switch bytes[index] {
      case quote: return index
      case UInt8(ascii: "<"):
        fail(.lessThanInValue)
        return nil
      case UInt8(ascii: "&"):
        guard let reference = readReference(of: bytes, at: index) else { return nil }
        index = reference.end
      default:
        index = skipCharacter(of: bytes, at: index, atEnd: .valueNotEnded)
        if isHeld { return nil }
      }
      index = bytes.endOfValue(from: index, quote: quote)
    }
  }

  /// Puts the value of an attribute into `value` as it is to be told (XML 1.0, 3.3.3).
  ///
  /// Blanks become spaces, the two bytes of a line end one; what a reference names stays itself.
  mutating func normalize(_ attribute: XMLAttribute, _ bytes: PaddedBytes) {
    value.removeAll(keepingCapacity: true)
    var index = attribute.value
    while index < attribute.valueEnd {
      let byte = bytes[index]
      if byte == UInt8(ascii: "&"), let reference = readReference(of: bytes, at: index) {
        XMLCharacters.append(reference.code, to: &value)
        index = reference.end
        continue
      }
      if byte == 13, bytes[index + 1] == 10 { index += 1 }
      value.append(XMLCharacters.isBlank(byte) ? 32 : byte)
      index += 1
    }
  }

  // MARK: - References

  /// Reads a reference to a character or to one of the five entities that need no declaration.
  ///
  /// - Returns: the character, and the first place behind the semicolon; nil where there is none.
  mutating func readReference(
    of bytes: PaddedBytes, at start: Int
  ) -> (code: UInt32, end: Int)? {
    if bytes[start + 1] == UInt8(ascii: "#") { return readNumber(of: bytes, at: start + 2) }
    var index = start + 1
    var name: UInt64 = 0
    while index < start + 6, bytes[index] &- 97 < 26 {
      name = name << 8 | UInt64(bytes[index])
      index += 1
    }
    guard bytes[index] == UInt8(ascii: ";") else {
      hold(at: index, bytes, index == start + 1 ? .nameMissing : .undeclaredEntity)
      return nil
    }
    let code: Unicode.Scalar
    switch name {
    case 0x6C74: code = "<"
    case 0x6774: code = ">"
    case 0x616D70: code = "&"
    case 0x7175_6F74: code = "\""
    case 0x6170_6F73: code = "'"
    default:
      fail(.undeclaredEntity)
      return nil
    }
    return (code.value, index + 1)
  }

  private mutating func readNumber(
    of bytes: PaddedBytes, at start: Int
  ) -> (code: UInt32, end: Int)? {
    let isHex = bytes[start] == UInt8(ascii: "x")
    let first = isHex ? start + 1 : start
    var index = first
    var code: UInt32 = 0
    while true {
      let byte = bytes[index]
      let letter = (byte | 0x20) &- UInt8(ascii: "a")
      let digit: UInt8
      if byte &- 48 <= 9 {
        digit = byte &- 48
      } else if isHex, letter < 6 {
        digit = letter &+ 10
      } else {
        break
      }
      // Beyond the last character it stays so.
      code = min(0x110000, code * (isHex ? 16 : 10) + UInt32(digit))
      index += 1
    }
    guard bytes[index] == UInt8(ascii: ";"), index > first else {
      hold(at: index, bytes, .badCharacterReference)
      return nil
    }
    guard XMLCharacters.isCharacter(code) else {
      fail(.badCharacter)
      return nil
    }
    return (code, index + 1)
  }
}
