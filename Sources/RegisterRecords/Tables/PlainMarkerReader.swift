internal import DanishCalendar

/// Reads rows of LPR_A markers in the plain forms that nearly every row has.
///
/// Whatever is not plain (blanks, text keys, small letters, other forms of time, a removal, a
/// fault) is left to `RowDecoder`, which decides what it means.
struct PlainMarkerReader {
  private let width: Int
  private let element, course, key, code, time, reported, system, handling: Int
  private var codes = CodeCache()

  /// Nil for other tables.
  init?(_ layout: TableLayout) {
    guard layout.kind == .markersA else { return nil }
    width = layout.width
    element = layout.place(of: .element)
    course = layout.place(of: .course)
    key = layout.place(of: .markerKey)
    code = layout.place(of: .code)
    time = layout.place(of: .time)
    reported = layout.place(of: .reported)
    system = layout.place(of: .system)
    handling = layout.place(of: .handling)
  }

  /// Reads a line and says whether it was plain; otherwise nothing was done.
  mutating func read(
    _ line: Span<UInt8>, _ scanner: borrowing LineScanner, place: Place,
    into batch: inout RecordBatch
  ) -> Bool {
    // The fields needed, found once; a field that the table lacks is empty.
    let isReturn = !line.isEmpty && line[line.count - 1] == RowSplitter.carriageReturn
    let end = isReturn ? line.count - 1 : line.count
    func field(_ index: Int) -> Range<Int> {
      if index < 0 { return 0..<0 }
      let range = scanner.field(index)
      return index == width - 1 ? range.lowerBound..<min(range.upperBound, end) : range
    }
    let systemField = field(system)
    guard systemField.isEmpty || isLPR3(line.extracting(systemField)), field(handling).isEmpty
    else { return false }
    let ranges = (field(element), field(course), field(key), field(code), field(time))
    let reportedField = field(reported)
    var record = MarkerRecord(place: place)
    var packed: UInt64 = 0
    let isPlain = unsafe line.withUnsafeBufferPointer { bytes -> Bool in
      guard let elementKey = unsafe PlainFields.integer(bytes, ranges.0),
        let packedCode = unsafe PlainFields.code(bytes, ranges.3),
        let minute = unsafe PlainFields.minute(bytes, ranges.4)
      else { return false }
      record.element = RecordKey(rawValue: elementKey)
      record.time = minute
      packed = packedCode
      if !ranges.1.isEmpty {
        guard let courseKey = unsafe PlainFields.integer(bytes, ranges.1) else { return false }
        record.course = RecordKey(rawValue: courseKey)
      }
      if !ranges.2.isEmpty {
        guard let markerKey = unsafe PlainFields.integer(bytes, ranges.2) else { return false }
        record.key = RecordKey(rawValue: markerKey)
      }
      if !reportedField.isEmpty {
        guard let minute = unsafe PlainFields.minute(bytes, reportedField) else { return false }
        record.reported = minute
      }
      return true
    }
    guard isPlain else { return false }
    let (code, isRelevant) = codes.find(packed, line.extracting(ranges.3), &batch)
    record.code = code
    batch.append(record, isRelevant: isRelevant)
    return true
  }

  private func isLPR3(_ field: Span<UInt8>) -> Bool {
    field.count == 4 && field[0] == UInt8(ascii: "L") && field[1] == UInt8(ascii: "P")
      && field[2] == UInt8(ascii: "R") && field[3] == UInt8(ascii: "3")
  }
}

/// The codes met last, by their bytes in one number, so that no text is compared.
struct CodeCache {
  private struct Entry {
    var packed: UInt64 = 0
    var code = CodeID.none
    var isRelevant = false
  }

  private static let size = 1024
  private var entries = [Entry](repeating: Entry(), count: CodeCache.size)

  @inline(__always)
  mutating func find(
    _ packed: UInt64, _ text: Span<UInt8>, _ batch: inout RecordBatch
  ) -> (CodeID, Bool) {
    let slot = Int(truncatingIfNeeded: (packed &* 0x9E37_79B9_7F4A_7C15) >> 54)
    let entry = entries[slot]
    if entry.packed == packed { return (entry.code, entry.isRelevant) }
    return fill(slot, packed, text, &batch)
  }

  @inline(never)
  private mutating func fill(
    _ slot: Int, _ packed: UInt64, _ text: Span<UInt8>, _ batch: inout RecordBatch
  ) -> (CodeID, Bool) {
    let code = batch.code(ofField: text) ?? .none
    let isRelevant = batch.isRelevantCode(code)
    entries[slot] = Entry(packed: packed, code: code, isRelevant: isRelevant)
    return (code, isRelevant)
  }
}
