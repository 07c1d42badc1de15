package import DanishCalendar

/// A value of an output row.
package enum Value: Sendable, Equatable {
  case null
  case text(String)
  case name(StaticName)
  case number(Int)
  case decimal(Double)
  case date(CalendarDate)
  case minute(LocalMinute)

  package init(_ text: String?) { self = text.map(Value.text) ?? .null }
  package init(_ number: Int?) { self = number.map(Value.number) ?? .null }
  package init(_ number: Double?) { self = number.map(Value.decimal) ?? .null }
  package init(_ date: CalendarDate?) { self = date.map(Value.date) ?? .null }
}

/// A name of the program's own, which needs no escaping.
package struct StaticName: Sendable, Equatable {
  package var text: String

  package init(_ text: String) {
    self.text = text
  }
}

/// How rows are printed (`--format`).
package enum RowFormat: String, CaseIterable, Sendable {
  case ndjson
  case csv
  case table
}

/// Prints rows of named values in the format asked for.
package struct RowPrinter: Sendable {
  private let columns: [String]
  private let jsonPrefixes: [String]
  private let format: RowFormat
  private var rows: [[String]] = []
  package var output = ByteWriter()

  package init(columns: [String], format: RowFormat) {
    self.columns = columns
    self.format = format
    jsonPrefixes = columns.enumerated().map { index, name in
      (index == 0 ? "{\"" : ",\"") + name + "\":"
    }
    if format == .csv { output.write(raw: columns.joined(separator: ",") + "\n") }
  }

  package mutating func print(_ values: [Value]) {
    precondition(values.count == columns.count, "a row has a value for each column")
    switch format {
    case .ndjson:
      for (prefix, value) in zip(jsonPrefixes, values) {
        output.write(raw: prefix)
        writeJSON(value)
      }
      output.write("}\n")
    case .csv:
      output.write(raw: values.map(RowPrinter.csvField).joined(separator: ",") + "\n")
    case .table:
      rows.append(values.map { RowPrinter.onOneLine(RowPrinter.tableText($0)) })
    }
  }

  /// Prints what had to wait for the widths of all rows.
  package mutating func finish() {
    guard format == .table else { return }
    let all = [columns] + rows
    let widths = columns.indices.map { column in all.map { $0[column].count }.max() ?? 0 }
    for row in all {
      let cells = zip(row, widths).map { cell, width in
        cell + String(repeating: " ", count: width - cell.count)
      }
      var line = cells.joined(separator: "  ")[...]
      while line.last == " " { line = line.dropLast() }
      output.write(raw: line + "\n")
    }
    rows = []
  }

  private mutating func writeJSON(_ value: Value) {
    switch value {
    case .null: output.write("null")
    case .text(let text): output.write(json: text)
    case .name(let name):
      output.write(UInt8(ascii: "\""))
      output.write(raw: name.text)
      output.write(UInt8(ascii: "\""))
    case .number(let number): output.write(number)
    case .decimal(let number): output.write(raw: number.description)
    case .date(let date):
      output.write(UInt8(ascii: "\""))
      output.write(date)
      output.write(UInt8(ascii: "\""))
    case .minute(let minute):
      output.write(UInt8(ascii: "\""))
      output.write(minute)
      output.write(UInt8(ascii: "\""))
    }
  }

  private static func plainText(_ value: Value) -> String {
    switch value {
    case .null: ""
    case .text(let text): text
    case .name(let name): name.text
    case .number(let number): String(number)
    case .decimal(let number): number.description
    case .date(let date): date.description
    case .minute(let minute): minute.description
    }
  }

  /// The text of a value for a reader: decimals that tell nothing are left out.
  private static func tableText(_ value: Value) -> String {
    guard case .decimal(let number) = value, abs(number) < 1e12 else { return plainText(value) }
    return ((number * 10_000).rounded() / 10_000).description
  }

  /// A text without control characters, which would break the line or reach the terminal.
  private static func onOneLine(_ text: String) -> String {
    guard text.utf8.contains(where: { $0 < 32 || $0 >= 127 }) else { return text }
    var line = ""
    for scalar in text.unicodeScalars {
      let isControl = scalar.properties.generalCategory == .control
      line.unicodeScalars.append(isControl ? "\u{FFFD}" : scalar)
    }
    return line
  }

  private static func csvField(_ value: Value) -> String {
    let text = plainText(value)
    guard text.utf8.contains(where: { [34, 44, 10, 13].contains($0) }) else { return text }
    var field = "\""
    for character in text.unicodeScalars {
      if character == "\"" { field.unicodeScalars.append("\"") }
      field.unicodeScalars.append(character)
    }
    return field + "\""
  }
}
