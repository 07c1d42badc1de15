/// A date of the civil calendar in Denmark: a whole number of days since 1 January 1970.
///
/// All waiting is counted in calendar days, date minus date (ENGINE.md section 1).
package struct CalendarDate: RawRepresentable, Hashable, Comparable, Sendable {
  /// Days since 1 January 1970; negative before.
  package var rawValue: Int32

  @inlinable
  package init(rawValue: Int32) {
    self.rawValue = rawValue
  }

  /// The earliest date there is, 1 January of year 1.
  @inlinable package static var distantPast: CalendarDate { CalendarDate(rawValue: -719_162) }

  /// The latest date there is, 31 December 9999.
  @inlinable package static var distantFuture: CalendarDate {
    CalendarDate(rawValue: 2_932_896)
  }

  /// The date of a year, month and day, or nil where the calendar has no such day.
  package init?(year: Int, month: Int, day: Int) {
    guard (1...9999).contains(year), (1...12).contains(month), day >= 1,
      day <= CalendarDate.dayCount(month: month, year: year)
    else { return nil }
    self.init(rawValue: Int32(truncatingIfNeeded: daysFromCivil(year, month, day)))
  }

  /// How many days a month has.
  package static func dayCount(month: Int, year: Int) -> Int {
    switch month {
    case 2: isLeap(year) ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }

  static func isLeap(_ year: Int) -> Bool {
    year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
  }

  /// Year, month (1 to 12) and day (1 to 31).
  package var civil: (year: Int, month: Int, day: Int) {
    // Eras of 400 years that begin on 1 March, so that the leap day is the last of its year.
    let shifted = Int(rawValue) + 719_468
    let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
    let dayOfEra = shifted - era * 146_097
    let yearOfEra =
      (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let shiftedMonth = (5 * dayOfYear + 2) / 153
    let day = dayOfYear - (153 * shiftedMonth + 2) / 5 + 1
    let month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
    let year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
    return (year, month, day)
  }

  package var year: Int { civil.year }

  /// The day of the week, Monday 1 to Sunday 7.
  package var weekday: Int {
    let shifted = (Int(rawValue) + 3) % 7
    return (shifted < 0 ? shifted + 7 : shifted) + 1
  }

  @inlinable
  package static func == (left: CalendarDate, right: CalendarDate) -> Bool {
    left.rawValue == right.rawValue
  }

  @inlinable
  package static func < (left: CalendarDate, right: CalendarDate) -> Bool {
    left.rawValue < right.rawValue
  }

  @inlinable
  package static func + (date: CalendarDate, days: Int) -> CalendarDate {
    CalendarDate(rawValue: Int32(clamping: Int(date.rawValue) + days))
  }

  @inlinable
  package static func - (date: CalendarDate, days: Int) -> CalendarDate {
    date + -days
  }

  /// Calendar days from one date to another.
  @inlinable
  package static func - (left: CalendarDate, right: CalendarDate) -> Int {
    Int(left.rawValue) - Int(right.rawValue)
  }
}

extension CalendarDate: CustomStringConvertible {
  /// The date as `2024-03-15`.
  package var description: String {
    let (year, month, day) = civil
    return "\(padded(year, to: 4))-\(padded(month, to: 2))-\(padded(day, to: 2))"
  }
}

/// A number with zeros in front, up to a width.
package func padded(_ number: Int, to width: Int) -> String {
  let digits = String(number)
  return String(repeating: "0", count: max(0, width - digits.utf8.count)) + digits
}

/// Days since 1 January 1970 of a date that is known to exist.
func daysFromCivil(_ year: Int, _ month: Int, _ day: Int) -> Int {
  let shiftedYear = month <= 2 ? year - 1 : year
  let era = (shiftedYear >= 0 ? shiftedYear : shiftedYear - 399) / 400
  let yearOfEra = shiftedYear - era * 400
  let dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
  let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
  return era * 146_097 + dayOfEra - 719_468
}
