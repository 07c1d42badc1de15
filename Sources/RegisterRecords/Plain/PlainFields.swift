internal import CScan
internal import DanishCalendar

/// Reads fields of the plain forms that nearly every row has, and says nil for all others.
///
/// Nil is no verdict: the row is then read by `RowDecoder`, which knows every form. What is read
/// here, `RowDecoder` would read as the same; the tests hold both against each other.
///
/// Unsafe in this file only: eight bytes are loaded at once where the check before them says that
/// they lie inside the field.
enum PlainFields {
  /// An integer of 1 to 18 digits without leading zeros.
  @inline(__always)
  static func integer(_ bytes: UnsafeBufferPointer<UInt8>, _ field: Range<Int>) -> UInt64? {
    var position = field.lowerBound
    let end = field.upperBound
    let count = end &- position
    guard count >= 1, count <= 18, unsafe bytes[position] != 48 || count == 1 else { return nil }
    var value: UInt64 = 0
    while end &- position >= 8 {
      guard let digits = unsafe eightDigits(load(bytes, position)) else { return nil }
      value = value &* 100_000_000 &+ digits
      position &+= 8
    }
    while position < end {
      let digit = unsafe bytes[position] &- 48
      guard digit <= 9 else { return nil }
      value = value &* 10 &+ UInt64(digit)
      position &+= 1
    }
    return value
  }

  /// A key that may be missing.
  @inline(__always)
  static func keyOrNone(_ bytes: UnsafeBufferPointer<UInt8>, _ field: Range<Int>) -> RecordKey? {
    if field.isEmpty { return RecordKey.none }
    return unsafe integer(bytes, field).map { RecordKey(rawValue: $0) }
  }

  /// A time that may be missing.
  @inline(__always)
  static func minuteOrUnknown(
    _ bytes: UnsafeBufferPointer<UInt8>, _ field: Range<Int>, _ calendar: MonthTable
  ) -> LocalMinute? {
    field.isEmpty ? .unknown : unsafe minute(bytes, field, calendar)
  }

  /// Whether a row comes from LPR3; an empty field says so too.
  @inline(__always)
  static func isLPR3(_ bytes: UnsafeBufferPointer<UInt8>, _ field: Range<Int>) -> Bool {
    // The bytes of `LPR3` as a little-endian number.
    if field.isEmpty { return true }
    guard field.count == 4 else { return false }
    return unsafe load32(bytes, field.lowerBound) == 0x3352_504C
  }

  /// A time as `2024-03-01T08:15:00` or without seconds, with `T` or a blank between.
  @inline(__always)
  static func minute(
    _ bytes: UnsafeBufferPointer<UInt8>, _ field: Range<Int>, _ calendar: MonthTable
  ) -> LocalMinute? {
    let start = field.lowerBound
    guard field.count == 19 || field.count == 16 else { return nil }
    // "2024-03-" and "01T08:15", each eight bytes.
    let first = unsafe load(bytes, start)
    let second = unsafe load(bytes, start &+ 8)
    guard first & 0xFF00_00FF_0000_0000 == 0x2D00_002D_0000_0000 else { return nil }
    let mark = UInt8(truncatingIfNeeded: second >> 16)
    guard mark == UInt8(ascii: "T") || mark == 32,
      UInt8(truncatingIfNeeded: second >> 40) == UInt8(ascii: ":")
    else { return nil }
    // The digits alone, with zeros for the marks: YYYY 0MM0 and DD 0HH0MM.
    let dateDigits = (first & 0x00FF_FF00_FFFF_FFFF) | 0x3000_0030_0000_0000
    let timeDigits = (second & 0xFFFF_00FF_FF00_FFFF) | 0x0000_3000_0030_0000
    guard isDigits(dateDigits), isDigits(timeDigits) else { return nil }
    let year =
      digit(first, 0) &* 1000 &+ digit(first, 1) &* 100 &+ digit(first, 2) &* 10 &+ digit(first, 3)
    let month = digit(first, 5) &* 10 &+ digit(first, 6)
    let day = digit(second, 0) &* 10 &+ digit(second, 1)
    let hour = digit(second, 3) &* 10 &+ digit(second, 4)
    let minute = digit(second, 6) &* 10 &+ digit(second, 7)
    guard hour < 24, minute < 60, let date = calendar.day(year, month, day) else { return nil }
    if field.count == 19 {
      let third = unsafe load(bytes, start &+ 11)
      // ":SS" behind "HH:MM".
      let tens = UInt8(truncatingIfNeeded: third >> 48) &- 48
      let ones = UInt8(truncatingIfNeeded: third >> 56) &- 48
      guard UInt8(truncatingIfNeeded: third >> 40) == UInt8(ascii: ":"), tens < 6, ones <= 9
      else { return nil }
    }
    return LocalMinute(
      rawValue: Int64(date) &* LocalMinute.minutesPerDay &+ Int64(hour &* 60 &+ minute))
  }

  /// A code of 1 to 8 capitals and digits, its bytes in one number.
  @inline(__always)
  static func code(_ bytes: UnsafeBufferPointer<UInt8>, _ field: Range<Int>) -> UInt64? {
    guard field.count >= 1, field.count <= 8 else { return nil }
    var packed: UInt64 = 0
    for position in field {
      let byte = unsafe bytes[position]
      guard byte &- 48 <= 9 || byte &- 65 <= 25 else { return nil }
      packed = packed << 8 | UInt64(byte)
    }
    return packed
  }

  @inline(__always)
  private static func load(_ bytes: UnsafeBufferPointer<UInt8>, _ position: Int) -> UInt64 {
    assert(position >= 0 && position + 8 <= bytes.count)
    guard let base = bytes.baseAddress else { return 0 }
    return unsafe fristvagt_load64(base + position)
  }

  /// Four bytes as a little-endian number.
  @inline(__always)
  private static func load32(_ bytes: UnsafeBufferPointer<UInt8>, _ position: Int) -> UInt32 {
    assert(position >= 0 && position + 4 <= bytes.count)
    guard let base = bytes.baseAddress else { return 0 }
    return unsafe UInt32(
      littleEndian: UnsafeRawPointer(base + position).loadUnaligned(as: UInt32.self))
  }

  @inline(__always)
  private static func digit(_ word: UInt64, _ place: UInt64) -> Int {
    Int(truncatingIfNeeded: word >> (place &* 8) & 0x0F)
  }

  /// Whether all eight bytes are digits.
  @inline(__always)
  private static func isDigits(_ word: UInt64) -> Bool {
    let high = word & 0xF0F0_F0F0_F0F0_F0F0
    let low = (word &+ 0x0606_0606_0606_0606) & 0xF0F0_F0F0_F0F0_F0F0
    return high == 0x3030_3030_3030_3030 && low == 0x3030_3030_3030_3030
  }

  /// The number that eight digits write.
  @inline(__always)
  private static func eightDigits(_ word: UInt64) -> UInt64? {
    guard isDigits(word) else { return nil }
    // Pairs, then fours, then all eight: three multiplications.
    var value = word & 0x0F0F_0F0F_0F0F_0F0F
    value = (value &* 10 &+ value >> 8) & 0x00FF_00FF_00FF_00FF
    value = (value &* 100 &+ value >> 16) & 0x0000_FFFF_0000_FFFF
    value = (value &* 10_000 &+ value >> 32) & 0x0000_0000_FFFF_FFFF
    return value
  }
}
