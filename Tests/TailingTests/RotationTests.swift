import FileWatch
import Glibc
import Tailing
import Testing

/// Growing files and their rotation: T01, T02, T09 to T18, T20 and T23 of reliability.md 1.5.
@Suite struct RotationTests {
  private let disk = ScratchDisk()

  private func follower(
    _ pattern: String, limits: TailingLimits = TailingLimits()
  ) -> Follower {
    Follower([TailedSource(disk.file(pattern))], files: DiskFiles(), limits: limits)
  }

  @Test func t01ManySmallWrites() {
    let follower = follower("rec.csv")
    disk.write("rec.csv", header)
    for number in 1...50 {
      disk.append("rec.csv", row(number))
      follower.look()
      // Each row is there at the look that follows its write.
      #expect(follower.texts.last == texts([number]).last)
    }
    #expect(follower.texts == texts(1...50))
    #expect(follower.alarms.isEmpty)
  }

  @Test func t02OneByteAtATime() {
    let follower = follower("rec.csv")
    disk.write("rec.csv", header + row(1))
    follower.look()
    for byte in row(2).dropLast().utf8 {
      disk.append("rec.csv", [byte])
      follower.look()
      #expect(follower.texts == texts([1]))
      #expect(follower.tailer.lags.first.map { $0.pendingBytes > 0 } == true)
    }
    disk.append("rec.csv", "\n")
    follower.look()
    #expect(follower.texts == texts(1...2))
    #expect(follower.tailer.lags.isEmpty)
    #expect(follower.alarms.isEmpty)
  }

  @Test func t09RenameRotation() {
    let follower = follower("rec.csv*")
    disk.write("rec.csv", header + rows(1...5))
    follower.look()
    disk.append("rec.csv", rows(6...7))
    disk.rename("rec.csv", "rec.csv.1")
    disk.write("rec.csv", header + rows(8...9))
    follower.look()
    disk.append("rec.csv", row(10))
    follower.settle()
    #expect(follower.texts.sorted() == texts(1...10).sorted())
    #expect(follower.alarms.isEmpty)
  }

  @Test func t10WriterKeepsTheOldFile() {
    for pattern in ["rec.csv*", "rec.csv"] {
      let disk = ScratchDisk()
      let follower = Follower([TailedSource(disk.file(pattern))], files: DiskFiles())
      let writer = disk.openFile("rec.csv")
      disk.writeAll(writer, Array((header + rows(1...3)).utf8))
      follower.look()
      disk.rename("rec.csv", "rec.csv.1")
      disk.write("rec.csv", header + row(100))
      for number in 4...8 {
        disk.writeAll(writer, Array(row(number).utf8))
        follower.look()
      }
      disk.close(writer)
      follower.settle()
      #expect(follower.texts.sorted() == texts(Array(1...8) + [100]).sorted(), "\(pattern)")
      #expect(follower.alarms.isEmpty, "\(pattern)")
    }
  }

  @Test func t11RotatedWhileDownInPattern() {
    let follower = follower("rec.csv*")
    disk.write("rec.csv", header + rows(1...5))
    follower.look()
    disk.append("rec.csv", rows(6...8))
    disk.rename("rec.csv", "rec.csv.1")
    disk.write("rec.csv", header + rows(9...12))
    follower.crash()
    follower.settle()
    #expect(follower.texts.sorted() == texts(1...12).sorted())
    #expect(follower.alarms.isEmpty)
  }

  @Test func t12RotatedWhileDownOutsideThePattern() {
    let follower = follower("rec.csv")
    disk.write("rec.csv", header + rows(1...5))
    follower.look()
    disk.append("rec.csv", rows(6...8))
    disk.rename("rec.csv", "old-of-yesterday")
    disk.write("rec.csv", header + rows(9...12))
    follower.crash()
    follower.settle()
    #expect(follower.texts.sorted() == texts(1...12).sorted())
    #expect(follower.alarms.isEmpty)
  }

