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

  private var standing: [AlertKey: Standing] = [:]

  package init() {}

  /// Whether nothing that was said still stands.
  package var isSilent: Bool { standing.isEmpty }

  /// Takes the clocks after a step and returns what is to be said.
  ///
  /// - Parameter gone: the clocks as they were after the step before; asked only when a clock of
  ///   which something was said is gone.
  package mutating func step(
    at minute: LocalMinute, isTick: Bool, clocks: [Clock], gone: () -> [Clock]
  ) -> [WarningEvent] {
    var events: [WarningEvent] = []
    let keys = AlertKey.keys(of: clocks)
    func say(_ statement: Statement, _ key: AlertKey, _ clock: Clock) {
      events.append(
        WarningEvent(
          at: minute, isTick: isTick, kind: statement.kind, key: key, level: statement.level,
          previous: statement.previous, clock: clock))
    }
    for (key, clock) in zip(keys, clocks) {
      var state = standing[key] ?? Standing()
      for statement in AlertLifecycle.advance(&state, to: clock) { say(statement, key, clock) }
      standing[key] = state.isSilent ? nil : state
    }
    guard !standing.isEmpty else { return events }
    let present = Set(keys)
    let lost = standing.keys.filter { !present.contains($0) }
    guard !lost.isEmpty else { return events }
    let before = gone()
    for (key, clock) in zip(AlertKey.keys(of: before), before) {
      guard !present.contains(key), let state = standing.removeValue(forKey: key) else { continue }
      say(
        Statement(
          kind: .retract, level: .none, previous: state.level > .none ? state.level : .breach),
        key, clock)
    }
    return events
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
