extension Report {
  /// As one JSON object; `version` grows when a member changes its meaning.
  package var json: String {
    var members = [JSONText.member("version", "1")]
    members.append(
      JSONText.member(
        "facts", JSONText.object(facts.map { ($0.name, JSONText.string($0.text)) })))
    members.append(JSONText.member("lines", JSONText.array(lines.map(Report.json))))
    members.append(
      JSONText.member("sides", JSONText.array(sides.map { Report.json($0.side, job: $0.job) })))
    return "{" + members.joined(separator: ",\n ") + "}\n"
  }

  private static func json(_ line: Line) -> String {
    let target = line.target
    return JSONText.object([
      ("job", JSONText.string(line.job)),
      ("title", JSONText.string(line.title)),
      ("unit", JSONText.string(line.quantity.unit)),
      ("median", JSONText.number(line.value?.median)),
      ("least", JSONText.number(line.value?.least)),
      ("greatest", JSONText.number(line.value?.greatest)),
      ("target", JSONText.number(target?.bound.limit)),
      ("aim", JSONText.number(target?.aim)),
      ("verdict", JSONText.string(line.verdict.rawValue)),
      ("equal", line.isEqual.map { $0 ? "true" : "false" } ?? "null"),
      ("note", JSONText.string(line.note)),
      ("values", JSONText.array((line.value?.values ?? []).map { JSONText.number($0) })),
    ])
  }

  private static func json(_ side: Side, job: String) -> String {
    let runs = side.runs.map { run in
      JSONText.object([
        ("wall", JSONText.number(run.wall)), ("inside", JSONText.number(run.inside)),
        ("processor", JSONText.number(run.processor)), ("peak", String(run.peak)),
        ("disk", String(run.disk)), ("others", JSONText.number(run.others)),
      ])
    }
    return JSONText.object([
      ("job", JSONText.string(job)), ("side", JSONText.string(side.name)),
      ("runs", JSONText.array(runs)),
    ])
  }
}

/// Values as JSON.
package enum JSONText {
  package static func string(_ text: String) -> String {
    var out = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"", "\\": out += "\\\(scalar)"
      case "\n": out += "\\n"
      case "\t": out += "\\t"
      case "\u{0}"..<"\u{20}":
        let digits = String(scalar.value, radix: 16)
        out += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
      default: out.unicodeScalars.append(scalar)
      }
    }
    return out + "\""
  }

  /// `null` for nil and for what JSON has no number for.
  package static func number(_ value: Double?) -> String {
    guard let value, value.isFinite else { return "null" }
    return Int(exactly: value).map(String.init) ?? "\(value)"
  }

  package static func object(_ members: [(String, String)]) -> String {
    "{" + members.map { member($0.0, $0.1) }.joined(separator: ",") + "}"
  }

  package static func array(_ values: [String]) -> String {
    "[" + values.joined(separator: ",") + "]"
  }

  static func member(_ name: String, _ value: String) -> String { "\(string(name)):\(value)" }
}
