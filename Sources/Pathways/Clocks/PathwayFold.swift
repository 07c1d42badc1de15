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
  /// The clocks as the markers left them.
  private var runs: [ClockMeasure.Run] = []
  private(set) package var pauses: PauseTimeline
  package private(set) var observer: Observer

  /// The clock of one rule and package: how many there were, and which one runs.
  private struct Slot {
    var rule: Int
    var package: PackageCode?
    var count = 0
    var running: Int?
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

  /// Begins another pathway in the room of the last one and adds its clocks to others.
  fileprivate mutating func clocks(
    of pathway: PathwayRecords, _ resolution: ClusterResolution, into clocks: inout [Clock]
  ) {
    slots.removeAll(keepingCapacity: true)
    runs.removeAll(keepingCapacity: true)
    pauses.removeAll()
    fold(pathway, resolution, into: &clocks)
  }

  private mutating func fold(
    _ pathway: PathwayRecords, _ resolution: ClusterResolution, into clocks: inout [Clock]
  ) {
    for place in pathway.timeline.indices { take(pathway.timeline[place]) }
    pauses.finish()
    if runs.isEmpty { return }
    closeWhatRuns(pathway)
    if runs.count > 1 { sortRuns() }
    for index in runs.indices {
      clocks.append(
        measure.clock(
          runs[index], of: pathway, pauses, element: resolution.element(runs[index].start.element)))
    }
  }

  /// Sorts the clocks by rule, package and number: they are few, and nearly in order.
  private mutating func sortRuns() {
    for index in 1..<runs.count {
      var place = index
      while place > 0, runs[place].isBefore(runs[place - 1]) {
        runs.swapAt(place, place - 1)
        place -= 1
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
    slots[slot].running = runs.count
    runs.append(
      ClockMeasure.Run(
        rule: rule, package: package, number: slots[slot].count, start: marker, end: nil,
        endCode: .none, reason: nil, isStopped: false))
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
    runs[running].end = marker.date
    runs[running].endCode = marker.code
    if let closing {
      runs[running].reason = .marker(closing)
      observer.saw(
        .closed(rule: rule, package: package, number: slots[slot].count, reason: closing),
        at: marker)
    } else {
      runs[running].isStopped = true
      observer.saw(.stopped(rule: rule, package: package, number: slots[slot].count), at: marker)
    }
  }

  /// A clock that the markers left running ends with the patient's death or with the pathway.
  private mutating func closeWhatRuns(_ pathway: PathwayRecords) {
    for slot in slots {
      guard let running = slot.running else { continue }
      let start = runs[running].start.date
      func counts(_ end: CalendarDate?) -> CalendarDate? {
        end.flatMap { $0 >= start && $0 <= measure.date ? $0 : nil }
      }
      let death = counts(pathway.death)
      let ending = counts(pathway.end)
      if let death, death <= ending ?? .distantFuture {
        runs[running].end = death
        runs[running].reason = .died
      } else if let ending {
        runs[running].end = ending
        runs[running].reason = .ended
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

  /// From now on clocks are read at another date.
  package mutating func move(to date: CalendarDate) { fold.measure.date = date }

  /// Adds the clocks of a pathway to others, by rule, package and number.
  package mutating func clocks(
    of pathway: PathwayRecords, _ resolution: ClusterResolution, into clocks: inout [Clock]
  ) {
    fold.clocks(of: pathway, resolution, into: &clocks)
  }
}
