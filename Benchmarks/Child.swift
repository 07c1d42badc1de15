internal import Glibc
internal import LinuxIO
internal import Measuring

/// A program to run: its words, and what it finds around it.
struct Command {
  /// The program, looked for as a shell does, and its arguments.
  var words: [String]
  /// Variables beside those of this program, as `NAME=value`.
  var environment: [String] = []
  /// To how many processors it is kept; nil for all.
  var processors: Int?

  /// As it would be typed.
  var text: String { words.joined(separator: " ") }
}

/// A program that was started.
struct Child {
  private let process: pid_t
  private let command: Command
  private let started: ContinuousClock.Instant

  /// Where a stream of the child leads.
  enum Stream {
    case file(String)
    case descriptor(CInt)
  }

  /// Starts a program.
  ///
  /// It begins with this program's memory as its own until it is loaded, and Linux counts that
  /// into its most memory: this program must stay smaller than anything it measures.
  ///
  /// - Parameter closing: a descriptor of this program that the child must not hold open.
  init(
    _ command: Command, input: Stream = .file("/dev/null"), output: Stream, error: Stream,
    closing: CInt? = nil
  ) throws {
    var actions = unsafe posix_spawn_file_actions_t()
    unsafe posix_spawn_file_actions_init(&actions)
    defer { unsafe posix_spawn_file_actions_destroy(&actions) }
    for (number, stream) in [(CInt(0), input), (1, output), (2, error)] {
      switch stream {
      case .file(let path):
        let flags = number == 0 ? O_RDONLY : O_WRONLY | O_CREAT | O_TRUNC
        unsafe posix_spawn_file_actions_addopen(&actions, number, path, flags, 0o600)
      case .descriptor(let other):
        unsafe posix_spawn_file_actions_adddup2(&actions, other, number)
        unsafe posix_spawn_file_actions_addclose(&actions, other)
      }
    }
    if let closing { unsafe posix_spawn_file_actions_addclose(&actions, closing) }
    let own = try Files.contents(of: "/proc/self/environ").split(separator: 0)
      .map { String(decoding: $0, as: UTF8.self) }
    let names = command.environment.map { $0.prefix { $0 != "=" } + "=" }
    let kept = own.filter { variable in !names.contains { variable.hasPrefix($0) } }
    let words = Processors.keeping(command.words, to: command.processors)
    var arguments = unsafe words.map { unsafe strdup($0) } + [nil]
    var variables = unsafe (kept + command.environment).map { unsafe strdup($0) } + [nil]
    defer {
      while let text = unsafe arguments.popLast() { unsafe free(text) }
      while let text = unsafe variables.popLast() { unsafe free(text) }
    }
    var process = pid_t()
    started = .now
    let status = unsafe posix_spawnp(&process, words[0], &actions, nil, &arguments, &variables)
    guard status == 0 else { throw Failure(words[0], number: status) }
    self.process = process
    self.command = command
  }

  /// How a program ended.
  struct Ended {
    var wall: Double
    var processor: Double
    var peak: Int
    var disk: Int
    /// The exit code; a negative one is the signal that ended it.
    var code: Int32
  }

  /// Waits for its end.
  func wait() -> Ended {
    var status: Int32 = 0
    var usage = rusage()
    while unsafe wait4(process, &status, 0, &usage) < 0 && errno == EINTR {}
    let wall = started.duration(to: .now) / .seconds(1)
    func seconds(_ time: timeval) -> Double { Double(time.tv_sec) + Double(time.tv_usec) / 1e6 }
    return Ended(
      wall: wall, processor: seconds(usage.ru_utime) + seconds(usage.ru_stime),
      // Kibibytes, and blocks of 512 bytes.
      peak: Int(usage.ru_maxrss) * 1024, disk: Int(usage.ru_inblock) * 512,
      code: status & 0x7F == 0 ? (status >> 8) & 0xFF : -(status & 0x7F))
  }
}

extension Child {
  /// The two ends of a pipe.
  static func pipe() throws -> (reading: CInt, writing: CInt) {
    var ends: [CInt] = [-1, -1]
    guard unsafe Glibc.pipe(&ends) == 0 else { throw Failure("a pipe", number: errno) }
    return (ends[0], ends[1])
  }

  /// Closes an end of a pipe.
  static func closeEnd(_ descriptor: CInt) {
    _ = Glibc.close(descriptor)
  }

  /// Reads from an end of a pipe; 0 at its end.
  static func read(_ descriptor: CInt, into buffer: inout [UInt8]) throws -> Int {
    while true {
      let count = unsafe buffer.withUnsafeMutableBytes { bytes in
        unsafe Glibc.read(descriptor, bytes.baseAddress, bytes.count)
      }
      if count >= 0 { return count }
      if errno != EINTR { throw Failure("a pipe", number: errno) }
    }
  }
}
