internal import CLinux
internal import LinuxIO
package import Tailing

/// Wakes a reader of files when something in its directories changes, through inotify.
///
/// It is a hint and never the truth: it knows nothing of changes that other machines make on a
/// network share, it can lose events, and there may be none at all. Whoever waits looks at the files
/// when it returns, for whatever reason it does (reliability.md 1.1).
///
/// Unsafe in this file only: events are read from a buffer, each with the bounds that it names.
package struct ChangeWaker: ~Copyable {
  /// Why a wait ended.
  package struct Wake: Equatable, Sendable {
    /// Files that were renamed into a watched directory.
    package var movedIn: Set<FilePath> = []
    /// Whether anything changed at all.
    package var hasChanges = false
    /// Whether events were lost.
    package var hasOverflowed = false

    package init() {}

    /// What a look at the files can use of it.
    package var hints: TailingHints { TailingHints(movedIn: movedIn) }
  }

  /// Closes the descriptor with this value.
  private let owner: Descriptor?
  /// Negative where the system has no events to give.
  private let inotify: CInt
  private var directories: [CInt: FilePath] = [:]
  private var watched: Set<FilePath> = []
  private var buffer = [UInt8](repeating: 0, count: 1 << 16)

  /// - Parameter usesEvents: whether the system is asked to tell changes; else every wait lasts its
  ///   whole time.
  package init(usesEvents: Bool = true) {
    inotify = usesEvents ? fristvagt_inotify() : -1
    owner = Descriptor(adopting: inotify)
  }

  /// Whether the system tells changes of all directories that were asked for.
  package private(set) var isComplete = true

  /// The descriptor to be polled together with others; nil where there is none.
  package var pollDescriptor: CInt? { inotify >= 0 ? inotify : nil }

  /// Watches these directories and no others.
  package mutating func watch(_ wanted: [FilePath]) {
    guard inotify >= 0 else {
      isComplete = wanted.isEmpty
      return
    }
    if Set(wanted) == watched { return }
    for (watch, directory) in directories where !wanted.contains(directory) {
      _ = inotify_rm_watch(inotify, watch)
      directories[watch] = nil
      watched.remove(directory)
    }
    isComplete = true
    for directory in wanted where !watched.contains(directory) {
      let watch = unsafe directory.withCString { path in unsafe fristvagt_watch(inotify, path) }
      if watch >= 0 {
        directories[watch] = directory
        watched.insert(directory)
      } else {
        isComplete = false
      }
    }
  }

  /// Waits for a change, at most for some milliseconds.
  package mutating func wait(milliseconds: CInt) -> Wake {
    var wake = Wake()
    var wanted = pollfd(fd: inotify, events: CShort(POLLIN), revents: 0)
    let ready = unsafe poll(&wanted, 1, milliseconds)
    if ready > 0 { drain(into: &wake) }
    return wake
  }

  /// Takes the events that are there, without waiting.
  private mutating func drain(into wake: inout Wake) {
    while true {
      let count = unsafe buffer.withUnsafeMutableBytes { bytes in
        unsafe read(inotify, bytes.baseAddress, bytes.count)
      }
      guard count > 0 else { return }
      wake.hasChanges = true
      var place = 0
      let header = MemoryLayout<inotify_event>.size
      while place + header <= count {
        let event = unsafe buffer.withUnsafeBytes { bytes in
          unsafe bytes.loadUnaligned(fromByteOffset: place, as: inotify_event.self)
        }
        let end = min(count, place + header + Int(event.len))
        let name = buffer[(place + header)..<end].prefix { $0 != 0 }
        place = place + header + Int(event.len)
        take(event, Array(name), into: &wake)
      }
    }
  }

  private mutating func take(_ event: inotify_event, _ name: [UInt8], into wake: inout Wake) {
    if event.mask & UInt32(IN_Q_OVERFLOW) != 0 { wake.hasOverflowed = true }
    guard let directory = directories[event.wd] else { return }
    if event.mask & UInt32(IN_MOVED_TO) != 0, !name.isEmpty {
      wake.movedIn.insert(directory.appending(name))
    }
    if event.mask & UInt32(IN_IGNORED | IN_MOVE_SELF) != 0 {
      // The directory is gone; it is watched anew when it is there again.
      if event.mask & UInt32(IN_MOVE_SELF) != 0 { _ = inotify_rm_watch(inotify, event.wd) }
      directories[event.wd] = nil
      watched.remove(directory)
    }
  }
}
