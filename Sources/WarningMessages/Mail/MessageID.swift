/// The identity of a message, without its angle brackets (RFC 5322 section 3.6.4).
package struct MessageID: RawRepresentable, Hashable, Comparable, Sendable {
  package let rawValue: String

  /// Takes an identity as it is.
  package init(rawValue: String) {
    self.rawValue = rawValue
  }

  package static func < (left: MessageID, right: MessageID) -> Bool {
    left.rawValue.utf8.lexicographicallyPrecedes(right.rawValue.utf8)
  }
}
