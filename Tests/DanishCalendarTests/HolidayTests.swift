import DanishCalendar
import TestSupport
import Testing

@Suite struct HolidayTests {
  /// The public holidays of 2019 to 2030, computed, are those of the list and no others.
  @Test func computedHolidaysAreTheListed() throws {
    var listed: Set<String> = []
    for row in try rows() where row[3] == "helligdag" { listed.insert(row[0]) }
    let first = try #require(CalendarDate(year: 2019, month: 1, day: 1))
    let last = try #require(CalendarDate(year: 2030, month: 12, day: 31))
    let computed = (0...(last - first)).map { first + $0 }.filter(WorkingDays.isHoliday)
    #expect(computed.count == listed.count)
    #expect(Set(computed.map(\.description)) == listed)
    print("holidays: \(computed.count) of 2019 to 2030")
  }

  /// Days of the list that are no holidays are working days, unless they fall on a weekend or on a
  /// holiday as 5 June 2028 does.
  @Test func otherListedDaysAreWorkingDays() throws {
    let rows = try rows()
    let holidays = Set(rows.filter { $0[3] == "helligdag" }.map { $0[0] })
    for row in rows where row[3] != "helligdag" {
      let day = try #require(date(row[0]))
      let isOff = ["Sat", "Sun"].contains(row[2]) || holidays.contains(row[0])
      #expect(WorkingDays.isWorkingDay(day) == !isOff, "\(row[0])")
    }
  }

  @Test(arguments: [
    "1818-03-22", "1943-04-25", "1954-04-18", "1961-04-02", "1981-04-19", "2000-04-23",
    "2008-03-23", "2038-04-25", "2049-04-18", "2076-04-19", "2285-03-22",
  ])
  func easterSundays(_ text: String) throws {
    let easter = try #require(date(text))
    #expect(WorkingDays.easterSunday(of: easter.year) == easter)
    #expect(easter.weekday == 7)
    #expect(!WorkingDays.isWorkingDay(easter + 1) && !WorkingDays.isWorkingDay(easter - 2))
  }

  @Test(arguments: [
    ("2022-05-13", false), ("2023-05-05", false), ("2024-04-26", true), ("2025-05-16", true),
    ("2024-06-05", true), ("2024-12-24", true), ("2024-12-31", true), ("2024-12-25", false),
    ("2024-12-26", false), ("2025-01-01", false), ("2024-05-09", false), ("2024-05-20", false),
    ("2024-03-28", false), ("2024-03-29", false), ("2024-03-27", true), ("2024-04-01", false),
    ("2024-04-02", true), ("2024-03-23", false), ("2024-03-24", false),
  ])
  func workingDays(_ text: String, _ isWorking: Bool) throws {
    #expect(WorkingDays.isWorkingDay(try #require(date(text))) == isWorking)
  }

  @Test(arguments: [
    ("2024-04-01", "2024-03-27"), ("2024-04-02", "2024-04-02"), ("2023-12-26", "2023-12-22"),
    ("2024-12-26", "2024-12-24"), ("2024-06-09", "2024-06-07"), ("2023-05-07", "2023-05-04"),
    ("2024-04-28", "2024-04-26"), ("2025-01-01", "2024-12-31"),
  ])
  func lastWorkingDay(_ text: String, _ expected: String) throws {
    #expect(WorkingDays.last(onOrBefore: try #require(date(text))).description == expected)
  }

  /// For every day of 80 years: the day found is a working day, and none lies between.
  @Test func lastWorkingDayIsTheNearest() throws {
    let first = try #require(date("1980-01-01"))
    for offset in 0..<29_220 {
      let day = first + offset
      let found = WorkingDays.last(onOrBefore: day)
      let skipped = day - found
      let isNearest = (0..<max(0, skipped)).allSatisfy { !WorkingDays.isWorkingDay(day - $0) }
      if skipped < 0 || skipped > 5 || !WorkingDays.isWorkingDay(found) || !isNearest {
        Issue.record("\(day): \(found)")
        return
      }
    }
  }

  @Test func workingDaysAreCounted() throws {
    let wednesday = try #require(date("2024-03-27"))
    #expect(WorkingDays.count(after: wednesday, through: wednesday) == 0)
    #expect(WorkingDays.count(after: wednesday, through: wednesday + 5) == 0)
    #expect(WorkingDays.count(after: wednesday, through: wednesday + 6) == 1)
    #expect(WorkingDays.count(after: wednesday, through: wednesday - 3) == 0)
    #expect(WorkingDays.count(after: wednesday - 1, through: wednesday) == 1)
  }

  /// The rows of the list, without its header.
  private func rows() throws -> [[String]] {
    try testFile("DanishCalendarTests/Data/holidays.csv").split(separator: "\n").dropFirst().map {
      $0.split(separator: ",").map(String.init)
    }
  }

  private func date(_ text: String) -> CalendarDate? {
    let parts = text.split(separator: "-").compactMap { Int($0) }
    return parts.count == 3 ? CalendarDate(year: parts[0], month: parts[1], day: parts[2]) : nil
  }
}
