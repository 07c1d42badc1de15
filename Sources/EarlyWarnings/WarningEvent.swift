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

  /// A value of all its parts.
  package init(
    pathway: PathwayID, rule: Int, package: PackageCode?, start: CalendarDate, place: Int
  ) {
    self.pathway = pathway
    self.rule = rule
    self.package = package
    self.start = start
    self.place = place
  }

  /// Names a clock, given those of a pathway in order of rule, package and number.
  ///
  /// - Parameter last: the key of the clock before.
  package init(_ clock: Clock, after last: AlertKey?) {
    self.init(
      pathway: clock.pathway, rule: clock.rule, package: clock.package, start: clock.start,
      place: 0)
    if let last, last.rule == rule, last.start == start, last.package == package,
      last.pathway == pathway
    {
      place = last.place + 1
    }
  }

  /// An order of keys by the numbers that stand for them, which is not that of output.
  func hasLesserNumbers(than other: AlertKey) -> Bool {
    if pathway.key != other.pathway.key {
      return pathway.key.rawValue < other.pathway.key.rawValue
    }
    if rule != other.rule { return rule < other.rule }
    if start != other.start { return start < other.start }
    if package != other.package {
      return package?.rawValue ?? 0 < other.package?.rawValue ?? 0
    }
    if place != other.place { return place < other.place }
    return !pathway.isCourse && other.pathway.isCourse
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
