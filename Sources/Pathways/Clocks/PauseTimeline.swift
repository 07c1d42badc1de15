package import DanishCalendar

/// Days that a pause covers: from the date it opened up to, not with, the date it closed.
package struct Pause: Equatable, Sendable {
  package var opened: CalendarDate
  /// `distantFuture` where it was never closed.
  package var closed: CalendarDate
}

/// The pauses of a pathway by kind, and days counted on unions of them.
package struct PauseTimeline: Sendable {
  /// By kind, in order of time; intervals of one kind do not overlap.
  package private(set) var pauses: [[Pause]]
  private var openSince: [CalendarDate?]

  init(kinds: Int) {
    pauses = [[Pause]](repeating: [], count: kinds)
    openSince = [CalendarDate?](repeating: nil, count: kinds)
  }

  func isOpen(_ kind: Int) -> Bool { openSince[kind] != nil }

  mutating func open(_ kind: Int, on date: CalendarDate) {
    if openSince[kind] == nil { openSince[kind] = date }
  }

  mutating func close(_ kind: Int, on date: CalendarDate) {
    guard let opened = openSince[kind] else { return }
    openSince[kind] = nil
    if opened < date { pauses[kind].append(Pause(opened: opened, closed: date)) }
  }

  /// Ends the timeline: what is still open has no end.
  mutating func finish() {
    for kind in openSince.indices {
      guard let opened = openSince[kind] else { continue }
      pauses[kind].append(Pause(opened: opened, closed: .distantFuture))
    }
  }

  /// The union of some kinds as intervals that neither touch nor overlap.
  func union(_ kinds: [Int]) -> [Pause] {
    if kinds.count == 1 { return pauses[kinds[0]] }
    var merged: [Pause] = []
    for pause in kinds.flatMap({ pauses[$0] }).sorted(by: { $0.opened < $1.opened }) {
      if let last = merged.indices.last, pause.opened <= merged[last].closed {
        merged[last].closed = max(merged[last].closed, pause.closed)
      } else {
        merged.append(pause)
      }
    }
    return merged
  }

  /// Days of intervals, which do not overlap, inside [start, end).
  static func days(_ pauses: [Pause], from start: CalendarDate, to end: CalendarDate) -> Int {
    var days = 0
    for pause in pauses {
      days += max(0, min(pause.closed, end) - max(pause.opened, start))
    }
    return days
  }

  /// The first date D after the start with more days from the start to D, less those paused, than
  /// a limit; nil where a pause without end comes first.
  static func dayOver(
    limit: Int, from start: CalendarDate, pauses: [Pause]
  ) -> CalendarDate? {
    var cursor = start
    var missing = limit + 1
    for pause in pauses where pause.closed > cursor {
      let free = pause.opened - cursor
      if free >= missing { break }
      missing -= max(0, free)
      cursor = pause.closed
      if cursor == .distantFuture { return nil }
    }
    return cursor + missing
  }

  static func covers(_ pauses: [Pause], _ date: CalendarDate) -> Bool {
    pauses.contains { $0.opened <= date && date < $0.closed }
  }
}
