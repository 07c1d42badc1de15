import RegisterRecords
import Testing
import Wordings

@testable import Pathways

@Suite struct RuleWordingTests {
  /// Every message, with the longest texts a file can put into it, stays on a line.
  @Test(arguments: longestProblems) func everyMessageFits(_ problem: RuleProblem) {
    let wording = problem.wording
    for sentence in [
      wording.danish.fault, wording.danish.remedy, wording.english.fault, wording.english.remedy,
    ] {
      #expect(sentence.count <= 76, "\(sentence)")
      #expect(sentence.last == "." || sentence.last == "?", "\(sentence)")
      #expect(!sentence.unicodeScalars.contains { $0.value < 32 })
    }
    let fault = RuleFault(problem, at: TextPosition(line: 1, column: 1))
    #expect(fault.message(in: .da) != fault.message(in: .en))
  }

  @Test func aMessageSaysWhatAndHowToMend() {
    let fault = RuleFault(
      .unknownMember("strat", nearest: "start"), at: TextPosition(line: 17, column: 7))
    #expect(fault.message(in: .da) == "\"strat\" kendes ikke her. Mente du \"start\"?")
    #expect(
      fault.message(in: .en) == "\"strat\" is not known here. Did you mean \"start\"?")
  }
}

private let longest = String(repeating: "Ø", count: 200)

private let longestProblems: [RuleProblem] =
  [
    .byteOrderMark, .notUTF8, .unexpectedEnd(wanted: "\\n \\\" \\u0000"),
    .unexpected(found: "\u{7}", wanted: "\\n \\\" \\u0000"), .textAfterEnd, .tooDeep,
    .notInteger(longest), .unclosedString, .controlCharacter, .badEscape,
    .duplicateMember(longest), .unknownMember(longest, nearest: longest),
    .unknownMember(longest, nearest: nil), .missingMember("standardTimes"), .emptyText,
    .controlInText, .badPattern(longest), .badPackage(longest), .badDate(longest),
    .daysOutOfRange(.min), .badTimezone(longest), .badAlert(longest), .badOffer(longest),
    .badGroup(longest), .badForm(longest), .badLimits(longest), .noRules,
    .duplicateRule(longest), .unknownPause(longest, nearest: longest),
    .unknownPause(longest, nearest: nil), .repeatedPause(longest), .noStart, .endBeforeStart,
    .limitsOverlap, .thresholdsOutOfOrder("critical", above: "warning"),
    .noPackageInPattern(longest), .standardTimesWithoutGroup, .foldedTwice("14"),
    .unknownRule(longest, nearest: longest), .unknownRule(longest, nearest: nil),
    .ruleHasOwnLimits(longest), .duplicateStandardTime, .startsAndEnds(longest, start: longest),
    .opensAndCloses(longest, open: longest),
  ] + ValueType.allCases.map { .wrongType($0) }
