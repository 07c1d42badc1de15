/// A key of the register as it was written: an integer of up to 19 digits, or another text.
///
/// `7` and `007` are two keys (FORMATS.md), so only an integer without leading zeros is kept as a
/// number; every other text is a place in the `Vocabulary` of its batch. SOR numbers and regions
/// are kept in the same way.
package struct RecordKey: RawRepresentable, Hashable, Sendable {
  /// The number, or from `firstText` on a place in the vocabulary.
  package var rawValue: UInt64

  /// A key or code of a raw value.
  @inlinable
  package init(rawValue: UInt64) {
    self.rawValue = rawValue
  }

  /// No key is known.
  @inlinable package static var none: RecordKey { RecordKey(rawValue: .max) }

  /// The least number of 20 digits: from here on a raw value is a place in the vocabulary.
  static let firstText: UInt64 = 10_000_000_000_000_000_000

  /// Whether there is one.
  @inlinable package var isKnown: Bool { rawValue != .max }

  /// Whether two keys are the same text.
  @inlinable
  package static func == (left: RecordKey, right: RecordKey) -> Bool {
    left.rawValue == right.rawValue
  }

  /// The place of the text in the vocabulary, or nil for an integer.
  var textIndex: Int? {
    rawValue >= RecordKey.firstText && isKnown ? Int(rawValue - RecordKey.firstText) : nil
  }

  /// Reads the digits of a canonical integer; nil where the text is another one.
  init?(integer bytes: Span<UInt8>) {
    guard bytes.count >= 1, bytes.count <= 19 else { return nil }
    if bytes[0] == 48, bytes.count > 1 { return nil }
    var value: UInt64 = 0
    for index in bytes.indices {
      let digit = bytes[index] &- 48
      guard digit <= 9 else { return nil }
      value = value &* 10 &+ UInt64(digit)
    }
    rawValue = value
  }
}

/// An SKS code, in capitals, as a place in the `Vocabulary` of its batch.
package struct CodeID: RawRepresentable, Hashable, Sendable {
  /// The number, or from `firstText` on a place in the vocabulary.
  package var rawValue: UInt32

  /// A key or code of a raw value.
  @inlinable
  package init(rawValue: UInt32) {
    self.rawValue = rawValue
  }

  /// No code is known.
  @inlinable package static var none: CodeID { CodeID(rawValue: .max) }

  /// Whether there is one.
  @inlinable package var isKnown: Bool { rawValue != .max }

  /// Whether two codes are the same text.
  @inlinable
  package static func == (left: CodeID, right: CodeID) -> Bool {
    left.rawValue == right.rawValue
  }
}
