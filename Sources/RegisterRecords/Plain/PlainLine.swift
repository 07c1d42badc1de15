internal import CScan

/// Finds the fields of lines without quotes, 64 bytes at a time.
///
/// Unsafe in this file and the other ones of its folder only. The bounds relied on: blocks of 64
/// bytes are loaded only where they end before the span does, and a block adds at most 64 places to
/// `ends`, which has room for them behind the widest line.
struct PlainLine {
  private static let blockSize = 64

  private let separator: UInt8
  private let width: Int
  /// Where the fields of a line end, from the first byte of the line on.
  private var ends: [Int32]

  init(_ layout: TableLayout) {
    separator = layout.separator
    width = layout.width
    ends = [Int32](repeating: 0, count: layout.width + PlainLine.blockSize)
  }

  /// Finds the fields of a line and returns its length, or -1 where it has a quote, another number
  /// of fields, or no end in these bytes.
  ///
  /// What is left over at the end of the bytes, less than a block, is not looked at.
  @inline(__always)
  mutating func scan(_ line: UnsafePointer<UInt8>, _ count: Int) -> Int {
    var found = 0
    var offset = 0
    let separator = separator
    let width = width
    return unsafe ends.withUnsafeMutableBufferPointer { ends in
      guard let ends = ends.baseAddress else { return -1 }
      while count &- offset >= PlainLine.blockSize {
        var special: UInt64 = 0
        var mask = unsafe fristvagt_masks64(
          line + offset, separator, RowSplitter.lineFeed, RowSplitter.quote, &special)
        if special != 0 {
          // Up to and with the first line feed or quote.
          mask &= special ^ (special &- 1)
        }
        while mask != 0 {
          unsafe ends[found] = Int32(truncatingIfNeeded: offset &+ mask.trailingZeroBitCount)
          found &+= 1
          mask &= mask &- 1
        }
        if special != 0 {
          let place = offset &+ special.trailingZeroBitCount
          guard unsafe line[place] == RowSplitter.lineFeed, found == width else { return -1 }
          // A return before the line feed is no part of the last field.
          if place > 0, unsafe line[place &- 1] == RowSplitter.carriageReturn {
            unsafe ends[width &- 1] = Int32(truncatingIfNeeded: place &- 1)
          }
          return place
        }
        if found >= width { return -1 }
        offset &+= PlainLine.blockSize
      }
      return -1
    }
  }

  /// The bytes of a field of the line that was scanned last; none for a column that is not there.
  @inline(__always)
  func field(_ index: Int) -> Range<Int> {
    index < 0 ? 0..<0 : (index == 0 ? 0 : Int(ends[index &- 1]) &+ 1)..<Int(ends[index])
  }
}
