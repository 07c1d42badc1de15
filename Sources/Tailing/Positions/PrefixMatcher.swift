/// How far a file is equal to what was read of other inputs, found while its bytes go by.
///
/// It ends early: as soon as no input is left that began in the same way, the rest of the file need
/// not be read.
struct PrefixMatcher {
  /// An input that began as the file does.
  struct Match: Equatable {
    var input: InputID
    /// The last place up to which both are equal for certain.
    var mark: LineMark
    /// The next place of the input that is known, where they are not equal or that the file does
    /// not reach; nil where they are equal as far as the input was read.
    var next: LineMark?
  }

  private struct Candidate {
    var input: InputID
    var checkpoints: [LineMark]
    /// How many of the checkpoints agreed.
    var agreed = 0
    var isOut = false

    var awaited: Int64? { isOut || agreed == checkpoints.count ? nil : checkpoints[agreed].offset }

    var match: Match? {
      guard agreed > 0 else { return nil }
      let next = agreed < checkpoints.count ? checkpoints[agreed] : nil
      return Match(input: input, mark: checkpoints[agreed - 1], next: next)
    }
  }

  private let key: DigestKey
  /// Whether the whole file is wanted, for a comparison with whole inputs.
  private let readsAll: Bool
  private var candidates: [Candidate]
  private var hasLookedUp = false
  /// How far the bytes went by, and what they were.
  private(set) var reached = LineMark.start

  /// - Parameters:
  ///   - formers: inputs to compare with in any case.
  init(key: DigestKey, formers: [InputPosition] = [], readsAll: Bool = false) {
    self.key = key
    self.readsAll = readsAll
    var known: Set<InputID> = []
    candidates = formers.filter { known.insert($0.id).inserted }.map {
      Candidate(input: $0.id, checkpoints: $0.checkpoints)
    }
  }

  /// Whether more bytes can tell nothing more.
  var isSettled: Bool {
    hasLookedUp && !readsAll && candidates.allSatisfy { $0.awaited == nil }
  }

  /// Whether the file has two lines, without which it is not looked up.
  var hasTwoLines: Bool { hasLookedUp }

  /// The inputs that began as the file does, the longest agreement first.
  var matches: [Match] {
    candidates.compactMap(\.match).sorted {
      ($0.mark.offset, $0.input) > ($1.mark.offset, $1.input)
    }
  }

  /// Takes the next bytes of the file.
  ///
  /// - Parameter find: the positions of the inputs whose first two lines end there in this way.
  mutating func feed(
    _ bytes: Span<UInt8>, find: (Int64, ContentDigest) -> [InputPosition]
  ) {
    var place = 0
    while place < bytes.count, !isSettled {
      let rest = bytes.extracting(place..<bytes.count)
      var length = rest.count
      if !hasLookedUp { length = LineBytes.end(ofLine: 1, in: rest) }
      for candidate in candidates {
        if let awaited = candidate.awaited {
          length = min(length, Int(awaited - reached.offset))
        }
      }
      let part = rest.extracting(0..<length)
      reached.digest = key.digest(part, after: reached.digest)
      reached.offset += Int64(length)
      reached.line += Int64(LineBytes.count(in: part))
      place += length
      if !hasLookedUp, reached.line == 2 {
        hasLookedUp = true
        let known = Set(candidates.map(\.input))
        for position in find(reached.offset, reached.digest) where !known.contains(position.id) {
          var checkpoints = position.checkpoints
          checkpoints.removeAll { $0.offset < reached.offset }
          candidates.append(Candidate(input: position.id, checkpoints: checkpoints))
        }
      }
      compare()
    }
  }

  private mutating func compare() {
    for index in candidates.indices where candidates[index].awaited == reached.offset {
      let checkpoint = candidates[index].checkpoints[candidates[index].agreed]
      if checkpoint.digest == reached.digest {
        candidates[index].agreed += 1
      } else {
        candidates[index].isOut = true
      }
    }
  }
}
