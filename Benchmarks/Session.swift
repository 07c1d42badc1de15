internal import CommandLineKit
internal import Glibc
internal import LinuxIO
internal import Measuring

/// What the jobs share: what is measured, with what, and what came of it.
final class Session {
  /// The program that is measured.
  let program: String
  /// This program, which runs itself for the floors and for what is measured from within.
  let own: String
  /// Where the inputs are kept.
  let data: String
  let rounds: Int
  let isQuick: Bool
  let usesPeers: Bool
  let jobs: [Job]
  var report = Report()
  /// The peers that could be installed; nil before anybody asked.
  var peers: [Peer]?
  /// What tells the generator of the inputs from others; nil before anybody asked.
  var generatorName: String?

  init(_ arguments: Arguments) throws {
    guard let path = unsafe realpath("/proc/self/exe", nil) else {
      throw Failure("/proc is not there")
    }
    own = unsafe String(cString: path)
    unsafe free(path)
    let folder = own.prefix(upTo: own.lastIndex(of: "/") ?? own.startIndex)
    program = arguments.value("program") ?? folder + "/fristvagt"
    isQuick = arguments.flag("quick")
    rounds = arguments.integer("rounds") ?? (isQuick ? 3 : 7)
    usesPeers = !arguments.flag("skip-peers")
    let named = arguments.values("job").compactMap(Job.init)
    jobs = Job.allCases.filter { named.isEmpty || named.contains($0) }
    let parent =
      arguments.value("data")
      ?? (Machine.environment("TMPDIR") ?? "/tmp") + "/fristvagt-benchmarks"
    data = parent + (isQuick ? "/quick" : "/full")
    guard case .file = Files.kind(of: program) else {
      throw Failure("\(program) is not there: build it with swift build -c release")
    }
    try Files.makeDirectory(parent)
    try Files.makeDirectory(data)
  }

  /// A call of the program that is measured, kept to as many processors as it has threads.
  func fristvagt(_ words: [String], threads: Int) -> Command {
    Command(
      words: [program] + words + ["--quiet", "--threads", String(threads)], processors: threads)
  }

  /// A call of this program for what is measured from within, on one processor.
  func inside(_ words: [String]) -> Command {
    Command(words: [own, Inside.word] + words, processors: 1)
  }

  /// What the summary of clocks says of an input, without measuring it.
  func summary(_ path: String) throws -> SummaryText {
    let text = try run(fristvagt(["clocks", "--summary", path], threads: 2)).output
    guard let summary = SummaryText(text) else {
      throw Failure("the summary of \(path) is not understood")
    }
    return summary
  }

  // MARK: - Telling

  /// Adds a line to the report and prints it.
  func tell(_ line: Line) {
    report.add(line)
    try? StandardStream.output.write(line.text)
  }

  /// What goes on, for who watches.
  func tellProgress(_ text: String) {
    guard StandardStream.error.isTerminal else { return }
    try? StandardStream.error.write("\u{1B}[2K\r\(text)\r")
  }
}

extension Session {
  /// The bytes of a file, or of the files of a directory.
  func size(of path: String) throws -> Int {
    if case .directory = Files.kind(of: path) {
      return try Files.names(in: path).map { try size(of: path + "/" + $0) }.reduce(0, +)
    }
    var status = stat()
    guard unsafe stat(path, &status) == 0 else { throw Failure(path, number: errno) }
    return Int(status.st_size)
  }

  /// How many bytes the disk of the inputs has free.
  func freeSpace() -> Int {
    var status = statvfs()
    guard unsafe statvfs(data, &status) == 0 else { return 0 }
    return Int(status.f_bavail) * Int(status.f_frsize)
  }
}
