import DanishCalendar
import EarlyWarnings
import Pathways
import TestSupport
import WarningMessages
import Wordings

/// A plan with what a test tells it, day by day.
struct PlanRun {
  var plan: MessagePlan
  var messages: [OutgoingMessage] = []
  private var eventNumber = 0

  /// Monday 23 November 2026, at midnight.
  static let monday = LocalMinute(CalendarDate(year: 2026, month: 11, day: 23) ?? .distantPast)

  /// A plan that begins on Friday 20 November at noon, with data from then on that are long fresh.
  init(_ lines: String = "", begun: LocalMinute = monday + (-3 * 1440 + 720)) throws {
    let stale = lines.contains("stale-") ? "" : "stale-after = 900\n"
    self.init(
      configuration: try Samples.setup(stale + lines), units: try Samples.table(), begun: begun)
  }

  init(configuration: FollowConfiguration, units: UnitTable, begun: LocalMinute) {
    let setup = MessageSetup(
      routing: Routing(configuration, units: units), rules: .standard, zone: systemZone,
      pseudonyms: SampleKeys.key)
    plan = MessagePlan(setup: setup, state: PlanState(begun: begun))
    plan.dataCame(at: begun)
  }

  /// A minute by its day, counted from Monday, and its hour.
  static func at(_ day: Int, _ hour: Int, _ minute: Int = 0) -> LocalMinute {
    monday + (day * 1440 + hour * 60 + minute)
  }

  static func date(_ day: Int) -> CalendarDate { monday.date + day }

  /// A clock that began on 12 November and whose last day is so many days after Monday.
  static func facts(
    _ pathway: String = "h:602", rule: String = "MV-BEH-S", lastDay: Int = 3,
    unit: String = Samples.herlev, region: String = "1084", limit: Int = 14
  ) -> ClockFacts {
    let name = ClockName(
      pathway: pathway, rule: rule, package: "", start: date(-11), place: 0)
    return ClockFacts(
      name: name, startCode: rule == "MV-UDR" ? "AFV01A1A" : "AFV01C8", isRunning: true,
      isPaused: false, end: nil, limit: limit, deadline: date(lastDay), offered: nil,
      isKept: false, outcome: .open, unit: unit, region: region)
  }

  /// Moves on to a minute, takes an event there and returns its id.
  @discardableResult
  mutating func say(
    _ kind: EventKind, _ level: Level = .none, previous: Level = .none, _ facts: ClockFacts,
    at minute: LocalMinute
  ) -> String {
    if minute > plan.state.header.now { run(to: minute) }
    eventNumber += 1
    let id = "event\(eventNumber)"
    plan.take([
      ClockEvent(id: id, at: minute, kind: kind, level: level, previous: previous, facts: facts)
    ])
    return id
  }

  /// Moves on and returns what was made.
  @discardableResult
  mutating func advance(
    to minute: LocalMinute, _ figures: some FigureSource = NoFigures()
  ) -> [OutgoingMessage] {
    let made = plan.advance(to: minute, figures: figures)
    messages += made
    return made
  }

  /// Moves on through every minute at which something is due.
  @discardableResult
  mutating func run(
    to minute: LocalMinute, _ figures: some FigureSource = NoFigures()
  ) -> [OutgoingMessage] {
    var made: [OutgoingMessage] = []
    while plan.nextMoment <= minute {
      let next = plan.nextMoment
      precondition(next > plan.state.header.now, "time does not go on")
      made += advance(to: next, figures)
    }
    return made + advance(to: minute, figures)
  }
}

extension OutgoingMessage {
  /// Kind, recipient and subject, on one line.
  var headline: String { "\(kind.rawValue) \(recipient.rawValue): \(mail.subject)" }
}

extension ClockFacts {
  /// The same with some changes.
  func with(_ change: (inout ClockFacts) -> Void) -> ClockFacts {
    var facts = self
    change(&facts)
    return facts
  }
}
