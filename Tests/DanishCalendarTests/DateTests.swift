import DanishCalendar
import TestSupport
import Testing

@Suite struct DateTests {
  /// Counts the days of all years one after another, by nothing but the lengths of months.
  @Test func everyYearAgainstCounting() {
    let lengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
    var number: Int32 = -719_162
    var weekday = 1
    var checked = 0
    for year in 1...9999 {
      let isLeap = year % 400 == 0 || year % 4 == 0 && year % 100 != 0
      let isDense = (1890...2110).contains(year) || year % 400 <= 1 || year < 6 || year > 9996
      for month in 1...12 {
        let length = month == 2 && isLeap ? 29 : lengths[month - 1]
        for day in 1...length {
          if isDense || day == 1 || day >= 28 {
            checked += 1
            let date = CalendarDate(year: year, month: month, day: day)
            let civil = date?.civil
            let isRight =
              date?.rawValue == number && date?.weekday == weekday && civil?.year == year
              && civil?.month == month && civil?.day == day
            if !isRight {
              Issue.record("\(year)-\(month)-\(day) is \(String(describing: date))")
              return
            }
          }
          number += 1
          weekday = weekday % 7 + 1
        }
        let next = CalendarDate(year: year, month: month, day: length + 1)
        if next != nil { Issue.record("\(year)-\(month) has no day \(length + 1)") }
      }
    }
    #expect(number == CalendarDate.distantFuture.rawValue + 1)
    print("dates: \(checked) counted")
  }

  @Test(arguments: [
    (0, 1, 1), (10_000, 1, 1), (2023, 2, 29), (1900, 2, 29), (2024, 2, 30), (2024, 13, 1),
    (2024, 0, 1), (2024, 1, 0), (2024, 4, 31), (-1, 5, 5),
  ])
  func thereIsNoSuchDate(_ year: Int, _ month: Int, _ day: Int) {
    #expect(CalendarDate(year: year, month: month, day: day) == nil)
  }

  @Test func datesCountAndPrint() throws {
    let leapDay = try #require(CalendarDate(year: 2024, month: 2, day: 29))
    #expect(leapDay.description == "2024-02-29")
    #expect((leapDay + 1).description == "2024-03-01")
    #expect((leapDay - 366).description == "2023-02-28")
    #expect((leapDay + 366) - leapDay == 366)
    #expect(leapDay < leapDay + 1)
    #expect(try #require(CalendarDate(year: 7, month: 8, day: 9)).description == "0007-08-09")
    #expect(leapDay + .max / 2 == CalendarDate(rawValue: .max))
  }

  @Test func minutesBelongToTheirDate() throws {
    let date = try #require(CalendarDate(year: 1969, month: 12, day: 31))
    let last = LocalMinute.endOfDay(date)
    #expect(last.description == "1969-12-31T23:59")
    #expect(last.rawValue == -1)
    #expect((last + 1).description == "1970-01-01T00:00")
    #expect(last.date == date)
    #expect(LocalMinute(date).minuteOfDay == 0)
    #expect(LocalMinute.unknown < LocalMinute(CalendarDate.distantPast))
    #expect(LocalMinute.unknown.knownDate == nil && LocalMinute.unknown.description.isEmpty)
  }
}
