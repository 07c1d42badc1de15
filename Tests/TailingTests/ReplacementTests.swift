import FileWatch
import Glibc
import Tailing
import Testing

/// Files that are cut, changed and replaced, and files that begin alike: T15 to T20 of reliability.md
/// 1.5.
@Suite struct ReplacementTests {
  private let disk = ScratchDisk()

  private func follower(_ pattern: String = "rec.csv*") -> Follower {
    Follower([TailedSource(disk.file(pattern))], files: DiskFiles())
  }

  /// Emptied and written anew, to the same size or a larger one, before the next look.
  @Test func t15TruncatedAndGrown() {
    for count in [5, 6, 50] {
      let disk = ScratchDisk()
      let follower = Follower([TailedSource(disk.file("rec.csv"))], files: DiskFiles())
      disk.write("rec.csv", header + rows(1...5))
      follower.look()
      disk.truncate("rec.csv")
      disk.append("rec.csv", header + rows(6..<(6 + count)))
      follower.settle()
      #expect(follower.texts == texts(1..<(6 + count)))
      #expect(Set(follower.lines.map(\.input)).count == 2)
      // Whether rows were written between the look and the cut nobody can tell, and that is said.
      #expect(follower.kinds() == ["file-rewritten"], "\(count)")
    }
  }

  /// The same within one tick of the file system's clock, so that neither size nor times differ.
  @Test func t15WithinOneTick() {
    let disk = SimulatedDisk()
    let follower = Follower([TailedSource("rec.csv")], files: disk)
    disk.write("rec.csv", Array((header + rows(1...5)).utf8))
    follower.look()
    disk.truncate("rec.csv", to: 0)
    disk.append("rec.csv", Array((header + rows(6...9) + row(1)).utf8))
    follower.settle()
    #expect(follower.texts == texts(Array(1...9) + [1]))
  }

