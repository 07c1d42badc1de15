internal import DanishCalendar
internal import EarlyWarnings
internal import Pathways
internal import Wordings

/// A pathway with what became of a warning about it.
struct EndedLine {
  var key: PathwayKey
  var facts: ClockFacts
  /// The level that stands now.
  var level: Level
  /// Why it is told.
  var kind: Kind

  enum Kind {
    case closed
    case withdrawn(isOutcome: Bool)
    case moved(from: CalendarDate?)
  }
}

extension MessageTexts {
  /// Pathways near their last day.
  func action(_ lines: [PathwayLine]) -> MailText {
    let first = lines.compactMap(\.first.facts.deadline).min() ?? now.date
    var body = MailBody(self)
    if lines.count == 1 {
      body.say(.actionLeadOne)
    } else {
      body.say(.actionLeadMany, "\(lines.count)")
    }
    body.pathways(lines)
    body.blank()
    body.say(.doOne)
    body.steps(for: lines)
    body.acknowledge(lines)
    body.foot()
    let subject =
      lines.count == 1
      ? say(.actionOne, days.long(first)) : say(.actionMany, "\(lines.count)", days.long(first))
    return MailText(subject: subject, body: body.text)
  }

  /// Pathways past their last day.
  func breach(_ lines: [PathwayLine]) -> MailText {
    var body = MailBody(self)
    if lines.count == 1 {
      body.say(.breachLeadOne)
    } else {
      body.say(.breachLeadMany, "\(lines.count)")
    }
    body.pathways(lines)
    if lines.contains(where: { $0.first.facts.isRunning }) {
      body.blank()
      body.say(.doOne)
      body.steps(for: lines)
    }
    body.blank()
    body.say(.chooseReason)
    body.reasons(lines)
    body.say(.withoutReason)
    body.say(.breachMeaning)
    body.foot()
    let deadline = lines[0].first.facts.deadline ?? now.date
    let subject =
      lines.count == 1
      ? say(.breachOne, days.long(deadline)) : say(.breachMany, "\(lines.count)")
    return MailText(subject: subject, body: body.text)
  }

  /// Pathways with another last day than was told.
  func moved(_ lines: [EndedLine]) -> MailText {
    var body = MailBody(self)
    body.say(.movedLead)
    body.blank()
    for line in lines { body.ended(line) }
    body.blank()
    body.say(.movedAdvice)
    body.foot()
    let day = lines[0].facts.deadline.map(days.long) ?? "-"
    let subject =
      lines.count == 1
      ? say(.movedOne, lines[0].key.rawValue, day) : say(.movedMany, "\(lines.count)")
    return MailText(subject: subject, body: body.text)
  }

  /// Warnings that were lowered or resolved.
  func closed(_ lines: [EndedLine]) -> MailText {
    var body = MailBody(self)
    let hasBreach = lines.contains { $0.level == .none && $0.facts.outcome == .exceeded }
    if !hasBreach { body.say(.closedLead) }
    if !hasBreach { body.blank() }
    for line in lines { body.ended(line) }
    if hasBreach {
      body.blank()
      body.say(.chooseReason)
      body.reasons(lines.count == 1 ? lines[0].key.rawValue : anyKey)
      body.say(.withoutReason)
    }
    body.foot()
    let subject =
      lines.count == 1
      ? say(.closedOne, lines[0].key.rawValue) : say(.closedMany, "\(lines.count)")
    return MailText(subject: subject, body: body.text)
  }

  /// Warnings that turned out to be wrong.
  func withdrawn(_ lines: [EndedLine]) -> MailText {
    var body = MailBody(self)
    body.say(.withdrawnLead)
    body.blank()
    for line in lines { body.ended(line) }
    body.foot()
    let subject =
      lines.count == 1
      ? say(.withdrawnOne, lines[0].key.rawValue) : say(.withdrawnMany, "\(lines.count)")
    return MailText(subject: subject, body: body.text)
  }

  /// Breaches that nobody acknowledged, told to a function.
  func escalation(_ lines: [PathwayLine], to recipient: Recipient) -> MailText {
    var body = MailBody(self)
    body.say(.escalationLead, CleanText.oneLine(recipient.title))
    body.pathways(lines)
    body.blank()
    body.say(.escalationAdvice)
    body.reasons(lines)
    body.say(.breachMeaning)
    body.foot()
    let subject =
      lines.count == 1 ? say(.escalationOne) : say(.escalationMany, "\(lines.count)")
    return MailText(subject: subject, body: body.text)
  }

