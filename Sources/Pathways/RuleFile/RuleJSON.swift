import DanishCalendar
import RegisterRecords
internal import Wordings

extension RuleSet {
  /// The rules as NDJSON: one object a line for each rule, in the order of the file.
  ///
  /// Keys, in this order and all of them always there:
  /// - `version`: of the rule file; `rule`: its id; `family`, `alert` (`people`, `log`), `pair`
  ///   (or null), `da` and `en` (names), `law`, `status` (of the source), `binding` (how sure the
  ///   choice of codes is, or null), `group` (`package` or null);
  /// - `start`, `stop`: lists of `{"code","da","en"}`, the pattern and what it says;
  /// - `close`: the same with `reason`;
  /// - `pauses`: list of `{"kind","open","close"}` with lists of codes as above;
  /// - `offer`: `udredning`, `behandling`, `efterbehandling` or null;
  /// - `limits`: list of `{"days","from","to"}` with dates or null, or null where the rule goes by
  ///   `standardTimes`: list of `{"package","folded","form","days","status"}`, else empty;
  /// - `warn`: `{"notice","warning","critical"}`, days left.
  package func json() -> String {
    rules.map { json(of: $0).text + "\n" }.joined()
  }

  private func json(of rule: Rule) -> JSONText {
    var limits = JSONText.null
    var times: [JSONText] = []
    switch rule.limits {
    case .rows(let rows):
      limits = .list(
        rows.map { row in
          .object([
            ("days", .number(row.days)), ("from", .string(row.from?.description)),
            ("to", .string(row.to?.description)),
          ])
        })
    case .standardTimes:
      times = standardTimes.filter { $0.rule == rule.id }.map { json(of: $0) }
    }
    return .object([
      ("version", .string(version)), ("rule", .string(rule.id)),
      ("family", .string(rule.family)), ("alert", .string(rule.audience.rawValue)),
      ("pair", .string(rule.pair)), ("da", .string(rule.danishName)),
      ("en", .string(rule.englishName)), ("law", .string(rule.law)),
      ("status", .string(rule.status)), ("binding", .string(rule.binding)),
      ("group", .string(rule.isGrouped ? "package" : nil)), ("start", codes(rule.start)),
      ("stop", codes(rule.stop)),
      (
        "close",
        .list(
          rule.close.map { closing in
            .object(code(closing.pattern) + [("reason", .string(closing.reason))])
          })
      ),
      ("pauses", .list(rule.pausedBy.map { json(of: pauses[$0]) })),
      ("offer", .string(rule.offer?.name)), ("limits", limits), ("standardTimes", .list(times)),
      (
        "warn",
        .object([
          ("notice", .number(thresholds.notice)), ("warning", .number(thresholds.warning)),
          ("critical", .number(thresholds.critical)),
        ])
      ),
    ])
  }

  private func json(of time: StandardTime) -> JSONText {
    .object([
      ("package", .string(time.package.description)),
      ("folded", .string(folded(time.package).description)),
      ("form", .string(time.form?.rawValue)), ("days", .number(time.days)),
      ("status", .string(time.status)),
    ])
  }

  private func json(of pause: PauseKind) -> JSONText {
    .object([
      ("kind", .string(pause.name)), ("open", codes(pause.open)), ("close", codes(pause.close)),
    ])
  }

  private func codes(_ patterns: [CodePattern]) -> JSONText {
    .list(patterns.map { .object(code($0)) })
  }

  private func code(_ pattern: CodePattern) -> [(String, JSONText)] {
    [
      ("code", .string(pattern.text)), ("da", .string(pattern.gloss(in: .da))),
      ("en", .string(pattern.gloss(in: .en))),
    ]
  }
}

/// A piece of JSON, already rendered.
private struct JSONText {
  let text: String

  static let null = JSONText(text: "null")

  static func number(_ number: Int) -> JSONText {
    JSONText(text: String(number))
  }

  static func list(_ elements: [JSONText]) -> JSONText {
    JSONText(text: "[" + elements.map(\.text).joined(separator: ",") + "]")
  }

  static func object(_ members: [(name: String, value: JSONText)]) -> JSONText {
    let texts = members.map { string($0.name).text + ":" + $0.value.text }
    return JSONText(text: "{" + texts.joined(separator: ",") + "}")
  }

  /// A text, or null for nil; no text of a rule file has control characters to escape.
  static func string(_ string: String?) -> JSONText {
    guard let string else { return null }
    var text = "\""
    for scalar in string.unicodeScalars {
      if scalar == "\"" || scalar == "\\" { text += "\\" }
      text.unicodeScalars.append(scalar)
    }
    return JSONText(text: text + "\"")
  }
}
