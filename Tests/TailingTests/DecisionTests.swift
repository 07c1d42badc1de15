import Tailing
import TestSupport
import Testing

@testable import Tailing

/// What is decided of a file, without any file.
@Suite struct DecisionTests {
  private let original = InputID(rawValue: 7)

  private func mark(_ line: Int64) -> LineMark {
    LineMark(offset: line * 10, line: line, digest: ContentDigest(value: UInt64(line)))
  }

  private func decide(
    size: Int64, isLongEnough: Bool = true, isAtRest: Bool = true, line: Int64 = 5,
    next: Int64? = nil, _ state: OriginEvidence.Original, common: Int64? = nil
  ) -> FileOrigin {
    var kin = OriginEvidence.Kinship(
      input: original, mark: mark(line), next: next.map(mark), original: state)
    if let common {
      kin.common = OriginEvidence.Common(
        length: common, lineEnd: mark(line + common / 10))
    }
    return FileOrigin.decide(
      OriginEvidence(size: size, isLongEnough: isLongEnough, isAtRest: isAtRest, kin: [kin]))
  }

  @Test func aFileOfItsOwn() {
    #expect(FileOrigin.decide(OriginEvidence(size: 90, isLongEnough: true)) == .own)
    #expect(FileOrigin.decide(OriginEvidence(size: 9, isLongEnough: false)) == .tooShort)
    // A shared header is no kinship.
    #expect(decide(size: 90, line: 1, .gone) == .own)
  }

  @Test func aCopyOfALostFile() {
    #expect(decide(size: 90, .gone) == .continuation(of: original, from: mark(5)))
    // It may still be in the making.
    #expect(decide(size: 90, isAtRest: false, next: 20, .gone) == .undecided)
    #expect(
      decide(size: 90, next: 20, .gone) == .continuation(of: original, from: mark(5)))
    // It is not: it reaches behind the next mark, and did not agree there.
    #expect(
      decide(size: 200, isAtRest: false, next: 20, .gone)
        == .continuation(of: original, from: mark(5)))
  }

  @Test func aCopyOfAFileThatIsThere() {
    let idle = OriginEvidence.Original.present(hasUnreadLines: false)
    let behind = OriginEvidence.Original.present(hasUnreadLines: true)
    #expect(decide(size: 90, idle) == .continuation(of: original, from: mark(5)))
    #expect(decide(size: 90, behind) == .undecided)
    // Equal as far as it goes: nothing in it is new.
    #expect(decide(size: 75, next: 9, idle, common: 25) == .copy(of: original, upTo: mark(7)))
    #expect(decide(size: 75, next: 9, behind, common: 25) == .copy(of: original, upTo: mark(7)))
    // It goes its own way from some line on.
    #expect(
      decide(size: 200, next: 9, idle, common: 15) == .continuation(of: original, from: mark(6)))
    // What was compared contradicts the mark: somebody is writing.
    #expect(decide(size: 200, next: 9, idle, common: 40) == .undecided)
    #expect(decide(size: 75, next: 9, idle) == .undecided)
  }

  @Test func theLongestAgreementCounts() {
    let kin = [3, 8, 5].map { line in
      OriginEvidence.Kinship(
        input: InputID(rawValue: line), mark: mark(line), next: nil, original: .gone)
    }
    let origin = FileOrigin.decide(OriginEvidence(size: 900, isLongEnough: true, kin: kin))
    #expect(origin == .continuation(of: InputID(rawValue: 8), from: mark(8)))
  }

  @Test func whatIsSaidOfALoss() {
    func decide(_ evidence: LossEvidence) -> LossVerdict { LossVerdict.decide(evidence) }
    #expect(decide(LossEvidence(offset: 10, seen: 30)) == .lost(from: 10, to: 30))
    #expect(decide(LossEvidence(offset: 10, seen: 10)) == .perhaps(from: 10))
    #expect(decide(LossEvidence(offset: 0, seen: 0)) == .nothing)
    #expect(decide(LossEvidence(offset: 10, seen: 10, wasQuiet: true)) == .nothing)
    #expect(decide(LossEvidence(offset: 10, seen: 10, sawEnd: true)) == .nothing)
    #expect(decide(LossEvidence(offset: 10, seen: 10, continuedTo: 10)) == .nothing)
    #expect(decide(LossEvidence(offset: 10, seen: 30, continuedTo: 20)) == .lost(from: 20, to: 30))
    #expect(decide(LossEvidence(offset: 10, seen: 30, continuedTo: 30)) == .nothing)
    // A copy that was made before the file grew says nothing of what came after.
    #expect(decide(LossEvidence(offset: 20, seen: 20, continuedTo: 10)) == .perhaps(from: 20))
    #expect(
      decide(LossEvidence(offset: 10, seen: 30, withoutLines: 30)) == .halfLine(from: 10, to: 30))
    #expect(decide(LossEvidence(offset: 10, seen: 30, sawEnd: true)) == .halfLine(from: 10, to: 30))
    #expect(decide(LossEvidence(offset: 10, seen: 30, wasDone: true)) == .nothing)
  }

  /// Every cut of every text: never behind the last line end of a growing file, always something
  /// where something can be taken, and the same lines however long the pieces are.
  @Test func cutsOfBytes() {
    let texts = [
      "", "a", "\n", "a\n", "a\nb", "\n\n", "abcdef\ng\n", "ab\0c\nd\n", "a\n\0\0", "a\r\nb",
    ]
    for text in texts {
      let bytes = Array(text.utf8)
      for isFinal in [false, true] {
        let setting = LineCut.Setting(
          limit: 4, isSkipping: false, reachesEnd: true, isFinal: isFinal, takesZeroBytes: isFinal)
        let cut = LineCut.decide(bytes.span, setting)
        switch cut {
        case .take(let count):
          #expect(count <= bytes.count)
          #expect(isFinal || count > 0 && bytes[count - 1] == 10)
          #expect(isFinal || !bytes[..<count].contains(0))
        case .tooLong: #expect(bytes.prefix(5).allSatisfy { $0 != 10 })
        case .halfLine: #expect(!isFinal && !bytes.contains(10))
        case .zeroBytes: #expect(!isFinal && bytes.contains(0))
        case .skip, .readMore: Issue.record("\(text): \(cut)")
        }
      }
    }
    func cut(_ text: String, isSkipping: Bool = false, reachesEnd: Bool = true) -> LineCut {
      let setting = LineCut.Setting(
        limit: 4, isSkipping: isSkipping, reachesEnd: reachesEnd, isFinal: false,
        takesZeroBytes: false)
      return LineCut.decide(Array(text.utf8).span, setting)
    }
    #expect(cut("abcd\nab") == .take(5))
    #expect(cut("abcde\nab") == .tooLong)
    #expect(cut("ab\nabcde\n") == .take(3))
    #expect(cut("abc", reachesEnd: false) == .readMore)
    #expect(cut("abcde", reachesEnd: false) == .tooLong)
    #expect(cut("xx\nab", isSkipping: true) == .skip(3, isEnded: true))
    #expect(cut("xxxx", isSkipping: true) == .skip(4, isEnded: false))
    #expect(cut("a\n\0b\n") == .take(2))
    #expect(cut("\0b\n") == .zeroBytes)
  }
}
