internal import Gzip

/// Unpacks a packed file in steps.
final class ArchiveReader {
  enum Step {
    case bytes([UInt8])
    /// The last member has ended with the file.
    case end
    /// The file ends within a member.
    case short
    case broken
    /// More comes out than anybody would have packed.
    case tooLarge
  }

  /// The file as it was when it was begun.
  let stamp: FileStamp
  private var inflater = Inflater()
  private var packed: [UInt8] = []
  private var used = 0
  private var packedOffset: Int64 = 0
  /// Bytes that came out.
  private(set) var unpackedOffset: Int64 = 0

  // MARK: - While it is read

  /// Bytes behind the position that have not been handed over.
  var waiting: [UInt8] = []
  /// Whether nothing comes after what is waiting.
  var isAtEnd = false
  /// The header that the position names, taken while it went by.
  var header: [UInt8] = []
  /// The digest of what went by before the position.
  var digest = ContentDigest.empty

  private static let readLength = 1 << 16
  /// Small files may be packed very tightly without doing harm.
  private static let harmless: Int64 = 16 << 20

  init(stamp: FileStamp) {
    self.stamp = stamp
  }

  /// Unpacks the next bytes.
  func step(
    _ handle: FileHandle, _ files: any TailedFiles, _ limits: TailingLimits
  ) throws(FileFault) -> Step {
    while true {
      if used == packed.count, !inflater.hasOutput {
        packed = try files.read(
          handle, at: packedOffset, count: ArchiveReader.readLength)
        used = 0
        packedOffset += Int64(packed.count)
        if packed.isEmpty { return inflater.isAtEnd ? .end : .short }
      }
      let piece = inflater.unpack(packed.span.extracting(used..<packed.count), used: &used)
      if piece.isBroken { return .broken }
      if piece.bytes.isEmpty { continue }
      unpackedOffset += Int64(piece.bytes.count)
      if unpackedOffset > limits.unpacked { return .tooLarge }
      if unpackedOffset > ArchiveReader.harmless,
        unpackedOffset / limits.unpackingRatio > packedOffset
      {
        return .tooLarge
      }
      return .bytes(piece.bytes)
    }
  }

  /// Takes bytes back that were handed over last.
  func giveBack(_ bytes: Span<UInt8>) {
    var all: [UInt8] = []
    all.reserveCapacity(bytes.count + waiting.count)
    for index in bytes.indices { all.append(bytes[index]) }
    waiting = all + waiting
  }
}
