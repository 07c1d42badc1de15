package import DanishCalendar
package import Pathways

/// What was said of each clock, and what a step adds to it (the table of ENGINE.md section 6).
///
/// The only part of the engine with a memory: nothing is said twice, and nothing that was said is
/// left standing when it is no longer true.
package struct AlertLifecycle: Sendable {
  /// What stands for one clock.
  struct Standing: Equatable, Sendable {
    var level = Level.none
    var deadline: CalendarDate?
    /// Whether `exceeded` was said as final.
    var isTold = false

    var isSilent: Bool { level == .none && !isTold }
  }

  /// What one step says of one clock.
  struct Statement: Equatable {
    var kind: EventKind
    var level: Level
    var previous: Level
  }

  private struct Entry {
    var key: AlertKey
    var state: Standing
    /// The step in which the clock was last seen.
    var seen: Int
  }

  /// What stands, in the order of the keys' numbers.
  private var standing: [Entry] = []
  private var steps = 0

  package init() {}

  /// Forgets everything that was said.
  package mutating func reset() {
    standing.removeAll(keepingCapacity: true)
    steps = 0
  }

  /// Takes the clocks after a step and adds what is to be said.
  ///
  /// - Parameter clocks: by pathway, and of each in order of rule, package and number.
  /// - Returns: whether a clock of which something was said is gone; then `retract` is to be told
  ///   how the clocks were after the step before.
  package mutating func step(
    at minute: LocalMinute, isTick: Bool, clocks: [Clock], into events: inout [WarningEvent]
  ) -> Bool {
    steps += 1
    var isSeen = 0
    var last: AlertKey?
    for index in clocks.indices {
      let key = AlertKey(clocks[index], after: last)
      last = key
      let place = place(of: key)
      let isKnown = place < standing.count && standing[place].key == key
      var state = isKnown ? standing[place].state : Standing()
      for statement in AlertLifecycle.advance(&state, to: clocks[index]) {
        events.append(
          WarningEvent(
            at: minute, isTick: isTick, kind: statement.kind, key: key, level: statement.level,
            previous: statement.previous, clock: clocks[index]))
      }
      if state.isSilent {
        if isKnown { standing.remove(at: place) }
      } else {
        isSeen += 1
        let entry = Entry(key: key, state: state, seen: steps)
        if isKnown { standing[place] = entry } else { standing.insert(entry, at: place) }
      }
    }
    return isSeen < standing.count
  }

  /// Takes back what was said of clocks that the last step did not see.
  ///
  /// - Parameter clocks: how the clocks were after the step before.
  package mutating func retract(
    at minute: LocalMinute, isTick: Bool, before clocks: [Clock],
    into events: inout [WarningEvent]
  ) {
    var last: AlertKey?
    for index in clocks.indices {
      let key = AlertKey(clocks[index], after: last)
      last = key
      let place = place(of: key)
      guard place < standing.count, standing[place].key == key, standing[place].seen != steps
      else { continue }
      let state = standing.remove(at: place).state
      events.append(
        WarningEvent(
          at: minute, isTick: isTick, kind: .retract, key: key, level: .none,
          previous: state.level > .none ? state.level : .breach, clock: clocks[index]))
    }
  }

  /// Where a key stands, or would stand.
  private func place(of key: AlertKey) -> Int {
    var low = 0
    var high = standing.count
    while low < high {
      let middle = (low + high) / 2
      if standing[middle].key.hasLesserNumbers(than: key) {
        low = middle + 1
      } else {
        high = middle
      }
    }
    return low
  }

  /// Moves what stands for a clock on to how the clock is now.
  static func advance(_ state: inout Standing, to clock: Clock) -> [Statement] {
    clock.isRunning ? advanceRunning(&state, clock) : advanceEnded(&state, clock)
  }

  private static func advanceRunning(_ state: inout Standing, _ clock: Clock) -> [Statement] {
    var statements: [Statement] = []
    if state.isTold {
      if clock.outcome != .exceeded {
        statements.append(Statement(kind: .retract, level: .none, previous: .breach))
      }
      state.isTold = false
    }
    let kind: EventKind
    if clock.level > state.level {
      kind = .raise
    } else if clock.level < state.level {
      kind = .lower
    } else if clock.level > .none, clock.deadline != state.deadline {
      kind = .move
    } else {
      return statements
    }
    statements.append(Statement(kind: kind, level: clock.level, previous: state.level))
    state.level = clock.level
    state.deadline = clock.deadline
    return statements
  }

  private static func advanceEnded(_ state: inout Standing, _ clock: Clock) -> [Statement] {
    let isExceeded = clock.outcome == .exceeded
    if state.level > .none {
      let previous = state.level
      state.level = .none
      state.deadline = nil
      state.isTold = isExceeded
      return [Statement(kind: .resolve, level: .none, previous: previous)]
    }
    if isExceeded, !state.isTold {
      state.isTold = true
      return [Statement(kind: .lateBreach, level: .breach, previous: .none)]
    }
    if !isExceeded, state.isTold {
      state.isTold = false
      return [Statement(kind: .retract, level: .none, previous: .breach)]
    }
    return []
  }
}
