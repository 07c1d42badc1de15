internal import DanishCalendar
internal import Wordings

/// Dates as people say them, with their weekday; the year only where it is another one.
struct DayText {
  let language: Language
  /// The day on which the text is written.
  let today: CalendarDate

  private static let weekdays: [Wording] = [
    Wording(da: "mandag", en: "Monday"), Wording(da: "tirsdag", en: "Tuesday"),
    Wording(da: "onsdag", en: "Wednesday"), Wording(da: "torsdag", en: "Thursday"),
    Wording(da: "fredag", en: "Friday"), Wording(da: "lørdag", en: "Saturday"),
    Wording(da: "søndag", en: "Sunday"),
  ]
  private static let months: [Wording] = [
    Wording(da: "januar", en: "January"), Wording(da: "februar", en: "February"),
    Wording(da: "marts", en: "March"), Wording(da: "april", en: "April"),
    Wording(da: "maj", en: "May"), Wording(da: "juni", en: "June"),
    Wording(da: "juli", en: "July"), Wording(da: "august", en: "August"),
    Wording(da: "september", en: "September"), Wording(da: "oktober", en: "October"),
    Wording(da: "november", en: "November"), Wording(da: "december", en: "December"),
  ]

  /// The day of the week: `torsdag`.
  func weekday(_ date: CalendarDate) -> String { DayText.weekdays[date.weekday - 1][language] }

  /// A date in a sentence: `torsdag 26.11.`, `Thursday 26 November`.
  func long(_ date: CalendarDate) -> String {
    let (year, month, day) = date.civil
    let hasYear = year != today.year
    return switch language {
    case .da: "\(weekday(date)) \(day).\(month)." + (hasYear ? "\(year)" : "")
    case .en:
      "\(weekday(date)) \(day) \(DayText.months[month - 1].en)" + (hasYear ? " \(year)" : "")
    }
  }

  /// A date in a column, at most 11 characters: `to 26.11.`, `Thu 26 Nov`.
  func short(_ date: CalendarDate) -> String {
    let (year, month, day) = date.civil
    let hasYear = year != today.year
    switch language {
    case .da: return weekday(date).prefix(2) + " \(day).\(month)." + (hasYear ? yearText(year) : "")
    case .en:
      let month = DayText.months[month - 1].en.prefix(3)
      return hasYear
        ? "\(day) \(month) '\(yearText(year))" : "\(weekday(date).prefix(3)) \(day) \(month)"
    }
  }

  /// A date that is near, in a narrow place: `26.11.`, `26 Nov`.
  func tiny(_ date: CalendarDate) -> String {
    let (_, month, day) = date.civil
    return switch language {
    case .da: "\(day).\(month)."
    case .en: "\(day) \(DayText.months[month - 1].en.prefix(3))"
    }
  }

  /// The year's last two digits, as they are said behind a date.
  private func yearText(_ year: Int) -> String { padded(year % 100, to: 2) }

  /// A minute in a sentence: `mandag 23.11. kl. 06:55`, `Monday 23 November at 06:55`.
  func minute(_ minute: LocalMinute) -> String {
    switch language {
    case .da: "\(long(minute.date)) kl. \(time(minute))"
    case .en: "\(long(minute.date)) at \(time(minute))"
    }
  }

  /// A minute of today by its time alone, another one with its day.
  func recent(_ minute: LocalMinute) -> String {
    guard minute.date == today else { return self.minute(minute) }
    return language == .da ? "kl. \(time(minute))" : time(minute)
  }

  func time(_ minute: LocalMinute) -> String { TimeOfDay(minutes: minute.minuteOfDay).text }

  /// The month of a date: `november`.
  func month(_ date: CalendarDate) -> String { DayText.months[date.civil.month - 1][language] }
}
