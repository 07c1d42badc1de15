import FileWatch
import Glibc
import Tailing
import TestSupport
import Testing

/// The reader killed between any two steps: T36 and T40 of reliability.md 1.5.
@Suite struct KillTests {
  /// At every call that the reader makes to the files, in memory: what is stored stays exact.
  @Test func t36AtEveryCall() {
    var points = 0
    var last = 0
    repeat {
      last += 1
      let disk = SimulatedDisk()
      let follower = Follower([TailedSource("log/*")], files: disk)
      write(disk, round: 1)
      let start = disk.calls
      let kill = start + last
      disk.fault = { disk.calls > kill ? .other(5) : nil }
      var time = TailingTime(monotonic: 0, wall: 0)
      var isAlive = true
      for round in 1...4 where isAlive {
        if round > 1 { write(disk, round: round) }
        let delivery = follower.tailer.look(at: time)
        time.monotonic += 1000
        isAlive = disk.calls <= kill
        if isAlive { follower.commit(delivery) }
      }
      disk.fault = nil
      follower.crash()
      disk.closeAll()
      points += 1
      for round in 1...4 { write(disk, round: round, unless: follower) }
      follower.settle()
      #expect(follower.texts.sorted() == texts(1...40).sorted(), "killed at call \(last)")
      if isAlive { break }
    } while true
    #expect(points > 40)
    print("t36: killed at each of \(points - 1) calls in memory")
  }

  /// What happens in a round: rows, a rotation, a copy, a packed file.
  private func write(_ disk: SimulatedDisk, round: Int, unless follower: Follower? = nil) {
    disk.time += 1_000_000_000
    let first = (round - 1) * 10 + 1
    let own = rows(first..<(first + 10))
    // A round that was written before the kill is there already.
    if let bytes = try? disk.bytes("log/mark\(round).tmp"), !bytes.isEmpty { return }
    disk.makeFolder("log")
    disk.write("log/mark\(round).tmp", [1])
    switch round {
    case 1: disk.write("log/a.csv", Array((header + own).utf8))
    case 2:
      disk.append("log/a.csv", Array(rows(first..<(first + 5)).utf8))
      disk.rename("log/a.csv", "log/a.csv.1")
      disk.write("log/a.csv", Array((header + rows((first + 5)..<(first + 10))).utf8))
    case 3:
      disk.append("log/a.csv", Array(own.utf8))
      let bytes = (try? disk.bytes("log/a.csv")) ?? []
      disk.write("log/a.csv.2", bytes)
      disk.truncate("log/a.csv", to: 0)
    default:
      disk.append("log/a.csv", Array((header + own).utf8))
      let bytes = (try? disk.bytes("log/a.csv.1")) ?? []
      disk.write("log/a.csv.1.gz", gzipped(bytes))
      disk.remove("log/a.csv.1")
    }
  }

  /// A process killed by the system at its own system calls.
  ///
  /// A part of the calls in a usual run; all of them with `FRISTVAGT_KILLS=all`.
  @Test func t36AtSystemCalls() throws {
    guard run(["/usr/bin/strace", "-o", "/dev/null", "/bin/true"]) == 0 else {
      return print("t36: skipped, strace cannot trace here")
    }
    let calls = [
      "openat", "getdents64", "statx", "name_to_handle_at", "pread64", "close", "write",
      "fdatasync",
    ]
    var hits: [String: Int] = [:]
    for call in calls {
      let step = environment("FRISTVAGT_KILLS") == "all" ? 1 : 5
      var number = 1
      while true {
        let disk = try killed(at: number, of: call)
        guard let disk else { break }
        hits[call, default: 0] += 1
        let journal = try #require(
          TailingJournal(path: disk.file("journal"), key: Probe.key))
        #expect(
          journal.lines.filter { $0 + "\n" != header }.sorted() == texts(1...40).sorted(),
          "killed at \(call) number \(number)")
        number += step
      }
    }
    #expect(hits.values.reduce(0, +) > 30)
    print(
      "t36: killed at "
        + hits.sorted { $0.key < $1.key }.map { "\($0) \($1)" }.joined(separator: ", "))
  }

  /// Runs the reader until it is killed, lets the writer go on, and runs it to its end; nil where it
  /// was not killed.
  private func killed(at number: Int, of call: String) throws -> ScratchDisk? {
    let disk = ScratchDisk()
    disk.makeFolder("log")
    disk.write("log/a.csv", header + rows(1...10))
    disk.write("log/b.csv", header + rows(11...20))
    disk.write("log/c.csv.gz", gzipped(Array((header + rows(21...25)).utf8)))
    let words = Probe.words(journal: disk.file("journal"), looks: 3, [disk.file("log/*")])
    let strace = [
      "/usr/bin/strace", "-f", "-o", "/dev/null", "-e", "trace=\(call)", "-e",
      "inject=\(call):signal=SIGKILL:when=\(number)",
    ]
    let code = run(strace + words)
    if code == 0 { return nil }
    // The writer goes on while the reader is down.
    disk.append("log/a.csv", rows(26...30))
    disk.rename("log/a.csv", "log/a.csv.1")
    disk.write("log/a.csv", header + rows(31...33))
    disk.append("log/b.csv", rows(34...36))
    try disk.copy("log/b.csv", "log/b.csv.1")
    disk.truncate("log/b.csv")
    disk.append("log/b.csv", header + rows(37...40))
    let rest = Probe.words(journal: disk.file("journal"), looks: 35, [disk.file("log/*")])
    #expect(run(rest) == 0)
    return disk
  }

  /// A static directory read at once, and the same bytes in random pieces by a reader that is killed.
  @Test func t40AtOnceAndBitByBit() throws {
    var files: [(name: String, bytes: [UInt8])] = []
    var random = SeededGenerator(seed: 40)
    for number in 0..<6 {
      var text = header
      for line in 0..<120 {
        switch random.below(12) {
        case 0: text += "\(line);\"AFV01A1\";\"2024-03-01\"\n"
        case 1: text += "\(line);\"AFV\n01\";2024-03-01\n"
        case 2: text += "\(line);AFV01A1\n"
        case 3: text += header
        case 4: text += "DW_EK_FORLOEB;FORL_STARTTIDSPUNKT\n\(line);2024-03-01\n" + header
        default: text += "\(number)\(line);AFV01A1;2024-03-01T08:15:00\n"
        }
      }
      files.append(("f\(number).csv", Array(text.utf8)))
    }
    for seed in testSeeds(6) {
      let disk = ScratchDisk()
      var limits = TailingLimits()
      limits.piece = [64, 1000, 1 << 18][Int(seed % 3)]
      let follower = Follower(
        [TailedSource(disk.file("*.csv"))], files: DiskFiles(), limits: limits, isParsing: true)
      var random = SeededGenerator(seed: seed)
      var places = files.map { _ in 0 }
      while places != files.map(\.bytes.count) {
        for index in files.indices {
          let end = min(files[index].bytes.count, places[index] + random.below(300))
          disk.append(files[index].name, Array(files[index].bytes[places[index]..<end]))
          places[index] = end
        }
        if random.chance(1, in: 3) { follower.crash() }
        if random.chance(2, in: 3) { follower.look() }
      }
      follower.settle()
      for file in files {
        #expect(
          follower.parser?.lines[file.name] == RecordParser.lines(of: file.bytes),
          "seed \(seed), \(file.name)")
      }
      #expect(follower.alarms.isEmpty)
    }
  }
}
