package import DanishCalendar
package import RegisterRecords

/// Whether a clock runs.
package enum ClockState: String, Sendable {
  case running
  /// Running, and the date asked for lies in a pause of its kinds.
  case paused
  case stopped
  case closed
}

/// What is to be said of a clock's wait (ENGINE.md section 4).
package enum Outcome: String, CaseIterable, Sendable {
  case unlimited
  case offered
  case exceeded
  case open
  case explained
  case closed
  case inside
}

/// How near a clock is to its deadline (ENGINE.md section 5).
package enum Level: Int, Comparable, CaseIterable, Sendable {
  case none
  case notice
  case warning
  case critical
  case breach

  package static func < (left: Level, right: Level) -> Bool { left.rawValue < right.rawValue }

  /// The name that is printed.
  package var name: String {
    switch self {
    case .none: "none"
    case .notice: "notice"
    case .warning: "warning"
    case .critical: "critical"
    case .breach: "breach"
    }
  }
}

/// Why a clock was closed.
package enum CloseReason: Hashable, Sendable {
  /// By a marker: the place in the rule's `close`.
  case marker(Int)
  case died
  case ended
}

/// One clock of one pathway as it stands at a moment; times are whole calendar days.
package struct Clock: Equatable, Sendable {
  package var pathway: PathwayID
  /// The rule's place in the rule set.
  package var rule: Int
  /// The folded package of a clock that runs per package.
  package var package: PackageCode?
  /// The instance, from 1.
  package var number: Int
  package var start: CalendarDate
  package var startCode: CodeID
  package var startElement: RecordKey
  package var state: ClockState
  /// The date of a stop or close.
  package var end: CalendarDate?
  package var endCode: CodeID
  package var reason: CloseReason?
  /// Calendar days from the start to the end, or to the date asked for.
  package var waited = 0
  /// Days of those that lie in pauses of the rule's kinds.
  package var paused = 0
  package var limit: Int?
  package var deadline: CalendarDate?
  package var remaining: Int?
  package var level = Level.none
  /// The first day over the limit.
  package var breachedOn: CalendarDate?
  package var offered: CalendarDate?
  package var outcome = Outcome.unlimited
  /// The kind of pause that explains a wait over the limit: its place in the rule set.
  package var explanation: Int?
  package var unit = RecordKey.none
  package var region = RecordKey.none
  /// The next date, after the one asked for, on which the clock's level may change by itself.
  package var nextChange: CalendarDate?

  /// Days waited less days paused.
  package var elapsed: Int { waited - paused }

  package var isRunning: Bool { state == .running || state == .paused }

  /// Whether a wait over the limit counts as kept, because a date inside it was offered.
  package var isKept = false
}
