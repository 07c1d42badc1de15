package import DanishCalendar
package import EarlyWarnings
package import Pathways

/// What the plan remembers of a recipient: what waits to be told, and what was.
package struct RecipientRecord: Equatable, Sendable {
  /// Events that wait for a single mail, in the order in which they came.
  package var pending: [QueuedEvent] = []
  /// Events that wait for the next digest, in the order in which they came.
  package var news: [QueuedEvent] = []
  /// Pathways of single mails that the daily limit kept back, since the last digest.
  package var heldBack = 0
  /// When the last digest was decided.
  package var lastDigest: LocalMinute?
  /// The thread of the last word about missing data, and its day.
  package var alarm: Alarm?
  /// What was said on the last days, for the line about four weeks; days without anything are out.
  package var days: [DayCount] = []
  /// Events of a first load or of a change of rules, counted until it is done.
  package var load: LoadCounts?

  package init() {}

  /// The last word about missing data.
  package struct Alarm: Equatable, Sendable {
    package var day: CalendarDate
    package var id: MessageID
  }

  /// How many warnings were told on a day, and how many were withdrawn.
  package struct DayCount: Equatable, Sendable {
    package var day: CalendarDate
    package var told: Int
    package var withdrawn: Int
  }

  /// Whether there is nothing to remember.
  var isEmpty: Bool { self == RecipientRecord() }

  /// Counts what was told on a day and forgets what is older than four weeks.
  mutating func count(told: Int, withdrawn: Int, on day: CalendarDate) {
    days.removeAll { day - $0.day >= 28 }
    guard told > 0 || withdrawn > 0 else { return }
    if days.last?.day == day {
      days[days.count - 1].told += told
      days[days.count - 1].withdrawn += withdrawn
    } else {
      days.append(DayCount(day: day, told: told, withdrawn: withdrawn))
    }
  }
}

/// An event that waits to be told to somebody.
package struct QueuedEvent: Equatable, Sendable {
  /// The event's id.
  package var id: String
  /// The clock.
  package var name: ClockName
  /// What happened.
  package var kind: EventKind
  /// The level that was said.
  package var level: Level
  /// Not before this minute; of no meaning for a digest.
  package var due: LocalMinute
  /// Whether it withdraws something that the plan has forgotten.
  package var isForgotten: Bool
}

/// Events that are counted and not told one by one.
package struct LoadCounts: Equatable, Sendable {
  /// By kind.
  package var byKind: [EventKind: Int] = [:]
  /// Pathways of which something that was told is no longer true; the first of them.
  package var withdrawn: [PathwayKey] = []

  /// How many there are.
  var total: Int { byKind.values.reduce(0, +) }

  /// How many keys are kept.
  static let keyLimit = 100
}
