extension Tailer {
  /// Finds the input of each file that was seen, and begins one where there is none.
  func match(_ sightings: [Sighting]) {
    for input in inputs {
      input.isNamed = false
      input.sighted = nil
    }
    var new: [Sighting] = []
    for sighting in sightings where !claim(sighting) { new.append(sighting) }
    new.sort { $0.place.path < $1.place.path }
    for sighting in new where !claim(sighting) {
      let input = begin(sighting.place, sighting.status, isWhole: sighting.isWhole)
      input.isNamed = true
      input.sighted = sighting.place
      input.isAnnounced = sighting.isAnnounced
    }
    for input in inputs {
      guard let place = input.sighted, input.place != place else { continue }
      rename(input, to: place)
    }
  }

  /// Gives a sighting to the input whose file it is; false where there is none.
  private func claim(_ sighting: Sighting) -> Bool {
    let identity = sighting.status.identity
    // Of several that a sight fits, the one that had the inode last.
    guard let input = inputs(at: identity.place).last(where: { isFile($0, identity) })
    else { return false }
    if sighting.isAnnounced { input.isAnnounced = true }
    // Of several names of one file the one that is known stays.
    if !input.isNamed || sighting.place == input.place { input.sighted = sighting.place }
    input.isNamed = true
    input.isSightedWhole = sighting.isWhole
    input.isAdopted = false
    input.companionOf = nil
    if input.position.isWhole != sighting.isWhole { setWhole(input, sighting.isWhole) }
    input.target = sighting.status.target
    input.see(sighting.status, at: now.monotonic)
    return true
  }

  /// Lets a file that lies under a name of another source now end as the files of that source do.
  private func setWhole(_ input: TailedInput, _ isWhole: Bool) {
    input.position.isWhole = isWhole
    if isWhole, input.position.stage == .reading { waitAgain(input) }
    if !input.position.isTakenWhole, input.position.stage == .done {
      input.position.stage = .reading
    }
    store(input)
  }

  private func isFile(_ input: TailedInput, _ identity: FileIdentity) -> Bool {
    !input.position.isOver && input.position.identity.isSame(as: identity)
  }

  private func rename(_ input: TailedInput, to place: TailedInput.Place) {
    let before = (input.position.nameDigest, input.position.directoryDigest)
    input.place = place
    input.position.setPath(place.path, key: key)
    if before != (input.position.nameDigest, input.position.directoryDigest) { store(input) }
  }

  // MARK: - Names that went

  /// Looks for the files of inputs that no source's names lead to any more: through the open file,
  /// at the end of a link, and under other names in the same directory.
  func findMissing() {
    var wanted: [FilePath: [TailedInput]] = [:]
    for input in inputs where !input.isNamed && !input.position.isOver {
      guard let directory = available[input.position.directoryDigest] else {
        watchThroughHandle(input)
        continue
      }
      if findAgain(input) { continue }
      watchThroughHandle(input)
      if input.missingSince == nil { input.missingSince = now.monotonic }
      // A file without any name cannot be found under another.
      if input.handle != nil, input.status?.links == 0 { continue }
      wanted[directory, default: []].append(input)
    }
    var lost = wanted
    for input in inputs where input.position.stage == .gone && !isContinued(input.position) {
      guard let directory = available[input.position.directoryDigest] else { continue }
      lost[directory, default: []].append(input)
    }
    for directory in lost.keys.sorted() {
      search(directory, for: wanted[directory] ?? [], companions: lost[directory] ?? [])
    }
    for input in inputs where input.isNamed {
      input.missingSince = nil
      input.endSeenSince = nil
    }
  }

  private func watchThroughHandle(_ input: TailedInput) {
    guard let handle = input.handle else { return }
    do {
      input.see(try files.status(of: handle), at: now.monotonic)
    } catch {
      close(input)
    }
  }

  /// Looks where the file was when it last had no name of a source.
  private func findAgain(_ input: TailedInput) -> Bool {
    let known = input.isAdopted ? input.place?.path : nil
    for path in [known, input.target].compactMap(\.self) {
      guard let status = try? files.status(of: path, inside: path.directory),
        status.kind == .file, isFile(input, status.identity)
      else { continue }
      adopt(input, TailedInput.Place(directory: path.directory, name: path.name), status)
      return true
    }
    return false
  }

  private func adopt(_ input: TailedInput, _ place: TailedInput.Place, _ status: FileStatus) {
    input.isNamed = true
    input.isAdopted = true
    input.see(status, at: now.monotonic)
    if input.place != place { rename(input, to: place) }
  }

  private func search(
    _ directory: FilePath, for missing: [TailedInput], companions lost: [TailedInput]
  ) {
    let inodes = Set(missing.map(\.position.identity.inode))
    let names = Dictionary(
      lost.map { ($0.position.nameDigest, $0.id) }, uniquingKeysWith: { max($0, $1) })
    let found = try? files.list(directory, inside: directory) { name, inode in
      !IgnoredNames.isSillyRename(name)
        && (inodes.contains(inode)
          || !IgnoredNames.contains(name) && companionOwner(name, names) != nil)
    }
    for file in found ?? [] {
      guard case .success(let status) = file.status, status.kind == .file else { continue }
      let place = TailedInput.Place(directory: directory, name: file.name)
      let inode = status.identity.place
      if let input = missing.first(where: { !$0.isNamed && isFile($0, status.identity) }) {
        adopt(input, place, status)
      } else if let owner = companionOwner(file.name, names), !IgnoredNames.contains(file.name),
        !inputs(at: inode).contains(where: { isFile($0, status.identity) }),
        strangers[inode] != status.stamp
      {
        let input = begin(place, status, isWhole: false)
        input.companionOf = owner
        input.isAdopted = true
        input.isNamed = true
      }
    }
  }

  /// The lost input whose name a name begins with, as `records.csv.1` does with `records.csv`.
  func companionOwner(_ name: [UInt8], _ owners: [ContentDigest: InputID]) -> InputID? {
    if owners.isEmpty { return nil }
    for place in name.indices.dropFirst().reversed() {
      let byte = name[place]
      guard byte == UInt8(ascii: ".") || byte == UInt8(ascii: "-") || byte == UInt8(ascii: "_")
      else { continue }
      if let owner = owners[key.digest(name.span.extracting(0..<place))] { return owner }
    }
    return nil
  }
}
