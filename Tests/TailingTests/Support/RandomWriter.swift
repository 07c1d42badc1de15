import Tailing
import TestSupport

/// Writes, rotates, copies, packs, drops and destroys files at random, and knows of every line
/// where it is.
final class RandomWriter {
  /// A line, from when it was whole.
  struct Written {
    /// The generation of contents that it belongs to, in which lines keep their order.
    var stream: Int
    /// The name under which it was last to be found.
    var name: String
    /// Whether a reader that looked had a chance to see it.
    var wasVisible = false
    /// When it was destroyed, in steps.
    var destroyedAt: Int?
    /// Whether the destruction can be seen by a reader that had seen the file before.
    var showsDestruction = true
  }

  /// A file that is being written by somebody in pieces.
  private struct Job {
    var name: String
    var rest: [UInt8]
    var whenDone: (() -> Void)?
  }

  let disk: any WriterDisk
  var random: SeededGenerator
  let isDestructive: Bool
  private(set) var lines: [Int: Written] = [:]
  private(set) var step = 0
  private(set) var log: [String] = []
  /// By file: the lines that it holds, and the stream that they belong to.
  private(set) var contents: [String: [Int]] = [:]
  private var streams: [String: Int] = [:]
  private var halves: [String: (bytes: [UInt8], number: Int)] = [:]
  private var nextLine = 0
  private var nextStream = 0
  private var nextName = 0
  private var jobs: [Job] = []
  private let logs = ["log/a.csv", "log/b.csv"]

  init(disk: any WriterDisk, seed: UInt64, isDestructive: Bool) {
    self.disk = disk
    self.isDestructive = isDestructive
    random = SeededGenerator(seed: seed)
    for folder in ["log", "drop", "link", "link/store"] { disk.makeFolder(folder) }
    for name in logs { begin(name) }
    swapLink()
  }

  // MARK: - Lines

  private func note(_ text: String) {
    log.append("\(step): \(text)")
  }

  /// Begins a file with a header under a name, in place of what stood there.
  private func begin(_ name: String) {
    nextStream += 1
    streams[name] = nextStream
    contents[name] = []
    halves[name] = nil
    disk.write(name, Array(header.utf8))
  }

  /// New rows for a file, to be written by somebody.
  private func newRows(_ name: String, _ count: Int) -> (bytes: [UInt8], numbers: [Int]) {
    var bytes: [UInt8] = []
    var numbers: [Int] = []
    for _ in 0..<count {
      nextLine += 1
      numbers.append(nextLine)
      // Lengths differ, so that cuts fall anywhere.
      let note = String(repeating: "x", count: random.below(60))
      bytes += Array("\(nextLine);AFV01A1;2024-03-01;\(note)\n".utf8)
    }
    return (bytes, numbers)
  }

  private func add(_ numbers: [Int], to name: String) {
    contents[name, default: []] += numbers
    for number in numbers {
      lines[number] = Written(stream: streams[name] ?? 0, name: name)
    }
  }

  private func append(_ name: String) {
    // The rest of a half line comes first.
    if let half = halves.removeValue(forKey: name) {
      disk.append(name, half.bytes)
      add([half.number], to: name)
    }
    let (bytes, numbers) = newRows(name, random.below(7))
    disk.append(name, bytes)
    add(numbers, to: name)
    if random.chance(1, in: 3) {
      let (bytes, numbers) = newRows(name, 1)
      let cut = 1 + random.below(bytes.count - 1)
      disk.append(name, Array(bytes[..<cut]))
      halves[name] = (Array(bytes[cut...]), numbers[0])
    }
    note("append \(numbers) to \(name)\(halves[name] == nil ? "" : " and half a line")")
  }

  /// Whether a line is in any file that a reader may find.
  private func isHeld(_ number: Int, except name: String) -> Bool {
    contents.contains { $0.key != name && $0.value.contains(number) }
  }

  /// The lines of a file are there no more.
  private func destroy(_ name: String, _ numbers: [Int], shows: Bool = true) {
    for number in numbers where !isHeld(number, except: name) {
      lines[number]?.destroyedAt = step
      lines[number]?.showsDestruction = shows
      lines[number]?.name = name
    }
  }

