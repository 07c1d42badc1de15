internal import DanishCalendar
internal import EarlyWarnings
internal import Pathways

// Digests: at set hours of working days, to every group, also when there is nothing to tell.

extension MessagePlan {
  /// The set hour for which digests are to be made now.
  func dueRound(_ now: LocalMinute) -> LocalMinute? {
    guard let round = PlanClock.last(of: setup.configuration.digestHours, atOrBefore: now) else {
      return nil
    }
    return round > state.header.lastRound ? round : nil
  }

  mutating func makeDigests(
    _ round: LocalMinute, _ now: LocalMinute, _ figures: some FigureSource
  ) {
    let isFirstHour = round.minuteOfDay == setup.configuration.digestHours[0].minutes
    let isFirstOfDay = isFirstHour || state.header.lastRound.date < round.date
    let since = state.header.lastRound
    state.header.lastRound = round
    let open = openClocks(on: now.date)
    let left = leftClocks(open)
    var ids = Set(setup.routing.digestRecipients(on: now.date)).union(left.keys)
    ids.formUnion(state.recipients.keys.filter { hasNews($0) })
    if open[.operatorID] != nil { ids.insert(.operatorID) }
    for id in ids.sorted() where !id.isEscalation {
      makeDigest(
        for: id, open[id] ?? [], left: left[id] ?? [], round, since: since,
        isFirstOfDay: isFirstOfDay, figures)
    }
  }

  private func hasNews(_ id: RecipientID) -> Bool {
    guard let record = state.recipients[id] else { return false }
    return !record.news.isEmpty || !record.pending.isEmpty
  }

  /// The clocks that stand, by those who hear of them.
  func openClocks(on date: CalendarDate) -> [RecipientID: [ClockName]] {
    var open: [RecipientID: [ClockName]] = [:]
    // Many clocks have few units.
    var routes: [[String]: [RecipientID]] = [:]
    for name in state.clocks.keys {
      guard let record = state.clocks[name], record.level > .none || record.isExceeded else {
        continue
      }
      let place = [record.facts.unit, record.facts.region]
      let ids = routes[place] ?? route(record.facts, on: date)
      routes[place] = ids
      for id in ids { open[id, default: []].append(name) }
    }
    return open
  }

  /// The clocks that others hear of now, by those who were told of them before.
  private func leftClocks(_ open: [RecipientID: [ClockName]]) -> [RecipientID: [ClockName]] {
    let current = open.mapValues { Set($0) }
    var left: [RecipientID: [ClockName]] = [:]
    for name in state.clocks.keys {
      guard let record = state.clocks[name], record.level > .none else { continue }
      for (id, told) in record.told where told.stands && !id.isEscalation {
        if current[id]?.contains(name) != true, setup.routing.knows(id) {
          left[id, default: []].append(name)
        }
      }
    }
    return left
  }

  private mutating func makeDigest(
    for id: RecipientID, _ clocks: [ClockName], left: [ClockName], _ round: LocalMinute,
    since: LocalMinute,
    isFirstOfDay: Bool, _ figures: some FigureSource
  ) {
    guard let recipient = recipient(id) else { return }
    let record = state.recipients[id] ?? RecipientRecord()
    // What waits for a single mail is told here and now.
    let events = record.news + record.pending
    if events.isEmpty, left.isEmpty, !isFirstOfDay { return }
    let open = clocks.filter { state.clocks[$0]?.level ?? .none > .none }
    // The operator's own word is the daily one; a digest is for what nobody else hears of.
    if id == .operatorID, events.isEmpty, open.isEmpty, left.isEmpty { return }
    let groups = Dictionary(grouping: events, by: \.name)
    var contents = DigestContents(
      recipient: recipient, since: record.lastDigest ?? since,
      lines: lines(of: open, groups, id, isWhole: isFirstOfDay, figures),
      heldBack: record.heldBack, told: record.days.reduce(0) { $0 + $1.told },
      toldWrong: record.days.reduce(0) { $0 + $1.withdrawn }, figures: figures.figures(for: id))
    weigh(groups, id, into: &contents)
    contents.left = MessagePlan.unique(left.compactMap { state.clocks[$0]?.key })
    contents.unexplained = unexplained(clocks)
    contents.missing = missing(contents.figures)
    if let outage = state.header.lastOutage, outage.to > contents.since {
      contents.lastOutage = outage
    }
    let text = texts(for: recipient).digest(contents)
    let message = make(
      Draft(
        kind: .digest, recipient: recipient, text: text, identity: [round.description],
        events: events.map(\.id)))
    noteDigest(open, groups, id, message, contents)
    for name in left {
      state.clocks[name]?.told[id]?.level = .none
      state.clocks[name]?.told[id]?.isFinal = false
    }
  }

