import DanishCalendar
import EarlyWarnings
import RegisterRecords
import TestSupport
import Wordings

@testable import Pathways
@testable import WarningMessages

/// Random weeks of some wards: clocks that rise, fall, stop, vanish and come again, told to a plan
/// through the engine's own life cycle of alerts.
struct RandomStory {
  /// What the plan was told at one minute.
  enum Step {
    case events([ClockEvent])
    case data
    case acknowledge(String, Acknowledgement)
    case beginLoad(LoadKind)
    case finishLoad
  }

  var steps: [(at: LocalMinute, step: Step)] = []
  /// Events that were told one by one, and those of loads.
  var live: [ClockEvent] = []
  var loaded: [ClockEvent] = []
  private var generator: SeededGenerator
  private var vocabulary = Vocabulary()
  private var lifecycle: [Int: AlertLifecycle] = [:]
  private var clocks: [Int: [Clock]] = [:]
  private var number = 0

  static let first = PlanRun.monday
  static let days = 18

  init(seed: UInt64) {
    generator = SeededGenerator(seed: seed)
    var minute = RandomStory.first + generator.below(600)
    if generator.chance(1, in: 2) { load(.firstLoad, at: minute) }
    let end = RandomStory.first + RandomStory.days * 1440
    while minute < end {
      // Many steps in some minutes, none in some days.
      minute = minute + (generator.chance(1, in: 3) ? 0 : generator.below(400))
      switch generator.below(20) {
      case 0: load(.ruleChange, at: minute)
      case 1...3: steps.append((minute, .data))
      case 4, 5: acknowledge(at: minute)
      case 6: takeEvents(at: minute, pathways: 40)
      default: takeEvents(at: minute, pathways: 1 + generator.below(4))
      }
    }
  }

  private mutating func load(_ kind: LoadKind, at minute: LocalMinute) {
    steps.append((minute, .beginLoad(kind)))
    let events = events(at: minute, pathways: 10 + generator.below(30))
    loaded += events
    steps.append((minute, .events(events)))
    steps.append((minute + generator.below(5), .finishLoad))
  }

  private mutating func takeEvents(at minute: LocalMinute, pathways: Int) {
    let events = events(at: minute, pathways: pathways)
    live += events
    steps.append((minute, .events(events)))
  }

  private mutating func acknowledge(at minute: LocalMinute) {
    let pathway = RandomStory.name(generator.below(40))
    let reasons = AcknowledgementReason.allCases
    let until = generator.chance(1, in: 2) ? minute.date + generator.below(5) : nil
    let reason = reasons[generator.below(reasons.count)]
    let given = Acknowledgement(reason: reason, day: minute.date, until: until)
    steps.append((minute, .acknowledge("h:" + pathway, given)))
  }

  /// Keys of the register; some look like what must never be shown.
  private static func name(_ pathway: Int) -> String {
    pathway % 5 == 0 ? "13077184\(10 + pathway)" : "\(600 + pathway)"
  }

  private mutating func events(at minute: LocalMinute, pathways: Int) -> [ClockEvent] {
    var events: [ClockEvent] = []
    for _ in 0..<pathways {
      let pathway = generator.below(40)
      let before = clocks[pathway] ?? []
      let after = changed(before, of: pathway, on: minute.date)
      clocks[pathway] = after
      var said: [WarningEvent] = []
      var own = lifecycle[pathway] ?? AlertLifecycle()
      if own.step(at: minute, isTick: false, clocks: after, into: &said) {
        own.retract(at: minute, isTick: false, before: before, into: &said)
      }
      lifecycle[pathway] = own
      for event in said {
        number += 1
        let told = ClockEvent(
          event, id: "e\(number)", vocabulary: vocabulary, rules: .standard)
        if let told { events.append(told) }
      }
    }
    return events
  }

  private mutating func changed(
    _ clocks: [Clock], of pathway: Int, on date: CalendarDate
  ) -> [Clock] {
    var clocks = clocks
    if clocks.isEmpty || generator.chance(1, in: 12) {
      let id = PathwayID(course: vocabulary.key(RandomStory.name(pathway)))
      // The two limbs of treatment, or the work-up, or a rule that only the log hears of.
      let rules = [[1, 2], [0], [1], [5]][pathway % 4]
      clocks = rules.map { rule in
        Clock(
          pathway: id, rule: rule, package: nil, number: 1, start: date - generator.below(40),
          startCode: vocabulary.code("AFV01C8"), startElement: RecordKey(rawValue: 1),
          state: .running, endCode: .none)
      }
    }
    if generator.chance(1, in: 10) { return Array(clocks.dropLast()) }
    let units = [Samples.herlev, Samples.oncology, Samples.aalborg, Samples.unknown, ""]
    for place in clocks.indices { change(&clocks[place], units[pathway % units.count], date) }
    return clocks
  }

  private mutating func change(_ clock: inout Clock, _ unit: String, _ date: CalendarDate) {
    clock.unit = vocabulary.key(unit)
    clock.region = vocabulary.key(unit.isEmpty ? "" : "108\(1 + generator.below(5))")
    clock.limit = 14
    clock.isKept = false
    clock.breachedOn = nil
    clock.level = .none
    if generator.chance(1, in: 4) {
      clock.state = .stopped
      clock.end = date
      let outcomes: [Outcome] = [.inside, .exceeded, .explained, .offered, .closed]
      clock.outcome = outcomes[generator.below(outcomes.count)]
      return
    }
    clock.state = generator.chance(1, in: 8) ? .paused : .running
    clock.end = nil
    clock.outcome = .open
    clock.level = Level.allCases[generator.below(Level.allCases.count)]
    clock.deadline = date + generator.below(9)
    if clock.level == .breach {
      clock.outcome = .exceeded
      clock.deadline = date - 1 - generator.below(30)
      clock.breachedOn = clock.deadline.map { $0 + 1 }
    } else if clock.level == .warning, generator.chance(1, in: 2) {
      clock.isKept = true
      clock.outcome = .offered
      clock.offered = date - 9
    }
  }
}