  @Test func t16CutToABeginning() {
    for kept in [2, 9, 17, 29] {
      let disk = ScratchDisk()
      let follower = Follower([TailedSource(disk.file("rec.csv"))], files: DiskFiles())
      disk.write("rec.csv", header + rows(1...30))
      follower.look()
      let size = (header + rows(1...kept)).utf8.count
      disk.truncate("rec.csv", to: size)
      follower.look(seconds: 5)
      #expect(follower.texts == texts(1...30))
      #expect(follower.alarms.map(\.kind) == [.cut])
      #expect(
        follower.alarms.first?.range == Int64(size)..<Int64((header + rows(1...30)).utf8.count))
      disk.append("rec.csv", rows(31...33))
      follower.settle()
      #expect(follower.texts == texts(1...33))
      #expect(follower.alarms.count == 1)
    }
  }

  /// Of a long file some rows come again, never more than lie between two marks.
  @Test func t16CutOfALongFile() {
    for kept in stride(from: 100, through: 19_900, by: 1237) {
      let disk = ScratchDisk()
      let follower = Follower([TailedSource(disk.file("rec.csv"))], files: DiskFiles())
      disk.write("rec.csv", header + rows(1...20_000))
      follower.lookUntilQuiet()
      disk.truncate("rec.csv", to: (header + rows(1...kept)).utf8.count)
      follower.look(seconds: 5)
      let again = follower.texts.count - 20_000
      #expect(again <= 20_000 / 16, "\(kept)")
      #expect(follower.texts.suffix(again).elementsEqual(texts((kept - again + 1)..<(kept + 1))))
      #expect(follower.alarms.map(\.kind) == [.rewritten])
    }
  }

  @Test func t17ChangedInPlace() {
    let text = header + rows(1...20)
    for line in [3, 12, 20] {
      let disk = ScratchDisk()
      let follower = Follower([TailedSource(disk.file("rec.csv"))], files: DiskFiles())
      disk.write("rec.csv", text)
      follower.look()
      let offset = (header + rows(1..<line)).utf8.count
      disk.overwrite("rec.csv", at: offset, "9")
      follower.settle()
      #expect(follower.alarms.map(\.kind) == [.rewritten])
      #expect(follower.alarms.first?.range == Int64(offset)..<Int64(text.utf8.count))
      #expect(follower.alarms.first?.line == Int64(line) + 1)
      // It is read again from the row that was changed.
      #expect(follower.texts.count == 20 + 20 - line + 1)
      #expect(follower.texts[20].hasPrefix("9"))
    }
  }

  /// In the middle of a long file only the audit sees it.
  @Test func t17ChangedInTheMiddleOfALongFile() {
    let follower = follower("rec.csv")
    disk.write("rec.csv", header + rows(1...30_000))
    follower.lookUntilQuiet()
    follower.look(seconds: 2)
    let offset = (header + rows(1..<15_000)).utf8.count
    disk.overwrite("rec.csv", at: offset, "9")
    follower.look(seconds: 10)
    #expect(follower.alarms.map(\.kind) == [.rewritten])
    #expect(follower.texts.filter { $0.hasPrefix("95000;") }.count == 1)
    // And one that grows at the same time is seen when somebody asks.
    disk.overwrite("rec.csv", at: offset, "8")
    disk.append("rec.csv", row(30_001))
    follower.look(seconds: 10)
    #expect(follower.alarms.count == 1)
    follower.tailer.requestAudit()
    follower.look(seconds: 10)
    #expect(follower.alarms.map(\.kind) == [.rewritten, .rewritten])
    #expect(follower.texts.filter { $0.hasPrefix("85000;") }.count == 1)
  }

  @Test func t18SameInodeSameHeader() {
    let follower = follower("rec.csv")
    disk.write("rec.csv", header + rows(1...5))
    follower.look()
    var reused = 0
    for round in 1...30 {
      let inode = disk.inode("rec.csv")
      disk.remove("rec.csv")
      // The reader is down and holds nothing open, or else the inode would not be free.
      follower.crash()
      disk.write("rec.csv", header + rows((round * 10)..<(round * 10 + 5)))
      if disk.inode("rec.csv") == inode { reused += 1 }
      follower.look(seconds: 2)
    }
    let all = Array(1...5) + (1...30).flatMap { Array(($0 * 10)..<($0 * 10 + 5)) }
    #expect(follower.texts == texts(all))
    print("t18: the inode was used again \(reused) times of 30")
  }

  /// The same on file systems that do not tell a file's generation or birth.
  @Test func t19WithoutGenerationOrBirth() {
    for (generation, birth) in [(false, false), (true, false), (false, true)] {
      var habits = SimulatedDisk.Habits()
      habits.tellsGeneration = generation
      habits.tellsBirth = birth
      let disk = SimulatedDisk(habits)
      let follower = Follower([TailedSource("rec.csv")], files: disk)
      var written: [Int] = []
      for round in 1...20 {
        if round > 1 { disk.remove("rec.csv") }
        follower.crash()
        disk.closeAll()
        disk.time += 1_000_000_000
        // Longer, shorter and as long as before.
        let numbers = Array((round * 100)..<(round * 100 + 3 + round % 3))
        disk.write("rec.csv", Array((header + rows(numbers)).utf8))
        written += numbers
        follower.look(seconds: 3)
      }
      #expect(follower.texts == texts(written), "generation \(generation), birth \(birth)")
      #expect(
        (follower.alarms(.identityUncertain).isEmpty) == (generation || birth),
        "generation \(generation), birth \(birth)")
    }
  }

  /// The same on other file systems of this machine, mounted in a name space of their own.
  @Test func t19OnOtherFileSystems() throws {
    for kind in ["overlay", "tmpfs", "ramfs"] {
      guard let mount = PrivateMount(kind) else {
        print("t19: \(kind) skipped, it cannot be mounted here")
        continue
      }
      let disk = ScratchDisk(in: mount.path)
      let follower = Follower([TailedSource(disk.file("rec.csv"))], files: DiskFiles())
      var written: [Int] = []
      var reused = 0
      var inode: UInt64 = 0
      for round in 1...10 {
        if round > 1 { disk.remove("rec.csv") }
        follower.crash()
        let numbers = Array((round * 100)..<(round * 100 + 5))
        disk.write("rec.csv", header + rows(numbers))
        if disk.inode("rec.csv") == inode { reused += 1 }
        inode = disk.inode("rec.csv")
        written += numbers
        follower.look(seconds: 3)
      }
      #expect(follower.texts == texts(written), "\(kind)")
      print(
        "t19: \(kind): the inode was used again \(reused) times of 9, "
          + "identity uncertain: \(!follower.alarms(.identityUncertain).isEmpty)")
    }
  }

  @Test func t20FilesThatBeginAlike() {
    let preamble = header + String(repeating: "\n", count: 2000)
    let follower = follower("*.csv")
    disk.write("a.csv", preamble + rows(1...5))
    disk.write("b.csv", preamble + rows(6...10))
    follower.settle()
    disk.append("a.csv", rows(11...12))
    disk.append("b.csv", rows(13...14))
    disk.write("c.csv", preamble + rows(15...16))
    follower.settle()
    #expect(follower.texts.sorted() == texts(1...16).sorted())
    #expect(follower.alarms.isEmpty)
    // Rows that are equal too, up to the last.
    disk.write("d.csv", header + rows(1000...1100) + row(1))
    disk.write("e.csv", header + rows(1000...1100) + row(2))
    follower.settle()
    for number in 1...2 {
      #expect(follower.texts.filter { $0 == texts([number])[0] }.count == 2)
    }
  }
}
