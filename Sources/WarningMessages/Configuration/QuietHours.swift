package import DanishCalendar

/// A part of every day in which only breaches are told, such as `20:00-06:30`.
package struct QuietHours: Equatable, Sendable {
  /// When it begins.
  package var from: TimeOfDay
  /// When it ends; before `from` where midnight lies inside.
  package var to: TimeOfDay

  /// Reads `20:00-06:30`.
  init?(_ text: String) {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    guard parts.count == 2, let from = TimeOfDay(String(parts[0])),
      let to = TimeOfDay(String(parts[1])), from != to
    else { return nil }
    self.from = from
    self.to = to
  }

  /// The first minute at or after a minute that is not quiet.
  package func end(atOrAfter minute: LocalMinute) -> LocalMinute {
    let time = minute.minuteOfDay
    if from < to {
      guard from.minutes <= time, time < to.minutes else { return minute }
      return LocalMinute(minute.date) + to.minutes
    }
    if time >= from.minutes { return LocalMinute(minute.date + 1) + to.minutes }
    return time < to.minutes ? LocalMinute(minute.date) + to.minutes : minute
  }
}
