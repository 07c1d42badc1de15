import FileWatch
import Tailing
import TestSupport
import Testing

/// A random writer against the reader, which is killed at random and goes on from what was stored.
///
/// Every line that was written and not destroyed comes exactly once and in its order; of one that
/// was destroyed an alarm tells. `FRISTVAGT_SEED` and `FRISTVAGT_SEEDS` choose the first seed and how
/// many there are.
@Suite struct RandomRotationTests {
  static let firstSeed = environment("FRISTVAGT_SEED").flatMap { UInt64($0) } ?? 1
  static let seedCount = environment("FRISTVAGT_SEEDS").flatMap { UInt64($0) }

  private func seeds(_ usual: UInt64) -> Range<UInt64> {
    Self.firstSeed..<(Self.firstSeed + (Self.seedCount ?? usual))
  }

  private static let sources = [
    TailedSource("log/*.csv*"), TailedSource("drop"), TailedSource("link/current.csv"),
  ]

  @Test func inMemoryWithoutHarm() { simulate(isDestructive: false, seeds(60)) }
  @Test func inMemoryWithHarm() { simulate(isDestructive: true, seeds(60)) }

  /// The same on the file system of this machine.
  @Test func onDisk() {
    let seeds = seeds(12)
    var total = Judgement()
    for seed in seeds {
      let disk = ScratchDisk()
      let sources = ["log/*.csv*", "drop", "link/current.csv"].map { TailedSource(disk.file($0)) }
      var limits = TailingLimits()
      limits.openFiles = seed % 2 == 0 ? 6 : 512
      let follower = Follower(sources, files: DiskFiles(), limits: limits)
      let writer = RandomWriter(disk: disk, seed: seed, isDestructive: seed % 3 == 0)
      var run = RotationRun(writer: writer, follower: follower, steps: 120)
      let judgement = run.judge()
      total.add(judgement)
      if !report(judgement, seed, run) { break }
    }
    print("on disk: seeds \(seeds), \(total)")
  }

  private func simulate(isDestructive: Bool, _ seeds: Range<UInt64>) {
    var total = Judgement()
    for seed in seeds {
      let run = Self.simulation(seed: seed, isDestructive: isDestructive)
      total.add(run.judgement)
      if !report(run.judgement, seed, run.run) { break }
    }
    print("in memory, \(isDestructive ? "with" : "without") harm: seeds \(seeds), \(total)")
  }

  static func simulation(
    seed: UInt64, isDestructive: Bool
  ) -> (run: RotationRun, judgement: Judgement) {
    var random = SeededGenerator(seed: seed ^ 0xD15C)
    var habits = SimulatedDisk.Habits()
    habits.tellsGeneration = random.chance(2, in: 3)
    habits.tellsBirth = random.chance(2, in: 3)
    let disk = SimulatedDisk(habits)
    var limits = TailingLimits()
    limits.openFiles = random.pick([4, 8, 512])
    if random.chance(1, in: 3) {
      // Little at a time, so that the reader is behind.
      limits.piece = 300
      limits.look = 700
    }
    let follower = Follower(sources, files: disk, limits: limits)
    let writer = RandomWriter(disk: disk, seed: seed, isDestructive: isDestructive)
    var run = RotationRun(writer: writer, follower: follower, steps: 150)
    run.disk = disk
    run.random = random
    return (run, run.judge())
  }

  private func report(_ judgement: Judgement, _ seed: UInt64, _ run: RotationRun) -> Bool {
    guard let fault = judgement.fault else { return true }
    Issue.record(
      """
      seed \(seed): \(fault)
      \(run.writer.log.suffix(60).joined(separator: "\n"))
      alarms: \(run.follower.alarms.map { "\($0.kind.rawValue) \($0.file)" }.joined(separator: ", "))
      """)
    return false
  }
}

/// What came of a run.
struct Judgement: CustomStringConvertible {
  var written = 0
  var delivered = 0
  var destroyed = 0
  var crashes = 0
  var alarms = 0
  var fault: String?

  mutating func add(_ other: Judgement) {
    written += other.written
    delivered += other.delivered
    destroyed += other.destroyed
    crashes += other.crashes
    alarms += other.alarms
  }

  var description: String {
    "\(written) lines written, \(delivered) delivered, \(destroyed) destroyed unread, "
      + "\(crashes) crashes, \(alarms) alarms of loss"
  }
}

