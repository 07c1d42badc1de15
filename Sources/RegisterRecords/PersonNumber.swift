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
}
