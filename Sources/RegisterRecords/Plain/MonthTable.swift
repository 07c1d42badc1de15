internal import DanishCalendar

/// The first day and the length of each month of the years that nearly all times lie in.
struct MonthTable: Sendable {
  /// Made once, and not for each file.
  static let shared = MonthTable()

  private static let firstYear = 1960
  private static let years = 140

  /// By month: days since 1970 of its first day, times 32, plus its length.
  private let months: [Int32]

  private init() {
    months = (0..<(MonthTable.years * 12)).map { index in
      let year = MonthTable.firstYear + index / 12
      let month = index % 12 + 1
      let first = CalendarDate(year: year, month: month, day: 1)?.rawValue ?? 0
      return first * 32 + Int32(CalendarDate.dayCount(month: month, year: year))
    }
  }

  /// Days since 1970 of a date; nil for one that does not exist or lies outside the table.
  @inline(__always)
  func day(_ year: Int, _ month: Int, _ day: Int) -> Int32? {
    let index = (year &- MonthTable.firstYear) &* 12 &+ month &- 1
    guard month >= 1, month <= 12, index >= 0, index < months.count else { return nil }
    let entry = months[index]
    guard day >= 1, day <= Int(entry & 31) else { return nil }
    return (entry >> 5) &+ Int32(truncatingIfNeeded: day) &- 1
  }
}
