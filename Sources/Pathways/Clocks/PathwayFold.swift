package import DanishCalendar
internal import RegisterRecords

/// Folds the timeline of one pathway into its clocks (ENGINE.md section 4).
///
/// Pure: the same records and date give the same clocks. The whole pathway is folded anew when one
/// of its records changes; its timeline is small.
package struct PathwayFold<Observer: FoldObserver> {
  private let book: RuleBook
  private let pathway: PathwayRecords
  fileprivate var measure: ClockMeasure
  private var slots: [Slot] = []
  private var raw: [RawClock] = []
  private(set) package var pauses: PauseTimeline
  package private(set) var observer: Observer

  /// The clock of one rule and package: how many there were, and which one runs.
  private struct Slot {
    var rule: Int
    var package: PackageCode?
    var count = 0
    var running: Int?
  }

  /// A clock as the markers left it.
  struct RawClock {
    var rule: Int
    var package: PackageCode?
    var number: Int
    var start: TimelineMarker
    var end: CalendarDate?
    var endCode = CodeID.none
    var reason: CloseReason?
    var isStopped = false
  }

  package init(
    _ pathway: PathwayRecords, at date: CalendarDate, book: RuleBook,
    observer: Observer
  ) {
    self.book = book
    self.pathway = pathway
    measure = ClockMeasure(book: book, date: date)
    self.observer = observer
    pauses = PauseTimeline()
  }

  /// The clocks, by rule, package and number.
  package mutating func clocks(_ resolution: ClusterResolution) -> [Clock] {
    var clocks: [Clock] = []
    fold(pathway, resolution, into: &clocks)
    return clocks
  }

  /// Begins another pathway in the room of the last one and puts its clocks in place of others.
  fileprivate mutating func clocks(
    of pathway: PathwayRecords, _ resolution: ClusterResolution, into clocks: inout [Clock]
  ) {
    slots.removeAll(keepingCapacity: true)
    raw.removeAll(keepingCapacity: true)
    pauses.removeAll()
    clocks.removeAll(keepingCapacity: true)
    fold(pathway, resolution, into: &clocks)
  }

  private mutating func fold(
    _ pathway: PathwayRecords, _ resolution: ClusterResolution, into clocks: inout [Clock]
  ) {
    for place in pathway.timeline.indices { take(pathway.timeline[place]) }
    pauses.finish()
    if raw.isEmpty { return }
    closeWhatRuns(pathway)
    for raw in raw {
      clocks.append(
        measure.clock(
          ClockMeasure.Run(
            rule: raw.rule, package: raw.package, number: raw.number, start: raw.start,
            end: raw.end, endCode: raw.endCode, reason: raw.reason, isStopped: raw.isStopped),
          of: pathway, pauses, element: resolution.element(raw.start.element)))
    }
    if clocks.count > 1 {
      clocks.sort { left, right in
        if left.rule != right.rule { return left.rule < right.rule }
        if left.package != right.package {
          guard let leftPackage = left.package else { return true }
          guard let rightPackage = right.package else { return false }
          return leftPackage < rightPackage
        }
        return left.number < right.number
      }
    }
  }

  /// How the clocks came to be as they are; asked after `clocks`.
  package func derivations(of clocks: [Clock]) -> [ClockDerivation] {
    clocks.map { measure.derivation(of: $0, in: pathway, pauses) }
  }

  private mutating func take(_ marker: TimelineMarker) {
    let meaning = book.meanings[Int(marker.code.rawValue)]
    for place in meaning.opens {
      let kind = book.pauses[place]
      observer.saw(
        pauses.isOpen(kind) ? .pauseOpenedTwice(kind: kind) : .pauseOpened(kind: kind), at: marker)
      pauses.open(kind, on: marker.date)
    }
    for place in meaning.closes {
      let kind = book.pauses[place]
      observer.saw(
        pauses.isOpen(kind) ? .pauseClosed(kind: kind) : .pauseNotOpen(kind: kind), at: marker)
      pauses.close(kind, on: marker.date)
    }
    for place in meaning.roles {
      let role = book.roles[place]
      let package = book.clocks[role.rule].isGrouped ? meaning.foldedPackage : nil
      let slot = slotNumber(role.rule, package)
      switch role.action {
      case .start: start(slot, marker)
      case .stop: end(slot, marker, closing: nil)
      case .close(let reason): end(slot, marker, closing: reason)
      }
    }
  }

  private mutating func slotNumber(_ rule: Int, _ package: PackageCode?) -> Int {
    if let number = slots.firstIndex(where: { $0.rule == rule && $0.package == package }) {
      return number
    }
    slots.append(Slot(rule: rule, package: package))
    return slots.count - 1
  }

  private mutating func start(_ slot: Int, _ marker: TimelineMarker) {
    let rule = slots[slot].rule
    let package = slots[slot].package
    if slots[slot].running != nil {
      observer.saw(
        .ignoredStart(rule: rule, package: package, number: slots[slot].count), at: marker)
      return
    }
    slots[slot].count += 1
    slots[slot].running = raw.count
    raw.append(
      RawClock(rule: rule, package: package, number: slots[slot].count, start: marker))
    observer.saw(.started(rule: rule, package: package, number: slots[slot].count), at: marker)
  }

  private mutating func end(_ slot: Int, _ marker: TimelineMarker, closing: Int?) {
    let rule = slots[slot].rule
    let package = slots[slot].package
    guard let running = slots[slot].running else {
      observer.saw(.ignoredEnd(rule: rule, package: package), at: marker)
      return
    }
    slots[slot].running = nil
    raw[running].end = marker.date
    raw[running].endCode = marker.code
    if let closing {
      raw[running].reason = .marker(closing)
      observer.saw(
        .closed(rule: rule, package: package, number: slots[slot].count, reason: closing),
        at: marker)
    } else {
      raw[running].isStopped = true
      observer.saw(.stopped(rule: rule, package: package, number: slots[slot].count), at: marker)
    }
  }

  /// A clock that the markers left running ends with the patient's death or with the pathway.
  private mutating func closeWhatRuns(_ pathway: PathwayRecords) {
    for slot in slots {
      guard let running = slot.running else { continue }
      let start = raw[running].start.date
      func counts(_ end: CalendarDate?) -> CalendarDate? {
        end.flatMap { $0 >= start && $0 <= measure.date ? $0 : nil }
      }
      let death = counts(pathway.death)
      let ending = counts(pathway.end)
      if let death, death <= ending ?? .distantFuture {
        raw[running].end = death
        raw[running].reason = .died
      } else if let ending {
        raw[running].end = ending
        raw[running].reason = .ended
      }
    }
  }
}

/// Folds one pathway after another in the same room, with nobody watching.
///
/// Not generic, so that other modules get the fold as it was compiled here.
package struct ClockFold {
  private var fold: PathwayFold<Unobserved>

  /// - Parameter notesChanges: whether clocks say when they change by themselves.
  package init(at date: CalendarDate, book: RuleBook, notesChanges: Bool = false) {
    fold = PathwayFold(
      PathwayRecords(id: PathwayID(element: .none)), at: date, book: book, observer: Unobserved())
    fold.measure.notesChanges = notesChanges
  }

  /// Puts the clocks of a pathway in place of others.
  package mutating func clocks(
    of pathway: PathwayRecords, _ resolution: ClusterResolution, into clocks: inout [Clock]
  ) {
    fold.clocks(of: pathway, resolution, into: &clocks)
  }
}