  /// So many pathways at once that they are counted.
  func storm(_ lines: [PathwayLine], ended: [EndedLine]) -> MailText {
    let all = lines.count + ended.count
    let over = lines.count { $0.section == .over }
    var body = MailBody(self)
    body.say(.stormLead, "\(all)")
    body.blank()
    body.levelCounts(lines)
    body.say(.stormAdvice)
    if !lines.isEmpty {
      body.blank()
      body.rowHead()
      body.rows(Array(lines.prefix(setup.configuration.stormLimit)))
      body.more(lines.count - setup.configuration.stormLimit)
    }
    if !ended.isEmpty { body.blank() }
    for line in ended.prefix(setup.configuration.stormLimit) { body.ended(line) }
    body.more(ended.count - setup.configuration.stormLimit)
    body.foot()
    return MailText(subject: say(.storm, "\(all)", "\(over)"), body: body.text)
  }
}

extension MailBody {
  /// One pathway in full, several as lines.
  mutating func pathways(_ lines: [PathwayLine]) {
    blank()
    if lines.count == 1 {
      block(lines[0])
    } else {
      rowHead()
      rows(lines)
    }
    field(.lookUp, texts.lookUp(lines.count == 1 ? lines[0].key.rawValue : texts.anyKey))
  }

  /// What may be done, in the order that the law has it.
  mutating func steps(for lines: [PathwayLine]) {
    let isMaximumWait = lines.allSatisfy { line in
      texts.setup.rule(line.first.facts.name.rule)?.offer != nil
    }
    guard isMaximumWait else { return step(1, texts.say(.stepGeneral)) }
    let days = Set(lines.map(\.first.facts.deadline))
    var last = texts.say(.byLastDay)
    if days.count == 1, let day = days.first ?? nil, day >= texts.now.date {
      last = texts.days.long(day)
    } else if lines.contains(where: { $0.section == .over }) {
      last = texts.days.long(texts.now.date)
    }
    let isOver = lines.contains { $0.section == .over }
    if !isOver { step(1, texts.say(.stepRegister, last)) }
    step(isOver ? 1 : 2, texts.say(.stepOffer))
    step(isOver ? 2 : 3, texts.say(.stepPause))
  }

  mutating func acknowledge(_ lines: [PathwayLine]) {
    blank()
    say(.acknowledge, lines.count == 1 ? lines[0].key.rawValue : texts.anyKey)
  }

  mutating func reasons(_ lines: [PathwayLine]) {
    reasons(lines.count == 1 ? lines[0].key.rawValue : texts.anyKey)
  }

  /// The reasons that an acknowledgement can give.
  mutating func reasons(_ key: String) {
    for reason in AcknowledgementReason.allCases {
      field(reason.rawValue, reason.wording[texts.language], labelWidth: 18)
    }
    say(.acknowledge, key)
  }

  /// What became of a warning.
  mutating func ended(_ line: EndedLine) {
    let facts = line.facts
    field(.key, line.key.rawValue)
    field(.unit, texts.unit(facts))
    field(.clock, texts.limit(facts))
    switch line.kind {
    case .moved(let from):
      if let from { field(.before, texts.days.long(from)) }
      field(.now, texts.lastDay(facts))
    case .closed: field(.now, texts.ending(facts, level: line.level))
    case .withdrawn(let isOutcome):
      field(
        .because,
        isOutcome
          ? texts.say(.withdrawnOutcome, texts.outcome(facts)) : texts.say(.withdrawnGone))
    }
  }

  mutating func more(_ count: Int) {
    if count > 0 { paragraph(texts.say(.moreRows, "\(count)"), indent: 2) }
  }

  /// How many lines there are of each section.
  mutating func levelCounts(_ lines: [PathwayLine]) {
    let counts = PathwayLine.Section.allCases.map { section in
      lines.count { $0.section == section }
    }
    say(.countedLevels, "\(counts[0])", "\(counts[1])", "\(counts[3])", "\(counts[2])")
  }
}

extension MessageTexts {
  /// How a warning ended.
  func ending(_ facts: ClockFacts, level: Level) -> String {
    if level > .none {
      return say(.lowered, facts.deadline.map(days.long) ?? "-")
    }
    return facts.isRunning ? say(.loweredToNone) : outcome(facts)
  }

  func outcome(_ facts: ClockFacts) -> String {
    switch facts.outcome {
    case .inside: say(.outcomeInside)
    case .offered: say(.outcomeOffered)
    case .exceeded: say(.outcomeExceeded)
    case .explained: say(.outcomeExplained)
    case .closed: say(.outcomeClosed)
    case .open: say(.outcomeOpen)
    case .unlimited: say(.outcomeUnlimited)
    }
  }
}
