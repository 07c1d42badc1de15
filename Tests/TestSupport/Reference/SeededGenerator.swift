/// splitmix64: the same seed gives the same choices on every machine.
package struct SeededGenerator: RandomNumberGenerator, Sendable {
  private var state: UInt64

  package init(seed: UInt64) {
    state = seed
  }

  package mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var value = state
    value = (value ^ (value >> 30)) &* 0xBF58_476D_1CE4_E5B9
    value = (value ^ (value >> 27)) &* 0x94D0_49BB_1331_11EB
    return value ^ (value >> 31)
  }

  /// A number in 0 ..< bound (bound > 0); the tiny bias does no harm here.
  package mutating func below(_ bound: Int) -> Int {
    Int(next() % UInt64(bound))
  }

  /// A number in a closed range.
  package mutating func within(_ range: ClosedRange<Int>) -> Int {
    range.lowerBound + below(range.upperBound - range.lowerBound + 1)
  }

  /// True in `times` of `count` cases.
  package mutating func chance(_ times: Int, in count: Int) -> Bool {
    below(count) < times
  }

  /// One of the choices (there must be one).
  package mutating func pick<Choice>(_ choices: [Choice]) -> Choice {
    choices[below(choices.count)]
  }

  /// Fisher and Yates.
  package mutating func shuffle<Item>(_ items: inout [Item]) {
    guard items.count > 1 else { return }
    for index in stride(from: items.count - 1, to: 0, by: -1) {
      items.swapAt(index, below(index + 1))
    }
  }

  /// A version-5-looking UUID in lower case.
  package mutating func uuid() -> String {
    let digits = Array("0123456789abcdef")
    var text = ""
    for place in 0..<32 {
      if [8, 12, 16, 20].contains(place) { text += "-" }
      switch place {
      case 12: text += "5"
      case 16: text += "8"
      default: text.append(digits[below(16)])
      }
    }
    return text
  }
}
