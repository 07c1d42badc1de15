extension Tailer {
  // MARK: - What a packed file is

  /// Unpacks a file to its end without handing anything over, to see that it is whole and whether
  /// its contents were read before they were packed.
  func scanArchive(
    _ input: TailedInput, _ handle: FileHandle, _ status: FileStatus
  ) throws(FileFault) {
    if input.archive?.stamp != status.stamp {
      input.archive = nil
      input.matcher = nil
    }
    let archive = input.archive ?? ArchiveReader(stamp: status.stamp)
    var matcher = input.matcher ?? newMatcher(input, size: nil)
    input.matcher = nil
    input.archive = archive
    while comparingRoom > 0 {
      switch try archive.step(handle, files, limits) {
      case .bytes(let bytes):
        comparingRoom -= bytes.count
        if matcher.reached.offset == 0 { input.position.isDocument = Tailer.isDocument(bytes) }
        feed(&matcher, bytes.span, for: input)
      case .end:
        input.archive = nil
        input.unpackedSize = archive.unpackedOffset
        return decide(input, matcher, handle, status)
      case .short: return refuse(input, .archiveUnfinished, status)
      case .broken: return refuse(input, .archiveBroken, status)
      case .tooLarge:
        refuse(input, .archiveTooLarge, status)
        input.conditions.insert(.archiveTooLarge)
        return
      }
    }
    input.matcher = matcher
    delivery.hasMore = true
  }

  /// Leaves a packed file alone until it changes; what is wrong with it is told when it has not
  /// changed for a while.
  private func refuse(
    _ input: TailedInput, _ fault: TailingAlarm.Kind, _ status: FileStatus
  ) {
    input.archive = nil
    input.refused = status.stamp
    input.archiveFault = fault
  }

  private func decide(
    _ input: TailedInput, _ matcher: PrefixMatcher, _ handle: FileHandle, _ status: FileStatus
  ) {
    let size = matcher.reached.offset
    noteCovered(input, matcher, size: size)
    let matches = matcher.matches
    if input.position.offset > 0 {
      guard holdsWhatWasRead(matcher, input) else {
        return change(input, size < input.position.offset ? .truncated : .rewritten, status)
      }
      input.position.stamp = status.stamp
      if size == input.position.offset { return finish(input) }
      if input.position.isDocument { return change(input, .rewritten, status) }
      _ = rewindHalfLine(input)
      input.position.stage = .reading
      store(input)
      return serve(input)
    }
    if let original = duplicate(of: matcher, size: size, input) {
      return takeDuplicate(input, original, matcher.reached)
    }
    var evidence = OriginEvidence(size: size, isLongEnough: true)
    for match in matches.prefix(8) {
      var kin = OriginEvidence.Kinship(
        input: match.input, mark: match.mark, next: match.next, original: .gone)
      // A file that was packed does not grow any more, so its original need not be compared, only
      // read to its end first.
      if match.next == nil, let original = self.input(match.input), presence(original) != .gone {
        kin.original = .present(
          hasUnreadLines: original.hasUnreadLines || presence(original) == .unsure)
      }
      evidence.kin.append(kin)
    }
    settle(input, FileOrigin.decide(evidence), handle, status)
  }

  // MARK: - Reading it

  /// Hands over what comes next in a packed file.
  func serveArchive(_ input: TailedInput) {
    guard let status = input.status else { return }
    if status.stamp != input.position.stamp { return waitAgain(input) }
    if room <= 0 {
      delivery.hasMore = true
      return
    }
    do {
      guard let (handle, status) = try openChecked(input) else { return }
      guard status.stamp == input.position.stamp else { return waitAgain(input) }
      let archive = input.archive ?? ArchiveReader(stamp: status.stamp)
      input.archive = archive
      try readOn(input, archive, handle, status)
    } catch {
      input.archive = nil
      meet(error, input)
    }
  }

  private func readOn(
    _ input: TailedInput, _ archive: ArchiveReader, _ handle: FileHandle, _ status: FileStatus
  ) throws(FileFault) {
    var want = limits.piece
    if input.waitsBeyond > input.position.offset {
      want += Int(input.waitsBeyond - input.position.offset)
    }
    while true {
      let isFilled = try fill(
        input, archive, to: input.position.isDocument ? limits.document : want, handle)
      guard isFilled, input.position.stage == .reading else { return }
      var cut = LineCut.take(archive.waiting.count)
      if !input.position.isDocument {
        cut = LineCut.decide(
          archive.waiting.span,
          LineCut.Setting(
            limit: limits.line, isSkipping: input.position.isSkippingLine,
            reachesEnd: archive.isAtEnd, isFinal: input.position.isWhole, takesZeroBytes: true))
      }
      if cut == .readMore, want <= limits.line + 1 {
        want = limits.line + 2
        continue
      }
      take(input, archive, cut)
      return
    }
  }

  /// Unpacks until enough is waiting or the file ends; false where that must go on at the next look.
  private func fill(
    _ input: TailedInput, _ archive: ArchiveReader, to want: Int, _ handle: FileHandle
  ) throws(FileFault) -> Bool {
    while archive.waiting.count < want, !archive.isAtEnd {
      if comparingRoom <= 0 {
        delivery.hasMore = true
        return false
      }
      let start = archive.unpackedOffset
      switch try archive.step(handle, files, limits) {
      case .bytes(let bytes):
        comparingRoom -= bytes.count
        guard pass(input, archive, bytes, from: start) else { return false }
      case .end: archive.isAtEnd = true
      case .short, .broken, .tooLarge:
        waitAgain(input)
        return false
      }
    }
    if archive.unpackedOffset < input.position.offset {
      // It ended before the place up to which it had been read.
      waitAgain(input)
      return false
    }
    return true
  }

  /// Passes over what had been read, and keeps the rest; false where it is not what had been read.
  private func pass(
    _ input: TailedInput, _ archive: ArchiveReader, _ bytes: [UInt8], from start: Int64
  ) -> Bool {
    let offset = input.position.offset
    let known =
      archive.waiting.isEmpty && start < offset ? Int(min(offset - start, Int64(bytes.count))) : 0
    if known > 0 {
      archive.digest = key.digest(bytes.span.extracting(0..<known), after: archive.digest)
      let header = input.position.header.clamped(to: start..<(start + Int64(known)))
      archive.header += bytes[Int(header.lowerBound - start)..<Int(header.upperBound - start)]
      if start + Int64(known) == offset, archive.digest != input.position.digest {
        waitAgain(input)
        return false
      }
    }
    archive.waiting += bytes[known...]
    return true
  }

  private func take(_ input: TailedInput, _ archive: ArchiveReader, _ cut: LineCut) {
    noteServed(input)
    let look = Look(start: input.position.offset, bytes: archive.waiting, known: 0)
    switch cut {
    case .take(let count):
      let isLast = input.position.isDocument || archive.isAtEnd && count == archive.waiting.count
      keepHeader(input, archive, look)
      hand(input, look, count: count, isLast: isLast)
      archive.waiting.removeFirst(count)
      if isLast { finish(input) } else { delivery.hasMore = true }
    case .skip(let count, let isEnded):
      advance(input, look, count: count)
      input.position.isSkippingLine = !isEnded
      archive.waiting.removeFirst(count)
      store(input)
      if archive.isAtEnd, archive.waiting.isEmpty { finish(input) } else { delivery.hasMore = true }
    case .tooLong: passOverLine(input)
    case .halfLine:
      noteLostHalfLine(input, count: archive.waiting.count)
      finish(input)
    case .readMore, .zeroBytes: delivery.hasMore = true
    }
  }

  /// A packed file of a growing source ends as that had ended: half a line is no line.
  private func noteLostHalfLine(_ input: TailedInput, count: Int) {
    guard count > 0, !input.position.isSkippingLine else { return }
    let offset = input.position.offset
    delivery.alarms.append(
      TailingAlarm(
        .halfLineLost, file: input.position.name, input: input.id,
        range: offset..<(offset + Int64(count)), line: input.position.line + 1))
  }

  /// Keeps the header of a packed file where the position begins with its first line.
  private func keepHeader(_ input: TailedInput, _ archive: ArchiveReader, _ look: Look) {
    guard input.position.offset == 0 else { return }
    let end = LineBytes.end(ofLine: 1, in: look.fresh)
    archive.header = Array(look.bytes[..<end])
  }
}
