import FileWatch
import Glibc
import Tailing
import TestSupport
import Testing
import Wordings

/// What stands in the files: T03 to T08, T28 and T29 of reliability.md 1.5.
@Suite struct ContentTests {
  private let disk = ScratchDisk()

  private func follower(
    _ pattern: String, limits: TailingLimits = TailingLimits(), ending: FileEnding? = nil
  ) -> Follower {
    Follower(
      [TailedSource(disk.file(pattern), ending: ending)], files: DiskFiles(), limits: limits,
      isParsing: true)
  }

  /// A writer in a process of its own writes whole lines while the reader looks.
  ///
  /// Each line has its number and a length that tells its end, so that a torn one shows.
  @Test func t03LinesAcrossPages() throws {
    let count = 200_000
    let script = """
      import os, sys
      f = os.open(sys.argv[1], os.O_WRONLY | os.O_CREAT | os.O_APPEND)
      for n in range(\(count)):
          os.write(f, (b"%07d" % n) + b"x" * (n % 400) + b"e\\n")
      os.write(f, b"end\\n")
      """
    guard run(["/usr/bin/python3", "-c", "0"]) == 0 else {
      return print("t03: skipped, there is no python3 to write beside the reader")
    }
    let limits = TailingLimits()
    let files = DiskFiles()
    var tailer = Tailer(
      [TailedSource(disk.file("rec.csv"))], state: TailingState(key: DigestKey(random: 3)),
      files: files, limits: limits)
    let writer = spawn(["/usr/bin/python3", "-c", script, disk.file("rec.csv")])
    var next = 0
    var torn = 0
    var looks = 0
    var cut = 0
    var isOver = false
    var state = TailingState(key: DigestKey(random: 3))
    while !isOver, looks < 1_000_000 {
      looks += 1
      let time = TailingTime(monotonic: Int64(looks), wall: 0)
      let delivery = tailer.look(at: time)
      state.apply(tailer.takeChanges())
      for piece in delivery.pieces {
        for line in piece.bytes.split(separator: 10) {
          if line.elementsEqual("end".utf8) {
            isOver = true
          } else if line.count == 8 + next % 400, line.last == UInt8(ascii: "e"),
            Int(String(decoding: line.prefix(7), as: UTF8.self)) == next
          {
            next += 1
          } else {
            torn += 1
          }
        }
      }
      if tailer.lags.contains(where: { $0.pendingBytes > 0 }) { cut += 1 }
      if looks % 50 == 0 {
        tailer = Tailer(
          [TailedSource(disk.file("rec.csv"))], state: state, files: files, limits: limits)
      }
    }
    #expect(wait(for: writer) == 0)
    #expect(torn == 0)
    #expect(next == count)
    print("t03: \(next) lines in \(looks) looks, of which \(cut) ended within a line")
  }

  @Test func t04HalfLineOfAGrowingFile() {
    let follower = follower("rec.csv")
    disk.write("rec.csv", header + rows(1...3) + "4;AFV01A1")
    follower.look(seconds: 500)
    #expect(follower.texts == texts(1...3))
    #expect(follower.alarms.isEmpty)
    follower.look(seconds: 200)
    let size = Int64((header + rows(1...3)).utf8.count)
    #expect(follower.texts == texts(1...3))
    #expect(follower.alarms.map(\.kind) == [.halfLineWaiting])
    #expect(follower.alarms.first?.range == size..<(size + 9))
    #expect(follower.alarms.first?.message.en.contains("AFV01A1") == false)
    disk.append("rec.csv", ";2024-03-01T08:15:00\n")
    follower.lookUntilQuiet()
    #expect(follower.texts == texts(1...4))
  }

  @Test func t05LastLineOfAWholeFile() {
    let follower = follower("drop")
    disk.makeFolder("drop")
    disk.write("drop/rec.csv", header + rows(1...2) + row(3).dropLast())
    follower.look(seconds: 40)
    #expect(follower.texts == texts(1...3))
    #expect(follower.alarms.map(\.kind) == [.missingLastLineEnd])
    #expect(follower.pieces.last?.isLast == true)
  }

  @Test func t06LineEnds() {
    let crlf = (header + rows(1...5)).replacing("\n", with: "\r\n")
    let mixed = header + row(1).dropLast() + "\r\n" + row(2) + row(3).dropLast() + "\r\n"
    for text in [crlf, mixed] {
      let disk = ScratchDisk()
      let follower = Follower(
        [TailedSource(disk.file("rec.csv"))], files: DiskFiles(), isParsing: true)
      // Byte by byte, so that every CR comes without its LF once.
      for byte in text.utf8 {
        disk.append("rec.csv", [byte])
        follower.look()
      }
      let wanted = text.replacing("\r\n", with: "\n")
      #expect(follower.parser?.lines["rec.csv"] == RecordParser.lines(of: Array(wanted.utf8)))
    }
  }

  /// FORMATS.md ends lines with LF or CRLF: a CR alone is a blank at the end of a field.
  @Test func t06CarriageReturnAlone() {
    let text = header + "1;AFV01A1\r;2024-03-01T08:15:00\n" + row(2)
    let follower = follower("rec.csv")
    for byte in text.utf8 {
      disk.append("rec.csv", [byte])
      follower.look()
    }
    #expect(follower.parser?.lines["rec.csv"] == RecordParser.lines(of: Array(text.utf8)))
  }

