internal import DanishCalendar
internal import EarlyWarnings
internal import Pathways

// What is told of the program and of its data, and the summaries of loads.

extension MessagePlan {
  // MARK: - Data

  /// The minute from which data count as missing.
  var staleFrom: LocalMinute {
    PlanClock.minute(
      setup.configuration.staleHours, after: state.header.dataAt ?? state.header.begun,
      counting: setup.configuration.staleDays)
  }

  mutating func watchData(_ now: LocalMinute) {
    if let outage = state.header.outage {
      if let dataAt = state.header.dataAt, dataAt > outage.from, staleFrom > now {
        state.header.outage = nil
        let over = PlanHeader.Outage(from: outage.from, to: dataAt)
        state.header.lastOutage = over
        tellDataBack(over)
      }
    } else if staleFrom <= now {
      let since = state.header.dataAt ?? state.header.begun
      state.header.outage = PlanHeader.Outage(from: since, to: since)
      for id in [.operatorID] + setup.routing.digestRecipients(on: now.date) {
        tellDataMissing(since, to: id)
      }
    }
  }

  private mutating func tellDataMissing(_ since: LocalMinute, to id: RecipientID) {
    let today = state.header.now.date
    // Once a day is enough, however often data come and go; digests say it too.
    guard let recipient = recipient(id), state.recipients[id]?.alarm?.day != today else { return }
    let hasBegun = state.header.dataAt == nil
    let text = texts(for: recipient).dataMissing(since: since, begun: hasBegun)
    let message = make(
      Draft(
        kind: .dataMissing, recipient: recipient, text: text,
        identity: [since.description, state.header.now.description]))
    change(id) { $0.alarm = RecipientRecord.Alarm(day: today, id: message) }
  }

  /// Tells the operator; groups read it in their next digest.
  private mutating func tellDataBack(_ outage: PlanHeader.Outage) {
    guard let recipient = recipient(.operatorID) else { return }
    let alarm = state.recipients[.operatorID]?.alarm
    let identity = [outage.from.description, outage.to.description]
    var draft = Draft(
      kind: .dataBack, recipient: recipient, text: texts(for: recipient).dataBack(outage),
      identity: identity)
    if let alarm {
      draft.told = [
        ClockRecord.Told(
          level: .none, day: alarm.day, highest: .none, isBySingle: false, isFinal: false,
          first: alarm.id, last: alarm.id)
      ]
    }
    make(draft)
  }

  // MARK: - The daily word

  mutating func makeHeartbeat(_ now: LocalMinute, _ figures: some FigureSource) {
    let hour = setup.configuration.heartbeatHour.minutes
    var due = LocalMinute(now.date) + hour
    if due > now { due = LocalMinute(now.date - 1) + hour }
    guard due > state.header.lastHeartbeat, let recipient = recipient(.operatorID) else { return }
    let open = openClocks(on: now.date)
    let unheard = Set((open[.operatorID] ?? []).filter { isOpen($0) }.map(\.pathway))
    let standing = state.clocks.keys.filter { isOpen($0) }
    let contents = HeartbeatContents(
      since: state.header.lastHeartbeat, eventCount: state.header.eventCount,
      messageCounts: state.header.messageCounts, heldBack: state.header.heldBack,
      lines: lines(of: standing, figures), unheard: unheard.count, outbox: figures.outbox)
    state.header.lastHeartbeat = due
    state.header.eventCount = 0
    state.header.messageCounts = [:]
    state.header.heldBack = 0
    make(
      Draft(
        kind: .heartbeat, recipient: recipient, text: texts(for: recipient).heartbeat(contents),
        identity: [due.description]))
  }

  private func isOpen(_ name: ClockName) -> Bool { state.clocks[name]?.level ?? .none > .none }

  private func lines(of names: [ClockName], _ figures: some FigureSource) -> [PathwayLine] {
    PathwayLine.lines(
      names.compactMap { name in
        state.clocks[name].map { ($0.key, view($0, figures), false) }
      })
  }

  // MARK: - Loads

  mutating func summariseLoad(_ now: LocalMinute, _ figures: some FigureSource) {
    guard let load = state.header.load else { return }
    state.header.load = nil
    let open = openClocks(on: now.date)
    var ids = Set(state.recipients.keys.filter { state.recipients[$0]?.load != nil })
    // After a first start everybody learns that somebody watches.
    if load.kind == .firstLoad { ids.formUnion(setup.routing.digestRecipients(on: now.date)) }
    let known = knownClocks()
    for id in ids.sorted() {
      guard let recipient = recipient(id) else { continue }
      let names = open[id] ?? []
      let counts = state.recipients[id]?.load ?? LoadCounts()
      let text = texts(for: recipient).load(
        load.kind, lines: lines(of: names.filter { isOpen($0) }, figures), counts: counts,
        recipient: recipient)
      let kind: MessageKind = load.kind == .firstLoad ? .firstLoad : .ruleChange
      let message = make(
        Draft(
          kind: kind, recipient: recipient, text: text,
          identity: [load.begun.description, "\(state.header.loadCount)"],
          counted: counts.total))
      noteLoad(id, Set(names).union(known[id] ?? []), message)
      change(id) { $0.load = nil }
    }
  }

  /// The clocks of which each recipient was told something.
  private func knownClocks() -> [RecipientID: [ClockName]] {
    var known: [RecipientID: [ClockName]] = [:]
    for (name, record) in state.clocks.values {
      for id in record.told.keys { known[id, default: []].append(name) }
    }
    return known
  }

  /// Remembers that a recipient knows how all its clocks stand.
  private mutating func noteLoad(
    _ id: RecipientID, _ names: Set<ClockName>, _ message: MessageID
  ) {
    for name in names {
      guard var record = state.clocks[name] else { continue }
      record.told[id] = toldNow(record, id, message)
      state.clocks[name] = record
    }
  }
}
