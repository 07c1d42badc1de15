internal import DanishCalendar
internal import EarlyWarnings
internal import RegisterRecords

/// Events of several shares in the order of output.
///
/// Small numbers are sorted and not events, which are large.
struct SortedEvents {
  private(set) var events: [WarningEvent] = []

  private struct Place {
    /// The minute, doubled, ticks before records.
    var step: Int64
    var part: Int32
    var index: Int32
  }

  init(_ parts: [[WarningEvent]], _ vocabulary: Vocabulary) {
    var places: [Place] = []
    places.reserveCapacity(parts.reduce(0) { $0 + $1.count })
    for (part, events) in parts.enumerated() {
      for (index, event) in events.enumerated() {
        places.append(
          Place(
            step: event.at.rawValue * 2 + (event.isTick ? 0 : 1), part: Int32(part),
            index: Int32(index)))
      }
    }
    places.sort { left, right in
      if left.step != right.step { return left.step < right.step }
      return parts[Int(left.part)][Int(left.index)]
        .isBefore(parts[Int(right.part)][Int(right.index)], vocabulary)
    }
    events.reserveCapacity(places.count)
    for place in places { events.append(parts[Int(place.part)][Int(place.index)]) }
  }
}
