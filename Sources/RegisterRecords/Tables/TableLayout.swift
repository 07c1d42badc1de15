/// Where a table's columns stand in its rows.
struct TableLayout: Sendable, Equatable {
  let kind: TableKind
  let separator: UInt8
  /// How many fields a row has.
  let width: Int
  /// By column: its place in the row, or -1.
  private let places: [Int]

  func place(of column: Column) -> Int { places[column.rawValue] }

  func has(_ column: Column) -> Bool { places[column.rawValue] >= 0 }

  /// The columns that the table has, with their places in a row.
  let present: [(column: Column, place: Int)]

  enum Recognition {
    case table(TableLayout, duplicates: [String])
    /// A table is known, but a column that it must have is missing.
    case incomplete(TableKind, missing: [String], names: [String])
    case unknown(names: [String])
  }

  static let separators = [UInt8(ascii: ";"), UInt8(ascii: ","), UInt8(ascii: "\t")]

  /// Recognises a header line by its names, with each separator in turn.
  static func recognise(_ line: Span<UInt8>, renaming: ColumnNames) -> Recognition {
    var best = Recognition.unknown(names: [])
    var bestWidth = 0
    for separator in separators {
      let names = headerNames(line, separator: separator).map(renaming.ours)
      guard let kind = TableKind(header: Set(names)) else {
        if names.count > bestWidth, case .unknown = best {
          best = .unknown(names: names)
          bestWidth = names.count
        }
        continue
      }
      var missing = kind.required.filter { column in
        !kind.columns.contains { $0.column == column && names.contains($0.name) }
      }.map(kind.name)
      // An offer must be told where it belongs, by one key or the other.
      if kind == .offers, !names.contains("DW_EK_FORLOEB"),
        !names.contains("DW_EK_HELBREDSFORLOEB")
      {
        missing.append("DW_EK_FORLOEB")
      }
      if missing.isEmpty {
        return .table(
          TableLayout(kind: kind, separator: separator, names: names),
          duplicates: duplicates(of: names, in: kind))
      }
      best = .incomplete(kind, missing: missing, names: names)
    }
    return best
  }

  static func == (left: TableLayout, right: TableLayout) -> Bool {
    left.kind == right.kind && left.separator == right.separator && left.width == right.width
      && left.places == right.places
  }

  private init(kind: TableKind, separator: UInt8, names: [String]) {
    self.kind = kind
    self.separator = separator
    width = names.count
    var places = [Int](repeating: -1, count: Column.allCases.count)
    for (name, column) in kind.columns where places[column.rawValue] < 0 {
      places[column.rawValue] = names.firstIndex(of: name) ?? -1
    }
    self.places = places
    present = Column.allCases.filter { places[$0.rawValue] >= 0 }.map { ($0, places[$0.rawValue]) }
  }

  private static func duplicates(of names: [String], in kind: TableKind) -> [String] {
    kind.columns.map(\.name).filter { name in names.filter { $0 == name }.count > 1 }
  }

  private static func headerNames(_ line: Span<UInt8>, separator: UInt8) -> [String] {
    var names: [String] = []
    var name: [UInt8] = []
    for index in line.indices {
      if line[index] == separator {
        names.append(normalised(name))
        name.removeAll(keepingCapacity: true)
      } else {
        name.append(line[index])
      }
    }
    names.append(normalised(name))
    return names
  }

  /// A name without blanks and quotes around it, in capitals.
  private static func normalised(_ name: [UInt8]) -> String {
    let ignored: Set<UInt8> = [32, 9, 34, 13]
    let core = name.drop { ignored.contains($0) }.reversed().drop { ignored.contains($0) }
    return decodedText(Array(core.reversed())).uppercased()
  }
}

/// Names of columns as a delivery has them, mapped to the names of FORMATS.md (`--columns`).
package struct ColumnNames: Sendable {
  private var mapping: [String: String] = [:]

  package init() {}

  /// Why a mapping could not be read.
  package struct Fault: Error, Equatable {
    package var line: Int
    /// The name of FORMATS.md that the line should have given, where one is near.
    package var unknownName: String?
  }

  /// Reads lines of the form `THEIR_NAME = OUR_NAME`; `#` begins a comment.
  package init(text: String) throws(Fault) {
    // By scalars, for which a carriage return and a line feed are two.
    let lines = text.unicodeScalars.split(separator: "\n", omittingEmptySubsequences: false)
    for (index, line) in lines.enumerated() {
      let content = line.drop { $0 == "\u{FEFF}" }.prefix { $0 != "#" }
      if content.allSatisfy(\.properties.isWhitespace) { continue }
      let names = content.split(separator: "=", omittingEmptySubsequences: false)
        .map(ColumnNames.normalised)
      guard names.count == 2, !names[0].isEmpty, !names[1].isEmpty else {
        throw Fault(line: index + 1, unknownName: nil)
      }
      guard TableKind.knownNames.contains(names[1]) else {
        throw Fault(line: index + 1, unknownName: names[1])
      }
      mapping[names[0]] = names[1]
    }
  }

  /// A name without blanks around it, in capitals.
  private static func normalised(_ name: Substring.UnicodeScalarView) -> String {
    let core = name.drop(while: \.properties.isWhitespace).reversed()
      .drop(while: \.properties.isWhitespace).reversed()
    var text = ""
    text.unicodeScalars.append(contentsOf: core)
    return text.uppercased()
  }

  func ours(_ name: String) -> String { mapping[name] ?? name }
}
