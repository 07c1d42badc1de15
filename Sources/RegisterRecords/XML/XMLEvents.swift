/// What an XML document says, in the order of its bytes.
///
/// The spans hold text in UTF-8, without a terminator, and live as long as the call.
package protocol XMLEvents {
  /// An element begins, with its local name and its namespace (empty where it has none).
  ///
  /// - Returns: whether its attributes are to be told.
  mutating func begin(_ name: Span<UInt8>, namespace: Span<UInt8>, line: Int32) -> Bool
  /// An attribute of the element that began last; only those that are in no namespace.
  mutating func attribute(_ name: Span<UInt8>, _ value: Span<UInt8>)
  mutating func end()
  /// Why the rest of the document is not wanted; asked after each event.
  var refusal: StaticString? { get }
}
