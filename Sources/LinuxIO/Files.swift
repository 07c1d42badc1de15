internal import CLinux

/// What lies at a path.
package enum FileKind: Sendable {
  case file
  case directory
  case missing
  case forbidden
}

/// Questions about files.
package enum Files {
  package static func kind(of path: String) -> FileKind {
    var status = stat()
    guard unsafe stat(path, &status) == 0 else {
      return fristvagt_errno() == EACCES ? .forbidden : .missing
    }
    return status.st_mode & 0o170000 == 0o040000 ? .directory : .file
  }

  /// The size in bytes of a regular file; nil for anything else.
  package static func size(of path: String) -> Int? {
    var status = stat()
    guard unsafe stat(path, &status) == 0, status.st_mode & 0o170000 == 0o100000 else { return nil }
    return Int(status.st_size)
  }

  /// The names of the files in a directory, sorted as bytes; hidden ones and folders left out.
  package static func names(in directory: String) throws(SystemFault) -> [String] {
    guard let handle = unsafe opendir(directory) else {
      throw SystemFault(number: fristvagt_errno())
    }
    defer { unsafe closedir(handle) }
    var names: [String] = []
    while let entry = unsafe readdir(handle) {
      let name = unsafe withUnsafePointer(to: &entry.pointee.d_name) { pointer in
        unsafe pointer.withMemoryRebound(to: CChar.self, capacity: 256) { characters in
          unsafe String(cString: characters)
        }
      }
      if !name.hasPrefix("."), kind(of: directory + "/" + name) == .file { names.append(name) }
    }
    return names.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }

  /// A whole small file.
  package static func contents(of path: String) throws(SystemFault) -> [UInt8] {
    try contents(of: try Descriptor(reading: path))
  }

  /// All that is still to be read from standard input.
  package static func contentsOfStandardInput() throws(SystemFault) -> [UInt8] {
    try contents(of: .standardInput())
  }

  private static func contents(
    of descriptor: consuming Descriptor
  ) throws(SystemFault) -> [UInt8] {
    var contents: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = try descriptor.read(into: &buffer)
      if count == 0 { return contents }
      contents.append(contentsOf: buffer[..<count])
    }
  }

  /// Removes a file.
  package static func remove(_ path: String) throws(SystemFault) {
    guard unsafe unlink(path) == 0 else { throw SystemFault(number: fristvagt_errno()) }
  }

  /// Waits until a file is on the disk.
  package static func sync(_ path: String) throws(SystemFault) {
    let descriptor = try Descriptor(reading: path)
    guard fsync(descriptor.raw) == 0 else { throw SystemFault(number: fristvagt_errno()) }
  }

  /// Gives a file another name in the place of what had it, and waits until that is on the disk.
  package static func rename(_ path: String, to target: String) throws(SystemFault) {
    guard unsafe CLinux.rename(path, target) == 0 else {
      throw SystemFault(number: fristvagt_errno())
    }
    let end = target.utf8.lastIndex(of: UInt8(ascii: "/"))
    try sync(end.map { String(target[..<$0]) + "/" } ?? ".")
  }

  /// Makes a directory where there is none.
  package static func makeDirectory(_ path: String) throws(SystemFault) {
    if unsafe mkdir(path, 0o750) != 0, fristvagt_errno() != EEXIST {
      throw SystemFault(number: fristvagt_errno())
    }
  }
}

/// The clock on the wall, and the environment.
package enum Machine {
  /// Seconds since 1970 UTC.
  package static var now: Int64 {
    var moment = timespec()
    unsafe clock_gettime(CLOCK_REALTIME, &moment)
    return Int64(moment.tv_sec)
  }

  package static var coreCount: Int { max(1, sysconf(CInt(_SC_NPROCESSORS_ONLN))) }

  package static func environment(_ name: String) -> String? {
    unsafe getenv(name).map { unsafe String(cString: $0) }
  }

  /// A write to a pipe that nobody reads fails instead of ending the process.
  package static func ignoreClosedPipes() {
    fristvagt_ignore_sigpipe()
  }
}

extension Machine {
  /// Ends the process.
  package static func exit(_ code: Int32) -> Never { CLinux.exit(code) }
}

extension Machine {
  /// From now on a crash prints no registers and writes no core file: both can hold patients' data.
  package static func leaveNoCrashDump() { fristvagt_leave_no_crash_dump() }
}
