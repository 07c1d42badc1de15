package import DanishCalendar
package import Pathways

/// What the plan remembers of a clock: what stands, and who was told what.
package struct ClockRecord: Equatable, Sendable {
  /// The clock as it was when something was last said of it.
  package var facts: ClockFacts
  /// The pathway's name outside the machine.
  package var key: PathwayKey
  /// The level that stands; none where nothing does.
  package var level = Level.none
  /// Whether it was said as final that the limit was exceeded.
  package var isExceeded = false
  /// The day of the last event.
  package var changed: CalendarDate
  /// The day on which the breach that stands was said.
  package var breachSaid: CalendarDate?
  /// That somebody has taken it on.
  package var acknowledgement: Acknowledgement?
  /// The steps of escalation that were told of the breach that stands.
  package var escalated: [RecipientID] = []
  /// What each recipient was told.
  package var told: [RecipientID: Told] = [:]

  init(facts: ClockFacts, key: PathwayKey, changed: CalendarDate) {
    self.facts = facts
    self.key = key
    self.changed = changed
  }

  /// What one recipient knows of a clock.
  package struct Told: Equatable, Sendable {
    /// The level that it was last told; none after a closing or a withdrawal.
    package var level: Level
    /// The last day that it was last told.
    package var deadline: CalendarDate?
    /// The last day on which it was told by a single mail.
    package var day: CalendarDate
    /// The highest level that it was told by single mails on that day.
    package var highest: Level
    /// Whether a single mail told it, and not only a digest.
    package var isBySingle: Bool
    /// Whether it was told as final that the limit was exceeded.
    package var isFinal: Bool
    /// The first message of the thread.
    package var first: MessageID
    /// The last message of the thread.
    package var last: MessageID

    /// Whether anything that it was told still stands.
    var stands: Bool { level > .none || isFinal }
  }

  /// Whether somebody has taken it on, on a day.
  func isAcknowledged(on date: CalendarDate) -> Bool {
    acknowledgement?.holds(on: date) ?? false
  }

  /// Whether only a registration is missing.
  var lacksRegistration: Bool { facts.lacksRegistration(at: level) }
}
