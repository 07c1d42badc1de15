extension Tailer {
  /// A file found under a name.
  struct Sighting {
    var place: TailedInput.Place
    var status: FileStatus
    var isWhole: Bool
    var isAnnounced = false
  }

  /// Finds the files of all sources.
  func scan() -> [Sighting] {
    available.removeAll(keepingCapacity: true)
    var sightings: [Sighting] = []
    for source in sources {
      if source.patterns.isEmpty {
        scanPath(source, into: &sightings)
      } else {
        list(source.base, source.patterns[...], source, into: &sightings)
      }
    }
    return sightings
  }

  private func scanPath(_ source: TailedSource, into sightings: inout [Sighting]) {
    let path = source.base
    let directory = path.directory
    do {
      let status = try files.status(of: path, inside: source.root ?? directory)
      switch status.kind {
      case .directory:
        list(path, [.all], source, isDirectory: true, into: &sightings)
        return
      case .file:
        let place = TailedInput.Place(directory: directory, name: path.name)
        sightings.append(
          Sighting(
            place: place, status: status, isWhole: source.ending == .whole,
            isAnnounced: hints.movedIn.contains(path)))
      case .other: conditions.note(.notAFile, path)
      }
      setAvailable(directory)
    } catch {
      guard error == .missing else { return conditions.note(error, path) }
      noteMissing(path)
      if isDirectory(directory) { setAvailable(directory) }
    }
  }

  private func list(
    _ directory: FilePath, _ patterns: ArraySlice<NamePattern>, _ source: TailedSource,
    isDirectory: Bool = false, into sightings: inout [Sighting]
  ) {
    guard let pattern = patterns.first else { return }
    let isLast = patterns.count == 1
    let isWhole = (source.ending ?? (isDirectory ? .whole : .growing)) == .whole
    var announced: Set<[UInt8]> = []
    let found: [ListedFile]
    do {
      found = try files.list(directory, inside: source.root ?? source.base) { name, _ in
        if isLast, isWhole, IgnoredNames.isDoneMark(name) {
          announced.insert(Array(name.dropLast(IgnoredNames.doneMark(of: []).count)))
        }
        return !IgnoredNames.contains(name) && pattern.matches(name)
      }
    } catch {
      if error == .missing { noteMissing(directory) } else { conditions.note(error, directory) }
      return
    }
    setAvailable(directory)
    for file in found {
      let place = TailedInput.Place(directory: directory, name: file.name)
      switch file.status {
      case .failure(.missing): continue
      case .failure(let fault): conditions.note(fault, place.path)
      case .success(let status):
        if !isLast {
          if status.kind == .directory {
            list(place.path, patterns.dropFirst(), source, into: &sightings)
          }
        } else if status.kind == .file {
          let isMoved = isWhole && !hints.movedIn.isEmpty && hints.movedIn.contains(place.path)
          sightings.append(
            Sighting(
              place: place, status: status, isWhole: isWhole,
              isAnnounced: isMoved || announced.contains(file.name)))
        } else if status.kind == .other || !isDirectory {
          conditions.note(.notAFile, place.path)
        }
      }
    }
  }

  private func setAvailable(_ directory: FilePath) {
    available[key.digest(directory.bytes.span)] = directory
  }

  private func isDirectory(_ path: FilePath) -> Bool {
    (try? files.status(of: path, inside: path))?.kind == .directory
  }

  /// Notes that there is nothing at the path of a source, unless it is a file that is between two
  /// rotations.
  private func noteMissing(_ path: FilePath) {
    let own = key.digest(path.bytes.span)
    let name = key.digest(path.name.span)
    let directory = key.digest(path.directory.bytes.span)
    if inputs.contains(where: { $0.position.directoryDigest == own }) {
      conditions.note(.directoryGone, path)
    } else if !inputs.contains(where: {
      $0.position.nameDigest == name && $0.position.directoryDigest == directory
    }) {
      conditions.note(.nothingThere, path)
    }
  }
}
