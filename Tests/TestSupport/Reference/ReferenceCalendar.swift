/// Danish working days, holidays and summer time, computed here and from nothing else.
package enum ReferenceCalendar {
  /// Easter Sunday (påskedag) of a year, by the Gregorian computus.
  package static func easter(_ year: Int) -> Int {
    let golden = year % 19
    let century = year / 100
    let rest = year % 100
    let correction = (century + 8) / 25
    let moon = (century - correction + 1) / 3
    let epact = (19 * golden + century - century / 4 - moon + 15) % 30
    let weekday = (32 + 2 * (century % 4) + 2 * (rest / 4) - epact - rest % 4) % 7
    let shift = (golden + 11 * epact + 22 * weekday) / 451
    let month = (epact + weekday - 7 * shift + 114) / 31
    let day = (epact + weekday - 7 * shift + 114) % 31 + 1
    return ReferenceDate.number(year, month, day)
  }

  /// The public holidays (helligdage) of a year as day numbers.
  ///
  /// Store Bededag is one through 2023. 5 June, 24 and 31 December are working days.
  package static func holidays(_ year: Int) -> [Int] {
    let easter = easter(year)
    var days = [
      ReferenceDate.number(year, 1, 1),  // nytårsdag
      easter - 3,  // skærtorsdag
      easter - 2,  // langfredag
      easter,  // 1. påskedag
      easter + 1,  // 2. påskedag
      easter + 39,  // Kristi himmelfartsdag
      easter + 49,  // 1. pinsedag
      easter + 50,  // 2. pinsedag
      ReferenceDate.number(year, 12, 25),  // 1. juledag
      ReferenceDate.number(year, 12, 26),  // 2. juledag
    ]
    if year <= 2023 {
      days.append(easter + 26)  // store bededag
    }
    return days.sorted()
  }

  /// Monday to Friday and no public holiday.
  package static func isWorkingDay(_ day: Int) -> Bool {
    if ReferenceDate.weekday(day) >= 5 { return false }
    return !holidays(ReferenceDate.parts(day).year).contains(day)
  }

  /// The last working day on or before a day.
  package static func lastWorkingDay(onOrBefore day: Int) -> Int {
    var candidate = day
    while !isWorkingDay(candidate) { candidate -= 1 }
    return candidate
  }

  /// Minutes that Copenhagen is ahead of UTC at a moment written in UTC.
  package static func copenhagenOffset(atUTC moment: ReferenceMoment) -> Int {
    let year = ReferenceDate.parts(moment.day).year
    let begins = ReferenceMoment(day: lastSunday(year, 3), minute: 60)
    let ends = ReferenceMoment(day: lastSunday(year, 10), minute: 60)
    return begins <= moment && moment < ends ? 120 : 60
  }

  /// The UTC moments that a local moment in Copenhagen stands for: none in the hour left out in
  /// March, two in the hour that comes twice in October, else one.
  package static func utcMoments(ofLocal moment: ReferenceMoment) -> [ReferenceMoment] {
    [60, 120].map { moment.adding(minutes: -$0) }.filter { candidate in
      candidate.adding(minutes: copenhagenOffset(atUTC: candidate)) == moment
    }
  }

  private static func lastSunday(_ year: Int, _ month: Int) -> Int {
    var day = ReferenceDate.number(year, month, 31)
    while ReferenceDate.weekday(day) != 6 { day -= 1 }
    return day
  }
}
