/// The texts of a batch, each kept once: keys that are no integers, and codes.
package struct Vocabulary: Equatable, Sendable {
  var texts = TextTable()
  var codes = TextTable()

  /// A vocabulary without a text.
  package init() {}

  /// How many codes have been met; their raw values are the numbers below.
  package var codeCount: Int { codes.count }

  /// Forgets the texts of keys; codes stay.
  mutating func removeTexts() { texts.removeAll() }

  /// The key of a field without blanks around it; `none` for an empty one.
  package mutating func key(_ bytes: Span<UInt8>) -> RecordKey {
    if bytes.isEmpty { return .none }
    if let integer = RecordKey(integer: bytes) { return integer }
    return RecordKey(rawValue: RecordKey.firstText + UInt64(texts.intern(bytes)))
  }

  /// The key of a text, as a record would hold it.
  package mutating func key(_ text: String) -> RecordKey {
    key(text.utf8.span)
  }

  /// The key of a text if the batch has met it.
  package func knownKey(_ text: String) -> RecordKey? {
    let bytes = text.utf8.span
    if bytes.isEmpty { return RecordKey.none }
    if let integer = RecordKey(integer: bytes) { return integer }
    return texts.find(bytes).map { RecordKey(rawValue: RecordKey.firstText + UInt64($0)) }
  }

  /// The code of a field already in capitals; `none` for an empty one.
  package mutating func code(_ bytes: Span<UInt8>) -> CodeID {
    bytes.isEmpty ? .none : CodeID(rawValue: UInt32(codes.intern(bytes)))
  }

  /// The code of a text in capitals.
  package mutating func code(_ text: String) -> CodeID {
    code(text.utf8.span)
  }

  /// The text of a key; empty for an unknown one.
  package func text(_ key: RecordKey) -> String {
    guard key.isKnown else { return "" }
    guard let index = key.textIndex else { return String(key.rawValue) }
    return texts.string(index)
  }

  /// The text of a code; empty for an unknown one.
  package func text(_ code: CodeID) -> String {
    code.isKnown ? codes.string(Int(code.rawValue)) : ""
  }

  /// Compares two keys as the bytes of their texts; an unknown key is the empty text.
  package func isBefore(_ left: RecordKey, _ right: RecordKey) -> Bool {
    if left == right || !right.isKnown { return false }
    if !left.isKnown { return true }
    switch (left.textIndex, right.textIndex) {
    case (let leftIndex?, let rightIndex?): return texts.isBefore(leftIndex, rightIndex)
    case (nil, nil): return Vocabulary.isBefore(left.rawValue, right.rawValue)
    default: return text(left).utf8.lexicographicallyPrecedes(text(right).utf8)
    }
  }

  /// Compares two codes as the bytes of their texts; an unknown one is the empty text.
  package func isBefore(_ left: CodeID, _ right: CodeID) -> Bool {
    if left == right || !right.isKnown { return false }
    return left.isKnown ? codes.isBefore(Int(left.rawValue), Int(right.rawValue)) : true
  }

  /// Compares two numbers as texts: "10" stands before "9".
  private static func isBefore(_ left: UInt64, _ right: UInt64) -> Bool {
    let leftDigits = digitCount(left)
    let rightDigits = digitCount(right)
    if leftDigits == rightDigits { return left < right }
    // A number of fewer digits is compared with the other's first digits; equal ones: the shorter.
    if leftDigits < rightDigits {
      return left <= right / powerOfTen(rightDigits - leftDigits)
    }
    return left / powerOfTen(leftDigits - rightDigits) < right
  }

  private static func digitCount(_ value: UInt64) -> Int {
    var count = 1
    var rest = value
    while rest >= 10 {
      rest /= 10
      count += 1
    }
    return count
  }

  private static func powerOfTen(_ exponent: Int) -> UInt64 {
    var power: UInt64 = 1
    for _ in 0..<exponent { power *= 10 }
    return power
  }
}
