/// Reads XML 1.0 with namespaces from bytes in UTF-8 that come in pieces of any size, and tells of
/// its elements.
///
/// A document is refused where it is not well-formed by the specification or by that of namespaces,
/// and where it has a document type: entities and defaults could only come from one, so that none is
/// read at all. Nothing outside of the document is looked at. After the first fault nothing is told
/// any more. What a document may be is bounded, so that no input takes long.
///
/// Tags, references and characters that a piece cuts in two are read again with the next piece; all
/// else goes on where it was.
package struct XMLTokenizer<Events: XMLEvents>: ~Copyable {
  /// The part of the document that the next byte belongs to.
  enum Part {
    case start
    case prolog
    case content
    case epilog
    case comment
    case instruction
    case section
  }

  /// What is told; it changes by that.
  package var events: Events
  /// Why the document cannot be read, and where.
  package internal(set) var fault: XMLFault?
  var part = Part.start
  /// The line of the first byte that is not read.
  var line: Int32 = 1
  /// How many line feeds were met behind that byte.
  var linesAhead: Int32 = 0
  /// Whether reading ends here: at a fault, or for bytes that have not come.
  var isHeld = false
  var isLast = false

  var open = XMLOpenElements()
  var namespaces = XMLNamespaces()
  var names = XMLNameCount()
  /// The attributes of the tag that is read, and behind them those of tags before it.
  var attributes: [XMLAttribute] = []
  var attributeCount = 0
  /// Their names, where they are many.
  var manyNames: Set<[UInt8]> = []
  /// A value whose references and line ends are put in place.
  var value: [UInt8] = []

  package init(events: Events) {
    self.events = events
    attributes.reserveCapacity(8)
  }

  /// Reads what it can of the bytes, and takes that out of the buffer.
  ///
  /// - Parameter isLast: whether no more bytes come: what is still open then is a fault.
  package mutating func read(_ buffer: inout [UInt8], isLast: Bool) {
    if fault != nil { return }
    self.isLast = isLast
    isHeld = false
    var end = 0
    PaddedBytes.with(&buffer) { bytes in
      while !isHeld, end < bytes.count || isLast { end = readPart(of: bytes, from: end) }
    }
    if fault == nil, buffer.count - end > XMLLimits.tag { stop("tag too long") }
    buffer.removeSubrange(0..<end)
  }

  /// Ends the reading, for a reason that is not one of XML.
  package mutating func stop(_ reason: StaticString) {
    isHeld = true
    if fault == nil { fault = XMLFault(reason: "\(reason)", line: line + linesAhead) }
  }

  mutating func fail(_ error: XMLError) {
    isHeld = true
    if fault == nil { fault = XMLFault(code: error.rawValue, line: line + linesAhead) }
  }

  /// Holds at a byte that cannot stand where it stands, which may be the end of those that came.
  mutating func hold(at index: Int, _ bytes: PaddedBytes, _ error: XMLError) {
    if index >= bytes.count, !isLast {
      isHeld = true
      linesAhead = 0  // Met again with the next piece.
    } else {
      fail(error)
    }
  }

  /// Everything up to here is read for good.
  @inline(__always)
  mutating func settle() {
    line &+= linesAhead
    linesAhead = 0
  }

  /// - Returns: how far the bytes are read; when `isHeld`, the rest is for the next time.
  private mutating func readPart(of bytes: PaddedBytes, from start: Int) -> Int {
    switch part {
    case .start: readStart(of: bytes)
    case .prolog, .epilog: readMisc(of: bytes, from: start)
    case .content: readContent(of: bytes, from: start)
    case .comment: readComment(of: bytes, from: start)
    case .instruction: readInstruction(of: bytes, from: start)
    case .section: readSection(of: bytes, from: start)
    }
  }

  /// Where a comment or an instruction has ended, the part around it goes on.
  mutating func resume() {
    part = open.isEmpty ? (open.hadRoot ? .epilog : .prolog) : .content
  }

  // MARK: - Around the root

  private mutating func readMisc(of bytes: PaddedBytes, from start: Int) -> Int {
    let index = bytes.endOfBlanks(from: start, lines: &linesAhead)
    settle()
    if index >= bytes.count {
      // Nothing is open: the document may end here, if it had a root.
      isHeld = true
      if isLast, part == .prolog { fail(.documentEmpty) }
      return index
    }
    guard bytes[index] == UInt8(ascii: "<") else {
      fail(part == .prolog ? .documentEmpty : .contentBehindRoot)
      return index
    }
    switch bytes[index + 1] {
    case UInt8(ascii: "!"): return beginDeclaration(of: bytes, at: index)
    case UInt8(ascii: "?"): return beginInstruction(of: bytes, at: index)
    default:
      if index + 1 >= bytes.count {
        hold(at: index + 1, bytes, .documentEmpty)
        return index
      }
      if part == .epilog {
        fail(.contentBehindRoot)
        return index
      }
      return readStartTag(of: bytes, at: index)
    }
  }

  // MARK: - Inside the root

  /// Reads tags and the text between them until the root ends.
  private mutating func readContent(of bytes: PaddedBytes, from start: Int) -> Int {
    var index = start
    while !isHeld, part == .content {
      let byte = bytes[index]
      if byte == UInt8(ascii: "<") {
        switch bytes[index + 1] {
        case UInt8(ascii: "/"): index = readEndTag(of: bytes, at: index)
        case UInt8(ascii: "!"): index = beginDeclaration(of: bytes, at: index)
        case UInt8(ascii: "?"): index = beginInstruction(of: bytes, at: index)
        default: index = readStartTag(of: bytes, at: index)
        }
      } else if byte == 10 || byte == 13 {
        index = bytes.endOfBlanks(from: index, lines: &line)
      } else {
        index = readText(of: bytes, at: index)
      }
    }
    return index
  }

  private mutating func readText(of bytes: PaddedBytes, at start: Int) -> Int {
    let index = bytes.endOfText(from: start)
    switch bytes[index] {
    case UInt8(ascii: "<"): return index
    case 9, 10, 13: return bytes.endOfBlanks(from: index, lines: &line)
    case UInt8(ascii: "&"):
      guard let reference = readReference(of: bytes, at: index) else { return index }
      return reference.end
    case UInt8(ascii: "]"):
      // Three bytes are looked at, or as many as differ from those of an end.
      if bytes[index + 1] == UInt8(ascii: "]") {
        if bytes[index + 2] == UInt8(ascii: ">") {
          fail(.sectionEndInText)
        } else if index + 2 >= bytes.count {
          hold(at: index + 2, bytes, .elementNotEnded)
        } else {
          return index + 1
        }
      } else if index + 1 >= bytes.count {
        hold(at: index + 1, bytes, .elementNotEnded)
      } else {
        return index + 1
      }
      return index
    default:
      return skipCharacter(of: bytes, at: index, atEnd: .elementNotEnded)
    }
  }

  /// Goes behind a byte that is a control character, of a character that is no ASCII, or no byte.
  mutating func skipCharacter(
    of bytes: PaddedBytes, at index: Int, atEnd error: XMLError
  ) -> Int {
    let byte = bytes[index]
    if byte < 0x80 {
      if byte >= 32 || XMLCharacters.isBlank(byte) {
        if byte == 10 { linesAhead &+= 1 }
        return index + 1
      }
      hold(at: index, bytes, index >= bytes.count ? error : .badCharacter)
      return index
    }
    switch bytes.character(at: index) {
    case .character(_, let length): return index + length
    case .unfinished: hold(at: bytes.count, bytes, .badEncoding)
    case .none: fail(.badEncoding)
    }
    return index
  }
}

/// How large the things of a document may be.
enum XMLLimits {
  /// How many bytes a tag or a reference may have.
  static let tag = 32 << 10
  /// How many namespaces an element may declare: all are looked through for each name.
  static let namespaces = 32
  /// How many names of elements and attributes a document may have; a real one has some hundred.
  static let names = 10_000
}
