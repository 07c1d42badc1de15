/// The offset of Danish local time from UTC, as the system's zone data tell it.
///
/// The edge of the program hands in the bytes of `Europe/Copenhagen` (TZif, RFC 8536); a machine
/// without zone data is told so at start instead of counting in the wrong zone.
package struct CopenhagenTime: Sendable {
  /// When an offset begins, in seconds since 1970 UTC, and its minutes east of Greenwich.
  struct Change: Equatable, Sendable {
    var start: Int64
    var offset: Int
  }

  private let firstOffset: Int
  private let changes: [Change]
  private let rule: SummerTimeRule?

  /// Why zone data could not be used.
  package struct Fault: Error, Equatable, CustomStringConvertible {
    package var description: String
  }

  /// Reads a TZif file.
  ///
  /// - Throws: `Fault` where the bytes are no zone file, or one of version 1 with 32-bit times.
  package init(zoneFile bytes: [UInt8]) throws(Fault) {
    var reader = ZoneFileReader(bytes: bytes)
    let contents = try reader.contents()
    changes = contents.changes
    firstOffset = contents.firstOffset
    rule = contents.rule
  }

  /// Minutes that local time is ahead of UTC at a moment, given in seconds since 1970 UTC.
  package func offset(atUTC seconds: Int64) -> Int {
    if let last = changes.last, seconds >= last.start, let rule {
      return rule.offset(atUTC: seconds)
    }
    var low = 0
    var high = changes.count
    while low < high {
      let middle = (low + high) / 2
      if changes[middle].start <= seconds { low = middle + 1 } else { high = middle }
    }
    return low == 0
      ? (changes.isEmpty ? rule?.offset(atUTC: seconds) ?? firstOffset : firstOffset)
      : changes[low - 1].offset
  }

  /// The local minute at a moment, given in seconds since 1970 UTC.
  package func localMinute(atUTC seconds: Int64) -> LocalMinute {
    let minutes = Int64.dividedDown(seconds, by: 60)
    return LocalMinute(rawValue: minutes + Int64(offset(atUTC: seconds)))
  }

  /// Whether Copenhagen has an offset (minutes east of Greenwich) at any moment of a local date.
  package func hasOffset(_ minutes: Int, on date: CalendarDate) -> Bool {
    let midnight = Int64(date.rawValue) * 86_400
    let seconds = midnight - Int64(minutes) * 60
    // A date has at most two offsets: that of its first and that of its last minute.
    let first = offset(atUTC: seconds)
    let last = offset(atUTC: seconds + 86_340)
    return first == minutes || last == minutes
  }
}
