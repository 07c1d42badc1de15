package import DanishCalendar
internal import RegisterRecords

/// Where a clock's limit stands in the rule file.
package enum LimitSource: Sendable {
  case row(LimitRow)
  case standardTime(StandardTime)

  package var days: Int {
    switch self {
    case .row(let row): row.days
    case .standardTime(let time): time.days
    }
  }
}

/// Why an offer does not count for a clock.
package enum OfferDoubt: String, Equatable, Sendable {
  case otherDeadline = "other-deadline"
  case cancelled
  case datedBeforeStart = "dated-before-start"
  case toldUnknown = "told-unknown"
  case notToldWhileRunning = "not-told-while-running"
}

/// What an offer is worth to a clock.
package enum OfferWorth: Equatable, Sendable {
  /// It counts, and its date is inside the limit.
  case keeps
  /// It counts, but its date is over the limit.
  case tooLate
  /// It counts, but the clock has no limit.
  case withoutLimit
  case doubted(OfferDoubt)
}

/// How a clock came to be as it is: what its figures are made of.
package struct ClockDerivation: Sendable {
  /// The date on which a level falls due.
  package struct Due: Equatable, Sendable {
    package var level: Level
    /// Days before the deadline.
    package var threshold: Int
    /// The deadline less the threshold, before it was moved.
    package var reckoned: CalendarDate
    /// The last working day on or before that, not before the start.
    package var date: CalendarDate
  }

  /// Days of one kind of pause inside a clock.
  package struct PausedDays: Equatable, Sendable {
    package var kind: Int
    package var pause: Pause
    package var days: Int
  }

  package var limit: LimitSource?
  /// The pauses of the rule's kinds that touch the clock, each with its days inside it.
  package var pauses: [PausedDays] = []
  /// Paused days that the deadline was moved by.
  package var pausedBeforeDeadline = 0
  /// When each level falls due, the first first; empty without a deadline.
  package var dues: [Due] = []
  /// The pathway's offers, in its order, as they count for this clock.
  package var offers: [(offer: KnownOffer, worth: OfferWorth)] = []
  /// The latest date offered that keeps the clock and was not declined.
  package var lastKept: CalendarDate?
  /// The first day on which that date, without a start, is a reason to ask.
  package var asksFrom: CalendarDate?
}

extension ClockMeasure {
  /// Measures anew what a clock's figures are made of; for explanations only.
  func derivation(
    of clock: Clock, in pathway: PathwayRecords, _ pauses: PauseTimeline
  ) -> ClockDerivation {
    let rule = book.clocks[clock.rule]
    let end = clock.end ?? date
    let intervals = pauses.union(book.pauses[rule.pausedBy])
    var derivation = ClockDerivation(limit: limitSource(of: clock, by: rule))
    for kind in book.pauses[rule.pausedBy] {
      for pause in pauses.pauses(of: kind) {
        let days = PauseTimeline.days([pause], from: clock.start, to: end)
        let isNow = clock.isRunning && PauseTimeline.covers([pause], date)
        if days > 0 || isNow {
          derivation.pauses.append(ClockDerivation.PausedDays(kind: kind, pause: pause, days: days))
        }
      }
    }
    derivation.pauses.sort { ($0.pause.opened, $0.kind) < ($1.pause.opened, $1.kind) }
    if let deadline = clock.deadline, let limit = clock.limit {
      derivation.pausedBeforeDeadline = deadline - clock.start - limit
      let thresholds = book.rules.thresholds
      derivation.dues = [
        (Level.notice, thresholds.notice), (.warning, thresholds.warning),
        (.critical, thresholds.critical),
      ].map { level, threshold in
        ClockDerivation.Due(
          level: level, threshold: threshold, reckoned: deadline - threshold,
          date: due(threshold, clock, deadline))
      }
    }
    let dayOver = clock.limit.flatMap {
      PauseTimeline.dayOver(limit: $0, from: clock.start, pauses: intervals)
    }
    for offer in pathway.offers {
      let worth: OfferWorth
      if let doubt = doubt(about: offer, for: rule.offer, from: clock.start, to: end) {
        worth = .doubted(doubt)
      } else if clock.limit == nil {
        worth = .withoutLimit
      } else {
        worth = offer.offered < dayOver ?? .distantFuture ? .keeps : .tooLate
      }
      derivation.offers.append((offer, worth))
      if worth == .keeps, offer.answer != .afslaaet {
        derivation.lastKept = max(derivation.lastKept ?? .distantPast, offer.offered)
      }
    }
    derivation.asksFrom = derivation.lastKept.map { $0 + (ClockMeasure.daysAfterOffer + 1) }
    return derivation
  }
}
