/// The clocks of pathways (ENGINE.md 4 and 5), folded from the timeline each time anew.
struct ReferenceFold {
  let rules: ReferenceRules
  /// What each code does in each rule, looked up once a code.
  private var roles: [String: [Set<ReferenceRole>]] = [:]

  init(rules: ReferenceRules) {
    self.rules = rules
  }

  /// A clock as the markers leave it.
  private struct Run {
    var start: ReferenceMarker
    var startDay: Int
    /// The stop marker's code, where it was stopped.
    var stopCode: String?
    var endCode: String?
    var endDay: Int?
    var reason: String?
  }

  /// The clocks of a pathway on a date, in the order in which they are printed.
  mutating func clocks(of pathway: ReferencePathway, on today: Int) -> [ReferenceClock] {
    let timeline = ReferenceTimeline(pathway, on: today, rules: rules)
    var clocks: [ReferenceClock] = []
    let codes = timeline.markers.compactMap(\.code)
    for (ruleIndex, rule) in rules.rules.enumerated() {
      let concerned = codes.filter { !roles(of: $0)[ruleIndex].isEmpty }
      if concerned.isEmpty { continue }
      var packages: [String?] = [nil]
      if rule.isPerPackage {
        packages = Set(concerned.compactMap(rules.package(of:))).sorted()
      }
      for package in packages {
        let runs = runs(timeline, ruleIndex: ruleIndex, package: package, today: today)
        for (index, run) in runs.enumerated() {
          var clock = ReferenceClock(
            pathway: pathway.id, ruleIndex: ruleIndex, rule: rule.id, package: package,
            instance: index + 1, start: run.startDay, startCode: run.start.code ?? "",
            state: .running, end: run.endDay, endCode: run.endCode, reason: run.reason,
            waited: 0, paused: 0, elapsed: 0, level: .none, outcome: "")
          measure(&clock, run: run, rule: rule, timeline: timeline, pathway: pathway, on: today)
          clocks.append(clock)
        }
      }
    }
    return clocks
  }

  private mutating func roles(of code: String) -> [Set<ReferenceRole>] {
    if let known = roles[code] { return known }
    let found = rules.rules.map { $0.roles(of: code) }
    roles[code] = found
    return found
  }

  /// Starts, stops and closes of one rule and package.
  private mutating func runs(
    _ timeline: ReferenceTimeline, ruleIndex: Int, package: String?, today: Int
  ) -> [Run] {
    var runs: [Run] = []
    var running: Run?
    for marker in timeline.markers {
      guard let code = marker.code, let day = marker.time?.day else { continue }
      if let package, rules.package(of: code) != package { continue }
      let roles = roles(of: code)[ruleIndex]
      if var run = running {
        if roles.contains(.stop) {
          run.endDay = day
          run.endCode = code
          run.stopCode = code
          runs.append(run)
          running = nil
        } else if let reason = roles.compactMap(\.closingReason).first {
          run.endDay = day
          run.endCode = code
          run.reason = reason
          runs.append(run)
          running = nil
        }
      } else if roles.contains(.start) {
        running = Run(start: marker, startDay: day)
      }
    }
    if var run = running {
      let isInside = { (day: Int) in run.startDay <= day && day <= today }
      let died = timeline.death.flatMap { isInside($0) ? $0 : nil }
      let ended = timeline.ended.flatMap { isInside($0) ? $0 : nil }
      if let died, died <= ended ?? died {
        run.endDay = died
        run.reason = "died"
      } else if let ended {
        run.endDay = ended
        run.reason = "ended"
      }
      runs.append(run)
    }
    return runs
  }

