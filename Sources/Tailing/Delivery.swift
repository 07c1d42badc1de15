/// Bytes that were read, to be parsed and stored.
package struct TailedPiece: Equatable, Sendable {
  package var input: InputID
  /// The name of the file for findings; never a person number.
  package var name: String
  /// Whole lines; at the end of a whole file the last one may lack its line end.
  ///
  /// A document comes in one piece.
  package var bytes: [UInt8]
  /// Where the bytes stand in the file, unpacked: from the first to behind the last.
  package var range: Range<Int64>
  /// The number of the first line, from 1.
  package var firstLine: Int64
  /// The header that the rows belong to, where the piece does not begin the file: to be given to
  /// the parser before the bytes.
  package var header: [UInt8]
  /// Whether a whole file ends with it, so that the parser is to be finished.
  package var isLast: Bool
}

/// What a look at the files came to.
package struct TailingDelivery: Sendable {
  /// At most one piece of each input.
  package var pieces: [TailedPiece] = []
  package var alarms: [TailingAlarm] = []
  /// Whether there is more to read at once.
  package var hasMore = false

  package init() {}
}

/// The moment of a look at the files, by the caller's clocks.
package struct TailingTime: Sendable {
  /// Milliseconds that never go back, for waiting.
  package var monotonic: Int64
  /// Milliseconds since 1970, for what is stored.
  ///
  /// A clock that is set changes nothing but how long ended inputs are kept.
  package var wall: Int64

  package init(monotonic: Int64, wall: Int64) {
    self.monotonic = monotonic
    self.wall = wall
  }
}

/// What a wake-up knew; it makes things faster and never changes what is read.
package struct TailingHints: Sendable {
  /// Files that were renamed into a watched directory, and so are complete.
  package var movedIn: Set<FilePath> = []

  package init(movedIn: Set<FilePath> = []) {
    self.movedIn = movedIn
  }
}

/// How far behind an input is.
package struct InputLag: Equatable, Sendable {
  package var input: InputID
  package var name: String
  /// Bytes that were seen and not read, unpacked or packed as they are in the file.
  package var pendingBytes: Int64
  /// How long a last line has been waiting for its line end, in milliseconds; nil where none is.
  package var halfLineAge: Int64?
}

/// Bounds and patience of the reader.
package struct TailingLimits: Sendable {
  /// Bytes of one piece and of all pieces of a look.
  package var piece = 256 << 10
  package var look = 8 << 20
  /// The longest line; that of the parsers of tables.
  package var line = 1 << 20
  /// The longest document that is handed over in one piece; a longer one is cut there.
  package var document = 64 << 20 + 1
  /// How many files are kept open.
  package var openFiles = 512
  /// How long a whole file must be unchanged before it counts as complete, in milliseconds.
  package var settling: Int64 = 30_000
  /// How long a file that begins as a lost one did must be unchanged before it is taken as it is.
  package var rest: Int64 = 2000
  /// How long an open file is kept after its name has gone, and how long a copy of a lost file is
  /// waited for.
  package var rotation: Int64 = 60_000
  /// After how long a last line without its line end, or one with zero bytes, is told.
  package var halfLine: Int64 = 600_000
  package var zeroBytes: Int64 = 60_000
  /// How long a file must have been unchanged for its going to be no news.
  package var quiet: Int64 = 86_400_000
  /// How long the positions of ended inputs are kept.
  package var memory: Int64 = 30 * 86_400_000
  /// Unpacked bytes over which a packed file is refused, and how many times larger than packed it
  /// may be once it is over 16 MiB.
  package var unpacked: Int64 = 64 << 30
  package var unpackingRatio: Int64 = 100
  /// Bytes that are looked through a look to tell what files are and whether they were changed.
  package var comparing = 64 << 20
  package var audit = 1 << 20

  package init() {}
}
