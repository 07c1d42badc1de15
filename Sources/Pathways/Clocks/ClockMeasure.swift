internal import DanishCalendar
internal import RegisterRecords

/// Measures one clock: days waited and paused, limit, deadline, outcome and level.
struct ClockMeasure {
  let book: RuleBook
  let pathway: PathwayRecords
  let pauses: PauseTimeline
  /// T, the date asked for.
  let date: CalendarDate
  /// Whether `Clock.nextChange` is wanted.
  var notesChanges = false

  /// A clock as the markers left it; without an end it still runs.
  struct Run {
    var rule: Int
    var package: PackageCode?
    var number: Int
    var start: TimelineMarker
    var end: CalendarDate?
    var endCode: CodeID
    var reason: CloseReason?
    var isStopped: Bool
  }

  func clock(_ run: Run, element: ElementRecord?) -> Clock {
    let rule = book.clocks[run.rule]
    let start = run.start.date
    let end = run.end ?? date
    let intervals = pauses.union(rule.pausedBy)
    var clock = Clock(
      pathway: pathway.id, rule: run.rule, package: run.package, number: run.number, start: start,
      startCode: run.start.code, startElement: run.start.element, state: .running, end: run.end,
      endCode: run.endCode, reason: run.reason)
    if run.isStopped {
      clock.state = .stopped
    } else if run.end != nil {
      clock.state = .closed
    } else if PauseTimeline.covers(intervals, date) {
      clock.state = .paused
    }
    clock.waited = end - start
    clock.paused = PauseTimeline.days(intervals, from: start, to: end)
    clock.unit = element?.unit ?? .none
    clock.region = element?.region ?? .none
    clock.limit = limitSource(of: clock, by: rule)?.days

    let offers = pathway.offers.filter {
      doubt(about: $0, for: rule.offer, from: start, to: end) == nil
    }
    clock.offered = offers.map(\.offered).min()
    guard let limit = clock.limit else { return clock }

    // The first day over the limit if nothing more happens; a breach once it has come.
    let dayOver = PauseTimeline.dayOver(limit: limit, from: start, pauses: intervals)
    if let dayOver, dayOver <= end { clock.breachedOn = dayOver }
    if let breachedOn = clock.breachedOn {
      clock.deadline = breachedOn - 1
    } else if clock.state != .paused {
      clock.deadline = start + (limit + clock.paused)
    }
    if clock.isRunning { clock.remaining = limit - clock.elapsed }
    func keeps(_ offered: CalendarDate) -> Bool { offered < dayOver ?? .distantFuture }
    clock.isKept = clock.offered.map(keeps) ?? false
    settleOutcome(&clock, limit: limit, pausedBy: rule.pausedBy, end: end)
    let lastKept = offers.filter { $0.answer != .afslaaet && keeps($0.offered) }
      .map(\.offered).max()
    settleLevel(&clock, lastKept: lastKept)
    if notesChanges { noteNextChange(&clock, offers: rule.offer, lastKept: lastKept) }
    return clock
  }

  // MARK: - Limits

  /// The row of the rule file that gives a clock's limit.
  func limitSource(of clock: Clock, by rule: RuleBook.ClockRule) -> LimitSource? {
    switch rule.limits {
    case .rows(let rows):
      return rows.first {
        clock.start >= $0.from ?? .distantPast && clock.start <= $0.to ?? .distantFuture
      }.map(LimitSource.row)
    case .standardTimes:
      let rules = book.rules
      let id = rules.rules[clock.rule].id
      let rows = rules.standardTimes.filter { $0.rule == id }
      func shortest(_ rows: [StandardTime]) -> LimitSource? {
        rows.min { $0.days < $1.days }.map(LimitSource.standardTime)
      }
      guard clock.state == .stopped else {
        return shortest(rows.filter { rules.folded($0.package) == clock.package })
      }
      let stop = book.meanings[Int(clock.endCode.rawValue)]
      let package =
        ClockMeasure.rulesByStopCode.contains(id)
        ? stop.package : book.meanings[Int(clock.startCode.rawValue)].package
      return shortest(
        rows.filter { row in
          row.package == package && (row.form == nil || row.form == stop.form)
        })
    }
  }

