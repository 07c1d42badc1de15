internal import LinuxIO
internal import Measuring

extension Session {
  /// A file of 1,000 rows from start to exit.
  func measureSmall() throws {
    let job = Job.small.rawValue
    let path = try firstRows(1000)
    let measured = try measure(
      job,
      [Contender(name: "fristvagt", command: fristvagt(["clocks", path], threads: 2))],
      rounds: max(20, rounds))
    guard let ours = measured.first else { return }
    tell(
      Line(
        job: job, title: "1,000 rows, every clock printed, from start to exit",
        quantity: .milliseconds, value: ours.side.seconds?.map { $0 * 1000 },
        target: Target(.atMost(30)), isEqual: ours.isSteady))
    tell(
      Line(
        job: job, title: "1,000 rows, the most memory", quantity: .megabytes,
        value: Spread([Double(ours.side.peak) / 1e6]), target: Target(.atMost(25))))
  }

  /// The most memory of a run against what its records allow.
  func measureMemory() throws {
    let job = Job.memory.rawValue
    for (input, name) in [(Input.markers, "markers"), (.quarter, "all tables")] {
      let path = try path(of: input)
      let markers = try summary(input == .quarter ? path + "/markers.csv" : path)
      let measured = try measure(
        job,
        [1, 2].map { threads in
          Contender(
            name: "\(name), \(threads == 1 ? "1 thread" : "2 threads")",
            command: fristvagt(["clocks", "--summary", path], threads: threads))
        }, rounds: min(rounds, 3))
      for side in measured {
        guard let whole = SummaryText(side.output) else { throw Failure("no summary") }
        tellMemory(job, side.side.name, side.side, whole, relevantMarkers: markers.used)
      }
    }
  }

  /// A line on memory: the most of all runs against the allowance.
  func tellMemory(
    _ job: String, _ title: String, _ side: Side, _ whole: SummaryText, relevantMarkers: Int
  ) {
    let others = whole.read - whole.setAside - relevantMarkers
    let allowed = MemoryAllowance.bytes(relevantMarkers: relevantMarkers, otherRecords: others)
    tell(
      Line(
        job: job, title: "\(title): the most memory", quantity: .megabytes,
        value: Spread([Double(side.peak) / 1e6]),
        target: Target(.atMost(Double(allowed) / 1e6)),
        note: "64 MB, \(MemoryAllowance.aMarker) bytes for each of "
          + "\(NumberText.grouped(relevantMarkers)) markers of the rules, "
          + "\(MemoryAllowance.anotherRecord) for each of \(NumberText.grouped(others)) others"))
  }

  /// Twice the input: time, and memory by what is kept.
  func measureGrowth() throws {
    let job = Job.growth.rawValue
    let (half, whole) = (try path(of: .halfMarkers), try path(of: .markers))
    for word in ["clocks", "alerts"] {
      let measured = try measure(
        job,
        [whole, half].map { path in
          Contender(
            name: "\(word), \(path == whole ? "all" : "half the") markers",
            command: fristvagt([word, "--summary", path], threads: 2))
        })
      let rows = try [whole, half].map { try summary($0) }
      tell(
        Line(
          job: job, title: "\(word) of twice the markers", quantity: .timesItsTime,
          ours: measured[0].side, other: measured[1].side, target: Target(.atMost(2.1)),
          isEqual: measured.allSatisfy(\.isSteady),
          note: "\(NumberText.grouped(rows[0].read)) rows against "
            + NumberText.grouped(rows[1].read)))
      let more = Double(measured[0].side.peak - measured[1].side.peak)
      tell(
        Line(
          job: job, title: "\(word): memory for each further marker of the rules",
          quantity: .bytesAMarker, value: Spread([more / Double(rows[0].used - rows[1].used)]),
          note: "with the rows of other codes that come with it"))
    }
    try measureRowsThatAreNotKept()
  }

  /// Twice the rows of the same pathways: markers of LPR_F that no rule names, which have no key by
  /// which they could correct another.
  private func measureRowsThatAreNotKept() throws {
    let job = Job.growth.rawValue
    let path = try path(of: .finalMarkers)
    let twice = data + "/markers-final/twice.csv"
    let before = try summary(path)
    try writeTwice(path, rows: before.read, to: twice)
    let after = try summary(twice)
    let measured = try measure(
      job,
      [
        Contender(
          name: "LPR_F, twice the rows",
          command: fristvagt(["clocks", "--summary", twice], threads: 2)),
        Contender(
          name: "LPR_F", command: fristvagt(["clocks", "--summary", path], threads: 2)),
      ], rounds: min(rounds, 3))
    let peaks = measured.map { Spread($0.side.runs.map { Double($0.peak) }) }
    tell(
      Line(
        job: job, title: "memory of twice the rows, the pathways being the same",
        quantity: .timesItsMemory,
        value: peaks[0].flatMap { twice in peaks[1].flatMap { twice.divided(by: $0) } },
        target: Target(.atMost(1.05)),
        isEqual: after.read == 2 * before.read && after.used == before.used,
        note: "\(NumberText.grouped(after.read)) rows against "
          + "\(NumberText.grouped(before.read)), "
          + "\(NumberText.grouped(before.used)) markers kept"))
  }

  /// Writes a table and behind it as many rows again of a marker that no rule names.
  private func writeTwice(_ path: String, rows: Int, to target: String) throws {
    let code = "AFV01A9"
    let found = try run(Command(words: ["grep", "-m", "1000", code, path])).output
    let more = Array(found.utf8)
    let count = more.count { $0 == 10 }
    guard count > 0 else { throw Failure("\(path) has no marker \(code)") }
    let source = try Descriptor(reading: path)
    let file = try Descriptor(writing: target)
    var buffer = [UInt8](repeating: 0, count: 1 << 18)
    while true {
      let size = try source.read(into: &buffer)
      if size == 0 { break }
      try file.write(buffer.span.extracting(0..<size))
    }
    for _ in 0..<(rows / count) { try file.write(more.span) }
    var rest = rows % count
    for line in found.split(separator: "\n") where rest > 0 {
      try file.write((line + "\n").utf8.span)
      rest -= 1
    }
  }
}
