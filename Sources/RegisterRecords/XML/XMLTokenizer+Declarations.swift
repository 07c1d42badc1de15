extension XMLTokenizer {
  // MARK: - The XML declaration

  /// Reads a byte order mark and the XML declaration, where they are there.
  mutating func readStart(of bytes: PaddedBytes) -> Int {
    var start = 0
    switch isNext(XMLSigns.byteOrderMark, bytes, at: 0) {
    case true?: start = 3
    case false?: break
    case nil:
      hold(at: bytes.count, bytes, .documentEmpty)
      return 0
    }
    switch isNext(XMLSigns.declaration, bytes, at: start) {
    case true? where start + 5 >= bytes.count:
      hold(at: bytes.count, bytes, .declarationNotEnded)
      return 0
    case true? where XMLCharacters.isBlank(bytes[start + 5]):
      guard let end = readXMLDeclaration(of: bytes, at: start + 5) else { return 0 }
      start = end
    case true?, false?: break
    case nil:
      hold(at: bytes.count, bytes, .documentEmpty)
      return 0
    }
    settle()
    part = .prolog
    return start
  }

  /// Reads the version, the encoding and whether the document stands alone, each behind a blank.
  private mutating func readXMLDeclaration(of bytes: PaddedBytes, at start: Int) -> Int? {
    var index = start
    var isFirst = true
    var isBehindEncoding = false
    while true {
      let blank = index
      index = bytes.endOfBlanks(from: index, lines: &linesAhead)
      if bytes[index] == UInt8(ascii: "?"), !isFirst {
        guard bytes[index + 1] == UInt8(ascii: ">") else {
          hold(at: index + 1, bytes, .declarationNotEnded)
          return nil
        }
        return index + 2
      }
      guard index > blank, var part = readName(of: bytes, at: index),
        let end = readValue(of: bytes, &part)
      else {
        if !isHeld { hold(at: index, bytes, .declarationNotEnded) }
        return nil
      }
      let name = bytes.span(part.name, part.nameEnd)
      let value = bytes.span(part.value, part.valueEnd)
      index = end
      if isFirst {
        guard name.isText("version") else { return failed(.badVersion) }
        guard value.isVersion else { return failed(.badVersion) }
        isFirst = false
      } else if name.isText("encoding"), !isBehindEncoding {
        guard value.isEncodingName else { return failed(.badEncodingName) }
        isBehindEncoding = true
      } else if name.isText("standalone") {
        guard value.isText("yes") || value.isText("no") else { return failed(.badStandalone) }
        index = bytes.endOfBlanks(from: index, lines: &linesAhead)
        guard bytes[index] == UInt8(ascii: "?"), bytes[index + 1] == UInt8(ascii: ">") else {
          let isBegun = bytes[index] == UInt8(ascii: "?")
          hold(at: isBegun ? index + 1 : index, bytes, .declarationNotEnded)
          return nil
        }
        return index + 2
      } else {
        return failed(.declarationNotEnded)
      }
    }
  }

  private mutating func failed(_ error: XMLError) -> Int? {
    fail(error)
    return nil
  }

  /// Whether a text stands at a place; nil where it may, once more bytes have come.
  private func isNext(_ text: [UInt8], _ bytes: PaddedBytes, at start: Int) -> Bool? {
    for index in text.indices {
      if start + index >= bytes.count { return isLast ? false : nil }
      if bytes[start + index] != text[index] { return false }
    }
    return true
  }

  // MARK: - What begins with `<!`

  /// Goes into a comment or a section of text.
  mutating func beginDeclaration(of bytes: PaddedBytes, at start: Int) -> Int {
    let comment = isNext(XMLSigns.comment, bytes, at: start)
    if comment == true {
      part = .comment
      return start + 4
    }
    let other =
      part == .content
      ? isNext(XMLSigns.section, bytes, at: start)
      : isNext(XMLSigns.documentType, bytes, at: start)
    switch other {
    case true? where part == .content:
      part = .section
      return start + 9
    case true? where part == .prolog:
      stop("document type")
    case true?, false?:
      if comment == nil { hold(at: bytes.count, bytes, .commentNotEnded) } else { fail(misplaced) }
    case nil:
      hold(at: bytes.count, bytes, misplaced)
    }
    return start
  }

  /// What is wrong with a thing that cannot stand in the part that is read.
  private var misplaced: XMLError {
    switch part {
    case .prolog: .documentEmpty
    case .epilog: .contentBehindRoot
    default: .nameMissing
    }
  }

  mutating func readComment(of bytes: PaddedBytes, from start: Int) -> Int {
    var index = start
    while !isHeld {
      index = bytes.endOfValue(from: index, quote: UInt8(ascii: "-"))
      if bytes[index] != UInt8(ascii: "-") {
        let next = skipCharacter(of: bytes, at: index, atEnd: .commentNotEnded)
        if !isHeld { settle() }
        index = next
      } else if bytes[index + 1] != UInt8(ascii: "-") {
        if index + 1 < bytes.count {
          index += 1
        } else {
          hold(at: index + 1, bytes, .commentNotEnded)
        }
      } else if bytes[index + 2] == UInt8(ascii: ">") {
        resume()
        return index + 3
      } else {
        hold(at: index + 2, bytes, .twoHyphensInComment)
      }
    }
    return index
  }

  mutating func readSection(of bytes: PaddedBytes, from start: Int) -> Int {
    var index = start
    while !isHeld {
      index = bytes.endOfText(from: index)
      if bytes[index] != UInt8(ascii: "]") {
        let next = skipCharacter(of: bytes, at: index, atEnd: .sectionNotEnded)
        if !isHeld { settle() }
        index = next
      } else if bytes[index + 1] == UInt8(ascii: "]"), bytes[index + 2] == UInt8(ascii: ">") {
        part = .content
        return index + 3
      } else {
        let isBegun = bytes[index + 1] == UInt8(ascii: "]")
        let behind = isBegun ? index + 2 : index + 1
        if behind < bytes.count { index += 1 } else { hold(at: behind, bytes, .sectionNotEnded) }
      }
    }
    return index
  }

  // MARK: - Processing instructions

  /// Reads the target of a processing instruction, and goes into the rest of it.
  mutating func beginInstruction(of bytes: PaddedBytes, at start: Int) -> Int {
    guard let target = readName(of: bytes, at: start + 2) else { return start }
    let end = target.nameEnd
    guard end < bytes.count else {
      hold(at: end, bytes, .instructionNotEnded)
      return start
    }
    if target.hasPrefix {
      fail(.badQualifiedName)
      return start
    }
    if end - target.name == 3, target.first | 0x202020 == 0x6C6D78 {
      fail(.reservedName)
      return start
    }
    if XMLCharacters.isBlank(bytes[end]) {
      part = .instruction
      return end
    }
    guard bytes[end] == UInt8(ascii: "?"), bytes[end + 1] == UInt8(ascii: ">") else {
      hold(at: bytes[end] == UInt8(ascii: "?") ? end + 1 : end, bytes, .instructionNotEnded)
      return start
    }
    return end + 2
  }

  mutating func readInstruction(of bytes: PaddedBytes, from start: Int) -> Int {
    var index = start
    while !isHeld {
      index = bytes.endOfValue(from: index, quote: UInt8(ascii: "?"))
      if bytes[index] != UInt8(ascii: "?") {
        let next = skipCharacter(of: bytes, at: index, atEnd: .instructionNotEnded)
        if !isHeld { settle() }
        index = next
      } else if bytes[index + 1] == UInt8(ascii: ">") {
        resume()
        return index + 2
      } else if index + 1 < bytes.count {
        index += 1
      } else {
        hold(at: index + 1, bytes, .instructionNotEnded)
      }
    }
    return index
  }
}

/// What declarations begin with.
private enum XMLSigns {
  static let byteOrderMark: [UInt8] = [0xEF, 0xBB, 0xBF]
  static let declaration = Array("<?xml".utf8)
  static let comment = Array("<!--".utf8)
  static let section = Array("<![CDATA[".utf8)
  static let documentType = Array("<!DOCTYPE".utf8)
}

extension Span where Element == UInt8 {
  fileprivate func isText(_ text: String) -> Bool {
    count == text.utf8.count && hasPrefix(text.utf8)
  }

  /// Whether it is a version of the kind `1.0`.
  fileprivate var isVersion: Bool {
    guard count > 2, hasPrefix("1.".utf8) else { return false }
    for index in 2..<count where self[index] &- 48 > 9 { return false }
    return true
  }

  fileprivate var isEncodingName: Bool {
    for index in indices {
      let byte = self[index]
      let isLetter = (byte | 0x20) &- UInt8(ascii: "a") < 26
      let isOther = byte &- 48 <= 9 || byte == 45 || byte == 46 || byte == 95
      if !isLetter, index == 0 || !isOther { return false }
    }
    return !isEmpty
  }
}
