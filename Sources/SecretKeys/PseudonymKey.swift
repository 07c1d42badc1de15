internal import CCrypto
package import WarningMessages

/// The secret under which pathways get their pseudonyms, with the system's libcrypto.
///
/// Each purpose has a key of its own, derived from the 32 bytes of the file by HKDF-Expand (RFC 5869
/// section 2.3; the bytes are random already, so nothing is extracted first). Who loses the file can
/// no longer match a pseudonym of an old message to its pathway (reliability.md 5.2).
package struct PseudonymKey: Pseudonyms {
  /// How many random bytes a key is made of.
  package static let length = 32

  /// By the place of the purpose among all.
  private let keys: [[UInt8]]

  /// The key of some random bytes.
  ///
  /// - Parameter secret: 32 bytes from a random source.
  private init(secret: [UInt8]) {
    precondition(secret.count == PseudonymKey.length)
    keys = PseudonymPurpose.allCases.map { purpose in
      HMAC.digest(of: Array("fristvagt/v1/\(purpose.rawValue)".utf8) + [1], key: secret)
    }
  }

  /// Reads a key file: 32 bytes, or 64 hexadecimal digits with or without a line end.
  ///
  /// - Throws: a fault that tells how to make a key, and never what stands in the file.
  package init(file bytes: [UInt8]) throws(KeyFault) {
    let secret = bytes.count == PseudonymKey.length ? bytes : PseudonymKey.hexadecimal(bytes)
    guard let secret else { throw .wrongForm }
    // A file that was filled with one character is no secret.
    guard Set(secret).count >= 8 else { throw .notRandom }
    self.init(secret: secret)
  }

  package func digest(of text: String, for purpose: PseudonymPurpose) -> [UInt8] {
    HMAC.digest(of: Array(text.utf8), key: keys[purpose.place])
  }

  private static func hexadecimal(_ bytes: [UInt8]) -> [UInt8]? {
    var digits = bytes[...]
    while digits.last == 10 || digits.last == 13 { digits.removeLast() }
    guard digits.count == 2 * length else { return nil }
    var secret: [UInt8] = []
    for start in stride(from: digits.startIndex, to: digits.endIndex, by: 2) {
      guard let high = digit(digits[start]), let low = digit(digits[start + 1]) else { return nil }
      secret.append(high << 4 | low)
    }
    return secret
  }

  private static func digit(_ byte: UInt8) -> UInt8? {
    switch byte {
    case 48...57: byte - 48
    case 65...70: byte - 55
    case 97...102: byte - 87
    default: nil
    }
  }
}

extension PseudonymKey: CustomStringConvertible, CustomReflectable {
  /// Nothing of the secret.
  package var description: String { "PseudonymKey" }
  /// Nothing of the secret, for whatever prints values by looking into them.
  package var customMirror: Mirror { Mirror(self, children: []) }
}
