internal import DanishCalendar
internal import Pathways
internal import Wordings

/// What a digest tells.
struct DigestContents {
  var recipient: Recipient
  /// Since when the news are counted.
  var since: LocalMinute
  /// Open pathways, or only those with news in a later digest of the day.
  var lines: [PathwayLine]
  /// How many of the open pathways were changed.
  var changed = 0
  /// How many warnings came and went before they were told.
  var passing = 0
  /// Pathways whose warnings are over.
  var closed: [PathwayKey] = []
  /// Pathways whose warnings were wrong.
  var withdrawn: [PathwayKey] = []
  /// Open pathways that others hear of from now on.
  var left: [PathwayKey] = []
  /// Ended over the limit, first heard of now.
  var late: [PathwayKey] = []
  /// Ended over the limit, and nobody has said why.
  var unexplained: [PathwayKey] = []
  /// Registrations that are missing.
  var missing: [(key: PathwayKey, kind: MissingRegistration.Kind)] = []
  /// Pathways of single mails that were kept back.
  var heldBack = 0
  /// What was said in the last four weeks.
  var told = 0
  var toldWrong = 0
  var figures: DigestFigures?
  var lastOutage: PlanHeader.Outage?

  func count(_ section: PathwayLine.Section) -> Int { lines.count { $0.section == section } }

  /// All pathways that lack a registration.
  var missingCount: Int { count(.missing) + missing.count }
}

extension MessageTexts {
  func digest(_ contents: DigestContents) -> MailText {
    var body = MailBody(self)
    body.news(contents)
    body.sections(contents)
    body.endings(contents)
    body.figures(contents)
    return MailText(subject: digestSubject(contents), body: body.text)
  }

  private func digestSubject(_ contents: DigestContents) -> String {
    let title = CleanText.oneLine(contents.recipient.title, limit: 60)
    let over = contents.count(.over)
    let act = contents.count(.act)
    let day = days.short(now.date)
    if let staleSince {
      return say(.digestStale, loud(staleSince), title, "\(over)", "\(act)")
    }
    if contents.missingCount > 0 {
      return say(.digestMissing, title, "\(over)", "\(act)", day, "\(contents.missingCount)")
    }
    return over + act == 0
      ? say(.digestEmpty, title, day, dataWords) : say(.digest, title, "\(over)", "\(act)", day)
  }

  func missing(_ kind: MissingRegistration.Kind) -> String {
    switch kind {
    case .treatmentWithoutStart: say(.missingTreatment)
    case .lostAfterRereferral: say(.missingRereferral)
    case .runningAtEnd: say(.missingRunning)
    case .longPause: say(.missingPause)
    case .offerAfterEnd: say(.missingOffer)
    }
  }
}

extension MailBody {
  /// What is new, how old the data are, and what was kept back.
  fileprivate mutating func news(_ contents: DigestContents) {
    let new = contents.lines.count { $0.isNew } + contents.late.count
    let counts: [(MessagePhrase, Int)] = [
      (new == 1 ? .countNewOne : .countNew, new),
      (.countChanged, contents.changed), (.countClosed, contents.closed.count),
      (.countWithdrawn, contents.withdrawn.count), (.countPassing, contents.passing),
    ]
    let said = counts.filter { $0.1 > 0 }.map { texts.say($0.0, "\($0.1)") }
    let news = said.isEmpty ? texts.say(.countNothing) : said.joined(separator: ", ")
    say(.since, texts.days.long(contents.since.date), news)
    dataLine(lastOutage: contents.lastOutage)
    if contents.heldBack > 0 {
      say(.heldBack, "\(contents.heldBack)", "\(texts.setup.configuration.singlesPerDay)")
    }
    if contents.recipient.id == .operatorID, !contents.lines.isEmpty { say(.noRecipient) }
  }

