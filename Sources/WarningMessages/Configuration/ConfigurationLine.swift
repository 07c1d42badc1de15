/// What one line of a configuration file says.
enum ConfigurationLine: Equatable {
  case nothing
  case heading(kind: String, name: String)
  case value(key: String, text: String)
  case fault(SetupProblem)

  /// Reads a line without its line feed.
  ///
  /// A comment stands behind `#` at the beginning of the line or behind a blank.
  init(_ line: Substring) {
    let text = ConfigurationLine.trimmed(ConfigurationLine.withoutComment(line))
    if text.isEmpty {
      self = .nothing
    } else if text.first == "[" {
      self = ConfigurationLine.heading(text)
    } else if let equals = text.firstIndex(of: "=") {
      let key = ConfigurationLine.trimmed(text[..<equals])
      let value = ConfigurationLine.trimmed(text[text.index(after: equals)...])
      self = .value(key: String(key), text: String(value))
    } else {
      self = .fault(.noEqualsSign)
    }
  }

  private static func heading(_ text: Substring) -> ConfigurationLine {
    guard text.last == "]" else { return .fault(.unclosedHeading) }
    let inside = trimmed(text.dropFirst().dropLast())
    let kind = inside.prefix { !$0.isBlank }
    return .heading(kind: String(kind), name: String(trimmed(inside.dropFirst(kind.count))))
  }

  private static func withoutComment(_ line: Substring) -> Substring {
    var isBehindBlank = true
    for place in line.indices {
      if line[place] == "#", isBehindBlank { return line[..<place] }
      isBehindBlank = line[place].isBlank
    }
    return line
  }

  private static func trimmed(_ text: Substring) -> Substring {
    var text = text
    while let first = text.first, first.isBlank { text.removeFirst() }
    while let last = text.last, last.isBlank { text.removeLast() }
    return text
  }
}
