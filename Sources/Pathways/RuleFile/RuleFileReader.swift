import DanishCalendar
internal import Wordings

/// Reads the values of a rule file, keeps every fault, and goes on where it can.
///
/// What could not be read is nil, and its fault is told already; so nothing is said twice.
struct RuleFileReader {
  var faults: [RuleFault] = []

  mutating func fail(_ problem: RuleProblem, at position: TextPosition) {
    faults.append(RuleFault(problem, at: position))
  }

  /// A pattern and where it stands.
  struct PlacedPattern {
    var pattern: CodePattern
    var position: TextPosition
  }

  // MARK: - Objects and lists

  /// The members of an object by name, of which all but the optional ones have to be there.
  mutating func fields(
    _ value: JSONValue, required: [String], optional: [String] = []
  ) -> [String: JSONValue]? {
    guard let members = members(value) else { return nil }
    var fields: [String: JSONValue] = [:]
    var misspelt: Set<String> = []
    for member in members {
      if required.contains(member.name) || optional.contains(member.name) {
        fields[member.name] = member.value
      } else {
        let free = (required + optional).filter { name in !members.contains { $0.name == name } }
        let near = nearest(member.name, among: free)
        if let near { misspelt.insert(near) }
        fail(.unknownMember(member.name, nearest: near), at: member.position)
      }
    }
    for name in required where fields[name] == nil && !misspelt.contains(name) {
      fail(.missingMember(name), at: value.position)
    }
    return fields
  }

  mutating func members(_ value: JSONValue?) -> [JSONMember]? {
    guard let value else { return nil }
    guard case .object(let members) = value.kind else { return wrongType(.object, value) }
    return members
  }

  mutating func elements(_ value: JSONValue?) -> [JSONValue]? {
    guard let value else { return nil }
    guard case .array(let elements) = value.kind else { return wrongType(.list, value) }
    return elements
  }

  mutating func wrongType<Value>(_ type: ValueType, _ value: JSONValue) -> Value? {
    if case .faulty = value.kind { return nil }
    fail(.wrongType(type), at: value.position)
    return nil
  }

  // MARK: - Texts and numbers

  /// A text for people or a name: not empty, and without line breaks, which would break tables.
  mutating func text(_ value: JSONValue?) -> String? {
    guard let value else { return nil }
    guard case .string(let text) = value.kind else { return wrongType(.text, value) }
    return checked(text, at: value.position)
  }

  mutating func checked(_ text: String, at position: TextPosition) -> String? {
    if text.isEmpty {
      fail(.emptyText, at: position)
      return nil
    }
    if text.unicodeScalars.contains(where: { $0.properties.generalCategory == .control }) {
      fail(.controlInText, at: position)
      return nil
    }
    return text
  }

  mutating func days(_ value: JSONValue?) -> Int? {
    guard let value else { return nil }
    guard case .integer(let days) = value.kind else { return wrongType(.integer, value) }
    guard (0...RuleSet.dayLimit).contains(days) else {
      fail(.daysOutOfRange(days), at: value.position)
      return nil
    }
    return days
  }

  /// One of some words.
  mutating func word<Word>(
    _ value: JSONValue?, _ words: [(String, Word)], or problem: (String) -> RuleProblem
  ) -> Word? {
    guard let value, let text = text(value) else { return nil }
    if let word = words.first(where: { $0.0 == text }) { return word.1 }
    fail(problem(text), at: value.position)
    return nil
  }

  /// A date, or null, which is `.some(nil)`; nil where there is a fault.
  mutating func date(_ value: JSONValue?) -> CalendarDate?? {
    guard let value else { return nil }
    if case .null = value.kind { return .some(nil) }
    guard case .string(let text) = value.kind else { return wrongType(.date, value) }
    guard let date = CalendarDate(iso: text) else {
      fail(.badDate(text), at: value.position)
      return nil
    }
    return .some(date)
  }

  // MARK: - Codes

  mutating func package(_ text: String, at position: TextPosition) -> PackageCode? {
    guard let package = PackageCode(digits: text) else {
      fail(.badPackage(text), at: position)
      return nil
    }
    return package
  }

  mutating func patterns(_ value: JSONValue?) -> [PlacedPattern]? {
    guard let elements = elements(value) else { return nil }
    var patterns: [PlacedPattern] = []
    for element in elements {
      guard case .string(let text) = element.kind else {
        let _: Never? = wrongType(.text, element)
        continue
      }
      if let pattern = pattern(text, at: element.position) { patterns.append(pattern) }
    }
    return patterns
  }

  mutating func pattern(_ text: String, at position: TextPosition) -> PlacedPattern? {
    let body = text.utf8.last == UInt8(ascii: "*") ? text.utf8.dropLast() : text.utf8[...]
    let isPattern = body.allSatisfy { byte in
      (65...90).contains(byte) || (48...57).contains(byte) || byte == UInt8(ascii: "?")
    }
    guard isPattern, !body.isEmpty, text.utf8.count <= 24 else {
      fail(.badPattern(text), at: position)
      return nil
    }
    return PlacedPattern(pattern: CodePattern(text), position: position)
  }
}

extension CalendarDate {
  /// The date of a text such as `2024-03-15`; nil for any other form and for no date.
  fileprivate init?(iso text: String) {
    let parts = text.utf8.split(separator: UInt8(ascii: "-"), omittingEmptySubsequences: false)
    guard parts.map(\.count) == [4, 2, 2] else { return nil }
    var numbers: [Int] = []
    for part in parts {
      guard part.allSatisfy({ (48...57).contains($0) }) else { return nil }
      numbers.append(part.reduce(0) { $0 * 10 + Int($1 - 48) })
    }
    self.init(year: numbers[0], month: numbers[1], day: numbers[2])
  }
}
