import RegisterRecords
import Testing
import Wordings

@testable import Pathways

/// A copy of the standard file with one piece replaced, and the faults that it must have.
struct BrokenFile: Sendable, CustomTestStringConvertible {
  var piece: String
  var replacement: String
  /// Which of the places that hold the piece, counted from 0.
  var occurrence = 0
  /// In the order of the file; lines are counted from the line where the piece begins.
  var faults: [(line: Int, problem: RuleProblem)]

  init(
    _ piece: String, _ replacement: String, at occurrence: Int = 0, _ problem: RuleProblem,
    line: Int = 0
  ) {
    self.init(piece, replacement, at: occurrence, [(line, problem)])
  }

  init(
    _ piece: String, _ replacement: String, at occurrence: Int = 0,
    _ faults: [(line: Int, problem: RuleProblem)]
  ) {
    self.piece = piece
    self.replacement = replacement
    self.occurrence = occurrence
    self.faults = faults
  }

  var testDescription: String { "\(piece) -> \(replacement)" }

  /// The broken text, and the line where the piece begins.
  func text() throws -> (text: String, line: Int) {
    let standard = String(decoding: RuleSet.standardFile, as: UTF8.self)
    let ranges = standard.ranges(of: piece)
    let range = try #require(occurrence < ranges.count ? ranges[occurrence] : nil)
    let line = standard[..<range.lowerBound].utf8.count { $0 == 10 } + 1
    return (standard[..<range.lowerBound] + replacement + standard[range.upperBound...], line)
  }
}

@Suite struct RuleFaultTests {
  @Test(arguments: brokenText + brokenMembers + brokenValues + brokenContext)
  func eachFaultIsFoundAtItsLine(_ broken: BrokenFile) throws {
    let (text, line) = try broken.text()
    let found = faults(of: text)
    #expect(found.map(\.problem) == broken.faults.map(\.problem))
    #expect(found.map(\.line) == broken.faults.map { line + $0.line })
  }

  @Test func allFaultsAreFoundAndSorted() {
    var text = String(decoding: RuleSet.standardFile, as: UTF8.self)
    for broken in [
      ("\"days\": 41", "\"days\": -41"), ("\"OF2\", \"family\"", "\"OF1\", \"family\""),
      ("Europe/Copenhagen", "UTC"), ("\"start\": [\"AFV01C8\"]", "\"start\": []"),
    ] {
      text = text.replacing(broken.0, with: broken.1)
    }
    let found = faults(of: text)
    #expect(
      found.map(\.problem) == [
        .badTimezone("UTC"), .noStart, .duplicateRule("OF1"),
        .unknownRule("OF2", nearest: "OF1"), .unknownRule("OF2", nearest: "OF1"),
        .unknownRule("OF2", nearest: "OF1"),
        .daysOutOfRange(-41),
      ])
    #expect(found.map(\.line) == found.map(\.line).sorted())
  }

  @Test func columnsCountCharacters() {
    let found = faults(of: "{\"ærø\": 1, \"é😀\": x")
    #expect(found.map(\.line) == [1])
    #expect(found.map(\.column) == [18])
  }

  @Test func whatMayBeMissingMayBeMissing() throws {
    let text = String(decoding: RuleSet.standardFile, as: UTF8.self)
      .replacing("\"pair\": \"MV-BEH\", ", with: "")
      .replacing("\"binding\": \"INFERRED from the code names\",", with: "")
      .replacing("\"offer\": \"udredning\",", with: "")
    let rules = try RuleSet.parse(Array(text.utf8))
    #expect(rules.rules[1].pair == nil)
    #expect(rules.rules[0].binding == nil)
    #expect(rules.rules[0].offer == nil)
  }
}

/// The faults of a text; none where it is a rule file.
func faults(of text: String) -> [RuleFault] {
  do throws(RuleFaults) {
    _ = try RuleSet.parse(Array(text.utf8))
    return []
  } catch {
    return error.faults
  }
}

// MARK: - The table

