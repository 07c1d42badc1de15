/// A value of a column or of a place in a statement.
package enum SQLValue: Equatable, Sendable {
  case null
  case integer(Int64)
  case text(String)
  case bytes([UInt8])
}

extension SQLValue: ExpressibleByIntegerLiteral, ExpressibleByStringLiteral,
  ExpressibleByNilLiteral
{
  package init(integerLiteral value: Int64) { self = .integer(value) }
  package init(stringLiteral value: String) { self = .text(value) }
  package init(nilLiteral: ()) { self = .null }

  /// A number, or nothing.
  package init(_ number: Int?) { self = number.map { .integer(Int64($0)) } ?? .null }
  /// A text, or nothing.
  package init(_ text: String?) { self = text.map(SQLValue.text) ?? .null }
}
