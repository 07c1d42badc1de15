internal import DanishCalendar

/// A version of a pathway element in 24 bytes: all of it that a clock can ask for.
///
/// Label, referral and place are asked for by findings and explanations only, which keep whole
/// records. What does not fit (a text as key, a year far away, a link) is kept whole too.
package struct PackedElement: Equatable, Sendable {
  private var first: UInt64
  private var second: UInt64
  private var third: UInt64

  // 192 bits: key 37 and reported 27; course 37 and start 27; end 27, unit 19, region 10, ending 8.
  private static let keyBits: UInt64 = 37
  private static let unknownKey: UInt64 = 1 << keyBits - 1
  private static let unknownMinute: UInt64 = 1 << 27 - 1
  private static let endMask: UInt64 = 1 << 27 - 1
  private static let unitMask: UInt64 = 1 << 19 - 1
  private static let regionMask: UInt64 = 1 << 10 - 1
  private static let endingMask: UInt64 = 1 << 8 - 1

  /// The minute from which times are counted, so that they fit until 2255.
  private static let epoch = LocalMinute(CalendarDate(rawValue: 10_957)).rawValue

  /// Keys and codes of which there are few, by their numbers in packed elements.
  package struct Names: Equatable, Sendable {
    fileprivate var units = NumberedKeys(limit: PackedElement.unitMask)
    fileprivate var regions = NumberedKeys(limit: PackedElement.regionMask)
    fileprivate var endings = NumberedKeys(limit: PackedElement.endingMask)

    package init() {}
  }

  init?(_ record: ElementRecord, _ names: inout Names) {
    guard record.operation == .upsert, record.document == .none, !record.joins.isKnown,
      let key = PackedElement.packed(record.key), let course = PackedElement.packed(record.course),
      let reported = PackedElement.packed(record.reported),
      let start = PackedElement.packed(record.start), let end = PackedElement.packed(record.end),
      let unit = names.units.number(record.unit.rawValue),
      let region = names.regions.number(record.region.rawValue),
      let ending = names.endings.number(UInt64(record.ending.rawValue))
    else { return nil }
    first = key | reported << PackedElement.keyBits
    second = course | start << PackedElement.keyBits
    third = end | unit << 27 | region << 46 | ending << 56
  }

  private static func packed(_ key: RecordKey) -> UInt64? {
    if !key.isKnown { return unknownKey }
    return key.rawValue < unknownKey ? key.rawValue : nil
  }

  private static func packed(_ minute: LocalMinute) -> UInt64? {
    if !minute.isKnown { return unknownMinute }
    let minutes = minute.rawValue - epoch
    return minutes >= 0 && minutes < unknownMinute ? UInt64(minutes) : nil
  }

  private static func key(_ packed: UInt64) -> RecordKey {
    let key = packed & unknownKey
    return key == unknownKey ? .none : RecordKey(rawValue: key)
  }

  private static func minute(_ packed: UInt64) -> LocalMinute {
    packed == unknownMinute ? .unknown : LocalMinute(rawValue: Int64(packed) + epoch)
  }

  /// The identity of the element.
  package var key: RecordKey { PackedElement.key(first) }

  /// Where the record is filed.
  package var home: Home {
    let key = key
    return Home(course: PackedElement.key(second), element: key, own: key)
  }

  /// The record, without what is not kept.
  package func record(_ names: Names) -> ElementRecord {
    var record = ElementRecord(place: Place(file: 0, line: 0))
    record.key = key
    record.reported = PackedElement.minute(first >> PackedElement.keyBits)
    record.course = PackedElement.key(second)
    record.start = PackedElement.minute(second >> PackedElement.keyBits)
    record.end = PackedElement.minute(third & PackedElement.endMask)
    record.unit = RecordKey(rawValue: names.units[third >> 27 & PackedElement.unitMask])
    record.region = RecordKey(rawValue: names.regions[third >> 46 & PackedElement.regionMask])
    let ending = names.endings[third >> 56]
    record.ending = CodeID(rawValue: UInt32(truncatingIfNeeded: ending))
    return record
  }
}

/// Values numbered in the order in which they come, up to a limit.
private struct NumberedKeys: Equatable, Sendable {
  private var values: [UInt64] = []
  /// Open addressing over numbers; -1 is free.
  private var slots: [Int32] = []
  private let limit: UInt64

  init(limit: UInt64) {
    self.limit = limit
  }

  subscript(number: UInt64) -> UInt64 { values[Int(number)] }

  /// The number of a value; nil where there are too many.
  mutating func number(_ value: UInt64) -> UInt64? {
    if (values.count + 1) * 2 > slots.count { grow() }
    var slot = NumberedKeys.hash(value) & (slots.count - 1)
    while slots[slot] >= 0 {
      if values[Int(slots[slot])] == value { return UInt64(slots[slot]) }
      slot = (slot + 1) & (slots.count - 1)
    }
    guard values.count <= limit else { return nil }
    slots[slot] = Int32(values.count)
    values.append(value)
    return UInt64(values.count - 1)
  }

  private mutating func grow() {
    slots = [Int32](repeating: -1, count: max(16, slots.count * 2))
    for (number, value) in values.enumerated() {
      var slot = NumberedKeys.hash(value) & (slots.count - 1)
      while slots[slot] >= 0 { slot = (slot + 1) & (slots.count - 1) }
      slots[slot] = Int32(number)
    }
  }

  private static func hash(_ value: UInt64) -> Int {
    let mixed = (value ^ value >> 32) &* 0x9E37_79B9_7F4A_7C15
    return Int(truncatingIfNeeded: mixed >> 40)
  }
}
