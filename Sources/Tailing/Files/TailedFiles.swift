/// An open file, as the port that opened it knows it.
package struct FileHandle: Hashable, Sendable {
  package let number: Int32

  package init(number: Int32) {
    self.number = number
  }
}

/// Why a file or directory cannot be looked at or read.
package enum FileFault: Error, Hashable, Sendable {
  case missing
  /// The permissions do not allow it.
  case forbidden
  /// A symbolic link to nothing.
  case danglingLink
  /// Symbolic links in a circle.
  case linkLoop
  /// A symbolic link that leads out of the directories that may be read.
  case linkEscapes
  /// The process or the machine has no descriptor left.
  case tooManyOpen
  /// A network file system has forgotten the open file.
  case stale
  /// The system's error number.
  case other(Int32)
}

/// A name found in a directory.
package struct ListedFile: Sendable {
  package var name: [UInt8]
  package var status: Result<FileStatus, FileFault>

  package init(name: [UInt8], status: Result<FileStatus, FileFault>) {
    self.name = name
    self.status = status
  }
}

/// The files that are tailed, as the machine has them: the only door of this target to the outside.
///
/// A simulated one stands in for the machine in tests. No call waits: pipes and devices are never
/// opened for reading.
package protocol TailedFiles: AnyObject {
  /// The names in a directory that are asked for, each with what the system tells of its file.
  ///
  /// - Parameters:
  ///   - root: the directory out of which no symbolic link may lead.
  ///   - isWanted: asked for each name, with the inode that the directory has for it.
  func list(
    _ directory: FilePath, inside root: FilePath, where isWanted: ([UInt8], UInt64) -> Bool
  ) throws(FileFault) -> [ListedFile]

  /// What the system tells of the file at a path, symbolic links followed inside a directory. The
  /// generation of the file may be left out.
  func status(of path: FilePath, inside root: FilePath) throws(FileFault) -> FileStatus

  /// Whether a directory lies on a network file system, which may show an old size for a moment.
  func isRemote(_ directory: FilePath) -> Bool

  /// Opens a file for reading.
  func open(_ path: FilePath) throws(FileFault) -> FileHandle

  /// What the system tells of an open file, with its generation where there is one.
  func status(of handle: FileHandle) throws(FileFault) -> FileStatus

  /// Reads up to a number of bytes; fewer only at the end of the file.
  func read(_ handle: FileHandle, at offset: Int64, count: Int) throws(FileFault) -> [UInt8]

  /// Closes a file.
  func close(_ handle: FileHandle)
}
