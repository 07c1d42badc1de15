internal import DanishCalendar

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
    guard (1...12).contains(month) else { return false }
    // The century is not told by the first six; a leap day may always be one.
    return (1...CalendarDate.dayCount(month: month, year: 2000)).contains(day)
  }

  /// Whether a number of this form can be read in a field: ten digits, or six and four with a
  /// mark between, that no other digit touches.
  package static func canBeRead(in field: Span<UInt8>) -> Bool {
    if isWellFormed(field) { return true }
    var digits: [UInt8] = []
    var start = 0
    while start < field.count {
      digits.removeAll()
      var index = digitsEnd(field, from: start, &digits)
      if digits.count == 6, index < field.count {
        let end = digitsEnd(field, from: index + 1, &digits)
        if digits.count == 10 { index = end }
      }
      if digits.count == 10, isWellFormed(digits.span) { return true }
      start = index + 1
    }
    return false
  }

  private static func digitsEnd(
    _ field: Span<UInt8>, from start: Int, _ digits: inout [UInt8]
  ) -> Int {
    var index = start
    while index < field.count, field[index] &- 48 <= 9 {
      digits.append(field[index])
      index += 1
    }
    return index
  }
}
