package import DanishCalendar
package import Pathways
package import RegisterRecords

/// What messages say about a clock, as it stood at a step.
package struct ClockFacts: Equatable, Sendable {
  /// Which clock.
  package var name: ClockName
  /// The code of the marker that started it.
  package var startCode: String
  /// Whether it runs, paused or not.
  package var isRunning: Bool
  /// Whether it runs and is paused.
  package var isPaused: Bool
  /// The date of its stop or close.
  package var end: CalendarDate?
  /// Days that it may run.
  package var limit: Int?
  /// The last day still inside.
  package var deadline: CalendarDate?
  /// The earliest date offered that counts for it.
  package var offered: CalendarDate?
  /// Whether a date inside the limit was offered.
  package var isKept: Bool
  /// What is to be said of the wait.
  package var outcome: Outcome
  /// The SOR number of the unit; empty where not known.
  package var unit: String
  /// The number of the region; empty where not known.
  package var region: String

  /// A value of all its parts.
  package init(
    name: ClockName, startCode: String, isRunning: Bool, isPaused: Bool, end: CalendarDate?,
    limit: Int?, deadline: CalendarDate?, offered: CalendarDate?, isKept: Bool, outcome: Outcome,
    unit: String, region: String
  ) {
    self.name = name
    self.startCode = startCode
    self.isRunning = isRunning
    self.isPaused = isPaused
    self.end = end
    self.limit = limit
    self.deadline = deadline
    self.offered = offered
    self.isKept = isKept
    self.outcome = outcome
    self.unit = unit
    self.region = region
  }

  /// What a clock of the engine says.
  package init(_ clock: Clock, name: ClockName, vocabulary: Vocabulary) {
    self.init(
      name: name, startCode: vocabulary.text(clock.startCode), isRunning: clock.isRunning,
      isPaused: clock.state == .paused, end: clock.end, limit: clock.limit,
      deadline: clock.deadline, offered: clock.offered, isKept: clock.isKept,
      outcome: clock.outcome, unit: vocabulary.text(clock.unit),
      region: vocabulary.text(clock.region))
  }

  /// Whether the date offered has long passed and no start was registered (ENGINE.md section 5): a
  /// registration is missing, which is told apart from a wait that is late.
  package func lacksRegistration(at level: Level) -> Bool { isKept && level == .warning }
}
