import FileWatch
import Glibc
import Tailing
import Testing
import Wordings

/// Links, names and things that are no files: T24, T25, T37 and T38 of reliability.md 1.5.
@Suite struct NameTests {
  private let disk = ScratchDisk()

  private func follower(_ pattern: String) -> Follower {
    Follower([TailedSource(disk.file(pattern))], files: DiskFiles())
  }

  @Test func t24LinkSwapped() {
    disk.makeFolder("store")
    disk.write("store/one.csv", header + rows(1...3))
    disk.symlink("store/one.csv", "rec.csv")
    let follower = follower("rec.csv")
    follower.look()
    disk.append("store/one.csv", row(4))
    disk.write("store/two.csv", header + rows(5...6))
    disk.symlink("store/two.csv", "rec.new")
    disk.rename("rec.new", "rec.csv")
    follower.look()
    // The old one may get its last rows late.
    disk.append("store/one.csv", row(7))
    follower.settle()
    #expect(follower.texts.sorted() == texts(1...7).sorted())
    #expect(Set(follower.lines.map(\.input)).count == 2)
    #expect(follower.alarms.isEmpty)
  }

  @Test func t24LinksThatLeadNowhere() {
    disk.makeFolder("in")
    disk.write("secret.csv", header + rows(1...3))
    disk.write("in/good.csv", header + row(4))
    disk.symlink("b.csv", "in/a.csv")
    disk.symlink("a.csv", "in/b.csv")
    disk.symlink("nothing", "in/c.csv")
    disk.symlink("../secret.csv", "in/d.csv")
    disk.symlink("/etc/passwd", "in/e.csv")
    let follower = follower("in/*.csv")
    follower.look(seconds: 10)
    #expect(follower.texts == texts([4]))
    #expect(
      follower.kinds().sorted() == [
        "link-escapes", "link-escapes", "link-loop", "link-loop", "link-to-nothing",
      ])
    disk.remove("in/c.csv")
    disk.symlink("good.csv", "in/c.csv")
    follower.look(seconds: 3)
    #expect(follower.texts == texts([4]))
    #expect(follower.kinds().last == "link-to-nothing over")
  }

  @Test func t25HardLink() {
    disk.write("a.csv", header + rows(1...3))
    disk.link("a.csv", "b.csv")
    let follower = follower("*.csv")
    follower.look()
    disk.append("b.csv", row(4))
    follower.look()
    disk.remove("a.csv")
    disk.append("b.csv", row(5))
    follower.settle()
    #expect(follower.texts == texts(1...5))
    #expect(Set(follower.lines.map(\.input)).count == 1)
    #expect(follower.alarms.isEmpty)
  }

  @Test func t37ThingsThatAreNoFiles() {
    disk.makePipe("pipe.csv")
    disk.makeFolder("folder.csv")
    disk.symlink("/dev/zero", "zero.csv")
    disk.write("good.csv", header + row(1))
    makeSocket("socket.csv")
    let follower = follower("*.csv")
    follower.look(seconds: 10)
    #expect(follower.texts == texts([1]))
    #expect(
      follower.kinds().sorted() == ["link-escapes", "not-a-file", "not-a-file", "not-a-file"])
  }

  private func makeSocket(_ name: String) {
    let descriptor = socket(AF_UNIX, Int32(SOCK_STREAM.rawValue), 0)
    var address = sockaddr_un()
    address.sun_family = sa_family_t(AF_UNIX)
    let path = Array(disk.file(name).utf8)
    unsafe withUnsafeMutableBytes(of: &address.sun_path) { bytes in
      unsafe bytes.copyBytes(from: path)
    }
    let size = socklen_t(MemoryLayout<sockaddr_un>.size)
    let status = unsafe withUnsafePointer(to: &address) { pointer in
      unsafe pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) { address in
        unsafe bind(descriptor, address, size)
      }
    }
    #expect(status == 0)
    close(descriptor)
  }

  @Test func t38NamesOfAllKinds() throws {
    let names: [[UInt8]] = [
      Array("line\nbreak.csv".utf8), Array("..csv".utf8), Array("-rf.csv".utf8),
      Array("\u{e6}\u{f8}\u{e5} \u{202E}.csv".utf8), [0xFF, 0xFE] + Array(".csv".utf8),
      Array("*[x].csv".utf8), Array("0101011234.csv".utf8), Array("010101-1234.csv".utf8),
      [UInt8](repeating: UInt8(ascii: "n"), count: 251) + Array(".csv".utf8),
    ]
    for (number, name) in names.enumerated() {
      write(name, header + row(number))
    }
    let follower = follower("*.csv")
    follower.look(seconds: 3)
    // A name that begins with a dot is hidden.
    let seen = names.indices.filter { names[$0].first != UInt8(ascii: ".") }
    #expect(follower.texts.sorted() == texts(seen).sorted())
    let shown = Set(follower.lines.map(\.name))
    #expect(shown.count == seen.count - 1, "the two person numbers look the same")
    for name in shown {
      #expect(!name.contains("1234") && !name.contains("\n") && !name.contains("\u{202E}"))
    }
    #expect(shown.contains { $0.hasSuffix("/line\\x0Abreak.csv") })
    #expect(shown.contains { $0.hasSuffix("/\\xFF\\xFE.csv") })
    // Nor does a number stand in what is stored.
    for position in follower.stored.positions {
      let bytes = String(decoding: position.encoded, as: UTF8.self)
      #expect(!bytes.contains("0101011234") && !bytes.contains("010101-1234"))
    }
    for alarm in follower.alarms { #expect(!alarm.message.da.contains("1234")) }
  }

  private func write(_ name: [UInt8], _ text: String) {
    var path = Array(disk.path.utf8) + [UInt8(ascii: "/")] + name + [0]
    let descriptor = unsafe path.withUnsafeMutableBytes { bytes in
      unsafe bytes.withMemoryRebound(to: CChar.self) { path in
        guard let start = path.baseAddress else { return CInt(-1) }
        return unsafe open(start, O_WRONLY | O_CREAT, 0o644)
      }
    }
    #expect(descriptor >= 0)
    disk.writeAll(descriptor, Array(text.utf8))
    close(descriptor)
  }

  @Test func patternsOfNames() {
    func matches(_ pattern: String, _ name: String) -> Bool {
      NamePattern(Array(pattern.utf8)).matches(Array(name.utf8))
    }
    #expect(matches("*.csv", "a.csv") && matches("*", "") && matches("a*b*c", "aXbYbZc"))
    #expect(!matches("*.csv", "a.csv.1") && !matches("?", "") && !matches("a*b", "acbd"))
    #expect(matches("[a-c]?", "b1") && !matches("[a-c]", "d") && matches("[!a-c]", "d"))
    #expect(matches("[]x]", "]") && matches("[x", "[x") && matches("\\*", "*"))
    #expect(matches("[a-]", "-") && !matches("\\*", "a"))
    let hostile = String(repeating: "*a", count: 60)
    #expect(!matches(hostile, String(repeating: "a", count: 59)))
  }

  @Test func patternsOfPaths() {
    for folder in ["one", "two", "three"] {
      disk.makeFolder(folder)
      disk.makeFolder(folder + "/deep")
      disk.write(folder + "/deep/rec.csv", header + row(folder.utf8.count * 10 + folder.utf8.count))
      disk.write(folder + "/rec.csv", header + row(1))
    }
    let follower = follower("t*/deep/*.csv")
    follower.settle()
    #expect(follower.texts.sorted() == texts([33, 55]).sorted())
    #expect(follower.alarms.isEmpty)
  }
}
