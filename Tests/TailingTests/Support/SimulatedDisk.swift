import Tailing

/// What writers of files do, on a real file system or a simulated one.
protocol WriterDisk: AnyObject {
  func write(_ name: String, _ bytes: [UInt8])
  func append(_ name: String, _ bytes: [UInt8])
  func truncate(_ name: String, to size: Int)
  func rename(_ from: String, _ to: String)
  func remove(_ name: String)
  func symlink(_ target: String, _ name: String)
  func makeFolder(_ name: String)
  func bytes(_ name: String) throws -> [UInt8]
}

extension ScratchDisk: WriterDisk {}

/// A file system in memory with the habits of real ones: inodes are used again at once, clocks tick
/// slowly, a write is visible in parts, and calls fail.
final class SimulatedDisk: TailedFiles, WriterDisk {
  final class Node {
    let inode: UInt64
    let generation: UInt64
    let birth: Int64
    var bytes: [UInt8] = []
    /// How many of the bytes can be seen; the rest of a write shows later.
    var visible = 0
    var modified: Int64
    var changed: Int64
    var links = 1
    var handles = 0

    init(inode: UInt64, generation: UInt64, at time: Int64) {
      self.inode = inode
      self.generation = generation
      birth = time
      modified = time
      changed = time
    }
  }

  enum Entry {
    case file(Node)
    case link(String)
    case folder
  }

  struct Habits {
    var tellsGeneration = true
    var tellsBirth = true
    var isRemote = false
    /// Milliseconds for which all changes have one time.
    var tick: Int64 = 4
  }

  var habits: Habits
  /// Nanoseconds.
  var time: Int64 = 1_700_000_000_000_000_000
  private var entries: [String: Entry] = [:]
  private var handles: [Int32: Node] = [:]
  private var nextHandle: Int32 = 3
  private var freeInodes: [UInt64] = []
  private var nextInode: UInt64 = 11
  private var generations: UInt64 = 1
  /// Decides how much of a write is seen at once; nil for all.
  var visibility: ((Int) -> Int)?
  /// Decides whether a call fails.
  var fault: (() -> FileFault?)?
  private(set) var calls = 0
  var handleLimit = Int.max
  var openHandles: Int { handles.count }

  init(_ habits: Habits = Habits()) {
    self.habits = habits
  }

  // MARK: - Writers

  private var stamp: Int64 { time / (habits.tick * 1_000_000) * habits.tick * 1_000_000 }

  func show() {
    for case .file(let node) in entries.values { node.visible = node.bytes.count }
    for node in handles.values { node.visible = node.bytes.count }
  }

  /// Shows a file shorter than it is, as a share does that has an old size.
  func hide(_ name: String, bytes: Int) { node(name)?.visible -= bytes }

  private func node(_ name: String) -> Node? {
    if case .file(let node)? = entries[name] { return node }
    return nil
  }

  private func made(_ name: String) -> Node {
    if let node = node(name) { return node }
    let inode = freeInodes.popLast() ?? nextInode
    if inode == nextInode { nextInode += 1 }
    generations += 1
    let node = Node(inode: inode, generation: generations, at: stamp)
    entries[name] = .file(node)
    return node
  }

  private func release(_ node: Node) {
    if node.links == 0, node.handles == 0 { freeInodes.append(node.inode) }
  }

  private func change(_ node: Node) {
    node.modified = stamp
    node.changed = stamp
  }

  func write(_ name: String, _ bytes: [UInt8]) {
    let node = made(name)
    node.bytes = []
    node.visible = 0
    change(node)
    append(name, bytes)
  }

  func append(_ name: String, _ bytes: [UInt8]) {
    let node = made(name)
    node.visible = node.bytes.count
    node.bytes += bytes
    node.visible += visibility?(bytes.count) ?? bytes.count
    if !bytes.isEmpty { change(node) }
  }

  func truncate(_ name: String, to size: Int) {
    guard let node = node(name) else { return }
    node.bytes = Array(node.bytes.prefix(size))
    node.visible = node.bytes.count
    change(node)
  }

  func rename(_ from: String, _ to: String) {
    guard let entry = entries.removeValue(forKey: from) else { return }
    if entries[to] != nil { remove(to) }
    entries[to] = entry
    if case .file(let node) = entry { node.changed = stamp }
  }

