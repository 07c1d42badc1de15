/// Courses that are no cancer package: most of the register, and most of it moves no clock.
extension CoursePlan {
  // MARK: - Diagnostic packages, investigations and treatments

  mutating func planDiagnosticPackage() {
    let isMetastasis = random.chance(110)
    let start = moment(startDay)
    let part = begin(
      .cancer, at: start, unit: unit(package: 10), referral: .doctor, isReportedOpen: true)
    mark(part, isMetastasis ? .afd01A : .afa01A, at: start)
    let wait = WaitingTimes.workUpInside.days(&random)
    let began = moment(workingDay(near: startDay + wait, notBefore: startDay), after: start)
    mark(part, isMetastasis ? .afd01B : .afa01B, at: began)
    let length = WaitingTimes.workUpLength.days(&random) + 2
    let ended = moment(workingDay(after: DayCalendar.day(of: began) + length), after: began)
    if isMetastasis {
      mark(part, .afd01X1, at: ended)
    } else {
      mark(part, random.chance(940) ? .afa01X1 : [.afa01X2, .afa01X9][random.below(2)], at: ended)
    }
    end(part, after: ended, .toPrimaryCare)
  }

  mutating func planInvestigation() {
    let start = moment(startDay)
    var part = begin(
      .other, at: start, unit: generalUnit(), referral: [.doctor, .specialist][random.below(2)],
      isReportedOpen: random.chance(900))
    mark(part, random.chance(950) ? .afv01A1 : .afv01A1C, at: start)
    var last = start
    if random.chance(30) {
      // Sent on to another unit, in an element of its own.
      last = moment(workingDay(after: startDay + 1 + random.below(3)), after: start)
      mark(part, .afv01X3, at: last)
      finish(part, at: last + 10, .toUnit)
      part = begin(
        .other, at: last + 30, unit: generalUnit(), referral: .unit, isReportedOpen: true)
      parts[part].previous = parts[part - 1].key
      mark(part, .afv01A1C, at: last + 30)
      last += 30
    }
    let wait = WaitingTimes.ordinaryWait.days(&random)
    let day = workingDay(after: DayCalendar.day(of: last) + wait)
    if wait > 8, random.chance(25) {
      let first = DayCalendar.day(of: last) + 2
      markPause(part, random.chance(600) ? .wish : .health, first..<(first + wait / 2), after: last)
    }
    let began = moment(day, after: last)
    if !random.chance(15) { mark(part, .afv01B, at: began) }
    let length = WaitingTimes.workUpLength.days(&random)
    last = moment(workingDay(after: DayCalendar.day(of: began) + length), after: began)
    planResult(part, at: last)
  }

  /// The result of an ordinary investigation, and what follows from it.
  private mutating func planResult(_ part: Int, at result: Int) {
    switch random.below(100) {
    case 0..<30: mark(part, .afx01A2, at: result)
    case 30..<42: return planFreeChoice(part, at: result)
    case 42..<54: mark(part, .afx01A3, at: result)
    case 54..<86: mark(part, .afx01C, at: result)
    case 86..<93: mark(part, .afx01F, at: result)
    case 93..<97:
      mark(part, random.chance(700) ? .afx01D1 : .afx01D4, at: result)
      let later = moment(
        workingDay(after: DayCalendar.day(of: result) + 10 + random.below(30)), after: result)
      mark(part, .afx01C, at: later)
      return end(part, after: later, .toPrimaryCare)
    default: mark(part, [.afv01X1, .afv01X2, .afv01X][random.below(3)], at: result)
    }
    end(part, after: result, .toPrimaryCare)
  }

  /// Finally worked up, and to be treated within the extended free choice of hospital.
  private mutating func planFreeChoice(_ part: Int, at result: Int) {
    mark(part, .afx01A1, at: result)
    mark(part, .afv01E1, at: result)
    let wait = WaitingTimes.ordinaryWait.days(&random)
    let treated = moment(workingDay(after: DayCalendar.day(of: result) + wait), after: result)
    if random.chance(850) { mark(part, .afv01F, at: treated) }
    end(part, after: treated, .toHome)
  }

  mutating func planTreatment() {
    let start = moment(startDay)
    let part = begin(
      .other, at: start, unit: generalUnit(), referral: [.specialist, .unit][random.below(2)],
      isReportedOpen: random.chance(780))
    mark(part, random.chance(850) ? .afv01E1 : .afv01E2, at: start)
    if random.chance(220) { mark(part, .afx01A1, at: start) }
    let wait = WaitingTimes.ordinaryWait.days(&random) * 5 / 4
    let treated = moment(workingDay(after: startDay + wait), after: start)
    if random.chance(620) {
      let consent = moment(startDay + random.below(wait / 2 + 1), after: start)
      mark(part, .afv01C7, at: min(consent, treated))
    }
    if wait > 12, random.chance(30) {
      let first = startDay + 3
      markPause(
        part, random.chance(650) ? .wish : .health, first..<(first + wait / 3), after: start)
    }
    if random.chance(70) {
      mark(part, [.afv01X1, .afv01X2][random.below(2)], at: treated)
    } else {
      mark(part, .afv01F, at: treated)
    }
    if random.chance(500) { mark(part, .afv01X9, at: treated + 60) }
    end(part, after: treated + 60, .toHome)
  }

