/// What a course (helbredsforløb) is about: the mixture of the register.
///
/// A course holds one patient's elements of one illness. How many courses of each kind begin in a
/// national year is set so that the rows come to those of the real register, 15.3 million markers,
/// 9.2 million elements and 23.5 million contacts (VERIFIED, volumes), and the packages to
/// about 180,000 with work-up registered, 22 % of them with cancer (VERIFIED, 4th quarter of 2025).
/// About 250,000 a year come under maximum-wait monitoring (58,923 and 64,442 a quarter in 2024,
/// VERIFIED). Investigations and treatments, about half a million each, are DERIVED; the shares of
/// all other kinds are INFERRED, chosen to fill the sums.
enum CourseKind: Int, CaseIterable, Sendable {
  case packageDisproved
  case packageWithoutTreatment
  case packageTreated
  case packageRelapse
  case maximumWaitOnly
  case diagnosticPackage
  case investigation
  case treatment
  case heart
  case psychiatry
  case rehabilitation
  case control
  case examination
  case acute
  case pregnancy
  case other

  /// Courses that begin in a national year.
  var coursesPerYear: Int {
    switch self {
    case .packageDisproved: 137_000
    case .packageWithoutTreatment: 14_000
    case .packageTreated: 24_000
    case .packageRelapse: 2500
    case .maximumWaitOnly: 78_000
    case .diagnosticPackage: 13_500
    case .investigation: 480_000
    case .treatment: 440_000
    case .heart: 20_000
    case .psychiatry: 240_000
    case .rehabilitation: 220_000
    case .control: 1_600_000
    case .examination: 1_650_000
    case .acute: 2_250_000
    case .pregnancy: 190_000
    case .other: 350_000
    }
  }

  static let coursesOfNationalYear = allCases.reduce(0) { $0 + $1.coursesPerYear }

  /// In how many months after that of its beginning a course may still be reported on.
  var span: Int {
    switch self {
    case .packageTreated, .packageRelapse: 10
    case .pregnancy: 9
    case .packageWithoutTreatment: 8
    case .maximumWaitOnly, .investigation: 7
    case .packageDisproved, .treatment, .heart, .psychiatry: 6
    case .diagnosticPackage, .rehabilitation: 5
    case .control: 4
    case .examination, .other: 2
    case .acute: 1
    }
  }

  static let longestSpan = 10

  /// Whether the course begins on any day of the week; else on working days, by season.
  var isAnyDay: Bool { self == .acute || self == .other }

  /// Whether the patient has no other course, so that a death ends all there is of them.
  var hasOwnPatient: Bool {
    switch self {
    case .packageDisproved, .packageWithoutTreatment, .packageTreated, .packageRelapse,
      .maximumWaitOnly, .diagnosticPackage:
      true
    case .investigation, .treatment, .heart, .psychiatry, .rehabilitation, .control, .examination,
      .acute, .pregnancy, .other:
      false
    }
  }
}
