/// The name of a pathway outside the machine, such as `FV-7K4M-2QXD-9TRB`.
///
/// Twelve characters are 60 bits: among a million pathways the chance that any two share a key is
/// one in two million. It tells nothing to whom has not the key file, and stays the same.
package struct PathwayKey: RawRepresentable, Hashable, Comparable, Sendable {
  package let rawValue: String

  /// Takes a key as it is written.
  package init(rawValue: String) {
    self.rawValue = rawValue
  }

  /// How many characters follow the prefix.
  static let length = 12
  private static let prefix = "FV-"

  init(digest: [UInt8]) {
    rawValue =
      PathwayKey.prefix
      + Base32.grouped(Base32.text(of: digest, count: PathwayKey.length), by: "-")
  }

  /// Reads a key as somebody typed it: in any case, with or without the prefix and the hyphens.
  package init?(typed text: String) {
    // A key is short; nothing longer is looked at.
    guard text.utf8.count <= 40 else { return nil }
    var characters = text.filter { $0 != "-" && $0 != " " }
    if characters.count == PathwayKey.length + 2, characters.lowercased().hasPrefix("fv") {
      characters.removeFirst(2)
    }
    guard characters.utf8.count == PathwayKey.length, let read = Base32.read(characters) else {
      return nil
    }
    rawValue = PathwayKey.prefix + Base32.grouped(read, by: "-")
  }

  package static func < (left: PathwayKey, right: PathwayKey) -> Bool {
    left.rawValue.utf8.lexicographicallyPrecedes(right.rawValue.utf8)
  }
}
