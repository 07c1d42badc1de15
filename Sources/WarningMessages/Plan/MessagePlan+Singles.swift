internal import DanishCalendar
internal import EarlyWarnings
internal import Pathways

// Single mails: what waited long enough is weighed, grouped and said.

extension MessagePlan {
  /// A clock's waiting events and what they come to.
  private struct Ready {
    var name: ClockName
    var events: [QueuedEvent]
    var verdict: Verdict
    var told: ClockRecord.Told?
  }

  /// Says what is due.
  ///
  /// - Parameter onlyAnswers: whether only what answers an earlier single mail is said.
  mutating func flush(_ now: LocalMinute, gathers: Bool, onlyAnswers: Bool = false) {
    for id in state.recipients.keys {
      guard let recipient = recipient(id), let waiting = state.recipients[id]?.pending,
        !waiting.isEmpty
      else { continue }
      let grace = gathers ? 0 : setup.configuration.gatherMinutes
      let due = Set(waiting.filter { $0.due <= now + grace }.map(\.name)).filter { name in
        !onlyAnswers || state.clocks[name]?.told[id].map { $0.isBySingle && $0.stands } == true
      }
      let ready = takeReady(due, from: id, waiting, now)
      if !ready.isEmpty { tell(ready, to: recipient) }
    }
  }

  /// Takes the events of some clocks from those that wait.
  private mutating func takeReady(
    _ due: Set<ClockName>, from id: RecipientID, _ waiting: [QueuedEvent], _ now: LocalMinute
  ) -> [Ready] {
    if due.isEmpty { return [] }
    change(id) { $0.pending.removeAll { due.contains($0.name) } }
    let groups = Dictionary(grouping: waiting.filter { due.contains($0.name) }, by: \.name)
    return groups.sorted { $0.key < $1.key }.map { name, events in
      let record = state.clocks[name]
      let told = record?.told[id]
      let verdict =
        id.isEscalation
        ? Verdict(escalated: record, events, told: told)
        : Verdict(
          record, events, told: told, lowest: setup.configuration.lowestSingle, today: now.date)
      return Ready(name: name, events: events, verdict: verdict, told: told)
    }
  }

  private mutating func tell(_ ready: [Ready], to recipient: Recipient) {
    let silent = ready.filter { $0.verdict == .silent }
    leave(silent.flatMap(\.events), to: recipient)
    let loud = ready.filter { $0.verdict != .silent }
    let pathways = Set(loud.map(\.name.pathway)).count
    if pathways > setup.configuration.stormLimit {
      return tellStorm(loud, to: recipient)
    }
    // The most urgent first, for a day has only so many mails.
    for kind in [MessageKind.breach, .withdrawn, .action, .moved, .closed] {
      let group = loud.filter { $0.verdict.kind == kind }
      if group.isEmpty { continue }
      guard canSendSingle(to: recipient, reserve: kind == .closed ? 1 : 0) else {
        holdBack(group, from: recipient)
        continue
      }
      tell(group, as: kind, to: recipient)
    }
  }

  /// Leaves events to the next digest.
  ///
  /// Whom an escalation told gets none; of what it need not know the unit's own group is told.
  private mutating func leave(_ events: [QueuedEvent], to recipient: Recipient) {
    if events.isEmpty || recipient.id.isEscalation { return }
    change(recipient.id) { $0.news += events }
  }

  private mutating func holdBack(_ ready: [Ready], from recipient: Recipient) {
    let pathways = Set(ready.map(\.name.pathway)).count
    var events = ready.flatMap(\.events)
    if recipient.id.isEscalation {
      // There is no digest for it: another day has mails again.
      let tomorrow = LocalMinute(state.header.now.date + 1)
      for place in events.indices { events[place].due = tomorrow }
      change(recipient.id) { $0.pending += events }
      return
    }
    state.header.heldBack += pathways
    change(recipient.id) { record in
      record.news += events
      record.heldBack += pathways
    }
  }

