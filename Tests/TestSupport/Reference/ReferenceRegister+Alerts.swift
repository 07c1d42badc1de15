extension ReferenceRegister {
  /// What a daemon that always runs would have said up to a moment, as lines of FORMATS.md
  /// without the member `id`.
  package func alerts(asOf moment: ReferenceMoment, rules: ReferenceRules) -> [String] {
    events(asOf: moment, rules: rules).map(\.line)
  }

  /// The same, as values.
  package func events(asOf moment: ReferenceMoment, rules: ReferenceRules) -> [ReferenceEvent] {
    let register = reportedAtOwnTime()
    let times = register.reportedTimes.filter { $0 <= moment }
    guard let first = times.first else { return [] }
    var daemon = ReferenceDaemon(rules: rules)
    for day in first.day...moment.day {
      // The tick: a new date, and nothing known that was not known the minute before.
      let midnight = ReferenceMoment(day: day, minute: 0)
      daemon.step(
        register.known(upTo: midnight.adding(minutes: -1)), at: midnight, isTick: true)
      for time in times where time.day == day {
        daemon.step(register.known(upTo: time), at: time, isTick: false)
      }
    }
    return daemon.events.sorted(by: ReferenceEvent.isBefore)
  }
}

/// What names a clock over time.
private struct ReferenceClockKey: Hashable {
  var pathway: String
  var ruleIndex: Int
  var package: String?
  var start: Int
  var place: Int
}

/// What was said of a clock, and the clock as it was after the last step.
private struct ReferenceSaid {
  var level: ReferenceLevel = .none
  var deadline: Int?
  /// Exceeded was said as final.
  var isTold = false
  var clock: ReferenceClock
}

/// The daemon of ENGINE.md 6: after each step it compares every clock with what was said.
private struct ReferenceDaemon {
  private var fold: ReferenceFold
  private var said: [ReferenceClockKey: ReferenceSaid] = [:]
  private(set) var events: [ReferenceEvent] = []

  // What the last step saw: a pathway with the same records on the same date is not folded
  // anew. This is the only short cut.
  private var lastKnown: ReferenceRegister?
  private var pathways: [ReferencePathway] = []
  private var folded: [String: (pathway: ReferencePathway, day: Int, clocks: [ReferenceClock])] =
    [:]

  init(rules: ReferenceRules) {
    fold = ReferenceFold(rules: rules)
  }

  mutating func step(_ known: ReferenceRegister, at moment: ReferenceMoment, isTick: Bool) {
    let clocks = clocks(known, on: moment.day)
    for (key, clock) in clocks {
      let before = said[key] ?? ReferenceSaid(clock: clock)
      said[key] = compare(clock, with: before) { kind, level, previous in
        events.append(
          ReferenceEvent(
            at: moment, isTick: isTick, kind: kind, clock: clock, place: key.place, level: level,
            previous: previous))
      }
    }
    for (key, before) in said where clocks[key] == nil {
      if before.level > .none || before.isTold {
        events.append(
          ReferenceEvent(
            at: moment, isTick: isTick, kind: .retract, clock: before.clock, place: key.place,
            level: .none, previous: before.level > .none ? before.level : .breach))
      }
      said[key] = nil
    }
  }

  /// All clocks by their keys.
  private mutating func clocks(
    _ known: ReferenceRegister, on day: Int
  ) -> [ReferenceClockKey: ReferenceClock] {
    if known != lastKnown {
      lastKnown = known
      pathways = ReferenceKnowledge(known).pathways()
    }
    var found: [ReferenceClockKey: ReferenceClock] = [:]
    for pathway in pathways {
      let clocks: [ReferenceClock]
      if let earlier = folded[pathway.id], earlier.day == day, earlier.pathway == pathway {
        clocks = earlier.clocks
      } else {
        clocks = fold.clocks(of: pathway, on: day)
        folded[pathway.id] = (pathway, day, clocks)
      }
      for clock in clocks {
        var key = ReferenceClockKey(
          pathway: clock.pathway, ruleIndex: clock.ruleIndex, package: clock.package,
          start: clock.start, place: 0)
        while found[key] != nil { key.place += 1 }
        found[key] = clock
      }
    }
    return found
  }

  /// The table of ENGINE.md 6 for a clock that is there; gives what is said afterwards.
  private func compare(
    _ clock: ReferenceClock, with before: ReferenceSaid,
    say: (_ kind: ReferenceEventKind, _ level: ReferenceLevel, _ previous: ReferenceLevel) -> Void
  ) -> ReferenceSaid {
    var now = before
    now.clock = clock
    if clock.state.isOpen {
      if now.isTold {
        if clock.outcome != "exceeded" { say(.retract, .none, .breach) }
        now.isTold = false
      }
      if clock.level > now.level {
        say(.raise, clock.level, now.level)
        now.level = clock.level
        now.deadline = clock.deadline
      } else if clock.level < now.level {
        say(.lower, clock.level, now.level)
        now.level = clock.level
        now.deadline = clock.deadline
      } else if now.level > .none, clock.deadline != now.deadline {
        say(.move, now.level, now.level)
        now.deadline = clock.deadline
      }
    } else if now.level > .none {
      say(.resolve, .none, now.level)
      now.level = .none
      now.isTold = clock.outcome == "exceeded"
    } else if clock.outcome == "exceeded", !now.isTold {
      say(.lateBreach, .breach, .none)
      now.isTold = true
    } else if now.isTold, clock.outcome != "exceeded" {
      say(.retract, .none, .breach)
      now.isTold = false
    }
    return now
  }
}
