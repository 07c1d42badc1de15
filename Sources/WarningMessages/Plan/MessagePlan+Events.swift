internal import DanishCalendar
internal import EarlyWarnings
internal import Pathways

// What an event changes, and for whom it waits.

extension MessagePlan {
  /// Takes one event.
  ///
  /// - Parameter waiting: who is yet to be told something of a clock.
  mutating func take(_ event: ClockEvent, _ waiting: inout [ClockName: Set<RecipientID>]) {
    state.header.eventCount += 1
    let name = event.facts.name
    let before = state.clocks[name]
    var record =
      before
      ?? ClockRecord(
        facts: event.facts, key: setup.pseudonyms.key(ofPathway: name.pathway),
        changed: event.at.date)
    let audience = audience(of: event, before, waiting[name] ?? [])
    record.apply(event)
    let age = event.at.date - (event.facts.end ?? event.at.date)
    // Of a first load, what is older than anything remembered is only counted.
    let isTooOld =
      state.header.load != nil && before == nil && event.kind == .lateBreach
      && age > MessagePlan.daysOfExceeded
    if !isTooOld { state.clocks[name] = record }
    let isHistoric = state.header.firstDay.map { (event.facts.end ?? $0) < $0 } ?? false
    for id in audience {
      if state.header.load != nil {
        count(event, record, for: id)
      } else {
        waiting[name, default: []].insert(id)
        queue(
          event, for: id, told: record.told[id], isForgotten: before == nil,
          isHistoric: isHistoric)
      }
    }
  }

  /// Who is to hear of an event: of what is new those whose unit it is, of what is over those who
  /// were or will be told of it.
  private func audience(
    of event: ClockEvent, _ record: ClockRecord?, _ waiting: Set<RecipientID>
  ) -> [RecipientID] {
    let current = route(event.facts, on: event.at.date)
    switch event.kind {
    case .raise, .move, .lateBreach: return current
    case .lower, .resolve, .retract:
      let told = (record?.told ?? [:]).filter { $0.value.stands }.keys
      let known = waiting.union(told).filter { setup.routing.knows($0) }
      return known.isEmpty ? current : known.sorted()
    }
  }

  private mutating func count(_ event: ClockEvent, _ record: ClockRecord, for id: RecipientID) {
    let stands = record.told[id]?.stands ?? false
    change(id) { recipient in
      var load = recipient.load ?? LoadCounts()
      load.byKind[event.kind, default: 0] += 1
      if event.kind == .retract, stands, load.withdrawn.count < LoadCounts.keyLimit {
        load.withdrawn.append(record.key)
      }
      recipient.load = load
    }
  }

  private mutating func queue(
    _ event: ClockEvent, for id: RecipientID, told: ClockRecord.Told?, isForgotten: Bool,
    isHistoric: Bool
  ) {
    let configuration = setup.configuration
    let gathered = event.at + configuration.gatherMinutes
    let isBreach = event.level == .breach
    let due = isBreach ? gathered : configuration.quiet?.end(atOrAfter: gathered) ?? gathered
    let queued = QueuedEvent(
      id: event.id, name: event.facts.name, kind: event.kind, level: event.level, due: due,
      isForgotten: isForgotten && event.kind == .retract)
    let isSingle = isSingle(event, for: id, told: told, isHistoric: isHistoric)
    change(id) { record in
      // What follows on an event that still waits is weighed against it.
      if isSingle || record.pending.contains(where: { $0.name == queued.name }) {
        record.pending.append(queued)
      } else {
        record.news.append(queued)
      }
    }
  }

  /// Whether an event is told by a single mail and not by the digest.
  private func isSingle(
    _ event: ClockEvent, for id: RecipientID, told: ClockRecord.Told?, isHistoric: Bool
  ) -> Bool {
    // Whom an escalation told gets no digests.
    if id.isEscalation { return true }
    let isHigh =
      event.level >= setup.configuration.lowestSingle
      && !event.facts.lacksRegistration(at: event.level)
    switch event.kind {
    case .raise: return isHigh
    case .lateBreach: return !isHistoric
    case .move: return isHigh && told?.isBySingle == true
    case .retract: return told?.stands == true
    case .lower, .resolve:
      return setup.configuration.closing == .reply && told?.isBySingle == true
        && told?.stands == true
    }
  }
}

extension ClockRecord {
  /// What stands after an event.
  mutating func apply(_ event: ClockEvent) {
    facts = event.facts
    changed = event.at.date
    switch event.kind {
    case .raise, .lower:
      level = event.level
      isExceeded = false
      if event.level == .breach {
        breachSaid = event.at.date
        escalated = []
        // Who took on a warning has not taken on the breach.
        acknowledgement = nil
      } else {
        breachSaid = nil
      }
    case .move: level = event.level
    case .resolve:
      level = .none
      breachSaid = nil
      isExceeded = event.facts.outcome == .exceeded
    case .lateBreach:
      level = .none
      isExceeded = true
    case .retract:
      level = .none
      breachSaid = nil
      isExceeded = false
      acknowledgement = nil
    }
  }
}
