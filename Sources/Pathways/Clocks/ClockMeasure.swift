internal import DanishCalendar
internal import RegisterRecords

/// Measures clocks of a pathway: days waited and paused, limit, deadline, outcome and level.
struct ClockMeasure {
  let book: RuleBook
  /// T, the date asked for.
  var date: CalendarDate
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

    /// By rule, package and number.
    func isBefore(_ other: Run) -> Bool {
      if rule != other.rule { return rule < other.rule }
      if package != other.package {
        guard let package else { return true }
        guard let otherPackage = other.package else { return false }
        return package < otherPackage
      }
      return number < other.number
    }
  }

  func clock(
    _ run: Run, of pathway: PathwayRecords, _ pauses: PauseTimeline, element: ElementRecord?
  ) -> Clock {
    let rule = book.clocks[run.rule]
    let start = run.start.date
    let end = run.end ?? date
    let intervals = pauses.isEmpty ? [] : pauses.union(book.pauses[rule.pausedBy])
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
    clock.limit = limit(of: clock, by: rule)?.days

    var offers: [KnownOffer] = []
    if !pathway.offers.isEmpty {
      offers = pathway.offers.filter {
        doubt(about: $0, for: rule.offer, from: start, to: end) == nil
      }
      clock.offered = offers.map(\.offered).min()
    }
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
    settleOutcome(&clock, limit: limit, pauses, pausedBy: rule.pausedBy, end: end)
    let lastKept =
      offers.isEmpty
      ? nil
      : offers.filter { $0.answer != .afslaaet && keeps($0.offered) }.map(\.offered).max()
    settleLevel(&clock, lastKept: lastKept)
    if notesChanges {
      noteNextChange(&clock, of: pathway, offers: rule.offer, lastKept: lastKept)
    }
    return clock
  }

  // MARK: - Limits

  /// A limit: its days, and its place among the book's rows or the rule set's standard times.
  struct Limit {
    var days: Int
    var place: Int
  }

  /// The limit of a clock; nil where none is known.
  func limit(of clock: Clock, by rule: RuleBook.ClockRule) -> Limit? {
    switch rule.limitKind {
    case .rows:
      for place in rule.limits {
        if clock.start >= book.limitRows[place].from ?? .distantPast,
          clock.start <= book.limitRows[place].to ?? .distantFuture
        {
          return Limit(days: book.limitRows[place].days, place: place)
        }
      }
      return nil
    case .standardTimes(let packageOfStop):
      return standardTime(of: clock, rule.limits, packageOfStop: packageOfStop)
    }
  }

  /// The shortest of the standard times that may hold for a clock.
  private func standardTime(
    of clock: Clock, _ places: Range<Int>, packageOfStop: Bool
  ) -> Limit? {
    var shortest: Limit?
    func take(_ time: RuleBook.ClockTime) {
      if time.days < shortest?.days ?? .max {
        shortest = Limit(days: time.days, place: time.place)
      }
    }
    guard clock.state == .stopped else {
      for place in places where book.times[place].foldedPackage == clock.package {
        take(book.times[place])
      }
      return shortest
    }
    let stop = book.meanings[Int(clock.endCode.rawValue)]
    let package =
      packageOfStop ? stop.package : book.meanings[Int(clock.startCode.rawValue)].package
    for place in places where book.times[place].package == package {
      let time = book.times[place]
      if time.form == nil || time.form == stop.form { take(time) }
    }
    return shortest
  }

  /// Where a clock's limit stands in the rule file.
  func limitSource(of clock: Clock, by rule: RuleBook.ClockRule) -> LimitSource? {
    guard let limit = limit(of: clock, by: rule) else { return nil }
    switch rule.limitKind {
    case .rows: return .row(book.limitRows[limit.place])
    case .standardTimes: return .standardTime(book.rules.standardTimes[limit.place])
    }
  }

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
    _ clock: inout Clock, limit: Int, _ pauses: PauseTimeline, pausedBy: Range<Int>,
    end: CalendarDate
  ) {
    if clock.breachedOn != nil {
      clock.outcome = clock.isKept ? .offered : .exceeded
    } else if clock.isRunning {
      clock.outcome = .open
    } else if clock.waited > limit {
      clock.outcome = .explained
      clock.explanation = explanation(clock.start, end, pauses, pausedBy)
    } else {
      clock.outcome = clock.state == .closed ? .closed : .inside
    }
  }

  /// The kind with most days; of equals the first by name, which is the first by place.
  private func explanation(
    _ start: CalendarDate, _ end: CalendarDate, _ pauses: PauseTimeline, _ kinds: Range<Int>
  ) -> Int? {
    var best: (kind: Int, days: Int)?
    for kind in book.pauses[kinds] {
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
    _ clock: inout Clock, of pathway: PathwayRecords, offers kind: OfferKind?,
    lastKept: CalendarDate?
  ) {
    guard clock.isRunning else { return }
    var next: CalendarDate?
    func note(_ change: CalendarDate?) {
      guard let change, change > date else { return }
      next = min(next ?? .distantFuture, change)
    }
    if let deadline = clock.deadline {
      let thresholds = book.rules.thresholds
      note(due(thresholds.notice, clock, deadline))
      note(due(thresholds.warning, clock, deadline))
      note(due(thresholds.critical, clock, deadline))
      note(deadline + 1)
    }
    if let lastKept { note(lastKept + (ClockMeasure.daysAfterOffer + 1)) }
    for offer in pathway.offers where offer.kind == kind { note(offer.told) }
    note(pathway.death)
    note(pathway.end)
    clock.nextChange = next
  }
}
