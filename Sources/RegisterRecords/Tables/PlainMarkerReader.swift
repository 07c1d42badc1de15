internal import CScan
internal import DanishCalendar

/// Reads rows of LPR_A markers in the plain forms that nearly every row has.
///
/// Whatever is not plain (quotes, blanks, text keys, small letters, other forms of time, a removal,
/// a fault) is left to `RowDecoder`, which decides what it means. What is read here, `RowDecoder`
/// would read as the same; the tests hold both against each other.
///
/// Unsafe in this file and `PlainFields` only. The bounds relied on: blocks of 64 bytes are loaded
/// only where they end before the span does, and fields lie inside the line that was scanned.
struct PlainMarkerReader {
  /// More columns than this are left to the other reader.
  private static let mostColumns = 32
  private static let blockSize = 64

  private let separator: UInt8
  private let width: Int
  private let element, course, key, code, time, reported, system, handling: Int
  private var codes = CodeCache()
  private let calendar = MonthTable.shared
  /// Where the fields of a line end, from the first byte of the line on.
  private var ends = [Int](repeating: 0, count: PlainMarkerReader.mostColumns)

  /// Nil for other tables.
  init?(_ layout: TableLayout) {
    guard layout.kind == .markersA, layout.width <= PlainMarkerReader.mostColumns else {
      return nil
    }
    separator = layout.separator
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

  /// Reads plain rows from a position on and returns where the first other row begins.
  ///
  /// - Parameter line: the number of the line at the position; advanced by the rows read.
  mutating func readRows(
    _ bytes: Span<UInt8>, from start: Int, line: inout Int, file: Int32,
    into batch: inout RecordBatch
  ) -> Int {
    unsafe bytes.withUnsafeBufferPointer { buffer in
      guard let base = buffer.baseAddress else { return start }
      var position = start
      while position < buffer.count {
        let length = unsafe scan(base + position, buffer.count - position)
        guard length >= 0, length <= TableReader.rowLimit else { break }
        let row = unsafe UnsafeBufferPointer(start: base + position, count: length)
        var marker = MarkerRecord(place: Place(file: file, line: Int32(clamping: line)))
        guard let isRelevant = unsafe read(row, into: &marker, &batch) else { break }
        batch.append(marker, isRelevant: isRelevant)
        line &+= 1
        position &+= length &+ 1
      }
      return position
    }
  }

  /// Finds the ends of the fields of a line and returns its length, or -1 where it has a quote,
  /// another number of fields, or no end in these bytes.
  @inline(__always)
  private mutating func scan(_ line: UnsafePointer<UInt8>, _ count: Int) -> Int {
    var found = 0
    var offset = 0
    let separator = separator
    let width = width
    return unsafe ends.withUnsafeMutableBufferPointer { ends in
      // What is left over at the end of the bytes is left to the other reader.
      while count &- offset >= PlainMarkerReader.blockSize {
        var mask = unsafe fristvagt_mask64(
          line + offset, separator, RowSplitter.lineFeed, RowSplitter.quote)
        while mask != 0 {
          let place = offset &+ mask.trailingZeroBitCount
          mask &= mask &- 1
          if found == width { return -1 }
          unsafe ends[found] = place
          found &+= 1
          let byte = unsafe line[place]
          if byte == separator { continue }
          return byte == RowSplitter.lineFeed && found == width ? place : -1
        }
        offset &+= PlainMarkerReader.blockSize
      }
      return -1
    }
  }

  @inline(__always)
  private func field(_ index: Int) -> Range<Int> {
    index < 0 ? 0..<0 : (index == 0 ? 0 : ends[index - 1] &+ 1)..<ends[index]
  }

  /// Reads the fields of a scanned line; nil where one is not plain.
  @inline(__always)
  private mutating func read(
    _ line: UnsafeBufferPointer<UInt8>, into marker: inout MarkerRecord,
    _ batch: inout RecordBatch
  ) -> Bool? {
    if line.count > 0, unsafe line[line.count - 1] == RowSplitter.carriageReturn {
      ends[width - 1] = line.count - 1
    }
    let systemField = field(system)
    if !systemField.isEmpty {
      guard systemField.count == 4,
        unsafe PlainFields.load32(line, systemField.lowerBound) == PlainMarkerReader.lpr3
      else { return nil }
    }
    let codeField = field(code)
    let reportedField = field(reported)
    guard field(handling).isEmpty,
      let elementKey = unsafe PlainFields.integer(line, field(element)),
      let packed = unsafe PlainFields.code(line, codeField),
      let minute = unsafe PlainFields.minute(line, field(time), calendar)
    else { return nil }
    marker.element = RecordKey(rawValue: elementKey)
    marker.time = minute
    let courseField = field(course)
    if !courseField.isEmpty {
      guard let key = unsafe PlainFields.integer(line, courseField) else { return nil }
      marker.course = RecordKey(rawValue: key)
    }
    let keyField = field(key)
    if !keyField.isEmpty {
      guard let key = unsafe PlainFields.integer(line, keyField) else { return nil }
      marker.key = RecordKey(rawValue: key)
    }
    if !reportedField.isEmpty {
      guard let minute = unsafe PlainFields.minute(line, reportedField, calendar) else {
        return nil
      }
      marker.reported = minute
    }
    if let known = codes.find(packed) {
      marker.code = known.code
      return known.isRelevant
    }
    marker.code = batch.code(ofField: unsafe line.span.extracting(codeField)) ?? .none
    let isRelevant = batch.isRelevantCode(marker.code)
    codes.keep(packed, marker.code, isRelevant)
    return isRelevant
  }

  /// The bytes of `LPR3` as a little-endian number.
  private static let lpr3: UInt32 = 0x3352_504C
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
  private func slot(_ packed: UInt64) -> Int {
    Int(truncatingIfNeeded: (packed &* 0x9E37_79B9_7F4A_7C15) >> 54)
  }

  @inline(__always)
  func find(_ packed: UInt64) -> (code: CodeID, isRelevant: Bool)? {
    let entry = entries[slot(packed)]
    return entry.packed == packed ? (entry.code, entry.isRelevant) : nil
  }

  mutating func keep(_ packed: UInt64, _ code: CodeID, _ isRelevant: Bool) {
    entries[slot(packed)] = Entry(packed: packed, code: code, isRelevant: isRelevant)
  }
}

/// The first day and the length of each month of the years that nearly all times lie in.
struct MonthTable: Sendable {
  /// Made once, and not for each file.
  static let shared = MonthTable()

  private static let firstYear = 1960
  private static let years = 140

  /// By month: days since 1970 of its first day, times 32, plus its length.
  private let months: [Int32]

  private init() {
    months = (0..<(MonthTable.years * 12)).map { index in
      let year = MonthTable.firstYear + index / 12
      let month = index % 12 + 1
      let first = CalendarDate(year: year, month: month, day: 1)?.rawValue ?? 0
      return first * 32 + Int32(CalendarDate.dayCount(month: month, year: year))
    }
  }

  /// Days since 1970 of a date; nil for one that does not exist or lies outside the table.
  @inline(__always)
  func day(_ year: Int, _ month: Int, _ day: Int) -> Int32? {
    let index = (year &- MonthTable.firstYear) &* 12 &+ month &- 1
    guard month >= 1, month <= 12, index >= 0, index < months.count else { return nil }
    let entry = months[index]
    guard day >= 1, day <= Int(entry & 31) else { return nil }
    return (entry >> 5) &+ Int32(truncatingIfNeeded: day) &- 1
  }
}
