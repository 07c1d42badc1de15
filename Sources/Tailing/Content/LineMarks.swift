/// A place behind a line end, and what stands before it.
package struct LineMark: Hashable, Sendable {
  /// Bytes from the start of the file.
  package var offset: Int64
  /// How many lines end before it.
  package var line: Int64
  /// The digest of all bytes before it.
  package var digest: ContentDigest

  package init(offset: Int64, line: Int64, digest: ContentDigest) {
    self.offset = offset
    self.line = line
    self.digest = digest
  }

  /// The start of a file.
  package static let start = LineMark(offset: 0, line: 0, digest: .empty)
}

/// Marks at some of the line ends that were read, by which a copy of the file, or what is left of
/// it after it was cut, is known again.
///
/// Kept are the last 16 lines, the lines 1, 2, 4, 8 and so on, and up to 32 spread evenly: about 80
/// marks however long the file. A file of up to 32 lines has all of them.
package struct LineMarks: Equatable, Sendable {
  /// Marks by rising offset.
  package private(set) var all: [LineMark] = []
  /// Every line whose number is a multiple of it is kept.
  private(set) var stride: Int64 = 1

  private static let recentCount: Int64 = 16
  private static let spreadCount: Int64 = 32

  package init() {}

  init(all: [LineMark], stride: Int64) {
    self.all = all
    self.stride = stride
  }

  /// The mark behind the second line, by which inputs are looked up.
  var secondLine: LineMark? { all.first { $0.line == 2 } }

  /// Adds the marks of lines that were read.
  ///
  /// - Parameters:
  ///   - bytes: whole lines.
  ///   - start: where they begin; the line end before them, or the start of the file.
  mutating func append(lines bytes: Span<UInt8>, from start: LineMark, key: DigestKey) {
    let last = start.line + Int64(LineBytes.count(in: bytes))
    if last == start.line { return }
    while last / stride > LineMarks.spreadCount { stride *= 2 }
    var mark = start
    var place = 0
    while let line = next(after: mark.line, last: last) {
      let rest = bytes.extracting(place..<bytes.count)
      let length = LineBytes.end(ofLine: Int(line - mark.line), in: rest)
      mark.digest = key.digest(rest.extracting(0..<length), after: mark.digest)
      mark.offset += Int64(length)
      mark.line = line
      place += length
      all.append(mark)
    }
    all = all.filter { isKept($0.line, last: last) }
  }

  /// Drops the marks behind a place.
  mutating func cut(to offset: Int64) {
    while let mark = all.last, mark.offset > offset { all.removeLast() }
  }

  private func isKept(_ line: Int64, last: Int64) -> Bool {
    line > last - LineMarks.recentCount || line % stride == 0 || line & (line - 1) == 0
  }

  /// The next line after one that is kept.
  private func next(after line: Int64, last: Int64) -> Int64? {
    if line >= last { return nil }
    var next = line + 1
    if !isKept(next, last: last) {
      var power: Int64 = 1
      while power <= line { power *= 2 }
      next = min(
        power, (line / stride + 1) * stride, max(line + 1, last - LineMarks.recentCount + 1))
    }
    return next <= last ? next : nil
  }
}
