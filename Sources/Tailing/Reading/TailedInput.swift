/// An input while the reader runs: its position, and what need not be stored.
final class TailedInput {
  /// A name in a directory.
  struct Place: Equatable {
    var directory: FilePath
    var name: [UInt8]

    var path: FilePath { directory.appending(name) }

    static func == (left: Place, right: Place) -> Bool {
      left.name == right.name && left.directory == right.directory
    }
  }

  var position: InputPosition
  var id: InputID { position.id }

  // MARK: - Where it is

  /// The name that leads to the file; nil after a restart until it is found.
  var place: Place?
  /// Where a symbolic link of that name led.
  var target: FilePath?
  /// Whether a name was found in this look, and whether it is one that no source asks for.
  var isNamed = false
  var isAdopted = false
  /// A name found in this look, and whether its source has whole files.
  var sighted: Place?
  var isSightedWhole = false
  /// The file as last seen, by its name or through the open file.
  var status: FileStatus?
  var handle: FileHandle?
  /// When the open file was last used, in looks.
  var lastUse = 0

  // MARK: - What is known of its contents

  /// The file as it was when its contents were last found to agree.
  var verified: FileStamp?
  /// When the file was first seen as it is, by the monotonic clock.
  var unchangedSince: Int64 = 0
  var unchangedStamp: FileStamp?
  /// Whether a change within one tick of the file system's clock would have been seen.
  var isSettled = false
  /// What was read and given back is not read again before the file is larger than this.
  var waitsBeyond: Int64 = 0
  /// Whether a network file system showed it too short at the last look.
  var wasShorter = false
  /// When a half line, or zero bytes, were first seen at the offset, and whether that was told.
  var halfLineSince: Int64?
  var isHalfLineTold = false
  var zeroBytesSince: Int64?
  var areZeroBytesTold = false
  /// Zero bytes before this place are taken as they are.
  var takesZeroBytesTo: Int64 = 0

  // MARK: - Files that are taken whole

  /// Whether a name or its renaming tells that it is complete.
  var isAnnounced = false
  /// The unpacked size, once the file was unpacked to its end.
  var unpackedSize: Int64?
  var archive: ArchiveReader?
  /// The file in a state in which it is not to be tried again, and why.
  var refused: FileStamp?
  var archiveFault: TailingAlarm.Kind?
  /// The look in which it could last not be read.
  var faultyLook = -1

  // MARK: - Beginnings and endings

  var matcher: PrefixMatcher?
  /// The input whose file this was before it was changed.
  var predecessor: InputID?
  /// How far it begins as that input did.
  var sharedWithPredecessor = LineMark.start
  /// The lost input for whose sake a file is looked into that no source asks for.
  var companionOf: InputID?
  /// How far the file that took this one's place begins as it did.
  var successorMark: LineMark?
  /// Since when there is no name, since when the open file has ended, and since when it is lost.
  var missingSince: Int64?
  var endSeenSince: Int64?
  var endSeenSize: Int64 = 0
  var goneSince: Int64?
  /// Whether what happened to it was told.
  var isExplained = false

  /// What stands in the way.
  var conditions: Set<TailingAlarm.Kind> = []
  /// What was last taken, so that some of it can be given back.
  var lastTaken: Taken?
  var header: (range: Range<Int64>, bytes: [UInt8])?

  struct Taken {
    var before: InputPosition
    /// What lies in the file from `start` on: some of what had been read, and what was taken.
    var bytes: [UInt8]
    var start: Int64
  }

  init(_ position: InputPosition) {
    self.position = position
    isSightedWhole = position.isWhole
  }

  /// Whether lines are waiting that can be read.
  var hasUnreadLines: Bool {
    guard let status else { return false }
    return status.size > max(position.offset, position.withoutLines, waitsBeyond)
  }

  /// Notes how the file looks now.
  func see(_ status: FileStatus, at monotonic: Int64) {
    self.status = status
    if unchangedStamp != status.stamp {
      unchangedStamp = status.stamp
      unchangedSince = monotonic
      isSettled = false
    }
  }
}
