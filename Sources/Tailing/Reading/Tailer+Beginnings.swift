extension Tailer {
  /// Begins to read a file where it was decided that it begins.
  func settle(
    _ input: TailedInput, _ origin: FileOrigin, _ handle: FileHandle, _ status: FileStatus
  ) {
    do {
      switch origin {
      case .undecided:
        input.verified = nil
        return
      case .tooShort:
        if input.companionOf != nil {
          input.verified = nil
          return
        }
        try begin(input, at: .start, of: nil, handle, status)
      case .own:
        if input.companionOf != nil { return refuse(input) }
        try begin(input, at: .start, of: nil, handle, status)
      case .continuation(let original, let mark):
        if let lost = input.companionOf, lost != original { return refuse(input) }
        try begin(input, at: mark, of: position(original), handle, status)
        input.position.isFollowing = false
      case .copy(let original, let mark):
        try begin(input, at: mark, of: position(original), handle, status)
        input.position.isFollowing = true
      }
      if let original = input.position.copyOf, original == input.predecessor {
        input.position.copyOf = nil
      }
      if origin != .tooShort {
        if let predecessor = input.predecessor.flatMap(self.input) {
          explain(predecessor, successor: input, from: input.sharedWithPredecessor)
        }
        input.predecessor = nil
        input.companionOf = nil
      }
      input.position.stage = .reading
      store(input)
      if input.position.isFollowing {
        // Its lines are read in the original.
        input.verified = status.stamp
        input.position.withoutLines = status.size
      } else {
        serveDecided(input)
      }
    } catch {
      meet(error, input)
    }
  }

  private func serveDecided(_ input: TailedInput) {
    if input.position.form == .packed { serveArchive(input) } else { serveLines(input) }
  }

  /// A file that was looked into because its name resembles that of a lost one, and is another.
  private func refuse(_ input: TailedInput) {
    if let status = input.status { strangers[status.identity.place] = status.stamp }
    drop(input)
  }

  /// Puts a position behind what was read of another input.
  private func begin(
    _ input: TailedInput, at mark: LineMark, of original: InputPosition?, _ handle: FileHandle?,
    _ status: FileStatus
  ) throws(FileFault) {
    input.position.stamp = status.stamp
    input.verified = nil
    input.position.copyOf = original?.id
    // A copy that was read further than its original stays where it is.
    guard mark.offset > input.position.offset, let original else { return }
    input.position.offset = mark.offset
    input.position.line = mark.line
    input.position.digest = mark.digest
    input.position.marks = original.marks
    input.position.marks.cut(to: mark.offset)
    input.position.isSkippingLine = original.isSkippingLine && mark.offset == original.offset
    input.position.hasByteOrderMark = original.hasByteOrderMark
    input.position.header = original.header.upperBound <= mark.offset ? original.header : 0..<0
    guard let handle else { return }
    input.position.edges = try edges(handle, at: mark.offset)
  }

  private func edges(_ handle: FileHandle, at offset: Int64) throws(FileFault) -> ContentEdges {
    let head = try files.read(handle, at: 0, count: ContentEdges.headCount(at: offset))
    let count = ContentEdges.tailCount(at: offset)
    let tail = try files.read(handle, at: offset - Int64(count), count: count)
    return ContentEdges(head: key.digest(head.span), tail: key.digest(tail.span))
  }

  /// Begins to read a packed file behind what was read of another input.
  func beginPacked(
    _ input: TailedInput, at mark: LineMark, of original: InputPosition?, _ status: FileStatus
  ) {
    // Nothing is read from the file here, so nothing can fail.
    try? begin(input, at: mark, of: original, nil, status)
  }

  // MARK: - Whole files that changed after they were read

  /// Goes on in a whole file that was taken as complete and then changed.
  func resume(
    _ input: TailedInput, _ handle: FileHandle, _ status: FileStatus
  ) throws(FileFault) {
    guard status.size >= input.position.offset else { return change(input, .truncated, status) }
    guard let digest = try digest(input, handle) else { return }
    guard digest == input.position.digest else { return change(input, .rewritten, status) }
    input.position.stamp = status.stamp
    if status.size == input.position.offset {
      input.position.stage = .done
      store(input)
      return
    }
    if input.position.isDocument { return change(input, .rewritten, status) }
    if rewindHalfLine(input) {
      input.position.edges = try edges(handle, at: input.position.offset)
    }
    input.position.stage = .reading
    store(input)
    serve(input)
  }

  /// Goes back to the start of a last line that was taken without its end, and was only half of it;
  /// false where it had its end.
  func rewindHalfLine(_ input: TailedInput) -> Bool {
    let last = input.position.marks.all.last ?? .start
    guard last.offset < input.position.offset, !input.position.isSkippingLine else { return false }
    delivery.alarms.append(
      TailingAlarm(
        .grewAfterEnd, file: input.position.name, input: input.id,
        range: last.offset..<input.position.offset, line: last.line + 1))
    input.position.offset = last.offset
    input.position.line = last.line
    input.position.digest = last.digest
    return true
  }

  /// The digest of as much of a file as was read of it; nil where it cannot be had at once.
  private func digest(
    _ input: TailedInput, _ handle: FileHandle
  ) throws(FileFault) -> ContentDigest? {
    var digest = ContentDigest.empty
    var place: Int64 = 0
    while place < input.position.offset {
      let count = Int(min(1 << 18, input.position.offset - place))
      let bytes = try files.read(handle, at: place, count: count)
      guard bytes.count == count else { return nil }
      digest = key.digest(bytes.span, after: digest)
      place += Int64(count)
    }
    return digest
  }
}
