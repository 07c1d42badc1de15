import Glibc

/// A file system mounted in a name space of its own, where the machine allows that without rights.
///
/// The process that owns the name space is reached through its root directory.
final class PrivateMount {
  let path: String
  private let child: pid_t
  private let input: CInt
  private let folder: ScratchDisk

  init?(_ kind: String) {
    folder = ScratchDisk()
    for name in ["lower", "upper", "work", "mount"] { folder.makeFolder(name) }
    let options =
      kind == "overlay"
      ? "-o lowerdir=\(folder.path)/lower,upperdir=\(folder.path)/upper,workdir=\(folder.path)/work"
      : ""
    var ends: [CInt] = [0, 0]
    var answers: [CInt] = [0, 0]
    guard unsafe pipe(&ends) == 0, unsafe pipe(&answers) == 0 else { return nil }
    // Else the other process would keep its own input open.
    for end in ends + answers { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
    let script =
      "mount -t \(kind) none \(options) \(folder.path)/mount 2>/dev/null && echo ready && read end"
    child = spawn(
      ["/usr/bin/unshare", "-rm", "/bin/sh", "-c", script], input: ends[0], output: answers[1])
    close(ends[0])
    close(answers[1])
    input = ends[1]
    path = "/proc/\(child)/root\(folder.path)/mount"
    var byte: UInt8 = 0
    let count = unsafe read(answers[0], &byte, 1)
    close(answers[0])
    if count != 1 { return nil }
  }

  deinit {
    close(input)
    _ = wait(for: child)
  }
}
