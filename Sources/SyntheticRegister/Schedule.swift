internal import DanishCalendar

/// When courses begin: how many of each kind in each month, and on which of its days.
///
/// A month runs from the day of the register's beginning in one calendar month to that of the next.
/// Numbers of courses follow the weights of the days: elective referrals come on working days,
/// fewest in July and around Christmas; acute ones on any day.
final class Schedule: Sendable {
  /// Months in which courses begin.
  let startMonths: Int
  /// Months in which something is reported.
  let reportMonths: Int
  /// By month, and one more: the number of its first day.
  private let firstDays: [Int]
  /// By kind and month, and one more: how many courses of the kind began before it.
  private let begun: [[Int]]
  /// By month: how many courses began before it, and by kind how many of the month stand before.
  private let monthBases: [Int]
  private let kindBases: [[Int]]
  private let multipliers: [Int]
  /// By profile, elective and any day, and month: the sums of its days' weights.
  private let daySums: [[[Int]]]

  init(_ options: RegisterOptions, _ days: DayCalendar) {
    let months = options.years * 12
    startMonths = months
    reportMonths = months + CourseKind.longestSpan
    let reportMonths = reportMonths
    let firstDays = (0...(reportMonths + 1)).map {
      days.number(of: Schedule.monthStart(options.from, $0))
    }
    self.firstDays = firstDays
    let daySums = [false, true].map { isAnyDay in
      (0..<months).map { month in
        Schedule.sums(
          (firstDays[month]..<firstDays[month + 1]).map {
            Schedule.weight(of: $0, days, isAnyDay: isAnyDay)
          })
      }
    }
    self.daySums = daySums
    let kinds = CourseKind.allCases
    let shares = Schedule.sums(kinds.map(\.coursesPerYear))
    let whole = CourseKind.coursesOfNationalYear
    var before = 0
    begun = kinds.map { kind in
      let through = (options.courses * shares[kind.rawValue] + whole / 2) / whole
      defer { before = through }
      return Schedule.spread(
        through - before, over: daySums[kind.isAnyDay ? 1 : 0].map { $0.last ?? 0 },
        phase: kind.rawValue, of: kinds.count)
    }
    var base = 0
    var monthBases: [Int] = []
    var kindBases: [[Int]] = []
    var multipliers: [Int] = []
    for month in 0..<months {
      monthBases.append(base)
      var own: [Int] = []
      var sum = 0
      for kind in begun {
        own.append(sum)
        sum += kind[month + 1] - kind[month]
      }
      kindBases.append(own)
      multipliers.append(Schedule.multiplier(for: sum))
      base += sum
    }
    self.monthBases = monthBases
    self.kindBases = kindBases
    self.multipliers = multipliers
  }

  /// Places of a month's courses are mixed by a factor that shares no divisor with their number.
  private static func multiplier(for count: Int) -> Int {
    var factor = max(1, count * 5 / 8)
    func divisor(_ left: Int, _ right: Int) -> Int {
      right == 0 ? left : divisor(right, left % right)
    }
    while divisor(factor, max(1, count)) > 1 { factor += 1 }
    return factor
  }

  private static func monthStart(_ from: CalendarDate, _ months: Int) -> CalendarDate {
    let (year, month, day) = from.civil
    let sum = month - 1 + months
    let length = CalendarDate.dayCount(month: sum % 12 + 1, year: year + sum / 12)
    return CalendarDate(year: year + sum / 12, month: sum % 12 + 1, day: min(day, length)) ?? from
  }

  /// Distributes a number over months by weight; small numbers of each kind begin elsewhere.
  private static func spread(_ count: Int, over weights: [Int], phase: Int, of phases: Int) -> [Int]
  {
    let sums = sums(weights)
    let whole = sums.last ?? 1
    return [0] + sums.map { (count * $0 + whole * phase / phases) / whole }
  }

  private static func sums(_ weights: [Int]) -> [Int] {
    var sum = 0
    return weights.map { weight in
      sum += weight
      return sum
    }
  }

  /// How likely a course begins on a day; INFERRED, no source gives it.
  private static func weight(of day: Int, _ days: DayCalendar, isAnyDay: Bool) -> Int {
    let date = days.date(day)
    let (_, month, dayOfMonth) = date.civil
    if isAnyDay { return [112, 105, 103, 103, 105, 86, 88][date.weekday - 1] }
    guard days.isWorkingDay(day) else { return date.weekday == 6 ? 3 : 2 }
    let season = [104, 102, 103, 100, 102, 101, 68, 98, 104, 102, 104, 96][month - 1]
    let weekday = [112, 106, 101, 98, 83][date.weekday - 1]
    return season * weekday / ((month == 12 && dayOfMonth >= 22) ? 220 : 100)
  }

  // MARK: - Questions

  func firstDay(ofMonth month: Int) -> Int { firstDays[month] }

  /// The courses of a kind that begin in a month, by their numbers within the kind.
  func courses(_ kind: CourseKind, month: Int) -> Range<Int> {
    begun[kind.rawValue][month]..<begun[kind.rawValue][month + 1]
  }

  func courseCount(month: Int) -> Int {
    CourseKind.allCases.reduce(0) { $0 + courses($1, month: month).count }
  }

  /// The number of a course among all: in order of months, mixed within each.
  func place(of number: Int, _ kind: CourseKind, month: Int) -> Int {
    let own = kindBases[month][kind.rawValue] + number - begun[kind.rawValue][month]
    return monthBases[month] + own * multipliers[month] % courseCountOf(month)
  }

  private func courseCountOf(_ month: Int) -> Int {
    month + 1 < startMonths
      ? monthBases[month + 1] - monthBases[month] : courseCount(month: month)
  }

  /// A day of a month on which a course of a kind begins.
  func startDay(_ kind: CourseKind, month: Int, _ random: inout RandomNumbers) -> Int {
    let sums = daySums[kind.isAnyDay ? 1 : 0][month]
    let number = random.below(sums[sums.count - 1])
    var day = 0
    while sums[day] <= number { day += 1 }
    return firstDays[month] + day
  }
}
