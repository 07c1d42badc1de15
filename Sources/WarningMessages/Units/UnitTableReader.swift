internal import DanishCalendar
internal import RegisterRecords

extension UnitTable {
  /// Reads a unit table: delimited text with a header, as extract tables have it.
  ///
  /// Columns SOR and NAVN are needed; SYGEHUS, REGION, POSTKASSE, GYLDIG_FRA and GYLDIG_TIL may be
  /// left out. The order is free, and English names are read as well (NAME, HOSPITAL, MAILBOX,
  /// VALID_FROM, VALID_TO). The separator is `;`, `,` or a tab; dates are `2027-01-01`.
  ///
  /// - Throws: every fault that was found, each with its line.
  package static func parse(_ bytes: [UInt8]) throws(SetupFaults) -> UnitTable {
    var reader = UnitTableReader()
    reader.read(bytes)
    if !reader.faults.isEmpty { throw SetupFaults(reader.faults) }
    return UnitTable(reader.units.map(\.unit))
  }
}

/// What is read of a unit table so far.
private struct UnitTableReader {
  var units: [(unit: Unit, line: Int)] = []
  var faults: [SetupFault] = []
  private var columns: [UnitColumn?] = []
  private var separator = UInt8(ascii: ";")
  private var splitter = RowSplitter()

  /// The most rows: ten times the units of the country.
  private static let rowLimit = 200_000
  /// The longest name, in characters; a line of mail has room for it.
  private static let nameLimit = 80

  mutating func read(_ bytes: [UInt8]) {
    guard bytes.count <= SetupText.sizeLimit else { return fail(.fileTooLarge, nil) }
    if let line = SetupText.firstLineNotUTF8(bytes) { return fail(.notUTF8, line) }
    var position = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    var line = 1
    var isHeader = true
    while position < bytes.count {
      let first = line
      let end = bytes[position...].firstIndex(of: 10) ?? bytes.count
      if isHeader { separator = UnitTableReader.separator(of: bytes[position..<end]) }
      guard let row = row(bytes, from: &position, to: end, line: &line) else {
        return fail(.unclosedQuote, first)
      }
      if row.allSatisfy(\.isEmpty) { continue }
      if isHeader {
        isHeader = false
        guard readHeader(row, first) else { return }
      } else {
        readRow(row, first)
      }
      if units.count > UnitTableReader.rowLimit {
        return fail(.tooManyRows(UnitTableReader.rowLimit), first)
      }
    }
    if isHeader { fail(.noHeader, nil) }
    findOverlaps()
  }

  /// The fields of the row that begins at a position, which is moved behind it.
  private mutating func row(
    _ bytes: [UInt8], from position: inout Int, to end: Int, line: inout Int
  ) -> [String]? {
    guard bytes[position..<end].contains(RowSplitter.quote) else {
      let last = end > position && bytes[end - 1] == 13 ? end - 1 : end
      splitter.split(bytes.span.extracting(position..<last), separator: separator)
      let row = position
      position = min(end + 1, bytes.count)
      line += 1
      return splitter.fields.map {
        String(decoding: bytes[(row + $0.lowerBound)..<(row + $0.upperBound)], as: UTF8.self)
      }
    }
    guard
      case .row(let length, let lines) = splitter.splitQuoted(
        bytes.span.extracting(position..<bytes.count), separator: separator, isLast: true)
    else { return nil }
    position += length
    line += lines
    return splitter.fields.map { String(decoding: splitter.unquoted[$0], as: UTF8.self) }
  }

  private mutating func fail(_ problem: SetupProblem, _ line: Int?) {
    faults.append(SetupFault(problem, line: line))
  }

  private static func separator(of header: ArraySlice<UInt8>) -> UInt8 {
    let candidates = [UInt8(ascii: ";"), UInt8(ascii: ","), 9]
    let counts = candidates.map { candidate in header.count { $0 == candidate } }
    let most = counts.max() ?? 0
    return candidates[counts.firstIndex(of: most) ?? 0]
  }

  private mutating func readHeader(_ names: [String], _ line: Int) -> Bool {
    for name in names {
      let column = UnitColumn.named(name)
      if column == nil {
        fail(.unknownColumn(name, of: UnitColumn.allCases.flatMap(\.names)), line)
      } else if columns.contains(column) {
        fail(.duplicateColumn(name), line)
      }
      columns.append(column)
    }
    // An unknown name may be that of a column that is needed.
    if !faults.isEmpty { return false }
    for column in UnitColumn.allCases where column.isNeeded && !columns.contains(column) {
      fail(.missingColumn(column.names[0]), line)
    }
    return faults.isEmpty
  }

  private mutating func readRow(_ fields: [String], _ line: Int) {
    guard fields.count == columns.count else {
      fail(.fieldCount(fields.count, wanted: columns.count), line)
      return
    }
    var values: [UnitColumn: String] = [:]
    for (column, field) in zip(columns, fields) {
      guard let column else { continue }
      values[column] = field
    }
    let before = faults.count
    let unit = Unit(
      number: number(values[.number] ?? "", line),
      name: name(values[.name] ?? "", .name, line),
      hospital: name(values[.hospital] ?? "", .hospital, line),
      region: name(values[.region] ?? "", .region, line),
      mailbox: mailbox(values[.mailbox] ?? "", line),
      from: date(values[.from] ?? "", line), to: date(values[.to] ?? "", line))
    if let from = unit.from, let to = unit.to, to < from { fail(.endsBeforeItBegins, line) }
    if faults.count == before { units.append((unit, line)) }
  }

  private mutating func number(_ text: String, _ line: Int) -> String {
    if !UnitNumber.isWellFormed(text.utf8.span) { fail(.badUnitNumber(text), line) }
    return text
  }

  private mutating func name(_ text: String, _ column: UnitColumn, _ line: Int) -> String {
    let cleaned = CleanText.oneLine(text)
    if cleaned.isEmpty, column.isNeeded { fail(.emptyField(column.names[0]), line) }
    if cleaned != text { fail(.unfitText(column.names[0]), line) }
    if cleaned.count > UnitTableReader.nameLimit {
      fail(.tooLong(column.names[0], UnitTableReader.nameLimit), line)
    }
    return cleaned
  }

  private mutating func mailbox(_ text: String, _ line: Int) -> MailAddress? {
    if text.isEmpty { return nil }
    guard let address = MailAddress(text) else {
      fail(.notAnAddress(text), line)
      return nil
    }
    return address
  }

  private mutating func date(_ text: String, _ line: Int) -> CalendarDate? {
    if text.isEmpty { return nil }
    guard let minute = ExtractTime.minute(text.utf8.span), minute.minuteOfDay == 0 else {
      fail(.notADate(text), line)
      return nil
    }
    return minute.date
  }

  /// Two rows of one number may not hold on the same day.
  private mutating func findOverlaps() {
    var last: [String: (to: CalendarDate, line: Int)] = [:]
    let sorted = units.sorted {
      ($0.unit.from ?? .distantPast, $0.line) < ($1.unit.from ?? .distantPast, $1.line)
    }
    for (unit, line) in sorted {
      if let before = last[unit.number], (unit.from ?? .distantPast) <= before.to {
        fail(.overlaps(line: min(line, before.line)), max(line, before.line))
      }
      let to = max(unit.to ?? .distantFuture, last[unit.number]?.to ?? .distantPast)
      last[unit.number] = (to, line)
    }
  }
}
