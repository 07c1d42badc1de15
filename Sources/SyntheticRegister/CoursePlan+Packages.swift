/// Courses of cancer packages: referral, work-up, decision, treatment, after-treatment, relapse.
extension CoursePlan {
  /// How a package ends.
  enum PackageOutcome {
    case disproved
    case withoutTreatment
    case treated
    case relapse
  }

  /// One way through a package: its numbers, its unit and the element at hand.
  struct PackageRound {
    var package: CancerPackage
    /// The number of decision and treatment, which differs in the urinary tract.
    var part: Int
    var hasWaits: Bool
    var element: Int
    var start: Int
  }

  mutating func planPackage(_ outcome: PackageOutcome) {
    let isTreated = outcome == .treated || outcome == .relapse
    let place =
      isTreated
      ? CancerPackage.treatedWeights.draw(&random) : CancerPackage.suspectedWeights.draw(&random)
    let package = CancerPackage.all[place]
    let isUrinary = package.number == CancerPackage.urinary
    let part =
      isUrinary
      ? CancerPackage.urinaryParts[CancerPackage.urinaryWeights.draw(&random)] : package.number
    let start = moment(startDay)
    let element = begin(
      .cancer, at: start, unit: unit(package: package.number),
      referral: [.doctor, .doctor, .specialist, .unit][random.below(4)], isReportedOpen: true)
    var round = PackageRound(
      package: package, part: part, hasWaits: random.chance(Region.all[region].coverage),
      element: element, start: start)
    facts.package = isTreated || outcome == .withoutTreatment ? part : package.number
    facts.hasWaits = round.hasWaits
    switch outcome {
    case .disproved: planDisproved(round)
    case .withoutTreatment: planWithoutTreatment(round)
    case .treated, .relapse:
      let form = CancerPackage.formWeights[place].draw(&random)
      planTreated(&round, form: form, isRelapse: outcome == .relapse)
    }
  }

  // MARK: - Work-up

  /// Referral and the wait for work-up; returns when work-up began.
  mutating func planReferral(_ round: PackageRound, _ draw: WaitDraw, end: Int) -> Int {
    let number = round.package.number
    mark(round.element, package: number, .a, at: round.start)
    let began = moment(end, after: round.start)
    planWorkUpWait(
      round.element, draw, from: round.start, to: began, isRegistered: round.hasWaits)
    mark(round.element, package: number, .b, at: began)
    return began
  }

  /// The wait for work-up with its markers, where they are registered.
  mutating func planWorkUpWait(
    _ part: Int, _ draw: WaitDraw, from start: Int, to began: Int, isRegistered: Bool
  ) {
    guard isRegistered else { return }
    var wait = PlannedWait(
      kind: .workUp, unit: parts[part].unit, start: DayCalendar.day(of: start),
      end: DayCalendar.day(of: began), cause: draw.cause)
    wait.pause = pause(for: draw, from: wait.start, to: wait.end)
    if random.chance(10) {
      // The start was forgotten, so nobody can see that anybody waits.
      facts.missingStarts += 1
      mark(part, .afv01B, at: began)
      return
    }
    mark(part, .afv01A1A, at: start)
    if wait.waited > 4, random.chance(10) {
      // Referred once more: the wait does not begin anew.
      mark(part, .afv01A1A, at: moment(wait.start + 2, after: start))
    }
    markPause(of: wait, in: part, after: start)
    if random.chance(3), kind == .packageDisproved {
      facts.missingEnds += 1
      wait.ending = .neverRegistered
    } else {
      mark(part, .afv01B, at: began)
    }
    var own = [wait]
    offer(&own, in: part)
    waits += own
  }

  // MARK: - Outcomes

  private mutating func planDisproved(_ round: PackageRound) {
    switch random.below(1000) {
    case 0..<25: return planCalledOff(round)
    case 25..<27: return planDeathBeforeWorkUp(round)
    default: break
    }
    let draw = drawWorkUp()
    let first = DayCalendar.day(of: round.start)
    let began = planReferral(round, draw, end: endDay(of: draw, from: first))
    let length = WaitingTimes.workUpLength.days(&random)
    let day = DayCalendar.day(of: began)
    if random.chance(30), length > 6 {
      let days = day..<(day + 5)
      markPause(round.element, .information, days, after: began)
    }
    let ended = moment(workingDay(after: day + length), after: began)
    let isRegistered = waits.allSatisfy { $0.ending == .begun }
    if round.hasWaits, isRegistered, random.chance(4), length > 6 {
      // A pause after the only wait, whose end is forgotten.
      markPause(round.element, .wish, (day + 1)..<(day + 3), after: began, isClosed: false)
    }
    let isOther = random.chance(60)
    mark(round.element, package: round.package.number, isOther ? otherEnd(round) : .x1, at: ended)
    if round.hasWaits, random.chance(700) { mark(round.element, .afx01C, at: ended) }
    end(round.element, after: ended, .toPrimaryCare)
  }

  private func otherEnd(_ round: PackageRound) -> PackageStep {
    round.package.number == CancerPackage.withoutPlan ? .x1 : .x9
  }

  /// The patient or the doctors call the work-up off before it begins.
  private mutating func planCalledOff(_ round: PackageRound) {
    mark(round.element, package: round.package.number, .a, at: round.start)
    let first = DayCalendar.day(of: round.start)
    let ended = moment(first + 1 + random.below(11), after: round.start)
    let isWish = random.chance(700)
    if round.hasWaits {
      mark(round.element, .afv01A1A, at: round.start)
      mark(round.element, isWish ? .afv01X2 : .afv01X1, at: ended)
      waits.append(
        PlannedWait(
          kind: .workUp, unit: parts[round.element].unit, start: first,
          end: DayCalendar.day(of: ended), ending: .calledOff, cause: isWish ? .wish : .health))
    }
    mark(round.element, package: round.package.number, isWish ? .x2 : .x1, at: ended)
    end(round.element, after: ended, isWish ? .absent : .toPrimaryCare)
  }

  private mutating func planDeathBeforeWorkUp(_ round: PackageRound) {
    mark(round.element, package: round.package.number, .a, at: round.start)
    let first = DayCalendar.day(of: round.start)
    let death = moment(first + 1 + random.below(9), after: round.start)
    if round.hasWaits {
      mark(round.element, .afv01A1A, at: round.start)
      waits.append(
        PlannedWait(
          kind: .workUp, unit: parts[round.element].unit, start: first,
          end: DayCalendar.day(of: death), ending: .died))
    }
    die(at: death)
  }

  /// The patient dies: every open element ends there.
  mutating func die(at time: Int) {
    facts.death = time
    for part in parts.indices where parts[part].end == 0 { finish(part, at: time, .died) }
  }

  private mutating func planWithoutTreatment(_ round: PackageRound) {
    let draw = drawWorkUp()
    let first = DayCalendar.day(of: round.start)
    let began = planReferral(round, draw, end: endDay(of: draw, from: first))
    let length = WaitingTimes.workUpLength.days(&random) + 3
    let ended = moment(workingDay(after: DayCalendar.day(of: began) + length), after: began)
    let step: PackageStep = [.c2, .c2A, .c2A, .c2B, .c2C][random.below(5)]
    mark(round.element, package: round.part, step, at: ended)
    if round.hasWaits { mark(round.element, .afx01C, at: ended) }
    if random.chance(180) {
      let day = DayCalendar.day(of: ended) + 4 + random.below(50)
      die(at: moment(day, after: ended))
    } else {
      end(round.element, after: ended, .toPrimaryCare)
    }
  }
}
