package import DanishCalendar

/// What the plan remembers beside clocks and recipients.
package struct PlanHeader: Equatable, Sendable {
  /// When the plan began.
  package var begun: LocalMinute
  /// The latest minute that it was told of; it never goes back.
  package var now: LocalMinute
  /// The last set hour for which digests were made.
  package var lastRound: LocalMinute
  /// The last set hour for which the operator had the daily word.
  package var lastHeartbeat: LocalMinute
  /// The last day on which breaches without an acknowledgement were looked for.
  package var escalatedOn: CalendarDate?
  /// The last day on which what is old was forgotten.
  package var tidiedOn: CalendarDate?
  /// When data last came.
  package var dataAt: LocalMinute?
  /// Since when no data have come, where that was told.
  package var outage: Outage?
  /// The last time without data that is over.
  package var lastOutage: Outage?
  /// How many loads there were.
  package var loadCount = 0
  /// A first load or a change of rules that is under way.
  package var load: Load?
  /// The day of the first load: what ended before it is history.
  package var firstDay: CalendarDate?
  /// Since the last daily word: events taken, messages made by kind, pathways held back.
  package var eventCount = 0
  package var messageCounts: [MessageKind: Int] = [:]
  package var heldBack = 0

  init(begun: LocalMinute) {
    self.begun = begun
    now = begun
    lastRound = begun
    lastHeartbeat = begun
  }

  /// A time without data.
  package struct Outage: Equatable, Sendable {
    package var from: LocalMinute
    package var to: LocalMinute
  }

  /// Many events at once that are told as a summary.
  package struct Load: Equatable, Sendable {
    package var kind: LoadKind
    package var begun: LocalMinute
    /// Whether all its events have come.
    package var isDone = false
  }
}

/// Why many events come at once that nobody needs one by one.
package enum LoadKind: String, CaseIterable, Sendable {
  /// The program was started the first time, over old files.
  case firstLoad = "first-load"
  /// The rules changed.
  case ruleChange = "rule-change"
}
