package import DanishCalendar

/// The form in which a register is written.
package enum RegisterFormat: String, CaseIterable, Sendable {
  /// Tables as in LPR_A: every version of a row, with its reported time.
  case lprA = "lpr-a"
  /// Tables as in LPR_F: each row as it stands at last, without reported times.
  case lprF = "lpr-f"
  /// Documents of the reporting interface.
  case cda
}

/// What a synthetic register is asked to be; the same options give the same bytes.
package struct RegisterOptions: Equatable, Sendable {
  package var seed: UInt64
  /// How many courses (helbredsforløb) begin in the register.
  package var courses: Int
  /// The years in which they begin.
  package var years: Int
  /// The first day.
  package var from: CalendarDate
  package var format: RegisterFormat
  /// Everything is reported at once and once: neither late nor corrected, repeated or removed.
  package var isPlain = false
  /// Some rows are made so that they cannot be used.
  package var hasFaults = false

  /// A register of so many courses that begin within a year.
  package init(
    seed: UInt64, courses: Int, from: CalendarDate = RegisterOptions.usualStart,
    format: RegisterFormat = .lprA
  ) {
    self.seed = seed
    self.courses = courses
    self.years = 1
    self.from = from
    self.format = format
  }

  /// A register of the size of the whole country.
  package init(
    seed: UInt64, nationalYears years: Int, from: CalendarDate = RegisterOptions.usualStart,
    format: RegisterFormat = .lprA
  ) {
    self.init(
      seed: seed, courses: years * CourseKind.coursesOfNationalYear, from: from, format: format)
    self.years = years
  }

  /// 1 January 2025.
  package static let usualStart = CalendarDate(rawValue: 20_089)

  /// More would not fit the keys.
  package static let mostYears = 20
  package static let mostCourses = 160_000_000
}
