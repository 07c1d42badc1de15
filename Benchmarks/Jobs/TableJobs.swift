internal import Measuring

extension Session {
  /// All three tables of a quarter on two threads, out of the page cache.
  func measureQuarter() throws {
    let job = Job.quarter.rawValue
    let path = try path(of: .quarter)
    let (size, summary) = (try size(of: path), try summary(path))
    let measured = try measure(
      job,
      [
        Contender(
          name: "fristvagt, 2 threads",
          command: fristvagt(["clocks", "--summary", path], threads: 2))
      ])
    guard let ours = measured.first else { return }
    var line = Line(
      job: job,
      title: "all tables, \(NumberText.grouped(summary.read)) records, "
        + "\(NumberText.fixed(Double(size) / 1e9, digits: 2)) GB, 2 threads",
      quantity: .gigabytesPerSecond, value: ours.side.seconds?.map { Double(size) / $0 / 1e9 },
      target: Target(.atLeast(1.2), aim: 2), isEqual: ours.isSteady,
      note: ours.side.disk > size / 1000 ? "The page cache was not warm: see disk MB below" : "")
    line.ours = ours.side.seconds.map { .init(name: ours.side.name, spread: $0) }
    tell(line)
  }

  /// The whole year once: from disk where it has room there, else as it is made.
  func measureYear() throws {
    let job = Job.year.rawValue
    guard try isQuick || isMade(.year) || freeSpace() > 20_000_000_000 else {
      return try measureYearAsItIsMade()
    }
    let path = try path(of: .year)
    let (markers, size) = (try summary(path + "/markers.csv"), try size(of: path))
    let (run, output) = try run(fristvagt(["clocks", "--summary", path], threads: 2))
    let side = Side(name: "fristvagt, 2 threads", runs: [run])
    report.keep(side, of: job)
    guard let whole = SummaryText(output) else { throw Failure("no summary of the year") }
    var line = Line(
      job: job,
      title: "all tables of a national year once, \(NumberText.grouped(whole.read)) records, "
        + "\(NumberText.fixed(Double(size) / 1e9, digits: 1)) GB, 2 threads",
      quantity: .gigabytesPerSecond, value: side.seconds?.map { Double(size) / $0 / 1e9 },
      note: "\(NumberText.fixed(Double(run.disk) / 1e9, digits: 2)) GB came from disk")
    line.ours = side.seconds.map { .init(name: side.name, spread: $0) }
    tell(line)
    tellMemory(
      job, "all tables of a national year, 2 threads", side, whole, relevantMarkers: markers.used)
  }

  /// The year out of a pipe, where the disk has no room for it; its maker has a thread of its own.
  private func measureYearAsItIsMade() throws {
    let job = Job.year.rawValue
    let markers = try summary(path(of: .yearMarkers))
    let (run, output) = try runOnStream(
      of: .year, fristvagt(["clocks", "--summary", "-"], threads: 2))
    let side = Side(name: "fristvagt, 2 threads, from a pipe", runs: [run])
    report.keep(side, of: job)
    guard let whole = SummaryText(output) else { throw Failure("no summary of the year") }
    tell(
      Line(
        job: job,
        title: "all tables of a national year once, \(NumberText.grouped(whole.read)) records, "
          + "as synth makes them",
        quantity: .seconds, value: side.seconds,
        note: "The disk of --data has less than 20 GB free; this is mostly the time of synth"))
    tellMemory(
      job, "all tables of a national year, 2 threads", side, whole, relevantMarkers: markers.used)
  }

  /// One thread against two, on the markers and on all tables.
  func measureThreads() throws {
    let job = Job.threads.rawValue
    for (input, name) in [(Input.markers, "markers"), (.quarter, "all tables")] {
      let path = try path(of: input)
      let measured = try measure(
        job,
        [2, 1].map { threads in
          Contender(
            name: "\(name), \(threads == 1 ? "1 thread" : "2 threads")",
            command: fristvagt(["clocks", "--summary", path], threads: threads))
        })
      guard Processors.allowed.count > 1 else {
        tell(
          Line(
            job: job, title: name, quantity: .timesAsFast, value: nil,
            note: "There is one processor"))
        continue
      }
      tell(
        Line(
          job: job, title: "\(name): two threads against one", quantity: .timesAsFast,
          ours: measured[0].side, other: measured[1].side, target: Target(.atLeast(1.7)),
          isEqual: measured.allSatisfy(\.isSteady) && measured[0].output == measured[1].output))
    }
  }

  /// The events of the year's markers against their clocks.
  func measureAlerts() throws {
    let job = Job.alerts.rawValue
    let path = try isMade(.year) ? path(of: .year) + "/markers.csv" : path(of: .yearMarkers)
    let measured = try measure(
      job,
      ["alerts", "clocks"].map { word in
        Contender(
          name: "\(word), 2 threads", command: fristvagt([word, "--summary", path], threads: 2))
      })
    guard let summary = SummaryText(measured[1].output) else {
      throw Failure("no summary of the year's markers")
    }
    let title = "alerts of a national year's \(NumberText.grouped(summary.read)) markers"
    tell(
      Line(
        job: job, title: "\(title) against clocks", quantity: .timesItsTime,
        ours: measured[0].side, other: measured[1].side, target: Target(.atMost(2.5)),
        isEqual: measured.allSatisfy(\.isSteady)))
    tellMemory(job, title, measured[0].side, summary, relevantMarkers: summary.used)
  }
}
