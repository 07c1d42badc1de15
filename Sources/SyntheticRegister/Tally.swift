/// What was counted of a number of courses, from their plans.
package struct Tally: Sendable {
  /// Counts of rows of one table.
  struct Rows: Equatable, Sendable {
    var rows = 0
    var corrections = 0
    var removals = 0
    var repeats = 0
    var bad = 0
    var overAWeekLate = 0

    static func += (left: inout Rows, right: Rows) {
      left.rows += right.rows
      left.corrections += right.corrections
      left.removals += right.removals
      left.repeats += right.repeats
      left.bad += right.bad
      left.overAWeekLate += right.overAWeekLate
    }
  }

  /// Counts of waits of one kind in one region.
  struct Waits: Equatable, Sendable {
    var planned = 0
    var over = 0
    /// Of those over: a date inside the limit was offered.
    var offered = 0
    /// Longer than the limit, but not without the pause.
    var explained = 0
    /// Neither: by how the wait ended.
    var inside = [Int](repeating: 0, count: WaitEnding.allCases.count)
    var endings = [Int](repeating: 0, count: WaitEnding.allCases.count)
    var causesOver = [Int](repeating: 0, count: WaitCause.allCases.count)

    mutating func add(_ wait: PlannedWait) {
      planned += 1
      endings[wait.ending.rawValue] += 1
      if wait.isOver {
        over += 1
        causesOver[wait.cause.rawValue] += 1
        if wait.isOffered { offered += 1 }
      } else if wait.isExplained {
        explained += 1
      } else {
        inside[wait.ending.rawValue] += 1
      }
    }

    static func += (left: inout Waits, right: Waits) {
      left.planned += right.planned
      left.over += right.over
      left.offered += right.offered
      left.explained += right.explained
      for index in left.inside.indices {
        left.inside[index] += right.inside[index]
        left.endings[index] += right.endings[index]
      }
      for index in left.causesOver.indices { left.causesOver[index] += right.causesOver[index] }
    }
  }

  /// Counts of one cancer package.
  struct Package: Equatable, Sendable {
    var begun = 0
    var treated = 0
    var withinStandard = 0
    var withWaits = 0

    static func += (left: inout Package, right: Package) {
      left.begun += right.begun
      left.treated += right.treated
      left.withinStandard += right.withinStandard
      left.withWaits += right.withWaits
    }
  }

  /// What happened at the troubled unit while its capacity failed.
  struct Trouble: Equatable, Sendable {
    var waits = 0
    var over = 0
    var daysOver = 0
    var mostDaysOver = 0
  }

  var courses = [Int](repeating: 0, count: CourseKind.allCases.count)
  var tables = [Rows](repeating: Rows(), count: SyntheticRegister.Table.allCases.count)
  /// By kind of wait, then region.
  var waits = [[Waits]](
    repeating: [Waits](repeating: Waits(), count: Region.all.count),
    count: WaitKind.allCases.count)
  /// By number of the package; and by region where it was treated.
  var packages = [Package](repeating: Package(), count: MarkerTexts.packageCount + 1)
  var packagesOfRegions = [Package](repeating: Package(), count: Region.all.count)
  var trouble = Trouble()
  var pauses = [Int](repeating: 0, count: PauseKind.allCases.count)
  var unclosedPauses = 0
  var missingStarts = 0
  var missingEnds = 0
  var relapses = 0
  var splitPackages = 0
  var deaths = 0
  var documents = 0
  /// Entries that documents hold: elements with their markers, contacts and removals.
  var entries = 0

  init() {}

  package static func += (left: inout Tally, right: Tally) {
    for index in left.courses.indices { left.courses[index] += right.courses[index] }
    for index in left.tables.indices { left.tables[index] += right.tables[index] }
    for kind in left.waits.indices {
      for region in Region.all.indices { left.waits[kind][region] += right.waits[kind][region] }
    }
    for index in left.packages.indices { left.packages[index] += right.packages[index] }
    for region in Region.all.indices {
      left.packagesOfRegions[region] += right.packagesOfRegions[region]
    }
    left.trouble.waits += right.trouble.waits
    left.trouble.over += right.trouble.over
    left.trouble.daysOver += right.trouble.daysOver
    left.trouble.mostDaysOver = max(left.trouble.mostDaysOver, right.trouble.mostDaysOver)
    for index in left.pauses.indices { left.pauses[index] += right.pauses[index] }
    left.unclosedPauses += right.unclosedPauses
    left.missingStarts += right.missingStarts
    left.missingEnds += right.missingEnds
    left.relapses += right.relapses
    left.splitPackages += right.splitPackages
    left.deaths += right.deaths
    left.documents += right.documents
    left.entries += right.entries
  }
}
