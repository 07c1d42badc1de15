import DanishCalendar
import EarlyWarnings
import Pathways
import TestSupport
import Testing

@testable import WarningMessages

@Suite struct PlanRowTests {
  /// A state with a value in every field that may be empty.
  private static func state(seed: UInt64) throws -> PlanState {
    let story = RandomStory(seed: seed)
    var run = try StoryRun(story, seed: seed)
    try run.tell()
    return run.plan.state
  }

  @Test func rowsAreReadBack() throws {
    let state = try Self.state(seed: 5)
    let rows = state.rows
    #expect(rows.count > 40)
    #expect(try PlanState(rows: rows) == state)
    #expect(try PlanState(rows: rows.reversed()) == state, "in any order")
    #expect(Set(rows.map(\.name)).count == rows.count)
    for row in rows { #expect(!row.value.contains("\n")) }
  }

  @Test func keysOfAnyKindAreReadBack() throws {
    var run = try PlanRun()
    let hostile = "h:a\tb\\n\n\\\u{1F}æ|\""
    run.say(.raise, .critical, PlanRun.facts(hostile, lastDay: 1), at: PlanRun.at(0, 8))
    let state = run.plan.state
    #expect(state.clocks.keys.map(\.pathway) == [hostile])
    #expect(try PlanState(rows: state.rows) == state)
  }

  @Test func damagedRowsAreRefused() throws {
    let rows = try Self.state(seed: 6).rows
    var generator = SeededGenerator(seed: 17)
    var refused = 0
    for _ in 0..<300 {
      var damaged = rows
      let place = generator.below(rows.count)
      var bytes = Array(rows[place].value.utf8)
      switch generator.below(3) {
      case 0: bytes.removeLast(1 + generator.below(bytes.count))
      case 1: bytes[generator.below(bytes.count)] = [9, 92, 48, 120][generator.below(4)]
      default: bytes += [49, 9]
      }
      damaged[place].value = String(decoding: bytes, as: UTF8.self)
      do {
        _ = try PlanState(rows: damaged)
      } catch {
        refused += 1
        #expect(error.name == rows[place].name)
      }
    }
    #expect(refused > 150, "\(refused) of 300")
    #expect(throws: PlanRowFault.self) { try PlanState(rows: Array(rows.dropFirst())) }
  }

  @Test func onlyWhatChangedIsWritten() throws {
    var run = try PlanRun()
    #expect(run.plan.takeChanges().put.map(\.kind) == [.header], "a new plan")
    #expect(run.plan.takeChanges().isEmpty)
    run.say(.raise, .critical, PlanRun.facts("h:1", lastDay: 1), at: PlanRun.at(0, 8))
    run.say(.raise, .critical, PlanRun.facts("h:2", lastDay: 1), at: PlanRun.at(0, 8))
    _ = run.plan.takeChanges()
    run.say(.lower, .warning, PlanRun.facts("h:2", lastDay: 4), at: PlanRun.at(0, 8))
    let changes = run.plan.takeChanges()
    #expect(changes.put.map(\.kind) == [.header, .clock, .recipient] && changes.removed.isEmpty)
    // What is old and over goes: its row is taken away.
    run.say(.retract, previous: .critical, PlanRun.facts("h:1", lastDay: 1), at: PlanRun.at(0, 8))
    run.run(to: PlanRun.at(90, 8))
    let last = run.plan.takeChanges()
    #expect(last.removed.contains { $0.kind == .clock })
  }
}