  /// Rules whose standard time goes by the package of the stop code (ENGINE.md section 4).
  private static let rulesByStopCode = ["OF3", "OF4"]

  // MARK: - Offers

  /// Why an offer does not count for a clock: an offer that counts is of the clock's deadline, told
  /// while it ran, for a date not before its start, and not cancelled by the hospital.
  func doubt(
    about offer: KnownOffer, for kind: OfferKind?, from start: CalendarDate,
    to end: CalendarDate
  ) -> OfferDoubt? {
    guard let kind, offer.kind == kind else { return .otherDeadline }
    if offer.answer == .aflyst { return .cancelled }
    if offer.offered < start { return .datedBeforeStart }
    guard let told = offer.told else { return .toldUnknown }
    return told >= start && told <= end ? nil : .notToldWhileRunning
  }

  // MARK: - Outcome and level

  private func settleOutcome(
    _ clock: inout Clock, limit: Int, pausedBy: [Int], end: CalendarDate
  ) {
    if clock.breachedOn != nil {
      clock.outcome = clock.isKept ? .offered : .exceeded
    } else if clock.isRunning {
      clock.outcome = .open
    } else if clock.waited > limit {
      clock.outcome = .explained
      clock.explanation = explanation(clock.start, end, pausedBy)
    } else {
      clock.outcome = clock.state == .closed ? .closed : .inside
    }
  }

  /// The kind with most days; of equals the first by name, which is the first by place.
  private func explanation(_ start: CalendarDate, _ end: CalendarDate, _ kinds: [Int]) -> Int? {
    var best: (kind: Int, days: Int)?
    for kind in kinds {
      let days = PauseTimeline.days(pauses.pauses(of: kind), from: start, to: end)
      if days > best?.days ?? 0 { best = (kind, days) }
    }
    return best?.kind
  }

  /// The date on which a level falls due: the last working day on or before the deadline less the
  /// threshold, not before the start.
  func due(_ threshold: Int, _ clock: Clock, _ deadline: CalendarDate) -> CalendarDate {
    max(clock.start, WorkingDays.last(onOrBefore: deadline - threshold))
  }

  private func settleLevel(_ clock: inout Clock, lastKept: CalendarDate?) {
    guard clock.isRunning else { return }
    if clock.isKept {
      if clock.state == .running, let lastKept, date > lastKept + ClockMeasure.daysAfterOffer {
        clock.level = .warning
      }
      return
    }
    if clock.breachedOn != nil {
      clock.level = .breach
      return
    }
    guard clock.state == .running, let deadline = clock.deadline else { return }
    let thresholds = book.rules.thresholds
    if due(thresholds.critical, clock, deadline) <= date {
      clock.level = .critical
    } else if due(thresholds.warning, clock, deadline) <= date {
      clock.level = .warning
    } else if due(thresholds.notice, clock, deadline) <= date {
      clock.level = .notice
    }
  }

  /// Days after an offered date without a start from which on a registration is missing or the
  /// date was lost (ENGINE.md section 5).
  static let daysAfterOffer = 7

  /// The first later date on which something changes though no record comes.
  private func noteNextChange(
    _ clock: inout Clock, offers kind: OfferKind?, lastKept: CalendarDate?
  ) {
    guard clock.isRunning else { return }
    var dates: [CalendarDate] = []
    if let deadline = clock.deadline {
      let thresholds = book.rules.thresholds
      dates.append(due(thresholds.notice, clock, deadline))
      dates.append(due(thresholds.warning, clock, deadline))
      dates.append(due(thresholds.critical, clock, deadline))
      dates.append(deadline + 1)
    }
    if let lastKept { dates.append(lastKept + (ClockMeasure.daysAfterOffer + 1)) }
    for offer in pathway.offers where offer.kind == kind {
      if let told = offer.told { dates.append(told) }
    }
    dates.append(contentsOf: [pathway.death, pathway.end].compactMap(\.self))
    clock.nextChange = dates.filter { $0 > date }.min()
  }
}
