internal import DanishCalendar

/// The months met last, by the eight bytes that write them, so that a date costs one comparison.
struct MonthCache {
  private struct Month {
    /// `2024-03-` as a little-endian number.
    var text: UInt64 = 0
    /// The minute at which the month begins, and how many days it has.
    var start: Int64 = 0
    var dayCount = 0
  }

  private static let size = 64
  private var months = [Month](repeating: Month(), count: MonthCache.size)

  /// The beginning and the length of a month; nil where the bytes write none.
  @inline(__always)
  mutating func month(_ text: UInt64) -> (start: Int64, dayCount: Int)? {
    let mixed = text &* 0x9E37_79B9_7F4A_7C15
    let place = Int(truncatingIfNeeded: mixed >> 58)
    let month = months[place]
    if month.text == text { return (month.start, month.dayCount) }
    guard let read = MonthCache.read(text) else { return nil }
    months[place] = read
    return (read.start, read.dayCount)
  }

  @inline(never)
  private static func read(_ text: UInt64) -> Month? {
    var digits: [Int] = []
    for place in 0..<8 {
      let byte = UInt8(truncatingIfNeeded: text >> (UInt64(place) * 8))
      if place == 4 || place == 7 {
        guard byte == UInt8(ascii: "-") else { return nil }
      } else {
        guard byte &- 48 <= 9 else { return nil }
        digits.append(Int(byte) - 48)
      }
    }
    let year = digits[0] * 1000 + digits[1] * 100 + digits[2] * 10 + digits[3]
    let month = digits[4] * 10 + digits[5]
    guard let first = CalendarDate(year: year, month: month, day: 1) else { return nil }
    return Month(
      text: text, start: LocalMinute(first).rawValue,
      dayCount: CalendarDate.dayCount(month: month, year: year))
  }
}
