import FileWatch
import Tailing
import TestSupport
import Testing

/// Files that are taken when they are complete, and packed ones: T21 to T23, T26 and T27 of
/// reliability.md 1.5.
@Suite struct WholeFileTests {
  private let disk = ScratchDisk()

  init() {
    disk.makeFolder("drop")
  }

  private func follower(_ paths: [String] = ["drop"]) -> Follower {
    Follower(paths.map { TailedSource(disk.file($0)) }, files: DiskFiles())
  }

  @Test func t21DroppedTwice() {
    let follower = follower()
    disk.write("drop/a.csv", header + rows(1...5))
    follower.look(seconds: 40)
    disk.write("drop/b.csv", header + rows(1...5))
    follower.look(seconds: 40)
    #expect(follower.texts == texts(1...5))
    #expect(follower.alarms.map(\.kind) == [.duplicateFile])
    #expect(follower.alarms.first?.other?.hasSuffix("drop/a.csv") == true)
    // Packed, and with another end.
    disk.write("drop/c.csv.gz", gzipped(Array((header + rows(1...5)).utf8)))
    disk.write("drop/d.csv", header + rows(1...5) + row(6))
    follower.look(seconds: 40)
    #expect(follower.texts == texts(1...6))
  }

  @Test func t22HalfCopied() {
    let follower = follower()
    let text = header + rows(1...60)
    let bytes = Array(text.utf8)
    var place = 0
    // A slow writer: some bytes each second for a minute.
    while place < bytes.count {
      let end = min(bytes.count, place + 33)
      disk.append("drop/a.csv", Array(bytes[place..<end]))
      place = end
      follower.look()
      #expect(follower.pieces.isEmpty)
    }
    follower.look(seconds: 28)
    #expect(follower.pieces.isEmpty)
    follower.look(seconds: 5)
    #expect(follower.texts == texts(1...60))
    #expect(follower.alarms.isEmpty)
  }

  @Test func t22DoneMark() {
    let follower = follower()
    disk.write("drop/a.csv", header + rows(1...3))
    follower.look()
    #expect(follower.pieces.isEmpty)
    disk.write("drop/a.csv.done", "")
    follower.look()
    #expect(follower.texts == texts(1...3))
  }

  @Test func t23RenamedIn() {
    let follower = follower()
    var waker = ChangeWaker()
    disk.write("drop/a.csv.tmp", header + rows(1...3))
    follower.look()
    waker.watch(follower.tailer.directories)
    disk.rename("drop/a.csv.tmp", "drop/a.csv")
    let wake = waker.wait(milliseconds: 1000)
    #expect(wake.hasChanges)
    // Who was told of the renaming need not wait.
    follower.look(wake.hints)
    #expect(follower.texts == texts(1...3))
    #expect(follower.alarms.isEmpty)
  }

  @Test func t23RenamedOver() {
    let follower = follower()
    disk.write("drop/a.csv", header + rows(1...3))
    follower.look(seconds: 40)
    disk.write("drop/a.csv.tmp", header + rows(4...6))
    disk.rename("drop/a.csv.tmp", "drop/a.csv")
    follower.settle()
    #expect(follower.texts == texts(1...6))
    #expect(Set(follower.lines.map(\.input)).count == 2)
    #expect(follower.alarms.isEmpty)
  }

  /// A file that was taken as complete and then grew.
  @Test func t22GrewAfterItsEnd() {
    let follower = follower()
    disk.write("drop/a.csv", header + rows(1...3) + "4;AFV01")
    follower.look(seconds: 40)
    #expect(follower.texts == texts(1...3) + ["4;AFV01"])
    disk.append("drop/a.csv", "A1;2024-03-01T08:15:00\n" + row(5))
    follower.look(seconds: 40)
    #expect(follower.texts == texts(1...3) + ["4;AFV01"] + texts(4...5))
    #expect(follower.kinds() == ["missing-last-line-end", "grew-after-end"])
  }

  @Test func t22DocumentsComeWhole() {
    let follower = follower()
    let document =
      "<?xml version=\"1.0\"?>\n<a>\n" + String(repeating: "<b/>\n", count: 100_000) + "</a>"
    disk.write("drop/a.xml", document)
    follower.look(seconds: 40)
    #expect(follower.pieces.count == 1)
    #expect(follower.pieces.first?.bytes == Array(document.utf8))
    #expect(follower.pieces.first?.isLast == true)
    #expect(follower.alarms.isEmpty)
    disk.write("drop/a.xml", document + "\n")
    follower.look(seconds: 40)
    #expect(follower.pieces.count == 2)
  }

