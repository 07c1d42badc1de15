package import ProcessCharts
internal import Wordings

/// A series from elsewhere: a table with the columns period, denominator and numerator.
///
/// The columns are parted by semicolons, commas or tabs, stand in any order and are named in any
/// case; other columns are passed over.
package struct SeriesReader {
  /// The most rows that are read.
  package static let mostRows = 10_000
  /// The largest count that is read.
  package static let largestCount = 1_000_000_000
  /// The longest name of a period, in characters.
  package static let longestPeriod = 40

  /// What was read.
  package struct Outcome: Equatable, Sendable {
    /// The series, in the order of time.
    package let series: Series
    /// The lines of periods with a denominator of 0, which have no share and are left out.
    package let emptyLines: [Int]
    /// Whether the rows did not stand in the order of time and were put into it.
    package let isSorted: Bool
  }

  /// Reads a series.
  ///
  /// - Parameter text: The whole table.
  /// - Throws: The first fault.
  package static func read(_ text: String) throws(SeriesFault) -> Outcome {
    var reader = SeriesReader()
    var isHeader = true
    var last = 1
    for (index, line) in lines(of: text).enumerated() {
      if line.allSatisfy(\.isWhitespace) { continue }
      last = index + 1
      if isHeader {
        try reader.readHeader(String(line), line: last)
        isHeader = false
      } else {
        try reader.readRow(String(line), line: last)
      }
    }
    if isHeader { throw SeriesFault(.empty, line: 1) }
    if reader.points.count < 2 { throw SeriesFault(.tooFewPeriods, line: last) }
    return reader.outcome
  }

  private init() {}

  private var separator: Character = ";"
  private var columns: [Column: Int] = [:]
  private var points: [SeriesPoint] = []
  private var emptyLines: [Int] = []
  private var lineOfPeriod: [String: Int] = [:]

  private enum Column: String, CaseIterable {
    case period, denominator, numerator
  }

  // MARK: - Lines

  private static func lines(of text: String) -> [Substring] {
    let isMarked = text.unicodeScalars.first == "\u{FEFF}"
    let plain = isMarked ? String(text.unicodeScalars.dropFirst()) : text
    return plain.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
  }

  private mutating func readHeader(_ header: String, line: Int) throws(SeriesFault) {
    var best: (missing: [Column], separator: Character, names: [String])?
    for candidate: Character in [";", ",", "\t"] {
      guard let fields = SeriesReader.fields(of: header, separator: candidate) else { continue }
      let names = fields.map { $0.lowercased() }
      let missing = Column.allCases.filter { !names.contains($0.rawValue) }
      if missing.count < best?.missing.count ?? .max { best = (missing, candidate, names) }
    }
    guard let best else { throw SeriesFault(.brokenQuote, line: line) }
    if !best.missing.isEmpty {
      throw SeriesFault(.missingColumns(best.missing.map(\.rawValue)), line: line)
    }
    separator = best.separator
    for column in Column.allCases {
      let places = best.names.indices.filter { best.names[$0] == column.rawValue }
      if places.count > 1 { throw SeriesFault(.repeatedColumn(column.rawValue), line: line) }
      columns[column] = places.first
    }
  }

  private mutating func readRow(_ row: String, line: Int) throws(SeriesFault) {
    guard let fields = SeriesReader.fields(of: row, separator: separator) else {
      throw SeriesFault(.brokenQuote, line: line)
    }
    let name = try field(.period, of: fields, line: line)
    if name.isEmpty { throw SeriesFault(.noPeriod, line: line) }
    guard let shown = echoed(name) else { throw SeriesFault(.longPeriod, line: line) }
    if let earlier = lineOfPeriod.updateValue(line, forKey: name) {
      throw SeriesFault(.repeatedPeriod(line: earlier), line: line)
    }
    if lineOfPeriod.count > SeriesReader.mostRows { throw SeriesFault(.tooManyRows, line: line) }
    let denominator = try count(.denominator, of: fields, line: line)
    let numerator = try count(.numerator, of: fields, line: line)
    if numerator > denominator { throw SeriesFault(.partAboveWhole, line: line) }
    if denominator == 0 {
      emptyLines.append(line)
    } else {
      points.append(SeriesPoint(period: shown, denominator: denominator, numerator: numerator))
    }
  }

  private func field(
    _ column: Column, of fields: [String], line: Int
  ) throws(SeriesFault) -> String {
    guard let place = columns[column], place < fields.count else {
      throw SeriesFault(.tooFewFields, line: line)
    }
    return fields[place]
  }

  private func count(_ column: Column, of fields: [String], line: Int) throws(SeriesFault) -> Int {
    let text = try field(column, of: fields, line: line)
    guard !text.isEmpty, text.utf8.allSatisfy({ (48...57).contains($0) }),
      let number = Int(text), number <= SeriesReader.largestCount
    else { throw SeriesFault(.noCount(column: column.rawValue), line: line) }
    return number
  }

  /// The fields of a line without their quotes and outer blanks; nil where a quote does not end.
  private static func fields(of line: String, separator: Character) -> [String]? {
    var fields: [String] = []
    var rest = line[...]
    while true {
      rest = rest.drop { $0 == " " }
      var field = ""
      if rest.first == "\"" {
        rest = rest.dropFirst()
        while true {
          guard let mark = rest.firstIndex(of: "\"") else { return nil }
          field += rest[..<mark]
          rest = rest[rest.index(after: mark)...]
          guard rest.first == "\"" else { break }
          field.append("\"")
          rest = rest.dropFirst()
        }
        rest = rest.drop { $0 == " " }
        guard rest.isEmpty || rest.first == separator else { return nil }
      } else {
        let end = rest.firstIndex(of: separator) ?? rest.endIndex
        field = String(rest[..<end])
        rest = rest[end...]
      }
      while field.last == " " { field.removeLast() }
      fields.append(field)
      if rest.isEmpty { return fields }
      rest = rest.dropFirst()
    }
  }

  // MARK: - Order

  private var outcome: Outcome {
    let names = points.map(\.period)
    let isOrderKnown = names.allSatisfy { PeriodForm($0) == PeriodForm(names[0]) }
    guard isOrderKnown, PeriodForm(names[0]).beginsWithYear else {
      return Outcome(series: Series(points), emptyLines: emptyLines, isSorted: false)
    }
    let sorted = points.sorted { $0.period < $1.period }
    return Outcome(series: Series(sorted), emptyLines: emptyLines, isSorted: sorted != points)
  }
}

/// How a period's name is built: which of its characters are digits, and what the others are.
///
/// Names of one form that begin with the year, such as 2024-03 or 2024K1, sort by time.
private struct PeriodForm: Equatable {
  private let pattern: [UInt8]

  init(_ name: String) {
    pattern = name.utf8.map { (48...57).contains($0) ? UInt8(ascii: "0") : $0 }
  }

  var beginsWithYear: Bool {
    pattern.prefix(4).allSatisfy { $0 == UInt8(ascii: "0") } && pattern.count >= 4
      && !(5...7).contains(digitsAtStart)
  }

  private var digitsAtStart: Int { pattern.prefix { $0 == UInt8(ascii: "0") }.count }
}
