/// A line of the report: one value, how it was come by, and what it should be.
package struct Line: Equatable, Sendable {
  package let job: String
  package let title: String
  /// What the value was made of: our side first, then what it is held against.
  package var ours: Reading?
  package var other: Reading?
  /// Nil where it was not measured; the note says why.
  package var value: Spread?
  package let quantity: Quantity
  package var target: Target?
  /// Whether both sides gave the same result; nil where there is nothing to compare.
  package var isEqual: Bool?
  package var note: String

  /// A side's name and its measurements.
  package struct Reading: Equatable, Sendable {
    package let name: String
    package let spread: Spread
    package let quantity: Quantity

    package init(name: String, spread: Spread, quantity: Quantity = .seconds) {
      self.name = name
      self.spread = spread
      self.quantity = quantity
    }

    package var text: String { "\(name) \(quantity.text(spread))" }
  }

  package init(
    job: String, title: String, quantity: Quantity, value: Spread?, target: Target? = nil,
    isEqual: Bool? = nil, note: String = ""
  ) {
    self.job = job
    self.title = title
    self.quantity = quantity
    self.value = value
    self.target = target
    self.isEqual = isEqual
    self.note = note
  }

  /// Our side held against another: how fast, or how much of its time.
  package init(
    job: String, title: String, quantity: Quantity, ours: Side, other: Side,
    target: Target? = nil, isEqual: Bool? = nil, note: String = ""
  ) {
    let (own, its) = (ours.seconds, other.seconds)
    let isSpeed = quantity == .timesAsFast
    let (upper, lower) = isSpeed ? (its, own) : (own, its)
    let value = upper.flatMap { upper in lower.flatMap { upper.divided(by: $0) } }
    self.init(
      job: job, title: title, quantity: quantity, value: value, target: target, isEqual: isEqual,
      note: note)
    self.ours = own.map { Reading(name: ours.name, spread: $0) }
    self.other = its.map { Reading(name: other.name, spread: $0) }
  }

  package var verdict: Verdict {
    if isEqual == false { return .notEqual }
    guard let value else { return .notMeasured }
    return target?.verdict(value) ?? .noTarget
  }

  /// The target in words; empty where there is none.
  package var targetText: String {
    guard let target else { return "" }
    let limit = short(target.bound.limit)
    let words =
      switch target.bound {
      case .atLeast: "at least \(limit)"
      case .atMost: "at most \(limit)"
      }
    return target.aim.map { "\(words), aim \(short($0))" } ?? words
  }

  /// A limit without the decimals that it does not need.
  private func short(_ value: Double) -> String {
    var text = quantity.number(value)
    guard text.contains(".") else { return text }
    while text.hasSuffix("0") { text.removeLast() }
    if text.hasSuffix(".") { text.removeLast() }
    return text
  }

  /// The value in words.
  package var valueText: String {
    value.map(quantity.text) ?? Verdict.notMeasured.rawValue
  }
}
