/// A pattern of SKS codes: `?` matches one digit, a trailing `*` any rest, also none.
package struct CodePattern: Hashable, Sendable {
  package let text: String
  private let bytes: [UInt8]
  private let hasOpenEnd: Bool

  package init(_ text: String) {
    self.text = text
    hasOpenEnd = text.utf8.last == UInt8(ascii: "*")
    bytes = Array(hasOpenEnd ? text.utf8.dropLast() : text.utf8.dropLast(0))
  }

  package func matches(_ code: String) -> Bool {
    let code = Array(code.utf8)
    guard hasOpenEnd ? code.count >= bytes.count : code.count == bytes.count else { return false }
    return zip(bytes, code).allSatisfy { pattern, byte in
      pattern == UInt8(ascii: "?") ? (48...57).contains(byte) : pattern == byte
    }
  }

  /// Whether some code matches both patterns.
  package func overlaps(_ other: CodePattern) -> Bool {
    let common = min(bytes.count, other.bytes.count)
    if bytes.count != other.bytes.count {
      guard (bytes.count == common ? self : other).hasOpenEnd else { return false }
    }
    return zip(bytes, other.bytes).allSatisfy { left, right in
      if left == UInt8(ascii: "?") { return right == left || (48...57).contains(right) }
      if right == UInt8(ascii: "?") { return (48...57).contains(left) }
      return left == right
    }
  }
}

/// The two digits that name a cancer package: the fourth and fifth characters of an AFB code.
package struct PackageCode: Hashable, Comparable, Sendable, CustomStringConvertible {
  /// The two characters, the first in the high byte.
  package let rawValue: UInt16

  /// The package of a code; nil where the code has no digits there.
  package init?(ofCode code: String) {
    self.init(code.utf8.dropFirst(3).prefix(2))
  }

  /// The package of two digits, such as `13`.
  package init?(digits: String) {
    self.init(digits.utf8.dropFirst(0).prefix(3))
  }

  private init?(_ digits: some Collection<UInt8>) {
    guard digits.count == 2, digits.allSatisfy({ (48...57).contains($0) }) else { return nil }
    rawValue = digits.reduce(0) { $0 << 8 | UInt16($1) }
  }

  package var description: String {
    String(decoding: [UInt8(rawValue >> 8), UInt8(rawValue & 0xFF)], as: UTF8.self)
  }

  package static func < (left: PackageCode, right: PackageCode) -> Bool {
    left.rawValue < right.rawValue
  }
}
