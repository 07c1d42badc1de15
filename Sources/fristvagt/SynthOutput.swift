internal import LinuxIO
internal import Wordings

/// Where a synthetic register goes: the files of a directory, or standard output.
struct SynthOutput: ~Copyable {
  private let directory: String?
  private let console: Console
  private let showsProgress: Bool
  private var file: Descriptor?
  private var name = "-"
  private var percent = -1

  init(_ target: String, _ console: Console) {
    directory = target == "-" ? nil : target
    self.console = console
    showsProgress = !console.isQuiet && StandardStream.error.isTerminal
  }

  var isDirectory: Bool { directory != nil }

  /// Makes the directory, or one in it.
  func makeDirectory(_ name: String = "") throws {
    guard let directory else { return }
    let path = name.isEmpty ? directory : "\(directory)/\(name)"
    do {
      try Files.makeDirectory(path)
    } catch {
      throw cannotCreate(path, error)
    }
  }

  /// Begins the next file; all that is written from now on belongs to it.
  mutating func begin(file name: String) throws {
    self.name = name
    percent = -1
    guard let directory else { return }
    let path = "\(directory)/\(name)"
    do {
      file = try Descriptor(writing: path)
    } catch {
      throw cannotCreate(path, error)
    }
  }

  mutating func write(_ bytes: [UInt8], file name: String) throws {
    try begin(file: name)
    try write(bytes)
  }

  func write(_ bytes: [UInt8]) throws {
    do {
      switch file {
      case .some(let file): try file.write(bytes.span)
      case .none: try StandardStream.output.write(bytes.span)
      }
    } catch {
      throw SynthOutput.cannotWrite(name, error)
    }
  }

  /// Shows how far the file is, where somebody looks.
  mutating func tell(part: Int, of parts: Int) {
    let now = part * 100 / max(1, parts)
    guard showsProgress, now != percent else { return }
    percent = now
    try? StandardStream.error.write("\r\(name) \(now) %  ")
  }

  mutating func finish() {
    if showsProgress { try? StandardStream.error.write("\r\u{1B}[K") }
    file = nil
  }

  // MARK: - Failures

  private func cannotCreate(_ path: String, _ fault: SystemFault) -> Failure {
    let name = maskingPersonNumbers(in: path)
    return Failure(
      .cannotCreate,
      Wording(
        da: "\(name): kan ikke oprettes (\(fault.text))",
        en: "\(name): cannot be created (\(fault.text))"))
  }

  private static func cannotWrite(_ name: String, _ fault: SystemFault) -> any Error {
    if fault.isClosedPipe { return ClosedPipe() }
    return Failure(
      .cannotWrite,
      Wording(
        da: "\(name): kan ikke skrives (\(fault.text))",
        en: "\(name): cannot be written (\(fault.text))"))
  }
}
