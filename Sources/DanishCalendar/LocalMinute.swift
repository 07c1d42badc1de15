/// A minute of Danish local time, as a clock on a wall in Denmark shows it.
///
/// Extract times are local and seconds are cut off (ENGINE.md section 1). The hour that summer time
/// repeats in October is one hour here: the register does not tell its two passages apart.
package struct LocalMinute: RawRepresentable, Hashable, Comparable, Sendable {
  /// Minutes since 1 January 1970 at local midnight.
  package var rawValue: Int64

  @inlinable
  package init(rawValue: Int64) {
    self.rawValue = rawValue
  }

  /// No time is known; it sorts before every time, as a record without a reported time does.
  @inlinable package static var unknown: LocalMinute { LocalMinute(rawValue: .min) }

  /// Later than every time there is.
  @inlinable package static var distantFuture: LocalMinute { LocalMinute(rawValue: .max) }

  @inlinable package static var minutesPerDay: Int64 { 1440 }

  @inlinable
  package init(_ date: CalendarDate, hour: Int = 0, minute: Int = 0) {
    self.init(
      rawValue: Int64(date.rawValue) * LocalMinute.minutesPerDay + Int64(hour * 60 + minute))
  }

  /// The last minute of a date.
  package static func endOfDay(_ date: CalendarDate) -> LocalMinute {
    LocalMinute(date, hour: 23, minute: 59)
  }

  @inlinable package var isKnown: Bool { rawValue != .min }

  /// The date; only of a known time.
  @inlinable package var date: CalendarDate {
    let day = Int64.dividedDown(rawValue, by: LocalMinute.minutesPerDay)
    return CalendarDate(rawValue: Int32(clamping: day))
  }

  /// Minutes since the midnight of the date, 0 to 1439.
  package var minuteOfDay: Int {
    Int(rawValue - Int64(date.rawValue) * LocalMinute.minutesPerDay)
  }

  /// The date where the time is known.
  @inlinable package var knownDate: CalendarDate? { isKnown ? date : nil }

  @inlinable
  package static func == (left: LocalMinute, right: LocalMinute) -> Bool {
    left.rawValue == right.rawValue
  }

  @inlinable
  package static func < (left: LocalMinute, right: LocalMinute) -> Bool {
    left.rawValue < right.rawValue
  }

  @inlinable
  package static func + (time: LocalMinute, minutes: Int) -> LocalMinute {
    LocalMinute(rawValue: time.rawValue + Int64(minutes))
  }
}

extension LocalMinute: CustomStringConvertible {
  /// The minute as `2024-03-15T08:15`, or nothing where it is unknown.
  package var description: String {
    guard isKnown else { return "" }
    let minute = minuteOfDay
    return "\(date)T\(padded(minute / 60, to: 2)):\(padded(minute % 60, to: 2))"
  }
}

extension Int64 {
  @inlinable
  package static func dividedDown(_ value: Int64, by divisor: Int64) -> Int64 {
    let quotient = value / divisor
    return value % divisor < 0 ? quotient - 1 : quotient
  }
}
