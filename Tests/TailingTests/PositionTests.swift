import TestSupport
import Testing

@testable import Tailing

/// Digests, marks, the matcher and the stored form of positions, on random contents.
@Suite struct PositionTests {
  private let key = DigestKey(random: 0xFEED_5EED)

  private func randomLines(_ random: inout SeededGenerator, _ count: Int) -> [UInt8] {
    var bytes: [UInt8] = []
    for _ in 0..<count {
      for _ in 0..<random.below(40) { bytes.append(UInt8(32 + random.below(90))) }
      bytes.append(10)
    }
    return bytes
  }

  @Test func digestsDoNotDependOnCuts() {
    for seed in testSeeds(20) {
      var random = SeededGenerator(seed: seed)
      let bytes = (0..<random.below(3000)).map { _ in UInt8(truncatingIfNeeded: random.next()) }
      let whole = key.digest(bytes.span)
      var digest = ContentDigest.empty
      var plain: UInt64 = 0
      let prime: UInt64 = 1 << 61 - 1
      for byte in bytes {
        // The definition, without any of what makes it fast.
        let (high, low) = plain.multipliedFullWidth(by: key.point)
        plain = (prime.dividingFullWidth((high, low)).remainder + UInt64(byte)) % prime
      }
      #expect(whole.value == plain)
      var place = 0
      while place < bytes.count {
        let end = min(bytes.count, place + 1 + random.below(200))
        digest = key.digest(bytes.span.extracting(place..<end), after: digest)
        place = end
      }
      #expect(digest == whole, "seed \(seed)")
      if !bytes.isEmpty {
        var other = bytes
        other[random.below(other.count)] ^= UInt8(1 + random.below(255))
        #expect(key.digest(other.span) != whole, "seed \(seed)")
      }
    }
  }

  @Test func marksAreTheSameHoweverTheyCome() {
    for seed in testSeeds(20) {
      var random = SeededGenerator(seed: seed)
      let bytes = randomLines(&random, random.pick([3, 20, 40, 500, 4000]))
      let lines = Int64(bytes.filter { $0 == 10 }.count)
      var marks = LineMarks()
      var mark = LineMark.start
      var place = 0
      while place < bytes.count {
        var end = min(bytes.count, place + 1 + random.below(3000))
        while bytes[end - 1] != 10 { end += 1 }
        let part = bytes.span.extracting(place..<end)
        marks.append(lines: part, from: mark, key: key)
        mark = LineMark(
          offset: Int64(end), line: mark.line + Int64(LineBytes.count(in: part)),
          digest: key.digest(part, after: mark.digest))
        place = end
      }
      #expect(marks.all.count <= 90)
      #expect(marks.all.last == mark, "seed \(seed)")
      var before: Int64 = 0
      for kept in marks.all {
        // Each is what it says, and none is far from the one before.
        let head = bytes.span.extracting(0..<Int(kept.offset))
        #expect(kept.digest == key.digest(head) && bytes[Int(kept.offset) - 1] == 10)
        #expect(Int64(LineBytes.count(in: head)) == kept.line)
        #expect(kept.line - before <= max(1, lines / 16), "seed \(seed)")
        before = kept.line
      }
    }
  }

  @Test func positionsAreStoredExactly() {
    for seed in testSeeds(200) {
      var random = SeededGenerator(seed: seed)
      func number() -> Int64 { Int64(truncatingIfNeeded: random.next() >> random.below(64)) }
      let status = FileStatus(
        kind: .file,
        identity: FileIdentity(
          device: random.next(), inode: random.next(),
          generation: random.chance(1, in: 2) ? random.next() : nil,
          birth: random.chance(1, in: 2) ? number() : nil),
        size: number(), modified: number(), changed: number())
      var position = InputPosition(
        id: InputID(rawValue: number()), path: FilePath("drop/f\(seed).csv"), status: status,
        isWhole: random.chance(1, in: 2), key: key, at: number())
      position.stage = random.pick([.waiting, .reading, .done, .gone, .ended])
      position.ending = random.pick([.none, .truncated, .rewritten, .vanished])
      position.form = random.pick([.unknown, .plain, .packed])
      position.isDocument = random.chance(1, in: 2)
      position.isSkippingLine = random.chance(1, in: 2)
      position.hasByteOrderMark = random.chance(1, in: 2)
      position.isFollowing = random.chance(1, in: 2)
      position.copyOf = random.chance(1, in: 2) ? InputID(rawValue: number()) : nil
      position.withoutLines = number()
      position.continuedTo = number()
      position.endedAt = number()
      position.header = 3..<(4 + Int64(random.below(1000)))
      let bytes = randomLines(&random, random.below(300))
      position.marks.append(lines: bytes.span, from: .start, key: key)
      position.offset = Int64(bytes.count)
      position.line = Int64(LineBytes.count(in: bytes.span))
      position.digest = key.digest(bytes.span)
      let encoded = position.encoded
      #expect(InputPosition(id: position.id, decoding: encoded) == position, "seed \(seed)")
      // Nothing that is not such bytes is taken for some.
      for end in 0..<encoded.count {
        #expect(InputPosition(id: position.id, decoding: Array(encoded[..<end])) == nil)
      }
      #expect(InputPosition(id: position.id, decoding: encoded + [0]) == nil)
    }
  }

