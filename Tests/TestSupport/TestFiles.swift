package import DanishCalendar
internal import LinuxIO

/// The zone data of the machine, read once.
package let systemZone: CopenhagenTime = {
  do {
    return try CopenhagenTime(zoneFile: try Files.contents(of: systemZonePath))
  } catch {
    fatalError("no zone data for Europe/Copenhagen: \(error)")
  }
}()

package let systemZonePath = "/usr/share/zoneinfo/Europe/Copenhagen"

/// The folder `Tests` of the package.
package let testsFolder: String = {
  let parts = #filePath.split(separator: "/").dropLast(2)
  return "/" + parts.joined(separator: "/")
}()

/// The text of a file below the folder `Tests`.
package func testFile(_ path: String) throws -> String {
  String(decoding: try testBytes(path), as: UTF8.self)
}

/// The bytes of a file below the folder `Tests`.
package func testBytes(_ path: String) throws -> [UInt8] {
  try Files.contents(of: testsFolder + "/" + path)
}

/// The bytes of a file anywhere.
package func fileBytes(_ path: String) throws -> [UInt8] { try Files.contents(of: path) }
