internal import LinuxIO
internal import Wordings

/// Why a command ends without having done its work, with the exit code for it (CLI.md).
struct Failure: Error {
  enum Code: Int32 {
    case done = 0
    case rowsSetAside = 1
    case usage = 64
    case unreadableData = 65
    case noInput = 66
    case invariant = 70
    case cannotCreate = 73
    case cannotWrite = 74
    case forbidden = 77
    case configuration = 78
  }

  var code: Code
  var message: Wording

  init(_ code: Code, _ message: Wording) {
    self.code = code
    self.message = message
  }

  /// A file that could not be opened or read.
  init(reading path: String, _ fault: SystemFault) {
    let name = maskingPersonNumbers(in: path)
    if fault.isMissing {
      self.init(.noInput, Wording(da: "\(name): findes ikke", en: "\(name): no such file"))
    } else if fault.isForbidden {
      self.init(
        .forbidden,
        Wording(
          da: "\(name): må ikke læses af denne bruger", en: "\(name): this user may not read it"))
    } else {
      self.init(
        .unreadableData,
        Wording(
          da: "\(name): kan ikke læses (\(fault.text))",
          en: "\(name): cannot be read (\(fault.text))"
        ))
    }
  }
}

/// Standard output or error is a pipe whose reader has gone: the command ends quietly.
struct ClosedPipe: Error {}
