internal import DanishCalendar
internal import Pathways

// Breaches that nobody acknowledged go on to the next function, by working days.

extension MessagePlan {
  mutating func escalate(_ now: LocalMinute, _ figures: some FigureSource) {
    let hour = setup.configuration.digestHours[0]
    guard WorkingDays.isWorkingDay(now.date), now.minuteOfDay >= hour.minutes,
      state.header.escalatedOn != now.date
    else { return }
    state.header.escalatedOn = now.date
    var due: [RecipientID: [ClockName]] = [:]
    for name in state.clocks.keys {
      guard let record = state.clocks[name], record.level == .breach,
        let said = record.breachSaid, !record.isAcknowledged(on: now.date)
      else { continue }
      let facts = record.facts
      let steps = setup.routing.escalations(
        ofUnit: facts.unit, region: facts.region, on: now.date)
      for step in steps {
        let id = Routing.id(of: step)
        if record.escalated.contains(id) { continue }
        guard WorkingDays.count(after: said, through: now.date) >= step.workingDays else {
          continue
        }
        due[id, default: []].append(name)
      }
    }
    for (id, names) in due.sorted(by: { $0.key < $1.key }) { escalate(names, to: id, figures) }
  }

  private mutating func escalate(
    _ names: [ClockName], to id: RecipientID, _ figures: some FigureSource
  ) {
    // Where the day has no mail left for it, the next working day has.
    guard let recipient = recipient(id), canSendSingle(to: recipient) else { return }
    let records = names.compactMap { state.clocks[$0] }
    let lines = PathwayLine.lines(records.map { ($0.key, view($0, figures), false) })
    let text = texts(for: recipient).escalation(lines, to: recipient)
    let pathways = Set(names.map(\.pathway)).sorted()
    let message = make(
      Draft(
        kind: .escalation, recipient: recipient, text: text,
        identity: [state.header.now.description] + names.map(PlanState.key), pathways: pathways,
        key: lines.count == 1 ? lines[0].key : nil,
        told: records.compactMap { $0.told[id] }))
    let today = state.header.now.date
    for name in names {
      guard var record = state.clocks[name] else { continue }
      record.escalated.append(id)
      record.told[id] = ClockRecord.Told(
        level: record.level, deadline: record.facts.deadline, day: today, highest: record.level,
        isBySingle: true, isFinal: false, first: record.told[id]?.first ?? message,
        last: message)
      state.clocks[name] = record
    }
  }
}
