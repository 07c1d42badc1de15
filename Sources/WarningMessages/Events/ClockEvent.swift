package import DanishCalendar
package import EarlyWarnings
package import Pathways
package import RegisterRecords

/// One thing that people are to hear about a clock.
package struct ClockEvent: Equatable, Sendable {
  /// The digest of what it says (ENGINE.md section 6); no two events have the same.
  package var id: String
  /// The local minute of the step.
  package var at: LocalMinute
  /// What happened.
  package var kind: EventKind
  /// The level that is said now.
  package var level: Level
  /// The level that was said before.
  package var previous: Level
  /// The clock as it is, or as it last was where it is gone.
  package var facts: ClockFacts

  /// A value of all its parts.
  package init(
    id: String, at: LocalMinute, kind: EventKind, level: Level, previous: Level, facts: ClockFacts
  ) {
    self.id = id
    self.at = at
    self.kind = kind
    self.level = level
    self.previous = previous
    self.facts = facts
  }

  /// An event of the engine; nil where its rule is for the log and not for people.
  ///
  /// - Parameter id: the event's id as the event stream prints it.
  package init?(_ event: WarningEvent, id: String, vocabulary: Vocabulary, rules: RuleSet) {
    guard rules.rules[event.key.rule].audience == .people else { return nil }
    let name = ClockName(event.key, vocabulary: vocabulary, rules: rules)
    self.init(
      id: id, at: event.at, kind: event.kind, level: event.level, previous: event.previous,
      facts: ClockFacts(event.clock, name: name, vocabulary: vocabulary))
  }
}
