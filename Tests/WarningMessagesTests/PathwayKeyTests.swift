import Testing

@testable import WarningMessages

@Suite struct PathwayKeyTests {
  /// Digests from the number itself, so that what becomes of the bits can be seen.
  private func key(_ digest: [UInt8]) -> PathwayKey { PathwayKey(digest: digest) }

  @Test func theFirstBitsAreShown() {
    #expect(key([UInt8](repeating: 0, count: 32)).rawValue == "FV-0000-0000-0000")
    #expect(key([UInt8](repeating: 255, count: 32)).rawValue == "FV-ZZZZ-ZZZZ-ZZZZ")
    // 00001 00010 00011 …
    let counting: [UInt8] = [0x08, 0x86, 0x42, 0x98, 0xE8, 0x4A, 0x96, 0xC0]
    #expect(key(counting).rawValue == "FV-1234-5678-9ABC")
  }

  @Test func aKeyIsReadAsPeopleTypeIt() {
    let key = PathwayKey(rawValue: "FV-7K4M-2Q0D-91RB")
    for typed in [
      "FV-7K4M-2Q0D-91RB", "fv-7k4m-2q0d-91rb", "7K4M2Q0D91RB", "FV7K4M2Q0D91RB",
      "7k4m-2qod-9lrb", "7k4m 2qod 9irb", "fv 7k4m-2QOD-9IRB",
    ] {
      #expect(PathwayKey(typed: typed) == key, "\(typed)")
    }
    for typed in ["", "FV-", "7K4M-2Q0D-91R", "7K4M-2Q0D-91RBB", "7K4M-2Q0D-91RU", "h:602"] {
      #expect(PathwayKey(typed: typed) == nil, "\(typed)")
    }
  }

  @Test func partsOfAnIdentityAreKeptApart() {
    let key = SampleKeys.key
    let first = key.messageID("v1", of: ["ab", "c"], domain: "a.example")
    #expect(first == key.messageID("v1", of: ["ab", "c"], domain: "a.example"))
    let others = [
      key.messageID("v1", of: ["a", "bc"], domain: "a.example"),
      key.messageID("v1", of: ["abc"], domain: "a.example"),
      key.messageID("t", of: ["ab", "c"], domain: "a.example"),
    ]
    #expect(Set(others + [first]).count == 4)
    #expect(first.rawValue.hasSuffix("@a.example") && first.rawValue.hasPrefix("v1."))
    #expect(!first.rawValue.contains { $0.isUppercase })
  }
}
