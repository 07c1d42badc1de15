internal import DanishCalendar
internal import Pathways
internal import RegisterRecords
internal import Wordings

extension ExplanationText {
  mutating func writeClocks() {
    writeHeading(.clocks)
    if explanation.clocks.isEmpty { columns.paragraph(say(.noClocks), indent: 2) }
    for (number, account) in explanation.clocks.enumerated() {
      if number > 0 { columns.blank() }
      write(account)
    }
  }

  private mutating func write(_ account: Explanation.ClockAccount) {
    let clock = account.clock
    let rule = rules.rules[clock.rule]
    var title = names.clock(clock.rule, clock.package, clock.number) + " "
    title += language == .da ? rule.danishName : rule.englishName
    if let package = clock.package {
      let name = package.name(in: language).map { " " + $0 } ?? ""
      title += ", " + ExplainPhrase.package.text(in: language, "\(package)" + name)
    }
    if clock.number > 1 {
      title += ", " + ExplainPhrase.instance.text(in: language, "\(clock.number)")
    }
    columns.paragraph(title, indent: 1)
    field(.labelState, state(clock))
    field(.labelStart, names.day(clock.start) + ", " + names.marker(clock.startCode))
    if let end = clock.end {
      let cause = clock.endCode.isKnown ? ", " + names.marker(clock.endCode) : ""
      field(.labelEnd, names.day(end) + cause)
    }
    field(
      .labelCount,
      ExplainPhrase.counted.text(
        in: language, names.days(clock.waited), names.days(clock.paused),
        names.days(clock.elapsed)))
    writePauses(account)
    field(.labelLimit, limit(account))
    field(.labelDeadline, deadline(account))
    writeOffers(account, asksForOffers: rule.offer != nil)
    writeLevel(account)
    field(.labelOutcome, clock.outcome.rawValue + ": " + outcome(clock, rule))
    writeSources(rule)
  }

  private mutating func field(_ label: ExplainPhrase, _ content: String) {
    columns.field(say(label), content)
  }

  private mutating func field(_ label: ExplainPhrase, _ lines: [String]) {
    for (number, line) in lines.enumerated() {
      columns.field(number == 0 ? say(label) : "", line)
    }
  }

  private func state(_ clock: Clock) -> String {
    switch clock.state {
    case .running: return say(.stateRunning)
    case .paused: return say(.statePaused)
    case .stopped: return say(.stateStopped)
    case .closed:
      let reason =
        switch clock.reason {
        case .marker(let place): names.reason(clock.rule, place)
        case .died: say(.closedByDeath)
        case .ended, nil: say(.closedByEnd)
        }
      return ExplainPhrase.stateClosed.text(in: language, reason)
    }
  }

  // MARK: - The sum

  private mutating func writePauses(_ account: Explanation.ClockAccount) {
    var lines = account.derivation.pauses.map { paused in
      let kind = names.pause(paused.kind)
      let opened = names.day(paused.pause.opened)
      return paused.pause.closed == .distantFuture
        ? ExplainPhrase.pauseOpen.text(in: language, kind, opened, names.days(paused.days))
        : ExplainPhrase.pauseSpan.text(
          in: language, kind, opened, names.day(paused.pause.closed), names.days(paused.days))
    }
    let own = rules.rules[account.clock.rule].pausedBy
    let end = account.clock.end ?? explanation.moment.date
    let others = explanation.pauses.filter {
      !own.contains($0.kind) && $0.pause.opened < end && $0.pause.closed > account.clock.start
    }
    if lines.isEmpty { lines.append(say(.noPause)) }
    if account.derivation.pauses.map(\.days).reduce(0, +) > account.clock.paused {
      lines.append(say(.pausesOverlap))
    }
    for kind in Set(others.map(\.kind)).sorted() {
      lines.append(ExplainPhrase.pauseNotOwn.text(in: language, names.pause(kind)))
    }
    field(.labelPauses, lines)
  }

  private func limit(_ account: Explanation.ClockAccount) -> String {
    switch account.derivation.limit {
    case nil: return say(.limitUnknown)
    case .row(let row):
      var text = ExplainPhrase.limitRow.text(in: language, "\(row.days)")
      if let from = row.from {
        text += " " + ExplainPhrase.limitFrom.text(in: language, "\(from)")
      }
      if let to = row.to { text += " " + ExplainPhrase.limitTo.text(in: language, "\(to)") }
      return text
    case .standardTime(let time):
      let form = time.form.map {
        ", " + RuleWords.explain($0.rawValue, of: RuleWords.forms, in: language)
      }
      var text = ExplainPhrase.limitStandard.text(
        in: language, "\(time.days)", "\(time.package)",
        (time.package.name(in: language) ?? "") + (form ?? ""))
      if account.clock.state != .stopped, form != nil { text += "; " + say(.limitStandardOpen) }
      return text + ". " + statuses(time.status)
    }
  }

