/// The number of an input: one generation of the contents of one file.
///
/// It is never used again.
package struct InputID: Hashable, Comparable, Sendable {
  package let rawValue: Int64

  package init(rawValue: Int64) {
    self.rawValue = rawValue
  }

  package static func < (left: InputID, right: InputID) -> Bool { left.rawValue < right.rawValue }
}

/// How far one input has been read, and what is needed to know it again and to go on.
///
/// The caller stores it in the transaction that stores the records, and gives it back after a
/// restart. It holds no byte of the file and no name in clear: what stood in the file is told by
/// digests, its name as people may see it.
package struct InputPosition: Equatable, Sendable {
  /// What is to be done with an input.
  package enum Stage: UInt8, Sendable {
    /// Seen, and nothing read yet: too short to tell what it is, or not complete.
    case waiting
    /// Being read; a growing file stays so.
    case reading
    /// A whole file that has been read to its end.
    case done
    /// No longer there or changed under the reader; what was lost is not settled yet.
    case gone
    /// Kept only so that a copy of it is known.
    case ended
  }

  /// Why an input ended.
  package enum Ending: UInt8, Sendable {
    case none
    /// The file was shortened, and possibly written anew.
    case truncated
    /// What had been read of it was changed.
    case rewritten
    /// No name leads to the file any more.
    case vanished
  }

  /// Whether the bytes of the file are the bytes that are read.
  package enum Form: UInt8, Sendable {
    case unknown
    case plain
    /// Packed by gzip; offsets count unpacked bytes.
    case packed
  }

  package let id: InputID
  package var stage = Stage.waiting
  package var ending = Ending.none
  package var form = Form.unknown
  /// Whether it comes from a source of whole files: its last line counts without a line end too.
  package var isWhole: Bool
  /// Whether it is one document, which is handed over in one piece.
  package var isDocument = false
  /// The name for messages.
  package var name: String
  /// The digests of the name and of the directory it was last seen in.
  package var nameDigest: ContentDigest
  package var directoryDigest: ContentDigest
  package var identity: FileIdentity

  /// Bytes read, up to a line end; within a line only while a line too long is passed over, and at
  /// the end of a whole file.
  package var offset: Int64 = 0
  /// Lines that end before the offset.
  package var line: Int64 = 0
  /// The digest of all bytes before the offset.
  package var digest = ContentDigest.empty
  /// The digests of the first bytes and of the last ones before the offset, for a quick look.
  package var edges = ContentEdges.none
  package var marks = LineMarks()
  /// Whether the line at the offset is too long and is passed over up to its end.
  package var isSkippingLine = false
  /// Where the header stands that the rows behind the offset belong to; empty where none is known.
  package var header: Range<Int64> = 0..<0
  /// Whether the file begins with the byte order mark of UTF-8.
  package var hasByteOrderMark = false

  /// The file as it was when it was last looked into.
  package var stamp: FileStamp
  /// The size up to which no whole line waits behind the offset.
  package var withoutLines: Int64 = 0
  /// The size of a file that was found to begin with all that was read of this one; 0 where there
  /// is none.
  package var continuedTo: Int64 = 0
  /// The input of which this one was found to be a copy, as far as that was read.
  package var copyOf: InputID?
  /// Whether it may still be in the making: what it adds is compared with the original first.
  package var isFollowing = false
  /// When it last changed, and when it ended, in milliseconds since 1970 by the caller's clock.
  package var changedAt: Int64
  package var endedAt: Int64 = 0

  init(
    id: InputID, path: FilePath, status: FileStatus, isWhole: Bool, key: DigestKey, at wall: Int64
  ) {
    self.id = id
    self.isWhole = isWhole
    identity = status.identity
    stamp = status.stamp
    changedAt = wall
    name = path.display
    nameDigest = key.digest(path.name.span)
    directoryDigest = key.digest(path.directory.bytes.span)
  }

  init(
    decoding id: InputID, isWhole: Bool, name: String, nameDigest: ContentDigest,
    directoryDigest: ContentDigest, identity: FileIdentity, stamp: FileStamp, changedAt: Int64
  ) {
    self.id = id
    self.isWhole = isWhole
    self.name = name
    self.nameDigest = nameDigest
    self.directoryDigest = directoryDigest
    self.identity = identity
    self.stamp = stamp
    self.changedAt = changedAt
  }

  mutating func setPath(_ path: FilePath, key: DigestKey) {
    name = path.display
    nameDigest = key.digest(path.name.span)
    directoryDigest = key.digest(path.directory.bytes.span)
  }

  /// The place up to which it has been read.
  var mark: LineMark { LineMark(offset: offset, line: line, digest: digest) }

  /// The places by which a copy is known, by rising offset: the marks and the end.
  var checkpoints: [LineMark] {
    marks.all.last?.offset == offset || offset == 0 ? marks.all : marks.all + [mark]
  }

  /// Whether the file is taken when it is complete, and ends.
  package var isTakenWhole: Bool { isWhole || isDocument || form == .packed }

  /// Whether it is of use only to know copies.
  package var isOver: Bool { stage == .ended || stage == .gone }
}

/// The digests of the first and the last bytes of what has been read of a file.
package struct ContentEdges: Equatable, Sendable {
  /// How many bytes at the start and before the offset are compared at each look.
  static let headLength = 1024
  static let tailLength = 256

  package var head: ContentDigest
  package var tail: ContentDigest

  package static let none = ContentEdges(head: .empty, tail: .empty)

  package init(head: ContentDigest, tail: ContentDigest) {
    self.head = head
    self.tail = tail
  }

  /// How many bytes of each edge there are at an offset.
  static func headCount(at offset: Int64) -> Int { Int(min(Int64(headLength), offset)) }
  static func tailCount(at offset: Int64) -> Int { Int(min(Int64(tailLength), offset)) }
}

/// All that is kept of a reader of files: a plain value that the caller stores and gives back.
package struct TailingState: Equatable, Sendable {
  /// The point of the digests; drawn once.
  package var key: DigestKey
  /// By rising number.
  package var positions: [InputPosition]
  /// The number of the next input.
  ///
  /// It must be stored, lest a number is used again.
  package var nextInput: Int64

  /// The state of a reader that has read nothing.
  package init(key: DigestKey) {
    self.key = key
    positions = []
    nextInput = 1
  }

  package init(key: DigestKey, positions: [InputPosition], nextInput: Int64) {
    self.key = key
    self.positions = positions.sorted { $0.id < $1.id }
    self.nextInput = nextInput
  }

  /// Takes over what changed.
  package mutating func apply(_ changes: PositionChanges) {
    nextInput = changes.nextInput
    if changes.changed.isEmpty, changes.removed.isEmpty { return }
    var rows: [InputID: InputPosition] = [:]
    for position in positions { rows[position.id] = position }
    for position in changes.changed { rows[position.id] = position }
    for id in changes.removed { rows[id] = nil }
    positions = rows.values.sorted { $0.id < $1.id }
  }
}

/// What is to be stored together with the records that were handed over.
package struct PositionChanges: Equatable, Sendable {
  /// Positions that are new or changed, by rising number.
  package var changed: [InputPosition]
  /// Inputs that are not needed any more.
  package var removed: [InputID]
  package var nextInput: Int64

  package init(changed: [InputPosition] = [], removed: [InputID] = [], nextInput: Int64) {
    self.changed = changed
    self.removed = removed
    self.nextInput = nextInput
  }

  package var isEmpty: Bool { changed.isEmpty && removed.isEmpty }
}
