/// What to do with bytes that follow what has been read.
enum LineCut: Equatable {
  /// Hand over the first bytes.
  case take(Int)
  /// Pass over the first bytes of a line that is too long; `isEnded` tells whether its end is among
  /// them.
  case skip(Int, isEnded: Bool)
  /// A line begins that is longer than any may be.
  case tooLong
  /// There is no line end yet in what was read; more of the file is there to read.
  case readMore
  /// A last line without its end.
  case halfLine
  /// Bytes that were never written stand next.
  case zeroBytes

  /// What surrounds the bytes that are cut.
  struct Setting {
    /// The longest line.
    var limit: Int
    /// Whether a line too long is being passed over.
    var isSkipping: Bool
    /// Whether the bytes reach to the end of the file as it now is.
    var reachesEnd: Bool
    /// Whether the last line counts without a line end.
    var isFinal: Bool
    /// Whether zero bytes are taken as they are.
    var takesZeroBytes: Bool
  }

  /// Decides.
  ///
  /// Nothing is ever taken behind the last line end of a growing file.
  static func decide(_ bytes: Span<UInt8>, _ setting: Setting) -> LineCut {
    if setting.isSkipping {
      guard let end = LineBytes.first(LineBytes.lineFeed, in: bytes) else {
        return .skip(bytes.count, isEnded: false)
      }
      return .skip(end + 1, isEnded: true)
    }
    var known = bytes
    var hasZeroBytes = false
    if !setting.takesZeroBytes, let zero = LineBytes.first(0, in: bytes) {
      known = bytes.extracting(0..<zero)
      hasZeroBytes = true
    }
    let end = LineBytes.lastEnd(in: known)
    // The first line alone decides whether one is too long: those behind it have their turn.
    let first = end > 0 ? LineBytes.end(ofLine: 1, in: known) - 1 : known.count
    if first > setting.limit { return .tooLong }
    let whole = takable(known.extracting(0..<end), setting.limit)
    if setting.isFinal, setting.reachesEnd, !hasZeroBytes, whole == end,
      bytes.count - end <= setting.limit
    {
      return .take(bytes.count)
    }
    if whole > 0 { return .take(whole) }
    if hasZeroBytes { return .zeroBytes }
    return setting.reachesEnd ? .halfLine : .readMore
  }

  /// How many of whole lines come before one that is too long.
  private static func takable(_ lines: Span<UInt8>, _ limit: Int) -> Int {
    if lines.count <= limit { return lines.count }
    var place = 0
    while place < lines.count {
      let rest = lines.extracting(place..<lines.count)
      let length = LineBytes.end(ofLine: 1, in: rest)
      if length - 1 > limit { return place }
      place += length
    }
    return lines.count
  }
}
