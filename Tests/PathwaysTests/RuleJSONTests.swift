import Foundation
import Testing

@testable import Pathways

@Suite struct RuleJSONTests {
  /// Renders a value without blanks, so that a whole tree is compared at once.
  private func rendered(_ value: JSONValue) -> String {
    switch value.kind {
    case .null: "null"
    case .bool(let value): "\(value)"
    case .integer(let value): "\(value)"
    case .string(let value): "<\(value)>"
    case .array(let values): "[" + values.map(rendered).joined(separator: ",") + "]"
    case .object(let members):
      "{" + members.map { "\($0.name)=\(rendered($0.value))" }.joined(separator: ",") + "}"
    case .faulty: "faulty"
    }
  }

  @Test(arguments: [
    ("[]", "[]"), (" {\r\n\t} ", "{}"), ("[1,-2,0,-0]", "[1,-2,0,0]"),
    ("{\"b\":1,\"a\":[true,false,null]}", "{b=1,a=[true,false,null]}"),
    ("\"\\\"\\\\\\/\\b\\f\\n\\r\\t\"", "<\"\\/\u{8}\u{C}\n\r\t>"),
    ("\"\\u00e6\\uD83D\\uDE00\\u0000\"", "<æ😀\u{0}>"), ("\"æ😀\u{7F}\"", "<æ😀\u{7F}>"),
    ("9223372036854775807", "9223372036854775807"),
    ("-9223372036854775808", "-9223372036854775808"),
  ])
  func textsAreRead(_ text: String, _ expected: String) throws {
    var faults: [RuleFault] = []
    let value = try #require(JSONReader.read(Array(text.utf8), faults: &faults))
    #expect(faults.isEmpty)
    #expect(rendered(value) == expected)
  }

  @Test func eachValueKnowsItsPlace() throws {
    var faults: [RuleFault] = []
    let text = "{ \"æ\": 1,\n  \"b\": [ 2,\n3 ] }"
    let value = try #require(JSONReader.read(Array(text.utf8), faults: &faults))
    guard case .object(let members) = value.kind, case .array(let list) = members[1].value.kind
    else {
      Issue.record("an object with a list")
      return
    }
    #expect(members.map(\.position) == [place(1, 3), place(2, 3)])
    #expect(members.map(\.value.position) == [place(1, 8), place(2, 8)])
    #expect(list.map(\.position) == [place(2, 10), place(3, 1)])
  }

  private func place(_ line: Int, _ column: Int) -> TextPosition {
    TextPosition(line: line, column: column)
  }

  @Test(arguments: [
    ([0x22, 0xFF, 0x22], 2), ([0x22, 0xC3, 0xA6, 0xC3, 0x22], 3),
    ([0x22, 0xED, 0xA0, 0x80, 0x22], 2),
    ([0xC0, 0x80], 1),
  ])
  func invalidEncodingIsAFault(_ bytes: [UInt8], _ column: Int) {
    var faults: [RuleFault] = []
    #expect(JSONReader.read(bytes, faults: &faults) == nil)
    #expect(faults.map(\.problem) == [.notUTF8])
    #expect(faults.map(\.column) == [column])
  }

  @Test func depthIsLimited() {
    for (depth, isRead) in [(64, true), (65, false), (100_000, false)] {
      var faults: [RuleFault] = []
      let text = String(repeating: "[", count: depth) + String(repeating: "]", count: depth)
      #expect((JSONReader.read(Array(text.utf8), faults: &faults) != nil) == isRead)
      #expect(faults.map(\.problem) == (isRead ? [] : [.tooDeep]))
    }
  }

  /// No beginning of the file is a rule file, and each is refused at a line it has.
  @Test func everyTruncationIsAFault() {
    let standard = RuleSet.standardFile
    let end = (standard.lastIndex(of: UInt8(ascii: "}")) ?? 0) + 1
    for count in 0..<end {
      let lines = standard[..<count].count { $0 == 10 } + 1
      do throws(RuleFaults) {
        _ = try RuleSet.parse(Array(standard[..<count]))
        Issue.record("\(count) bytes are read as a whole file")
      } catch {
        #expect(error.faults.count == 1)
        #expect(error.faults.allSatisfy { (1...lines).contains($0.line) && $0.column >= 1 })
      }
    }
    print("truncations refused: \(end)")
  }

  /// Changed bytes never crash the reader, and are refused with a place or read as other rules.
  @Test func mutationsAreReadOrRefused() {
    let given = ProcessInfo.processInfo.environment["FRISTVAGT_SEED"].flatMap { UInt64($0) }
    let seed = given ?? UInt64.random(in: 0...UInt64.max)
    print("mutation seed: \(seed) (FRISTVAGT_SEED repeats it)")
    var generator = SplitMix(state: seed)
    let standard = RuleSet.standardFile
    let pieces = Array("{}[]\":,0-9.eE\\u*?nulltrue \n".utf8)
    var read = 0
    for _ in 0..<3000 {
      var bytes = standard
      for _ in 0..<Int.random(in: 1...4, using: &generator) {
        let place = Int.random(in: bytes.indices, using: &generator)
        switch Int.random(in: 0..<5, using: &generator) {
        case 0: bytes[place] = UInt8.random(in: 0...255, using: &generator)
        case 1: bytes[place] = pieces.randomElement(using: &generator) ?? 0
        case 2: bytes.remove(at: place)
        case 3: bytes.insert(pieces.randomElement(using: &generator) ?? 0, at: place)
        default:
          let other = Int.random(in: bytes.indices, using: &generator)
          bytes.replaceSubrange(place..<place, with: bytes[other...].prefix(40))
        }
      }
      do throws(RuleFaults) {
        _ = try RuleSet.parse(bytes)
        read += 1
      } catch {
        let lines = bytes.count { $0 == 10 } + 1
        #expect(!error.faults.isEmpty, "seed \(seed)")
        #expect(
          error.faults.allSatisfy { (1...lines).contains($0.line) && $0.column >= 1 },
          "seed \(seed)")
      }
    }
    print("mutations read as rules: \(read) of 3000")
  }
}

/// SplitMix64, so that a printed seed gives the same mutations again.
struct SplitMix: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9e37_79b9_7f4a_7c15
    var value = state
    value = (value ^ (value >> 30)) &* 0xbf58_476d_1ce4_e5b9
    value = (value ^ (value >> 27)) &* 0x94d0_49bb_1331_11eb
    return value ^ (value >> 31)
  }
}
