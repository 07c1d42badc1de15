/// Waits under the maximum waiting times: how long, why, with which pauses and offers.
extension CoursePlan {
  /// How long a wait is meant to be, before it meets the calendar.
  struct WaitDraw {
    var days: Int
    var cause: WaitCause
  }

  /// Referral to work-up: of 100,000 so many explained by health or wish, and so many over.
  ///
  /// All courses of the 3rd quarter of 2024: 94.41 % within, 5.33 % explained, 0.19 % for lack of
  /// capacity with the rules kept, 0.07 % not kept; treatments of January and February 2024: 91.3,
  /// 7.2, 1.2 and 0.3 % (VERIFIED). The numbers for work-ups follow from both (DERIVED).
  mutating func drawWorkUp() -> WaitDraw {
    switch random.below(100_000) {
    case 0..<2720: explained(.health)
    case 2720..<5200: explained(.wish)
    case 5200..<5240: over(.capacity)
    case 5240..<5290: over(.broken)
    default: WaitDraw(days: WaitingTimes.workUpInside.days(&random), cause: .none)
    }
  }

  /// Consent to treatment; `scale` in thousandths raises the shares that are not inside, where only
  /// some courses are long enough to hold such a wait.
  mutating func drawTreatment(scale: Int = 1000) -> WaitDraw {
    switch random.below(100_000_000 / scale) {
    case 0..<3700: explained(.health)
    case 3700..<7200: explained(.wish)
    case 7200..<8400: over(.capacity)
    case 8400..<8700: over(.broken)
    default: WaitDraw(days: WaitingTimes.treatmentInside.days(&random), cause: .none)
    }
  }

  private mutating func explained(_ cause: WaitCause) -> WaitDraw {
    WaitDraw(days: 15 + WaitingTimes.explainedExcess.days(&random), cause: cause)
  }

  private mutating func over(_ cause: WaitCause) -> WaitDraw {
    WaitDraw(days: 15 + WaitingTimes.excess.days(&random), cause: cause)
  }

  /// The day on which a wait ends: a working day on the same side of its limit.
  mutating func endDay(of draw: WaitDraw, from start: Int) -> Int {
    let day = min(lastDay, start + draw.days)
    return draw.cause == .none ? workingDay(near: day, notBefore: start) : workingDay(after: day)
  }

  /// The days of the pause that brings an explained wait inside; its last day is not in it.
  mutating func pause(for draw: WaitDraw, from start: Int, to end: Int) -> Range<Int> {
    guard draw.cause == .health || draw.cause == .wish, end - start > 4 else { return 0..<0 }
    let first = start + 1 + random.below(3)
    let needed = end - start - 14
    return first..<min(end, max(first + 1, first + needed + random.below(4)))
  }

  /// Registers a pause; one whose end is forgotten lasts as long as there are waits.
  mutating func markPause(
    _ part: Int, _ kind: PauseKind, _ days: Range<Int>, after start: Int, isClosed: Bool = true
  ) {
    facts.pauses[kind.rawValue] += 1
    let opened = moment(days.lowerBound, after: start)
    mark(part, kind.opening, at: opened)
    if isClosed {
      mark(part, kind.closing, at: moment(days.upperBound, after: opened))
    } else {
      facts.unclosedPauses += 1
    }
  }

  /// Registers the pause of a wait, where it has one.
  mutating func markPause(of wait: PlannedWait, in part: Int, after start: Int) {
    guard !wait.pause.isEmpty else { return }
    markPause(part, wait.cause == .health ? .health : .wish, wait.pause, after: start)
  }

  /// Ends of waits that nobody registered: they last as long as the course.
  mutating func finishWaits() {
    let end = parts.reduce(0) { max($0, $1.end) }
    for number in waits.indices where waits[number].ending == .neverRegistered {
      waits[number].end = DayCalendar.day(of: end)
    }
  }

  // MARK: - Offers

  /// Enters the dates offered for a wait, or for the two of a treatment, and notes in the waits
  /// whether one inside the limit was among them.
  mutating func offer(_ waits: inout [PlannedWait], in part: Int) {
    guard let first = waits.first, Region.all[region].hasOffers, first.ending == .begun,
      random.chance(850)
    else { return }
    let start = waits.reduce(first.start) { max($0, $1.start) }
    guard waits.contains(where: \.isOver) else {
      if first.waited > 6, random.chance(first.cause == .wish ? 700 : 60) {
        enterOffer(first, part, for: start + (first.end - start) / 2, told: start, .declined)
      }
      let told = start + random.below(min(6, first.end - start) + 1)
      return enterOffer(first, part, for: first.end, told: told, .accepted)
    }
    let isKept = first.cause != .broken && random.chance(600)
    let early = start + 5 + random.below(8)
    enterOffer(first, part, for: early, told: start + 1, isKept ? .declined : .cancelled)
    enterOffer(first, part, for: first.end, told: start + 3, .accepted)
    for number in waits.indices { waits[number].isOffered = isKept && waits[number].isOver }
  }

  private mutating func enterOffer(
    _ wait: PlannedWait, _ part: Int, for offered: Int, told: Int, _ answer: OfferAnswer
  ) {
    guard offerCount < Keys.elementsPerCourse else { return }
    let entered = min(lastMinute, DayCalendar.time(told, 900 + random.below(120)))
    offers.append(
      OfferRow(
        key: Keys.offer(place, offerCount), element: parts[part].key, course: course,
        kind: wait.kind.offer, offered: offered, told: told, reported: entered, unit: wait.unit,
        answer: answer))
    offerCount += 1
  }
}
