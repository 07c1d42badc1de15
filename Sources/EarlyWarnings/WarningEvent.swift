package import DanishCalendar
package import Pathways
package import RegisterRecords

/// What happened to an early warning (ENGINE.md section 6), in the order of output.
package enum EventKind: Int, Comparable, CaseIterable, Sendable {
  case retract
  case resolve
  case lower
  case move
  case raise
  case lateBreach

  /// In the order of output.
  package static func < (left: EventKind, right: EventKind) -> Bool {
    left.rawValue < right.rawValue
  }

  /// The name that is printed.
  package var name: String {
    switch self {
    case .retract: "retract"
    case .resolve: "resolve"
    case .lower: "lower"
    case .move: "move"
    case .raise: "raise"
    case .lateBreach: "late-breach"
    }
  }
}

/// What an alert is about: a clock, told from others by its start date.
package struct AlertKey: Hashable, Sendable {
  /// The pathway.
  package var pathway: PathwayID
  /// The rule's place in the rule set.
  package var rule: Int
  /// The folded package of a clock that runs per package.
  package var package: PackageCode?
  /// The date on which the clock started.
  package var start: CalendarDate
  /// The place among clocks with the same of all these, from 0.
  package var place: Int

  /// Names each clock of a pathway, given in order of rule, package and number.
  package static func keys(of clocks: [Clock]) -> [AlertKey] {
    var keys: [AlertKey] = []
    for clock in clocks {
      var key = AlertKey(
        pathway: clock.pathway, rule: clock.rule, package: clock.package, start: clock.start,
        place: 0)
      if let last = keys.last, last.pathway == key.pathway, last.rule == key.rule,
        last.package == key.package, last.start == key.start
      {
        key.place = last.place + 1
      }
      keys.append(key)
    }
    return keys
  }
}

/// One thing said, at one minute, about one clock.
package struct WarningEvent: Sendable {
  /// The local minute of the step.
  package var at: LocalMinute
  /// Whether it was the midnight's tick, which comes before the records of that minute.
  package var isTick: Bool
  /// What happened.
  package var kind: EventKind
  /// The clock that it is about.
  package var key: AlertKey
  /// The level that is said now.
  package var level: Level
  /// The level that was said before.
  package var previous: Level
  /// The clock as it is, or as it last was where it is gone.
  package var clock: Clock
}

extension WarningEvent {
  /// The order of output: by minute, ticks first, pathway, rule, package, start, place and kind.
  package func isBefore(_ other: WarningEvent, _ vocabulary: Vocabulary) -> Bool {
    if at != other.at { return at < other.at }
    if isTick != other.isTick { return isTick }
    if key.pathway != other.key.pathway {
      return key.pathway.isBefore(other.key.pathway, vocabulary)
    }
    if key.rule != other.key.rule { return key.rule < other.key.rule }
    if key.package != other.key.package {
      return (key.package?.rawValue ?? 0) < (other.key.package?.rawValue ?? 0)
    }
    if key.start != other.key.start { return key.start < other.key.start }
    if key.place != other.key.place { return key.place < other.key.place }
    return kind < other.kind
  }
}