  mutating func planHeart() {
    let start = moment(startDay)
    let isValve = random.chance(350)
    let part = begin(
      .heart, at: start, unit: generalUnit(), referral: .doctor, isReportedOpen: true)
    mark(part, isValve ? .afh03A : .afh01A, at: start)
    let began = moment(workingDay(after: startDay + 2 + random.below(20)), after: start)
    mark(part, isValve ? .afh03B2 : .afh01B, at: began)
    let decided = moment(
      workingDay(after: DayCalendar.day(of: began) + random.below(30)), after: began)
    if !isValve, random.chance(500) {
      mark(part, random.chance(600) ? .afh01C1 : .afh01C3, at: decided)
    }
    mark(part, isValve ? .afh03X1 : .afh01X1, at: decided)
    end(part, after: decided, .toPrimaryCare)
  }

  // MARK: - What moves no clock

  mutating func planPsychiatry() {
    let start = moment(startDay)
    let isChild = random.chance(300)
    let unit =
      region * Units.perRegion + Units.psychiatry + 2 * random.below(Units.psychiatryCount / 2)
      + (isChild ? 1 : 0)
    let part = begin(
      .mental, at: start, unit: unit, referral: .doctor, isReportedOpen: random.chance(500))
    mark(part, isChild ? .aha03A : random.chance(600) ? .aga03A : .aga04A, at: start)
    let first = moment(workingDay(after: startDay + 10 + random.below(50)), after: start)
    let packages: [GeneralMarker] =
      isChild
      ? [.ahb01A, .ahb03A] : [.agb04A, .agb05A, .agb07A, .agb09A, .agb12A, .agb13A]
    mark(part, random.pick(packages), at: first)
    let last = moment(
      workingDay(after: DayCalendar.day(of: first) + 20 + random.below(70)), after: first)
    if random.chance(800) {
      mark(part, isChild ? .ahb99Y : random.chance(800) ? .agb99Y : .agb99X2, at: last)
    }
    end(part, after: last, .toPrimaryCare)
  }

  mutating func planRehabilitation() {
    let start = moment(startDay)
    let part = begin(
      .other, at: start, unit: generalUnit(), referral: .unit, isReportedOpen: random.chance(200))
    let kind = random.below(10)
    mark(part, kind < 3 ? .awg1 : kind < 7 ? .awg2A : .awg2B, at: start)
    let last = moment(workingDay(after: startDay + 14 + random.below(80)), after: start)
    mark(part, kind < 3 ? .awx21 : kind < 7 ? .awx23A : .awx23B, at: last)
    if random.chance(400) { mark(part, [.awg3D, .awg92][random.below(2)], at: last) }
    end(part, after: last, .toHome)
  }

  mutating func planControl() {
    let start = moment(startDay)
    let part = begin(
      .other, at: start, unit: generalUnit(), referral: .unit, isReportedOpen: random.chance(60))
    mark(part, .afv01A7, at: start)
    let last = moment(workingDay(after: startDay + random.below(75)), after: start)
    if random.chance(640) {
      mark(part, [.afv01E1B, .awz11B, .afv01X9, .afv01A1B][random.below(4)], at: last)
    }
    end(part, after: last, .toHome)
  }

  mutating func planExamination() {
    let start = moment(startDay)
    let part = begin(
      .other, at: start, unit: generalUnit(), referral: [.doctor, .unit][random.below(2)],
      isReportedOpen: false)
    let kind = random.below(100)
    mark(part, kind < 62 ? .afv01A3 : kind < 96 ? .afv01A4 : .afv01A5, at: start)
    let last = moment(workingDay(after: startDay + random.below(21)), after: start)
    if random.chance(450) { mark(part, .afv01X9, at: last) }
    finish(part, at: last + 30, .toPrimaryCare)
  }

  mutating func planAcute() {
    let start = DayCalendar.time(startDay, random.below(1400))
    let part = begin(
      .other, at: start, unit: generalUnit(), referral: random.chance(700) ? .emergency : .none,
      isReportedOpen: false)
    mark(part, .afv01A9, at: start)
    let length = random.chance(300) ? 600 + random.below(6000) : 60 + random.below(500)
    let last = min(start + length, DayCalendar.time(lastDay, 1300))
    if random.chance(500) {
      mark(part, [.afv01X9, .awz11A, .awc1, .awb4][random.below(4)], at: last)
    }
    if random.chance(9) { return die(at: last + 10) }
    finish(part, at: last + 10, random.chance(700) ? .toHome : .toPrimaryCare)
  }

  mutating func planPregnancy() {
    let start = moment(startDay)
    let isFertility = random.chance(210)
    let part = begin(
      .pregnancy, at: start, unit: generalUnit(), referral: .doctor,
      isReportedOpen: random.chance(200))
    mark(part, isFertility ? [.afv01G1, .afv01G6, .afv01G9][random.below(3)] : .afv01A6, at: start)
    let last = moment(startDay + (isFertility ? 60 : 120) + random.below(80), after: start)
    if random.chance(500) { mark(part, isFertility ? .afv01X9 : .awz11B, at: last) }
    end(part, after: last, .toHome)
  }

  mutating func planOther() {
    let start = moment(startDay)
    let isScreening = random.chance(180)
    let part = begin(
      isScreening ? .screening : .other, at: start, unit: generalUnit(),
      referral: isScreening ? .none : .doctor, isReportedOpen: false)
    let last = moment(startDay + random.below(15), after: start)
    mark(part, isScreening ? .afv01A8 : random.chance(900) ? .afv01A8 : .afv01A8A, at: start)
    if isScreening { mark(part, random.chance(900) ? .afx02C : .afx02X, at: last) }
    finish(part, at: last + 20, random.chance(930) ? .toHome : .absent)
  }
}
