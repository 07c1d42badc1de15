import LinuxIO
import Monitoring
import RegisterRecords
import TestSupport
import Testing

/// Every scenario gives its clocks and alerts to the byte, however its records come.
@Suite struct ScenarioTests {
  @Test func asTheyStand() throws {
    var count = 0
    for scenario in Scenario.all {
      let moment = try #require(Moment(scenario.asOf))
      let run = ScenarioRun(scenario.files, at: moment)
      #expect(run.difference(from: scenario) == nil, "\(scenario)")
      count += 1
    }
    #expect(count == 64)
    print("scenarios: \(count) as they stand")
  }

  @Test func inAnyOrderOfRowsAndFiles() throws {
    var count = 0
    for scenario in Scenario.all {
      let moment = try #require(Moment(scenario.asOf))
      var variants: [(String, [Scenario.File])] = []
      for files in orders(of: scenario.files) { variants.append(("files", files)) }
      var reversed = scenario.files
      for index in reversed.indices { reversed[index].rows.reverse() }
      variants.append(("rows reversed", reversed))
      for seed in testSeeds(6) {
        var generator = SeededGenerator(seed: seed)
        var shuffled = scenario.files.shuffled(using: &generator)
        for index in shuffled.indices { shuffled[index].rows.shuffle(using: &generator) }
        variants.append(("rows shuffled by \(seed)", shuffled))
        var doubled = shuffled
        for index in doubled.indices {
          doubled[index].rows += doubled[index].rows.filter { _ in generator.below(2) == 0 }
        }
        variants.append(("rows repeated by \(seed)", doubled))
        variants.append(("each row alone, by \(seed)", alone(scenario, &generator)))
      }
      for (name, files) in variants {
        count += 1
        let run = ScenarioRun(files, at: moment)
        if let difference = run.difference(from: scenario) {
          Issue.record("\(scenario), \(name): \(difference)")
          break
        }
      }
    }
    print("scenarios: \(count) orders, seeds \(testSeeds(6))")
  }

  /// Each row as a batch of its own, of all files in one random order.
  private func alone(
    _ scenario: Scenario, _ generator: inout SeededGenerator
  ) -> [Scenario.File] {
    let batches = scenario.files.flatMap { file in
      file.rows.map { Scenario.File(name: file.name, header: file.header, rows: [$0]) }
    }
    return batches.shuffled(using: &generator)
  }

  private func orders<Item>(of items: [Item]) -> [[Item]] {
    if items.count < 2 { return [items] }
    return items.indices.flatMap { index in
      var rest = items
      let first = rest.remove(at: index)
      return orders(of: rest).map { [first] + $0 }
    }
  }

  /// Both outputs byte by byte; for each cut in two the records, of which both are made.
  @Test func cutAtEveryByte() throws {
    var cuts = 0
    var runs = 0
    for scenario in Scenario.all {
      let moment = try #require(Moment(scenario.asOf))
      let run = ScenarioRun(scenario.files, at: moment, cuts: { Array(1..<$0) })
      #expect(run.difference(from: scenario) == nil, "\(scenario) byte by byte")
      runs += 1
      for file in scenario.files {
        let whole = ScenarioRun.engine([file]).records.canonicalLines
        for cut in 1..<file.bytes.count {
          cuts += 1
          if ScenarioRun.engine([file], cuts: { _ in [cut] }).records.canonicalLines != whole {
            Issue.record("\(scenario), \(file.name) cut at \(cut)")
            return
          }
          guard cut % 61 == 0 else { continue }
          runs += 1
          let run = ScenarioRun(
            scenario.files, at: moment, cuts: { $0 == file.bytes.count ? [cut] : [$0 / 2] })
          #expect(run.difference(from: scenario) == nil, "\(scenario) cut at \(cut)")
        }
      }
    }
    print("scenarios: \(cuts) cuts in two, \(runs) outputs of cut input")
  }

  @Test func onAnyNumberOfThreads() throws {
    for scenario in Scenario.all {
      let moment = try #require(Moment(scenario.asOf))
      for count in [1, 2, 5] {
        let run = ScenarioRun(scenario.files, at: moment, workers: TestWorkers(count: count))
        #expect(run.difference(from: scenario) == nil, "\(scenario) on \(count) threads")
      }
    }
  }

  /// All scenarios in one register: each says what it says alone, on any number of threads and in
  /// any order of the files.
  @Test(arguments: ["2024-03-20", "2024-06-30T12:00"])
  func allInOneRegister(_ asOf: String) throws {
    let moment = try #require(Moment(asOf))
    let scenarios = Scenario.all.map { $0.marked("\($0.name)-") }
    let one = TestWorkers(count: 1)
    let single = scenarios.map { ScenarioRun($0.files, at: moment, workers: one) }
    let files = scenarios.flatMap(\.files)
    let whole = ScenarioRun(files, at: moment, workers: one)
    #expect(lines(whole.clocks) == single.flatMap { lines($0.clocks) }.sorted())
    #expect(lines(whole.alerts) == single.flatMap { lines($0.alerts) }.sorted())
    #expect(lines(whole.clocks).count > 100 && lines(whole.alerts).count > 200)
    for (count, seed) in zip([2, 3, 5, 16], testSeeds(4)) {
      var generator = SeededGenerator(seed: seed)
      let run = ScenarioRun(
        files.shuffled(using: &generator), at: moment, workers: TestWorkers(count: count))
      #expect(run.clocks == whole.clocks, "\(count) threads, seed \(seed)")
      #expect(run.alerts == whole.alerts, "\(count) threads, seed \(seed)")
    }
    print("one register: \(lines(whole.clocks).count) clocks, \(lines(whole.alerts).count) alerts")
  }

  private func lines(_ text: String) -> [String] {
    text.split(separator: "\n").map(String.init).sorted()
  }
}