  // MARK: - Steps

  /// Does something.
  func act() {
    step += 1
    goOn()
    let log = random.pick(logs)
    // What is written between a copy and the cut is lost, so that is harm too. After many rows the
    // end of the copy is at none of the marks that are kept, and some rows come again: that has a
    // test of its own.
    if let written = copied[log], !isDestructive || written > 9 { return }
    if copied[log] != nil { copied[log, default: 0] += 6 }
    switch random.below(100) {
    case ..<45: append(log)
    case ..<55: rotate(log)
    case ..<63: copyAndTruncate(log)
    case ..<70: packOld()
    case ..<78: drop()
    case ..<84: appendToLink()
    case ..<87: swapLink()
    case ..<90: removeOld()
    default: if isDestructive { doHarm(log) } else { append(log) }
    }
  }

  /// Finishes everything that has been begun.
  func finish() {
    step += 1
    while !jobs.isEmpty { goOn(all: true) }
  }

  private func goOn(all: Bool = false) {
    var left: [Job] = []
    for var job in jobs {
      let count = all ? job.rest.count : min(job.rest.count, random.below(400))
      disk.append(job.name, Array(job.rest[..<count]))
      job.rest.removeFirst(count)
      if job.rest.isEmpty { job.whenDone?() } else { left.append(job) }
    }
    jobs = left
  }

  /// By file that is being copied: how many rows may have been written since that began.
  private var copied: [String: Int] = [:]
  private var isBusy: Bool { !jobs.isEmpty }

  private func rotated(_ name: String) -> String {
    nextName += 1
    return "\(name).\(nextName)"
  }

  private func move(_ from: String, _ to: String) {
    disk.rename(from, to)
    contents[to] = contents.removeValue(forKey: from)
    streams[to] = streams.removeValue(forKey: from)
    halves[to] = halves.removeValue(forKey: from)
    for (number, line) in lines where line.name == from && line.destroyedAt == nil {
      lines[number]?.name = to
    }
  }

  private func rotate(_ log: String) {
    let old = rotated(log)
    move(log, old)
    note("rotate \(log) to \(old)")
    // The writer may keep the old file for a last row.
    if halves[old] != nil || random.chance(1, in: 3) { append(old) }
    if let half = halves.removeValue(forKey: old) {
      disk.append(old, half.bytes)
      add([half.number], to: old)
    }
    begin(log)
  }

  private func copyAndTruncate(_ log: String) {
    guard !isBusy, let bytes = try? disk.bytes(log) else { return }
    let copy = rotated(log)
    let numbers = contents[log] ?? []
    let stream = streams[log] ?? 0
    let isHalf = halves[log] != nil
    note("copy \(log) to \(copy)\(isHalf ? " with half a line" : "")")
    disk.write(copy, [])
    contents[copy] = []
    streams[copy] = stream
    copied[log] = 0
    let truncate = { [self] in
      copied[log] = nil
      contents[copy] = numbers
      let late = (contents[log] ?? []).filter { !numbers.contains($0) }
      // What was written between the copy and the cut is gone, as logrotate warns.
      destroy(log, late, shows: false)
      for number in numbers { lines[number]?.name = copy }
      contents[log] = []
      nextStream += 1
      streams[log] = nextStream
      halves[log] = nil
      disk.truncate(log, to: 0)
      disk.append(log, Array(header.utf8))
      note("cut \(log)")
    }
    if random.chance(1, in: 2) {
      jobs.append(Job(name: copy, rest: bytes, whenDone: truncate))
    } else {
      disk.append(copy, bytes)
      truncate()
    }
  }

  private var olds: [String] {
    contents.keys.filter { !logs.contains($0) && $0.hasPrefix("log/") && !$0.hasSuffix(".gz") }
      .filter { name in !jobs.contains { $0.name == name } }.sorted()
  }

