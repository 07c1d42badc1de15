internal import DanishCalendar
internal import EarlyWarnings
internal import Pathways
internal import Wordings

/// What the operator's daily word tells.
struct HeartbeatContents {
  var since: LocalMinute
  var eventCount: Int
  var messageCounts: [MessageKind: Int]
  var heldBack: Int
  /// Open pathways.
  var lines: [PathwayLine]
  /// How many of them no group hears of.
  var unheard: Int
  var outbox: OutboxFigures
}

extension MessageTexts {
  func heartbeat(_ contents: HeartbeatContents) -> MailText {
    var body = MailBody(self)
    let width = 30
    func line(_ phrase: MessagePhrase, _ count: Int) {
      body.field(say(phrase), "\(count)", labelWidth: width)
    }
    body.dataLine()
    body.blank()
    body.levelCounts(contents.lines)
    line(.openClocks, contents.lines.count)
    if contents.unheard > 0 { line(.unheard, contents.unheard) }
    body.field(
      say(.eventsTaken, days.short(contents.since.date)), "\(contents.eventCount)",
      labelWidth: width)
    let kinds = MessageKind.allCases.compactMap { kind in
      contents.messageCounts[kind].map { "\(kind.rawValue) \($0)" }
    }
    body.field(
      say(.messagesMade), kinds.isEmpty ? "0" : kinds.joined(separator: ", "), labelWidth: width)
    if contents.heldBack > 0 { line(.messagesHeldBack, contents.heldBack) }
    line(.outboxWaiting, contents.outbox.waiting)
    if contents.outbox.dead > 0 { line(.outboxDead, contents.outbox.dead) }
    body.blank()
    body.say(.rulesAre, CleanText.oneLine(setup.rules.version, limit: 40))
    let day = days.short(now.date)
    let subject =
      staleSince.map { say(.heartbeatStale, loud($0), day) } ?? say(.heartbeat, day, dataWords)
    return MailText(subject: subject, body: body.text)
  }

  /// No new data for too long.
  func dataMissing(since: LocalMinute, begun: Bool) -> MailText {
    var body = MailBody(self)
    body.say(begun ? .noDataLead : .dataMissingLead, days.minute(since))
    body.blank()
    body.say(.dataAdvice)
    body.say(.dataClocksRun)
    if let address = setup.configuration.questions {
      body.blank()
      body.say(.questions, address.text)
    }
    return MailText(subject: say(.dataMissing, loud(since)), body: body.text)
  }

  /// Data are coming again.
  func dataBack(_ outage: PlanHeader.Outage) -> MailText {
    var body = MailBody(self)
    body.say(.dataBackLead, days.minute(outage.from), days.minute(outage.to))
    body.say(.nothingToDo)
    return MailText(subject: say(.dataBack, days.minute(outage.to)), body: body.text)
  }

  /// What a first load found, or what new rules changed.
  func load(
    _ kind: LoadKind, lines: [PathwayLine], counts: LoadCounts, recipient: Recipient
  ) -> MailText {
    var body = MailBody(self)
    let version = CleanText.oneLine(setup.rules.version, limit: 40)
    let subject: String
    switch kind {
    case .firstLoad:
      let title = CleanText.oneLine(recipient.title, limit: 60)
      let over = lines.count { $0.section == .over }
      subject = say(.firstLoad, title, "\(lines.count)", "\(over)")
      body.say(.firstLoadLead)
      let historic = counts.byKind[.lateBreach] ?? 0
      if historic > 0 { body.say(.historic, "\(historic)") }
    case .ruleChange:
      subject = say(.ruleChange, version, "\(counts.total)")
      body.say(.ruleChangeLead, version)
      if counts.total == 0 { body.say(.ruleChangeEmpty) }
    }
    body.blank()
    if counts.total > 0 { body.say(.counted, "\(counts.total)") }
    body.levelCounts(lines)
    let urgent = lines.filter { $0.section == .over || $0.section == .act }
    if !urgent.isEmpty {
      body.blank()
      body.rowHead()
      body.rows(urgent, title: recipient.title)
    }
    if !counts.withdrawn.isEmpty {
      body.blank()
      body.say(
        .headingWithdrawn, days.long(now.date).uppercased(), "\(counts.byKind[.retract] ?? 0)")
      body.keys(counts.withdrawn)
    }
    body.blank()
    body.say(.listFollows)
    body.say(.meaningOver)
    body.foot()
    return MailText(subject: subject, body: body.text)
  }
}
