internal import DanishCalendar

/// Reads plain rows of LPR_A markers.
struct PlainMarkers: PlainRowFormat {
  private let element, course, key, code, time, reported, system, handling: Int
  private var codes = CodeCache { $1.isRelevantCode($0) }
  private var months = MonthCache()

  /// Whether markers that no rule names are kept whole.
  private let keepsAll: Bool

  init(_ layout: TableLayout, retention: Retention) {
    keepsAll = retention == .everything
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
    _ row: UnsafeBufferPointer<UInt8>, _ line: PlainLine, at place: Place,
    into batch: inout RecordBatch
  ) -> Bool {
    guard unsafe PlainFields.isLPR3(row, line.field(system)),
      unsafe line.field(handling).isEmpty,
      let known = unsafe codes.code(row, line.field(code), &batch),
      let ownKey = unsafe PlainFields.keyOrNone(row, line.field(key)),
      let minute = unsafe PlainFields.minute(row, line.field(time), &months),
      let reportedMinute = unsafe PlainFields.minuteOrUnknown(row, line.field(reported), &months)
    else { return false }
    var marker = MarkerRecord(place: place)
    if known.matters || keepsAll {
      guard let elementKey = unsafe PlainFields.integer(row, line.field(element)),
        let courseKey = unsafe PlainFields.keyOrNone(row, line.field(course))
      else { return false }
      marker.element = RecordKey(rawValue: elementKey)
      marker.course = courseKey
    } else {
      // Only its version is kept; that it names an element is all that is asked of it.
      let elementField = unsafe line.field(element)
      guard unsafe PlainFields.isPlainText(row, elementField),
        unsafe line.field(course).count <= RecordBatch.keyLimit
      else { return false }
    }
    marker.key = ownKey
    marker.code = known.code
    marker.time = minute
    marker.reported = reportedMinute
    batch.append(marker, isRelevant: known.matters)
    return true
  }
}
