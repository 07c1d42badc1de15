package import DanishCalendar
internal import EarlyWarnings
internal import Pathways

/// Decides who is told what, when and how: events, acknowledgements and the time in, messages out.
///
/// It has no clock and no outlet of its own. `take` and its like only remember; `advance` makes the
/// messages that are due. The same inputs in the same order give the same messages to the byte, also
/// when the plan is put away and read back between any two of them.
///
/// The rules (users.md section 4): breaches at once, levels from `single` on by single mail, all else
/// by the digest; at most `singles-a-day` single mails a mailbox a day, the rest into the digest with
/// its count; one line a pathway; a new mail about a pathway only where its level rises, its last day
/// moves or it is withdrawn; withdrawals and closings are always told to whom the warning was told.
package struct MessagePlan: Sendable {
  /// Who hears what, and how it is worded.
  package let setup: MessageSetup
  /// All that is remembered.
  package internal(set) var state: PlanState
  /// The header as it was when the changes were last taken.
  private var savedHeader: PlanHeader?
  /// Messages that are made in the step under way.
  var outgoing: [OutgoingMessage] = []

  /// A plan that begins, or one that goes on from what was kept.
  ///
  /// - Parameter isSaved: whether the state is what the caller's table holds.
  package init(setup: MessageSetup, state: PlanState, isSaved: Bool = false) {
    self.setup = setup
    self.state = state
    if isSaved { savedHeader = state.header }
  }

  /// What has changed since this was last asked, to be written with the step.
  package mutating func takeChanges() -> PlanChanges {
    let before = savedHeader ?? PlanHeader(begun: .unknown)
    savedHeader = state.header
    return state.takeChanges(since: before)
  }

  // MARK: - What is told to the plan

  /// Takes the events of a step, in their order.
  package mutating func take(_ events: [ClockEvent]) {
    var waiting: [ClockName: Set<RecipientID>] = [:]
    for (id, record) in state.recipients.values {
      for event in record.pending + record.news { waiting[event.name, default: []].insert(id) }
    }
    for event in events { take(event, &waiting) }
  }

  /// Says that data came at a minute; earlier ones than are known count as nothing.
  package mutating func dataCame(at minute: LocalMinute) {
    if let known = state.header.dataAt, known >= minute { return }
    state.header.dataAt = minute
  }

  /// Says that many events will come that are to be told as a summary.
  package mutating func beginLoad(_ kind: LoadKind, at minute: LocalMinute) {
    if let load = state.header.load {
      // What is under way goes on; the summary tells of both.
      state.header.load = PlanHeader.Load(kind: load.kind, begun: load.begun)
    } else {
      state.header.loadCount += 1
      state.header.load = PlanHeader.Load(kind: kind, begun: minute)
    }
    if kind == .firstLoad, state.header.firstDay == nil { state.header.firstDay = minute.date }
  }

  /// Says that all events of the load have come; the next `advance` makes the summaries.
  package mutating func finishLoad() {
    state.header.load?.isDone = true
  }

  /// Notes that somebody has taken on the alerts of a pathway.
  ///
  /// - Parameter name: the key that messages show, in any spelling, or the pathway's printed id.
  /// - Returns: the clocks meant; none where nothing of the name stands.
  package mutating func acknowledge(_ name: String, _ acknowledgement: Acknowledgement)
    -> [ClockName]
  {
    let key = PathwayKey(typed: name)
    let meant = state.clocks.keys.filter { clock in
      guard let record = state.clocks[clock], record.level > .none || record.isExceeded else {
        return false
      }
      return clock.pathway == name || record.key == key
    }
    for clock in meant { state.clocks[clock]?.acknowledgement = acknowledgement }
    return meant
  }

  // MARK: - What the plan says

  /// Moves the time on and returns the messages that are due, in the order in which they were decided.
  ///
  /// - Parameters:
  ///   - minute: The time; the plan never goes back behind the latest that it saw.
  ///   - figures: What digests show beside what the plan knows.
  ///   - gathers: Whether single mails wait for others of the same minute. A run that ends at once
  ///     does not.
  package mutating func advance(
    to minute: LocalMinute, figures: some FigureSource, gathers: Bool = true
  ) -> [OutgoingMessage] {
    let now = max(minute, state.header.now)
    state.header.now = now
    if state.header.tidiedOn != now.date { tidy(now.date) }
    adoptOrphans(now)
    if state.header.load?.isDone == true { summariseLoad(now, figures) }
    if state.header.load == nil {
      watchData(now)
      if let round = dueRound(now) {
        // What answers an earlier mail stays in its thread; the digest takes what else waits.
        flush(now, gathers: false, onlyAnswers: true)
        makeDigests(round, now, figures)
      }
      flush(now, gathers: gathers)
      escalate(now, figures)
    }
    makeHeartbeat(now, figures)
    defer { outgoing = [] }
    for message in outgoing { state.header.messageCounts[message.kind, default: 0] += 1 }
    return outgoing
  }

  // MARK: - What all parts use

  /// The recipient as it is now; nil where the configuration no longer has it.
  func recipient(_ id: RecipientID) -> Recipient? {
    setup.routing.recipient(id, on: state.header.now.date)
  }

  /// The words for a recipient.
  func texts(for recipient: Recipient) -> MessageTexts {
    MessageTexts(
      setup: setup, language: recipient.language, now: state.header.now,
      dataAt: state.header.dataAt, staleSince: state.header.outage?.from)
  }

  /// Those who hear of a clock on a day.
  func route(_ facts: ClockFacts, on date: CalendarDate) -> [RecipientID] {
    setup.routing.recipients(ofUnit: facts.unit, region: facts.region, on: date)
  }

  /// Changes what is remembered of a recipient.
  mutating func change(_ id: RecipientID, _ body: (inout RecipientRecord) -> Void) {
    state.recipients.update(id, or: RecipientRecord(), body)
    if state.recipients[id]?.isEmpty == true { state.recipients[id] = nil }
  }

  /// The line of a pathway's clock, as it stands now.
  func view(_ record: ClockRecord, _ figures: (any FigureSource)? = nil) -> PathwayLine.View {
    var facts = record.facts
    // What moves no level is newer where the caller counts: a date offered too late, a pause.
    if let current = figures?.current(facts.name), current.isRunning, facts.isRunning {
      facts.offered = current.offered
      facts.isPaused = current.isPaused
    }
    return PathwayLine.View(
      facts: facts, level: record.level, acknowledgement: record.acknowledgement)
  }

  /// Forgets what is too old to matter.
  private mutating func tidy(_ today: CalendarDate) {
    state.header.tidiedOn = today
    for name in state.clocks.keys {
      guard let record = state.clocks[name], record.level == .none else { continue }
      let kept = record.isExceeded ? MessagePlan.daysOfExceeded : MessagePlan.daysOfSilent
      if today - record.changed > kept { state.clocks[name] = nil }
    }
    for address in state.mailboxes.keys where state.mailboxes[address]?.day != today {
      state.mailboxes[address] = nil
    }
  }

  /// Days for which a clock over the limit is remembered after its end: it may be withdrawn.
  static let daysOfExceeded = 400
  /// Days for which the thread of a warning that is over is remembered: it may rise again.
  static let daysOfSilent = 60

  /// Hands what waits for a recipient that the configuration no longer has to the operator.
  private mutating func adoptOrphans(_ now: LocalMinute) {
    for id in state.recipients.keys where !setup.routing.knows(id) {
      guard let orphan = state.recipients[id] else { continue }
      let waiting = orphan.pending + orphan.news
      if !waiting.isEmpty { change(.operatorID) { $0.news += waiting } }
      if let load = orphan.load {
        change(.operatorID) { $0.load = ($0.load ?? LoadCounts()) + load }
      }
      state.recipients[id] = nil
    }
  }
}

extension LoadCounts {
  static func + (left: LoadCounts, right: LoadCounts) -> LoadCounts {
    LoadCounts(
      byKind: left.byKind.merging(right.byKind, uniquingKeysWith: +),
      withdrawn: Array((left.withdrawn + right.withdrawn).prefix(keyLimit)))
  }
}
