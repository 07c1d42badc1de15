internal import CScan

/// Finds the fields of lines without quotes, 64 bytes at a time.
///
/// Unsafe in this file and the other ones of its folder only. The bounds relied on: blocks of 64
/// bytes are loaded only where they end before the bytes do; a block adds at most 64 places to the
/// list of ends, which has room for them behind the widest line; columns are places in a line.
@unsafe struct PlainLine {
  static let blockSize = 64

  private let separator: UInt8
  private let width: Int
  /// Where the fields of a line end, from the first byte of the line on.
  private let ends: UnsafeMutablePointer<Int32>

  /// - Parameter ends: room for as many places as a line has fields, and a block more.
  init(separator: UInt8, width: Int, ends: UnsafeMutablePointer<Int32>) {
    unsafe self.separator = separator
    unsafe self.width = width
    unsafe self.ends = unsafe ends
  }

  /// Finds the fields of a line and returns its length, or -1 where it has a quote, another number
  /// of fields, or no end in these bytes.
  ///
  /// What is left over at the end of the bytes, less than a block, is not looked at.
  @inline(__always)
  func scan(_ line: UnsafePointer<UInt8>, _ count: Int) -> Int {
    let width = unsafe self.width
    var found = 0
    var offset = 0
    while unsafe count &- offset >= PlainLine.blockSize {
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
      unsafe offset &+= PlainLine.blockSize
    }
    return -1
  }

  /// The bytes of a field of the line that was scanned last; none for a column that is not there.
  @inline(__always)
  func field(_ index: Int) -> Range<Int> {
    if index < 0 { return 0..<0 }
    let start = unsafe index == 0 ? 0 : Int(ends[index &- 1]) &+ 1
    // A line that is empty but for its line end has one field that ends before it begins.
    return unsafe Range(uncheckedBounds: (start, max(start, Int(ends[index]))))
  }
}
