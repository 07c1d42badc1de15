internal import DanishCalendar

/// When set hours come.
enum PlanClock {
  /// How many days are looked at for a set hour; no run of days off is as long.
  private static let reach = 14

  /// The last of some hours at or before a minute, on working days.
  static func last(of hours: [TimeOfDay], atOrBefore minute: LocalMinute) -> LocalMinute? {
    for back in 0...reach {
      let day = minute.date - back
      guard WorkingDays.isWorkingDay(day) else { continue }
      let hour = hours.last { LocalMinute(day) + $0.minutes <= minute }
      if let hour { return LocalMinute(day) + hour.minutes }
    }
    return nil
  }

  /// The first of some hours after a minute, on working days.
  static func first(of hours: [TimeOfDay], after minute: LocalMinute) -> LocalMinute? {
    for ahead in 0...reach {
      let day = minute.date + ahead
      guard WorkingDays.isWorkingDay(day) else { continue }
      let hour = hours.first { LocalMinute(day) + $0.minutes > minute }
      if let hour { return LocalMinute(day) + hour.minutes }
    }
    return nil
  }

  /// The minute at which some hours of counted days have passed since another one.
  static func minute(
    _ hours: Int, after start: LocalMinute, counting days: FollowConfiguration.DayKind
  ) -> LocalMinute {
    var rest = hours * 60
    var minute = start
    while true {
      let midnight = LocalMinute(minute.date + 1)
      if days == .all || WorkingDays.isWorkingDay(minute.date) {
        let left = Int(midnight.rawValue - minute.rawValue)
        if rest <= left { return minute + rest }
        rest -= left
      }
      minute = midnight
    }
  }
}
