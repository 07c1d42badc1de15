internal import Glibc

/// Searches for one byte with the C library's vectorised `memchr`.
///
/// The only unsafe code of the table reader. The bound relied on: `start` and `end` lie inside the
/// span, which is checked, and `memchr` reads no byte outside [start, end).
enum ByteSearch {
  /// The first place of a byte in a part of the bytes.
  @inline(__always)
  static func first(_ byte: UInt8, in bytes: Span<UInt8>, from start: Int, to end: Int) -> Int? {
    precondition(start >= 0 && end <= bytes.count)
    guard start < end else { return nil }
    return unsafe bytes.withUnsafeBufferPointer { buffer -> Int? in
      guard let base = buffer.baseAddress,
        let found = unsafe memchr(base + start, Int32(byte), end - start)
      else { return nil }
      return unsafe UnsafeRawPointer(found) - UnsafeRawPointer(base)
    }
  }
}
