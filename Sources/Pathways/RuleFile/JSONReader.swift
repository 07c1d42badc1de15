/// Reads a JSON text (RFC 8259), stricter than most: no byte order mark, no two members of one
/// name, no numbers but integers that fit `Int`, and at most 64 levels.
package struct JSONReader {
  /// How many arrays and objects may stand inside each other.
  package static let depthLimit = 64

  private let bytes: [UInt8]
  private var index = 0
  private var position = TextPosition(line: 1, column: 1)
  private var depth = 0
  private var faults: [RuleFault] = []

  private init(_ bytes: [UInt8]) {
    self.bytes = bytes
  }

  /// Reads a whole text.
  ///
  /// - Parameter faults: receives what is wrong, each with its place. Reading goes on after a
  ///   duplicate member and a number that is no integer, and ends at any other fault.
  /// - Returns: the value, or nil where the text could not be read to its end.
  package static func read(_ bytes: [UInt8], faults: inout [RuleFault]) -> JSONValue? {
    var reader = JSONReader(bytes)
    defer { faults += reader.faults }
    do throws(RuleFault) {
      try reader.checkEncoding()
      let value = try reader.value()
      reader.skipBlanks()
      if reader.current != nil { throw reader.fault(.textAfterEnd) }
      return value
    } catch {
      reader.faults.append(error)
      return nil
    }
  }

  private func fault(_ problem: RuleProblem) -> RuleFault {
    RuleFault(problem, at: position)
  }

  // MARK: - Bytes

  private var current: UInt8? {
    index < bytes.count ? bytes[index] : nil
  }

  private mutating func advance() {
    if bytes[index] == UInt8(ascii: "\n") {
      position = TextPosition(line: position.line + 1, column: 1)
    } else if bytes[index] & 0xC0 != 0x80 {
      position.column += 1
    }
    index += 1
  }

  private mutating func skipBlanks() {
    while let byte = current, byte == 32 || (9...10).contains(byte) || byte == 13 { advance() }
  }

  /// Steps over a byte that has to come.
  private mutating func expect(_ byte: UInt8) throws(RuleFault) {
    skipBlanks()
    guard current == byte else { throw unexpected(String(UnicodeScalar(byte))) }
    advance()
  }

  /// The fault that something else stands here, or that the text ends.
  private func unexpected(_ wanted: String) -> RuleFault {
    guard index < bytes.count else { return fault(.unexpectedEnd(wanted: wanted)) }
    let found = String(decoding: bytes[index...].prefix(4), as: UTF8.self).unicodeScalars.first
    return fault(.unexpected(found: found.map { String($0) } ?? "", wanted: wanted))
  }

  /// The text must be UTF-8 without a byte order mark; a fault names the first byte that is not.
  private mutating func checkEncoding() throws(RuleFault) {
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { throw fault(.byteOrderMark) }
    let invalid: Int
    do {
      _ = try UTF8Span(validating: bytes.span)
      return
    } catch {
      invalid = error.byteOffsets.lowerBound
    }
    while index < invalid { advance() }
    throw fault(.notUTF8)
  }

  // MARK: - Values

  private mutating func value() throws(RuleFault) -> JSONValue {
    skipBlanks()
    let start = position
    let kind: JSONValue.Kind
    switch current {
    case UInt8(ascii: "{"): kind = .object(try members())
    case UInt8(ascii: "["): kind = .array(try elements())
    case UInt8(ascii: "\""): kind = .string(try string())
    case UInt8(ascii: "t"): kind = try word("true", .bool(true))
    case UInt8(ascii: "f"): kind = try word("false", .bool(false))
    case UInt8(ascii: "n"): kind = try word("null", .null)
    case .some(UInt8(ascii: "-")), .some(48...57): kind = number()
    default: throw unexpected("{ [ \" 0-9")
    }
    return JSONValue(kind: kind, position: start)
  }

  private mutating func word(
    _ word: StaticString, _ kind: JSONValue.Kind
  ) throws(RuleFault) -> JSONValue.Kind {
    let word = word.description
    for byte in word.utf8 {
      guard current == byte else { throw unexpected(word) }
      advance()
    }
    return kind
  }

  private mutating func elements() throws(RuleFault) -> [JSONValue] {
    try enter()
    var elements: [JSONValue] = []
    skipBlanks()
    if current == UInt8(ascii: "]") { return leave(with: elements) }
    while true {
      elements.append(try value())
      skipBlanks()
      if current == UInt8(ascii: "]") { return leave(with: elements) }
      guard current == UInt8(ascii: ",") else { throw unexpected(", ]") }
      advance()
    }
  }

  private mutating func members() throws(RuleFault) -> [JSONMember] {
    try enter()
    var members: [JSONMember] = []
    var names: Set<String> = []
    skipBlanks()
    if current == UInt8(ascii: "}") { return leave(with: members) }
    while true {
      skipBlanks()
      let start = position
      guard current == UInt8(ascii: "\"") else { throw unexpected("\"") }
      let name = try string()
      try expect(UInt8(ascii: ":"))
      let value = try value()
      if names.insert(name).inserted {
        members.append(JSONMember(name: name, position: start, value: value))
      } else {
        faults.append(RuleFault(.duplicateMember(name), at: start))
      }
      skipBlanks()
      if current == UInt8(ascii: "}") { return leave(with: members) }
      guard current == UInt8(ascii: ",") else { throw unexpected(", }") }
      advance()
    }
  }

  /// Steps over an opening bracket.
  private mutating func enter() throws(RuleFault) {
    guard depth < JSONReader.depthLimit else { throw fault(.tooDeep) }
    depth += 1
    advance()
  }

  /// Steps over a closing bracket.
  private mutating func leave<Content>(with content: Content) -> Content {
    depth -= 1
    advance()
    return content
  }

  /// An integer; any other number is a fault, and reading goes on behind it.
  private mutating func number() -> JSONValue.Kind {
    let start = position
    let first = index
    while let byte = current, JSONReader.standsInNumbers(byte) { advance() }
    let text = bytes[first..<index]
    let digits = text.first == UInt8(ascii: "-") ? text.dropFirst() : text
    let isInteger =
      !digits.isEmpty && digits.allSatisfy { (48...57).contains($0) }
      && (digits.count == 1 || digits.first != UInt8(ascii: "0"))
    if isInteger, let integer = Int(String(decoding: text, as: UTF8.self)) {
      return .integer(integer)
    }
    faults.append(RuleFault(.notInteger(String(decoding: text, as: UTF8.self)), at: start))
    return .faulty
  }

  private static func standsInNumbers(_ byte: UInt8) -> Bool {
    (48...57).contains(byte) || "+-.eE".utf8.contains(byte)
  }

  // MARK: - Strings

  private mutating func string() throws(RuleFault) -> String {
    let start = position
    advance()
    var text: [UInt8] = []
    while let byte = current {
      switch byte {
      case UInt8(ascii: "\""):
        advance()
        return String(decoding: text, as: UTF8.self)
      case UInt8(ascii: "\\"):
        text += String(try escape()).utf8
      case 0..<32:
        throw fault(.controlCharacter)
      default:
        text.append(byte)
        advance()
      }
    }
    throw RuleFault(.unclosedString, at: start)
  }

  private mutating func escape() throws(RuleFault) -> Unicode.Scalar {
    let start = position
    advance()
    guard let letter = current else { throw unexpected("\\n \\\" \\u0000") }
    advance()
    switch letter {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): return Unicode.Scalar(letter)
    case UInt8(ascii: "b"): return "\u{8}"
    case UInt8(ascii: "f"): return "\u{C}"
    case UInt8(ascii: "n"): return "\n"
    case UInt8(ascii: "r"): return "\r"
    case UInt8(ascii: "t"): return "\t"
    case UInt8(ascii: "u"): return try unicodeEscape(from: start)
    default: throw RuleFault(.badEscape, at: start)
    }
  }

  /// The character of `\uXXXX`, or of two of them that are a pair of surrogates.
  private mutating func unicodeEscape(
    from start: TextPosition
  ) throws(RuleFault) -> Unicode.Scalar {
    let first = try hexDigits(from: start)
    if let scalar = Unicode.Scalar(first) { return scalar }
    guard first < 0xDC00, current == UInt8(ascii: "\\") else {
      throw RuleFault(.badEscape, at: start)
    }
    advance()
    guard current == UInt8(ascii: "u") else { throw RuleFault(.badEscape, at: start) }
    advance()
    let second = try hexDigits(from: start)
    guard (0xDC00...0xDFFF).contains(second),
      let scalar = Unicode.Scalar(0x10000 + (first - 0xD800) << 10 + (second - 0xDC00))
    else { throw RuleFault(.badEscape, at: start) }
    return scalar
  }

  private mutating func hexDigits(from start: TextPosition) throws(RuleFault) -> UInt32 {
    var value: UInt32 = 0
    for _ in 0..<4 {
      guard let byte = current else { throw unexpected("0-9 A-F") }
      guard let digit = Character(Unicode.Scalar(byte)).hexDigitValue else {
        throw RuleFault(.badEscape, at: start)
      }
      value = value << 4 | UInt32(digit)
      advance()
    }
    return value
  }
}
