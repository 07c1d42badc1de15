import Foundation

/// What a code does in a rule.
enum ReferenceRole: Hashable, Sendable {
  case start
  case stop
  case close(reason: String)
}

/// The rules of a rules.json, as they stand there.
package struct ReferenceRules: Sendable {
  /// A row of `limits`.
  package struct Limit: Sendable {
    package var days: Int
    package var from: Int?
    package var to: Int?
  }

  /// A row of `standardTimes`.
  package struct StandardTime: Sendable {
    package var package: String
    package var rule: String
    package var form: String?
    package var days: Int
  }

  /// A kind of pause.
  package struct Pause: Sendable {
    package var kind: String
    package var open: [String]
    package var close: [String]
  }

  /// One rule.
  package struct Rule: Sendable {
    package var id: String
    /// Runs one clock per cancer package.
    package var isPerPackage: Bool
    package var start: [String]
    package var stop: [String]
    /// Patterns and reasons, by pattern.
    package var close: [(pattern: String, reason: String)]
    package var pausedBy: [String]
    package var offer: String?
    /// nil = `standardTimes`.
    package var limits: [Limit]?

    /// What a code does in this rule: it may start and also stop or close.
    func roles(of code: String) -> Set<ReferenceRole> {
      var roles: Set<ReferenceRole> = []
      if start.contains(where: { ReferenceRules.matches(code, $0) }) { roles.insert(.start) }
      if stop.contains(where: { ReferenceRules.matches(code, $0) }) {
        roles.insert(.stop)
      } else if let found = close.first(where: { ReferenceRules.matches(code, $0.pattern) }) {
        roles.insert(.close(reason: found.reason))
      }
      return roles
    }
  }

  package var packageFold: [String: String]
  package var pauses: [Pause]
  /// Days left at which a level falls due: notice, warning, critical.
  package var warn: [String: Int]
  package var rules: [Rule]
  package var standardTimes: [StandardTime]

  /// Reads the text of a rules.json.
  package init(json text: String) throws {
    let parsed = try JSONSerialization.jsonObject(with: Data(text.utf8))
    guard let root = parsed as? [String: Any], let ruleList = root["rules"] as? [[String: Any]]
    else { throw ReferenceError(description: "rules.json: no rules") }
    packageFold = root["packageFold"] as? [String: String] ?? [:]
    let pauseTable = root["pauses"] as? [String: [String: [String]]] ?? [:]
    pauses = pauseTable.sorted { $0.key < $1.key }.map { kind, codes in
      Pause(kind: kind, open: codes["open"] ?? [], close: codes["close"] ?? [])
    }
    warn = ["notice": 7, "warning": 3, "critical": 1]
    for (level, days) in root["warn"] as? [String: Int] ?? [:] { warn[level] = days }
    rules = try ruleList.map(Self.readRule)
    standardTimes = try (root["standardTimes"] as? [[String: Any]] ?? []).map { row in
      guard let package = row["package"] as? String, let rule = row["rule"] as? String,
        let days = row["days"] as? Int
      else { throw ReferenceError(description: "rules.json: standardTimes") }
      return StandardTime(
        package: package, rule: rule, form: row["form"] as? String, days: days)
    }
  }

  private static func readRule(_ object: [String: Any]) throws -> Rule {
    guard let id = object["id"] as? String, let start = object["start"] as? [String],
      let stop = object["stop"] as? [String]
    else { throw ReferenceError(description: "rules.json: a rule without id, start or stop") }
    let close = object["close"] as? [String: String] ?? [:]
    var limits: [Limit]?
    if let rows = object["limits"] as? [[String: Any]] {
      limits = try rows.map { row in
        guard let days = row["days"] as? Int else {
          throw ReferenceError(description: "rules.json: a limit without days")
        }
        return Limit(
          days: days, from: (row["from"] as? String).flatMap(ReferenceDate.read),
          to: (row["to"] as? String).flatMap(ReferenceDate.read))
      }
    }
    return Rule(
      id: id, isPerPackage: object["group"] as? String == "package", start: start, stop: stop,
      close: close.sorted { $0.key < $1.key }.map { (pattern: $0.key, reason: $0.value) },
      pausedBy: (object["pausedBy"] as? [String] ?? []).sorted(),
      offer: object["offer"] as? String, limits: limits)
  }

  /// Whether a code fits a pattern: `?` is one digit, a trailing `*` is any rest, also none.
  package static func matches(_ code: String, _ pattern: String) -> Bool {
    let code = Array(code.utf8)
    var pattern = Array(pattern.utf8)
    let isOpen = pattern.last == UInt8(ascii: "*")
    if isOpen { pattern.removeLast() }
    guard isOpen ? code.count >= pattern.count : code.count == pattern.count else { return false }
    for (byte, wanted) in zip(code, pattern) {
      if wanted == UInt8(ascii: "?") {
        guard (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) else { return false }
      } else if byte != wanted {
        return false
      }
    }
    return true
  }

  /// Digits 4-5 of a code, not folded; nil where they are no digits.
  package static func packageDigits(of code: String) -> String? {
    let bytes = Array(code.utf8)
    guard bytes.count >= 5 else { return nil }
    let digits = String(decoding: bytes[3..<5], as: UTF8.self)
    return matches(digits, "??") ? digits : nil
  }

  /// The folded package of a code.
  package func package(of code: String) -> String? {
    Self.packageDigits(of: code).map { packageFold[$0] ?? $0 }
  }
}

/// Something that the reference could not read.
package struct ReferenceError: Error, CustomStringConvertible {
  package var description: String
}
