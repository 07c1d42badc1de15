/// A row of a table with its header; blanks around fields are dropped, empty fields are nil.
package struct ReferenceRow {
  private var fields: [String: String]

  /// A field by the name of its column, in capitals.
  package subscript(_ column: String) -> String? { fields[column] }

  /// A field read as a moment; nil where it is missing or unreadable.
  package func moment(_ column: String) -> ReferenceMoment? {
    self[column].flatMap { ReferenceMoment(anyForm: $0) }
  }

  /// The rows of a text, separated by `;`, quoted as in RFC 4180, lines ending in LF or CRLF.
  package static func all(in text: String) -> [Self] {
    var lines = split(Array(text.utf8))
    guard !lines.isEmpty else { return [] }
    let header = lines.removeFirst().map { $0.uppercased() }
    return lines.map { line in
      var fields: [String: String] = [:]
      for (column, value) in zip(header, line) where !value.isEmpty { fields[column] = value }
      return Self(fields: fields)
    }
  }

  private static func split(_ bytes: [UInt8]) -> [[String]] {
    let quote = UInt8(ascii: "\"")
    var lines: [[String]] = []
    var line: [String] = []
    var field: [UInt8] = []
    var isQuoted = false
    var index = 0
    func trimmed() -> String {
      let blank = { (byte: UInt8) in byte == 0x20 || byte == 0x09 || byte == 0x0D }
      let inner = field.drop(while: blank).reversed().drop(while: blank).reversed()
      return String(decoding: Array(inner), as: UTF8.self)
    }
    while index < bytes.count {
      let byte = bytes[index]
      if isQuoted {
        if byte != quote {
          field.append(byte)
        } else if index + 1 < bytes.count, bytes[index + 1] == quote {
          field.append(quote)
          index += 1
        } else {
          isQuoted = false
        }
      } else if byte == quote {
        isQuoted = true
      } else if byte == UInt8(ascii: ";") {
        line.append(trimmed())
        field = []
      } else if byte == UInt8(ascii: "\n") {
        line.append(trimmed())
        lines.append(line)
        line = []
        field = []
      } else {
        field.append(byte)
      }
      index += 1
    }
    if !line.isEmpty || !field.isEmpty {
      line.append(trimmed())
      lines.append(line)
    }
    return lines
  }
}
