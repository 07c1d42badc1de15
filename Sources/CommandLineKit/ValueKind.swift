/// What a value may be: it is checked against this, and completed from it.
package enum ValueKind: Equatable, Sendable {
  /// Any text.
  case text
  /// The path of a file; whether it exists is not looked at.
  case file
  /// The path of a directory; whether it exists is not looked at.
  case directory
  /// One of the words listed.
  case oneOf([String])
  /// A whole number in a range.
  case integer(ClosedRange<Int>)

  /// The words to choose among, where they are few enough to list.
  package var allowedValues: [String] {
    switch self {
    case .oneOf(let values): values
    case .text, .file, .directory, .integer: []
    }
  }

  func accepts(_ value: String) -> Bool {
    switch self {
    case .text, .file, .directory: true
    case .oneOf(let values): values.contains(value)
    case .integer(let range): Int(value).map(range.contains) ?? false
    }
  }
}
