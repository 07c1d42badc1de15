/// A part of a register that is made at one time: one month of reports about some courses.
///
/// A register's rows come month by month of their reported times. The rows of a month come in
/// batches, as from several senders; each is about the same share of every kind of course that may
/// be reported on in that month, and in order of reported time. So the rows of one course are
/// spread over the file. A course is planned anew for each month of its span, which costs little:
/// the span is short for all but a few kinds.
struct Batch {
  var month: Int
  /// Which part of the month it is, of how many.
  var part: Int
  var parts: Int
}

/// The batches of a register, by number.
struct Batches: Sendable {
  /// How many courses a batch looks at, about.
  private static let coursesPerBatch = 4096

  private let schedule: Schedule
  /// By month, and one more: the number of batches before it.
  private let before: [Int]
  /// By month of beginning, and one more: the same of parts where each course stands once.
  private let startsBefore: [Int]

  init(_ schedule: Schedule) {
    self.schedule = schedule
    var before = [0]
    for month in 0..<schedule.reportMonths {
      var courses = 0
      for kind in CourseKind.allCases {
        for start in Batches.starts(of: kind, reportedIn: month, schedule) {
          courses += schedule.courses(kind, month: start).count
        }
      }
      before.append(before[month] + max(1, courses / Batches.coursesPerBatch))
    }
    self.before = before
    var startsBefore = [0]
    for month in 0..<schedule.startMonths {
      let courses = schedule.courseCount(month: month)
      startsBefore.append(startsBefore[month] + max(1, courses / Batches.coursesPerBatch))
    }
    self.startsBefore = startsBefore
  }

  var count: Int { before[before.count - 1] }

  var startCount: Int { startsBefore[startsBefore.count - 1] }

  /// The months of beginning of the courses of a kind that may be reported on in a month.
  private static func starts(
    of kind: CourseKind, reportedIn month: Int, _ schedule: Schedule
  ) -> Range<Int> {
    let first = max(0, month - kind.span)
    return first..<max(first, min(month + 1, schedule.startMonths))
  }

  private static func batch(_ number: Int, _ before: [Int]) -> Batch {
    var low = 0
    var high = before.count - 1
    while high - low > 1 {
      let middle = (low + high) / 2
      if before[middle] <= number { low = middle } else { high = middle }
    }
    return Batch(
      month: low, part: number - before[low], parts: before[low + 1] - before[low])
  }

  /// The month of whose reports a batch is.
  func month(of number: Int) -> Int { Batches.batch(number, before).month }

  /// Goes through the courses that may have rows in a batch.
  func forEachCourse(
    in number: Int, _ body: (_ kind: CourseKind, _ month: Int, _ course: Int) -> Void
  ) {
    let batch = Batches.batch(number, before)
    for kind in CourseKind.allCases {
      for month in Batches.starts(of: kind, reportedIn: batch.month, schedule) {
        forEach(kind, month, batch, body)
      }
    }
  }

  /// Goes through the courses of a part in which each course stands once.
  func forEachStart(
    in number: Int, _ body: (_ kind: CourseKind, _ month: Int, _ course: Int) -> Void
  ) {
    let batch = Batches.batch(number, startsBefore)
    for kind in CourseKind.allCases { forEach(kind, batch.month, batch, body) }
  }

  private func forEach(
    _ kind: CourseKind, _ month: Int, _ batch: Batch,
    _ body: (_ kind: CourseKind, _ month: Int, _ course: Int) -> Void
  ) {
    let courses = schedule.courses(kind, month: month)
    let first = courses.lowerBound + courses.count * batch.part / batch.parts
    let end = courses.lowerBound + courses.count * (batch.part + 1) / batch.parts
    for course in first..<end { body(kind, month, course) }
  }
}
