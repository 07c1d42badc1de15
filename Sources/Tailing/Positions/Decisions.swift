/// What the contents of a file say of the position that is held for it.
package enum ContentVerdict: Equatable, Sendable {
  /// What was read is still there.
  case agrees
  /// The file is shorter than what was read of it.
  case shorter
  /// Something of what was read is not as it was.
  case differs
}

/// What is known of a file of which nothing has been read yet, to decide where it begins.
package struct OriginEvidence: Equatable, Sendable {
  /// How an input that began in the same way stands.
  package enum Original: Equatable, Sendable {
    /// Its file is there and unharmed.
    case present(hasUnreadLines: Bool)
    /// Its file is gone, or holds something else now.
    case gone
  }

  package struct Kinship: Equatable, Sendable {
    package var input: InputID
    /// The last place up to which both are equal.
    package var mark: LineMark
    /// The next place of the original that is known; nil at its end.
    package var next: LineMark?
    package var original: Original
    /// How many bytes behind the mark were compared with the original and found equal, and where
    /// the last whole line among them ends; nil where nothing was compared.
    package var common: Common?

    package init(
      input: InputID, mark: LineMark, next: LineMark? = nil, original: Original,
      common: Common? = nil
    ) {
      self.input = input
      self.mark = mark
      self.next = next
      self.original = original
      self.common = common
    }
  }

  package struct Common: Equatable, Sendable {
    package var length: Int64
    package var lineEnd: LineMark

    package init(length: Int64, lineEnd: LineMark) {
      self.length = length
      self.lineEnd = lineEnd
    }
  }

  /// Bytes.
  package var size: Int64
  /// Whether there is enough of the file to look it up, or no more is expected of it.
  package var isLongEnough: Bool
  /// Whether it has not changed for a moment, so that nobody is in the middle of writing it.
  package var isAtRest: Bool
  /// Inputs that began in the same way.
  package var kin: [Kinship]

  package init(
    size: Int64, isLongEnough: Bool, isAtRest: Bool = true, kin: [Kinship] = []
  ) {
    self.size = size
    self.isLongEnough = isLongEnough
    self.isAtRest = isAtRest
    self.kin = kin
  }
}

/// Where a file begins that was not known before.
package enum FileOrigin: Equatable, Sendable {
  /// It cannot be told yet; nothing is lost by waiting.
  case undecided
  /// There is too little of it to tell. A header may be read; more shows with the next line.
  case tooShort
  /// Its own contents, to be read from the start.
  case own
  /// It begins with what was read of another input and is read from there on.
  case continuation(of: InputID, from: LineMark)
  /// All of it, as far as it goes, has been read in another input whose file is still there.
  case copy(of: InputID, upTo: LineMark)

  /// Decides by the evidence (reliability.md 1.4, rule 4, and what copying in progress adds to it).
  ///
  /// A copy may be seen while it is being made, and before the original is cut: then it is shorter
  /// than what was read, or the original has lines that were not read. Reading it from the start
  /// would hand over records twice, so it is compared with the original while that is there.
  package static func decide(_ evidence: OriginEvidence) -> FileOrigin {
    var best = FileOrigin.own
    var reach: Int64 = 0
    // A shared header is no kinship; reading it again does no harm.
    for kin in evidence.kin where kin.mark.line >= 2 {
      let (origin, end) = decide(kin, evidence)
      if origin == .undecided { return .undecided }
      if end > reach {
        best = origin
        reach = end
      }
    }
    if best == .own, !evidence.isLongEnough { return .tooShort }
    return best
  }

  private static func decide(
    _ kin: OriginEvidence.Kinship, _ evidence: OriginEvidence
  ) -> (FileOrigin, reach: Int64) {
    let size = evidence.size
    let atMark = FileOrigin.continuation(of: kin.input, from: kin.mark)
    switch kin.original {
    case .gone:
      // What is being written anew, or copied, may yet turn out to be all that was read.
      if let next = kin.next, size < next.offset, !evidence.isAtRest { return (.undecided, 0) }
      return (atMark, kin.mark.offset)
    case .present(let hasUnreadLines):
      guard let next = kin.next else {
        // The original goes first, else its lines would be read in both.
        return hasUnreadLines ? (.undecided, 0) : (atMark, kin.mark.offset)
      }
      guard let common = kin.common else { return (.undecided, 0) }
      let compared = min(size, next.offset) - kin.mark.offset
      if common.length < compared {
        return (.continuation(of: kin.input, from: common.lineEnd), common.lineEnd.offset)
      }
      // The next place did not agree although all bytes did: one of the two is being written.
      if size >= next.offset { return (.undecided, 0) }
      return (.copy(of: kin.input, upTo: common.lineEnd), common.lineEnd.offset)
    }
  }
}

/// What was lost when an input ended.
package enum LossVerdict: Equatable, Sendable {
  case nothing
  /// Bytes that were seen and never read.
  case lost(from: Int64, to: Int64)
  /// All that was seen had been read; whether more was written after that nobody can tell.
  case perhaps(from: Int64)
  /// A last line without its line end.
  case halfLine(from: Int64, to: Int64)
}

/// What is known of an input that ended.
package struct LossEvidence: Equatable, Sendable {
  /// Up to where it was read, in bytes.
  package var offset: Int64
  /// Its size when it was last seen.
  package var seen: Int64
  /// The size at which it was last found to hold no more whole lines.
  package var withoutLines: Int64
  /// The size of a file that begins with all that was read of it; 0 where there is none.
  package var continuedTo: Int64
  /// Whether its open file was read to the end after the name had gone.
  package var sawEnd: Bool
  /// Whether it had not changed for a long time when it was last seen.
  package var wasQuiet: Bool
  /// Whether it was a whole file that had been read to its end.
  package var wasDone: Bool

  package init(
    offset: Int64, seen: Int64, withoutLines: Int64 = 0, continuedTo: Int64 = 0,
    sawEnd: Bool = false, wasQuiet: Bool = false, wasDone: Bool = false
  ) {
    self.offset = offset
    self.seen = seen
    self.withoutLines = withoutLines
    self.continuedTo = continuedTo
    self.sawEnd = sawEnd
    self.wasQuiet = wasQuiet
    self.wasDone = wasDone
  }
}

extension LossVerdict {
  /// Decides what to say of an input that ended.
  package static func decide(_ evidence: LossEvidence) -> LossVerdict {
    if evidence.wasDone { return .nothing }
    let reached = max(evidence.offset, evidence.continuedTo)
    if evidence.seen > reached {
      let isHalfLine = evidence.sawEnd || evidence.withoutLines >= evidence.seen
      return isHalfLine
        ? .halfLine(from: reached, to: evidence.seen) : .lost(from: reached, to: evidence.seen)
    }
    let isContinued = evidence.continuedTo > 0 && evidence.continuedTo >= evidence.offset
    if isContinued || evidence.sawEnd || evidence.wasQuiet || evidence.offset == 0 {
      return .nothing
    }
    return .perhaps(from: evidence.offset)
  }
}
