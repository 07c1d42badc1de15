/// Treated packages: decision, consent, treatment, after-treatment and relapse.
extension CoursePlan {
  /// When the steps of a treatment come, as days.
  private struct TreatmentDays {
    var workUp: Int
    var decision: Int
    var consent: Int
    var treatment: Int
    var workUpDraw: WaitDraw
    var draw: WaitDraw
  }

  mutating func planTreated(_ round: inout PackageRound, form: Int, isRelapse: Bool) {
    facts.isTreated = true
    let treated = planTreatment(&round, form: form, isRelapse: false)
    guard facts.death == 0 else { return }
    var last = treated
    if isRelapse {
      planRelapse(round, after: treated)
      return
    }
    if round.hasWaits, random.chance(450) { last = planAfterTreatment(round, after: treated) }
    if round.part != CancerPackage.withoutPlan, random.chance(700) {
      let day = DayCalendar.day(of: last) + 10 + random.below(30)
      last = moment(workingDay(near: day, notBefore: startDay), after: last)
      mark(parts.count - 1, package: round.part, .p1, at: last)
    }
    end(parts.count - 1, after: last, .toPrimaryCare)
  }

  /// A second round, some months later, in elements of its own.
  private mutating func planRelapse(_ first: PackageRound, after treated: Int) {
    facts.isRelapse = true
    end(parts.count - 1, after: treated, .toPrimaryCare)
    let day = DayCalendar.day(of: treated) + 50 + random.below(60)
    let start = moment(workingDay(after: day), after: treated)
    var round = first
    round.start = start
    round.element = begin(
      .cancer, at: start, unit: parts[first.element].unit, referral: .unit, isReportedOpen: true)
    parts[round.element].previous = parts[round.element - 1].key
    let again = planTreatment(&round, form: 1, isRelapse: true)
    if facts.death == 0 { end(parts.count - 1, after: again, .toPrimaryCare) }
  }

  /// From referral to treatment; returns when treatment began.
  private mutating func planTreatment(
    _ round: inout PackageRound, form: Int, isRelapse: Bool
  ) -> Int {
    let days = treatmentDays(round, form: form, isRelapse: isRelapse)
    let began = planReferral(round, days.workUpDraw, end: days.workUp)
    let decided = moment(max(days.decision, DayCalendar.day(of: began)), after: began)
    let element = treatingElement(round, form: form, at: decided)
    mark(round.element, package: round.part, .c1, at: decided)
    if round.hasWaits {
      mark(round.element, [.afx01A2, .afx01A3, .afx01A][random.below(3)], at: decided)
    }
    let consented = moment(max(days.consent, DayCalendar.day(of: decided)), after: decided)
    let consentDay = DayCalendar.day(of: consented)
    if !isRelapse, days.draw.cause == .none, random.chance(10) {
      let died = moment(consentDay + 1 + random.below(8), after: consented)
      if round.hasWaits {
        planTreatmentWaits(element, days.draw, decided, consented, died, .died)
      }
      if element != round.element { end(round.element, after: decided, .toUnit) }
      // What has not ended yet ends with the patient.
      for part in parts.indices where parts[part].end > died { parts[part].end = 0 }
      die(at: died)
      return died
    }
    let treated = moment(max(days.treatment, consentDay), after: consented)
    if round.hasWaits {
      planTreatmentWaits(element, days.draw, decided, consented, treated, .begun)
    }
    mark(element, package: round.part, [.f1, .f2, .f3][form], at: treated)
    if element != round.element { end(round.element, after: decided, .toUnit) }
    if !isRelapse {
      let taken = DayCalendar.day(of: treated) - DayCalendar.day(of: round.start)
      facts.isWithinStandard = taken <= round.package.standardDays[form]
    }
    return treated
  }

  /// The element of the treatment: that of the work-up, or one at the unit that treats.
  private mutating func treatingElement(_ round: PackageRound, form: Int, at time: Int) -> Int {
    if form == 0, random.chance(600) { return round.element }
    let element = begin(
      .cancer, at: time, unit: unit(package: round.package.number, form: form), referral: .unit,
      isReportedOpen: true)
    parts[element].previous = parts[round.element].key
    parts[element].referred = time
    return element
  }

  /// Both waits for a treatment, with their markers, their pause and their offers.
  private mutating func planTreatmentWaits(
    _ part: Int, _ draw: WaitDraw, _ referred: Int, _ consented: Int, _ ended: Int,
    _ ending: WaitEnding,
    kinds: (WaitKind, WaitKind) = (
      .treatmentFromConsent, .treatmentFromReferral
    )
  ) {
    let isAfter = kinds.0 == .afterTreatmentFromConsent
    mark(part, isAfter ? .afv01E3 : .afv01E1A, at: referred)
    mark(part, isAfter ? .afv01C9 : .afv01C8, at: consented)
    var wait = PlannedWait(
      kind: kinds.0, unit: parts[part].unit, start: DayCalendar.day(of: consented),
      end: DayCalendar.day(of: ended), ending: ending, cause: draw.cause)
    wait.pause = pause(for: draw, from: wait.start, to: wait.end)
    markPause(of: wait, in: part, after: consented)
    var longer = wait
    longer.kind = kinds.1
    longer.start = DayCalendar.day(of: referred)
    if ending == .begun { mark(part, isAfter ? .afv01F1 : .afv01F, at: ended) }
    var both = [wait, longer]
    offer(&both, in: part)
    waits += both
  }

