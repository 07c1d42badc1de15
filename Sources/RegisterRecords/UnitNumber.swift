/// The form of a SOR number: digits of which the last is a Verhoeff check digit.
package enum UnitNumber {
  package static func isWellFormed(_ field: Span<UInt8>) -> Bool {
    guard (6...18).contains(field.count) else { return false }
    var check = 0
    for offset in 0..<field.count {
      let digit = field[field.count - 1 - offset] &- 48
      guard digit <= 9 else { return false }
      check = product(check, permuted(Int(digit), at: offset))
    }
    return check == 0
  }

  /// Multiplication in the dihedral group of order ten.
  private static func product(_ left: Int, _ right: Int) -> Int {
    switch (left < 5, right < 5) {
    case (true, true): (left + right) % 5
    case (true, false): (left + right - 5) % 5 + 5
    case (false, true): (left - 5 - right + 5) % 5 + 5
    case (false, false): (left - right + 5) % 5
    }
  }

  /// A digit after as many permutations as its place from the right.
  private static func permuted(_ digit: Int, at place: Int) -> Int {
    var digit = digit
    for _ in 0..<(place % 8) { digit = permutation[digit] }
    return digit
  }

  private static let permutation = [1, 5, 7, 6, 2, 8, 3, 0, 9, 4]
}
