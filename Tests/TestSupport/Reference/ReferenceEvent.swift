/// The kinds of events, in the order in which they are printed within one step.
package enum ReferenceEventKind: String, CaseIterable, Sendable {
  case retract
  case resolve
  case lower
  case move
  case raise
  case lateBreach = "late-breach"
}

/// Something a daemon says of a clock (ENGINE.md 6).
package struct ReferenceEvent: Hashable, Sendable {
  package var at: ReferenceMoment
  /// Said at the tick of midnight, before the records of that minute.
  package var isTick: Bool
  package var kind: ReferenceEventKind
  package var clock: ReferenceClock
  /// The clock's place among clocks of the same pathway, rule, package and start.
  package var place: Int
  package var level: ReferenceLevel
  package var previous: ReferenceLevel

  /// The line of `alerts` in FORMATS.md, without the id.
  package var line: String {
    var json = ReferenceJSON()
    json.add("at", text: at.text)
    json.add("kind", text: kind.rawValue)
    json.add("pathway", text: clock.pathway)
    json.add("rule", text: clock.rule)
    json.add("package", text: clock.package)
    json.add("start", date: clock.start)
    json.add("n", number: clock.instance)
    json.add("level", text: level.rawValue)
    json.add("previous", text: previous.rawValue)
    json.add("deadline", date: clock.deadline)
    json.add("remaining", number: clock.remaining)
    json.add("offered", date: clock.offered)
    json.add("outcome", text: clock.outcome)
    json.add("unit", text: clock.unit)
    json.add("region", text: clock.region)
    return json.line
  }

  /// By (at, tick first, pathway as bytes, rule, package, start, place, kind).
  static func isBefore(_ left: Self, _ right: Self) -> Bool {
    if left.at != right.at { return left.at < right.at }
    if left.isTick != right.isTick { return left.isTick }
    if referenceBytesDiffer(left.clock.pathway, right.clock.pathway) {
      return referenceIsBefore(left.clock.pathway, right.clock.pathway)
    }
    let leftNumbers = [left.clock.ruleIndex, left.packageNumber, left.clock.start, left.place]
    let rightNumbers = [right.clock.ruleIndex, right.packageNumber, right.clock.start, right.place]
    if leftNumbers != rightNumbers { return leftNumbers.lexicographicallyPrecedes(rightNumbers) }
    return left.kindOrder < right.kindOrder
  }

  private var packageNumber: Int { clock.package.flatMap(Int.init) ?? -1 }

  private var kindOrder: Int { ReferenceEventKind.allCases.firstIndex(of: kind) ?? 0 }
}
