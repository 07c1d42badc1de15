/// What the end of a file means.
package enum FileEnding: Equatable, Sendable {
  /// Nothing: a line counts when its line end is there.
  case growing
  /// The file is taken when it is complete, and its last line counts without a line end too.
  case whole
}

/// Where record files come from: a file, a pattern of names, or a directory.
///
/// None need exist yet.
package struct TailedSource: Equatable, Sendable {
  /// The directory that no symbolic link may lead out of; nil for the one that is watched.
  package var root: FilePath?
  /// What the end of a file means; nil for what the path is: whole files in a directory, growing
  /// ones at a path or of a pattern.
  package var ending: FileEnding?

  /// The components of the path up to the first that is a pattern.
  let base: FilePath
  /// The components from the first pattern on; empty where there is none.
  let patterns: [NamePattern]

  /// - Parameters:
  ///   - path: a file, a directory, or a path with `*`, `?` or `[…]` in any component.
  package init(_ path: FilePath, ending: FileEnding? = nil, root: FilePath? = nil) {
    let isAbsolute = path.bytes.first == UInt8(ascii: "/")
    let components = path.bytes.split(separator: UInt8(ascii: "/")).map(Array.init)
    let fixed = components.prefix { !NamePattern.isPattern($0) }
    let start = FilePath(bytes: isAbsolute ? [UInt8(ascii: "/")] : [])
    let base = fixed.reduce(start) { $0.appending($1) }
    self.base = base.bytes.isEmpty ? FilePath(".") : base
    patterns = components.dropFirst(fixed.count).map(NamePattern.init)
    self.ending = ending
    self.root = root
  }

  package init(_ path: String, ending: FileEnding? = nil) {
    self.init(FilePath(path), ending: ending)
  }
}
