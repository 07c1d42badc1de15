package import DanishCalendar
internal import RegisterRecords

/// The moment for which a question is asked (as-of): what is known then, and of which date.
package struct Moment: Equatable, Sendable {
  package var minute: LocalMinute

  /// T, the date of the moment.
  package var date: CalendarDate { minute.date }

  package init(minute: LocalMinute) {
    self.minute = minute
  }

  /// Reads `2024-03-15`, which means that whole day, or a minute such as `2024-03-15T08:15`.
  package init?(_ text: String) {
    let bytes = text.utf8.span
    guard let minute = Moment.read(bytes) else { return nil }
    self.minute = bytes.count == 10 ? .endOfDay(minute.date) : minute
  }
}

extension Moment {
  private static func read(_ bytes: Span<UInt8>) -> LocalMinute? {
    guard bytes.count >= 10, bytes[4] == UInt8(ascii: "-") else { return nil }
    return ExtractTime.minute(bytes)
  }
}
