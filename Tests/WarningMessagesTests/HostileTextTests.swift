import TestSupport
import Testing
import Wordings

@testable import WarningMessages

/// Files and texts that somebody broke on purpose.
@Suite struct HostileTextTests {
  private static let pieces = [
    "\u{0}", "\r", "\n", "\"", ";", "=", "[", "]", "#", "@", ",", "130771-8444", "æ", "😀",
    "\u{202E}", "\u{FEFF}", "=?UTF-8?B?AAAA?=", String(repeating: "x", count: 3000), "-",
    "2027-13-40",
  ]

  private static func broken(_ text: String, _ generator: inout SeededGenerator) -> [UInt8] {
    var bytes = Array(text.utf8)
    for _ in 0...generator.below(4) {
      let place = generator.below(bytes.count)
      switch generator.below(4) {
      case 0: bytes[place] = UInt8(generator.below(256))
      case 1: bytes.removeSubrange(place..<min(bytes.count, place + 1 + generator.below(40)))
      default:
        bytes.insert(contentsOf: pieces[generator.below(pieces.count)].utf8, at: place)
      }
      if bytes.isEmpty { return [] }
    }
    return bytes
  }

  private static func check(_ faults: SetupFaults, _ seed: UInt64) {
    for fault in faults.faults {
      for language in Language.allCases {
        let text = fault.text(file: "f\n.csv", in: language)
        #expect(!text.unicodeScalars.contains { $0.value < 32 }, "seed \(seed): \(text)")
        #expect(text.utf8.count < 600 && !text.contains("130771-8444"), "seed \(seed): \(text)")
      }
    }
  }

  @Test(arguments: testSeeds(3))
  func brokenFilesAreReadOrRefused(_ seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    var refused = 0
    for _ in 0..<400 {
      do {
        _ = try UnitTable.parse(Self.broken(Samples.units, &generator))
      } catch {
        refused += 1
        Self.check(error, seed)
      }
      do {
        _ = try FollowConfiguration.parse(Self.broken(Samples.configuration, &generator))
      } catch {
        refused += 1
        Self.check(error, seed)
      }
    }
    #expect((200..<800).contains(refused), "seed \(seed): \(refused) of 800")
  }

  @Test(arguments: testSeeds(3))
  func everyTextFitsAHeader(_ seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    for _ in 0..<500 {
      let text = (0..<generator.below(12)).map { _ in
        generator.chance(1, in: 2)
          ? Self.pieces[generator.below(Self.pieces.count)]
          : String(UnicodeScalar(UInt32(generator.below(0xD800))) ?? " ")
      }.joined(separator: generator.chance(1, in: 2) ? " " : "")
      let lines = HeaderField.text("Subject", text)
      #expect(lines[0].hasPrefix("Subject:"))
      for line in lines {
        #expect(line.utf8.count <= 78 && line.utf8.allSatisfy { (32...126).contains($0) })
        #expect(!line.contains("=?") || line.utf8.count <= 76, "seed \(seed): \(line)")
      }
      #expect(lines.dropFirst().allSatisfy { $0.first == " " })
      #expect(Self.decoded(lines) == CleanText.oneLine(text), "seed \(seed): \(lines)")
    }
  }

  /// What a reader of RFC 2047 makes of a field, or the folded text as it is.
  private static func decoded(_ lines: [String]) -> String {
    let value = lines.joined(separator: "\n").dropFirst("Subject:".count)
    guard value.contains("=?UTF-8?Q?") else {
      return value.replacing("\n", with: "").drop { $0 == " " }.description
    }
    var bytes: [UInt8] = []
    for word in value.split(whereSeparator: { $0 == "\n" || $0 == " " }) {
      var rest = Array(word.dropFirst("=?UTF-8?Q?".count).dropLast(2).utf8)[...]
      while let byte = rest.popFirst() {
        if byte == UInt8(ascii: "_") {
          bytes.append(32)
        } else if byte == UInt8(ascii: "=") {
          let digits = String(decoding: [rest.removeFirst(), rest.removeFirst()], as: UTF8.self)
          bytes.append(UInt8(digits, radix: 16) ?? 0)
        } else {
          bytes.append(byte)
        }
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}
