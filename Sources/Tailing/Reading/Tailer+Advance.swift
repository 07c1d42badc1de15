extension Tailer {
  private static let byteOrderMark: [UInt8] = [0xEF, 0xBB, 0xBF]

  /// Moves the position of an input over the first of the fresh bytes of a look.
  func advance(_ input: TailedInput, _ look: Look, count: Int) {
    input.position = advanced(input.position, look, count: count)
    store(input)
  }

  /// A position that has read some more.
  private func advanced(_ position: InputPosition, _ look: Look, count: Int) -> InputPosition {
    var position = position
    let taken = look.fresh.extracting(0..<count)
    let lines = LineBytes.lastEnd(in: taken)
    if position.offset == 0, count > 0 {
      position.hasByteOrderMark = look.bytes.starts(with: Tailer.byteOrderMark)
      // Until the parser says otherwise the header is the first line.
      position.header = 0..<Int64(LineBytes.end(ofLine: 1, in: taken))
    }
    if position.isSkippingLine {
      // The part of a line that is passed over ends at a mark only with its line end.
      position.line += Int64(LineBytes.count(in: taken))
      position.digest = key.digest(taken, after: position.digest)
      position.offset += Int64(count)
    } else {
      position.marks.append(lines: taken.extracting(0..<lines), from: position.mark, key: key)
      position.line += Int64(LineBytes.count(in: taken))
      position.digest = key.digest(taken, after: position.digest)
      position.offset += Int64(count)
    }
    position.edges = edges(position, look, at: position.offset)
    return position
  }

  private func edges(_ position: InputPosition, _ look: Look, at offset: Int64) -> ContentEdges {
    let end = Int(offset - look.start)
    let tailCount = min(ContentEdges.tailCount(at: offset), end)
    let tail = key.digest(look.bytes.span.extracting((end - tailCount)..<end))
    // The head is in hand whenever it can still change.
    let headCount = ContentEdges.headCount(at: offset)
    let head =
      look.start == 0
      ? key.digest(look.bytes.span.extracting(0..<headCount)) : position.edges.head
    return ContentEdges(head: head, tail: tail)
  }

  // MARK: - What the parser says

  /// Gives back bytes at the end of the last piece of an input, with which a row begins that has
  /// not ended: they come again with what follows, also after a restart.
  ///
  /// - Parameter count: how many bytes; they must begin at the start of a line.
  package func giveBack(_ count: Int, of id: InputID) {
    guard count > 0, let input = input(id), let taken = input.lastTaken else { return }
    let end = input.position.offset
    let kept = Int(end - taken.before.offset) - count
    precondition(kept >= 0, "more is given back than was handed over")
    let known = Int(taken.before.offset - taken.start)
    let look = Look(start: taken.start, bytes: taken.bytes, known: known)
    let stage = input.position.stage
    let stamp = input.position.stamp
    input.archive?.giveBack(look.fresh.extracting(kept..<(kept + count)))
    input.position = advanced(taken.before, look, count: kept)
    input.position.stage = stage
    input.position.stamp = stamp
    input.waitsBeyond = end
    store(input)
  }

  /// Notes at which line the header stands that the rows behind the last piece belong to.
  ///
  /// - Parameter line: from 1; one that the last piece holds, or one before it, which changes
  ///   nothing.
  package func setHeader(line: Int64, of id: InputID) {
    guard let input = input(id), let taken = input.lastTaken, line > taken.before.line,
      line <= input.position.line
    else { return }
    let known = Int(taken.before.offset - taken.start)
    let look = Look(start: taken.start, bytes: taken.bytes, known: known)
    let fresh = look.fresh
    let start =
      line == taken.before.line + 1
      ? 0 : LineBytes.end(ofLine: Int(line - taken.before.line) - 1, in: fresh)
    let rest = fresh.extracting(start..<fresh.count)
    let end = start + LineBytes.end(ofLine: 1, in: rest)
    let base = taken.before.offset
    guard base + Int64(end) <= input.position.offset else { return }
    input.position.header = (base + Int64(start))..<(base + Int64(end))
    store(input)
  }

  /// The header that is to go before the rows at the offset of an input.
  func headerBytes(_ input: TailedInput) -> [UInt8] {
    let range = input.position.header
    guard input.position.offset > 0, !range.isEmpty, range.upperBound <= input.position.offset
    else {
      return []
    }
    if let header = input.header, header.range == range { return header.bytes }
    var bytes: [UInt8]
    if input.position.form == .packed {
      bytes = input.archive?.header ?? []
    } else {
      guard let handle = input.handle else { return [] }
      bytes = (try? files.read(handle, at: range.lowerBound, count: range.count)) ?? []
    }
    if input.position.hasByteOrderMark, range.lowerBound > 0 {
      bytes = Tailer.byteOrderMark + bytes
    }
    input.header = (range, bytes)
    return bytes
  }

  // MARK: - What is waiting

  /// Notes that a last line waits for its end.
  func noteHalfLine(_ input: TailedInput, _ status: FileStatus) {
    setWithoutLines(input, status.size)
    guard status.size > input.position.offset, !input.position.isSkippingLine else {
      input.halfLineSince = nil
      return
    }
    let since = input.halfLineSince ?? now.monotonic
    input.halfLineSince = since
    guard now.monotonic - since >= limits.halfLine, !input.isHalfLineTold else { return }
    input.isHalfLineTold = true
    delivery.alarms.append(
      TailingAlarm(
        .halfLineWaiting, file: input.position.name, input: input.id,
        range: input.position.offset..<status.size, line: input.position.line + 1))
  }

  private func setWithoutLines(_ input: TailedInput, _ size: Int64) {
    guard input.position.withoutLines != size else { return }
    input.position.withoutLines = size
    store(input)
  }

  /// Notes that zero bytes stand next.
  ///
  /// They may be room that was taken and not yet written; where lines follow them, they are taken
  /// as they are when they have stayed for long.
  func noteZeroBytes(_ input: TailedInput, _ look: Look, _ status: FileStatus) {
    setWithoutLines(input, status.size)
    let since = input.zeroBytesSince ?? now.monotonic
    input.zeroBytesSince = since
    guard now.monotonic - since >= limits.zeroBytes else { return }
    if !input.areZeroBytesTold {
      input.areZeroBytesTold = true
      delivery.alarms.append(
        TailingAlarm(
          .zeroBytes, file: input.position.name, input: input.id,
          range: input.position.offset..<status.size, line: input.position.line + 1))
    }
    input.zeroBytesSince = now.monotonic
    guard let end = lastLineEnd(input, status) else { return }
    input.takesZeroBytesTo = end
    setWithoutLines(input, input.position.offset)
  }

  /// Where the last whole line of a file ends, looked for from its end; nil where none ends behind
  /// the offset, or only before very many bytes that were never written.
  private func lastLineEnd(_ input: TailedInput, _ status: FileStatus) -> Int64? {
    guard let handle = input.handle else { return nil }
    var end = status.size
    let least = max(input.position.offset, end - Int64(limits.comparing))
    while end > least {
      let start = max(least, end - 65_536)
      guard let part = try? files.read(handle, at: start, count: Int(end - start)) else {
        return nil
      }
      let place = LineBytes.lastEnd(in: part.span)
      if place > 0 { return start + Int64(place) }
      end = start
    }
    return nil
  }
}
