/// A pause: the days from the one opened up to, not with, the one closed.
struct ReferencePause: Hashable, Sendable {
  var kind: String
  var opened: Int
  /// nil = without end.
  var closed: Int?

  func covers(_ day: Int) -> Bool {
    guard let closed else { return day >= opened }
    return day >= opened && day < closed
  }
}

/// The timeline of a pathway on a date (ENGINE.md 3).
struct ReferenceTimeline {
  /// The markers that count: those not dated after the date, in order.
  var markers: [ReferenceMarker]
  var pauses: [ReferencePause]
  /// The date of death: the earliest of all that tell one.
  var death: Int?
  /// The end of the pathway.
  var ended: Int?

  init(_ pathway: ReferencePathway, on today: Int, rules: ReferenceRules) {
    markers = pathway.markers.filter { marker in
      guard let time = marker.time else { return false }
      return time.day <= today
    }
    pauses = rules.pauses.flatMap { [markers] kind in Self.pauses(of: kind, in: markers) }

    var deaths = pathway.contacts.compactMap(\.death)
    deaths += pathway.contacts.filter { $0.type == "ALCA10" }.compactMap { $0.start?.day }
    deaths += pathway.elements.filter { $0.mannerOfEnding == "ALAC70" }.compactMap { $0.end?.day }
    death = deaths.min()

    let ends = pathway.elements.compactMap { $0.end?.day }
    let everyElementEnded = ends.count == pathway.elements.count
    ended = everyElementEnded ? ends.max() : nil
  }

  /// The pauses of one kind over the whole timeline.
  private static func pauses(
    of kind: ReferenceRules.Pause, in markers: [ReferenceMarker]
  ) -> [ReferencePause] {
    var pauses: [ReferencePause] = []
    var opened: Int?
    for marker in markers {
      guard let code = marker.code, let day = marker.time?.day else { continue }
      if let since = opened {
        if kind.close.contains(where: { ReferenceRules.matches(code, $0) }) {
          pauses.append(ReferencePause(kind: kind.kind, opened: since, closed: day))
          opened = nil
        }
      } else if kind.open.contains(where: { ReferenceRules.matches(code, $0) }) {
        opened = day
      }
    }
    if let opened {
      pauses.append(ReferencePause(kind: kind.kind, opened: opened, closed: nil))
    }
    return pauses
  }

  /// Whether a day lies in a pause of these kinds.
  func isPaused(on day: Int, kinds: [String]) -> Bool {
    pauses.contains { kinds.contains($0.kind) && $0.covers(day) }
  }

  /// The days of the union of the pauses of these kinds in [from, to).
  func pausedDays(from: Int, to: Int, kinds: [String]) -> Int {
    guard from < to else { return 0 }
    return (from..<to).filter { isPaused(on: $0, kinds: kinds) }.count
  }
}
