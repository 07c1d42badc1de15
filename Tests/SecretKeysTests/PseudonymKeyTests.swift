import Testing
import WarningMessages
import Wordings

@testable import SecretKeys

@Suite struct PseudonymKeyTests {
  private static let secret = (0..<32).map { UInt8($0 * 7 + 1) }

  private static func bytes(_ hexadecimal: String) -> [UInt8] {
    let digits = Array(hexadecimal)
    return stride(from: 0, to: digits.count, by: 2).map {
      UInt8(String(digits[$0..<($0 + 2)]), radix: 16) ?? 0
    }
  }

  /// Keys, data and digests of RFC 4231, sections 4.2 to 4.4 and 4.7.
  @Test(arguments: [
    (
      String(repeating: "0b", count: 20), "4869205468657265",
      "b0344c61d8db38535ca8afceaf0bf12b881dc200c9833da726e9376c2e32cff7"
    ),
    (
      "4a656665", "7768617420646f2079612077616e7420666f72206e6f7468696e673f",
      "5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843"
    ),
    (
      String(repeating: "aa", count: 20), String(repeating: "dd", count: 50),
      "773ea91e36800e46854db8ebd09181a72959098b3ef8c122d9635514ced565fe"
    ),
    (
      String(repeating: "aa", count: 131),
      "54657374205573696e67204c6172676572205468616e20426c6f636b2d53697a65204b6579202d2048617368204b"
        + "6579204669727374",
      "60e431591ee0b67f0d8a26aacbf5b77f8e0bc6213728c5140546040f0ee37f54"
    ),
  ])
  func digestsAreThoseOfTheStandard(_ key: String, _ data: String, _ digest: String) {
    let made = HMAC.digest(of: Self.bytes(data), key: Self.bytes(key))
    #expect(made == Self.bytes(digest))
  }

  /// Computed with Python's `hmac`: the first block of HKDF-Expand, then HMAC under it.
  @Test func eachPurposeHasAKeyOfItsOwn() throws {
    let key = try PseudonymKey(file: Self.secret)
    let digests = PseudonymPurpose.allCases.map { key.digest(of: "h:602", for: $0) }
    #expect(
      digests == [
        Self.bytes("85411bfac32a85546ac86681336732e6e20ced38defd4fc3d6126de9c394506b"),
        Self.bytes("baefefc0e2318d929ca56ebd63078851b1a8e9556a48b498ddb5fcd9f53646fa"),
        Self.bytes("22586ee0c0623cdc7a66d77628a41e9b3488ce37fca606ff279d512f8207e989"),
      ])
    #expect(key.key(ofPathway: "h:602").rawValue == "FV-GN0H-QYP3-5A2N")
  }

  @Test func aFileOfHexadecimalDigitsIsTheSameKey() throws {
    let digits = Self.secret.map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
    let key = try PseudonymKey(file: Self.secret)
    for text in [digits, digits.uppercased() + "\n", digits + "\r\n"] {
      let other = try PseudonymKey(file: Array(text.utf8))
      #expect(other.digest(of: "x", for: .audit) == key.digest(of: "x", for: .audit))
    }
  }

  @Test func otherFilesAreRefused() {
    let digits = String(repeating: "0123456789abcdef", count: 4)
    let files: [([UInt8], KeyFault)] = [
      ([], .wrongForm), (Array(Self.secret.dropLast()), .wrongForm),
      (Self.secret + [1], .wrongForm), (Array((digits.dropLast() + "g").utf8), .wrongForm),
      (Array((digits + "0").utf8), .wrongForm), ([UInt8](repeating: 0, count: 32), .notRandom),
      (Array(String(repeating: "0", count: 64).utf8), .notRandom),
    ]
    for (bytes, fault) in files {
      #expect(throws: fault) { try PseudonymKey(file: bytes) }
    }
    for fault in KeyFault.allCases {
      #expect(fault.wording.da != fault.wording.en)
    }
  }

  @Test func theSecretIsNotPrinted() throws {
    let key = try PseudonymKey(file: Self.secret)
    var dumped = ""
    dump(key, to: &dumped)
    for text in ["\(key)", String(reflecting: key), dumped] {
      #expect(text.contains("PseudonymKey") && !text.contains { $0.isNumber }, "\(text)")
    }
  }
}