/// A run of a writer and a reader.
struct RotationRun {
  let writer: RandomWriter
  let follower: Follower
  let steps: Int
  /// The simulated disk, where it is one.
  var disk: SimulatedDisk?
  var random = SeededGenerator(seed: 7)
  private var crashes = 0
  /// By step: how many alarms had been stored.
  private var alarmsBefore: [Int] = [0]

  init(writer: RandomWriter, follower: Follower, steps: Int) {
    self.writer = writer
    self.follower = follower
    self.steps = steps
  }

  mutating func judge() -> Judgement {
    var visibility = SeededGenerator(seed: 99)
    disk?.visibility = { count in visibility.chance(1, in: 4) ? visibility.below(count + 1) : count
    }
    for _ in 0..<steps {
      disk?.show()
      writer.act()
      disk?.time += Int64(random.below(9)) * 1_000_000
      alarmsBefore.append(follower.alarms.count)
      if random.chance(3, in: 5) { look() }
    }
    writer.finish()
    disk?.visibility = nil
    disk?.show()
    disk?.time += 1_000_000_000
    follower.settle()
    return judged()
  }

  private mutating func look() {
    if random.chance(1, in: 5) { return crash() }
    // What a write has left unseen shows a moment later.
    if random.chance(1, in: 2) { disk?.show() }
    writer.noteVisible()
    follower.look()
    disk?.show()
    if random.chance(1, in: 2) { follower.lookUntilQuiet() }
    disk?.time += 1_000_000_000
  }

  /// The process ends in the middle of a look, or between it and the storing.
  private mutating func crash() {
    crashes += 1
    if let disk {
      let last = disk.calls + random.below(40)
      disk.fault = { disk.calls > last ? .other(5) : nil }
      let time = TailingTime(monotonic: follower.monotonic, wall: follower.wall)
      _ = follower.tailer.look(at: time)
      disk.fault = nil
    }
    follower.crash()
    disk?.closeAll()
  }

  private func judged() -> Judgement {
    var judgement = Judgement()
    judgement.crashes = crashes
    var count: [Int: Int] = [:]
    var order: [Int: Int] = [:]
    for text in follower.texts {
      let number = Int(text.split(separator: ";").first ?? "") ?? -1
      guard let line = writer.lines[number] else {
        judgement.fault = "a line came that was never written: \(text)"
        return judgement
      }
      count[number, default: 0] += 1
      if count[number] == 1 {
        if order[line.stream, default: 0] > number {
          judgement.fault = "line \(number) came after \(order[line.stream] ?? 0)"
          return judgement
        }
        order[line.stream] = number
      }
    }
    let losses = follower.alarms.filter { alarm in
      [.dataLost, .dataPerhapsLost, .rewritten, .halfLineLost, .cut].contains(alarm.kind)
    }
    judgement.alarms = losses.count
    judgement.written = writer.lines.count
    judgement.delivered = count.count
    for (number, line) in writer.lines.sorted(by: { $0.key < $1.key }) {
      let times = count[number] ?? 0
      if times > 1 { judgement.fault = "line \(number) of \(line.name) came \(times) times" }
      if times == 0, line.destroyedAt == nil {
        judgement.fault = "line \(number) of \(line.name) never came"
      }
      if times == 0, let step = line.destroyedAt {
        judgement.destroyed += 1
        let told = follower.alarms.dropFirst(alarmsBefore[min(step, alarmsBefore.count - 1)])
        if line.wasVisible, line.showsDestruction, !told.contains(where: { losses.contains($0) }) {
          judgement.fault = "line \(number) of \(line.name) was lost at \(step) without a word"
        }
      }
      if judgement.fault != nil { return judgement }
    }
    // A half line that is packed or cut off is lost; the way to an old target of a link too. Where
    // a file system tells files apart by nothing, some doubt is left.
    let isUncertain = disk.map { !$0.habits.tellsGeneration && !$0.habits.tellsBirth } ?? false
    let unfounded = losses.first { alarm in
      alarm.kind != .halfLineLost && !alarm.file.contains("link/")
        && !(isUncertain && alarm.kind == .dataPerhapsLost)
    }
    if !writer.isDestructive, let loss = unfounded {
      judgement.fault = "nothing was destroyed, but \(loss.kind.rawValue) was told of \(loss.file)"
    }
    return judgement
  }
}