  @Test func t12MovedAwayWhileDown() {
    var limits = TailingLimits()
    limits.piece = 100
    limits.look = 100
    let follower = follower("rec.csv", limits: limits)
    disk.makeFolder("elsewhere")
    disk.write("rec.csv", header + rows(1...5))
    // The reader is behind: it has seen five rows and read fewer.
    follower.look()
    let read = follower.texts.count
    #expect(read > 0 && read < 5)
    disk.rename("rec.csv", "elsewhere/rec.csv")
    follower.crash()
    follower.settle()
    let offset = Int64((header + rows(1...read)).utf8.count)
    let size = Int64((header + rows(1...5)).utf8.count)
    #expect(follower.alarms(.dataLost).map(\.range) == [offset..<size])
    #expect(follower.texts == texts(1...read))
  }

  /// What was written between the last look and the going nobody has seen; that too is told.
  @Test func t12GoneWhileDownAfterAllWasRead() {
    let follower = follower("rec.csv")
    disk.write("rec.csv", header + rows(1...5))
    follower.look()
    follower.crash()
    disk.remove("rec.csv")
    follower.settle()
    #expect(follower.kinds(.warning) == ["data-perhaps-lost"])
  }

  @Test func t13CopyTruncateWithTheCopyInThePattern() throws {
    let follower = follower("rec.csv*")
    disk.write("rec.csv", header + rows(1...5))
    follower.look()
    for round in 1...4 {
      let start = round * 10
      disk.append("rec.csv", rows(start..<(start + 3)))
      // The reader may look before, between and after the two steps.
      if round % 2 == 0 { follower.look() }
      try disk.copy("rec.csv", "rec.csv.\(round)")
      if round > 2 { follower.look() }
      disk.truncate("rec.csv")
      if round % 2 == 1 { follower.look() }
      disk.append("rec.csv", header + rows((start + 3)..<(start + 5)))
      follower.look()
    }
    follower.settle()
    let all = Array(1...5) + (1...4).flatMap { Array(($0 * 10)..<($0 * 10 + 5)) }
    #expect(follower.texts.sorted() == texts(all).sorted())
    #expect(follower.alarms.isEmpty)
  }

  /// The copy is long and made slowly; the reader looks while it grows.
  @Test func t13CopyInTheMaking() throws {
    let follower = follower("rec.csv*")
    disk.write("rec.csv", header + rows(1...2000))
    follower.look()
    let whole = try disk.bytes("rec.csv")
    var copied = 0
    while copied < whole.count {
      let next = min(whole.count, copied + 1337)
      disk.append("rec.csv.1", Array(whole[copied..<next]))
      copied = next
      follower.look()
    }
    disk.truncate("rec.csv")
    disk.append("rec.csv", header + rows(3000...3005))
    follower.settle()
    #expect(follower.texts.sorted() == texts(Array(1...2000) + Array(3000...3005)).sorted())
    #expect(follower.alarms.isEmpty)
  }

  @Test func t14CopyTruncateWithTheCopyElsewhere() throws {
    var limits = TailingLimits()
    limits.piece = 150
    limits.look = 150
    let follower = follower("rec.csv", limits: limits)
    disk.makeFolder("elsewhere")
    disk.write("rec.csv", header + rows(1...20))
    follower.look()
    let read = follower.texts.count
    #expect(read > 0 && read < 20)
    try disk.copy("rec.csv", "elsewhere/rec.csv.1")
    disk.truncate("rec.csv")
    disk.append("rec.csv", header + rows(21...22))
    follower.settle()
    #expect(follower.texts == texts(Array(1...read) + [21, 22]))
    let offset = Int64((header + rows(1...read)).utf8.count)
    let size = Int64((header + rows(1...20)).utf8.count)
    #expect(follower.alarms.map(\.kind) == [.dataLost])
    #expect(follower.alarms.first?.range == offset..<size)
  }

  /// A copy beside the file whose name no source asks for is found by its contents.
  @Test func t14CopyBesideIsFound() throws {
    var limits = TailingLimits()
    limits.piece = 150
    limits.look = 150
    let follower = follower("rec.csv", limits: limits)
    disk.write("rec.csv", header + rows(1...20))
    follower.look()
    disk.write("rec.csv.old", header + rows(500...520))
    try disk.copy("rec.csv", "rec.csv.1")
    disk.truncate("rec.csv")
    disk.append("rec.csv", header + rows(21...22))
    follower.settle()
    #expect(follower.texts.sorted() == texts(1...22).sorted())
    #expect(follower.alarms.isEmpty)
  }
}

extension ScratchDisk {
  func close(_ descriptor: CInt) { _ = Glibc.close(descriptor) }
}
