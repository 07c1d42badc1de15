internal import DanishCalendar
package import EarlyWarnings
package import Pathways
package import RegisterRecords

/// The columns and values of clocks and alerts (FORMATS.md, Outputs).
package struct RecordRows: Sendable {
  private let vocabulary: Vocabulary
  private let rules: RuleSet

  package init(vocabulary: Vocabulary, rules: RuleSet) {
    self.vocabulary = vocabulary
    self.rules = rules
  }

  package static let clockColumns = [
    "pathway", "rule", "package", "n", "start", "startCode", "state", "end", "endCode", "reason",
    "waited", "paused", "elapsed", "limit", "deadline", "remaining", "level", "breachedOn",
    "offered", "outcome", "explanation", "unit", "region",
  ]

  package func values(of clock: Clock) -> [Value] {
    [
      .text(clock.pathway.text(vocabulary)),
      .text(rules.rules[clock.rule].id),
      package(clock.package),
      .number(clock.number),
      .date(clock.start),
      .text(vocabulary.text(clock.startCode)),
      name(clock.state.rawValue),
      Value(clock.end),
      clock.endCode.isKnown ? .text(vocabulary.text(clock.endCode)) : .null,
      Value(reason(of: clock)),
      .number(clock.waited),
      .number(clock.paused),
      .number(clock.elapsed),
      Value(clock.limit),
      Value(clock.deadline),
      Value(clock.remaining),
      name(clock.level.name),
      Value(clock.breachedOn),
      Value(clock.offered),
      name(clock.outcome.rawValue),
      Value(clock.explanation.map { rules.pauses[$0].name }),
      key(clock.unit),
      key(clock.region),
    ]
  }

  package static let eventColumns = [
    "at", "kind", "id", "pathway", "rule", "package", "start", "n", "level", "previous",
    "deadline", "remaining", "offered", "outcome", "unit", "region",
  ]

  package func values(of event: WarningEvent) -> [Value] {
    let clock = event.clock
    return [
      .minute(event.at),
      name(event.kind.name),
      name(identifier(of: event)),
      .text(clock.pathway.text(vocabulary)),
      .text(rules.rules[clock.rule].id),
      package(clock.package),
      .date(clock.start),
      .number(clock.number),
      name(event.level.name),
      name(event.previous.name),
      Value(clock.deadline),
      Value(clock.remaining),
      Value(clock.offered),
      name(clock.outcome.rawValue),
      key(clock.unit),
      key(clock.region),
    ]
  }

  /// Why a clock was closed: a reason of its rule, `died` or `ended`.
  package func reason(of clock: Clock) -> String? {
    switch clock.reason {
    case .marker(let place): rules.rules[clock.rule].close[place].reason
    case .died: "died"
    case .ended: "ended"
    case nil: nil
    }
  }

  /// A digest of what the event says, so that whoever receives it twice can tell.
  package func identifier(of event: WarningEvent) -> String {
    var digest = Digest()
    let key = event.key
    for part in [
      key.pathway.text(vocabulary), rules.rules[key.rule].id, key.package?.description ?? "",
      key.start.description, String(key.place), event.kind.name, event.level.name,
      event.clock.deadline?.description ?? "", event.at.description,
    ] {
      digest.combine(part)
    }
    return digest.hexadecimal
  }

  private func name(_ text: String) -> Value { .name(StaticName(text)) }

  private func package(_ package: PackageCode?) -> Value {
    package.map { name($0.description) } ?? .null
  }

  private func key(_ key: RecordKey) -> Value {
    key.isKnown ? .text(vocabulary.text(key)) : .null
  }
}

/// FNV-1a of 128 bits: it tells events apart, and keeps no secret.
struct Digest {
  private var state: UInt128 = 0x6c62_272e_07bb_0142_62b8_2175_6295_c58d

  mutating func combine(_ text: String) {
    for byte in text.utf8 { combine(byte) }
    combine(0xFF)
  }

  private mutating func combine(_ byte: UInt8) {
    state = (state ^ UInt128(byte)) &* 0x0000_0000_0100_0000_0000_0000_0000_013B
  }

  var hexadecimal: String {
    let digits = String(state, radix: 16)
    return String(repeating: "0", count: 32 - digits.utf8.count) + digits
  }
}
