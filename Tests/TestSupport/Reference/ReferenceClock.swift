/// The levels of ENGINE.md 5, in rising order.
package enum ReferenceLevel: String, CaseIterable, Comparable, Sendable {
  case none
  case notice
  case warning
  case critical
  case breach

  package static func < (left: Self, right: Self) -> Bool {
    let order = allCases
    return (order.firstIndex(of: left) ?? 0) < (order.firstIndex(of: right) ?? 0)
  }
}

/// What a clock is doing.
package enum ReferenceState: String, Sendable {
  case running
  case paused
  case stopped
  case closed

  /// Running or paused.
  package var isOpen: Bool { self == .running || self == .paused }
}

/// A clock as it stands on a date; days are day numbers.
package struct ReferenceClock: Hashable, Sendable {
  package var pathway: String
  package var ruleIndex: Int
  package var rule: String
  package var package: String?
  package var instance: Int
  package var start: Int
  package var startCode: String
  package var state: ReferenceState
  package var end: Int?
  package var endCode: String?
  package var reason: String?
  package var waited: Int
  package var paused: Int
  package var elapsed: Int
  package var limit: Int?
  package var deadline: Int?
  package var remaining: Int?
  package var level: ReferenceLevel
  package var breachedOn: Int?
  package var offered: Int?
  package var outcome: String
  package var explanation: String?
  package var unit: String?
  package var region: String?

  /// The line of `clocks` in FORMATS.md.
  package var line: String {
    var json = ReferenceJSON()
    json.add("pathway", text: pathway)
    json.add("rule", text: rule)
    json.add("package", text: package)
    json.add("n", number: instance)
    json.add("start", date: start)
    json.add("startCode", text: startCode)
    json.add("state", text: state.rawValue)
    json.add("end", date: end)
    json.add("endCode", text: endCode)
    json.add("reason", text: reason)
    json.add("waited", number: waited)
    json.add("paused", number: paused)
    json.add("elapsed", number: elapsed)
    json.add("limit", number: limit)
    json.add("deadline", date: deadline)
    json.add("remaining", number: remaining)
    json.add("level", text: level.rawValue)
    json.add("breachedOn", date: breachedOn)
    json.add("offered", date: offered)
    json.add("outcome", text: outcome)
    json.add("explanation", text: explanation)
    json.add("unit", text: unit)
    json.add("region", text: region)
    return json.line
  }
}

/// One line of JSON, its members in the order added, without spaces.
struct ReferenceJSON {
  private var members: [String] = []

  var line: String { "{" + members.joined(separator: ",") + "}" }

  mutating func add(_ name: String, text: String?) {
    members.append("\"\(name)\":" + (text.map(Self.quoted) ?? "null"))
  }

  mutating func add(_ name: String, number: Int?) {
    members.append("\"\(name)\":" + (number.map(String.init) ?? "null"))
  }

  mutating func add(_ name: String, date: Int?) {
    add(name, text: date.map(ReferenceDate.text))
  }

  private static func quoted(_ text: String) -> String {
    var result = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": result += "\\\""
      case "\\": result += "\\\\"
      case "\n": result += "\\n"
      case "\r": result += "\\r"
      case "\t": result += "\\t"
      default:
        if scalar.value < 0x20 {
          let hex = String(scalar.value, radix: 16)
          result += "\\u" + String(repeating: "0", count: 4 - hex.utf8.count) + hex
        } else {
          result.unicodeScalars.append(scalar)
        }
      }
    }
    return result + "\""
  }
}
