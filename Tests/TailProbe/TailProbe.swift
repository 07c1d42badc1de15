import FileWatch
import Tailing
import TestSupport

/// Reads files into a journal and ends: a process of its own that tests can kill, or give few
/// descriptors.
///
/// usage: TailProbe JOURNAL LOOKS OPEN-FILES PATH…
@main struct TailProbe {
  static func main() {
    let words = CommandLine.arguments
    guard words.count > 4, let looks = Int(words[2]), let openFiles = Int(words[3]),
      let journal = TailingJournal(path: words[1], key: DigestKey(random: 0x7A11))
    else { fatalError("usage: TailProbe JOURNAL LOOKS OPEN-FILES PATH…") }
    var limits = TailingLimits()
    limits.openFiles = openFiles
    let tailer = Tailer(
      words[4...].map { TailedSource($0) }, state: journal.state, files: DiskFiles(),
      limits: limits)
    var time = TailingTime(monotonic: 0, wall: 1_700_000_000_000)
    var left = looks
    while left > 0 {
      let delivery = tailer.look(at: time)
      guard journal.store(delivery, tailer.takeChanges()) else {
        fatalError("the journal cannot be written")
      }
      time.monotonic += 1000
      time.wall += 1000
      if !delivery.hasMore { left -= 1 }
    }
  }
}
