/// Pieces of rows that are ready to be copied, by number.
struct FragmentTable: Sendable {
  private let bytes: [UInt8]
  private let ends: [Int]

  init(_ fragments: [String]) {
    var bytes: [UInt8] = []
    var ends = [0]
    for fragment in fragments {
      bytes.append(contentsOf: fragment.utf8)
      ends.append(bytes.count)
    }
    self.bytes = bytes
    self.ends = ends
  }

  var count: Int { ends.count - 1 }

  /// Copies a piece behind the bytes.
  @inline(__always)
  func append(_ number: Int, to output: inout [UInt8]) {
    output.append(copying: bytes.span.extracting(ends[number]..<ends[number + 1]))
  }

  func text(_ number: Int) -> String {
    String(decoding: bytes[ends[number]..<ends[number + 1]], as: UTF8.self)
  }
}

extension [UInt8] {
  /// Copies bytes behind these.
  ///
  /// The only unsafe code of the generator, with the texts of literals in `RowText`. The bound
  /// relied on is that of the span, which lends its memory to the closure alone.
  @inline(__always)
  mutating func append(copying other: Span<UInt8>) {
    unsafe other.withUnsafeBufferPointer { buffer in unsafe append(contentsOf: buffer) }
  }
}
