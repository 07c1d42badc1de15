internal import DanishCalendar

/// Reads plain rows of LPR_A pathway elements: what of them a clock can ask for.
struct PlainElements: PlainRowFormat {
  var line: PlainLine
  private let key, course, start, end, reported, unit, region, ending, system, handling: Int
  private var endings = CodeCache { _, _ in false }
  private let calendar = MonthTable.shared

  init(_ layout: TableLayout) {
    line = PlainLine(layout)
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
    _ row: UnsafeBufferPointer<UInt8>, at place: Place, into batch: inout RecordBatch
  ) -> Bool {
    let unitField = line.field(unit)
    let regionField = line.field(region)
    let endingField = line.field(ending)
    guard unitField.count != PlainElements.personLength,
      regionField.count != PlainElements.personLength, line.field(handling).isEmpty,
      unsafe PlainFields.isLPR3(row, line.field(system)),
      let ownKey = unsafe PlainFields.integer(row, line.field(key)),
      let courseKey = unsafe PlainFields.keyOrNone(row, line.field(course)),
      let unitKey = unsafe PlainFields.keyOrNone(row, unitField),
      let regionKey = unsafe PlainFields.keyOrNone(row, regionField),
      let startMinute = unsafe PlainFields.minute(row, line.field(start), calendar),
      let endMinute = unsafe PlainFields.minuteOrUnknown(row, line.field(end), calendar),
      let reportedMinute = unsafe PlainFields.minuteOrUnknown(row, line.field(reported), calendar)
    else { return false }
    var element = ElementRecord(place: place)
    if !endingField.isEmpty {
      guard let packed = unsafe PlainFields.code(row, endingField) else { return false }
      element.ending = unsafe endings.code(packed, row, endingField, &batch).code
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
