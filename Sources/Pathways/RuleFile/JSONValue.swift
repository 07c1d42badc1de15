/// A place in a text, counted from 1; columns are characters of Unicode, not bytes.
package struct TextPosition: Hashable, Comparable, Sendable {
  package var line: Int
  package var column: Int

  package init(line: Int, column: Int) {
    self.line = line
    self.column = column
  }

  package static func < (left: TextPosition, right: TextPosition) -> Bool {
    (left.line, left.column) < (right.line, right.column)
  }
}

/// A value of a JSON text and where it begins.
package struct JSONValue: Sendable {
  package enum Kind: Sendable {
    case null
    case bool(Bool)
    case integer(Int)
    case string(String)
    case array([JSONValue])
    /// In the order of the text, without members of a name that was there before.
    case object([JSONMember])
    /// A value whose fault is already told, such as a number with decimals.
    case faulty
  }

  package var kind: Kind
  package var position: TextPosition
}

/// A member of a JSON object, where its name begins, and its value.
package struct JSONMember: Sendable {
  package var name: String
  package var position: TextPosition
  package var value: JSONValue
}
