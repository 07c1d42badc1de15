import DanishCalendar
import RegisterRecords
internal import Wordings

/// A rule as far as it could be read, so that the others can be checked against it.
struct RuleDraft {
  var id: String?
  var limits: Limits?
  /// The whole rule; nil where something of it is wrong.
  var rule: Rule?

  var usesStandardTimes: Bool {
    if case .standardTimes = limits { true } else { false }
  }
}

extension RuleFileReader {
  mutating func drafts(_ value: JSONValue?, pauses: [PauseKind]?) -> [RuleDraft]? {
    guard let value, let elements = elements(value) else { return nil }
    if elements.isEmpty { fail(.noRules, at: value.position) }
    var ids: Set<String> = []
    return elements.map { element in
      let draft = draft(element, pauses: pauses)
      if let id = draft.draft.id, !ids.insert(id).inserted {
        fail(.duplicateRule(id), at: draft.position)
      }
      return draft.draft
    }
  }

  private mutating func draft(
    _ value: JSONValue, pauses: [PauseKind]?
  ) -> (draft: RuleDraft, position: TextPosition) {
    guard
      let fields = fields(
        value,
        required: [
          "id", "family", "alert", "da", "en", "law", "status", "start", "stop", "close",
          "pausedBy", "limits",
        ],
        optional: ["pair", "binding", "offer", "group"])
    else { return (RuleDraft(), value.position) }
    let faultsBefore = faults.count
    var draft = RuleDraft(id: text(fields["id"]), limits: limits(fields["limits"]))
    let family = text(fields["family"])
    let audience = word(
      fields["alert"], [("people", Audience.people), ("log", Audience.log)],
      or: RuleProblem.badAlert)
    let pair = text(fields["pair"])
    let danishName = text(fields["da"])
    let englishName = text(fields["en"])
    let law = text(fields["law"])
    let status = text(fields["status"])
    let binding = text(fields["binding"])
    let isGrouped = word(fields["group"], [("package", true)], or: RuleProblem.badGroup) ?? false
    let offer = word(
      fields["offer"],
      [
        ("udredning", OfferKind.udredning), ("behandling", .behandling),
        ("efterbehandling", .efterbehandling),
      ], or: RuleProblem.badOffer)
    let codes = codes(fields)
    let pausedBy = pausedBy(fields["pausedBy"], pauses: pauses)
    if isGrouped { checkPackages(codes) }
    if draft.usesStandardTimes, fields["group"] == nil, let place = fields["limits"] {
      fail(.standardTimesWithoutGroup, at: place.position)
    }
    if faults.count == faultsBefore, let id = draft.id, let limits = draft.limits, let family,
      let audience, let danishName, let englishName, let law, let status, let pausedBy
    {
      draft.rule = Rule(
        id: id, family: family, audience: audience, pair: pair, danishName: danishName,
        englishName: englishName, law: law, status: status, binding: binding,
        isGrouped: isGrouped, start: codes.start.map(\.pattern), stop: codes.stop.map(\.pattern),
        close: zip(codes.close, codes.reasons).map { Closing(pattern: $0.pattern, reason: $1) },
        pausedBy: pausedBy, offer: offer, limits: limits)
    }
    return (draft, fields["id"]?.position ?? value.position)
  }

  // MARK: - Codes

  private struct RuleCodes {
    var start: [PlacedPattern] = []
    var stop: [PlacedPattern] = []
    var close: [PlacedPattern] = []
    /// Of the closing codes, one each.
    var reasons: [String] = []
  }

  private mutating func codes(_ fields: [String: JSONValue]) -> RuleCodes {
    var codes = RuleCodes()
    if let start = fields["start"], let patterns = patterns(start) {
      codes.start = patterns
      if case .array(let elements) = start.kind, elements.isEmpty {
        fail(.noStart, at: start.position)
      }
    }
    codes.stop = patterns(fields["stop"]) ?? []
    for member in members(fields["close"]) ?? [] {
      let reason = text(member.value)
      guard let pattern = pattern(member.name, at: member.position), let reason else { continue }
      codes.close.append(pattern)
      codes.reasons.append(reason)
    }
    for end in codes.stop + codes.close {
      if let start = codes.start.first(where: { $0.pattern.overlaps(end.pattern) }) {
        fail(.startsAndEnds(end.pattern.text, start: start.pattern.text), at: end.position)
      }
    }
    return codes
  }

  /// The codes of a rule with a clock per package must say which package they are of.
  private mutating func checkPackages(_ codes: RuleCodes) {
    for code in codes.start + codes.stop + codes.close {
      let package = code.pattern.text.utf8.dropFirst(3).prefix(2)
      let namesOne = package.allSatisfy { (48...57).contains($0) || $0 == UInt8(ascii: "?") }
      if package.count < 2 || !namesOne {
        fail(.noPackageInPattern(code.pattern.text), at: code.position)
      }
    }
  }

  /// The places of the kinds in the sorted list of pauses, sorted themselves.
  private mutating func pausedBy(_ value: JSONValue?, pauses: [PauseKind]?) -> [Int]? {
    guard let elements = elements(value) else { return nil }
    var places: [Int] = []
    for element in elements {
      guard let name = text(element), let pauses else { continue }
      guard let place = pauses.firstIndex(where: { $0.name == name }) else {
        let near = nearest(name, among: pauses.map(\.name))
        fail(.unknownPause(name, nearest: near), at: element.position)
        continue
      }
      if places.contains(place) { fail(.repeatedPause(name), at: element.position) }
      places.append(place)
    }
    return places.sorted()
  }

  // MARK: - Limits

  private mutating func limits(_ value: JSONValue?) -> Limits? {
    guard let value else { return nil }
    switch value.kind {
    case .string("standardTimes"):
      return .standardTimes
    case .string(let text):
      fail(.badLimits(text), at: value.position)
      return nil
    case .array(let elements):
      return .rows(limitRows(elements))
    default:
      return wrongType(.limits, value)
    }
  }

  private mutating func limitRows(_ elements: [JSONValue]) -> [LimitRow] {
    var rows: [LimitRow] = []
    for element in elements {
      guard let fields = fields(element, required: ["days", "from", "to"]) else { continue }
      let days = days(fields["days"])
      guard let from = date(fields["from"]), let to = date(fields["to"]) else { continue }
      if let from, let to, to < from {
        fail(.endBeforeStart, at: fields["to"]?.position ?? element.position)
        continue
      }
      let row = LimitRow(days: days ?? 0, from: from, to: to)
      if rows.contains(where: { $0.overlaps(row) }) { fail(.limitsOverlap, at: element.position) }
      rows.append(row)
    }
    return rows
  }
}

extension LimitRow {
  /// Whether some start date falls under both.
  fileprivate func overlaps(_ other: LimitRow) -> Bool {
    (from ?? .distantPast) <= (other.to ?? .distantFuture)
      && (other.from ?? .distantPast) <= (to ?? .distantFuture)
  }
}