  private func packOld() {
    guard !isBusy, let name = olds.first, let bytes = try? disk.bytes(name) else { return }
    let packed = name + ".gz"
    note("pack \(name)")
    disk.write(packed, [])
    jobs.append(
      Job(name: packed, rest: gzipped(bytes)) { [self] in
        contents[packed] = contents[name]
        disk.remove(name)
        contents[name] = nil
        for (number, line) in lines where line.name == name && line.destroyedAt == nil {
          lines[number]?.name = packed
        }
      })
  }

  private func drop() {
    nextName += 1
    let name = "drop/d\(nextName).csv"
    nextStream += 1
    streams[name] = nextStream
    var (bytes, numbers) = newRows(name, 1 + random.below(20))
    bytes = Array(header.utf8) + bytes
    if random.chance(1, in: 4) { bytes.removeLast() }
    let isPacked = random.chance(1, in: 4)
    let file = isPacked ? name + ".gz" : name
    streams[file] = nextStream
    note("drop \(numbers) as \(file)")
    if isPacked { bytes = gzipped(bytes) }
    switch random.below(3) {
    case 0:
      disk.write(file + ".tmp", bytes)
      disk.rename(file + ".tmp", file)
      add(numbers, to: file)
    case 1:
      disk.write(file, bytes)
      add(numbers, to: file)
    default:
      disk.write(file, [])
      jobs.append(Job(name: file, rest: bytes) { [self] in add(numbers, to: file) })
    }
  }

  private var target = ""

  private func swapLink() {
    nextName += 1
    let old = target
    target = "link/store/s\(nextName).csv"
    begin(target)
    note("link to \(target)")
    disk.symlink(linkTarget(target), "link/new")
    disk.rename("link/new", "link/current.csv")
    // Who comes later finds no way to the old one.
    if !old.isEmpty {
      let numbers = contents.removeValue(forKey: old) ?? []
      destroy(old, numbers)
    }
    append(target)
  }

  private func linkTarget(_ name: String) -> String {
    disk is SimulatedDisk ? name : String(name.dropFirst("link/".count))
  }

  private func appendToLink() { append(target) }

  private func removeOld() {
    guard isDestructive, !isBusy, let name = olds.first else { return }
    note("remove \(name)")
    disk.remove(name)
    let numbers = contents.removeValue(forKey: name) ?? []
    destroy(name, numbers)
  }

  private func doHarm(_ log: String) {
    guard !isBusy else { return }
    switch random.below(4) {
    case 0:
      note("empty \(log)")
      let numbers = contents[log] ?? []
      contents[log] = []
      destroy(log, numbers)
      begin(log)
    case 1:
      note("remove and make \(log)")
      disk.remove(log)
      let numbers = contents[log] ?? []
      contents[log] = []
      destroy(log, numbers)
      begin(log)
    case 2:
      note("replace \(log)")
      nextName += 1
      let new = "log/new\(nextName).tmp"
      begin(new)
      append(new)
      if let half = halves.removeValue(forKey: new) {
        disk.append(new, half.bytes)
        add([half.number], to: new)
      }
      let numbers = contents[log] ?? []
      contents[log] = nil
      destroy(log, numbers)
      move(new, log)
    default: cutShort(log)
    }
  }

  /// Takes the last rows of a file away, as a correction.
  private func cutShort(_ log: String) {
    guard let numbers = contents[log], numbers.count > 3, numbers.count <= 30,
      let bytes = try? disk.bytes(log)
    else { return }
    let kept = 2 + random.below(numbers.count - 2)
    var size = 0
    var line = 0
    while line < kept + 1 {
      if bytes[size] == 10 { line += 1 }
      size += 1
    }
    note("cut \(log) to \(kept) rows")
    halves[log] = nil
    destroy(log, Array(numbers[kept...]), shows: false)
    contents[log] = Array(numbers[..<kept])
    disk.truncate(log, to: size)
  }

  // MARK: - For the judge

  /// Notes which lines a reader that looks now can see in plain growing files.
  func noteVisible() {
    for (name, numbers) in contents where !name.hasSuffix(".gz") && !name.hasPrefix("drop/") {
      for number in numbers { lines[number]?.wasVisible = true }
    }
  }
}