  /// Everything that is measured of a clock.
  private func measure(
    _ clock: inout ReferenceClock, run: Run, rule: ReferenceRules.Rule,
    timeline: ReferenceTimeline, pathway: ReferencePathway, on today: Int
  ) {
    let kinds = rule.pausedBy
    let start = run.startDay
    let end = run.endDay ?? today
    if run.stopCode != nil {
      clock.state = .stopped
    } else if run.endDay != nil {
      clock.state = .closed
    } else {
      clock.state = timeline.isPaused(on: today, kinds: kinds) ? .paused : .running
    }
    clock.waited = end - start
    clock.paused = timeline.pausedDays(from: start, to: end, kinds: kinds)
    clock.elapsed = clock.waited - clock.paused
    clock.limit = limit(
      startDay: start, startCode: clock.startCode, stopCode: run.stopCode, rule: rule,
      package: clock.package)

    let counting = countingOffers(pathway, rule: rule, start: start, end: end)
    clock.offered = counting.compactMap(\.offer.date).min()

    if let limit = clock.limit {
      clock.breachedOn = firstBreach(
        timeline, from: start, to: end, limit: limit, kinds: kinds)
      if let breachedOn = clock.breachedOn {
        clock.deadline = breachedOn - 1
      } else if clock.state != .paused {
        clock.deadline = start + limit + clock.paused
      }
      if clock.state.isOpen { clock.remaining = limit - clock.elapsed }
    }

    let keeps = { (date: Int) -> Bool in
      guard let limit = clock.limit else { return false }
      let paused = timeline.pausedDays(from: start, to: date, kinds: kinds)
      return date - start - paused <= limit
    }
    let isKept = clock.offered.map(keeps) ?? false
    setOutcome(of: &clock, isKept: isKept, kinds: kinds, timeline: timeline, end: end)

    let lastHopedFor = counting.filter { $0.offer.answer != "afslaaet" }
      .compactMap(\.offer.date).filter(keeps).max()
    clock.level = level(of: clock, isKept: isKept, lastHopedFor: lastHopedFor, on: today)

    if let element = run.start.element, let record = pathway.places[element] {
      clock.unit = record.unit
      clock.region = record.region
    }
  }

  /// The first date D, start < D <= end, with more than `limit` days not paused before it.
  private func firstBreach(
    _ timeline: ReferenceTimeline, from start: Int, to end: Int, limit: Int, kinds: [String]
  ) -> Int? {
    guard start < end else { return nil }
    var counted = 0
    for day in (start + 1)...end {
      if !timeline.isPaused(on: day - 1, kinds: kinds) { counted += 1 }
      if counted > limit { return day }
    }
    return nil
  }

  /// The offers that count for `offered`.
  private func countingOffers(
    _ pathway: ReferencePathway, rule: ReferenceRules.Rule, start: Int, end: Int
  ) -> [ReferenceHeldOffer] {
    guard let kind = rule.offer else { return [] }
    return pathway.offers.filter { held in
      guard held.offer.kind == kind, held.offer.answer != "aflyst", let date = held.offer.date,
        let toldOn = held.toldOn
      else { return false }
      return start <= toldOn && toldOn <= end && date >= start
    }
  }

  private func setOutcome(
    of clock: inout ReferenceClock, isKept: Bool, kinds: [String], timeline: ReferenceTimeline,
    end: Int
  ) {
    if clock.limit == nil {
      clock.outcome = "unlimited"
    } else if clock.breachedOn != nil {
      clock.outcome = isKept ? "offered" : "exceeded"
    } else if clock.state.isOpen {
      clock.outcome = "open"
    } else if let limit = clock.limit, clock.waited > limit {
      clock.outcome = "explained"
      var most = 0
      for kind in kinds {
        let days = timeline.pausedDays(from: clock.start, to: end, kinds: [kind])
        if days > most {
          most = days
          clock.explanation = kind
        }
      }
    } else {
      clock.outcome = clock.state == .closed ? "closed" : "inside"
    }
  }

  /// The level on a date (ENGINE.md 5).
  private func level(
    of clock: ReferenceClock, isKept: Bool, lastHopedFor: Int?, on today: Int
  ) -> ReferenceLevel {
    guard clock.state.isOpen, clock.limit != nil else { return .none }
    if isKept {
      guard clock.state == .running, let lastHopedFor else { return .none }
      return today - lastHopedFor > 7 ? .warning : .none
    }
    if clock.breachedOn != nil { return .breach }
    guard let deadline = clock.deadline else { return .none }
    for level in [ReferenceLevel.critical, .warning, .notice] {
      guard let threshold = rules.warn[level.rawValue] else { continue }
      let workingDay = ReferenceCalendar.lastWorkingDay(onOrBefore: deadline - threshold)
      if max(workingDay, clock.start) <= today { return level }
    }
    return .none
  }
}

extension ReferenceRole {
  /// The reason of a closing code.
  fileprivate var closingReason: String? {
    if case .close(let reason) = self { return reason }
    return nil
  }
}
