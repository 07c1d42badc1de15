internal import DanishCalendar

/// Reads plain rows of LPR_A contacts that tell no death, of which only the version is kept.
struct PlainContacts: PlainRowFormat {
  private let key, type, start, reported, death, system, handling: Int
  private var types = CodeCache { $1.isDeath($0) }
  private var months = MonthCache()

  init(_ layout: TableLayout) {
    key = layout.place(of: .contactKey)
    type = layout.place(of: .contactType)
    start = layout.place(of: .start)
    reported = layout.place(of: .reported)
    death = layout.place(of: .death)
    system = layout.place(of: .system)
    handling = layout.place(of: .handling)
  }

  @inline(__always)
  mutating func read(
    _ row: UnsafeBufferPointer<UInt8>, _ line: PlainLine, at place: Place,
    into batch: inout RecordBatch
  ) -> Bool {
    guard unsafe line.field(death).isEmpty, unsafe line.field(handling).isEmpty,
      unsafe PlainFields.isLPR3(row, line.field(system)),
      let ownKey = unsafe PlainFields.integer(row, line.field(key)),
      let known = unsafe types.code(row, line.field(type), &batch),
      let minute = unsafe PlainFields.minute(row, line.field(start), &months),
      let reportedMinute = unsafe PlainFields.minuteOrUnknown(row, line.field(reported), &months)
    else { return false }
    // A death belongs to an element, so the whole row is needed.
    if known.matters { return false }
    var contact = ContactRecord(place: place)
    contact.key = RecordKey(rawValue: ownKey)
    contact.type = known.code
    contact.start = minute
    contact.reported = reportedMinute
    batch.append(contact, tellsDeath: false)
    return true
  }
}
