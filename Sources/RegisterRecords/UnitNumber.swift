/// The form of a SOR number, which names a hospital unit.
///
/// It is built as a SNOMED CT identifier: 6 to 18 digits, those of the register 13 to 15, the last
/// one a check digit by Verhoeff's method (facts of the register, 1.8).
package enum UnitNumber {
  /// Whether a text is digits whose check digit holds.
  package static func isWellFormed(_ bytes: Span<UInt8>) -> Bool {
    guard (6...18).contains(bytes.count) else { return false }
    var check = 0
    for index in bytes.indices {
      let digit = Int(bytes[bytes.count - 1 - index]) - 48
      guard (0...9).contains(digit) else { return false }
      check = product(check, permuted(digit, times: index % 8))
    }
    return check == 0
  }

  /// Multiplies in the symmetry group of the pentagon: 0 to 4 turn it, 5 to 9 turn it over.
  private static func product(_ left: Int, _ right: Int) -> Int {
    switch (left < 5, right < 5) {
    case (true, true): (left + right) % 5
    case (true, false): (left + right - 5) % 5 + 5
    case (false, true): (left - right) % 5 + 5
    case (false, false): (left - right + 5) % 5
    }
  }

  /// Verhoeff's permutation of the digits, applied a number of times.
  private static func permuted(_ digit: Int, times: Int) -> Int {
    let step: [10 of Int] = [1, 5, 7, 6, 2, 8, 3, 0, 9, 4]
    var result = digit
    for _ in 0..<times { result = step[result] }
    return result
  }
}
