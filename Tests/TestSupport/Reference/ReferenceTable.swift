/// How a table is written; all choices give the same records.
package struct ReferenceTableStyle: Sendable {
  package var separator: Character
  package var lineEnd: String
  /// Varies letter case of codes and names of columns, blanks, forms of times, order of columns.
  package var isVaried: Bool

  package init(separator: Character = ";", lineEnd: String = "\n", isVaried: Bool = true) {
    self.separator = separator
    self.lineEnd = lineEnd
    self.isVaried = isVaried
  }
}

/// A table on its way to text.
struct ReferenceTable {
  private let columns: [String]
  private let style: ReferenceTableStyle
  private var generator: SeededGenerator
  private var lines: [String] = []
  private let order: [Int]

  init(columns: [String], style: ReferenceTableStyle, seed: UInt64) {
    self.style = style
    generator = SeededGenerator(seed: seed)
    var order = Array(columns.indices)
    if style.isVaried { generator.shuffle(&order) }
    self.order = order
    self.columns = columns
    lines.append(order.map { columns[$0] }.joined(separator: String(style.separator)))
  }

  var text: String { lines.joined(separator: style.lineEnd) + style.lineEnd }

  /// Adds a row, its fields in the order of the columns given.
  mutating func add(_ fields: [String?]) {
    let texts = order.map { fields[$0] ?? "" }.map { quoted($0) }
    lines.append(texts.joined(separator: String(style.separator)))
  }

  private mutating func quoted(_ field: String) -> String {
    let special: [Character] = [style.separator, "\"", "\n", "\r"]
    if field.contains(where: { special.contains($0) }) {
      return "\""
        + field.split(separator: "\"", omittingEmptySubsequences: false)
        .joined(separator: "\"\"") + "\""
    }
    if style.isVaried, !field.isEmpty {
      if generator.chance(1, in: 20) { return "\"\(field)\"" }
      if generator.chance(1, in: 20) { return " \(field) " }
    }
    return field
  }

  /// A code, FRIST, SVAR or HANDLING in some letter case.
  mutating func cased(_ text: String?) -> String? {
    guard style.isVaried, let text, generator.chance(1, in: 8) else { return text }
    if generator.chance(1, in: 2) { return text.lowercased() }
    return text.prefix(1).lowercased() + text.dropFirst().uppercased()
  }

  /// HANDLING: empty, `opret` or `ret`, or `slet`.
  mutating func handling(_ isRemoval: Bool) -> String? {
    if isRemoval { return cased("slet") }
    guard style.isVaried else { return nil }
    let word = generator.pick([nil, nil, "opret", "ret"])
    return cased(word)
  }

  /// LPRINDBERETNINGSSYSTEM: empty or LPR3.
  mutating func system() -> String? {
    guard style.isVaried else { return "LPR3" }
    return generator.pick(["LPR3", "LPR3", "lpr3", nil])
  }

  /// A moment in one of the forms of FORMATS.md; seconds are there to be cut off.
  mutating func time(_ moment: ReferenceMoment?) -> String? {
    guard let moment else { return nil }
    let seconds = style.isVaried ? ReferenceDate.padded(generator.below(60), 2) : "00"
    let date = ReferenceDate.text(moment.day)
    guard style.isVaried else { return "\(date)T\(moment.timeText):00" }
    let (year, month, day) = ReferenceDate.parts(moment.day)
    let two = { (number: Int) in ReferenceDate.padded(number, 2) }
    switch generator.below(12) {
    case 0: return "\(date) \(moment.timeText)"
    case 1: return "\(date) \(moment.timeText):\(seconds)"
    case 2: return "\(date)T\(moment.timeText)"
    case 3: return "\(date)T\(moment.timeText):\(seconds).\(generator.below(1000))"
    case 4:
      let months = [
        "JAN", "FEB", "MAR", "APR", "MAY", "JUN", "JUL", "AUG", "SEP", "OCT", "NOV", "DEC",
      ]
      return "\(two(day))\(months[month - 1])\(year):\(moment.timeText):\(seconds)"
    case 5: return "\(two(day))-\(two(month))-\(year) \(moment.timeText)"
    case 6: return "\(two(day))-\(two(month))-\(year) \(moment.timeText):\(seconds)"
    case 7: return moment.minute == 0 ? date : "\(date)T\(moment.timeText):\(seconds)"
    default: return "\(date)T\(moment.timeText):\(seconds)"
    }
  }

  /// A date.
  mutating func date(_ day: Int?) -> String? {
    day.map(ReferenceDate.text)
  }

  /// A time of day for LPR_F; midnight may be left out.
  mutating func timeOfDay(_ moment: ReferenceMoment?) -> String? {
    guard let moment else { return nil }
    if style.isVaried, moment.minute == 0, generator.chance(1, in: 2) { return nil }
    if style.isVaried, generator.chance(1, in: 3) { return moment.timeText }
    return moment.timeText + ":00"
  }

  /// A made-up CPR number of somebody born 1858-1899 (seventh digit 5, year digits 58-99).
  mutating func personNumber() -> String {
    ReferencePerson.number(&generator)
  }
}

/// Made-up persons.
enum ReferencePerson {
  /// Born 1858-1899: the seventh digit 5 with the year digits 58-99 says the 19th century.
  static func number(_ generator: inout SeededGenerator) -> String {
    let day = ReferenceDate.padded(generator.within(1...28), 2)
    let month = ReferenceDate.padded(generator.within(1...12), 2)
    let year = ReferenceDate.padded(generator.within(58...99), 2)
    return day + month + year + "5" + ReferenceDate.padded(generator.below(1000), 3)
  }
}

extension SeededGenerator {
  /// The lines of a text in another order, the first (the header) staying first.
  package mutating func shuffledRows(_ text: String) -> String {
    var lines = text.split(separator: "\n", omittingEmptySubsequences: true).map(String.init)
    guard lines.count > 2 else { return text }
    let header = lines.removeFirst()
    shuffle(&lines)
    return ([header] + lines).joined(separator: "\n") + "\n"
  }
}
