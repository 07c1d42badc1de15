extension Tailer {
  /// The open file of an input; nil where it cannot be had now.
  func open(_ input: TailedInput) throws(FileFault) -> FileHandle? {
    input.lastUse = looks
    if let handle = input.handle { return handle }
    guard input.isNamed, let place = input.place else { return nil }
    if !makeRoom() { return nil }
    let handle: FileHandle
    do {
      handle = try files.open(place.path)
    } catch {
      guard error == .tooManyOpen else { throw error }
      // The system allows fewer than was asked for: go on with what it allows.
      openLimit = max(4, min(openLimit, openInputs.count))
      guard closeOne(), let second = try? files.open(place.path) else { throw error }
      conditions.note(.tooManyOpen, place.directory)
      handle = second
    }
    input.handle = handle
    openCount += 1
    return handle
  }

  func close(_ input: TailedInput) {
    if let handle = input.handle {
      files.close(handle)
      openCount -= 1
    }
    input.handle = nil
    input.header = nil
  }

  private var openInputs: [TailedInput] { inputs.filter { $0.handle != nil } }

  private func makeRoom() -> Bool {
    openCount < openLimit || closeOne()
  }

  /// Closes the file that was used longest ago; one without a name only where there is no other,
  /// for it could not be opened again.
  private func closeOne() -> Bool {
    let spare = openInputs.filter { $0.lastUse < looks || $0.isNamed }
    let victim =
      spare.filter(\.isNamed).min { ($0.lastUse, $0.id) < ($1.lastUse, $1.id) }
      ?? spare.min { ($0.lastUse, $0.id) < ($1.lastUse, $1.id) }
    guard let victim else { return false }
    close(victim)
    return true
  }

  /// After a look no more files are open than allowed.
  func closeSpareFiles() {
    while openCount > openLimit, closeOne() {}
  }

  /// What to do where a file cannot be read: nothing is lost, it is tried again at the next look.
  func meet(_ fault: FileFault, _ input: TailedInput) {
    input.isSettled = false
    input.verified = nil
    input.faultyLook = looks
    switch fault {
    case .missing: break
    case .stale:
      // The name may lead to the file again.
      close(input)
    case .forbidden, .danglingLink, .linkLoop, .linkEscapes, .tooManyOpen, .other:
      if let path = input.place?.path { conditions.note(fault, path, input: input.id) }
      if fault != .tooManyOpen { close(input) }
    }
  }

  /// Opens the file of an input and sees whether it is still the file that was meant.
  func openChecked(_ input: TailedInput) throws(FileFault) -> (FileHandle, FileStatus)? {
    guard let handle = try open(input) else { return nil }
    let status = try files.status(of: handle)
    guard status.kind == .file else {
      close(input)
      return nil
    }
    let own = input.position.identity
    guard own.isSame(as: status.identity) else {
      close(input)
      input.isSettled = false
      if own.place == status.identity.place { reuse(input, status) }
      return nil
    }
    if own.generation == nil, status.identity.generation != nil {
      input.position.identity.generation = status.identity.generation
      store(input)
    }
    if !status.identity.isCertain, let directory = input.place?.directory {
      uncertainDirectories.insert(directory)
    }
    input.see(status, at: now.monotonic)
    return (handle, status)
  }

  /// The inode of an input holds another file now, which only the open file told.
  private func reuse(_ input: TailedInput, _ status: FileStatus) {
    guard let place = input.place else { return }
    input.isNamed = false
    if input.missingSince == nil { input.missingSince = now.monotonic }
    let owner = inputs(at: status.identity.place).last {
      $0 !== input && !$0.position.isOver && $0.position.identity.isSame(as: status.identity)
    }
    if let owner {
      owner.isNamed = true
      owner.place = place
      owner.missingSince = nil
      owner.see(status, at: now.monotonic)
      return
    }
    let successor = begin(place, status, isWhole: input.isSightedWhole)
    successor.isNamed = true
  }
}
