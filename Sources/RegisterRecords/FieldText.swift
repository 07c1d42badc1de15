/// A text in UTF-8, or in ISO-8859-1 where it is not UTF-8 (FORMATS.md).
package func decodedText(_ bytes: [UInt8]) -> String {
  if let text = String(validating: bytes, as: UTF8.self) { return text }
  var text = ""
  for byte in bytes { text.unicodeScalars.append(Unicode.Scalar(byte)) }
  return text
}

extension RecordBatch {
  /// The longest key in bytes (FORMATS.md).
  static let keyLimit = 80

  /// The key of a field; nil where it is empty or too long to be one.
  mutating func key(ofField field: Span<UInt8>) -> RecordKey? {
    if field.isEmpty { return nil }
    if let text = latinText(field) {
      return text.count > RecordBatch.keyLimit ? nil : vocabulary.key(text.span)
    }
    return field.count > RecordBatch.keyLimit ? nil : vocabulary.key(field)
  }

  /// The code of a field, in capitals; nil where it is empty or too long to be one.
  mutating func code(ofField field: Span<UInt8>) -> CodeID? {
    if field.isEmpty || field.count > RecordBatch.keyLimit { return nil }
    var isPlain = true
    for index in field.indices {
      let byte = field[index]
      if byte >= 128 || (byte >= 97 && byte <= 122) { isPlain = false }
    }
    if isPlain { return vocabulary.code(field) }
    var capitals = latinText(field) ?? []
    if capitals.isEmpty {
      for index in field.indices { capitals.append(field[index]) }
    }
    for index in capitals.indices where (97...122).contains(capitals[index]) {
      capitals[index] -= 32
    }
    return vocabulary.code(capitals.span)
  }

  /// The UTF-8 text of a field that is not UTF-8 itself and so is read as ISO-8859-1.
  private func latinText(_ field: Span<UInt8>) -> [UInt8]? {
    var isASCII = true
    for index in field.indices where field[index] >= 128 { isASCII = false }
    if isASCII { return nil }
    if (try? UTF8Span(validating: field)) != nil { return nil }
    var text: [UInt8] = []
    text.reserveCapacity(field.count * 2)
    for index in field.indices {
      let byte = field[index]
      if byte < 128 {
        text.append(byte)
      } else {
        text.append(0xC0 | byte >> 6)
        text.append(0x80 | byte & 0x3F)
      }
    }
    return text
  }
}