  /// How old the data are; nothing is well where they are missing.
  mutating func dataLine(lastOutage: PlanHeader.Outage? = nil) {
    if let since = texts.staleSince {
      say(.dataLineStale, texts.days.minute(since))
    } else if let dataAt = texts.dataAt {
      say(.dataLineOK, texts.days.recent(dataAt))
    } else {
      say(.dataLineNone)
    }
    if let outage = lastOutage {
      say(.outageOver, texts.days.minute(outage.from), texts.days.minute(outage.to))
    }
  }

  /// Open pathways, one line each.
  fileprivate mutating func sections(_ contents: DigestContents) {
    let urgent = contents.lines.filter { $0.section == .over || $0.section == .act }
    blank()
    if urgent.isEmpty, texts.staleSince == nil { say(.nothingHere) }
    if contents.lines.contains(where: \.isNew) { say(.legendNew) }
    if !urgent.isEmpty { rowHead() }
    for (section, heading) in [
      (PathwayLine.Section.over, MessagePhrase.headingOver), (.act, .headingAct),
    ] {
      let lines = contents.lines.filter { $0.section == section }
      if lines.isEmpty { continue }
      say(heading, "\(lines.count)")
      rows(lines, title: contents.recipient.title)
    }
    missing(contents)
    watch(contents)
  }

  private mutating func missing(_ contents: DigestContents) {
    if contents.missingCount == 0 { return }
    blank()
    say(.headingMissing, "\(contents.missingCount)")
    let kept = contents.lines.filter { $0.section == .missing }
    for line in kept.prefix(MessageTexts.rowLimit) {
      let facts = line.first.facts
      let day = facts.offered.map(texts.days.short) ?? "-"
      keyed(
        line.key, texts.say(.missingKept, texts.shortLimit(facts), day), isNew: line.isNew)
    }
    let rest = MessageTexts.rowLimit - min(kept.count, MessageTexts.rowLimit)
    for entry in contents.missing.prefix(rest) { keyed(entry.key, texts.missing(entry.kind)) }
    more(contents.missingCount - MessageTexts.rowLimit)
  }

  private mutating func watch(_ contents: DigestContents) {
    let lines = contents.lines.filter { $0.section == .watch }
    if lines.isEmpty { return }
    blank()
    // Where the whole list lies elsewhere, the mail stays short.
    if let list = texts.setup.configuration.list {
      return say(.headingWatchList, "\(lines.count)", CleanText.oneLine(list))
    }
    say(.headingWatch, "\(lines.count)")
    rows(lines, title: contents.recipient.title)
  }

  /// What is over since the last digest.
  fileprivate mutating func endings(_ contents: DigestContents) {
    let since = texts.days.long(contents.since.date).uppercased()
    let parts: [(MessagePhrase, [PathwayKey], Bool)] = [
      (.headingLate, contents.late, false), (.headingUnexplained, contents.unexplained, false),
      (.headingClosed, contents.closed, true), (.headingWithdrawn, contents.withdrawn, true),
      (.headingLeft, contents.left, false),
    ]
    for (heading, list, hasSince) in parts where !list.isEmpty {
      blank()
      let values = hasSince ? [since, "\(list.count)"] : ["\(list.count)"]
      paragraph(heading.text(in: texts.language, values))
      keys(list)
    }
  }

  /// What was said, and how many waits were too long.
  fileprivate mutating func figures(_ contents: DigestContents) {
    blank()
    say(.fourWeeks, "\(contents.told)", "\(contents.toldWrong)")
    if let figures = contents.figures {
      let today = texts.now.date
      // In its first week a month has little to say.
      if today.civil.day <= 7 { month(figures.monthBefore, today - today.civil.day) }
      month(figures.month, today)
    } else {
      say(.totalUnknown)
    }
    say(.meaningOver)
    blank()
    field(.lookUp, texts.lookUp(texts.anyKey))
    say(.acknowledge, texts.anyKey)
    if let address = texts.setup.configuration.questions { say(.questions, address.text) }
  }

  private mutating func month(_ figures: MonthFigures, _ day: CalendarDate) {
    say(
      .totalOver, texts.days.month(day), "\(figures.over)", "\(figures.ended)",
      "\(figures.accepted)")
  }
}
