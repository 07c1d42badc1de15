internal import DanishCalendar

/// Reads plain rows of LPR_A contacts that tell no death, of which only the version is kept.
struct PlainContacts: PlainRowFormat {
  var line: PlainLine
  private let key, type, start, reported, death, system, handling: Int
  private var types = CodeCache { $1.isDeath($0) }
  private let calendar = MonthTable.shared

  init(_ layout: TableLayout) {
    line = PlainLine(layout)
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
    _ row: UnsafeBufferPointer<UInt8>, at place: Place, into batch: inout RecordBatch
  ) -> Bool {
    let typeField = line.field(type)
    guard line.field(death).isEmpty, line.field(handling).isEmpty,
      unsafe PlainFields.isLPR3(row, line.field(system)),
      let ownKey = unsafe PlainFields.integer(row, line.field(key)),
      let packed = unsafe PlainFields.code(row, typeField),
      let minute = unsafe PlainFields.minute(row, line.field(start), calendar),
      let reportedMinute = unsafe PlainFields.minuteOrUnknown(row, line.field(reported), calendar)
    else { return false }
    let known = unsafe types.code(packed, row, typeField, &batch)
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
