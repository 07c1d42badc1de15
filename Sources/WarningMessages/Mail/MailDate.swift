internal import DanishCalendar

/// The moment at which something was decided, as a `Date:` field writes it (RFC 5322 section 3.3).
enum MailDate {
  private static let weekdays = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"]
  private static let months = [
    "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
  ]

  /// A local minute with its offset.
  ///
  /// Of the hour that October repeats the first passage is taken; the hour that March leaves out
  /// does not come.
  static func text(of minute: LocalMinute, zone: CopenhagenTime) -> String {
    let (year, month, day) = minute.date.civil
    let time = minute.minuteOfDay
    let offset = zone.offset(at: minute)
    let sign = offset < 0 ? "-" : "+"
    let size = abs(offset)
    return "\(weekdays[minute.date.weekday - 1]), \(day) \(months[month - 1]) "
      + "\(padded(year, to: 4)) \(padded(time / 60, to: 2)):\(padded(time % 60, to: 2)):00 "
      + "\(sign)\(padded(size / 60, to: 2))\(padded(size % 60, to: 2))"
  }
}

extension CopenhagenTime {
  /// Minutes that local time is ahead of UTC when a clock in Denmark shows a minute.
  func offset(at minute: LocalMinute) -> Int {
    // The greater offset comes first, so a repeated minute is that of summer time.
    for candidate in [120, 60] {
      let seconds = (minute.rawValue - Int64(candidate)) * 60
      if offset(atUTC: seconds) == candidate { return candidate }
    }
    return offset(atUTC: minute.rawValue * 60)
  }
}
