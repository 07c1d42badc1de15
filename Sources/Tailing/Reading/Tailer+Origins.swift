extension Tailer {
  private static let pieceLength = 1 << 18

  // MARK: - Files of which nothing has been read

  /// Looks into a file that waits: what it is, whether it is complete, and where it begins.
  func serveWaiting(_ input: TailedInput) {
    guard input.isNamed || input.handle != nil, let status = input.status else { return }
    let isComplete = isComplete(input)
    if input.refused == status.stamp {
      if isComplete, let fault = input.archiveFault { input.conditions.insert(fault) }
      return
    }
    input.conditions = []
    if input.position.isWhole || input.position.isDocument, !isComplete { return }
    if status.size == 0, !isComplete { return }
    do {
      guard let (handle, status) = try openChecked(input) else { return }
      guard try recognise(input, handle, status) else { return }
      // What only shows when it is opened may be a file that must be complete first.
      if input.position.isDocument, !isComplete { return }
      if input.position.form == .packed { return try scanArchive(input, handle, status) }
      if input.position.offset > 0 { return try resume(input, handle, status) }
      resolve(input)
    } catch {
      meet(error, input)
    }
  }

  /// Whether nothing more is expected of a file.
  private func isComplete(_ input: TailedInput) -> Bool {
    let rest = now.monotonic - input.unchangedSince
    return input.isAnnounced || rest >= limits.settling
  }

  /// Tells by the first bytes whether a file is packed, and whether it is a document; false where
  /// it is not what it was.
  private func recognise(
    _ input: TailedInput, _ handle: FileHandle, _ status: FileStatus
  ) throws(FileFault) -> Bool {
    let head = try files.read(handle, at: 0, count: 16 << 10)
    let form = head.starts(with: [0x1F, 0x8B]) ? InputPosition.Form.packed : .plain
    if form == .plain, input.position.offset == 0 {
      input.position.isDocument = Tailer.isDocument(head)
    }
    guard head.count >= 2, form != input.position.form else { return true }
    if input.position.offset > 0 {
      change(input, .rewritten, status)
      return false
    }
    input.position.form = form
    store(input)
    return true
  }

  /// Whether the first byte that is neither blank nor byte order mark begins a document, as the
  /// reader of records has it too.
  static func isDocument(_ head: [UInt8]) -> Bool {
    head.first { ![0xEF, 0xBB, 0xBF, 32, 9, 10, 13].contains($0) } == UInt8(ascii: "<")
  }

  // MARK: - Where it begins

  /// Decides where a plain file begins, and reads it from there.
  func resolve(_ input: TailedInput) {
    do {
      guard let (handle, status) = try openChecked(input) else { return }
      guard let matcher = try matched(input, handle, status) else { return }
      guard holdsWhatWasRead(matcher, input) else {
        let isCut = status.size < input.position.offset
        return change(input, isCut ? .truncated : .rewritten, status)
      }
      noteCovered(input, matcher, size: status.size)
      let isFinal = input.position.isTakenWhole || !input.isNamed
      if input.position.isTakenWhole,
        let original = duplicate(of: matcher, size: status.size, input)
      {
        return takeDuplicate(input, original, matcher.reached)
      }
      var evidence = OriginEvidence(
        size: status.size,
        isLongEnough: isFinal || matcher.hasTwoLines
          || now.monotonic - input.unchangedSince >= limits.settling && status.size > 0,
        isAtRest: now.monotonic - input.unchangedSince >= limits.rest)
      for match in matcher.matches.prefix(8) where match.input != input.id {
        evidence.kin.append(try kinship(match, input, handle, status))
      }
      settle(input, FileOrigin.decide(evidence), handle, status)
    } catch {
      meet(error, input)
    }
  }

  /// Compares the file with what is known; nil while that is not finished.
  private func matched(
    _ input: TailedInput, _ handle: FileHandle, _ status: FileStatus
  ) throws(FileFault) -> PrefixMatcher? {
    var matcher = input.matcher ?? newMatcher(input, size: status.size)
    input.matcher = nil
    if matcher.reached.offset > status.size { matcher = newMatcher(input, size: status.size) }
    while !matcher.isSettled, matcher.reached.offset < status.size {
      if comparingRoom <= 0 {
        input.matcher = matcher
        delivery.hasMore = true
        return nil
      }
      let bytes = try files.read(
        handle, at: matcher.reached.offset, count: Tailer.pieceLength)
      if bytes.isEmpty { break }
      comparingRoom -= bytes.count
      feed(&matcher, bytes.span, for: input)
    }
    return matcher
  }

  /// A matcher of a file with all inputs, and with what was read of the file itself.
  ///
  /// - Parameter size: nil for a packed file, of which it is not known.
  func newMatcher(_ input: TailedInput, size: Int64?) -> PrefixMatcher {
    var formers = [input.predecessor, input.position.copyOf].compactMap { $0.flatMap(position) }
    // What is named after a lost file may hold it, however little was read of that.
    let lost = inputs.filter { $0.position.stage == .gone || !$0.isNamed }.map(\.position)
    let names = Dictionary(lost.map { ($0.nameDigest, $0.id) }, uniquingKeysWith: { max($0, $1) })
    if let name = input.place?.name, let owner = companionOwner(name, names).flatMap(position) {
      formers.append(owner)
    }
    if input.position.offset > 0 { formers.append(input.position) }
    let readsAll = size.map { input.position.isTakenWhole && index.hasEnd(at: $0) } ?? true
    return PrefixMatcher(key: key, formers: formers, readsAll: readsAll)
  }

  /// Notes of which inputs a file of a size holds all that was read.
  func noteCovered(_ input: TailedInput, _ matcher: PrefixMatcher, size: Int64) {
    input.sharedWithPredecessor = .start
    for match in matcher.matches where match.input != input.id {
      if match.input == input.predecessor { input.sharedWithPredecessor = match.mark }
      if match.next == nil { noteContinued(match.input, to: size) }
    }
  }

  /// Whether a file begins with all that was read of it.
  func holdsWhatWasRead(_ matcher: PrefixMatcher, _ input: TailedInput) -> Bool {
    input.position.offset == 0
      || matcher.matches.contains {
        $0.input == input.id && $0.mark.offset == input.position.offset
      }
  }

  func noteContinued(_ id: InputID, to size: Int64) {
    guard let original = input(id), original.position.continuedTo < size else { return }
    original.position.continuedTo = size
    store(original)
  }

  func feed(_ matcher: inout PrefixMatcher, _ bytes: Span<UInt8>, for input: TailedInput) {
    matcher.feed(bytes) { offset, digest in
      index.inputs(secondLineAt: offset, digest).compactMap { id in
        id == input.id ? nil : position(id)
      }
    }
  }

  /// The input of which exactly these contents were read.
  ///
  /// A header alone makes no two files the same, unless one is named after the other.
  func duplicate(
    of matcher: PrefixMatcher, size: Int64, _ input: TailedInput
  ) -> InputPosition? {
    guard size > 0, matcher.reached.offset == size else { return nil }
    let equals = index.inputs(endingAt: matcher.reached).filter { $0 != input.id }
      .compactMap(position)
    let name = input.place?.name ?? []
    // The one with the longest name: `a.csv.3` before `a.csv` for `a.csv.3.gz`.
    let owners = Dictionary(
      equals.map { ($0.nameDigest, $0.id) }, uniquingKeysWith: { max($0, $1) })
    let namesake = companionOwner(name, owners).flatMap(position)
    return namesake ?? equals.filter { $0.isTakenWhole || $0.line >= 2 }.min { $0.id < $1.id }
  }

  func takeDuplicate(_ input: TailedInput, _ original: InputPosition, _ end: LineMark) {
    input.position.offset = end.offset
    input.position.line = end.line
    input.position.digest = end.digest
    input.position.edges = original.edges
    input.position.marks = original.marks
    input.position.header = original.header
    input.position.copyOf = original.id
    input.position.stamp = input.status?.stamp ?? input.position.stamp
    input.position.stage = .done
    input.archive = nil
    store(input)
    noteContinued(original.id, to: end.offset)
    // A header alone is no sign of a copy.
    for equal in index.inputs(endingAt: end) where equal != input.id && end.line >= 2 {
      noteContinued(equal, to: end.offset)
    }
    if original.isWhole, original.nameDigest != input.position.nameDigest {
      delivery.alarms.append(
        TailingAlarm(
          .duplicateFile, file: input.position.name, input: input.id, other: original.name))
    }
  }

  private func kinship(
    _ match: PrefixMatcher.Match, _ input: TailedInput, _ handle: FileHandle, _ status: FileStatus
  ) throws(FileFault) -> OriginEvidence.Kinship {
    var kinship = OriginEvidence.Kinship(
      input: match.input, mark: match.mark, next: match.next, original: .gone)
    guard let original = self.input(match.input) else { return kinship }
    switch presence(original) {
    case .gone: break
    case .unsure: kinship.original = .present(hasUnreadLines: true)
    case .sure:
      kinship.original = .present(hasUnreadLines: original.hasUnreadLines)
      guard let next = match.next else { break }
      kinship.common = try common(
        original, handle, from: match.mark, to: min(status.size, next.offset))
      if kinship.common == nil { kinship.original = .gone }
    }
    return kinship
  }

  enum Presence {
    /// The file is there and unharmed.
    case sure
    /// The file is there, and was not looked into since it changed.
    case unsure
    case gone
  }

  func presence(_ original: TailedInput) -> Presence {
    guard original.isNamed || original.handle != nil, let status = original.status,
      original.position.form != .packed, original.faultyLook != looks
    else { return .gone }
    switch original.position.stage {
    case .reading: return original.verified == status.stamp ? .sure : .unsure
    case .done: return original.position.stamp == status.stamp ? .sure : .unsure
    case .waiting, .gone, .ended: return .gone
    }
  }

  /// Compares two files behind a mark that both have; nil where the original cannot be read.
  private func common(
    _ original: TailedInput, _ handle: FileHandle, from mark: LineMark, to end: Int64
  ) throws(FileFault) -> OriginEvidence.Common? {
    guard let other = try? open(original) else { return nil }
    var lineEnd = mark
    var tail: [UInt8] = []
    var place = mark.offset
    while place < end {
      let count = Int(min(Int64(Tailer.pieceLength), end - place))
      let own = try files.read(handle, at: place, count: count)
      guard let theirs = try? files.read(other, at: place, count: count) else { return nil }
      let length = LineBytes.common(own.span, theirs.span)
      comparingRoom -= length
      tail += own[..<length]
      let lines = LineBytes.lastEnd(in: tail.span)
      lineEnd.line += Int64(LineBytes.count(in: tail.span))
      lineEnd.digest = key.digest(tail.span.extracting(0..<lines), after: lineEnd.digest)
      lineEnd.offset += Int64(lines)
      tail.removeFirst(lines)
      place += Int64(length)
      if length < count { break }
    }
    return OriginEvidence.Common(length: place - mark.offset, lineEnd: lineEnd)
  }
}
