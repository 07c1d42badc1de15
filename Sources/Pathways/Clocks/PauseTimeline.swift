package import DanishCalendar

/// Days that a pause covers: from the date it opened up to, not with, the date it closed.
package struct Pause: Equatable, Sendable {
  package var opened: CalendarDate
  /// `distantFuture` where it was never closed.
  package var closed: CalendarDate
}

/// The pauses of a pathway by kind, and days counted on unions of them.
package struct PauseTimeline: Sendable {
  /// In the order in which they closed, those without end last; of one kind none overlap.
  private var spans: [(kind: Int, pause: Pause)] = []
  private var open: [(kind: Int, since: CalendarDate)] = []

  var isEmpty: Bool { spans.isEmpty && open.isEmpty }

  mutating func removeAll() {
    spans.removeAll(keepingCapacity: true)
    open.removeAll(keepingCapacity: true)
  }

  func isOpen(_ kind: Int) -> Bool { open.contains { $0.kind == kind } }

  mutating func open(_ kind: Int, on date: CalendarDate) {
    if !isOpen(kind) { open.append((kind, date)) }
  }

  mutating func close(_ kind: Int, on date: CalendarDate) {
    guard let place = open.firstIndex(where: { $0.kind == kind }) else { return }
    let since = open.remove(at: place).since
    if since < date { spans.append((kind, Pause(opened: since, closed: date))) }
  }

  /// Ends the timeline: what is still open has no end.
  mutating func finish() {
    for (kind, since) in open {
      spans.append((kind, Pause(opened: since, closed: .distantFuture)))
    }
    open.removeAll(keepingCapacity: true)
  }

  /// The pauses of one kind, in order of time.
  package func pauses(of kind: Int) -> [Pause] {
    spans.isEmpty ? [] : spans.filter { $0.kind == kind }.map(\.pause)
  }

  /// The union of some kinds as intervals that neither touch nor overlap.
  func union(_ kinds: ArraySlice<Int>) -> [Pause] {
    if spans.isEmpty || kinds.isEmpty { return [] }
    var merged: [Pause] = []
    for pause in spans.filter({ kinds.contains($0.kind) }).map(\.pause)
      .sorted(by: { $0.opened < $1.opened })
    {
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
