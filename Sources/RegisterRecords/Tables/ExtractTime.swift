package import DanishCalendar

/// Times as extracts write them: local, with or without a time of day, seconds and a fraction.
///
/// `2024-03-01T08:15:00`, `2024-03-01 08:15`, `2024-03-01`, `01MAR2024:08:15:00` (SAS) and
/// `01-03-2024 08:15` (FORMATS.md). Seconds are cut off.
package enum ExtractTime {
  /// The minute of a field without blanks around it, or nil where it is no time.
  package static func minute(_ field: Span<UInt8>) -> LocalMinute? {
    guard let (date, length) = date(field) else { return nil }
    if length == field.count { return LocalMinute(date) }
    let mark = field[length]
    guard mark == UInt8(ascii: "T") || mark == 32 || mark == UInt8(ascii: ":"),
      let minutes = minuteOfDay(field, from: length + 1)
    else { return nil }
    return LocalMinute(rawValue: LocalMinute(date).rawValue + Int64(minutes))
  }

  /// Minutes since midnight of a time of day such as `08:15:00`.
  package static func minuteOfDay(_ field: Span<UInt8>) -> Int? {
    minuteOfDay(field, from: 0)
  }

  private static func minuteOfDay(_ field: Span<UInt8>, from start: Int) -> Int? {
    guard field.count >= start + 5, let hour = number(field, start, 2), hour < 24,
      field[start + 2] == UInt8(ascii: ":"), let minute = number(field, start + 3, 2), minute < 60
    else { return nil }
    let end = start + 5
    if field.count == end { return hour * 60 + minute }
    guard field.count >= end + 3, field[end] == UInt8(ascii: ":"),
      let second = number(field, end + 1, 2), second < 60
    else { return nil }
    if field.count == end + 3 { return hour * 60 + minute }
    guard field[end + 3] == UInt8(ascii: ".") || field[end + 3] == UInt8(ascii: ","),
      field.count > end + 4
    else { return nil }
    for index in (end + 4)..<field.count where field[index] &- 48 > 9 { return nil }
    return hour * 60 + minute
  }

  private static func date(_ field: Span<UInt8>) -> (CalendarDate, length: Int)? {
    guard field.count >= 9 else { return nil }
    let hyphen = UInt8(ascii: "-")
    if field.count >= 10 {
      if field[4] == hyphen, field[7] == hyphen {
        guard let year = number(field, 0, 4), let month = number(field, 5, 2),
          let day = number(field, 8, 2)
        else { return nil }
        return CalendarDate(year: year, month: month, day: day).map { ($0, 10) }
      }
      if field[2] == hyphen, field[5] == hyphen {
        guard let year = number(field, 6, 4), let month = number(field, 3, 2),
          let day = number(field, 0, 2)
        else { return nil }
        return CalendarDate(year: year, month: month, day: day).map { ($0, 10) }
      }
    }
    guard let year = number(field, 5, 4), let month = monthNamed(field),
      let day = number(field, 0, 2)
    else { return nil }
    return CalendarDate(year: year, month: month, day: day).map { ($0, 9) }
  }

  @inline(__always)
  private static func number(_ field: Span<UInt8>, _ start: Int, _ length: Int) -> Int? {
    var value = 0
    for index in start..<(start + length) {
      let digit = field[index] &- 48
      guard digit <= 9 else { return nil }
      value = value &* 10 &+ Int(digit)
    }
    return value
  }

  /// The month of a SAS date, from its three letters.
  private static func monthNamed(_ field: Span<UInt8>) -> Int? {
    let name =
      UInt32(field[2] & 0xDF) << 16 | UInt32(field[3] & 0xDF) << 8 | UInt32(field[4] & 0xDF)
    return monthNames.firstIndex(of: name).map { $0 + 1 }
  }

  private static let monthNames: [UInt32] = [
    "JAN", "FEB", "MAR", "APR", "MAY", "JUN", "JUL", "AUG", "SEP", "OCT", "NOV", "DEC",
  ].map { $0.utf8.reduce(0) { $0 << 8 | UInt32($1) } }
}
