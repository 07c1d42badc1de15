import DanishCalendar
import Pathways
import TestSupport
import Wordings

@testable import WarningMessages

/// A table of rows, as the caller of the plan keeps it.
struct RowTable {
  private(set) var rows: [PlanRow.Name: PlanRow] = [:]

  mutating func apply(_ changes: PlanChanges) {
    for row in changes.put { rows[row.name] = row }
    for name in changes.removed { rows[name] = nil }
  }

  func state() throws -> PlanState { try PlanState(rows: Array(rows.values)) }
}

/// A random story told to a plan, with a configuration that goes with its seed.
struct StoryRun {
  let setup: MessageSetup
  var plan: MessagePlan
  var messages: [OutgoingMessage] = []
  private var table = RowTable()
  /// Whether the plan is put away and read back between steps.
  private let restarts: Bool
  private let story: RandomStory
  private var generator: SeededGenerator

  init(_ story: RandomStory, seed: UInt64, restarts: Bool = false) throws {
    var generator = SeededGenerator(seed: seed ^ 0xC0FF_EE)
    var lines = ["stale-after = \([26, 100][generator.below(2)])"]
    lines.append("language = \(generator.chance(1, in: 2) ? "da" : "en")")
    lines.append("singles-a-day = \(1 + generator.below(4))")
    lines.append("storm = \([3, 6, 20][generator.below(3)])")
    lines.append("gather = \(generator.below(3))")
    lines.append("single = \(["warning", "critical", "breach"][generator.below(3)])")
    lines.append("closing = \(["reply", "digest"][generator.below(2)])")
    if generator.chance(1, in: 2) { lines.append("quiet = 20:00-06:30") }
    if generator.chance(1, in: 2) { lines.append("digest = 07:00, 12:30") }
    let text = Samples.configuration.replacing(
      "language = da", with: lines.joined(separator: "\n"))
    var configuration = try FollowConfiguration.parse(Array(text.utf8))
    // No reader lets such texts in; the messages must bear them all the same.
    configuration.groups[1].title = StoryRun.hostile
    configuration.escalations[0].title = StoryRun.hostile
    if generator.chance(1, in: 2) { configuration.list = nil }
    var rules = RuleSet.standard
    rules.rules[0].danishName = StoryRun.hostile
    rules.rules[0].englishName = StoryRun.hostile
    rules.version = StoryRun.hostile
    setup = MessageSetup(
      routing: Routing(configuration, units: try StoryRun.units()), rules: rules,
      zone: systemZone, pseudonyms: SampleKeys.key)
    plan = MessagePlan(setup: setup, state: PlanState(begun: RandomStory.first))
    self.restarts = restarts
    self.generator = generator
    self.story = story
  }

  static let hostile = """
    Ward\r\nBcc: attacker@evil.example\r\n\r\n=?UTF-8?Q?x?= 130771-8444 1307718444\u{2028}\
    \(String(repeating: "Ærø ", count: 60))
    """

  private static func units() throws -> UnitTable {
    let table = try Samples.table()
    return UnitTable(
      table.units.map { unit in
        var unit = unit
        if unit.number == Samples.oncology { unit.name = hostile }
        if unit.number == Samples.aalborg { unit.hospital = hostile }
        return unit
      })
  }

  /// Tells the whole story and then lets some quiet days pass.
  mutating func tell(_ figures: some FigureSource = NoFigures()) throws {
    for (minute, step) in story.steps {
      try pass(to: minute, figures)
      switch step {
      case .events(let events): plan.take(events)
      case .data: plan.dataCame(at: minute)
      case .acknowledge(let name, let given): _ = plan.acknowledge(name, given)
      case .beginLoad(let kind): plan.beginLoad(kind, at: minute)
      case .finishLoad: plan.finishLoad()
      }
      try keep()
    }
    let end = RandomStory.first + (RandomStory.days + 12) * 1440
    try pass(to: end, figures)
  }

  private mutating func pass(to minute: LocalMinute, _ figures: some FigureSource) throws {
    while plan.nextMoment <= minute {
      try advance(to: plan.nextMoment, figures)
    }
    try advance(to: minute, figures)
  }

  private mutating func advance(to minute: LocalMinute, _ figures: some FigureSource) throws {
    messages += plan.advance(to: minute, figures: figures)
    try keep()
  }

  /// Writes what has changed; at one step in four the plan is put away and read back.
  private mutating func keep() throws {
    guard restarts else { return }
    table.apply(plan.takeChanges())
    guard generator.chance(1, in: 4) else { return }
    let state = try table.state()
    if state != plan.state { throw StoryFault(what: "the rows hold another state") }
    plan = MessagePlan(setup: setup, state: state, isSaved: true)
  }
}

/// What a story found.
struct StoryFault: Error {
  var what: String
}
