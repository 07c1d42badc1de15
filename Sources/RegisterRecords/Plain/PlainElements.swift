internal import DanishCalendar

/// Reads plain rows of LPR_A pathway elements: what of them a clock can ask for.
struct PlainElements: PlainRowFormat {
  private let key, course, start, end, reported, unit, region, ending, system, handling: Int
  private var endings = CodeCache { _, _ in false }
  private var months = MonthCache()

  init(_ layout: TableLayout) {
    key = layout.place(of: .element)
    course = layout.place(of: .course)
    start = layout.place(of: .start)
    end = layout.place(of: .end)
    reported = layout.place(of: .reported)
    unit = layout.place(of: .unit)
    region = layout.place(of: .region)
    ending = layout.place(of: .ending)
    system = layout.place(of: .system)
    handling = layout.place(of: .handling)
  }

  /// As long as a CPR number: such a field is looked at before it is kept.
  private static let personLength = 10

  @inline(__always)
  mutating func read(
    _ row: UnsafeBufferPointer<UInt8>, _ line: PlainLine, at place: Place,
    into batch: inout RecordBatch
  ) -> Bool {
    let unitField = unsafe line.field(unit)
    let regionField = unsafe line.field(region)
    let endingField = unsafe line.field(ending)
    guard unitField.count != PlainElements.personLength,
      regionField.count != PlainElements.personLength, unsafe line.field(handling).isEmpty,
      unsafe PlainFields.isLPR3(row, line.field(system)),
      let ownKey = unsafe PlainFields.integer(row, line.field(key)),
      let courseKey = unsafe PlainFields.keyOrNone(row, line.field(course)),
      let unitKey = unsafe PlainFields.keyOrNone(row, unitField),
      let regionKey = unsafe PlainFields.keyOrNone(row, regionField),
      let startMinute = unsafe PlainFields.minute(row, line.field(start), &months),
      let endMinute = unsafe PlainFields.minuteOrUnknown(row, line.field(end), &months),
      let reportedMinute = unsafe PlainFields.minuteOrUnknown(row, line.field(reported), &months)
    else { return false }
    var element = ElementRecord(place: place)
    if !endingField.isEmpty {
      guard let known = unsafe endings.code(row, endingField, &batch) else { return false }
      element.ending = known.code
    }
    element.key = RecordKey(rawValue: ownKey)
    element.course = courseKey
    element.unit = unitKey
    element.region = regionKey
    element.start = startMinute
    element.end = endMinute
    element.reported = reportedMinute
    batch.append(element)
    return true
  }
}