  func remove(_ name: String) {
    guard case .file(let node)? = entries.removeValue(forKey: name) else { return }
    node.links -= 1
    node.changed = stamp
    release(node)
  }

  func symlink(_ target: String, _ name: String) { entries[name] = .link(target) }
  func makeFolder(_ name: String) { entries[name] = .folder }
  func bytes(_ name: String) throws -> [UInt8] { node(name)?.bytes ?? [] }

  // MARK: - Readers

  private func enter() throws(FileFault) {
    calls += 1
    if let fault = fault?() { throw fault }
  }

  private static func text(_ path: FilePath) -> String {
    let text = String(decoding: path.bytes, as: UTF8.self)
    return text.hasPrefix("./") ? String(text.dropFirst(2)) : text
  }

  private func status(_ node: Node) -> FileStatus {
    FileStatus(
      kind: .file,
      identity: FileIdentity(
        device: 1, inode: node.inode, birth: habits.tellsBirth ? node.birth : nil),
      size: Int64(node.visible), modified: node.modified, changed: node.changed, links: node.links)
  }

  private func status(_ name: String, depth: Int = 0) throws(FileFault) -> FileStatus {
    guard depth < 8 else { throw .linkLoop }
    switch name == "." || name.isEmpty ? .folder : entries[name] {
    case nil: throw depth == 0 ? .missing : .danglingLink
    case .file(let node)?: return status(node)
    case .folder?:
      return FileStatus(
        kind: .directory, identity: FileIdentity(device: 1, inode: 2), size: 0, modified: 0,
        changed: 0)
    case .link(let target)?:
      var status = try status(target, depth: depth + 1)
      status.target = FilePath(target)
      return status
    }
  }

  func list(
    _ directory: FilePath, inside root: FilePath, where isWanted: ([UInt8], UInt64) -> Bool
  ) throws(FileFault) -> [ListedFile] {
    try enter()
    let folder = SimulatedDisk.text(directory)
    guard try status(folder).kind == .directory else { throw .missing }
    let prefix = folder == "." ? "" : folder + "/"
    var files: [ListedFile] = []
    // A directory is in no order: here by the last letters, the same in every run.
    let paths = entries.keys.sorted { String($0.reversed()) < String($1.reversed()) }
    for path in paths {
      guard let entry = entries[path] else { continue }
      guard path.hasPrefix(prefix), !path.dropFirst(prefix.count).contains("/") else { continue }
      let name = Array(path.utf8.dropFirst(prefix.utf8.count))
      var inode: UInt64 = 0
      if case .file(let node) = entry { inode = node.inode }
      guard isWanted(name, inode) else { continue }
      do throws(FileFault) {
        files.append(ListedFile(name: name, status: .success(try status(path))))
      } catch {
        files.append(ListedFile(name: name, status: .failure(error)))
      }
    }
    return files
  }

  func status(of path: FilePath, inside root: FilePath) throws(FileFault) -> FileStatus {
    try enter()
    return try status(SimulatedDisk.text(path))
  }

  func isRemote(_ directory: FilePath) -> Bool { habits.isRemote }

  func open(_ path: FilePath) throws(FileFault) -> FileHandle {
    try enter()
    var name = SimulatedDisk.text(path)
    while case .link(let target)? = entries[name] { name = target }
    guard let node = node(name) else { throw .missing }
    guard handles.count < handleLimit else { throw .tooManyOpen }
    node.handles += 1
    nextHandle += 1
    handles[nextHandle] = node
    return FileHandle(number: nextHandle)
  }

  func status(of handle: FileHandle) throws(FileFault) -> FileStatus {
    try enter()
    guard let node = handles[handle.number] else { throw .other(9) }
    var status = status(node)
    status.identity.generation = habits.tellsGeneration ? node.generation : nil
    return status
  }

  func read(
    _ handle: FileHandle, at offset: Int64, count: Int
  ) throws(FileFault) -> [UInt8] {
    try enter()
    guard let node = handles[handle.number] else { throw .other(9) }
    return Array(node.bytes[..<node.visible].dropFirst(Int(offset)).prefix(count))
  }

  func close(_ handle: FileHandle) {
    guard let node = handles.removeValue(forKey: handle.number) else { return }
    node.handles -= 1
    release(node)
  }

  /// Closes everything, as the end of a process does.
  func closeAll() {
    for number in handles.keys { close(FileHandle(number: number)) }
  }
}
