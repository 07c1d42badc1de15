import Glibc
import TestSupport

/// A folder on a real file system that goes with its last user, and what writers do in it.
final class ScratchDisk {
  let path: String

  /// - Parameter parent: nil for the folder of temporary files.
  init(in parent: String? = nil) {
    let base = parent ?? environment("TMPDIR") ?? "/tmp"
    var template = Array((base + "/fristvagt-tailing-XXXXXX\0").utf8).map { CChar(bitPattern: $0) }
    let made = unsafe mkdtemp(&template) != nil
    precondition(made, "no temporary folder in \(base)")
    path = String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }

  deinit {
    _ = run(["/bin/rm", "-rf", "--", path])
  }

  func file(_ name: String) -> String { path + "/" + name }

  // MARK: - What writers do

  func write(_ name: String, _ bytes: [UInt8]) { put(name, bytes, O_WRONLY | O_CREAT | O_TRUNC) }
  func write(_ name: String, _ text: String) { write(name, Array(text.utf8)) }
  func append(_ name: String, _ bytes: [UInt8]) { put(name, bytes, O_WRONLY | O_CREAT | O_APPEND) }
  func append(_ name: String, _ text: String) { append(name, Array(text.utf8)) }

  private func put(_ name: String, _ bytes: [UInt8], _ flags: CInt) {
    let descriptor = openFile(name, flags)
    writeAll(descriptor, bytes)
    close(descriptor)
  }

  /// Opens a file as a writer that keeps it open.
  func openFile(_ name: String, _ flags: CInt = O_WRONLY | O_CREAT | O_APPEND) -> CInt {
    let descriptor = unsafe open(file(name), flags | O_CLOEXEC, 0o644)
    precondition(descriptor >= 0, "\(name) cannot be opened: \(errno)")
    return descriptor
  }

  func writeAll(_ descriptor: CInt, _ bytes: [UInt8]) {
    var place = 0
    while place < bytes.count {
      let count = unsafe bytes.withUnsafeBytes { all in
        unsafe Glibc.write(descriptor, all.baseAddress?.advanced(by: place), all.count - place)
      }
      precondition(count > 0, "cannot write: \(errno)")
      place += count
    }
  }

  func overwrite(_ name: String, at offset: Int, _ text: String) {
    let descriptor = openFile(name, O_WRONLY)
    let bytes = Array(text.utf8)
    let count = unsafe bytes.withUnsafeBytes { all in
      unsafe pwrite(descriptor, all.baseAddress, all.count, offset)
    }
    precondition(count == bytes.count)
    close(descriptor)
  }

  func truncate(_ name: String, to size: Int = 0) { must(unsafe Glibc.truncate(file(name), size)) }
  func rename(_ from: String, _ to: String) { must(unsafe Glibc.rename(file(from), file(to))) }
  func remove(_ name: String) { must(unsafe unlink(file(name))) }
  func makeFolder(_ name: String) { must(unsafe mkdir(file(name), 0o755)) }
  func removeFolder(_ name: String) { _ = run(["/bin/rm", "-rf", "--", file(name)]) }
  func link(_ from: String, _ to: String) { must(unsafe Glibc.link(file(from), file(to))) }
  func symlink(_ target: String, _ name: String) { must(unsafe Glibc.symlink(target, file(name))) }
  func setMode(_ name: String, _ mode: mode_t) { must(unsafe chmod(file(name), mode)) }
  func makePipe(_ name: String) { must(unsafe mkfifo(file(name), 0o644)) }

  func bytes(_ name: String) throws -> [UInt8] { try contents(of: file(name)) }
  func copy(_ from: String, _ to: String) throws { write(to, try bytes(from)) }

  /// Packs a file as gzip(1) does: the packed one is there before the other goes.
  func pack(_ name: String) throws {
    write(name + ".gz", gzipped(try bytes(name)))
    remove(name)
  }

  func inode(_ name: String) -> UInt64 {
    var status = stat()
    must(unsafe stat(file(name), &status))
    return UInt64(status.st_ino)
  }

  func setTimes(_ name: String, seconds: Int) {
    let time = timespec(tv_sec: seconds, tv_nsec: 0)
    must(unsafe utimensat(AT_FDCWD, file(name), [time, time], 0))
  }

  private func must(_ result: CInt, _ line: Int = #line) {
    precondition(result == 0, "line \(line): error \(errno)")
  }
}

/// Runs a program to its end and returns its exit code; a negative one is a signal.
@discardableResult
func run(_ words: [String]) -> Int32 { wait(for: spawn(words)) }

/// Starts a program.
///
/// - Parameters:
///   - input: a descriptor for its standard input.
///   - output: a descriptor for its standard output.
func spawn(
  _ words: [String], input: CInt? = nil, output: CInt? = nil, environment: [String] = []
) -> pid_t {
  var actions = unsafe posix_spawn_file_actions_t()
  unsafe posix_spawn_file_actions_init(&actions)
  defer { unsafe posix_spawn_file_actions_destroy(&actions) }
  if let input {
    unsafe posix_spawn_file_actions_adddup2(&actions, input, 0)
  } else {
    unsafe posix_spawn_file_actions_addopen(&actions, 0, "/dev/null", O_RDONLY, 0)
  }
  if let output {
    unsafe posix_spawn_file_actions_adddup2(&actions, output, 1)
  } else {
    unsafe posix_spawn_file_actions_addopen(&actions, 1, "/dev/null", O_WRONLY, 0)
  }
  var arguments = unsafe words.map { unsafe strdup($0) } + [nil]
  var variables =
    unsafe (["PATH=/usr/sbin:/usr/bin:/sbin:/bin", "SWIFT_BACKTRACE=enable=no"] + environment)
    .map { unsafe strdup($0) } + [nil]
  var child = pid_t()
  let status = unsafe posix_spawn(&child, words[0], &actions, nil, &arguments, &variables)
  var texts = unsafe arguments + variables
  while let text = unsafe texts.popLast() { unsafe free(text) }
  return status == 0 ? child : -1
}

func wait(for child: pid_t) -> Int32 {
  guard child > 0 else { return 127 }
  var status: Int32 = 0
  while unsafe waitpid(child, &status, 0) < 0 && errno == EINTR {}
  return status & 0x7F == 0 ? (status >> 8) & 0xFF : -(status & 0x7F)
}

func environment(_ name: String) -> String? {
  unsafe getenv(name).map { unsafe String(cString: $0) }
}

func contents(of path: String) throws -> [UInt8] { try fileBytes(path) }
