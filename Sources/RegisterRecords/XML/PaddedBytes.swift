internal import CScan

/// Bytes with zeros behind them, read without a check of each place.
///
/// Unsafe in this file only. The bounds relied on: behind the `count` bytes lie `padding` zeros, and
/// a search ends at a zero, so that one which begins at `count` or before it ends there at the
/// latest and has loaded at most 16 bytes more. A reader goes on behind a byte only when it has seen
/// that it is no zero, or that its place is before `count`; from there it may look 32 bytes ahead.
/// A value of this type is used within the call of `with` only.
@safe struct PaddedBytes {
  /// How many zeros lie behind the bytes.
  static let padding = 64

  private let base: UnsafePointer<UInt8>
  let count: Int

  /// Calls with the bytes of a buffer, behind which zeros lie during the call.
  static func with<Result>(_ buffer: inout [UInt8], _ body: (PaddedBytes) -> Result) -> Result {
    let count = buffer.count
    buffer.append(contentsOf: repeatElement(0, count: padding))
    defer { buffer.removeLast(padding) }
    return unsafe buffer.withUnsafeBufferPointer { buffer in
      guard let base = buffer.baseAddress else { fatalError("a buffer without bytes") }
      return unsafe body(PaddedBytes(base: base, count: count))
    }
  }

  private init(base: UnsafePointer<UInt8>, count: Int) {
    unsafe self.base = base
    self.count = count
  }

  @inline(__always)
  subscript(_ index: Int) -> UInt8 {
    assert(index >= 0 && index < count + PaddedBytes.padding)
    return unsafe base[index]
  }

  /// Eight bytes from a place on, the first in the lowest bits.
  @inline(__always)
  func word(at index: Int) -> UInt64 {
    assert(index >= 0 && index + 8 <= count + PaddedBytes.padding)
    return unsafe fristvagt_load64(base + index)
  }

  @inline(__always) @_lifetime(borrow self)
  func span(_ start: Int, _ end: Int) -> Span<UInt8> {
    assert(start >= 0 && start <= end && end <= count)
    let span = unsafe Span(_unsafeStart: base + start, count: end - start)
    return unsafe _overrideLifetime(span, borrowing: self)
  }

  /// The first place from one on with a quote, `<`, `&` or a byte below 32 or above 127.
  @inline(__always)
  func endOfValue(from start: Int, quote: UInt8) -> Int {
    var index = start
    while true {
      assert(index >= 0 && index <= count)
      let mask = unsafe fristvagt_value_mask(base + index, quote)
      if mask != 0 { return index &+ mask.trailingZeroBitCount }
      index &+= 16
    }
  }

  /// The first place from one on with `<`, `&`, `]` or a byte below 32 or above 127.
  @inline(__always)
  func endOfText(from start: Int) -> Int {
    var index = start
    while true {
      assert(index >= 0 && index <= count)
      let mask = unsafe fristvagt_text_mask(base + index)
      if mask != 0 { return index &+ mask.trailingZeroBitCount }
      index &+= 16
    }
  }

  /// The first place from one on that cannot be part of a name in ASCII.
  ///
  /// - Parameter colons: how many colons stand before it.
  /// - Parameter lastColon: the place of the last of them.
  @inline(__always)
  func endOfName(from start: Int, colons: inout Int, lastColon: inout Int) -> Int {
    var index = start
    while true {
      assert(index >= 0 && index <= count)
      let mask = unsafe fristvagt_no_name_mask(base + index)
      // The bits before the first that is set; all of them where none is.
      let before = (mask &- 1) & ~mask
      let found = unsafe fristvagt_byte_mask(base + index, UInt8(ascii: ":")) & before
      if found != 0 {
        colons &+= found.nonzeroBitCount
        lastColon = index &+ 31 &- found.leadingZeroBitCount
      }
      if mask != 0 { return index &+ mask.trailingZeroBitCount }
      index &+= 16
    }
  }

  /// The first place from one on with no blank.
  ///
  /// - Parameter lines: how many line feeds stand before it are added there.
  @inline(__always)
  func endOfBlanks(from start: Int, lines: inout Int32) -> Int {
    var index = start
    while true {
      assert(index >= 0 && index <= count)
      let mask = unsafe fristvagt_no_blank_mask(base + index)
      let before = (mask &- 1) & ~mask
      let feeds = unsafe fristvagt_byte_mask(base + index, 10) & before
      lines &+= Int32(feeds.nonzeroBitCount)
      if mask != 0 { return index &+ mask.trailingZeroBitCount }
      index &+= 16
    }
  }
}
