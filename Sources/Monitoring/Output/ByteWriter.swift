package import DanishCalendar

/// Bytes of output, written without strings between.
package struct ByteWriter: Sendable {
  package private(set) var bytes: [UInt8] = []

  package init() {}

  package mutating func removeAll() { bytes.removeAll(keepingCapacity: true) }

  package mutating func write(_ text: StaticString) {
    text.withUTF8Buffer { buffer in unsafe bytes.append(contentsOf: buffer) }
  }

  package mutating func write(raw text: String) {
    bytes.append(contentsOf: text.utf8)
  }

  package mutating func write(_ byte: UInt8) {
    bytes.append(byte)
  }

  package mutating func write(_ number: Int) {
    if number < 0 {
      bytes.append(UInt8(ascii: "-"))
      return write(digitsOf: UInt64(number.magnitude))
    }
    write(digitsOf: UInt64(number))
  }

  private mutating func write(digitsOf number: UInt64) {
    let start = bytes.count
    var rest = number
    repeat {
      bytes.append(UInt8(48 + rest % 10))
      rest /= 10
    } while rest > 0
    bytes[start...].reverse()
  }

  /// A date as `2024-03-15`.
  package mutating func write(_ date: CalendarDate) {
    let (year, month, day) = date.civil
    write(year, width: 4)
    write(UInt8(ascii: "-"))
    write(month, width: 2)
    write(UInt8(ascii: "-"))
    write(day, width: 2)
  }

  /// A minute as `2024-03-15T08:15`.
  package mutating func write(_ minute: LocalMinute) {
    write(minute.date)
    write(UInt8(ascii: "T"))
    write(minute.minuteOfDay / 60, width: 2)
    write(UInt8(ascii: ":"))
    write(minute.minuteOfDay % 60, width: 2)
  }

  private mutating func write(_ number: Int, width: Int) {
    var divisor = 1
    for _ in 1..<width { divisor *= 10 }
    while divisor > 0 {
      bytes.append(UInt8(48 + number / divisor % 10))
      divisor /= 10
    }
  }

  /// A JSON string with its quotes.
  package mutating func write(json text: String) {
    bytes.append(UInt8(ascii: "\""))
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "\""), UInt8(ascii: "\\"):
        bytes.append(UInt8(ascii: "\\"))
        bytes.append(byte)
      case 8, 9, 10, 12, 13:
        bytes.append(UInt8(ascii: "\\"))
        bytes.append(ByteWriter.shortEscapes[Int(byte) - 8])
      case 0..<32:
        write("\\u00")
        bytes.append(ByteWriter.hexDigits[Int(byte >> 4)])
        bytes.append(ByteWriter.hexDigits[Int(byte & 15)])
      default:
        bytes.append(byte)
      }
    }
    bytes.append(UInt8(ascii: "\""))
  }

  /// The letters of JSON's short escapes for the bytes 8 to 13.
  private static let shortEscapes = Array("btn?fr".utf8)
  static let hexDigits = Array("0123456789abcdef".utf8)
}
