/// A JSON object of one line without others in it: what the programs that are measured print.
package struct FlatObject: Equatable, Sendable {
  /// A member's value.
  package enum Value: Equatable, Sendable {
    case number(Double)
    case text(String)
    case truth(Bool)
    case null
  }

  private var members: [String: Value] = [:]

  package subscript(name: String) -> Value? { members[name] }

  /// A number that is a whole one.
  package func integer(_ name: String) -> Int? {
    number(name).flatMap { Int(exactly: $0) }
  }

  package func number(_ name: String) -> Double? {
    if case .number(let value) = members[name] { value } else { nil }
  }

  package func text(_ name: String) -> String? {
    if case .text(let value) = members[name] { value } else { nil }
  }

  /// Nil where the line is anything else.
  package init?(line: some StringProtocol) {
    var reader = FlatReader(Array(line.utf8))
    guard let members = reader.object() else { return nil }
    self.members = members
  }

  /// The objects among the lines of a text.
  package static func objects(in text: String) -> [FlatObject] {
    text.split(separator: "\n").compactMap { FlatObject(line: $0) }
  }
}

/// Reads a flat object from its bytes.
private struct FlatReader {
  private let bytes: [UInt8]
  private var position = 0

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
  }

  mutating func object() -> [String: FlatObject.Value]? {
    var members: [String: FlatObject.Value] = [:]
    guard take("{") else { return nil }
    if take("}") { return isAtEnd ? members : nil }
    repeat {
      guard let name = string(), take(":"), let value = value(), members[name] == nil else {
        return nil
      }
      members[name] = value
    } while take(",")
    return take("}") && isAtEnd ? members : nil
  }

  private var isAtEnd: Bool {
    mutating get {
      skipBlanks()
      return position == bytes.count
    }
  }

  private mutating func skipBlanks() {
    while position < bytes.count, [32, 9, 13].contains(bytes[position]) { position += 1 }
  }

  private mutating func take(_ mark: Character) -> Bool {
    skipBlanks()
    guard position < bytes.count, bytes[position] == mark.asciiValue else { return false }
    position += 1
    return true
  }

  private mutating func value() -> FlatObject.Value? {
    skipBlanks()
    guard position < bytes.count else { return nil }
    if bytes[position] == UInt8(ascii: "\"") { return string().map(FlatObject.Value.text) }
    let start = position
    while position < bytes.count, ![44, 125, 32, 9, 13].contains(bytes[position]) { position += 1 }
    let word = String(decoding: bytes[start..<position], as: UTF8.self)
    switch word {
    case "null": return .null
    case "true": return .truth(true)
    case "false": return .truth(false)
    default:
      guard let first = word.utf8.first, first == 45 || (48...57).contains(first) else {
        return nil
      }
      return Double(word).map(FlatObject.Value.number)
    }
  }

  private mutating func string() -> String? {
    guard take("\"") else { return nil }
    var text: [UInt8] = []
    while position < bytes.count {
      let byte = bytes[position]
      position += 1
      if byte == UInt8(ascii: "\"") { return String(decoding: text, as: UTF8.self) }
      guard byte == UInt8(ascii: "\\") else {
        text.append(byte)
        continue
      }
      guard position < bytes.count, let plain = escaped(bytes[position]) else { return nil }
      text.append(plain)
      position += 1
    }
    return nil
  }

  /// The byte that an escape stands for; those by number do not occur in what is read.
  private func escaped(_ letter: UInt8) -> UInt8? {
    switch letter {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): letter
    case UInt8(ascii: "n"): 10
    case UInt8(ascii: "t"): 9
    case UInt8(ascii: "r"): 13
    default: nil
    }
  }
}
