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

  /// From none to breach.
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
  /// The pathway.
  package var pathway: PathwayID
  /// The rule's place in the rule set.
  package var rule: Int
  /// The folded package of a clock that runs per package.
  package var package: PackageCode?
  /// The instance, from 1.
  package var number: Int
  /// The date of the marker that started it.
  package var start: CalendarDate
  /// The code that started it.
  package var startCode: CodeID
  /// The element that carries the start marker.
  package var startElement: RecordKey
  /// Whether it runs.
  package var state: ClockState
  /// The date of a stop or close.
  package var end: CalendarDate?
  /// The code of a stop or close; none for death and the end of the pathway.
  package var endCode: CodeID
  /// Why it was closed.
  package var reason: CloseReason?
  /// Calendar days from the start to the end, or to the date asked for.
  package var waited = 0
  /// Days of those that lie in pauses of the rule's kinds.
  package var paused = 0
  /// Days that it may run; nil where no limit is known.
  package var limit: Int?
  /// The last day still inside; nil without a limit and while paused.
  package var deadline: CalendarDate?
  /// Limit less days elapsed, while it runs.
  package var remaining: Int?
  /// How near it is to its deadline.
  package var level = Level.none
  /// The first day over the limit.
  package var breachedOn: CalendarDate?
  /// The earliest date offered that counts for it.
  package var offered: CalendarDate?
  /// What is to be said of the wait.
  package var outcome = Outcome.unlimited
  /// The kind of pause that explains a wait over the limit: its place in the rule set.
  package var explanation: Int?
  /// The unit of the start marker's element, where known.
  package var unit = RecordKey.none
  /// The region of the start marker's element, where known.
  package var region = RecordKey.none
  /// The next date, after the one asked for, on which the clock's level may change by itself.
  package var nextChange: CalendarDate?

  /// Days waited less days paused.
  @inlinable package var elapsed: Int { waited - paused }

  /// Whether it is running or paused.
  @inlinable package var isRunning: Bool { state == .running || state == .paused }

  /// Whether a wait over the limit counts as kept, because a date inside it was offered.
  package var isKept = false
}
