internal import CLinux
internal import LinuxIO

/// An empty folder that is removed, with the files in it, with its last user.
package final class TestFolder {
  package let path: String

  package init() {
    let parent = Machine.environment("TMPDIR") ?? "/tmp"
    var template = Array("\(parent)/fristvagt-XXXXXX\0".utf8).map { CChar(bitPattern: $0) }
    let made = unsafe mkdtemp(&template) != nil
    precondition(made, "no temporary folder")
    path = String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }

  deinit {
    for name in (try? Files.names(in: path)) ?? [] { try? Files.remove(path + "/" + name) }
    _ = unsafe rmdir(path)
  }
}
