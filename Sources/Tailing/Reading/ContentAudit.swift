/// A comparison of all that was read of a file with what is there now, a part at each look.
struct ContentAudit {
  let input: InputID
  /// How much had been read when it began, and what.
  let end: LineMark
  var reached: Int64 = 0
  var digest = ContentDigest.empty

  init(_ position: InputPosition) {
    input = position.id
    end = position.mark
  }
}

extension Tailer {
  /// Asks for a comparison of all that was read of an input, ahead of others.
  func requestAudit(_ input: TailedInput) {
    if audit?.input == input.id { audit = nil }
    auditQueue.removeAll { $0 == input.id }
    auditQueue.insert(input.id, at: 0)
  }

  /// Asks for a comparison of everything that was read of the files that are still there.
  ///
  /// It is done bit by bit in the looks that follow; what was changed is told as an alarm. Without
  /// it a change in the middle of a long file that grows at the same time is found only by chance.
  package func requestAudit() {
    let ids = inputs.filter { $0.position.stage == .reading }.map(\.id)
    auditQueue += ids.filter { !auditQueue.contains($0) }
  }

  /// Compares some more.
  func runAudit() {
    var left = limits.audit
    while left > 0 {
      if audit == nil {
        guard !auditQueue.isEmpty else { return }
        guard let input = input(auditQueue.removeFirst()), input.position.stage == .reading,
          input.position.form == .plain, input.position.offset > 0
        else { continue }
        audit = ContentAudit(input.position)
      }
      guard let task = audit, let input = input(task.input), !input.position.isOver else {
        audit = nil
        continue
      }
      do {
        left -= try compare(input)
      } catch {
        audit = nil
        meet(error, input)
      }
    }
  }

  private func compare(_ input: TailedInput) throws(FileFault) -> Int {
    guard var task = audit else { return 0 }
    audit = nil
    guard let (handle, status) = try openChecked(input) else { return 0 }
    let count = Int(min(task.end.offset - task.reached, 1 << 18))
    let bytes = try files.read(handle, at: task.reached, count: count)
    // A file that became shorter is met when it is read on.
    guard bytes.count == count else { return count }
    task.digest = key.digest(bytes.span, after: task.digest)
    task.reached += Int64(count)
    if task.reached < task.end.offset {
      audit = task
    } else if task.digest != task.end.digest, input.position.offset >= task.end.offset {
      change(input, .rewritten, status)
    }
    return max(count, 1)
  }
}
