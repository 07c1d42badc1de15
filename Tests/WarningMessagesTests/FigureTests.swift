import DanishCalendar
import EarlyWarnings
import LinuxIO
import Monitoring
import RegisterRecords
import TestSupport
import Testing

@testable import Pathways
@testable import WarningMessages

@Suite struct FigureTests {
  private static let own = RecipientID(
    rawValue: "recipients/koordination/kirurgi@herlev.example")

  private func tally(_ vocabulary: Vocabulary) throws -> FigureTally {
    FigureTally(
      Routing(try Samples.setup(), units: try Samples.table()), rules: .standard,
      vocabulary: vocabulary, today: PlanRun.monday.date)
  }

  private func clock(
    _ number: Int, _ vocabulary: inout Vocabulary, rule: Int = 1, ended day: Int?,
    waited: Int = 10
  ) -> Clock {
    let end = day.map { PlanRun.date($0) }
    var clock = Clock(
      pathway: PathwayID(course: vocabulary.key("\(number)")), rule: rule, package: nil, number: 1,
      start: PlanRun.date((day ?? 0) - waited), startCode: .none, startElement: .none,
      state: day == nil ? .running : .stopped, end: end, endCode: .none)
    clock.waited = waited
    clock.limit = 14
    clock.unit = vocabulary.key(Samples.herlev)
    return clock
  }

  @Test func waitsOverTheLimitAreCountedWithTheShareThatRestsOnThePatient() throws {
    var vocabulary = Vocabulary()
    let wish = try #require(RuleSet.standard.pauses.firstIndex { $0.name == "patient" })
    let health = try #require(RuleSet.standard.pauses.firstIndex { $0.name == "clinical" })
    let closing = try #require(
      RuleSet.standard.rules[1].close.firstIndex { $0.reason == "patient" })
    var clocks = [
      clock(1, &vocabulary, ended: -2), clock(2, &vocabulary, ended: -22, waited: 14),
      clock(3, &vocabulary, ended: -3, waited: 15), clock(4, &vocabulary, ended: -3, waited: 30),
      clock(5, &vocabulary, ended: -3, waited: 30), clock(6, &vocabulary, ended: -3, waited: 30),
      // October; September, running, without a limit, and a rule of the log: not of this month.
      clock(7, &vocabulary, ended: -25, waited: 20), clock(8, &vocabulary, ended: -60),
      clock(9, &vocabulary, ended: nil, waited: 40), clock(10, &vocabulary, ended: -1),
      clock(11, &vocabulary, rule: 5, ended: -1, waited: 40),
    ]
    clocks[3].explanation = wish
    clocks[4].explanation = health
    clocks[5].reason = .marker(closing)
    clocks[9].limit = nil
    var tally = try tally(vocabulary)
    tally.count(clocks)
    let figures = try #require(tally.figures(for: Self.own))
    #expect(figures.month.ended == 6 && figures.month.over == 4 && figures.month.accepted == 2)
    #expect(figures.monthBefore.ended == 1 && figures.monthBefore.over == 1)
    #expect(tally.figures(for: RecipientID(rawValue: "x")) == DigestFigures())
    let name = ClockName(
      pathway: "h:9", rule: "MV-BEH-S", package: "", start: PlanRun.date(-40), place: 0)
    #expect(tally.current(name)?.isRunning == true)
  }

  @Test func missingRegistrationsAreCountedOnce() throws {
    var vocabulary = Vocabulary()
    var finding = Finding(.runningAtEnd, .warning, at: Place(file: 0, line: 1))
    finding.pathway = "h:1"
    finding.unit = vocabulary.key(Samples.herlev)
    var other = finding
    other.rule = .badUnitNumber
    var nameless = finding
    nameless.pathway = nil
    var tally = try tally(vocabulary)
    for finding in [finding, other, finding, nameless] { tally.count(finding) }
    let missing = tally.figures(for: Self.own)?.missing
    #expect(missing == [MissingRegistration(pathway: "h:1", kind: .runningAtEnd)])
  }

  private static func events(
    of files: [(name: String, bytes: [UInt8])], through moment: Moment
  ) -> [ClockEvent] {
    var monitoring = Monitoring(
      rules: .standard, zone: systemZone, now: LocalMinute(.distantFuture))
    for file in files {
      monitoring.begin(file: file.name)
      monitoring.feed(file.bytes.span)
      monitoring.finish()
    }
    let vocabulary = monitoring.records.vocabulary
    let rows = RecordRows(vocabulary: vocabulary, rules: .standard)
    return monitoring.events(through: moment).compactMap { event in
      ClockEvent(
        event, id: rows.identifier(of: event), vocabulary: vocabulary, rules: .standard)
    }
  }

  /// The engine's own events of a made-up register, told to the last one.
  @Test func theSampleRegisterIsTold() throws {
    let folder = testsFolder + "/../SampleStreams/lpr-a"
    let files = try Files.names(in: folder).map { name in
      (name: name, bytes: try Files.contents(of: folder + "/" + name))
    }
    let moment = try #require(Moment("2026-11-02"))
    let events = Self.events(of: files, through: moment)
    #expect(events.count > 100)
    let begun = events[0].at
    var run = PlanRun(
      configuration: try Samples.setup("stale-after = 900"), units: try Samples.table(),
      begun: begun)
    for (minute, step) in Dictionary(grouping: events, by: \.at).sorted(by: { $0.key < $1.key }) {
      run.run(to: minute)
      run.plan.take(step)
    }
    run.run(to: LocalMinute(moment.date + 10))
    let told = run.messages.flatMap(\.events)
    #expect(Set(told) == Set(events.map(\.id)), "every event is told")
    for message in run.messages {
      #expect(!message.mail.body.contains("h:") && !message.mail.body.contains("e:60"))
    }
  }
}