  @Test func t26PackedAfterRotation() throws {
    let follower = follower(["rec.csv*"])
    disk.write("rec.csv", header + rows(1...5))
    follower.look()
    disk.rename("rec.csv", "rec.csv.1")
    disk.write("rec.csv", header + row(6))
    follower.look()
    disk.rename("rec.csv.1", "rec.csv.2")
    try disk.pack("rec.csv.2")
    follower.settle()
    #expect(follower.texts == texts(1...6))
    #expect(follower.alarms.isEmpty)
  }

  /// Rotated, packed and removed while the reader was down: the rest is read from the packed one.
  @Test func t26PackedWhileDown() throws {
    for pattern in ["rec.csv*", "rec.csv"] {
      let disk = ScratchDisk()
      let follower = Follower([TailedSource(disk.file(pattern))], files: DiskFiles())
      disk.write("rec.csv", header + rows(1...500))
      follower.lookUntilQuiet()
      disk.append("rec.csv", rows(501...520))
      disk.rename("rec.csv", "rec.csv.1")
      disk.write("rec.csv", header + rows(521...522))
      try disk.pack("rec.csv.1")
      follower.crash()
      follower.settle()
      #expect(follower.texts.sorted() == texts(1...522).sorted(), "\(pattern)")
      #expect(follower.alarms.isEmpty, "\(pattern)")
    }
  }

  @Test func t26BrokenAndShort() throws {
    let follower = follower(["rec.csv*"])
    let packed = gzipped(Array((header + rows(1...400)).utf8))
    // Short: it is being written.
    disk.write("rec.csv.1.gz", Array(packed[..<(packed.count / 2)]))
    follower.look(seconds: 20)
    #expect(follower.pieces.isEmpty && follower.alarms.isEmpty)
    follower.look(seconds: 20)
    #expect(follower.alarms.map(\.kind) == [.archiveUnfinished])
    disk.append("rec.csv.1.gz", Array(packed[(packed.count / 2)...]))
    follower.look(seconds: 2)
    #expect(follower.texts == texts(1...400))
    #expect(follower.kinds() == ["archive-unfinished", "archive-unfinished over"])
    var broken = gzipped(Array((header + rows(401...800)).utf8))
    broken[broken.count / 2] ^= 0x55
    disk.write("rec.csv.2.gz", broken)
    follower.look(seconds: 40)
    #expect(follower.texts == texts(1...400))
    #expect(follower.alarms.last?.kind == .archiveBroken)
  }

  /// The reader is killed between the pieces of a packed file.
  @Test func t26KilledInAPackedFile() {
    var limits = TailingLimits()
    limits.piece = 1000
    limits.look = 3000
    let follower = Follower(
      [TailedSource(disk.file("drop"))], files: DiskFiles(), limits: limits, isParsing: true)
    disk.write("drop/a.csv.gz", gzipped(Array((header + rows(1...2000)).utf8)))
    for _ in 0..<32 { follower.look() }
    for _ in 0..<200 {
      follower.look()
      follower.crash()
    }
    #expect(follower.texts == texts(1...2000))
    let wanted = RecordParser.lines(of: Array((header + rows(1...2000)).utf8))
    #expect(follower.parser?.lines["a.csv.gz"] == wanted)
    #expect(follower.alarms.isEmpty)
  }

  @Test func t27Bomb() {
    let follower = follower()
    // A gibibyte of zeros in a mebibyte.
    var packed: [UInt8] = []
    let member = gzipped([UInt8](repeating: 0, count: 64 << 20), level: 9)
    for _ in 0..<16 { packed += member }
    disk.write("drop/bomb.csv.gz", packed)
    disk.write("drop/good.csv", header + rows(1...3))
    let before = residentMebibytes()
    follower.look(seconds: 40)
    #expect(follower.texts == texts(1...3))
    #expect(follower.alarms.map(\.kind) == [.archiveTooLarge])
    let grown = residentMebibytes() - before
    #expect(grown < 64, "\(grown) MiB")
    print("t27: \(packed.count >> 10) KiB packed, memory grew by \(grown) MiB")
  }
}

/// How much memory the process has, in MiB.
func residentMebibytes() -> Int {
  guard let text = try? contents(of: "/proc/self/statm") else { return 0 }
  let pages = String(decoding: text, as: UTF8.self).split(separator: " ").dropFirst().first
  return (pages.flatMap { Int($0) } ?? 0) * 4096 >> 20
}
