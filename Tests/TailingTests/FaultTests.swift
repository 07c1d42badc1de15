import FileWatch
import Glibc
import Tailing
import TestSupport
import Testing

/// Permissions, directories and shares that come and go, clocks and wake-ups: T32 to T35 and T39 of
/// reliability.md 1.5.
@Suite struct FaultTests {
  private let disk = ScratchDisk()

  private func follower(_ pattern: String) -> Follower {
    Follower([TailedSource(disk.file(pattern))], files: DiskFiles())
  }

  @Test func t32NotReadableForAMoment() {
    let follower = follower("rec.csv*")
    disk.write("rec.csv", header + rows(1...3))
    chown()
    asNobody { follower.look() }
    disk.rename("rec.csv", "rec.csv.1")
    disk.write("rec.csv", header + rows(4...6))
    disk.setMode("rec.csv", 0o000)
    follower.crash()
    asNobody { for _ in 0..<5 { follower.look() } }
    #expect(follower.texts == texts(1...3))
    #expect(follower.kinds() == ["unreadable"])
    disk.setMode("rec.csv", 0o644)
    asNobody { for _ in 0..<3 { follower.look() } }
    #expect(follower.texts == texts(1...6))
    #expect(follower.kinds() == ["unreadable", "unreadable over"])
  }

  /// Lets everybody look into the folder.
  private func chown() { _ = unsafe chmod(disk.path, 0o755) }

  /// Runs something as a user without rights; the system's super-user may read everything.
  private func asNobody(_ body: () -> Void) {
    // Of this thread only, and back before it does anything else.
    if getuid() == 0 { setFileUser(65_534) }
    body()
    if getuid() == 0 { setFileUser(0) }
  }

  private func setFileUser(_ user: UInt32) {
    typealias Call = @convention(c) (UInt32) -> Int32
    guard let symbol = unsafe dlsym(nil, "setfsuid") else { return }
    _ = unsafe unsafeBitCast(symbol, to: Call.self)(user)
  }

  @Test func t33DirectoryRemovedAndMadeAgain() {
    let follower = follower("log/*.csv")
    disk.makeFolder("log")
    for number in 1...5 {
      disk.write("log/f\(number).csv", header + rows((number * 10)...(number * 10 + 5)))
    }
    follower.look(seconds: 3)
    let before = follower.texts
    disk.removeFolder("log")
    follower.look(seconds: 100)
    #expect(follower.kinds() == ["directory-gone"])
    disk.makeFolder("log")
    for number in 1...5 {
      disk.write(
        "log/f\(number).csv", header + rows((number * 10)...(number * 10 + 5)) + row(number))
    }
    follower.settle()
    #expect(follower.texts == before + texts(1...5))
    #expect(follower.kinds() == ["directory-gone", "directory-gone over"])
  }

  /// A drive that is not mounted: the directory is there, and empty.
  @Test func t33MountThatReturns() {
    let follower = follower("mount/log/*.csv")
    disk.makeFolder("mount")
    disk.makeFolder("mount/log")
    disk.write("mount/log/a.csv", header + rows(1...5))
    follower.look(seconds: 3)
    disk.rename("mount", "away")
    disk.makeFolder("mount")
    follower.crash()
    follower.look(seconds: 300)
    disk.removeFolder("mount")
    disk.rename("away", "mount")
    disk.append("mount/log/a.csv", row(6))
    follower.settle()
    #expect(follower.texts == texts(1...6))
    #expect(follower.kinds() == ["directory-gone", "directory-gone over"])
  }

  /// Simulated, for there is no network share here: what the system answers on one.
  @Test func t34NetworkShare() {
    let disk = SimulatedDisk(SimulatedDisk.Habits(isRemote: true))
    disk.makeFolder("log")
    let follower = Follower([TailedSource("log/*")], files: disk)
    disk.write("log/a.csv", Array((header + rows(1...5)).utf8))
    disk.write("log/.nfs000000000001", Array((header + rows(90...95)).utf8))
    follower.look(seconds: 3)
    #expect(follower.texts == texts(1...5))
    // An old size is shown for a moment.
    disk.append("log/a.csv", Array(rows(6...7).utf8))
    follower.look()
    disk.hide("log/a.csv", bytes: 20)
    follower.look()
    disk.show()
    disk.append("log/a.csv", Array(row(8).utf8))
    follower.look()
    #expect(follower.texts == texts(1...8))
    #expect(follower.alarms.isEmpty)
    // The server has forgotten the open file.
    var faults = 3
    disk.append("log/a.csv", Array(row(9).utf8))
    disk.fault = {
      faults -= 1
      return faults == 0 ? .stale : nil
    }
    follower.look(seconds: 2)
    #expect(follower.texts == texts(1...9))
    #expect(follower.alarms.isEmpty)
    // A file that really was cut is taken as such at the second look.
    disk.truncate("log/a.csv", to: 0)
    disk.append("log/a.csv", Array((header + row(10)).utf8))
    follower.settle()
    #expect(follower.texts == texts(1...10))
    // One that is deleted on the server while open here lives on under another name.
    disk.append("log/a.csv", Array(row(11).utf8))
    disk.rename("log/a.csv", "log/.nfs000000000002")
    follower.settle()
    #expect(follower.texts == texts(1...11))
  }

