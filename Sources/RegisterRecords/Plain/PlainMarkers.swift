internal import DanishCalendar

/// Reads plain rows of LPR_A markers.
struct PlainMarkers: PlainRowFormat {
  var line: PlainLine
  private let element, course, key, code, time, reported, system, handling: Int
  private var codes = CodeCache { $1.isRelevantCode($0) }
  private let calendar = MonthTable.shared

  init(_ layout: TableLayout) {
    line = PlainLine(layout)
    element = layout.place(of: .element)
    course = layout.place(of: .course)
    key = layout.place(of: .markerKey)
    code = layout.place(of: .code)
    time = layout.place(of: .time)
    reported = layout.place(of: .reported)
    system = layout.place(of: .system)
    handling = layout.place(of: .handling)
  }

  @inline(__always)
  mutating func read(
    _ row: UnsafeBufferPointer<UInt8>, at place: Place, into batch: inout RecordBatch
  ) -> Bool {
    let codeField = line.field(code)
    guard unsafe PlainFields.isLPR3(row, line.field(system)), line.field(handling).isEmpty,
      let elementKey = unsafe PlainFields.integer(row, line.field(element)),
      let courseKey = unsafe PlainFields.keyOrNone(row, line.field(course)),
      let ownKey = unsafe PlainFields.keyOrNone(row, line.field(key)),
      let packed = unsafe PlainFields.code(row, codeField),
      let minute = unsafe PlainFields.minute(row, line.field(time), calendar),
      let reportedMinute = unsafe PlainFields.minuteOrUnknown(row, line.field(reported), calendar)
    else { return false }
    let known = unsafe codes.code(packed, row, codeField, &batch)
    var marker = MarkerRecord(place: place)
    marker.element = RecordKey(rawValue: elementKey)
    marker.course = courseKey
    marker.key = ownKey
    marker.code = known.code
    marker.time = minute
    marker.reported = reportedMinute
    batch.append(marker, isRelevant: known.matters)
    return true
  }
}
