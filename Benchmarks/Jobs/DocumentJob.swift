internal import LinuxIO
internal import Measuring

extension Session {
  /// CDA documents to records against Python's expat without handlers.
  func measureDocuments() throws {
    let job = Job.cda.rawValue
    let path = try path(of: .documents)
    let target = Target(.atLeast(1.5))
    let theirs: Command
    do {
      theirs = try callOfExpat(path)
      _ = try run(theirs)
    } catch let failure as Failure {
      let reason = failure.message.split(separator: "\n").last.map(String.init) ?? ""
      return tell(
        Line(
          job: job, title: "documents to records", quantity: .timesAsFast, value: nil,
          target: target, note: "python3 does not run: \(reason)"))
    }
    let folders = try run(Command(words: ["find", path, "-mindepth", "1", "-type", "d"])).output
      .split(separator: "\n").map(String.init).sorted()
    let measured = try measure(
      job,
      [
        Contender(name: "fristvagt, to records", command: inside(["documents", path])),
        Contender(name: "pyexpat", command: theirs),
        Contender(
          name: "fristvagt clocks, the whole run",
          command: fristvagt(["clocks", "--summary"] + folders, threads: 1)),
      ])
    guard let own = measured[0].result, let other = measured[1].result,
      let bytes = own.integer("bytes"), let documents = own.integer("documents")
    else { throw Failure("the documents' results are not understood") }
    let isEqual =
      documents > 0 && other.integer("documents") == documents && other.integer("bytes") == bytes
      && own.integer("setAside") == 0
    let size =
      "\(NumberText.grouped(documents)) documents, "
      + Quantity.megabytes.text(Double(bytes) / 1e6)
    tell(
      Line(
        job: job, title: "\(size), to records, 1 thread, against expat without handlers",
        quantity: .timesAsFast, ours: measured[0].side, other: measured[1].side, target: target,
        isEqual: isEqual, note: "expat \(other.text("version") ?? "")"))
    tell(
      Line(
        job: job, title: "the whole run, files and clocks too, 1 thread",
        quantity: .gigabytesPerSecond,
        value: measured[2].side.seconds?.map { Double(bytes) / $0 / 1e9 },
        isEqual: measured[2].isSteady))
  }
}