  @Test func t07ByteOrderMark() {
    let mark = "\u{FEFF}"
    let text = mark + header + rows(1...3) + mark + row(4) + header.lowercased() + rows(5...6)
    let follower = follower("rec.csv")
    for (index, byte) in text.utf8.enumerated() {
      disk.append("rec.csv", [byte])
      follower.look()
      if index % 7 == 0 { follower.crash() }
    }
    #expect(follower.parser?.lines["rec.csv"] == RecordParser.lines(of: Array(text.utf8)))
  }

  @Test func t08Encodings() {
    let latin1 =
      Array(header.utf8) + Array("b\u{e6}".unicodeScalars.map { UInt8($0.value) })
      + Array(";AFV01A1;2024-03-01\n".utf8) + [0x80, 0xFF] + Array(";AFV01A1;2024-03-01\n".utf8)
      + Array(row(3).utf8)
    let units = Array(("\u{FEFF}" + header + rows(1...3)).utf16)
    let utf16: [UInt8] = units.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
    let bigEndian: [UInt8] = units.flatMap { [UInt8($0 >> 8), UInt8($0 & 0xFF)] }
    for bytes in [latin1, utf16, bigEndian] {
      for size in [1, 7, 1000] {
        let disk = ScratchDisk()
        let follower = Follower(
          [TailedSource(disk.file("rec.csv"))], files: DiskFiles(), isParsing: true)
        for start in stride(from: 0, to: bytes.count, by: size) {
          disk.append("rec.csv", Array(bytes[start..<min(bytes.count, start + size)]))
          follower.look()
        }
        follower.look(seconds: 70)
        let wanted = RecordParser.lines(of: bytes)
        if bytes == latin1 { #expect(follower.parser?.lines["rec.csv"] == wanted) }
      }
      let disk = ScratchDisk()
      disk.makeFolder("drop")
      let follower = Follower(
        [TailedSource(disk.file("drop"))], files: DiskFiles(), isParsing: true)
      disk.write("drop/rec.csv", bytes)
      follower.look(seconds: 40)
      #expect(follower.parser?.lines["rec.csv"] == RecordParser.lines(of: bytes))
    }
  }

  @Test func t28LineTooLong() throws {
    var limits = TailingLimits()
    limits.look = 4 << 20
    let follower = follower("rec.csv", limits: limits)
    disk.write("rec.csv", header + rows(1...2))
    follower.look()
    let part = [UInt8](repeating: UInt8(ascii: "x"), count: 10 << 20)
    for number in 0..<10 {
      disk.append("rec.csv", part)
      // The reader is killed within the line too.
      if number == 5 { follower.crash() }
      follower.lookUntilQuiet()
      #expect(follower.pieces.map(\.bytes.count).max() ?? 0 <= limits.line)
    }
    disk.append("rec.csv", "end\n" + rows(3...4))
    follower.lookUntilQuiet()
    #expect(follower.texts == texts(1...4))
    #expect(follower.alarms.map(\.kind) == [.lineTooLong])
    #expect(follower.alarms.first?.line == 4)
    #expect(follower.pieces.last?.firstLine == 5)
  }

  @Test func t29ZeroBytesAtTheEnd() {
    let follower = follower("rec.csv")
    disk.write("rec.csv", header + rows(1...2))
    follower.look()
    let size = (header + rows(1...2)).utf8.count
    // A hole: the writer took room and has not written yet.
    disk.truncate("rec.csv", to: size + 5000)
    follower.look(seconds: 30)
    #expect(follower.texts == texts(1...2))
    #expect(follower.alarms.isEmpty)
    follower.look(seconds: 60)
    #expect(follower.texts == texts(1...2))
    #expect(follower.alarms.map(\.kind) == [.zeroBytes])
    // Then it writes, and nothing is lost.
    disk.overwrite("rec.csv", at: size, row(3))
    follower.look(seconds: 2)
    #expect(follower.texts == texts(1...3))
  }

  /// Zero bytes before lines: a hole that is filled late, or never.
  @Test func t29ZeroBytesBeforeLines() {
    let follower = follower("rec.csv")
    disk.write("rec.csv", header + row(1))
    follower.look()
    let size = (header + row(1)).utf8.count
    disk.truncate("rec.csv", to: size + row(2).utf8.count)
    disk.append("rec.csv", row(3))
    follower.look(seconds: 10)
    #expect(follower.texts == texts([1]))
    disk.overwrite("rec.csv", at: size, row(2))
    follower.look(seconds: 2)
    #expect(follower.texts == texts(1...3))
    #expect(follower.alarms.isEmpty)
    // This one stays; what comes after it is read when it has stayed for long.
    disk.truncate("rec.csv", to: size + (row(2) + row(3)).utf8.count + 10)
    disk.append("rec.csv", row(4) + row(5))
    follower.look(seconds: 70)
    #expect(follower.alarms.map(\.kind) == [.zeroBytes])
    #expect(follower.texts.last == texts([5]).last)
  }
}
