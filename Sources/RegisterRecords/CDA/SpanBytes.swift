extension [UInt8] {
  /// Appends the bytes of a span at once.
  mutating func append(copying bytes: Span<UInt8>) {
    // The buffer is that of the span and is read within the call only.
    unsafe bytes.withUnsafeBufferPointer { unsafe append(contentsOf: $0) }
  }
}

extension Span where Element == UInt8 {
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
