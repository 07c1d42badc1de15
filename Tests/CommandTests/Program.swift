import Glibc
import LinuxIO
import TestSupport

/// What a run of the program came to.
struct Outcome {
  var code: Int32
  var output: String
  var error: String

  /// The lines of standard output.
  var lines: [String] { output.split(separator: "\n").map(String.init) }
}

/// The built program, beside the bundle of tests.
enum Program {
  static let path: String = {
    guard let resolved = unsafe realpath("/proc/self/exe", nil) else { return "" }
    let own = unsafe String(cString: resolved)
    unsafe free(resolved)
    let folder = own.prefix(upTo: own.lastIndex(of: "/") ?? own.startIndex)
    return folder + "/fristvagt"
  }()

  /// Where the streams of a run lead.
  enum Output {
    case file(String)
    case descriptor(CInt)
  }

  /// Runs the program to its end and returns what it wrote.
  static func run(
    _ words: [String], input: String? = nil, environment: [String] = []
  ) throws -> Outcome {
    let folder = TemporaryFolder()
    let output = folder.path + "/output"
    let error = folder.path + "/error"
    let source = try input.map { try folder.write(Array($0.utf8), to: "input") }
    let child = spawn(
      words, input: source ?? "/dev/null", output: .file(output), error: error,
      environment: environment)
    let code = wait(for: child)
    return Outcome(
      code: code, output: String(decoding: try Files.contents(of: output), as: UTF8.self),
      error: String(decoding: try Files.contents(of: error), as: UTF8.self))
  }

  /// Starts the program.
  static func spawn(
    _ words: [String], input: String, output: Output, error: String, environment: [String] = [],
    path: String = Program.path
  ) -> pid_t {
    var actions = unsafe posix_spawn_file_actions_t()
    unsafe posix_spawn_file_actions_init(&actions)
    unsafe posix_spawn_file_actions_addopen(&actions, 0, input, O_RDONLY, 0)
    let flags = O_WRONLY | O_CREAT | O_TRUNC
    switch output {
    case .file(let path): unsafe posix_spawn_file_actions_addopen(&actions, 1, path, flags, 0o600)
    case .descriptor(let number): unsafe posix_spawn_file_actions_adddup2(&actions, number, 1)
    }
    unsafe posix_spawn_file_actions_addopen(&actions, 2, error, flags, 0o600)
    var arguments = unsafe ([path] + words).map { unsafe strdup($0) } + [nil]
    var variables =
      unsafe (["PATH=/usr/bin:/bin", "HOME=/nonexistent"] + environment)
      .map { unsafe strdup($0) } + [nil]
    var child = pid_t()
    let status = unsafe posix_spawn(&child, path, &actions, nil, &arguments, &variables)
    precondition(status == 0, "\(path) does not start")
    var texts = unsafe arguments + variables
    while let text = unsafe texts.popLast() { unsafe free(text) }
    unsafe posix_spawn_file_actions_destroy(&actions)
    return child
  }

  /// The exit code of a child; a negative one is the signal that ended it.
  static func wait(for child: pid_t) -> Int32 {
    var status: Int32 = 0
    while unsafe waitpid(child, &status, 0) < 0 && errno == EINTR {}
    return status & 0x7F == 0 ? (status >> 8) & 0xFF : -(status & 0x7F)
  }
}

/// A folder that goes with its last user.
final class TemporaryFolder {
  let path: String

  init() {
    var template = Array("/tmp/fristvagt-tests-XXXXXX\0".utf8).map { CChar(bitPattern: $0) }
    let made = unsafe mkdtemp(&template) != nil
    precondition(made, "no temporary folder")
    path = String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }

  /// Writes a file, in folders that are made for it, and returns its path.
  @discardableResult
  func write(_ bytes: [UInt8], to name: String) throws -> String {
    var folder = path
    for part in name.split(separator: "/").dropLast() {
      folder += "/" + part
      try Files.makeDirectory(folder)
    }
    let file = path + "/" + name
    try Descriptor(writing: file).write(bytes.span)
    return file
  }

  @discardableResult
  func write(_ text: String, to name: String) throws -> String {
    try write(Array(text.utf8), to: name)
  }

  deinit {
    let null = "/dev/null"
    let child = Program.spawn(
      ["-rf", path], input: null, output: .file(null), error: null, path: "/bin/rm")
    _ = Program.wait(for: child)
  }
}
