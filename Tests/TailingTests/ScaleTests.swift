import FileWatch
import Glibc
import Tailing
import TestSupport
import Testing

/// Thousands of files, few descriptors, and how often files are asked: T30 and T31 of reliability.md
/// 1.5.
@Suite struct ScaleTests {
  @Test func t30ThousandsOfFiles() {
    let disk = ScratchDisk()
    let files = CountingFiles(DiskFiles())
    let follower = Follower([TailedSource(disk.file("*"), ending: .growing)], files: files)
    let count = 10_000
    for number in 1...count { disk.write("f\(number).csv", header + row(number)) }
    follower.lookUntilQuiet()
    follower.look(seconds: 3)
    #expect(Set(follower.texts) == Set(texts(1...count)))
    #expect(follower.texts.count == count)
    follower.forgetWhatCame()

    // One is active: one directory is listed, one file is opened and read.
    files.reset()
    disk.append("f77.csv", row(20_000))
    follower.look()
    #expect(follower.texts == texts([20_000]))
    #expect(files.counts == ["list": 1, "listed": count, "open": 1, "read": 2, "status": 2])
    follower.look(seconds: 2)
    files.reset()
    let before = processorMilliseconds()
    for _ in 0..<10 { follower.look() }
    let after = processorMilliseconds()
    #expect(files.counts == ["list": 10, "listed": 10 * count])
    print(
      "t30: a look at \(count) unchanged files takes \((after.own - before.own) / 10) ms of the "
        + "program and \((after.system - before.system) / 10) ms of the system")
    #expect(files.mostOpen <= follower.limits.openFiles)

    // A thousand are rotated at once, each with a last row.
    for number in 1...1000 {
      disk.append("f\(number).csv", row(30_000 + number))
      disk.rename("f\(number).csv", "f\(number).csv.1")
      disk.write("f\(number).csv", header + row(40_000 + number))
    }
    follower.lookUntilQuiet()
    follower.look(seconds: 70)
    let wanted = texts([20_000] + Array(30_001...31_000) + Array(40_001...41_000))
    #expect(follower.texts.sorted() == wanted.sorted())
    #expect(follower.alarms.isEmpty)
    #expect(files.mostOpen <= follower.limits.openFiles)
  }

  /// A process that may open 64 files reads 300, of which each is rotated.
  @Test func t31FewDescriptors() throws {
    let disk = ScratchDisk()
    disk.makeFolder("log")
    for number in 1...300 { disk.write("log/f\(number).csv", header + row(number)) }
    let words = Probe.words(journal: disk.file("journal"), looks: 35, [disk.file("log/*.csv*")])
    let shell = "ulimit -n 64; exec \"$0\" \"$@\""
    #expect(run(["/bin/sh", "-c", shell] + words) == 0)
    for number in 1...300 {
      disk.append("log/f\(number).csv", row(1000 + number))
      disk.rename("log/f\(number).csv", "log/f\(number).csv.1")
      disk.write("log/f\(number).csv", header + row(2000 + number))
    }
    #expect(run(["/bin/sh", "-c", shell] + words) == 0)
    let journal = try #require(TailingJournal(path: disk.file("journal"), key: Probe.key))
    let wanted = texts(Array(1...300) + Array(1001...1300) + Array(2001...2300))
    #expect(journal.lines.filter { $0 + "\n" != header }.sorted() == wanted.sorted())
    #expect(journal.alarms.contains("too-many-open-files"))
    #expect(!journal.alarms.contains("data-lost"))
  }

  /// The same bound set by the reader itself, and with files whose names went.
  @Test func t31OwnBound() {
    let disk = SimulatedDisk()
    disk.makeFolder("log")
    var limits = TailingLimits()
    limits.openFiles = 8
    disk.handleLimit = 8
    let follower = Follower([TailedSource("log/*.csv")], files: disk, limits: limits)
    for number in 1...50 { disk.write("log/f\(number).csv", Array((header + row(number)).utf8)) }
    follower.look(seconds: 40)
    #expect(disk.openHandles <= 8)
    for number in 1...50 {
      disk.append("log/f\(number).csv", Array(row(100 + number).utf8))
      disk.rename("log/f\(number).csv", "log/old\(number)")
    }
    follower.settle()
    #expect(disk.openHandles <= 8)
    #expect(follower.texts.sorted() == texts(Array(1...50) + Array(101...150)).sorted())
    #expect(follower.alarms.isEmpty)
  }
}

/// The time of the processor that the process has used, in milliseconds; unlike the time on the wall
/// it does not depend on what else the machine does.
func processorMilliseconds() -> (own: Int, system: Int) {
  var usage = rusage()
  unsafe getrusage(0, &usage)
  func milliseconds(_ time: timeval) -> Int { time.tv_sec * 1000 + Int(time.tv_usec) / 1000 }
  return (milliseconds(usage.ru_utime), milliseconds(usage.ru_stime))
}

/// Files that count what is asked of them.
final class CountingFiles: TailedFiles {
  private let files: any TailedFiles
  private(set) var counts: [String: Int] = [:]
  private var open = 0
  private(set) var mostOpen = 0

  init(_ files: any TailedFiles) {
    self.files = files
  }

  func reset() { counts = [:] }

  private func count(_ name: String, _ number: Int = 1) {
    counts[name, default: 0] += number
  }

  func list(
    _ directory: FilePath, inside root: FilePath, where isWanted: ([UInt8], UInt64) -> Bool
  ) throws(FileFault) -> [ListedFile] {
    count("list")
    let found = try files.list(directory, inside: root, where: isWanted)
    count("listed", found.count)
    return found
  }

  func status(of path: FilePath, inside root: FilePath) throws(FileFault) -> FileStatus {
    count("status")
    return try files.status(of: path, inside: root)
  }

  func isRemote(_ directory: FilePath) -> Bool { files.isRemote(directory) }

  func open(_ path: FilePath) throws(FileFault) -> FileHandle {
    count("open")
    let handle = try files.open(path)
    open += 1
    mostOpen = max(mostOpen, open)
    return handle
  }

  func status(of handle: FileHandle) throws(FileFault) -> FileStatus {
    count("status")
    return try files.status(of: handle)
  }

  func read(
    _ handle: FileHandle, at offset: Int64, count: Int
  ) throws(FileFault) -> [UInt8] {
    self.count("read")
    return try files.read(handle, at: offset, count: count)
  }

  func close(_ handle: FileHandle) {
    open -= 1
    files.close(handle)
  }
}
