package import DanishCalendar
internal import RegisterRecords

/// What is known at a moment, and of which date the question is asked.
package struct Knowledge: Sendable {
  /// Records reported up to this minute are known.
  package var minute: LocalMinute
  /// T: the date that the clocks are read at.
  package var date: CalendarDate
  /// Whether a record without a reported time counts as reported at its own time, as for alerts
  /// (ENGINE.md section 6), instead of always being known (section 1).
  package var usesOwnTimes: Bool

  package init(minute: LocalMinute, date: CalendarDate, usesOwnTimes: Bool) {
    self.minute = minute
    self.date = date
    self.usesOwnTimes = usesOwnTimes
  }

  func reported(_ record: MarkerRecord) -> LocalMinute {
    record.reported.isKnown || !usesOwnTimes ? record.reported : record.time
  }

  func reported(_ record: ElementRecord) -> LocalMinute {
    record.reported.isKnown || !usesOwnTimes ? record.reported : record.start
  }

  func reported(_ record: ContactRecord) -> LocalMinute {
    record.reported.isKnown || !usesOwnTimes ? record.reported : record.start
  }

  func reported(_ record: OfferRecord) -> LocalMinute { record.reported }
}
