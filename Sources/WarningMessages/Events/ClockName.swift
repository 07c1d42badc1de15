package import DanishCalendar
package import EarlyWarnings
package import Pathways
package import RegisterRecords

/// What a clock is called wherever it must outlive a batch of records: its alert key as texts.
package struct ClockName: Hashable, Comparable, Sendable {
  /// The pathway as it is printed, such as `h:123`; it does not leave the machine.
  package var pathway: String
  /// The id of the rule.
  package var rule: String
  /// The folded package of a clock that runs per package; empty without one.
  package var package: String
  /// The date on which the clock started.
  package var start: CalendarDate
  /// The place among clocks with the same of all these, from 0.
  package var place: Int

  /// Names a clock.
  package init(pathway: String, rule: String, package: String, start: CalendarDate, place: Int) {
    self.pathway = pathway
    self.rule = rule
    self.package = package
    self.start = start
    self.place = place
  }

  /// Names the clock of an alert key.
  package init(_ key: AlertKey, vocabulary: Vocabulary, rules: RuleSet) {
    self.init(
      pathway: key.pathway.text(vocabulary), rule: rules.rules[key.rule].id,
      package: key.package?.description ?? "", start: key.start, place: key.place)
  }

  package static func < (left: ClockName, right: ClockName) -> Bool {
    if left.pathway != right.pathway {
      return left.pathway.utf8.lexicographicallyPrecedes(right.pathway.utf8)
    }
    if left.rule != right.rule {
      return left.rule.utf8.lexicographicallyPrecedes(right.rule.utf8)
    }
    if left.package != right.package { return left.package < right.package }
    return (left.start, left.place) < (right.start, right.place)
  }
}
