internal import DanishCalendar
internal import LinuxIO
internal import Monitoring
internal import Pathways

/// The engine as the program sets it up, to be fed from memory.
enum Engine {
  /// The pieces in which bytes come, as the program reads them.
  private static let pieceSize = 1 << 18

  static func zone() throws -> CopenhagenTime {
    try CopenhagenTime(zoneFile: try Files.contents(of: "/usr/share/zoneinfo/Europe/Copenhagen"))
  }

  static func empty(_ zone: CopenhagenTime) -> Monitoring {
    Monitoring(rules: .standard, zone: zone, now: zone.localMinute(atUTC: Machine.now))
  }

  static func feed(_ bytes: [UInt8], named name: String, to monitoring: inout Monitoring) {
    monitoring.begin(file: name)
    var position = 0
    while position < bytes.count {
      let end = min(bytes.count, position + pieceSize)
      monitoring.feed(bytes.span.extracting(position..<end))
      position = end
    }
    _ = monitoring.finish()
  }
}