  private func deadline(_ account: Explanation.ClockAccount) -> [String] {
    let clock = account.clock
    guard let limit = clock.limit else { return [say(.noDeadline)] }
    guard let deadline = clock.deadline else {
      return [
        say(.deadlineIsUnset),
        ExplainPhrase.remaining.text(
          in: language, names.days(limit - clock.elapsed), names.day(explanation.moment.date)),
      ]
    }
    var lines = [
      ExplainPhrase.deadlineSum.text(
        in: language, names.day(clock.start), names.days(limit),
        names.days(account.derivation.pausedBeforeDeadline), names.day(deadline))
    ]
    if let breachedOn = clock.breachedOn {
      lines.append(ExplainPhrase.breachedOn.text(in: language, names.day(breachedOn)))
      lines.append(ExplainPhrase.over.text(in: language, names.days(clock.elapsed - limit)))
    } else if let remaining = clock.remaining {
      lines.append(
        ExplainPhrase.remaining.text(
          in: language, names.days(remaining), names.day(explanation.moment.date)))
    }
    return lines
  }

  // MARK: - Offers and levels

  private mutating func writeOffers(
    _ account: Explanation.ClockAccount, asksForOffers: Bool
  ) {
    guard asksForOffers else { return field(.labelOffers, say(.offerNotForRule)) }
    if account.derivation.offers.isEmpty { return field(.labelOffers, say(.offerKnownNone)) }
    field(
      .labelOffers,
      account.derivation.offers.map { offer, worth in
        let phrase: ExplainPhrase =
          switch worth {
          case .keeps: .offerKeeps
          case .tooLate: .offerTooLate
          case .withoutLimit: .offerCounts
          case .doubted(.otherDeadline): .offerOtherDeadline
          case .doubted(.cancelled): .offerCancelled
          case .doubted(.datedBeforeStart): .offerBeforeStart
          case .doubted(.toldUnknown): .offerToldUnclear
          case .doubted(.notToldWhileRunning): .offerNotTold
          }
        return phrase.text(in: language, names.key(offer.key) + ", " + names.day(offer.offered))
      })
  }

  private mutating func writeLevel(_ account: Explanation.ClockAccount) {
    let clock = account.clock
    var level = say(phrase(of: clock.level))
    if !clock.isRunning {
      level += "; " + say(.whyEnded)
    } else if clock.isKept {
      if clock.level == .warning, let lastKept = account.derivation.lastKept {
        level += ": " + ExplainPhrase.whyKeptLate.text(in: language, names.day(lastKept))
      } else {
        level += "; " + say(.whyKept)
      }
    } else if clock.limit == nil {
      level += "; " + say(.whyNoLimit)
    } else if clock.state == .paused, clock.breachedOn == nil {
      level += "; " + say(.whyPaused)
    }
    field(.labelLevel, level)
    guard !clock.isKept, !account.derivation.dues.isEmpty else { return }
    field(.labelDues, account.derivation.dues.map { due($0, clock) })
  }

  private func phrase(of level: Level) -> ExplainPhrase {
    switch level {
    case .none: .levelNone
    case .notice: .levelNotice
    case .warning: .levelWarning
    case .critical: .levelCritical
    case .breach: .levelBreach
    }
  }

  private func due(_ due: ClockDerivation.Due, _ clock: Clock) -> String {
    var text = ExplainPhrase.due.text(
      in: language, say(phrase(of: due.level)), names.days(due.threshold),
      names.day(due.reckoned))
    let working = WorkingDays.last(onOrBefore: due.reckoned)
    if due.date != working {
      text += ", " + ExplainPhrase.dueNotBeforeStart.text(in: language, names.day(due.date))
    } else if working != due.reckoned {
      text += ", " + ExplainPhrase.dueMoved.text(in: language, names.day(due.date))
    }
    if let end = clock.end, due.date >= end { return text + ": " + say(.dueAfterEnd) }
    return text + ": " + say(due.date <= explanation.moment.date ? .dueReached : .dueAhead)
  }

  // MARK: - Outcome and sources

  private func outcome(_ clock: Clock, _ rule: Rule) -> String {
    switch clock.outcome {
    case .unlimited: say(.outcomeUnlimited)
    case .offered:
      ExplainPhrase.outcomeOffered.text(in: language, clock.offered.map(names.day) ?? "")
    case .exceeded:
      if rule.family == "package" {
        say(.outcomeExceededNorm)
      } else {
        say(rule.offer == nil ? .outcomeExceededRight : .outcomeExceeded)
      }
    case .open: say(.outcomeOpen)
    case .explained:
      ExplainPhrase.outcomeExplained.text(
        in: language, clock.explanation.map(names.pause) ?? "")
    case .closed: say(.outcomeClosed)
    case .inside: say(.outcomeInside)
    }
  }

  private mutating func writeSources(_ rule: Rule) {
    field(
      .labelFamily, RuleWords.explain(rule.family, of: RuleWords.families, in: language))
    field(.labelLaw, rule.law)
    field(.labelStatus, statuses(rule.status))
    field(.labelBinding, rule.binding.map(statuses) ?? say(.bindingUnknown))
    if let pair = rule.pair {
      field(.labelPair, ExplainPhrase.pairMeaning.text(in: language, pair))
    }
  }

  /// The status of a source as the rule file has it, and what its words mean.
  private func statuses(_ status: String) -> String {
    let words: [(String, ExplainPhrase)] = [
      ("VERIFIED", .statusVerified), ("RECALLED", .statusRecalled),
      ("INFERRED", .statusInferred), ("ONE REGIONAL SOURCE", .statusRegional),
    ]
    let meanings = words.filter { status.contains($0.0) }
    if meanings.count == 1, meanings[0].0 == status { return say(meanings[0].1) }
    if meanings.isEmpty { return status }
    return status + " (" + meanings.map { say($0.1) }.joined(separator: "; ") + ")"
  }
}
