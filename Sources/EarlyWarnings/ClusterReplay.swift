package import DanishCalendar
package import Pathways
internal import RegisterRecords

/// What a daemon would have said of one cluster, from its first record to a moment.
///
/// Goes through the minutes at which something became known, and between them from change to
/// change, never day by day.
package struct ClusterReplay {
  private var resolution = ClusterResolution()
  private let book: RuleBook

  package init(book: RuleBook) {
    self.book = book
  }

  /// Clocks at a moment, and the next date on which they change by themselves.
  private struct Reading {
    var clocks: [Clock]
    var nextChange: CalendarDate?
  }

  /// All events up to a minute, in the order of their steps.
  package mutating func events(
    of cluster: Cluster, through last: LocalMinute
  ) -> [WarningEvent] {
    var events: [WarningEvent] = []
    var lifecycle = AlertLifecycle()
    var reading = Reading(clocks: [], nextChange: nil)
    var previous = LocalMinute.unknown
    let minutes = cluster.reportedMinutes(
      Knowledge(minute: .unknown, date: .distantPast, usesOwnTimes: true))

    /// Midnight ticks on which something changes, up to and with a minute.
    func tick(through limit: LocalMinute) {
      while let change = reading.nextChange, LocalMinute(change) <= limit {
        reading = read(cluster, known: previous, at: change)
        events += lifecycle.step(at: LocalMinute(change), isTick: true, clocks: reading.clocks) {
          read(cluster, known: previous, at: change - 1).clocks
        }
      }
    }

    for minute in minutes where minute <= last {
      tick(through: minute)
      let before = previous
      previous = minute
      reading = read(cluster, known: minute, at: minute.date)
      events += lifecycle.step(at: minute, isTick: false, clocks: reading.clocks) {
        read(cluster, known: before, at: minute.date).clocks
      }
    }
    tick(through: last)
    return events
  }

  private mutating func read(
    _ cluster: Cluster, known minute: LocalMinute, at date: CalendarDate
  ) -> Reading {
    resolution.resolve(cluster, Knowledge(minute: minute, date: date, usesOwnTimes: true))
    var fold = ClockFold(at: date, book: book, notesChanges: true)
    var clocks: [Clock] = []
    var reading = Reading(clocks: [], nextChange: nil)
    func change(on date: CalendarDate?) {
      guard let date else { return }
      reading.nextChange = min(reading.nextChange ?? .distantFuture, date)
    }
    for pathway in resolution.pathways {
      change(on: pathway.nextMarker)
      fold.clocks(of: pathway, resolution, into: &clocks)
      for clock in clocks { change(on: clock.nextChange) }
      reading.clocks += clocks
    }
    return reading
  }
}
