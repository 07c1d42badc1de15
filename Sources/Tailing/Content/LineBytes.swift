internal import CScan

/// Line ends in bytes, found by the C library.
///
/// The only unsafe code of the target besides the digest. Each function is given the bounds of a
/// span and reads no byte outside them.
enum LineBytes {
  static let lineFeed = UInt8(ascii: "\n")

  /// How many line feeds there are.
  static func count(in bytes: Span<UInt8>) -> Int {
    unsafe bytes.withUnsafeBufferPointer { buffer in
      unsafe fristvagt_count_lines(buffer.baseAddress, buffer.count)
    }
  }

  /// The place behind the n-th line feed; the end where there are fewer.
  static func end(ofLine number: Int, in bytes: Span<UInt8>) -> Int {
    unsafe bytes.withUnsafeBufferPointer { buffer in
      unsafe fristvagt_skip_lines(buffer.baseAddress, buffer.count, number)
    }
  }

  /// The place behind the last line feed; 0 where there is none.
  static func lastEnd(in bytes: Span<UInt8>) -> Int {
    unsafe bytes.withUnsafeBufferPointer { buffer in
      unsafe fristvagt_last_line_end(buffer.baseAddress, buffer.count)
    }
  }

  /// The first place of a byte, or nil.
  static func first(_ byte: UInt8, in bytes: Span<UInt8>) -> Int? {
    let place = unsafe bytes.withUnsafeBufferPointer { buffer in
      unsafe fristvagt_find(buffer.baseAddress, buffer.count, byte)
    }
    return place < bytes.count ? place : nil
  }

  /// How many bytes two texts share from the first on.
  static func common(_ left: Span<UInt8>, _ right: Span<UInt8>) -> Int {
    let count = min(left.count, right.count)
    return unsafe left.withUnsafeBufferPointer { left in
      unsafe right.withUnsafeBufferPointer { right in
        unsafe fristvagt_common(left.baseAddress, right.baseAddress, count)
      }
    }
  }

  /// Whether all bytes are zero.
  static func isZero(_ bytes: Span<UInt8>) -> Bool {
    for index in bytes.indices where bytes[index] != 0 { return false }
    return true
  }
}
