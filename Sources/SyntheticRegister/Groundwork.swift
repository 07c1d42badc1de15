/// What all parts of a register share: its days, its schedule, and the texts of its rows.
final class Groundwork: Sendable {
  let options: RegisterOptions
  let days: DayCalendar
  let schedule: Schedule
  let units = Units()
  let markers = MarkerTexts()

  init(_ options: RegisterOptions) {
    self.options = options
    let months = options.years * 12 + CourseKind.longestSpan + 3
    days = DayCalendar(from: options.from, days: months * 31)
    schedule = Schedule(options, days)
  }

  /// The months of a year in which the troubled unit lacks capacity: the fifth to the twelfth.
  static let troubledMonths = 4..<12

  /// The days on which it does.
  var troubledDays: Range<Int> {
    schedule.firstDay(
      ofMonth: Groundwork.troubledMonths.lowerBound)..<schedule.firstDay(
        ofMonth: Groundwork.troubledMonths.upperBound)
  }
}

/// The numbers of courses, elements and so on are made of the course's place among all.
enum Keys {
  static let perCourse = 64
  static let elementsPerCourse = 8

  static func course(_ place: Int) -> Int { 10_000_000 + place }
  static func element(_ place: Int, _ number: Int) -> Int {
    100_000_000 + place * elementsPerCourse + number
  }
  static func marker(_ place: Int, _ number: Int) -> Int {
    400_000_000 + place * perCourse + number
  }
  static func contact(_ place: Int, _ number: Int) -> Int {
    4_000_000_000 + place * perCourse + number
  }
  static func offer(_ place: Int, _ number: Int) -> Int { place * elementsPerCourse + number }
  static func person(_ person: Int) -> Int { 100_000_000 + person }
}
