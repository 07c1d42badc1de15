internal import Wordings

/// A path or a name as the bytes that the system knows; they need not be text.
package struct FilePath: Hashable, Comparable, Sendable {
  package let bytes: [UInt8]

  package init(bytes: [UInt8]) {
    self.bytes = bytes
  }

  package init(_ text: String) {
    bytes = Array(text.utf8)
  }

  private static let slash = UInt8(ascii: "/")

  /// The path of a name inside this directory.
  package func appending(_ name: [UInt8]) -> FilePath {
    if bytes.isEmpty { return FilePath(bytes: name) }
    var path = bytes
    path.reserveCapacity(bytes.count + 1 + name.count)
    if path.last != FilePath.slash { path.append(FilePath.slash) }
    path.append(contentsOf: name)
    return FilePath(bytes: path)
  }

  /// The last component.
  package var name: [UInt8] {
    guard let slash = bytes.lastIndex(of: FilePath.slash) else { return bytes }
    return Array(bytes[(slash + 1)...])
  }

  /// The directory in which it lies.
  package var directory: FilePath {
    guard let slash = bytes.lastIndex(of: FilePath.slash) else { return FilePath(".") }
    return FilePath(bytes: slash == 0 ? [FilePath.slash] : Array(bytes[..<slash]))
  }

  /// Whether it lies in a directory or below it; both must be free of links.
  package func isInside(_ root: FilePath) -> Bool {
    guard root.bytes != [FilePath.slash] else { return bytes.first == FilePath.slash }
    return bytes.starts(with: root.bytes)
      && (bytes.count == root.bytes.count || bytes[root.bytes.count] == FilePath.slash)
  }

  package static func < (left: FilePath, right: FilePath) -> Bool {
    left.bytes.lexicographicallyPrecedes(right.bytes)
  }

  /// The path for people: what could steer a terminal or is no text stands as `\x0A`, and nothing
  /// can be read as a person number.
  package var display: String {
    var text = ""
    var rest = bytes[...]
    while let byte = rest.first {
      if byte < 0x20 || byte == 0x7F || byte == UInt8(ascii: "\\") {
        text += FilePath.escape(byte)
        rest = rest.dropFirst()
        continue
      }
      let length = byte < 0x80 ? 1 : byte >= 0xF0 ? 4 : byte >= 0xE0 ? 3 : byte >= 0xC0 ? 2 : 0
      let part = rest.prefix(length)
      if part.count == length, let known = String(validating: part, as: UTF8.self), !known.isEmpty,
        known.unicodeScalars.allSatisfy(FilePath.isVisible)
      {
        text += known
        rest = rest.dropFirst(length)
      } else {
        text += FilePath.escape(byte)
        rest = rest.dropFirst()
      }
    }
    return maskingPersonNumbers(in: text)
  }

  private static func isVisible(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .control, .format, .lineSeparator, .paragraphSeparator, .surrogate, .unassigned: false
    default: true
    }
  }

  private static func escape(_ byte: UInt8) -> String {
    let digits = String(byte, radix: 16, uppercase: true)
    return "\\x" + (digits.count == 1 ? "0" : "") + digits
  }
}
