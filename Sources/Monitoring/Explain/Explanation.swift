package import DanishCalendar
package import Pathways
package import RegisterRecords

/// One pathway as it stands at a moment, and why: what `explain` shows.
///
/// Data without words, made by the fold that makes the clocks.
package struct Explanation: Sendable {
  package var pathway: PathwayID
  package var moment: Moment
  /// The elements with a known record, and those that only other records name.
  package var elements: [ElementRecord] = []
  package var unseenElements: [RecordKey] = []
  package var timeline: [Entry] = []
  package var pauses: [PauseSpan] = []
  package var offers: [KnownOffer] = []
  /// The dates of death that records tell, of which the earliest holds.
  package var deaths: [RecordFates.DeathRecord] = []
  package var end: CalendarDate?
  package var clocks: [ClockAccount] = []
  package var ignored: [IgnoredRecord] = []
  /// Rows of the whole input that were set aside: what they belong to is not known.
  package var rowsSetAside = 0

  /// A marker that counts, and what it did.
  package struct Entry: Equatable, Sendable {
    package var marker: TimelineMarker
    package var reported: LocalMinute
    package var steps: [FoldStep] = []
  }

  /// A pause of one kind.
  package struct PauseSpan: Equatable, Sendable {
    package var kind: Int
    package var pause: Pause
  }

  /// A clock with what its figures are made of.
  package struct ClockAccount: Sendable {
    package var clock: Clock
    package var derivation: ClockDerivation
  }

  /// The earliest date of death, where one is known.
  package var death: CalendarDate? { deaths.map(\.date).min() }
}

/// A record of a pathway that moved nothing, and why.
package struct IgnoredRecord: Equatable, Sendable {
  package enum Subject: Equatable, Sendable {
    case marker(code: CodeID, time: LocalMinute)
    case removal
    case element(RecordKey)
    case contact(RecordKey)
    case offer(RecordKey)
    case row
  }

  package enum Reason: Equatable, Sendable {
    case fate(RecordFate)
    case namedByNoRule
    /// What it would have done had something else run or stood open.
    case withoutEffect([FoldStep])
    case setAside(FindingRule, detail: String)
  }

  package var subject: Subject
  package var reason: Reason
  package var place: Place
  package var reported = LocalMinute.unknown
  /// The pathway that a later version names instead.
  package var movedTo: PathwayID?
}

extension FoldStep {
  /// Whether the marker had no effect here.
  package var isIgnored: Bool {
    switch self {
    case .started, .stopped, .closed, .pauseOpened, .pauseClosed: false
    case .ignoredStart, .ignoredEnd, .pauseOpenedTwice, .pauseNotOpen: true
    }
  }
}

/// Writes down what a fold tells.
struct StepRecorder: FoldObserver {
  private(set) var steps: [(marker: TimelineMarker, step: FoldStep)] = []

  mutating func saw(_ step: FoldStep, at marker: TimelineMarker) {
    steps.append((marker, step))
  }
}
