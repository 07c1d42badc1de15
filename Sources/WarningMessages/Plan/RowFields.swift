internal import DanishCalendar

/// Values of a row, written one after another with tabs between.
struct FieldWriter {
  private(set) var fields: [String] = []

  mutating func write(_ text: String) { fields.append(text) }
  mutating func write(_ number: Int) { fields.append(String(number)) }
  mutating func write(_ isTrue: Bool) { fields.append(isTrue ? "1" : "0") }
  mutating func write(_ date: CalendarDate?) { fields.append(date.map { "\($0.rawValue)" } ?? "") }
  mutating func write(_ minute: LocalMinute?) {
    fields.append(minute.map { "\($0.rawValue)" } ?? "")
  }
  mutating func write<Choice: RawRepresentable<String>>(_ choice: Choice?) {
    fields.append(choice?.rawValue ?? "")
  }

  /// A list of values that each have fields of their own.
  mutating func write<Element>(list: [Element], _ encode: (inout FieldWriter, Element) -> Void) {
    fields.append(
      FieldWriter.joined(
        list.map { element in
          var writer = FieldWriter()
          encode(&writer, element)
          return writer.text
        }))
  }

  var text: String { FieldWriter.joined(fields) }

  private static func joined(_ fields: [String]) -> String {
    var bytes: [UInt8] = []
    for field in fields {
      for byte in field.utf8 {
        switch byte {
        case UInt8(ascii: "\\"): bytes += [UInt8(ascii: "\\"), UInt8(ascii: "\\")]
        case UInt8(ascii: "\t"): bytes += [UInt8(ascii: "\\"), UInt8(ascii: "t")]
        case UInt8(ascii: "\n"): bytes += [UInt8(ascii: "\\"), UInt8(ascii: "n")]
        default: bytes.append(byte)
        }
      }
      bytes.append(UInt8(ascii: "\t"))
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}

/// Reads what a `FieldWriter` wrote.
struct FieldReader {
  /// A field is missing or no value of its kind.
  struct Fault: Error {}

  private var fields: ArraySlice<String>

  init(_ text: String) throws(Fault) {
    fields = try FieldReader.split(text)[...]
  }

  /// Whether all fields were read.
  var isAtEnd: Bool { fields.isEmpty }

  mutating func text() throws(Fault) -> String {
    guard let field = fields.popFirst() else { throw Fault() }
    return field
  }

  mutating func number() throws(Fault) -> Int {
    guard let number = Int(try text()) else { throw Fault() }
    return number
  }

  mutating func flag() throws(Fault) -> Bool {
    switch try text() {
    case "0": return false
    case "1": return true
    default: throw Fault()
    }
  }

  mutating func date() throws(Fault) -> CalendarDate? {
    let field = try text()
    if field.isEmpty { return nil }
    guard let days = Int32(field) else { throw Fault() }
    return CalendarDate(rawValue: days)
  }

  mutating func minute() throws(Fault) -> LocalMinute? {
    let field = try text()
    if field.isEmpty { return nil }
    guard let minutes = Int64(field) else { throw Fault() }
    return LocalMinute(rawValue: minutes)
  }

  mutating func choice<Choice: RawRepresentable<String>>() throws(Fault) -> Choice? {
    let field = try text()
    if field.isEmpty { return nil }
    guard let choice = Choice(rawValue: field) else { throw Fault() }
    return choice
  }

  mutating func list<Element>(
    _ decode: (inout FieldReader) throws(Fault) -> Element
  ) throws(Fault) -> [Element] {
    var elements: [Element] = []
    for part in try FieldReader.split(try text()) {
      var reader = try FieldReader(part)
      elements.append(try decode(&reader))
      if !reader.isAtEnd { throw Fault() }
    }
    return elements
  }

  /// The fields of a text, each ended by a tab.
  private static func split(_ text: String) throws(Fault) -> [String] {
    var fields: [String] = []
    var current: [UInt8] = []
    var bytes = text.utf8.makeIterator()
    while let byte = bytes.next() {
      switch byte {
      case UInt8(ascii: "\t"):
        fields.append(String(decoding: current, as: UTF8.self))
        current = []
      case UInt8(ascii: "\\"):
        switch bytes.next() {
        case UInt8(ascii: "\\"): current.append(UInt8(ascii: "\\"))
        case UInt8(ascii: "t"): current.append(UInt8(ascii: "\t"))
        case UInt8(ascii: "n"): current.append(UInt8(ascii: "\n"))
        default: throw Fault()
        }
      default: current.append(byte)
      }
    }
    guard current.isEmpty else { throw Fault() }
    return fields
  }
}

/// An unwrapped value, or the fault that it is missing.
func needed<Value>(_ value: Value?) throws(FieldReader.Fault) -> Value {
  guard let value else { throw FieldReader.Fault() }
  return value
}