  /// Against the plain answer: the longest mark before which both are equal.
  @Test func theMatcherFindsTheLongestAgreement() {
    var found = 0
    for seed in testSeeds(60) {
      var random = SeededGenerator(seed: seed)
      let head = randomLines(&random, 2 + random.below(200))
      var positions: [InputPosition] = []
      var contents: [[UInt8]] = []
      for number in 0..<5 {
        // All begin alike, and most go on alike.
        let shared = random.pick(positions.isEmpty ? [[]] : contents)
        var bytes =
          shared.isEmpty ? head : Array(shared[..<lineEnd(shared, random.below(shared.count))])
        bytes += randomLines(&random, random.below(100))
        let identity = FileIdentity(device: 1, inode: UInt64(number))
        let status = FileStatus(
          kind: .file, identity: identity, size: Int64(bytes.count), modified: 0, changed: 0)
        var position = InputPosition(
          id: InputID(rawValue: Int64(number)), path: FilePath("f"), status: status,
          isWhole: false, key: key, at: 0)
        position.marks.append(lines: bytes.span, from: .start, key: key)
        position.offset = Int64(bytes.count)
        position.line = Int64(LineBytes.count(in: bytes.span))
        position.digest = key.digest(bytes.span)
        positions.append(position)
        contents.append(bytes)
      }
      var index = PositionIndex()
      for position in positions { index.update(position) }
      let other = random.pick(contents)
      var file = Array(other[..<random.below(other.count + 1)])
      if random.chance(1, in: 2) { file += randomLines(&random, 20) }
      var matcher = PrefixMatcher(key: key)
      var place = 0
      while place < file.count, !matcher.isSettled {
        let end = min(file.count, place + 1 + random.below(500))
        matcher.feed(file.span.extracting(place..<end)) { offset, digest in
          index.inputs(secondLineAt: offset, digest).map { positions[Int($0.rawValue)] }
        }
        place = end
      }
      let own = LineBytes.count(in: file.span) >= 2 ? LineBytes.end(ofLine: 2, in: file.span) : nil
      for (number, bytes) in contents.enumerated() {
        let common = LineBytes.common(file.span, bytes.span)
        let wanted = positions[number].checkpoints.last { $0.offset <= common }
        let match = matcher.matches.first { $0.input.rawValue == number }
        guard let own, common >= own else {
          #expect(match == nil, "seed \(seed)")
          continue
        }
        found += 1
        #expect(match?.mark == wanted, "seed \(seed), input \(number)")
      }
    }
    #expect(found > 50)
  }

  private func lineEnd(_ bytes: [UInt8], _ place: Int) -> Int {
    LineBytes.end(ofLine: 1, in: bytes.span.extracting(place..<bytes.count)) + place
  }

  @Test func identities() {
    func identity(_ generation: UInt64?, _ birth: Int64?) -> FileIdentity {
      FileIdentity(device: 1, inode: 2, generation: generation, birth: birth)
    }
    #expect(identity(1, 1).isSame(as: identity(1, 2)))
    #expect(!identity(1, 1).isSame(as: identity(2, 1)))
    #expect(!identity(nil, 1).isSame(as: identity(2, 2)))
    #expect(identity(nil, 1).isSame(as: identity(2, 1)))
    #expect(identity(nil, nil).isSame(as: identity(2, 2)))
    #expect(!FileIdentity(device: 1, inode: 2).isSame(as: FileIdentity(device: 2, inode: 2)))
  }
}