  private mutating func tell(_ ready: [Ready], as kind: MessageKind, to recipient: Recipient) {
    let texts = texts(for: recipient)
    let ended = endedLines(ready)
    let lines = pathwayLines(ready)
    let text: MailText =
      switch kind {
      case .breach: texts.breach(lines)
      case .action: texts.action(lines)
      case .moved: texts.moved(ended)
      case .withdrawn: texts.withdrawn(ended)
      default: texts.closed(ended)
      }
    let useful = kind == .action ? lines.compactMap(\.first.facts.deadline).max() : nil
    let id = make(draft(kind, ready, text, to: recipient, usefulThrough: useful))
    note(ready, told: id, to: recipient)
  }

  private mutating func tellStorm(_ ready: [Ready], to recipient: Recipient) {
    guard canSendSingle(to: recipient) else { return holdBack(ready, from: recipient) }
    let open = ready.filter { $0.verdict.kind == .breach || $0.verdict.kind == .action }
    let rest = ready.filter { $0.verdict.kind != .breach && $0.verdict.kind != .action }
    let text = texts(for: recipient).storm(pathwayLines(open), ended: endedLines(rest))
    let id = make(draft(.storm, ready, text, to: recipient, usefulThrough: nil))
    note(ready, told: id, to: recipient)
  }

  private func draft(
    _ kind: MessageKind, _ ready: [Ready], _ text: MailText, to recipient: Recipient,
    usefulThrough: CalendarDate?
  ) -> Draft {
    let events = ready.flatMap(\.events).map(\.id)
    let pathways = Set(ready.map(\.name.pathway)).sorted()
    return Draft(
      kind: kind, recipient: recipient, text: text, identity: events, pathways: pathways,
      key: pathways.count == 1 ? setup.pseudonyms.key(ofPathway: pathways[0]) : nil,
      told: ready.compactMap(\.told), events: events, usefulThrough: usefulThrough)
  }

  private func pathwayLines(_ ready: [Ready]) -> [PathwayLine] {
    PathwayLine.lines(
      ready.compactMap { ready in
        guard let record = state.clocks[ready.name] else { return nil }
        var view = view(record)
        // A breach that was told late stands among those that are over.
        if record.level == .none { view.level = .breach }
        return (record.key, view, false)
      })
  }

  private func endedLines(_ ready: [Ready]) -> [EndedLine] {
    let lines = ready.compactMap { ready -> EndedLine? in
      guard let record = state.clocks[ready.name] else { return nil }
      let kind: EndedLine.Kind
      switch ready.verdict {
      case .withdrawn:
        let wasBreach = ready.told.map { $0.level == .breach || $0.isFinal } ?? true
        kind = .withdrawn(isOutcome: wasBreach && record.facts.outcome != .exceeded)
      case .moved(let from): kind = .moved(from: from)
      default: kind = .closed
      }
      return EndedLine(key: record.key, facts: record.facts, level: record.level, kind: kind)
    }
    return lines.sorted { ($0.key, $0.facts.name) < ($1.key, $1.facts.name) }
  }

  /// Remembers what a recipient was told by a single mail.
  private mutating func note(_ ready: [Ready], told id: MessageID, to recipient: Recipient) {
    let today = state.header.now.date
    var fresh: Set<PathwayKey> = []
    var wrong: Set<PathwayKey> = []
    for entry in ready {
      guard var record = state.clocks[entry.name] else { continue }
      let before = entry.told
      let highest = before?.day == today ? before?.highest ?? .none : .none
      // For whom an escalation told, a breach that is over is over.
      let level = recipient.id.isEscalation ? .none : record.level
      record.told[recipient.id] = ClockRecord.Told(
        level: level, deadline: record.facts.deadline, day: today,
        highest: max(highest, record.level), isBySingle: true, isFinal: record.isExceeded,
        first: before?.first ?? id, last: id)
      state.clocks[entry.name] = record
      if entry.verdict == .withdrawn { wrong.insert(record.key) }
      let isOpening = entry.verdict.kind == .breach || entry.verdict.kind == .action
      if isOpening, before?.stands != true { fresh.insert(record.key) }
    }
    change(recipient.id) { $0.count(told: fresh.count, withdrawn: wrong.count, on: today) }
  }
}

extension Verdict {
  /// The mail that tells it; nil where none does.
  var kind: MessageKind? {
    switch self {
    case .action: .action
    case .breach: .breach
    case .moved: .moved
    case .closed: .closed
    case .withdrawn: .withdrawn
    case .silent: nil
    }
  }
}
