extension [UInt8] {
  /// Appends the bytes of a span at once.
  mutating func append(copying bytes: Span<UInt8>) {
    // The buffer is that of the span and is read within the call only.
    unsafe bytes.withUnsafeBufferPointer { unsafe append(contentsOf: $0) }
  }
}

extension Span where Element == UInt8 {
  /// Eight bytes from a place on, the first in the lowest bits.
  @inline(__always)
  func word(at offset: Int) -> UInt64 {
    // Any eight bytes are a number, and the load itself checks that they are within the span.
    let word = unsafe bytes.unsafeLoadUnaligned(fromByteOffset: offset, as: UInt64.self)
    return UInt64(littleEndian: word)
  }

  /// Up to the last eight bytes, in an order that tells spans of the same length apart.
  @inline(__always)
  func lastWord() -> UInt64 {
    if count >= 8 { return word(at: count - 8) }
    var word: UInt64 = 0
    for index in 0..<count { word = word &<< 8 | UInt64(self[index]) }
    return word
  }

  /// Whether two spans hold the same bytes.
  @inline(__always)
  func holdsSame(as other: Span<UInt8>) -> Bool {
    if count != other.count { return false }
    var index = 0
    while index + 8 <= count {
      if word(at: index) != other.word(at: index) { return false }
      index += 8
    }
    return index == count || lastWord() == other.lastWord()
  }

  func hasPrefix(_ bytes: some Collection<UInt8>) -> Bool {
    holds(bytes, at: 0)
  }

  /// Where some bytes begin first within a range of this span.
  func firstOffset(of bytes: some Collection<UInt8>, in range: Range<Int>) -> Int? {
    for offset in range where offset + bytes.count <= range.upperBound {
      if holds(bytes, at: offset) { return offset }
    }
    return nil
  }

  private func holds(_ bytes: some Collection<UInt8>, at offset: Int) -> Bool {
    guard count - offset >= bytes.count else { return false }
    var index = offset
    for byte in bytes {
      if self[index] != byte { return false }
      index += 1
    }
    return true
  }
}
