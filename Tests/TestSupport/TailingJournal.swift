internal import Glibc
package import Tailing

/// A store of what a reader of files handed over: one file to which each transaction is appended by
/// one write, so that it is there whole or not at all.
///
/// Unsafe in this file only: bytes are handed to the system with their length.
package final class TailingJournal {
  package private(set) var state: TailingState
  /// The lines that were handed over, in order.
  package private(set) var lines: [String] = []
  package private(set) var alarms: [String] = []
  private let descriptor: CInt

  /// Opens a journal, or makes one; what a killed writer left behind is cut off.
  package init?(path: String, key: DigestKey) {
    state = TailingState(key: key)
    descriptor = unsafe open(path, O_RDWR | O_CREAT | O_CLOEXEC, 0o600)
    guard descriptor >= 0, let bytes = try? fileBytes(path) else { return nil }
    var good = 0
    var batch: [Substring] = []
    var place = 0
    for line in String(decoding: bytes, as: UTF8.self).split(
      separator: "\n", omittingEmptySubsequences: false
    ).dropLast() {
      place += line.utf8.count + 1
      if line.hasPrefix("E ") {
        guard line.dropFirst(2) == String(TailingJournal.sum(batch)) else { break }
        take(batch)
        batch = []
        good = place
      } else {
        batch.append(line)
      }
    }
    if good < bytes.count { _ = ftruncate(descriptor, good) }
    _ = lseek(descriptor, 0, SEEK_END)
  }

  deinit { _ = close(descriptor) }

  private static func sum(_ lines: [Substring]) -> UInt64 {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for line in lines {
      for byte in line.utf8 { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
      hash = (hash ^ 10) &* 0x100_0000_01B3
    }
    return hash
  }

  private func take(_ batch: [Substring]) {
    var changes = PositionChanges(nextInput: state.nextInput)
    for line in batch {
      let text = line.dropFirst(2)
      switch line.prefix(2) {
      case "L ": lines.append(String(text))
      case "A ": alarms.append(String(text))
      case "N ": changes.nextInput = Int64(text) ?? changes.nextInput
      case "R ": changes.removed.append(InputID(rawValue: Int64(text) ?? 0))
      default:
        let parts = text.split(separator: " ")
        let id = InputID(rawValue: Int64(parts[0]) ?? 0)
        let bytes = parts.count > 1 ? TailingJournal.bytes(parts[1]) : []
        if let position = InputPosition(id: id, decoding: bytes) {
          changes.changed.append(position)
        }
      }
    }
    state.apply(changes)
  }

  private static func bytes(_ hex: Substring) -> [UInt8] {
    var bytes: [UInt8] = []
    var digits = hex.utf8.makeIterator()
    while let high = digits.next(), let low = digits.next() {
      let text = String(decoding: [high, low], as: UTF8.self)
      bytes.append(UInt8(text, radix: 16) ?? 0)
    }
    return bytes
  }

  /// Stores what a look came to, and what changed by it; false where nothing did.
  package func store(_ delivery: TailingDelivery, _ changes: PositionChanges) -> Bool {
    var batch: [String] = []
    for piece in delivery.pieces {
      for line in piece.bytes.split(separator: 10) {
        batch.append("L " + String(decoding: line, as: UTF8.self))
      }
    }
    batch += delivery.alarms.map { "A \($0.kind.rawValue)" }
    for position in changes.changed {
      let hex = position.encoded.map { byte in
        (byte < 16 ? "0" : "") + String(byte, radix: 16)
      }
      batch.append("P \(position.id.rawValue) " + hex.joined())
    }
    batch += changes.removed.map { "R \($0.rawValue)" }
    if batch.isEmpty { return true }
    batch.append("N \(changes.nextInput)")
    let sum = TailingJournal.sum(batch.map { $0[...] })
    let bytes = Array((batch.joined(separator: "\n") + "\nE \(sum)\n").utf8)
    let count = unsafe bytes.withUnsafeBytes { all in
      unsafe write(descriptor, all.baseAddress, all.count)
    }
    guard count == bytes.count, fdatasync(descriptor) == 0 else { return false }
    take(batch.map { $0[...] })
    return true
  }
}
