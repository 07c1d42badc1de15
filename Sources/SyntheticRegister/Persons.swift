internal import DanishCalendar

/// Patients: CPR numbers of people born 1858 to 1899, of whom nobody lives.
///
/// The seventh digit 5 to 8 with the years 58 to 99 means the century of 1800. Numbers are spread
/// over days of birth and the last four digits so that no two patients share one.
enum Persons {
  private static let firstBirth = daysOf(year: 1858)
  private static let birthDays = daysOf(year: 1900) - firstBirth
  private static let serials = 4000
  /// Shares no divisor with the number of possible numbers.
  private static let factor = 7_368_787

  private static func daysOf(year: Int) -> Int {
    CalendarDate(year: year, month: 1, day: 1).map { Int($0.rawValue) } ?? 0
  }

  /// The date of birth, and the last four digits.
  @inline(__always)
  private static func parts(of person: Int) -> (birth: CalendarDate, serial: Int) {
    let mixed = person * factor % (birthDays * serials)
    return (
      CalendarDate(rawValue: Int32(firstBirth + mixed / serials)), 5000 + mixed % serials
    )
  }

  static func birth(of person: Int) -> CalendarDate { parts(of: person).birth }

  /// 1 a man, 2 a woman, as the last digit of the number says.
  static func sex(of person: Int) -> Int { parts(of: person).serial % 2 == 1 ? 1 : 2 }

  /// The number as a whole: DDMMYY and four digits.
  @inline(__always)
  static func number(of person: Int) -> Int {
    let (birth, serial) = parts(of: person)
    let (year, month, day) = birth.civil
    return ((day * 100 + month) * 100 + year % 100) * 10_000 + serial
  }
}