  @Test func t35ClocksThatAreSet() {
    let follower = follower("*.csv")
    disk.write("a.csv", header + rows(1...3))
    disk.write("b.csv", header + rows(11...13))
    disk.setTimes("a.csv", seconds: 0)
    disk.setTimes("b.csv", seconds: 4_000_000_000)
    follower.look(seconds: 2)
    follower.wall -= 3_600_000
    for number in 4...9 {
      disk.append("a.csv", row(number))
      disk.append("b.csv", row(number + 10))
      disk.setTimes("a.csv", seconds: number % 2 == 0 ? 0 : 4_000_000_000)
      disk.setTimes("b.csv", seconds: 1_000_000_000)
      if number == 6 { follower.crash() }
      follower.look()
      follower.wall -= 10_000_000
    }
    follower.wall += 400 * 86_400_000
    follower.settle()
    #expect(follower.texts.sorted() == texts(Array(1...9) + Array(11...19)).sorted())
    #expect(follower.alarms.isEmpty)
  }

  /// Wake-ups, lost wake-ups and none: what is read is the same.
  @Test func t39WakeUpsAreOnlyHints() {
    var results: [[String]] = []
    for mode in 0..<3 {
      let disk = ScratchDisk()
      disk.makeFolder("log")
      let follower = Follower([TailedSource(disk.file("log/*.csv*"))], files: DiskFiles())
      var waker = ChangeWaker(usesEvents: mode != 2)
      follower.look()
      waker.watch(follower.tailer.directories)
      #expect(waker.isComplete == (mode != 2))
      disk.write("log/a.csv", header + rows(1...3))
      disk.write("log/b.csv", header + row(4))
      var wake = waker.wait(milliseconds: 10)
      #expect(wake.hasChanges == (mode != 2))
      follower.look(wake.hints)
      disk.rename("log/a.csv", "log/a.csv.1")
      disk.write("log/a.csv", header + rows(5...6))
      if mode == 1 {
        // More events than the system keeps: two files in turn, for equal ones are put together.
        let one = disk.openFile("log/a.csv")
        let two = disk.openFile("log/b.csv")
        for _ in 0..<10_000 {
          disk.writeAll(one, Array(" ".utf8))
          disk.writeAll(two, Array(" ".utf8))
        }
        disk.close(one)
        disk.close(two)
        wake = waker.wait(milliseconds: 10)
        if !wake.hasOverflowed { print("t39: the queue of events is too long to overflow here") }
        disk.append("log/a.csv", "\n")
        disk.append("log/b.csv", "\n")
      } else {
        wake = waker.wait(milliseconds: 10)
      }
      follower.look(wake.hints)
      disk.append("log/a.csv", row(7))
      follower.settle()
      results.append(follower.texts.filter { !$0.allSatisfy { $0 == " " } }.sorted())
    }
    #expect(results[0] == texts(1...7).sorted())
    #expect(results[1] == results[0])
    #expect(results[2] == results[0])
  }

  /// A watched directory that is removed and made again is watched again.
  @Test func t39WatchedDirectoryMadeAgain() {
    var waker = ChangeWaker()
    let folder = FilePath(disk.file("log"))
    disk.makeFolder("log")
    waker.watch([folder])
    #expect(waker.wait(milliseconds: 0) == ChangeWaker.Wake())
    disk.removeFolder("log")
    #expect(waker.wait(milliseconds: 100).hasChanges)
    waker.watch([])
    disk.makeFolder("log")
    waker.watch([folder])
    disk.write("log/a.tmp", "x")
    #expect(waker.wait(milliseconds: 100).hasChanges)
    disk.rename("log/a.tmp", "log/a.csv")
    #expect(waker.wait(milliseconds: 100).movedIn == [FilePath(disk.file("log/a.csv"))])
  }
}
