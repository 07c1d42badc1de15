/// Danish public holidays and working days, computed for any year.
///
/// Working day: Monday to Friday and no public holiday (ENGINE.md section 5). Store Bededag was one
/// through 2023 and is an ordinary day from 2024 (lov nr 214 af 06/03/2023); 5 June, 24 and
/// 31 December are working days.
package enum WorkingDays {
  /// Easter Sunday of a year, by the anonymous Gregorian computation.
  package static func easterSunday(of year: Int) -> CalendarDate {
    let golden = year % 19
    let century = year / 100
    let yearOfCentury = year % 100
    let correction = (century - (century + 8) / 25 + 1) / 3
    let epact = (19 * golden + century - century / 4 - correction + 15) % 30
    let weekdayShift =
      (32 + 2 * (century % 4) + 2 * (yearOfCentury / 4) - epact
        - yearOfCentury % 4) % 7
    let late = (golden + 11 * epact + 22 * weekdayShift) / 451
    let sum = epact + weekdayShift - 7 * late + 114
    return CalendarDate(
      rawValue: Int32(truncatingIfNeeded: daysFromCivil(year, sum / 31, sum % 31 + 1)))
  }

  /// Whether a date is a Danish public holiday.
  package static func isHoliday(_ date: CalendarDate) -> Bool {
    let (year, month, day) = date.civil
    switch (month, day) {
    case (1, 1), (12, 25), (12, 26): return true
    default: break
    }
    // Nothing that Easter moves falls outside March to June.
    guard (3...6).contains(month) else { return false }
    switch date - easterSunday(of: year) {
    case -3, -2, 0, 1, 39, 49, 50: return true
    case 26: return year <= 2023
    default: return false
    }
  }

  package static func isWorkingDay(_ date: CalendarDate) -> Bool {
    date.weekday <= 5 && !isHoliday(date)
  }

  /// The years that nearly all deadlines lie in.
  private static let tabled = 2000..<2060
  private static let firstTabled = Int32(truncatingIfNeeded: daysFromCivil(2000, 1, 1))

  /// By day from the first of the years on: how many days before it the last working day lies.
  private static let steps: [Int8] = {
    let days = daysFromCivil(tabled.upperBound, 1, 1) - Int(firstTabled)
    return (0..<days).map { day in
      let date = CalendarDate(rawValue: firstTabled + Int32(day))
      return Int8(date - searched(onOrBefore: date))
    }
  }()

  /// The last working day on or before a date.
  package static func last(onOrBefore date: CalendarDate) -> CalendarDate {
    let day = Int(date.rawValue) - Int(firstTabled)
    return day >= 0 && day < steps.count
      ? CalendarDate(rawValue: date.rawValue - Int32(steps[day])) : searched(onOrBefore: date)
  }

  private static func searched(onOrBefore date: CalendarDate) -> CalendarDate {
    var day = date
    while !isWorkingDay(day) { day = day - 1 }
    return day
  }

  /// How many working days lie after one date, up to and with another; 0 where there are none.
  package static func count(after start: CalendarDate, through end: CalendarDate) -> Int {
    guard start < end else { return 0 }
    var count = 0
    var day = start + 1
    while day <= end {
      if isWorkingDay(day) { count += 1 }
      day = day + 1
    }
    return count
  }
}