private let brokenText: [BrokenFile] = [
  BrokenFile("{\n  \"version\"", "\u{FEFF}{\n  \"version\"", .byteOrderMark),
  BrokenFile("\"version\":", "\"version\"", .unexpected(found: "\"", wanted: ":")),
  BrokenFile("\"2026-11-1\",", "\"2026-11-1\"", .unexpected(found: "\"", wanted: ", }"), line: 1),
  BrokenFile("\"rules\": [", "\"rules\": (", .unexpected(found: "(", wanted: "{ [ \" 0-9")),
  BrokenFile("\"rules\": [", "\"rules\": é", .unexpected(found: "é", wanted: "{ [ \" 0-9")),
  BrokenFile("  ]\n}\n", "  ]\n} x\n", .textAfterEnd, line: 1),
  BrokenFile("  ]\n}\n", "  ]\n", .unexpectedEnd(wanted: ", }"), line: 1),
  BrokenFile("\"days\": 22,", "\"days\": 22.5,", .notInteger("22.5")),
  BrokenFile("\"days\": 22,", "\"days\": 022,", .notInteger("022")),
  BrokenFile("\"days\": 22,", "\"days\": 2e1,", .notInteger("2e1")),
  BrokenFile("\"days\": 22,", "\"days\": -,", .notInteger("-")),
  BrokenFile(
    "\"days\": 22,", "\"days\": 9223372036854775808,", .notInteger("9223372036854775808")),
  BrokenFile("Diagnostisk pakkeforløb\"", "Diagnostisk\npakkeforløb\"", .controlCharacter),
  BrokenFile("Diagnostisk pakkeforløb\"", "Diagnostisk \\pakke\"", .badEscape),
  BrokenFile("Diagnostisk pakkeforløb\"", "Diagnostisk \\ud800\"", .badEscape),
  BrokenFile("Diagnostisk pakkeforløb\"", "Diagnostisk \\udc00\\ud800\"", .badEscape),
  BrokenFile("Diagnostisk pakkeforløb\"", "Diagnostisk \\u00g0\"", .badEscape),
  BrokenFile(
    "\"to\": null", "\"to\": nul", .unexpected(found: " ", wanted: "null")),
  BrokenFile(
    "\"rules\": [",
    "\"x\": \(String(repeating: "[", count: 64))", .tooDeep),
]

private let brokenMembers: [BrokenFile] = [
  BrokenFile(
    "\"id\": \"DF3\",", "\"id\": \"DF3\", \"id\": \"DF4\",", .duplicateMember("id")),
  BrokenFile(
    "\"start\": [\"AFA01A\"]", "\"strat\": [\"AFA01A\"]", .unknownMember("strat", nearest: "start")),
  BrokenFile("\"version\":", "\"Version\":", .unknownMember("Version", nearest: "version")),
  BrokenFile(
    "\"pair\": \"MV-EFT\"", "\"colour\": \"red\"", .unknownMember("colour", nearest: nil)),
  BrokenFile("\"stop\": [\"AFA01X1\"],", "", .missingMember("stop"), line: -3),
  BrokenFile("\"from\": \"2012-01-01\", ", "", .missingMember("from")),
  BrokenFile("  \"timezone\": \"Europe/Copenhagen\",\n", "", .missingMember("timezone"), line: -2),
  BrokenFile("\"start\": [\"AFA01A\"]", "\"start\": \"AFA01A\"", .wrongType(.list)),
  BrokenFile("\"start\": [\"AFA01A\"]", "\"start\": [17]", .wrongType(.text)),
  BrokenFile("\"days\": 22", "\"days\": \"22\"", .wrongType(.integer)),
  BrokenFile("\"2012-01-01\"", "20120101", .wrongType(.date)),
  BrokenFile(
    "\"warn\": {", "\"warn\": true, \"x\": {",
    [
      (0, .wrongType(.object)), (0, .unknownMember("x", nearest: nil)),
    ]),
  BrokenFile(
    "\"pausedBy\": [],\n      \"limits\": [{ \"days\": 22",
    "\"pausedBy\": [],\n      \"limits\": 5, \"pair\": [{ \"days\": 22",
    [
      (1, .wrongType(.limits)), (1, .wrongType(.text)),
    ]),
  BrokenFile("\"id\": \"DF3\"", "\"id\": \"\"", .emptyText),
  BrokenFile("Diagnostisk pakkeforløb", "Diagnostisk\\npakkeforløb", .controlInText),
]

private let brokenValues: [BrokenFile] = [
  BrokenFile("[\"AFA01A\"]", "[\"afa01a\"]", .badPattern("afa01a")),
  BrokenFile("[\"AFA01A\"]", "[\"AFA*A\"]", .badPattern("AFA*A")),
  BrokenFile("[\"AFA01A\"]", "[\"*\"]", .badPattern("*")),
  BrokenFile("[\"AFA01A\"]", "[\"\"]", .badPattern("")),
  BrokenFile("\"AFA01X9\":", "\"AFÆ01X9\":", .badPattern("AFÆ01X9")),
  BrokenFile("\"AFV02M1\"", "\"AFV02M1 \"", .badPattern("AFV02M1 ")),
  BrokenFile("\"14\": \"13\"", "\"1a\": \"13\"", .badPackage("1a")),
  BrokenFile("\"14\": \"13\"", "\"14\": \"130\"", .badPackage("130")),
  BrokenFile("\"package\": \"02\"", "\"package\": \"2\"", .badPackage("2")),
  BrokenFile("\"2023-05-31\"", "\"2023-02-29\"", .badDate("2023-02-29")),
  BrokenFile("\"2023-05-31\"", "\"31-05-2023\"", .badDate("31-05-2023")),
  BrokenFile("\"days\": 22", "\"days\": -1", .daysOutOfRange(-1)),
  BrokenFile("\"days\": 27", "\"days\": 36501", .daysOutOfRange(36_501)),
  BrokenFile("\"critical\": 1", "\"critical\": -1", .daysOutOfRange(-1)),
  BrokenFile("Europe/Copenhagen", "Europe/Oslo", .badTimezone("Europe/Oslo")),
  BrokenFile("\"alert\": \"log\"", "\"alert\": \"mail\"", at: 1, .badAlert("mail")),
  BrokenFile("\"offer\": \"behandling\"", "\"offer\": \"operation\"", .badOffer("operation")),
  BrokenFile("\"group\": \"package\"", "\"group\": \"unit\"", at: 2, .badGroup("unit")),
  BrokenFile("\"form\": \"medical\"", "\"form\": \"medicine\"", .badForm("medicine")),
  BrokenFile(
    "\"pausedBy\": [], \"limits\": \"standardTimes\"",
    "\"pausedBy\": [], \"limits\": \"standard\"", .badLimits("standard")),
]

private let brokenContext: [BrokenFile] = [
  BrokenFile("\"id\": \"DF3\"", "\"id\": \"UDR-30\"", .duplicateRule("UDR-30")),
  BrokenFile(
    "\"pausedBy\": [\"clinical\", \"patient\"]", "\"pausedBy\": [\"clinikal\", \"sun\"]", at: 2,
    [
      (0, .unknownPause("clinikal", nearest: "clinical")),
      (0, .unknownPause("sun", nearest: nil)),
    ]),
  BrokenFile(
    "\"pausedBy\": [\"clinical\", \"patient\"]", "\"pausedBy\": [\"patient\", \"patient\"]", at: 1,
    .repeatedPause("patient")),
  BrokenFile("\"information\":", "\"patient\":", [(1, .duplicateMember("patient"))]),
  BrokenFile("\"start\": [\"AFA01A\"]", "\"start\": []", .noStart),
  BrokenFile("\"to\": \"2024-12-31\"", "\"to\": \"2023-05-31\"", .endBeforeStart),
  BrokenFile("\"from\": \"2025-01-01\"", "\"from\": \"2024-12-31\"", .limitsOverlap),
  BrokenFile("\"to\": \"2023-05-31\"", "\"to\": null", [(1, .limitsOverlap), (2, .limitsOverlap)]),
  BrokenFile("\"from\": \"2025-01-01\"", "\"from\": null", .limitsOverlap),
  BrokenFile(
    "\"warning\": 3", "\"warning\": 8", .thresholdsOutOfOrder("warning", above: "notice")),
  BrokenFile(
    "\"critical\": 1", "\"critical\": 4", .thresholdsOutOfOrder("critical", above: "warning")),
  BrokenFile(
    "\"AFB??C1A\"", "\"AFB*\"",
    [
      (0, .noPackageInPattern("AFB*")), (0, .startsAndEnds("AFB??F*", start: "AFB*")),
      (1, .startsAndEnds("AFB??C2*", start: "AFB*")), (1, .startsAndEnds("AFB??X", start: "AFB*")),
      (1, .startsAndEnds("AFB??X1", start: "AFB*")), (1, .startsAndEnds("AFB??X2", start: "AFB*")),
      (1, .startsAndEnds("AFB??X9", start: "AFB*")),
    ]),
  BrokenFile("\"AFB??X9\"", "\"AFBX9\"", at: 3, .noPackageInPattern("AFBX9")),
  BrokenFile(
    "\"alert\": \"log\", \"group\": \"package\", \"da\": \"Udredning til",
    "\"alert\": \"log\", \"da\": \"Udredning til", .standardTimesWithoutGroup, line: 4),
  BrokenFile("\"14\": \"13\"", "\"14\": \"15\"", .foldedTwice("15")),
  BrokenFile("\"14\": \"13\"", "\"14\": \"14\"", .foldedTwice("14")),
  BrokenFile("\"rule\": \"OF3\"", "\"rule\": \"OF5\"", .unknownRule("OF5", nearest: "OF1")),
  BrokenFile("\"rule\": \"OF3\"", "\"rule\": \"DF3\"", .ruleHasOwnLimits("DF3")),
  BrokenFile(
    "\"form\": \"medical\"", "\"form\": \"surgery\"", .duplicateStandardTime),
  BrokenFile(
    "\"stop\": [\"AFB??B\"]", "\"stop\": [\"AFB?1A\"]",
    [
      (0, .startsAndEnds("AFB?1A", start: "AFB??A"))
    ]),
  BrokenFile(
    "\"AFA01X2\": \"patient\"", "\"AFA01*\": \"patient\"",
    [
      (0, .startsAndEnds("AFA01*", start: "AFA01A"))
    ]),
  BrokenFile(
    "\"close\": [\"AFV02K2\", \"AFV02K2C\"]",
    "\"close\": [\"AFV02K2\", \"AFV02K1?\", \"AFV02K1*\"]",
    .opensAndCloses("AFV02K1*", open: "AFV02K1")),
]
