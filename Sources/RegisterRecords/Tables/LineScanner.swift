internal import CScan

/// Finds the separators and the end of a line, 64 bytes at a time.
///
/// Unsafe in this file only. The bounds relied on: a block is loaded only where 64 bytes lie before
/// the end of the span, else from a copy that is padded; `ends` has room for `capacity` fields and
/// what comes after them is only counted.
struct LineScanner: ~Copyable {
  /// Where each field of the last line ended, from the line's first byte on.
  private(set) var ends: [Int32]
  /// How many fields the last line has, also those for which there is no room.
  private(set) var count = 0
  private let separator: UInt8

  /// What a line was found to be.
  enum Line {
    /// The offset of its line feed from the first byte of the line.
    case ended(Int)
    /// A quote stands before its end.
    case quoted
    /// No line feed comes before the end of the bytes.
    case unended
  }

  /// - Parameter capacity: how many fields a line has at most, to be of use.
  init(separator: UInt8, capacity: Int) {
    self.separator = separator
    ends = [Int32](repeating: 0, count: capacity)
  }

  private static let blockSize = 64

  /// Scans the line that begins at a position, up to a limit.
  mutating func scan(_ bytes: Span<UInt8>, from start: Int, to limit: Int) -> Line {
    precondition(start >= 0 && start <= limit && limit <= bytes.count)
    let separator = separator
    let capacity = ends.count
    var found = 0
    var line = Line.unended
    unsafe bytes.withUnsafeBufferPointer { buffer in
      guard let base = buffer.baseAddress else { return }
      unsafe ends.withUnsafeMutableBufferPointer { ends in
        var position = start
        while position < limit {
          var mask: UInt64
          if limit - position >= LineScanner.blockSize {
            var special: UInt64 = 0
            mask = unsafe fristvagt_masks64(
              base + position, separator, RowSplitter.lineFeed, RowSplitter.quote, &special)
          } else {
            mask = unsafe LineScanner.tailMask(base + position, limit - position, separator)
          }
          while mask != 0 {
            let place = position &+ mask.trailingZeroBitCount
            let byte = unsafe base[place]
            mask &= mask &- 1
            if byte == RowSplitter.quote {
              line = .quoted
              return
            }
            // A place for which there is no room is counted, so that the row shows as too wide.
            if found < capacity { unsafe ends[found] = Int32(truncatingIfNeeded: place &- start) }
            found &+= 1
            if byte == RowSplitter.lineFeed {
              line = .ended(place &- start)
              return
            }
          }
          position &+= LineScanner.blockSize
        }
      }
    }
    count = found
    return line
  }

  private static func tailMask(
    _ base: UnsafePointer<UInt8>, _ length: Int, _ separator: UInt8
  ) -> UInt64 {
    var mask: UInt64 = 0
    for index in 0..<length {
      let byte = unsafe base[index]
      if byte == separator || byte == RowSplitter.lineFeed || byte == RowSplitter.quote {
        mask |= 1 << UInt64(index)
      }
    }
    return mask
  }

  /// The bytes of a field of the last line.
  @inline(__always)
  func field(_ index: Int) -> Range<Int> {
    Int(index == 0 ? 0 : ends[index - 1] + 1)..<Int(ends[index])
  }
}