  /// Open pathways, or in a later digest of the day those with news.
  private func lines(
    of open: [ClockName], _ groups: [ClockName: [QueuedEvent]], _ id: RecipientID, isWhole: Bool,
    _ figures: some FigureSource
  ) -> [PathwayLine] {
    let withNews = Set(groups.keys.map(\.pathway))
    return PathwayLine.lines(
      open.compactMap { name in
        guard let record = state.clocks[name], isWhole || withNews.contains(name.pathway) else {
          return nil
        }
        let isNew = record.told[id]?.stands != true
        return (record.key, view(record, figures), isNew)
      })
  }

  /// Counts what the waiting events came to, each clock once.
  private func weigh(
    _ groups: [ClockName: [QueuedEvent]], _ id: RecipientID, into contents: inout DigestContents
  ) {
    for (name, events) in groups.sorted(by: { $0.key < $1.key }) {
      let record = state.clocks[name]
      let told = record?.told[id]
      let key = record?.key ?? setup.pseudonyms.key(ofPathway: name.pathway)
      if let record, record.level > .none {
        let isChanged =
          told.map { $0.level != record.level || $0.deadline != record.facts.deadline } ?? false
        if told?.stands == true, isChanged { contents.changed += 1 }
        continue
      }
      switch Verdict(record, events, told: told, lowest: .notice, today: state.header.now.date) {
      case .withdrawn: contents.withdrawn.append(key)
      case .closed: contents.closed.append(key)
      case .breach: contents.late.append(key)
      case .action, .moved, .silent:
        if record?.isExceeded == true, told?.isFinal != true {
          contents.late.append(key)
        } else {
          contents.passing += 1
        }
      }
    }
    contents.withdrawn = MessagePlan.unique(contents.withdrawn)
    contents.closed = MessagePlan.unique(contents.closed)
    contents.late = MessagePlan.unique(contents.late)
  }

  private static func unique(_ keys: [PathwayKey]) -> [PathwayKey] { Set(keys).sorted() }

  /// Ended over the limit in the last four weeks, and nobody has said why.
  private func unexplained(_ clocks: [ClockName]) -> [PathwayKey] {
    let today = state.header.now.date
    return MessagePlan.unique(
      clocks.compactMap { name in
        guard let record = state.clocks[name], record.isExceeded, record.acknowledgement == nil,
          today - record.changed <= 28, !record.told.isEmpty
        else { return nil }
        return record.key
      })
  }

  private func missing(
    _ figures: DigestFigures?
  ) -> [(key: PathwayKey, kind: MissingRegistration.Kind)] {
    let missing = (figures?.missing ?? []).map { entry in
      (key: setup.pseudonyms.key(ofPathway: entry.pathway), kind: entry.kind)
    }
    return missing.sorted {
      ($0.kind.rawValue, $0.key.rawValue) < ($1.kind.rawValue, $1.key.rawValue)
    }
  }

  /// Remembers what a recipient was told by a digest.
  private mutating func noteDigest(
    _ open: [ClockName], _ groups: [ClockName: [QueuedEvent]], _ id: RecipientID,
    _ message: MessageID, _ contents: DigestContents
  ) {
    for name in Set(open).union(groups.keys).sorted() { noteDigest(name, id, message) }
    let now = state.header.now
    change(id) { record in
      record.news = []
      record.pending = []
      record.heldBack = 0
      record.lastDigest = now
      record.count(
        told: contents.lines.count { $0.isNew } + contents.late.count,
        withdrawn: contents.withdrawn.count, on: now.date)
    }
  }

  /// Remembers that a recipient was told how a clock stands.
  func toldNow(
    _ record: ClockRecord, _ id: RecipientID, _ message: MessageID
  ) -> ClockRecord.Told? {
    let stands = record.level > .none || record.isExceeded
    guard var told = record.told[id], told.stands else {
      // A thread begins with what is told anew; what is over and was not told needs none.
      guard stands else { return record.told[id] }
      let today = state.header.now.date
      let day = record.told[id].map(\.day) ?? today
      let highest = record.told[id].map(\.highest) ?? .none
      return ClockRecord.Told(
        level: record.level, deadline: record.facts.deadline, day: day, highest: highest,
        isBySingle: false, isFinal: record.isExceeded, first: message, last: message)
    }
    // An escalation tells of a breach and of its end, and nothing between.
    let isOver = id.isEscalation && record.level < .breach
    told.level = isOver ? .none : record.level
    told.deadline = record.facts.deadline
    told.isFinal = record.isExceeded
    return told
  }

  private mutating func noteDigest(
    _ name: ClockName, _ id: RecipientID, _ message: MessageID
  ) {
    guard var record = state.clocks[name] else { return }
    record.told[id] = toldNow(record, id, message)
    state.clocks[name] = record
  }
}
