/// Which file of the machine it is, whatever its name.
///
/// Device and inode are not enough: file systems give a freed inode to the next file, ext4 to the
/// very next one (reliability.md 0, finding 2). The kernel's generation or the time of birth tells
/// the two apart; where a file system has neither, only the contents can.
package struct FileIdentity: Hashable, Sendable {
  package var device: UInt64
  package var inode: UInt64
  /// What the kernel counts up when an inode is used again; nil where it does not tell.
  package var generation: UInt64?
  /// When the file was made, in nanoseconds since 1970; nil where the file system does not tell.
  package var birth: Int64?

  package init(device: UInt64, inode: UInt64, generation: UInt64? = nil, birth: Int64? = nil) {
    self.device = device
    self.inode = inode
    self.generation = generation
    self.birth = birth
  }

  /// Whether something besides the inode tells files apart.
  package var isCertain: Bool { generation != nil || birth != nil }

  /// Whether two sights can be of one file, as far as both tell.
  ///
  /// Where neither generation nor birth is known to both the answer is yes, and the contents decide.
  package func isSame(as other: FileIdentity) -> Bool {
    guard device == other.device, inode == other.inode else { return false }
    if let generation, let other = other.generation { return generation == other }
    if let birth, let other = other.birth { return birth == other }
    return true
  }

  /// Device and inode, by which files are looked up.
  var place: InodePlace { InodePlace(device: device, inode: inode) }
}

/// A device and an inode on it.
struct InodePlace: Hashable {
  var device: UInt64
  var inode: UInt64
}

/// What the system tells of a file.
package struct FileStatus: Equatable, Sendable {
  /// What lies at a path.
  package enum Kind: Equatable, Sendable {
    case file
    case directory
    /// A pipe, a socket or a device.
    case other
  }

  package var kind: Kind
  package var identity: FileIdentity
  /// Bytes.
  package var size: Int64
  /// When its contents changed, in nanoseconds since 1970.
  ///
  /// Only ever compared with itself.
  package var modified: Int64
  /// When anything about it changed, in nanoseconds since 1970.
  ///
  /// Only ever compared with itself.
  package var changed: Int64
  /// How many names it has.
  package var links: Int
  /// Where a symbolic link led to.
  package var target: FilePath?

  package init(
    kind: Kind, identity: FileIdentity, size: Int64, modified: Int64, changed: Int64,
    links: Int = 1, target: FilePath? = nil
  ) {
    self.kind = kind
    self.identity = identity
    self.size = size
    self.modified = modified
    self.changed = changed
    self.links = links
    self.target = target
  }

  /// What a later sight is compared with to see whether contents may have changed.
  package var stamp: FileStamp { FileStamp(size: size, modified: modified, changed: changed) }
}

/// Size and times of a file at a sight of it.
package struct FileStamp: Equatable, Sendable {
  package var size: Int64
  package var modified: Int64
  package var changed: Int64

  package init(size: Int64, modified: Int64, changed: Int64) {
    self.size = size
    self.modified = modified
    self.changed = changed
  }
}
