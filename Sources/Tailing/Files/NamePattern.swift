/// A pattern of file names as a shell has it: `*`, `?`, `[abc]`, `[a-z]`, `[!a]`, and `\` before a
/// character that stands for itself.
///
/// Names are compared as bytes.
package struct NamePattern: Equatable, Sendable {
  private enum Part: Equatable {
    case byte(UInt8)
    case any
    case anyRun
    /// The number of a set of bytes.
    case set(Int)
  }

  /// Some of the 256 bytes: a bit for each.
  private typealias Bytes = SIMD4<UInt64>

  private let parts: [Part]
  private let sets: [Bytes]

  private func matches(_ part: Part, _ byte: UInt8) -> Bool {
    switch part {
    case .byte(let own): own == byte
    case .any, .anyRun: true
    case .set(let number): sets[number][Int(byte >> 6)] >> UInt64(byte & 63) & 1 == 1
    }
  }

  /// Every name.
  package static let all = NamePattern(Array("*".utf8))

  package init(_ text: [UInt8]) {
    var parts: [Part] = []
    var sets: [Bytes] = []
    var rest = text[...]
    while let byte = rest.popFirst() {
      switch byte {
      case UInt8(ascii: "*"): if parts.last != .anyRun { parts.append(.anyRun) }
      case UInt8(ascii: "?"): parts.append(.any)
      case UInt8(ascii: "\\"): parts.append(.byte(rest.popFirst() ?? byte))
      case UInt8(ascii: "["):
        if let set = NamePattern.set(&rest) {
          parts.append(.set(sets.count))
          sets.append(set)
        } else {
          parts.append(.byte(byte))
        }
      default: parts.append(.byte(byte))
      }
    }
    self.parts = parts
    self.sets = sets
  }

  /// Whether a text says anything else than one name.
  package static func isPattern(_ text: [UInt8]) -> Bool {
    text.contains { $0 == UInt8(ascii: "*") || $0 == UInt8(ascii: "?") || $0 == UInt8(ascii: "[") }
  }

  /// Reads what stands behind `[`; nil, and nothing taken, where it is not closed.
  private static func set(_ text: inout ArraySlice<UInt8>) -> Bytes? {
    var rest = text
    let isNegated = rest.first == UInt8(ascii: "!") || rest.first == UInt8(ascii: "^")
    if isNegated { rest.removeFirst() }
    var set = Bytes()
    var isEmpty = true
    while let byte = rest.popFirst() {
      if byte == UInt8(ascii: "]"), !isEmpty {
        text = rest
        return isNegated ? ~set : set
      }
      let isRange =
        rest.first == UInt8(ascii: "-") && rest.count >= 2
        && rest[rest.startIndex + 1] != UInt8(ascii: "]")
      isEmpty = false
      var end = byte
      if isRange {
        rest.removeFirst()
        end = rest.removeFirst()
      }
      for member in byte...max(byte, end) where byte <= end {
        set[Int(member >> 6)] |= 1 << UInt64(member & 63)
      }
    }
    return nil
  }

  /// Whether a name is meant.
  ///
  /// After a mismatch only the last `*` takes one byte more, so the time is at most the product of
  /// the two lengths.
  package func matches(_ name: [UInt8]) -> Bool {
    if parts.count == 1, parts[0] == .anyRun { return true }
    var part = 0
    var place = 0
    var retry: (part: Int, place: Int)?
    while place < name.count {
      if part < parts.count, parts[part] == .anyRun {
        retry = (part + 1, place)
        part += 1
      } else if part < parts.count, matches(parts[part], name[place]) {
        part += 1
        place += 1
      } else if let last = retry {
        part = last.part
        place = last.place + 1
        retry = (last.part, place)
      } else {
        return false
      }
    }
    return parts[part...].allSatisfy { $0 == .anyRun }
  }
}

/// Names that are no record files, wherever they lie (reliability.md 1.4): hidden ones, those of
/// files that are still being written, and what network file systems and editors leave behind.
package enum IgnoredNames {
  private static let endings = [".tmp", ".part", ".filepart", ".swp", "~"].map { Array($0.utf8) }
  private static let doneEnding = Array(".done".utf8)

  package static func contains(_ name: [UInt8]) -> Bool {
    name.first == UInt8(ascii: ".") || isDoneMark(name) || endings.contains { ends(name, $0) }
  }

  private static func ends(_ name: [UInt8], _ ending: [UInt8]) -> Bool {
    // The last letter tells almost always.
    name.count > ending.count && name.last == ending.last
      && name.suffix(ending.count).elementsEqual(ending)
  }

  /// Whether a name says that the file of the name before `.done` is complete.
  static func isDoneMark(_ name: [UInt8]) -> Bool {
    ends(name, doneEnding)
  }

  /// The name that says that a file is complete.
  static func doneMark(of name: [UInt8]) -> [UInt8] { name + doneEnding }

  /// Whether a name is what is left of a file that was deleted on a network share while open.
  static func isSillyRename(_ name: [UInt8]) -> Bool { name.starts(with: Array(".nfs".utf8)) }
}
