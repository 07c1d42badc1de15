/// The packed form in which a caller may store a position.
///
/// A version, then numbers of variable length; the id stands outside, as the key of the row.
extension InputPosition {
  private static let version: UInt64 = 1

  /// The bytes to store.
  package var encoded: [UInt8] {
    var bytes = PackedNumbers()
    bytes.append(InputPosition.version)
    for byte in [stage.rawValue, ending.rawValue, form.rawValue] { bytes.append(UInt64(byte)) }
    bytes.append(flags: [isWhole, isSkippingLine, hasByteOrderMark, isFollowing, isDocument])
    bytes.append(text: name)
    for digest in [nameDigest, directoryDigest, self.digest, edges.head, edges.tail] {
      bytes.append(digest.value)
    }
    bytes.append(identity.device)
    bytes.append(identity.inode)
    bytes.append(flags: [identity.generation != nil, identity.birth != nil, copyOf != nil])
    bytes.append(identity.generation ?? 0)
    bytes.append(signed: identity.birth ?? 0)
    bytes.append(signed: copyOf?.rawValue ?? 0)
    for number in [
      offset, line, header.lowerBound, header.upperBound, stamp.size, stamp.modified,
      stamp.changed, changedAt, endedAt, marks.stride, withoutLines, continuedTo,
    ] { bytes.append(signed: number) }
    bytes.append(UInt64(marks.all.count))
    var before = LineMark.start
    for mark in marks.all {
      bytes.append(signed: mark.offset - before.offset)
      bytes.append(signed: mark.line - before.line)
      bytes.append(mark.digest.value)
      before = mark
    }
    return bytes.bytes
  }

  /// Reads what `encoded` wrote; nil for anything else.
  package init?(id: InputID, decoding bytes: [UInt8]) {
    var numbers = PackedNumbers(bytes)
    guard numbers.next() == InputPosition.version,
      let stage = numbers.next().flatMap({ Stage(rawValue: UInt8(clamping: $0)) }),
      let ending = numbers.next().flatMap({ Ending(rawValue: UInt8(clamping: $0)) }),
      let form = numbers.next().flatMap({ Form(rawValue: UInt8(clamping: $0)) }),
      let flags = numbers.nextFlags(), let name = numbers.nextText()
    else { return nil }
    var digests: [ContentDigest] = []
    for _ in 0..<5 {
      guard let value = numbers.next() else { return nil }
      digests.append(ContentDigest(value: value))
    }
    guard let device = numbers.next(), let inode = numbers.next(),
      let known = numbers.nextFlags(), let generation = numbers.next(),
      let birth = numbers.nextSigned(), let copyOf = numbers.nextSigned()
    else { return nil }
    var values: [Int64] = []
    for _ in 0..<12 {
      guard let value = numbers.nextSigned() else { return nil }
      values.append(value)
    }
    guard values[2] <= values[3] else { return nil }
    self.init(
      decoding: id, isWhole: flags[0], name: name, nameDigest: digests[0],
      directoryDigest: digests[1],
      identity: FileIdentity(
        device: device, inode: inode, generation: known[0] ? generation : nil,
        birth: known[1] ? birth : nil),
      stamp: FileStamp(size: values[4], modified: values[5], changed: values[6]),
      changedAt: values[7])
    self.stage = stage
    self.ending = ending
    self.form = form
    isSkippingLine = flags[1]
    hasByteOrderMark = flags[2]
    isFollowing = flags[3]
    isDocument = flags[4]
    digest = digests[2]
    edges = ContentEdges(head: digests[3], tail: digests[4])
    self.copyOf = known[2] ? InputID(rawValue: copyOf) : nil
    offset = values[0]
    line = values[1]
    header = values[2]..<values[3]
    endedAt = values[8]
    withoutLines = values[10]
    continuedTo = values[11]
    guard let marks = LineMarks(&numbers, stride: values[9]), numbers.isAtEnd else { return nil }
    self.marks = marks
  }
}

extension LineMarks {
  fileprivate init?(_ numbers: inout PackedNumbers, stride: Int64) {
    guard stride > 0, let count = numbers.next(), count <= 1000 else { return nil }
    var marks: [LineMark] = []
    var mark = LineMark.start
    for _ in 0..<count {
      guard let bytes = numbers.nextSigned(), let lines = numbers.nextSigned(), bytes > 0,
        lines > 0, let digest = numbers.next()
      else { return nil }
      let (offset, isFar) = mark.offset.addingReportingOverflow(bytes)
      let (line, isLong) = mark.line.addingReportingOverflow(lines)
      if isFar || isLong { return nil }
      mark = LineMark(offset: offset, line: line, digest: ContentDigest(value: digest))
      marks.append(mark)
    }
    self.init(all: marks, stride: stride)
  }
}

/// Numbers of 1 to 10 bytes, seven bits a byte, the lowest first.
private struct PackedNumbers {
  private(set) var bytes: [UInt8]
  private var place = 0

  init(_ bytes: [UInt8] = []) {
    self.bytes = bytes
  }

  var isAtEnd: Bool { place == bytes.count }

  mutating func append(_ number: UInt64) {
    var rest = number
    while rest >= 0x80 {
      bytes.append(UInt8(truncatingIfNeeded: rest) | 0x80)
      rest >>= 7
    }
    bytes.append(UInt8(rest))
  }

  mutating func append(signed number: Int64) {
    append(UInt64(bitPattern: number << 1 ^ number >> 63))
  }

  mutating func append(flags: [Bool]) {
    append(flags.reversed().reduce(0) { $0 << 1 | ($1 ? 1 : 0) })
  }

  mutating func append(text: String) {
    append(UInt64(text.utf8.count))
    bytes.append(contentsOf: text.utf8)
  }

  mutating func next() -> UInt64? {
    var number: UInt64 = 0
    var shift: UInt64 = 0
    while place < bytes.count, shift < 64 {
      let byte = bytes[place]
      place += 1
      if shift == 63, byte > 1 { return nil }
      number |= UInt64(byte & 0x7F) << shift
      if byte < 0x80 { return number }
      shift += 7
    }
    return nil
  }

  mutating func nextSigned() -> Int64? {
    next().map { Int64(bitPattern: $0 >> 1) ^ -Int64(bitPattern: $0 & 1) }
  }

  mutating func nextFlags() -> [Bool]? {
    next().map { flags in (0..<5).map { flags >> $0 & 1 == 1 } }
  }

  mutating func nextText() -> String? {
    guard let count = next(), count <= UInt64(bytes.count - place) else { return nil }
    defer { place += Int(count) }
    return String(validating: bytes[place..<(place + Int(count))], as: UTF8.self)
  }
}