  private mutating func planAfterTreatment(_ round: PackageRound, after treated: Int) -> Int {
    let day = DayCalendar.day(of: treated) + 14 + random.below(22)
    let referred = moment(workingDay(after: day), after: treated)
    let consented = moment(DayCalendar.day(of: referred) + random.below(5), after: referred)
    let draw = drawTreatment()
    let start = DayCalendar.day(of: consented)
    let began = moment(endDay(of: draw, from: start), after: consented)
    planTreatmentWaits(
      parts.count - 1, draw, referred, consented, began, .begun,
      kinds: (.afterTreatmentFromConsent, .afterTreatmentFromReferral))
    return began
  }

  // MARK: - Days

  /// Lays out a treatment backwards from when it begins, so that the shares hold for the whole.
  private mutating func treatmentDays(
    _ round: PackageRound, form: Int, isRelapse: Bool
  ) -> TreatmentDays {
    let start = DayCalendar.day(of: round.start)
    let standard = round.package.standardDays[form]
    var whole = isRelapse ? 12 + random.below(24) : referralToTreatment(round, standard)
    let workUpDraw =
      isRelapse
      ? WaitDraw(days: WaitingTimes.workUpInside.days(&random), cause: .none) : drawWorkUp()
    var workUp = workUpDraw.days
    if workUpDraw.cause == .none { workUp = min(workUp, whole * 2 / 5) }
    let draw = treatmentDraw(start + whole / 2, parts[round.element].unit, form, whole: whole)
    var gap = random.below(6)
    var wait = draw.days
    if draw.cause == .none {
      wait = min(wait, max(0, whole - workUp))
      gap = min(gap, max(0, whole - workUp - wait))
    }
    whole = max(whole, workUp + gap + wait)

    let isLate = whole > standard
    let end = start + whole
    let treatment = isLate ? workingDay(after: end) : workingDay(near: end, notBefore: start)
    let consentDay = treatment - wait
    let consent =
      draw.cause == .none
      ? min(treatment, workingDay(after: consentDay))
      : workingDay(near: consentDay, notBefore: start)
    return TreatmentDays(
      workUp: endDay(of: WaitDraw(days: workUp, cause: workUpDraw.cause), from: start),
      decision: workingDay(near: consent - gap, notBefore: start), consent: consent,
      treatment: treatment, workUpDraw: workUpDraw, draw: draw)
  }

  private mutating func referralToTreatment(_ round: PackageRound, _ standard: Int) -> Int {
    let share = Region.all[region].withinStandard + round.package.shift
    if random.chance(min(960, share)) {
      return (standard * WaitingTimes.withinStandard.draw(&random)) >> 10
    }
    // Bladder and kidney exceed by weeks rather than days.
    let isLong = round.part == 14 || round.part == 15
    let beyond = isLong ? WaitingTimes.longBeyondStandard : WaitingTimes.beyondStandard
    return min(130, standard + 1 + beyond.days(&random))
  }

  /// The wait for treatment in a package that takes so many days as a whole.
  private mutating func treatmentDraw(
    _ day: Int, _ unit: Int, _ form: Int, whole: Int
  ) -> WaitDraw {
    if form == 0, let draw = troubledDraw(day, unit) { return draw }
    guard whole >= 22 else {
      return WaitDraw(days: WaitingTimes.treatmentInside.days(&random), cause: .none)
    }
    return drawTreatment(scale: 2150)
  }

  /// The wait at the troubled unit while its capacity fails: 182 of 489 are over the limit
  /// (VERIFIED for Aarhus 2022).
  private mutating func troubledDraw(_ day: Int, _ unit: Int) -> WaitDraw? {
    guard unit == Units.troubled, ground.troubledDays.contains(day), random.below(489) < 182
    else { return nil }
    return WaitDraw(days: 14 + max(1, WaitingTimes.troubledExcess.days(&random)), cause: .capacity)
  }

  // MARK: - Maximum waits without a package

  /// Suspected or found cancer outside the packages, some of it treated.
  mutating func planMaximumWaitOnly() {
    let start = moment(startDay)
    let package = CancerPackage.all[CancerPackage.suspectedWeights.draw(&random)].number
    let element = begin(
      .cancer, at: start, unit: unit(package: package), referral: .unit, isReportedOpen: true)
    facts.hasWaits = true
    let draw = drawWorkUp()
    let began = moment(endDay(of: draw, from: startDay), after: start)
    planWorkUpWait(element, draw, from: start, to: began, isRegistered: true)
    let length = WaitingTimes.workUpLength.days(&random)
    let decided = moment(
      workingDay(after: DayCalendar.day(of: began) + length), after: began)
    guard random.chance(120) else {
      mark(element, [.afx01C, .afx01A2, .afx01F][random.below(3)], at: decided)
      return end(element, after: decided, .toPrimaryCare)
    }
    mark(element, .afx01A2, at: decided)
    let consented = moment(DayCalendar.day(of: decided) + random.below(4), after: decided)
    let wait = troubledDraw(DayCalendar.day(of: consented), parts[element].unit) ?? drawTreatment()
    let treated = moment(
      endDay(of: wait, from: DayCalendar.day(of: consented)), after: consented)
    planTreatmentWaits(element, wait, decided, consented, treated, .begun)
    end(element, after: treated, .toPrimaryCare)
  }
}
