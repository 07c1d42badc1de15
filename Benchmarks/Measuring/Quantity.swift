/// What a value counts, and how it is written.
package struct Quantity: Equatable, Sendable {
  /// What stands behind the number.
  package let unit: String
  /// How many decimals it has.
  package let digits: Int

  /// How many times the other side's time goes into ours; more is better.
  package static let timesAsFast = Quantity(unit: "times as fast", digits: 2)
  /// How many times our time is the other side's; less is better.
  package static let timesItsTime = Quantity(unit: "times its time", digits: 2)
  package static let timesItsMemory = Quantity(unit: "times its memory", digits: 3)
  package static let seconds = Quantity(unit: "s", digits: 3)
  package static let milliseconds = Quantity(unit: "ms", digits: 1)
  /// 1,000,000,000 bytes a second.
  package static let gigabytesPerSecond = Quantity(unit: "GB/s", digits: 2)
  /// 1,000,000 bytes.
  package static let megabytes = Quantity(unit: "MB", digits: 1)
  package static let nanosecondsARow = Quantity(unit: "ns a row", digits: 1)
  package static let bytesAMarker = Quantity(unit: "bytes a marker", digits: 1)

  /// A number with its unit.
  package func text(_ value: Double) -> String { "\(number(value)) \(unit)" }

  /// A number without its unit.
  package func number(_ value: Double) -> String { NumberText.fixed(value, digits: digits) }

  /// The median with its unit and, of more than one measurement, the least and the greatest.
  package func text(_ spread: Spread) -> String {
    guard spread.values.count > 1 else { return text(spread.median) }
    return "\(text(spread.median)) (\(number(spread.least)) to \(number(spread.greatest)))"
  }
}

/// Numbers as text.
package enum NumberText {
  /// With so many decimals, rounded; `-` for what is no number.
  package static func fixed(_ value: Double, digits: Int) -> String {
    let scale = (0..<digits).reduce(1.0) { scale, _ in scale * 10 }
    let scaled = (value.magnitude * scale).rounded()
    guard scaled < 9e15 else { return "-" }
    let sign = value < 0 && scaled > 0 ? "-" : ""
    let whole = String(Int(scaled / scale))
    guard digits > 0 else { return sign + whole }
    let rest = String(Int(scaled) - Int(scaled / scale) * Int(scale))
    return sign + whole + "." + String(repeating: "0", count: digits - rest.count) + rest
  }

  /// A whole number in groups of three.
  package static func grouped(_ value: Int) -> String {
    let digits = String(value.magnitude)
    var text = ""
    for (place, digit) in digits.enumerated() {
      if place > 0, (digits.count - place) % 3 == 0 { text.append(",") }
      text.append(digit)
    }
    return value < 0 ? "-" + text : text
  }
}
