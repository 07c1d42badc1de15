internal import DanishCalendar

/// Text of rows, put together from ready pieces without strings between.
struct RowText {
  private(set) var bytes: [UInt8] = []

  static let separator = UInt8(ascii: ";")

  var count: Int { bytes.count }

  /// Gives the bytes for others, so that both are used again.
  mutating func exchange(_ other: inout [UInt8]) { swap(&bytes, &other) }

  mutating func removeAll() { bytes.removeAll(keepingCapacity: true) }

  mutating func reserve(_ capacity: Int) { bytes.reserveCapacity(capacity) }

  /// A piece with the separator behind it.
  @inline(__always)
  mutating func field(_ table: FragmentTable, _ number: Int) {
    table.append(number, to: &bytes)
    bytes.append(RowText.separator)
  }

  /// A piece as it is.
  @inline(__always)
  mutating func raw(_ table: FragmentTable, _ number: Int) {
    table.append(number, to: &bytes)
  }

  @inline(__always)
  mutating func raw(_ text: StaticString) {
    text.withUTF8Buffer { buffer in unsafe bytes.append(contentsOf: buffer) }
  }

  mutating func raw(_ text: String) {
    bytes.append(contentsOf: text.utf8)
  }

  /// A field without a value.
  @inline(__always)
  mutating func empty(_ count: Int = 1) {
    for _ in 0..<count { bytes.append(RowText.separator) }
  }

  /// A number with the separator behind it.
  @inline(__always)
  mutating func field(_ number: Int) {
    self.number(number)
    bytes.append(RowText.separator)
  }

  /// The digits of a number.
  mutating func number(_ number: Int) {
    var digits: [20 of UInt8] = .init(repeating: 0)
    var place = 20
    var rest = UInt64(number.magnitude)
    repeat {
      place -= 1
      digits[place] = 48 &+ UInt8(truncatingIfNeeded: rest % 10)
      rest /= 10
    } while rest > 0
    if number < 0 { bytes.append(UInt8(ascii: "-")) }
    bytes.append(copying: digits.span.extracting(place..<20))
  }

  /// A number with zeros in front, up to a width.
  mutating func number(_ number: Int, width: Int) {
    var divisor = 1
    for _ in 1..<width { divisor *= 10 }
    while divisor > 0 {
      bytes.append(48 &+ UInt8(truncatingIfNeeded: number / divisor % 10))
      divisor /= 10
    }
  }

  /// Digits of a number in base 16, so many of the lowest.
  mutating func hexadecimal(_ number: UInt64, digits: Int) {
    for place in stride(from: digits - 1, through: 0, by: -1) {
      let digit = UInt8(truncatingIfNeeded: number >> UInt64(4 * place)) & 15
      bytes.append(digit < 10 ? 48 + digit : 87 + digit)
    }
  }

  /// A time as `2025-03-01T08:15:00`, with the separator behind it.
  @inline(__always)
  mutating func field(time: Int, _ days: DayCalendar) {
    self.time(time, days)
    bytes.append(RowText.separator)
  }

  @inline(__always)
  mutating func time(_ time: Int, _ days: DayCalendar) {
    let day = DayCalendar.day(of: time)
    days.dateTexts.append(day, to: &bytes)
    bytes.append(UInt8(ascii: "T"))
    days.minuteTexts.append(time - DayCalendar.time(day, 0), to: &bytes)
  }

  /// A time, or nothing for 0.
  @inline(__always)
  mutating func field(known time: Int, _ days: DayCalendar) {
    if time > 0 { self.time(time, days) }
    bytes.append(RowText.separator)
  }

  /// Date and time of day in two fields; both empty for 0.
  @inline(__always)
  mutating func fields(known time: Int, _ days: DayCalendar) {
    guard time > 0 else { return empty(2) }
    let day = DayCalendar.day(of: time)
    field(days.dateTexts, day)
    field(days.minuteTexts, time - DayCalendar.time(day, 0))
  }
}
