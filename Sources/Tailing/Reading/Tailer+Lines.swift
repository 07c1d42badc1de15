extension Tailer {
  /// How much of the start of a file is compared whole at each look.
  private static let fullComparison: Int64 = 64 << 10
  /// After how many milliseconds a file system's clock has surely moved on.
  private static let clockTick: Int64 = 100

  /// Reads on in an input, if anything about its file has changed.
  func serve(_ input: TailedInput) {
    guard input.isNamed || input.handle != nil, let status = input.status else { return }
    if input.position.form == .packed { return serveArchive(input) }
    if input.position.isTakenWhole, status.stamp != input.position.stamp {
      return waitAgain(input)
    }
    if input.position.isFollowing {
      let original = input.position.copyOf.flatMap(self.input)
      let isAlone = original.map { presence($0) == .gone } ?? true
      if isAlone || status.stamp != input.verified { resolve(input) }
      return
    }
    guard needsLook(input, status) else { return }
    // What it is shows only with its second line.
    if isYoung(input), status.stamp != input.verified {
      if input.position.offset > 0 { return resolve(input) }
      input.position.stage = .waiting
      return serveWaiting(input)
    }
    serveLines(input)
  }

  /// Whether so little was read of a growing file that it may still turn out to be a copy.
  func isYoung(_ input: TailedInput) -> Bool {
    !input.position.isTakenWhole && input.position.line < 2 && !input.position.isSkippingLine
  }

  /// Reads the next lines of a file that is known.
  func serveLines(_ input: TailedInput) {
    if room <= 0 {
      delivery.hasMore = true
      return
    }
    do {
      try readOn(input)
    } catch {
      meet(error, input)
    }
  }

  private func needsLook(_ input: TailedInput, _ status: FileStatus) -> Bool {
    status.stamp != input.verified || input.hasUnreadLines || isTickOver(input)
      || input.zeroBytesSince.map { now.monotonic - $0 >= limits.zeroBytes } == true
      || input.halfLineSince.map { now.monotonic - $0 >= limits.halfLine } == true
        && !input.isHalfLineTold
  }

  /// Two changes within one tick of the file system's clock look like one, so contents are looked
  /// at once more when it has surely moved on.
  private func isTickOver(_ input: TailedInput) -> Bool {
    !input.isSettled && now.monotonic - input.unchangedSince >= Tailer.clockTick
  }

  /// Looks at what was read of a file, and takes what follows.
  func readOn(_ input: TailedInput) throws(FileFault) {
    guard let (handle, status) = try openChecked(input) else { return }
    var want = limits.piece
    if input.waitsBeyond > input.position.offset {
      want += Int(input.waitsBeyond - input.position.offset)
    }
    if input.position.isDocument { want = limits.document }
    while true {
      guard let look = try lookInto(input, handle, status, want: want) else { return }
      let cut = cut(input, look, status)
      if cut == .readMore, want <= limits.line + 1 {
        want = limits.line + 2
        continue
      }
      // Cut while it was read: what came may belong to neither generation.
      let after = try files.status(of: handle)
      guard after.size >= look.start + Int64(look.bytes.count) else {
        input.isSettled = false
        return
      }
      noteVerified(input, status)
      take(input, cut, look, status)
      return
    }
  }

  /// Bytes of a file from some that had been read on.
  struct Look {
    var start: Int64
    var bytes: [UInt8]
    /// How many of them had been read.
    var known: Int

    var fresh: Span<UInt8> {
      @_lifetime(borrow self)
      get { bytes.span.extracting(known..<bytes.count) }
    }
  }

  /// Reads the end of what was read together with what follows, so that both are of one moment;
  /// nil where they are not what was read.
  private func lookInto(
    _ input: TailedInput, _ handle: FileHandle, _ status: FileStatus, want: Int
  ) throws(FileFault) -> Look? {
    let position = input.position
    if status.size < position.offset {
      if !input.wasShorter, let place = input.place, files.isRemote(place.directory) {
        // A network file system may show an old size for a moment.
        input.wasShorter = true
        input.isSettled = false
        return nil
      }
      change(input, .truncated, status)
      return nil
    }
    let isFull = position.offset <= Tailer.fullComparison
    let known = isFull ? Int(position.offset) : ContentEdges.tailCount(at: position.offset)
    let start = position.offset - Int64(known)
    let bytes = try files.read(handle, at: start, count: known + want)
    guard bytes.count >= known else {
      input.isSettled = false
      return nil
    }
    let before = bytes.span.extracting(0..<known)
    var agrees: Bool
    if isFull {
      agrees = key.digest(before) == position.digest
    } else {
      agrees = key.digest(before) == position.edges.tail
      if agrees {
        let head = try files.read(handle, at: 0, count: ContentEdges.headLength)
        agrees = key.digest(head.span) == position.edges.head
      }
    }
    guard agrees else {
      change(input, .rewritten, status)
      return nil
    }
    input.wasShorter = false
    return Look(start: start, bytes: bytes, known: known)
  }

  private func noteVerified(_ input: TailedInput, _ status: FileStatus) {
    let isSame = input.position.stamp == status.stamp
    if input.verified != nil, !isSame, input.position.stamp.size == status.size {
      // Touched without growing: possibly changed in the middle.
      requestAudit(input)
    }
    if isTickOver(input) { input.isSettled = true }
    input.verified = status.stamp
    if !isSame {
      input.position.stamp = status.stamp
      input.position.changedAt = now.wall
      store(input)
      // More of a copy may only show now.
      if let original = input.position.copyOf { noteContinued(original, to: status.size) }
    }
  }

  private func cut(_ input: TailedInput, _ look: Look, _ status: FileStatus) -> LineCut {
    let fresh = look.fresh
    if fresh.isEmpty, !input.position.isTakenWhole { return .halfLine }
    let reachesEnd = look.start + Int64(look.bytes.count) >= status.size
    if input.position.isDocument { return .take(fresh.count) }
    let isUTF16 = look.start == 0 && Tailer.isUTF16(look.bytes)
    return LineCut.decide(
      fresh,
      LineCut.Setting(
        limit: limits.line, isSkipping: input.position.isSkippingLine, reachesEnd: reachesEnd,
        isFinal: input.position.isWhole,
        takesZeroBytes: input.position.isWhole || isUTF16
          || input.takesZeroBytesTo > input.position.offset))
  }

  static func isUTF16(_ head: [UInt8]) -> Bool {
    head.starts(with: [0xFF, 0xFE]) || head.starts(with: [0xFE, 0xFF])
  }

  private func take(_ input: TailedInput, _ cut: LineCut, _ look: Look, _ status: FileStatus) {
    noteServed(input)
    switch cut {
    case .take(let count):
      let end = input.position.offset + Int64(count)
      let isLast = input.position.isTakenWhole && (end >= status.size || input.position.isDocument)
      hand(input, look, count: count, isLast: isLast)
      if isLast { finish(input) }
    case .skip(let count, let isEnded):
      advance(input, look, count: count)
      input.position.isSkippingLine = !isEnded
      store(input)
      if input.position.isTakenWhole, input.position.offset >= status.size { finish(input) }
    case .tooLong: passOverLine(input)
    case .halfLine, .readMore: noteHalfLine(input, status)
    case .zeroBytes: noteZeroBytes(input, look, status)
    }
    if input.hasUnreadLines, input.position.stage == .reading { delivery.hasMore = true }
  }

  /// Begins to pass over a line that is too long.
  func passOverLine(_ input: TailedInput) {
    input.position.isSkippingLine = true
    store(input)
    delivery.hasMore = true
    delivery.alarms.append(
      TailingAlarm(
        .lineTooLong, file: input.position.name, input: input.id,
        range: input.position.offset..<input.position.offset, line: input.position.line + 1))
  }

  /// Hands over the first of the fresh bytes of a look.
  func hand(_ input: TailedInput, _ look: Look, count: Int, isLast: Bool) {
    let before = input.position
    let header = headerBytes(input)
    advance(input, look, count: count)
    let bytes = Array(look.bytes[look.known..<(look.known + count)])
    room -= count
    delivery.pieces.append(
      TailedPiece(
        input: input.id, name: input.position.name, bytes: bytes,
        range: before.offset..<input.position.offset, firstLine: before.line + 1, header: header,
        isLast: isLast))
    input.lastTaken = TailedInput.Taken(before: before, bytes: look.bytes, start: look.start)
    handed.append(input)
    input.halfLineSince = nil
    input.isHalfLineTold = false
    input.zeroBytesSince = nil
    input.areZeroBytesTold = false
    if isLast, !input.position.isDocument, let last = bytes.last, last != LineBytes.lineFeed {
      delivery.alarms.append(
        TailingAlarm(
          .missingLastLineEnd, file: input.position.name, input: input.id,
          line: input.position.line + 1))
    }
  }
}
