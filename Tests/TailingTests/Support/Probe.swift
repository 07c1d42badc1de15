import Glibc
import Tailing
import TestSupport

/// The reader as a process of its own.
enum Probe {
  static let path: String = {
    guard let resolved = unsafe realpath("/proc/self/exe", nil) else { return "" }
    let own = unsafe String(cString: resolved)
    unsafe free(resolved)
    return own.prefix(upTo: own.lastIndex(of: "/") ?? own.startIndex) + "/TailProbe"
  }()

  static let key = DigestKey(random: 0x7A11)

  /// The words that run it.
  static func words(
    journal: String, looks: Int, openFiles: Int = 512, _ paths: [String]
  ) -> [String] {
    [path, journal, String(looks), String(openFiles)] + paths
  }
}
