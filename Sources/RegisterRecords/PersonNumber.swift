/// The form of a CPR number; the number itself is never kept nor printed.
package enum PersonNumber {
  /// Whether a field has the form of a CPR number or of a replacement number.
  ///
  /// Ten characters, of which the first six are a day, a month and a year; a replacement number has
  /// letters among the last four. Since 2007 the check digit is not guaranteed, so it is not asked.
  package static func isWellFormed(_ field: Span<UInt8>) -> Bool {
    guard field.count == 10 else { return false }
    for index in 0..<6 where field[index] &- 48 > 9 { return false }
    for index in 6..<10 {
      let byte = field[index]
      guard byte &- 48 <= 9 || (byte & 0xDF) &- 65 <= 25 else { return false }
    }
    let day = Int(field[0] - 48) * 10 + Int(field[1] - 48)
    let month = Int(field[2] - 48) * 10 + Int(field[3] - 48)
    return (1...31).contains(day) && (1...12).contains(month)
  }

  /// A text with every run that has the form of a CPR number masked.
  package static func masked(_ text: String) -> String {
    var bytes = Array(text.utf8)
    var index = 0
    while index < bytes.count {
      guard bytes[index] &- 48 <= 9 else {
        index += 1
        continue
      }
      let start = index
      var digits: [Int] = []
      while index < bytes.count {
        if bytes[index] &- 48 <= 9 {
          digits.append(index)
        } else if !(bytes[index] == UInt8(ascii: "-") && digits.count == 6
          && index + 1 < bytes.count && bytes[index + 1] &- 48 <= 9)
        {
          break
        }
        index += 1
      }
      guard digits.count == 10 else { continue }
      let number = digits.map { bytes[$0] }
      if isWellFormed(number.span) {
        for position in digits { bytes[position] = UInt8(ascii: "x") }
      }
      index = max(index, start + 1)
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}
