package import DanishCalendar

/// A point in time as HL7 writes it (TS): `YYYYMMDDhhmmss±ZZzz`, or a shorter form of it.
///
/// The time of day may end at the minute or the hour or be missing, a fraction may follow the
/// seconds, and the offset may be missing; seconds are cut off. The offsets in use are often wrong,
/// so with +0100 or +0200 the written local time holds; with any other offset the time is converted
/// to that of Copenhagen (ENGINE.md section 1).
package struct HL7Time: Equatable, Sendable {
  package var minute: LocalMinute
  /// Whether it was written with +0100 or +0200 on a date when Copenhagen does not have it.
  package var hasWrongOffset = false

  /// Reads a time; nil where the text is of another form or no such time exists.
  package init?(_ text: Span<UInt8>, zone: CopenhagenTime) {
    let digits = HL7Time.digitCount(text, from: 0)
    guard digits == 8 || digits == 10 || digits == 12 || digits == 14,
      let date = CalendarDate(
        year: HL7Time.number(text, 0..<4), month: HL7Time.number(text, 4..<6),
        day: HL7Time.number(text, 6..<8))
    else { return nil }
    let hour = digits > 8 ? HL7Time.number(text, 8..<10) : 0
    let minute = digits > 10 ? HL7Time.number(text, 10..<12) : 0
    let second = digits > 12 ? HL7Time.number(text, 12..<14) : 0
    guard hour <= 23, minute <= 59, second <= 59 else { return nil }
    self.minute = LocalMinute(date, hour: hour, minute: minute)

    var rest = digits
    if rest < text.count, digits == 14, text[rest] == UInt8(ascii: ".") {
      let fraction = HL7Time.digitCount(text, from: rest + 1)
      guard fraction > 0 else { return nil }
      rest += 1 + fraction
    }
    if rest == text.count { return }

    guard let offset = HL7Time.offset(text.extracting(rest..<text.count)) else { return nil }
    if offset == 60 || offset == 120 {
      hasWrongOffset = !zone.hasOffset(offset, on: date)
      return
    }
    let converted = zone.localMinute(atUTC: (self.minute.rawValue - Int64(offset)) * 60)
    guard converted >= LocalMinute(.distantPast), converted <= .endOfDay(.distantFuture) else {
      return nil
    }
    self.minute = converted
  }

  /// The minutes of `±ZZzz`, up to 14 hours.
  private static func offset(_ text: Span<UInt8>) -> Int? {
    guard text.count == 5, digitCount(text, from: 1) == 4 else { return nil }
    let hours = number(text, 1..<3)
    let minutes = number(text, 3..<5)
    guard minutes <= 59, hours * 60 + minutes <= 14 * 60 else { return nil }
    switch text[0] {
    case UInt8(ascii: "+"): return hours * 60 + minutes
    case UInt8(ascii: "-"): return -(hours * 60 + minutes)
    default: return nil
    }
  }

  private static func digitCount(_ text: Span<UInt8>, from start: Int) -> Int {
    var index = start
    while index < text.count, text[index] &- 48 <= 9 { index += 1 }
    return index - start
  }

  /// The number that digits make, where they are known to be digits.
  private static func number(_ text: Span<UInt8>, _ range: Range<Int>) -> Int {
    var value = 0
    for index in range { value = value * 10 + Int(text[index]) - 48 }
    return value
  }
}
