/// Calendar arithmetic on day numbers (0 = 1 January 1970), Gregorian, without time zones.
package enum ReferenceDate {
  /// The day number of a date.
  package static func number(_ year: Int, _ month: Int, _ day: Int) -> Int {
    // Count years from 1 March, so that the leap day is the last of its year.
    let shifted = month <= 2 ? year - 1 : year
    let fromMarch = (month + 9) % 12
    let dayOfYear = (153 * fromMarch + 2) / 5 + day - 1
    let leapDays = floorDivide(shifted, 4) - floorDivide(shifted, 100) + floorDivide(shifted, 400)
    return 365 * shifted + leapDays + dayOfYear - 719_468
  }

  /// Year, month and day of a day number, found by plain search.
  package static func parts(_ number: Int) -> (year: Int, month: Int, day: Int) {
    var year = 1970 + floorDivide(number, 366)
    while Self.number(year + 1, 1, 1) <= number { year += 1 }
    var month = 1
    while month < 12 && Self.number(year, month + 1, 1) <= number { month += 1 }
    return (year, month, number - Self.number(year, month, 1) + 1)
  }

  /// The number of days in a month.
  package static func daysInMonth(_ year: Int, _ month: Int) -> Int {
    month == 12 ? 31 : number(year, month + 1, 1) - number(year, month, 1)
  }

  /// The weekday of a day number: 0 = Monday … 6 = Sunday.
  package static func weekday(_ number: Int) -> Int {
    // 1 January 1970 was a Thursday.
    let rest = (number + 3) % 7
    return rest < 0 ? rest + 7 : rest
  }

  /// `2024-03-15`.
  package static func text(_ number: Int) -> String {
    let (year, month, day) = parts(number)
    return "\(padded(year, 4))-\(padded(month, 2))-\(padded(day, 2))"
  }

  /// Reads `2024-03-15`; nil where that is no date.
  package static func read(_ text: String) -> Int? {
    let pieces = text.split(separator: "-", omittingEmptySubsequences: false)
    guard pieces.count == 3, pieces[0].utf8.count == 4, pieces[1].utf8.count == 2,
      pieces[2].utf8.count == 2, let year = Int(pieces[0]), let month = Int(pieces[1]),
      let day = Int(pieces[2]), (1...12).contains(month),
      (1...daysInMonth(year, month)).contains(day)
    else { return nil }
    return number(year, month, day)
  }

  /// A number with leading zeros.
  package static func padded(_ value: Int, _ width: Int) -> String {
    let digits = String(value)
    return String(repeating: "0", count: max(0, width - digits.utf8.count)) + digits
  }

  private static func floorDivide(_ value: Int, _ divisor: Int) -> Int {
    let quotient = value / divisor
    return value % divisor < 0 ? quotient - 1 : quotient
  }
}

/// A moment of local time in Denmark: a day number and a minute of that day.
package struct ReferenceMoment: Hashable, Comparable, Sendable {
  /// The date, as days since 1 January 1970.
  package var day: Int
  /// The minute of the day, 0 … 1439.
  package var minute: Int

  package init(day: Int, minute: Int) {
    self.day = day
    self.minute = minute
  }

  /// The last minute of a date: an as-of that is a date means that whole day.
  package init(endOf day: Int) {
    self.init(day: day, minute: 1439)
  }

  /// A date and a time of day.
  package init(_ year: Int, _ month: Int, _ day: Int, _ hour: Int = 0, _ minute: Int = 0) {
    self.init(day: ReferenceDate.number(year, month, day), minute: hour * 60 + minute)
  }

  /// Reads `2024-03-15`, `2024-03-15T08:15` and `2024-03-15 08:15:59.9`; seconds are cut off.
  package init?(_ text: String) {
    let bytes = Array(text.utf8)
    guard bytes.count >= 10, let day = ReferenceDate.read(String(text.prefix(10))) else {
      return nil
    }
    self.init(day: day, minute: 0)
    if bytes.count == 10 { return }
    let rest = text.dropFirst(11)
    guard text.dropFirst(10).first == "T" || text.dropFirst(10).first == " " else { return nil }
    let pieces = rest.split(separator: ":", omittingEmptySubsequences: false)
    guard pieces.count >= 2, let hour = Int(pieces[0]), let minute = Int(pieces[1]),
      (0...23).contains(hour), (0...59).contains(minute)
    else { return nil }
    self.minute = hour * 60 + minute
  }

  package static func < (left: Self, right: Self) -> Bool {
    left.day == right.day ? left.minute < right.minute : left.day < right.day
  }

  /// The time of day, `08:15`.
  package var timeText: String {
    "\(ReferenceDate.padded(minute / 60, 2)):\(ReferenceDate.padded(minute % 60, 2))"
  }

  /// `2024-03-15T08:15`.
  package var text: String { "\(ReferenceDate.text(day))T\(timeText)" }

  /// The minute before or after, across midnight.
  package func adding(minutes: Int) -> Self {
    let total = day * 1440 + minute + minutes
    let rest = ((total % 1440) + 1440) % 1440
    return Self(day: (total - rest) / 1440, minute: rest)
  }
}
