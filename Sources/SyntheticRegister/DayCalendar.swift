internal import DanishCalendar

/// The days of the register, numbered from `origin`, with what is asked of each.
///
/// Times are minutes since the midnight of day 0.
struct DayCalendar: Sendable {
  /// Day 0: a few days before the register begins, for what was referred before.
  let origin: CalendarDate
  let count: Int
  /// The number of the register's first day.
  static let firstDay = 14
  static let minutesPerDay = 1440

  private let isWorking: [Bool]
  private let lastWorking: [Int32]
  private let nextWorking: [Int32]
  /// Each day as `2025-03-01`, and each minute of a day as `08:15:00`.
  let dateTexts: FragmentTable
  let minuteTexts: FragmentTable

  init(from first: CalendarDate, days: Int) {
    let origin = first - DayCalendar.firstDay
    let count = DayCalendar.firstDay + days
    let working = (0..<count).map { WorkingDays.isWorkingDay(origin + $0) }
    var last = [Int32](repeating: 0, count: count)
    for day in 1..<count { last[day] = working[day] ? Int32(day) : last[day - 1] }
    var next = [Int32](repeating: Int32(count - 1), count: count)
    for day in stride(from: count - 2, through: 0, by: -1) {
      next[day] = working[day] ? Int32(day) : next[day + 1]
    }
    self.origin = origin
    self.count = count
    isWorking = working
    lastWorking = last
    nextWorking = next
    dateTexts = FragmentTable((0..<count).map { (origin + $0).description })
    minuteTexts = FragmentTable(
      (0..<DayCalendar.minutesPerDay).map {
        "\(padded($0 / 60, to: 2)):\(padded($0 % 60, to: 2)):00"
      }
    )
  }

  func isWorkingDay(_ day: Int) -> Bool { isWorking[day] }

  /// The last working day on or before a day.
  func working(onOrBefore day: Int) -> Int { Int(lastWorking[day]) }

  /// The first working day on or after a day.
  func working(onOrAfter day: Int) -> Int { Int(nextWorking[day]) }

  func date(_ day: Int) -> CalendarDate { origin + day }

  func number(of date: CalendarDate) -> Int { date - origin }

  @inline(__always)
  static func day(of time: Int) -> Int { time / minutesPerDay }

  @inline(__always)
  static func time(_ day: Int, _ minute: Int) -> Int { day * minutesPerDay + minute }
}
