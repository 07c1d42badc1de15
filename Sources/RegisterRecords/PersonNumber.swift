internal import DanishCalendar

/// The form of a CPR number, which is checked and never kept or printed.
///
/// Ten characters: day, month and year of birth, then four digits; in a replacement number letters
/// may stand among the last four, and 60 may be added to the day (facts of the register, 1.8). The
/// old check digit is not asked for: numbers given since 2007 need not have it.
package enum PersonNumber {
  /// Whether a text has the form of a CPR or replacement number.
  package static func isWellFormed(_ bytes: Span<UInt8>) -> Bool {
    guard bytes.count == 10 else { return false }
    return isForm { bytes[$0] }
  }

  /// Whether a text is a CPR number also when a hyphen or blanks stand in it.
  ///
  /// What a reader must not keep where another value belongs.
  package static func isHidden(in bytes: Span<UInt8>) -> Bool {
    var kept: [10 of UInt8] = .init(repeating: 0)
    var count = 0
    for index in bytes.indices where bytes[index] != UInt8(ascii: "-") && bytes[index] > 32 {
      guard count < 10 else { return false }
      kept[count] = bytes[index]
      count += 1
    }
    return count == 10 && isForm { kept[$0] }
  }

  private static func isForm(_ byte: (Int) -> UInt8) -> Bool {
    for index in 0..<6 where byte(index) &- 48 > 9 { return false }
    for index in 6..<10 {
      let isLetter =
        byte(index) | 0x20 >= UInt8(ascii: "a") && byte(index) | 0x20 <= UInt8(ascii: "z")
      guard byte(index) &- 48 <= 9 || isLetter else { return false }
    }
    let written = Int(byte(0) - 48) * 10 + Int(byte(1) - 48)
    let day = written > 60 ? written - 60 : written
    let month = Int(byte(2) - 48) * 10 + Int(byte(3) - 48)
    guard (1...12).contains(month) else { return false }
    // The first six do not tell the century, so a leap day may always be one.
    return (1...CalendarDate.dayCount(month: month, year: 2000)).contains(day)
  }

  /// Whether a text is such a number or holds one: ten digits, or six and four with a mark between,
  /// that no other digit touches.
  package static func canBeRead(in field: Span<UInt8>) -> Bool {
    if isHidden(in: field) { return true }
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
