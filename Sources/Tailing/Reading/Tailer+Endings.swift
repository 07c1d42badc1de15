extension Tailer {
  // MARK: - Files that changed under the reader

  /// Ends an input whose file does not hold any more what was read of it; what the file holds now
  /// is another input.
  func change(_ input: TailedInput, _ ending: InputPosition.Ending, _ status: FileStatus) {
    guard let place = input.place ?? input.sighted else { return }
    input.position.stage = .gone
    input.position.ending = ending
    input.position.endedAt = now.wall
    input.goneSince = now.monotonic
    input.matcher = nil
    input.archive = nil
    release(input)
    store(input)
    let successor = begin(place, status, isWhole: input.isSightedWhole)
    successor.predecessor = input.id
    successor.isNamed = input.isNamed
    successor.isAdopted = input.isAdopted
    successor.isAnnounced = input.isAnnounced
    successor.unchangedSince = input.unchangedSince
    successor.handle = input.handle
    successor.lastUse = input.lastUse
    input.handle = nil
    if input.position.stamp.size <= input.position.offset, input.position.offset == 0 {
      retire(input)
    }
  }

  /// Tells what became of the beginning of a file that was changed, once it is known.
  func explain(_ predecessor: TailedInput, successor: TailedInput, from mark: LineMark) {
    predecessor.successorMark = mark
    let old = predecessor.position
    guard mark.line >= 2 else { return }
    // More than a header is left: it is no new file under the old name.
    predecessor.isExplained = true
    let isCut = successor.status?.size == mark.offset
    delivery.alarms.append(
      TailingAlarm(
        isCut ? .cut : .rewritten, file: old.name, input: successor.id,
        range: mark.offset..<max(mark.offset, old.offset), line: mark.line + 1))
  }

  // MARK: - Files whose names went

  /// Ends the inputs whose files are gone for good, and says what was lost.
  func settleEndings() {
    for input in inputs {
      let stage = input.position.stage
      if stage == .gone {
        let since = input.goneSince ?? now.monotonic
        input.goneSince = since
        if isContinued(input.position) || now.monotonic - since >= limits.rotation {
          conclude(input, sawEnd: false)
        }
      } else if !input.isNamed, let since = input.missingSince {
        let sawEnd = isAtEnd(input)
        guard sawEnd ?? (now.monotonic - since >= limits.rotation) else { continue }
        input.position.ending = .vanished
        input.position.endedAt = now.wall
        conclude(input, sawEnd: sawEnd == true)
      }
    }
  }

  /// Whether a file is known that holds all that was seen of an input.
  func isContinued(_ position: InputPosition) -> Bool {
    position.continuedTo >= max(position.offset, position.stamp.size) && position.continuedTo > 0
  }

  /// Whether an open file without a name has ended: its end was seen twice, long enough apart.
  ///
  /// Nil where it is not open.
  private func isAtEnd(_ input: TailedInput) -> Bool? {
    guard input.handle != nil, let status = input.status else { return nil }
    let isWaiting = input.position.stage == .waiting
    if input.hasUnreadLines && !isWaiting || input.endSeenSince == nil
      || input.endSeenSize != status.size
    {
      input.endSeenSince = now.monotonic
      input.endSeenSize = status.size
      return false
    }
    return now.monotonic - (input.endSeenSince ?? now.monotonic) >= limits.rotation
  }

  private func conclude(_ input: TailedInput, sawEnd: Bool) {
    let position = input.position
    // What was seen of a file that follows another was found to be in that one.
    let isRead = position.stage == .done || position.isFollowing
    let isPacked = position.form == .packed
    // Of a packed file only the packed size is known for certain.
    let seen =
      isPacked
      ? max(position.offset, input.unpackedSize ?? position.stamp.size)
      : position.stamp.size
    let evidence = LossEvidence(
      offset: position.offset, seen: seen, withoutLines: isPacked ? 0 : position.withoutLines,
      continuedTo: position.continuedTo, sawEnd: sawEnd && position.stage != .waiting,
      wasQuiet: position.endedAt - position.changedAt >= limits.quiet, wasDone: isRead)
    if let alarm = alarm(input, LossVerdict.decide(evidence)) { delivery.alarms.append(alarm) }
    retire(input)
  }

  private func alarm(_ input: TailedInput, _ verdict: LossVerdict) -> TailingAlarm? {
    let position = input.position
    func alarm(_ kind: TailingAlarm.Kind, _ from: Int64, _ to: Int64) -> TailingAlarm {
      TailingAlarm(
        kind, file: position.name, input: position.id, range: from..<to, line: position.line + 1)
    }
    switch verdict {
    case .nothing: return nil
    case .lost(let from, let to): return alarm(.dataLost, from, to)
    case .halfLine(let from, let to): return alarm(.halfLineLost, from, to)
    case .perhaps(let from):
      if input.isExplained { return nil }
      if position.ending == .rewritten {
        let start = input.successorMark?.offset ?? 0
        return alarm(.rewritten, min(start, from), from)
      }
      return alarm(.dataPerhapsLost, from, from)
    }
  }

  // MARK: - Whole files

  /// Ends the reading of a whole file.
  func finish(_ input: TailedInput) {
    input.position.stage = .done
    input.archive = nil
    store(input)
  }

  /// Sees whether a file that was read whole has changed since.
  func watchDone(_ input: TailedInput) {
    guard input.isNamed, let status = input.status, status.stamp != input.position.stamp else {
      return
    }
    waitAgain(input)
  }

  /// A whole file that changes is not complete after all.
  func waitAgain(_ input: TailedInput) {
    input.position.stage = .waiting
    input.archive = nil
    input.matcher = nil
    input.unpackedSize = nil
    input.isAnnounced = false
    store(input)
  }
}
