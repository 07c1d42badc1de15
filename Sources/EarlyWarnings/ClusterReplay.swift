package import DanishCalendar
package import Pathways
internal import RegisterRecords

/// What a daemon would have said of a cluster, from its first record to a moment.
///
/// Goes through the minutes at which something became known, and between them from change to
/// change, never day by day. One worker replays one cluster after another in the same room.
package struct ClusterReplay {
  /// The events of the cluster that was replayed last, in the order of their steps.
  package private(set) var events: [WarningEvent] = []

  private var resolution = ClusterResolution()
  private var fold: ClockFold
  private let book: RuleBook
  private var lifecycle = AlertLifecycle()
  private var minutes: [LocalMinute] = []
  /// The clocks as they are after the last step, and the next date on which they change by
  /// themselves.
  private var clocks: [Clock] = []
  private var nextChange: CalendarDate?
  /// The minute that the cluster was resolved for, and the date from which on more markers count.
  private var resolved: LocalMinute?
  private var resolvedAt = CalendarDate.distantPast
  private var nextMarker: CalendarDate?

  package init(book: RuleBook) {
    self.book = book
    fold = ClockFold(at: .distantPast, book: book, notesChanges: true)
  }

  /// Replays a cluster up to a minute.
  package mutating func replay(_ cluster: Cluster, through last: LocalMinute) {
    events.removeAll(keepingCapacity: true)
    lifecycle.reset()
    clocks.removeAll(keepingCapacity: true)
    nextChange = nil
    resolved = nil
    let own = Knowledge(minute: .unknown, date: .distantPast, usesOwnTimes: true)
    // Before a marker is known that starts a clock there is none, and nothing was said.
    guard let first = cluster.firstStart(own, book) else { return }
    cluster.reportedMinutes(own, into: &minutes)
    var previous = LocalMinute.unknown
    for minute in minutes where minute <= last {
      if minute < first {
        previous = minute
        continue
      }
      tick(cluster, known: previous, through: minute)
      read(cluster, known: minute, at: minute.date)
      if lifecycle.step(at: minute, isTick: false, clocks: clocks, into: &events) {
        retract(cluster, at: minute, isTick: false, known: previous, on: minute.date)
        read(cluster, known: minute, at: minute.date)
      }
      previous = minute
    }
    tick(cluster, known: previous, through: last)
  }

  /// Midnight ticks on which something changes, up to and with a minute.
  private mutating func tick(
    _ cluster: Cluster, known minute: LocalMinute, through limit: LocalMinute
  ) {
    while let change = nextChange, LocalMinute(change) <= limit {
      read(cluster, known: minute, at: change)
      let midnight = LocalMinute(change)
      if lifecycle.step(at: midnight, isTick: true, clocks: clocks, into: &events) {
        retract(cluster, at: midnight, isTick: true, known: minute, on: change - 1)
        read(cluster, known: minute, at: change)
      }
    }
  }

  /// Takes back what was said of clocks that are gone, which are shown as they were.
  private mutating func retract(
    _ cluster: Cluster, at minute: LocalMinute, isTick: Bool, known before: LocalMinute,
    on date: CalendarDate
  ) {
    read(cluster, known: before, at: date)
    lifecycle.retract(at: minute, isTick: isTick, before: clocks, into: &events)
  }

  private mutating func read(
    _ cluster: Cluster, known minute: LocalMinute, at date: CalendarDate
  ) {
    resolve(cluster, known: minute, at: date)
    fold.move(to: date)
    clocks.removeAll(keepingCapacity: true)
    nextChange = nextMarker
    for pathway in resolution.pathways {
      if pathway.timeline.isEmpty { continue }
      fold.clocks(of: pathway, resolution, into: &clocks)
    }
    for index in clocks.indices { note(clocks[index].nextChange) }
  }

  /// Resolves the cluster anew, unless it stands as it is needed: a later date alone changes nothing
  /// as long as no marker is dated after the one before.
  private mutating func resolve(
    _ cluster: Cluster, known minute: LocalMinute, at date: CalendarDate
  ) {
    if minute == resolved, date >= resolvedAt, date < nextMarker ?? .distantFuture { return }
    resolution.resolve(cluster, Knowledge(minute: minute, date: date, usesOwnTimes: true))
    resolved = minute
    resolvedAt = date
    nextMarker = nil
    for pathway in resolution.pathways {
      guard let next = pathway.nextMarker else { continue }
      nextMarker = min(nextMarker ?? .distantFuture, next)
    }
  }

  private mutating func note(_ change: CalendarDate?) {
    guard let change else { return }
    nextChange = min(nextChange ?? .distantFuture, change)
  }
}
