internal import CLinux
internal import LinuxIO
package import Tailing

/// The files of this machine.
///
/// Unsafe in this file only: paths are handed to the system with their zero at the end, buffers
/// with their lengths, and names are copied while the directory that owns them is open.
package final class DiskFiles: TailedFiles {
  package init() {}

  // MARK: - Names

  package func list(
    _ directory: FilePath, inside root: FilePath, where isWanted: ([UInt8], UInt64) -> Bool
  ) throws(FileFault) -> [ListedFile] {
    let descriptor = unsafe directory.withCString { path in unsafe fristvagt_open_directory(path) }
    guard descriptor >= 0 else { throw FileFault(number: fristvagt_errno()) }
    guard let stream = unsafe fdopendir(descriptor) else {
      let number = fristvagt_errno()
      _ = CLinux.close(descriptor)
      throw FileFault(number: number)
    }
    defer { unsafe closedir(stream) }
    var files: [ListedFile] = []
    while true {
      fristvagt_clear_errno()
      guard let entry = unsafe readdir(stream) else {
        let number = fristvagt_errno()
        if number != 0 { throw FileFault(number: number) }
        break
      }
      guard let text = unsafe fristvagt_entry_name(entry) else { continue }
      let name = unsafe DiskFiles.copy(text)
      guard !name.isEmpty, unsafe isWanted(name, UInt64(entry.pointee.d_ino)) else { continue }
      do throws(FileFault) {
        let status = try unsafe status(descriptor, text, name, in: directory, inside: root)
        files.append(ListedFile(name: name, status: .success(status)))
      } catch {
        files.append(ListedFile(name: name, status: .failure(error)))
      }
    }
    return files
  }

  /// The name of an entry; empty for `.` and `..`.
  private static func copy(_ name: UnsafePointer<CChar>) -> [UInt8] {
    let bytes = unsafe UnsafeRawBufferPointer(start: name, count: strlen(name))
    let dot = UInt8(ascii: ".")
    if bytes.count <= 2, unsafe bytes.allSatisfy({ $0 == dot }) { return [] }
    return unsafe Array(bytes)
  }

  package func status(of path: FilePath, inside root: FilePath) throws(FileFault) -> FileStatus {
    let status = try DiskFiles.status(AT_FDCWD, path)
    return try DiskFiles.isLink(status) ? followed(path, inside: root) : FileStatus(status)
  }

  /// What the system tells of an entry of an open directory.
  private func status(
    _ descriptor: CInt, _ text: UnsafePointer<CChar>, _ name: [UInt8], in directory: FilePath,
    inside root: FilePath
  ) throws(FileFault) -> FileStatus {
    var status = fristvagt_status()
    let number = unsafe fristvagt_status(descriptor, text, &status)
    guard number == 0 else { throw FileFault(number: number) }
    guard DiskFiles.isLink(status) else { return FileStatus(status) }
    return try followed(directory.appending(name), inside: root)
  }

  private static func isLink(_ status: fristvagt_status) -> Bool {
    status.mode & 0o170000 == 0o120000
  }

  /// What lies at the end of a link.
  private func followed(
    _ path: FilePath, inside root: FilePath
  ) throws(FileFault) -> FileStatus {
    // Only the way behind a link is worth resolving: all other names are where they seem to be.
    let target: FilePath
    do throws(FileFault) {
      target = try DiskFiles.real(path)
    } catch {
      throw error == .missing ? .danglingLink : error
    }
    guard target.isInside(try DiskFiles.real(root)) else { throw .linkEscapes }
    var followed = FileStatus(try DiskFiles.status(AT_FDCWD, target))
    followed.target = target
    return followed
  }

  private static func status(
    _ directory: CInt, _ path: FilePath
  ) throws(FileFault) -> fristvagt_status {
    var status = fristvagt_status()
    let number = unsafe path.withCString { name in
      unsafe fristvagt_status(directory, name, &status)
    }
    guard number == 0 else { throw FileFault(number: number) }
    return status
  }

  private static func real(_ path: FilePath) throws(FileFault) -> FilePath {
    let resolved = unsafe path.withCString { path in unsafe realpath(path, nil) }
    let number = fristvagt_errno()
    guard let resolved = unsafe resolved else { throw FileFault(number: number) }
    defer { unsafe free(resolved) }
    let count = unsafe strlen(resolved)
    let bytes = unsafe UnsafeRawBufferPointer(start: resolved, count: count)
    return unsafe FilePath(bytes: Array(bytes))
  }

  package func isRemote(_ directory: FilePath) -> Bool {
    unsafe directory.withCString { path in unsafe fristvagt_is_remote(path) } != 0
  }

  // MARK: - Open files

  package func open(_ path: FilePath) throws(FileFault) -> FileHandle {
    let descriptor = unsafe path.withCString { path in unsafe fristvagt_open_tailed(path) }
    guard descriptor >= 0 else { throw FileFault(number: fristvagt_errno()) }
    return FileHandle(number: descriptor)
  }

  package func status(of handle: FileHandle) throws(FileFault) -> FileStatus {
    var status = FileStatus(try DiskFiles.status(handle.number, FilePath(bytes: [])))
    var generation: UInt64 = 0
    if unsafe fristvagt_generation(handle.number, &generation) != 0 {
      status.identity.generation = generation
    }
    return status
  }

  package func read(
    _ handle: FileHandle, at offset: Int64, count: Int
  ) throws(FileFault) -> [UInt8] {
    var fault: FileFault?
    let bytes = unsafe [UInt8](unsafeUninitializedCapacity: max(0, count)) { buffer, filled in
      while filled < count {
        let start = unsafe buffer.baseAddress.map { unsafe $0 + filled }
        let read = unsafe pread(handle.number, start, count - filled, Int(offset) + filled)
        let number = fristvagt_errno()
        if read > 0 {
          filled += read
        } else if read == 0 {
          return
        } else if number != EINTR {
          fault = FileFault(number: number)
          return
        }
      }
    }
    if let fault { throw fault }
    return bytes
  }

  package func close(_ handle: FileHandle) {
    _ = CLinux.close(handle.number)
  }
}

extension FilePath {
  func withCString<Result>(_ body: (UnsafePointer<CChar>) -> Result) -> Result {
    var text = bytes.map { CChar(bitPattern: $0) }
    text.append(0)
    return unsafe text.withUnsafeBufferPointer { buffer in
      guard let start = buffer.baseAddress else { preconditionFailure("a zero was appended") }
      return unsafe body(start)
    }
  }
}

extension FileStatus {
  fileprivate init(_ status: fristvagt_status) {
    let kind: Kind =
      switch status.mode & 0o170000 {
      case 0o100000: .file
      case 0o040000: .directory
      default: .other
      }
    self.init(
      kind: kind,
      identity: FileIdentity(
        device: status.device, inode: status.inode,
        birth: status.has_birth != 0 ? status.birth : nil),
      size: status.size, modified: status.modified, changed: status.changed,
      links: Int(status.links))
  }
}

extension FileFault {
  fileprivate init(number: CInt) {
    self =
      switch number {
      case ENOENT, ENOTDIR: .missing
      case EACCES, EPERM: .forbidden
      case ELOOP: .linkLoop
      case EMFILE, ENFILE: .tooManyOpen
      case ESTALE: .stale
      default: .other(number)
      }
  }
}
