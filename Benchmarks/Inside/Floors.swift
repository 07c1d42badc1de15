internal import Glibc
internal import LinuxIO
internal import Measuring

/// The least that reading a file can cost.
enum Floors {
  private static let pieceSize = 1 << 18

  /// Reads a file and looks at nothing.
  static func read(_ path: String) throws {
    var size = 0
    try pieces(path) { size += $0.count }
    try Inside.print([("bytes", String(size))])
  }

  /// Finds each line feed of a file by the C library's `memchr`.
  static func countLines(_ path: String) throws {
    var lines = 0
    try pieces(path) { bytes in
      unsafe bytes.withUnsafeBytes { buffer in
        guard var position = buffer.baseAddress else { return }
        let end = unsafe position + buffer.count
        while unsafe position < end,
          let found = unsafe memchr(position, 10, UnsafeRawPointer(end) - position)
        {
          lines += 1
          unsafe position = UnsafeRawPointer(found) + 1
        }
      }
    }
    try Inside.print([("lines", String(lines))])
  }

  private static func pieces(_ path: String, _ work: (Span<UInt8>) -> Void) throws {
    let file = try Descriptor(reading: path)
    var buffer = [UInt8](repeating: 0, count: pieceSize)
    while true {
      let count = try file.read(into: &buffer)
      if count == 0 { return }
      work(buffer.span.extracting(0..<count))
    }
  }
}
