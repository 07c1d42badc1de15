import DanishCalendar
import Foundation

/// The machine's zone data of Copenhagen.
enum TestZone {
  static func copenhagen() throws -> CopenhagenTime {
    let url = URL(fileURLWithPath: "/usr/share/zoneinfo/Europe/Copenhagen")
    return try CopenhagenTime(zoneFile: Array(try Data(contentsOf: url)))
  }
}

/// What a test could not do.
struct TestFault: Error {
  var what: String
}
