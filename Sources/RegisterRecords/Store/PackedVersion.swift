package import DanishCalendar

/// A version of a marker or contact that moves no clock itself, in 12 bytes.
///
/// A correction may replace a version that moves a clock by one that does not, in either order of
/// arrival, so of every record with a key its place among the versions must be kept: key, reported
/// time, own time and code. What does not fit (a text as key, times far apart, many codes) is kept
/// as a whole record instead.
package struct PackedVersion: Equatable, Sendable {
  private var low: UInt32
  private var middle: UInt32
  private var high: UInt32

  // 96 bits: the key 37, the reported time 26, the own time before it 20, the code 13.
  private static let keyBits: UInt64 = 37
  private static let reportedBits: UInt64 = 26
  private static let lagBits: UInt64 = 20
  private static let codeBits: UInt64 = 13

  /// The minute from which reported times are counted, so that they fit until 2127.
  private static let epoch = LocalMinute(CalendarDate(rawValue: 10_957)).rawValue
  /// A time may be as far after its report as it may be before it.
  private static let lagCenter: Int64 = 1 << 19

  init?(key: RecordKey, reported: LocalMinute, time: LocalMinute, code: CodeID) {
    guard reported.isKnown, time.isKnown, key.rawValue < 1 << PackedVersion.keyBits else {
      return nil
    }
    let minutes = reported.rawValue - PackedVersion.epoch
    let lag = reported.rawValue - time.rawValue + PackedVersion.lagCenter
    // The greatest code stands for an unknown one.
    let unknownCode: UInt64 = (1 << PackedVersion.codeBits) - 1
    let hasCode = code.isKnown
    let code = hasCode ? UInt64(code.rawValue) : unknownCode
    guard minutes >= 0, minutes < 1 << PackedVersion.reportedBits, lag >= 0,
      lag < 1 << PackedVersion.lagBits, code < unknownCode || !hasCode
    else { return nil }
    let first = key.rawValue | UInt64(minutes) << PackedVersion.keyBits
    low = UInt32(truncatingIfNeeded: first)
    // Of the first 64 bits one is left; the lag begins there.
    let second = first >> 32 | UInt64(lag & 1) << 31
    middle = UInt32(truncatingIfNeeded: second)
    high = UInt32(truncatingIfNeeded: UInt64(lag) >> 1 | code << 19)
  }

  private var first: UInt64 { UInt64(low) | UInt64(middle & 0x7FFF_FFFF) << 32 }

  /// The identity of the record.
  package var key: RecordKey { RecordKey(rawValue: first & ((1 << PackedVersion.keyBits) - 1)) }

  /// When the record was reported.
  package var reported: LocalMinute {
    LocalMinute(rawValue: Int64(first >> PackedVersion.keyBits) + PackedVersion.epoch)
  }

  /// The record's own time.
  package var time: LocalMinute {
    let lag = Int64(middle >> 31) | Int64(high & 0x7_FFFF) << 1
    return LocalMinute(rawValue: reported.rawValue - lag + PackedVersion.lagCenter)
  }

  /// The code of the marker, or the type of the contact.
  package var code: CodeID {
    let code = high >> 19
    return code == (1 << PackedVersion.codeBits) - 1 ? .none : CodeID(rawValue: code)
  }
  /// The version with another code; nil where that does not fit.
  func recoded(_ code: CodeID) -> PackedVersion? {
    let unknownCode: UInt32 = (1 << 13) - 1
    guard !code.isKnown || code.rawValue < unknownCode else { return nil }
    var version = self
    version.high = high & 0x7_FFFF | (code.isKnown ? code.rawValue : unknownCode) << 19
    return version
  }
  /// The version as a whole record of a marker, with a code.
  package func marker(_ code: CodeID) -> MarkerRecord {
    var marker = MarkerRecord(place: Place(file: 0, line: 0))
    marker.key = key
    marker.reported = reported
    marker.time = time
    marker.code = code
    return marker
  }

  /// The version as a whole record of a contact, with a type.
  package func contact(_ type: CodeID) -> ContactRecord {
    var contact = ContactRecord(place: Place(file: 0, line: 0))
    contact.key = key
    contact.reported = reported
    contact.start = time
    contact.type = type
    return contact
  }
}
