internal import CLinux

/// An open file that is closed when it is no longer held.
package struct Descriptor: ~Copyable, Sendable {
  package let raw: CInt
  private let isOwned: Bool

  /// Standard input; it is not closed.
  package static func standardInput() -> Descriptor { Descriptor(raw: 0, isOwned: false) }

  private init(raw: CInt, isOwned: Bool) {
    self.raw = raw
    self.isOwned = isOwned
  }

  /// Owns a descriptor that was opened elsewhere; nil for a negative number.
  package init?(adopting raw: CInt) {
    guard raw >= 0 else { return nil }
    self.init(raw: raw, isOwned: true)
  }

  /// Opens a file for reading.
  package init(reading path: String) throws(SystemFault) {
    let raw = unsafe fristvagt_open_reading(path)
    let number = fristvagt_errno()
    guard raw >= 0 else { throw SystemFault(number: number) }
    self.init(raw: raw, isOwned: true)
  }

  /// Creates or empties a file for writing.
  package init(writing path: String) throws(SystemFault) {
    let raw = unsafe fristvagt_open_writing(path)
    let number = fristvagt_errno()
    guard raw >= 0 else { throw SystemFault(number: number) }
    self.init(raw: raw, isOwned: true)
  }

  deinit {
    if isOwned { _ = close(raw) }
  }

  /// Reads into a buffer and returns how many bytes came; 0 at the end of the file.
  package func read(into buffer: inout [UInt8]) throws(SystemFault) -> Int {
    while true {
      let count = unsafe buffer.withUnsafeMutableBytes { bytes in
        unsafe CLinux.read(raw, bytes.baseAddress, bytes.count)
      }
      let number = fristvagt_errno()
      if count >= 0 { return count }
      if number != EINTR { throw SystemFault(number: number) }
    }
  }

  /// Reads from an offset into a buffer and returns how many bytes came; 0 at the end of the file.
  package func read(at offset: Int, into buffer: inout [UInt8]) throws(SystemFault) -> Int {
    while true {
      let count = unsafe buffer.withUnsafeMutableBytes { bytes in
        unsafe pread(raw, bytes.baseAddress, bytes.count, offset)
      }
      let number = fristvagt_errno()
      if count >= 0 { return count }
      if number != EINTR { throw SystemFault(number: number) }
    }
  }

  /// The size in bytes of a regular file; nil for pipes, devices and the like.
  package var fileSize: Int? {
    var status = stat()
    guard unsafe fstat(raw, &status) == 0, status.st_mode & 0o170000 == 0o100000 else { return nil }
    return Int(status.st_size)
  }

  /// Writes all bytes.
  package func write(_ bytes: Span<UInt8>) throws(SystemFault) {
    try SystemFault.writeAll(bytes, to: raw)
  }
}

/// What the system said when a call failed.
package struct SystemFault: Error, Equatable {
  /// The error number (errno).
  package var number: CInt

  /// The system's own words for it.
  package var text: String { unsafe String(cString: strerror(number)) }

  /// Whether the reader of a pipe has gone.
  package var isClosedPipe: Bool { number == EPIPE }
  package var isMissing: Bool { number == ENOENT || number == ENOTDIR }
  package var isForbidden: Bool { number == EACCES || number == EPERM }
  package var isDirectory: Bool { number == EISDIR }

  static func writeAll(_ bytes: Span<UInt8>, to descriptor: CInt) throws(SystemFault) {
    var position = 0
    while position < bytes.count {
      let rest = bytes.extracting(position..<bytes.count)
      let count = unsafe rest.withUnsafeBufferPointer { buffer in
        unsafe CLinux.write(descriptor, buffer.baseAddress, buffer.count)
      }
      let number = fristvagt_errno()
      if count >= 0 {
        position += count
      } else if number != EINTR {
        throw SystemFault(number: number)
      }
    }
  }
}

/// The two streams that a command writes to.
package enum StandardStream: CInt, Sendable {
  case output = 1
  case error = 2

  package func write(_ bytes: Span<UInt8>) throws(SystemFault) {
    try SystemFault.writeAll(bytes, to: rawValue)
  }

  package func write(_ text: String) throws(SystemFault) {
    try write(text.utf8.span)
  }

  package var isTerminal: Bool { isatty(rawValue) == 1 }
}

extension SystemFault {
  /// There is nothing at the path.
  package static let missing = SystemFault(number: ENOENT)
  /// The path may not be looked at.
  package static let forbidden = SystemFault(number: EACCES)
}
