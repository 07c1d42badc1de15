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
  /// An integer of 1 to 16 digits without leading zeros.
  @inline(__always)
  static func integer(_ bytes: UnsafeBufferPointer<UInt8>, _ field: Range<Int>) -> UInt64? {
    let start = field.lowerBound
    let count = field.count
    guard count >= 1, count <= 16, start &+ 8 <= bytes.count,
      unsafe bytes[start] != 48 || count == 1
    else { return nil }
    let first = unsafe load(bytes, start)
    if count <= 8 {
      // Zeros before the digits, where the bytes behind the field fall out.
      let missing = UInt64(truncatingIfNeeded: 8 &- count) &* 8
      return eightDigits(missing == 0 ? first : first << missing | zeros >> (64 &- missing))
    }
    // The last eight bytes overlap the first ones; what was read already is replaced by zeros.
    guard let high = eightDigits(first) else { return nil }
    let known = UInt64(truncatingIfNeeded: 16 &- count) &* 8
    let last = unsafe load(bytes, field.upperBound &- 8)
    let keep = UInt64.max << known
    guard let low = eightDigits(known == 0 ? last : last & keep | zeros & ~keep) else { return nil }
    return high &* powers[count &- 8] &+ low
  }

  private static let zeros: UInt64 = 0x3030_3030_3030_3030
  private static let powers: [9 of UInt64] = [
    1, 10, 100, 1000, 10_000, 100_000, 1_000_000, 10_000_000, 100_000_000,
  ]

  /// A key that may be missing.
  @inline(__always)
  static func keyOrNone(_ bytes: UnsafeBufferPointer<UInt8>, _ field: Range<Int>) -> RecordKey? {
    if field.isEmpty { return RecordKey.none }
    return unsafe integer(bytes, field).map { RecordKey(rawValue: $0) }
  }

  /// A time that may be missing.
  @inline(__always)
  static func minuteOrUnknown(
    _ bytes: UnsafeBufferPointer<UInt8>, _ field: Range<Int>, _ months: inout MonthCache
  ) -> LocalMinute? {
    field.isEmpty ? .unknown : unsafe minute(bytes, field, &months)
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
    _ bytes: UnsafeBufferPointer<UInt8>, _ field: Range<Int>, _ months: inout MonthCache
  ) -> LocalMinute? {
    let start = field.lowerBound
    guard field.count == 19 || field.count == 16,
      let month = unsafe months.month(load(bytes, start))
    else { return nil }
    // "01T08:15".
    let word = unsafe load(bytes, start &+ 8)
    let mark = UInt8(truncatingIfNeeded: word >> 16)
    guard mark == UInt8(ascii: "T") || mark == 32,
      UInt8(truncatingIfNeeded: word >> 40) == UInt8(ascii: ":"),
      isDigits((word & 0xFFFF_00FF_FF00_FFFF) | 0x0000_3000_0030_0000)
    else { return nil }
    // Each pair of digits as one number, in the byte of its first.
    let digits = word & 0x0F0F_000F_0F00_0F0F
    let pairs = digits &* 10 &+ digits >> 8
    let day = Int(truncatingIfNeeded: pairs & 0xFF)
    let hour = Int(truncatingIfNeeded: pairs >> 24 & 0xFF)
    let minute = Int(truncatingIfNeeded: pairs >> 48 & 0xFF)
    guard day >= 1, day <= month.dayCount, hour < 24, minute < 60 else { return nil }
    if field.count == 19 {
      let third = unsafe load(bytes, start &+ 11)
      // ":SS" behind "HH:MM".
      let tens = UInt8(truncatingIfNeeded: third >> 48) &- 48
      let ones = UInt8(truncatingIfNeeded: third >> 56) &- 48
      guard UInt8(truncatingIfNeeded: third >> 40) == UInt8(ascii: ":"), tens < 6, ones <= 9
      else { return nil }
    }
    return LocalMinute(
      rawValue: month.start &+ Int64((day &- 1) &* 1440 &+ hour &* 60 &+ minute))
  }

  /// The bytes of a code of 1 to 8 of them in one number; it is not looked at which they are.
  @inline(__always)
  static func codeBytes(_ bytes: UnsafeBufferPointer<UInt8>, _ field: Range<Int>) -> UInt64? {
    let count = field.count
    guard count >= 1, count <= 8, field.lowerBound &+ 8 <= bytes.count else { return nil }
    return unsafe load(bytes, field.lowerBound)
      & UInt64.max >> UInt64(truncatingIfNeeded: (8 &- count) &* 8)
  }

  /// Whether a field has a text that a key may be and no blank before it.
  @inline(__always)
  static func isPlainText(_ bytes: UnsafeBufferPointer<UInt8>, _ field: Range<Int>) -> Bool {
    guard !field.isEmpty, field.count <= RecordBatch.keyLimit else { return false }
    return unsafe bytes[field.lowerBound] > 32
  }

  /// Whether a field has capitals and digits only.
  static func isPlainCode(_ bytes: UnsafeBufferPointer<UInt8>, _ field: Range<Int>) -> Bool {
    for position in field {
      let byte = unsafe bytes[position]
      guard byte &- 48 <= 9 || byte &- 65 <= 25 else { return false }
    }
    return true
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
