internal import Measuring

extension Session {
  /// All clocks of the markers on one thread against programs that only look for bytes.
  func measureFloors() throws {
    let job = Job.markersAgainstGrep.rawValue
    let path = try path(of: .markers)
    let rows = try summary(path).read
    let floors = [
      Contender(
        name: "grep -c AFV",
        command: Command(
          words: ["grep", "-c", "AFV", path], environment: ["LC_ALL=C"], processors: 1)),
      Contender(name: "wc -l", command: Command(words: ["wc", "-l", path], processors: 1)),
      Contender(name: "memchr", command: inside(["memchr", path])),
      Contender(name: "plain read", command: inside(["read", path])),
    ]
    let own = Contender(
      name: "fristvagt, 1 thread", command: fristvagt(["clocks", "--summary", path], threads: 1))
    let measured = try measure(job, [own] + floors)
    guard let ours = measured.first, let seconds = ours.side.seconds else { return }
    for (place, floor) in measured.dropFirst().enumerated() {
      tell(
        Line(
          job: job,
          title: "every rule of \(NumberText.grouped(rows)) markers, 1 thread, "
            + "against \(floor.side.name)",
          quantity: .timesItsTime, ours: ours.side, other: floor.side,
          target: place == 0 ? Target(.atMost(4), aim: 2) : nil, isEqual: ours.isSteady))
    }
    tell(
      Line(
        job: job, title: "every rule, 1 thread, all of a run shared by its rows",
        quantity: .nanosecondsARow, value: seconds.map { $0 * 1e9 / Double(rows) }))
    // What the rows cost in each state stands beside it.
    if !jobs.contains(.parse) { try measureParsing() }
  }

  /// What a row costs that is only framed, split, read and not relevant, or kept.
  func measureParsing() throws {
    let quarter = try path(of: .quarter)
    let words =
      ["parse", String(rounds), try path(of: .markers)]
      + ["elements", "contacts"].map { "\(quarter)/\($0).csv" }
    let objects = FlatObject.objects(in: try run(inside(words)).output)
    var kinds: [String] = []
    for kind in objects.compactMap({ $0.text("kind") }) where !kinds.contains(kind) {
      kinds.append(kind)
    }
    for kind in kinds {
      let own = objects.filter { $0.text("kind") == kind }
      guard let rows = own.first?.number("rows"), let bytes = own.first?.number("bytes"), rows > 0
      else { continue }
      let seconds = Spread(own.compactMap { $0.number("seconds") })
      let speed = seconds.map { bytes / $0.median / 1e9 } ?? 0
      tell(
        Line(
          job: Job.parse.rawValue, title: Session.titles[kind] ?? "every row of \(kind)",
          quantity: .nanosecondsARow, value: seconds?.map { $0 * 1e9 / rows },
          note: "\(NumberText.grouped(Int(rows))) rows, "
            + Quantity.gigabytesPerSecond.text(speed)))
    }
  }

  private static let titles = [
    "framed": "a marker row whose end is found",
    "split": "a marker row whose fields are found",
    "not relevant": "a marker row that is read and that no rule names",
    "kept": "a marker row that is read and kept",
  ]
}
