import DanishCalendar
import EarlyWarnings
import Pathways
import Testing
import Wordings

@testable import WarningMessages

private let surgery = RecipientID(rawValue: "recipients/koordination/kirurgi@herlev.example")
private let management = RecipientID(rawValue: "escalation/ledelse")

@Suite struct PlanTests {
  // MARK: - Single mails

  @Test func aBreachIsToldAtOnceAndAWarningByTheDigest() throws {
    var run = try PlanRun()
    run.say(.raise, .warning, PlanRun.facts("h:1"), at: PlanRun.at(0, 0))
    run.say(.raise, .breach, PlanRun.facts("h:2", lastDay: -1), at: PlanRun.at(0, 0))
    #expect(run.advance(to: PlanRun.at(0, 0)).isEmpty, "it waits a minute for others")
    let single = run.advance(to: PlanRun.at(0, 0, 1))
    #expect(single.map(\.kind) == [.breach])
    #expect(single[0].recipient == surgery && single[0].events == ["event2"])
    #expect(
      single[0].mail.subject.hasSuffix("OVERSKREDET: 1 forløb passerede sidste dag søndag 22.11."))
    let digests = run.run(to: PlanRun.at(0, 7)).filter { $0.kind == .digest }
    #expect(digests.count == 3, "also to those who have nothing")
    let own = try #require(digests.first { $0.recipient == surgery })
    #expect(own.events == ["event1"])
    #expect(own.mail.subject.contains("Afdeling for Kirurgi: 1 over, 1 kræver handling"))
  }

  @Test func theLevelOfSingleMailsIsASetting() throws {
    var run = try PlanRun("single = warning\ngather = 0")
    run.say(.raise, .notice, PlanRun.facts("h:1"), at: PlanRun.at(0, 8))
    run.say(.raise, .warning, PlanRun.facts("h:2"), at: PlanRun.at(0, 8))
    #expect(run.advance(to: PlanRun.at(0, 8)).filter(\.kind.isSingle).map(\.events) == [["event2"]])
  }

  @Test func severalAtOnceAreOneMail() throws {
    var run = try PlanRun()
    for number in 1...5 {
      let facts = PlanRun.facts("h:\(number)", lastDay: number % 2)
      run.say(.raise, .critical, facts, at: PlanRun.at(0, 8))
    }
    let made = run.run(to: PlanRun.at(0, 9)).filter(\.kind.isSingle)
    #expect(
      made.map(\.mail.subject) == ["[Fristvagt] HANDL: 5 forløb, første sidste dag mandag 23.11."])
    #expect(made[0].events.count == 5)
  }

  @Test func twoClocksOfAPathwayAreOneLine() throws {
    var run = try PlanRun()
    let from14 = PlanRun.facts("h:1", rule: "MV-BEH-S", lastDay: 1)
    let from28 = PlanRun.facts("h:1", rule: "MV-BEH-H", lastDay: 0, limit: 28)
    run.say(.raise, .critical, from14, at: PlanRun.at(0, 8))
    run.say(.raise, .critical, from28, at: PlanRun.at(0, 8))
    let made = try #require(run.run(to: PlanRun.at(0, 9)).first { $0.kind == .action })
    #expect(made.mail.subject.hasSuffix("HANDL: 1 forløb har sidste dag mandag 23.11."))
    #expect(made.mail.body.contains("Også          Behandling, fra samtykke: 14 dage; tirsdag"))
  }

  @Test func noMoreThanThreeADayAndTheRestInTheDigest() throws {
    var run = try PlanRun()
    for hour in 8...12 {
      let facts = PlanRun.facts("h:\(hour)", lastDay: 1)
      run.say(.raise, .critical, facts, at: PlanRun.at(0, hour))
      run.run(to: PlanRun.at(0, hour, 30))
    }
    #expect(run.messages.count { $0.kind == .action } == 3)
    run.run(to: PlanRun.at(1, 7))
    let digest = try #require(
      run.messages.last { $0.kind == .digest && $0.recipient == surgery })
    #expect(digest.events == ["event4", "event5"])
    #expect(digest.mail.body.contains("ikke blev sendt som enkeltmail (højst 3 om dagen): 2"))
    run.say(.raise, .critical, PlanRun.facts("h:20", lastDay: 2), at: PlanRun.at(1, 8))
    #expect(run.run(to: PlanRun.at(1, 9)).map(\.kind) == [.action], "another day")
  }

  /// Closings leave the last mail of the day to what is urgent.
  @Test func aClosingLeavesAMailForABreach() throws {
    var run = try PlanRun("singles-a-day = 2")
    let first = PlanRun.facts("h:1", lastDay: 1)
    run.say(.raise, .critical, first, at: PlanRun.at(0, 8))
    run.run(to: PlanRun.at(0, 9))
    run.say(
      .resolve, previous: .critical, first.with { $0.isRunning = false }, at: PlanRun.at(0, 10))
    #expect(run.run(to: PlanRun.at(0, 11)).isEmpty)
    run.say(.raise, .breach, PlanRun.facts("h:2", lastDay: -1), at: PlanRun.at(0, 12))
    #expect(run.run(to: PlanRun.at(0, 13)).map(\.kind) == [.breach])
  }

  @Test func quietHoursHoldAllButBreaches() throws {
    var run = try PlanRun("quiet = 20:00-06:00")
    run.say(.raise, .critical, PlanRun.facts("h:1", lastDay: 1), at: PlanRun.at(0, 22))
    run.say(.raise, .breach, PlanRun.facts("h:2", lastDay: -1), at: PlanRun.at(0, 22))
    #expect(run.run(to: PlanRun.at(0, 23)).filter(\.kind.isSingle).map(\.kind) == [.breach])
    #expect(run.run(to: PlanRun.at(1, 5, 59)).filter(\.kind.isSingle).isEmpty)
    #expect(run.run(to: PlanRun.at(1, 6)).map(\.kind) == [.action])
  }

  @Test func whatComesAndGoesBeforeItIsSentIsOnlyCounted() throws {
    var run = try PlanRun()
    let facts = PlanRun.facts("h:1", lastDay: 1)
    run.say(.raise, .critical, facts, at: PlanRun.at(0, 8))
    run.say(.retract, previous: .critical, facts, at: PlanRun.at(0, 8))
    #expect(run.run(to: PlanRun.at(0, 9)).filter(\.kind.isSingle).isEmpty)
    run.run(to: PlanRun.at(1, 7))
    let digest = try #require(run.messages.last { $0.recipient == surgery })
    #expect(digest.events == ["event1", "event2"])
    #expect(digest.mail.body.contains("1 kom og gik, før de blev sendt"))
    #expect(!digest.mail.body.contains("TRUKKET"))
  }

  /// A pathway is mailed again on a day only where its level rises above what was told that day.
  @Test func upAndDownAndUpAgainIsOneMailADay() throws {
    var run = try PlanRun("singles-a-day = 9")
    let facts = PlanRun.facts("h:1", lastDay: 1)
    for hour in [8, 10, 12] {
      run.say(.raise, .critical, facts, at: PlanRun.at(0, hour))
      run.say(.lower, previous: .critical, facts, at: PlanRun.at(0, hour + 1))
    }
    run.say(.raise, .critical, facts, at: PlanRun.at(0, 14))
    run.run(to: PlanRun.at(0, 15))
    #expect(run.messages.count { $0.kind == .action } == 1)
    run.say(.raise, .breach, previous: .critical, facts, at: PlanRun.at(0, 16))
    #expect(run.run(to: PlanRun.at(0, 17)).map(\.kind) == [.breach], "a higher level")
    run.run(to: PlanRun.at(1, 7))
    let digest = try #require(run.messages.last { $0.recipient == surgery })
    #expect(digest.mail.subject.contains("1 over, 0 kræver handling"))
    #expect(digest.events.count == 5, "what was not mailed is told here")
  }

  // MARK: - Threads

  @Test func whatFollowsIsAReplyInTheThread() throws {
    var run = try PlanRun("singles-a-day = 9")
    let facts = PlanRun.facts("h:1", lastDay: 1)
    let over = PlanRun.facts("h:1", lastDay: 1)
    run.say(.raise, .critical, facts, at: PlanRun.at(0, 8))
    run.run(to: PlanRun.at(0, 9))
    run.say(.move, .critical, facts.with { $0.deadline = PlanRun.date(2) }, at: PlanRun.at(1, 10))
    run.run(to: PlanRun.at(1, 11))
    run.say(.raise, .breach, previous: .critical, over, at: PlanRun.at(3, 0))
    run.run(to: PlanRun.at(3, 1))
    run.say(.lower, .critical, previous: .breach, facts, at: PlanRun.at(3, 9))
    run.run(to: PlanRun.at(3, 10))
    run.say(.retract, previous: .critical, facts, at: PlanRun.at(3, 11))
    run.run(to: PlanRun.at(3, 12))
    let thread = run.messages.filter(\.kind.isSingle)
    #expect(thread.map(\.kind) == [.action, .moved, .breach, .closed, .withdrawn])
    #expect(thread[0].mail.parents.isEmpty && thread[0].mail.references.count == 1)
    for (message, parent) in zip(thread.dropFirst(), thread) {
      #expect(message.mail.parents == [parent.mail.id])
      #expect(message.mail.references.first == thread[0].mail.references[0])
      #expect(message.mail.references.contains(thread[0].mail.id))
      #expect(message.mail.references.last == parent.mail.id)
    }
  }

  @Test func aWithdrawalGoesToThoseWhoWereToldByDigest() throws {
    var run = try PlanRun()
    let facts = PlanRun.facts("h:1", lastDay: 3)
    run.say(.raise, .warning, facts, at: PlanRun.at(0, 0))
    run.run(to: PlanRun.at(0, 7))
    let digest = try #require(run.messages.first { $0.recipient == surgery })
    // The unit's row leads elsewhere by now: who was told hears it all the same.
    let moved = facts.with { $0.unit = Samples.aalborg }
    run.say(.retract, previous: .warning, moved, at: PlanRun.at(0, 9))
    let made = run.run(to: PlanRun.at(0, 10))
    #expect(made.map(\.kind) == [.withdrawn] && made[0].recipient == surgery)
    #expect(made[0].mail.parents == [digest.mail.id])
  }

  @Test func closingsByDigestAreASetting() throws {
    var run = try PlanRun("closing = digest")
    let facts = PlanRun.facts("h:1", lastDay: 1)
    run.say(.raise, .critical, facts, at: PlanRun.at(0, 8))
    run.run(to: PlanRun.at(0, 9))
    run.say(
      .resolve, previous: .critical, facts.with { $0.isRunning = false }, at: PlanRun.at(0, 10))
    #expect(run.run(to: PlanRun.at(1, 6)).filter(\.kind.isSingle).isEmpty)
    run.run(to: PlanRun.at(1, 7))
    let digest = try #require(run.messages.last { $0.recipient == surgery })
    #expect(digest.mail.body.contains("LUKKET SIDEN MANDAG 23.11. (1)"))
  }

  // MARK: - Digests

  @Test func digestsComeOnWorkingDaysOnly() throws {
    var run = try PlanRun()
    run.run(to: PlanRun.at(13, 23))
    let days = run.messages.filter { $0.kind == .digest && $0.recipient == surgery }.map {
      Int($0.decided.date - PlanRun.monday.date)
    }
    #expect(days == [0, 1, 2, 3, 4, 7, 8, 9, 10, 11])
    let beats = run.messages.filter { $0.kind == .heartbeat }
    #expect(beats.count == 16, "every day, from Saturday on")
  }

  @Test func alaterDigestOfTheDayHoldsOnlyNews() throws {
    var run = try PlanRun("digest = 07:00, 13:00")
    run.say(.raise, .warning, PlanRun.facts("h:1"), at: PlanRun.at(0, 0))
    #expect(run.run(to: PlanRun.at(0, 7)).count { $0.kind == .digest } == 3)
    run.say(.raise, .warning, PlanRun.facts("h:2"), at: PlanRun.at(0, 8))
    let noon = run.run(to: PlanRun.at(0, 13)).filter { $0.kind == .digest }
    #expect(noon.count == 1 && noon[0].mail.subject.contains("1 kræver handling"))
    let morning = run.run(to: PlanRun.at(1, 7)).filter { $0.kind == .digest }
    #expect(morning.count == 3)
    #expect(morning.contains { $0.mail.subject.contains("2 kræver handling") })
  }

  @Test func aMissedDigestIsMadeOnce() throws {
    var run = try PlanRun()
    let made = run.advance(to: PlanRun.at(3, 15))
    #expect(made.count { $0.kind == .digest && $0.recipient == surgery } == 1)
    #expect(made.count { $0.kind == .heartbeat } == 1)
    #expect(run.advance(to: PlanRun.at(3, 16)).isEmpty)
  }

  @Test func missingRegistrationsAreKeptApartFromWhatIsLate() throws {
    var run = try PlanRun("single = warning")
    let facts = PlanRun.facts("h:1", lastDay: -5).with {
      $0.isKept = true
      $0.offered = PlanRun.date(-9)
      $0.outcome = .offered
    }
    run.say(.raise, .warning, facts, at: PlanRun.at(0, 0))
    run.run(to: PlanRun.at(0, 7), Counted(missing: [.init(pathway: "h:9", kind: .longPause)]))
    let own = run.messages.filter { $0.recipient == surgery }
    #expect(own.map(\.kind) == [.digest], "no single mail for it")
    #expect(own[0].mail.subject.contains("0 over, 0 kræver handling, 2 mangler registrering"))
    #expect(own[0].mail.body.contains("behandling 14 d: tid lø 14.11. er forbi, start ikke\n"))
    #expect(own[0].mail.body.contains("pause åben i over 30 dage: er den slut?"))
  }

  @Test func theTotalAndTheShareOfAcceptanceStandInEveryDigest() throws {
    var run = try PlanRun()
    var figures = DigestFigures()
    figures.month.ended = 61
    figures.month.over = 7
    figures.month.accepted = 5
    run.run(to: PlanRun.at(0, 7), Counted(figures: figures))
    for digest in run.messages.filter({ $0.kind == .digest }) {
      let text = digest.mail.body.replacing("\n", with: " ")
      #expect(
        text.contains(
          "Over fristen i alt i november: 7 af 61 afsluttede. Heraf accepteret af patienten: 5."))
    }
    run.run(to: PlanRun.at(8, 7), Counted(figures: figures))
    let last = try #require(run.messages.last { $0.kind == .digest })
    #expect(
      last.mail.body.contains("i alt i november: 0 af 0"), "the month before, in the first week")
    #expect(last.mail.body.contains("i alt i december: 7 af 61"))
  }

  @Test func whatIsOverTheLimitWithoutAReasonIsAskedForUntilItIsGiven() throws {
    var run = try PlanRun("closing = digest")
    let facts = PlanRun.facts("h:1", lastDay: -1)
    run.say(.raise, .breach, facts, at: PlanRun.at(0, 0))
    run.run(to: PlanRun.at(0, 9))
    let ended = facts.with {
      $0.isRunning = false
      $0.outcome = .exceeded
      $0.end = PlanRun.date(0)
    }
    run.say(.resolve, previous: .breach, ended, at: PlanRun.at(0, 12))
    func asks(_ day: Int) -> Bool {
      run.run(to: PlanRun.at(day, 7))
      return run.messages.last { $0.kind == .digest && $0.recipient == surgery }?.mail.body
        .contains("ÅRSAG IKKE VALGT (1)") ?? false
    }
    #expect(asks(1))
    #expect(asks(2))
    let key = SampleKeys.key.key(ofPathway: "h:1").rawValue
    let meant = run.plan.acknowledge(
      key.lowercased(), Acknowledgement(reason: .capacityOffered, day: PlanRun.date(2)))
    #expect(meant == [facts.name])
    #expect(!asks(3))
  }

  // MARK: - Escalation

  @Test func aBreachThatNobodyAcknowledgedGoesOnByWorkingDays() throws {
    var run = try PlanRun()
    // Said on Friday: one working day later is Monday.
    run.say(.raise, .breach, PlanRun.facts("h:1", lastDay: 3), at: PlanRun.at(4, 0))
    run.run(to: PlanRun.at(12, 23))
    let steps = run.messages.filter { $0.kind == .escalation }.map {
      "\(Int($0.decided.date - PlanRun.monday.date)) \($0.recipient.rawValue)"
    }
    #expect(steps == ["7 escalation/ledelse", "9 escalation/direktion"])
  }

  @Test func anAcknowledgementStopsIt() throws {
    var run = try PlanRun()
    run.say(.raise, .breach, PlanRun.facts("h:1", lastDay: -1), at: PlanRun.at(0, 0))
    run.run(to: PlanRun.at(0, 9))
    _ = run.plan.acknowledge(
      "h:1", Acknowledgement(reason: .health, day: PlanRun.date(0), until: PlanRun.date(2)))
    run.run(to: PlanRun.at(2, 23))
    #expect(!run.messages.contains { $0.kind == .escalation })
    run.run(to: PlanRun.at(3, 7))
    #expect(run.messages.contains { $0.kind == .escalation }, "it held until Wednesday")
    #expect(
      run.plan.acknowledge("h:2", Acknowledgement(reason: .error, day: PlanRun.date(0))).isEmpty)
  }

  @Test func anAcknowledgementOfAWarningIsNoneOfTheBreach() throws {
    var run = try PlanRun()
    let facts = PlanRun.facts("h:1", lastDay: 0)
    run.say(.raise, .critical, facts, at: PlanRun.at(0, 0))
    _ = run.plan.acknowledge("h:1", Acknowledgement(reason: .health, day: PlanRun.date(0)))
    run.say(.raise, .breach, previous: .critical, facts, at: PlanRun.at(1, 0))
    run.run(to: PlanRun.at(2, 7))
    #expect(run.messages.contains { $0.kind == .escalation })
  }

  @Test func whoWasToldByEscalationHearsOfTheEnd() throws {
    var run = try PlanRun()
    let facts = PlanRun.facts("h:1", lastDay: -1)
    run.say(.raise, .breach, facts, at: PlanRun.at(0, 0))
    run.run(to: PlanRun.at(1, 8))
    run.say(.retract, previous: .breach, facts, at: PlanRun.at(1, 9))
    let made = run.run(to: PlanRun.at(1, 10))
    #expect(made.map(\.recipient) == [management, surgery])
    #expect(made.allSatisfy { $0.kind == .withdrawn && $0.mail.parents.count == 1 })
  }

  // MARK: - Data

  @Test func missingDataAreAnAlarmOfTheirOwn() throws {
    var run = try PlanRun("stale-after = 26")
    run.plan.dataCame(at: PlanRun.at(-1, 6, 55))
    run.run(to: PlanRun.at(0, 6, 54))
    run.plan.dataCame(at: PlanRun.at(0, 6, 55))
    run.run(to: PlanRun.at(1, 8, 54))
    #expect(!run.messages.contains { $0.kind == .dataMissing })
    let alarms = run.run(to: PlanRun.at(1, 8, 55)).filter { $0.kind == .dataMissing }
    #expect(alarms.count == 4, "the operator and three groups")
    #expect(alarms[0].mail.subject == "[Fristvagt] DATA MANGLER SIDEN MA 23.11. KL. 06:55")
    run.run(to: PlanRun.at(2, 7))
    let digest = try #require(run.messages.last { $0.recipient == surgery })
    #expect(digest.mail.subject.hasPrefix("[Fristvagt] DATA MANGLER SIDEN MA 23.11. KL. 06:55."))
    #expect(!digest.mail.body.contains("ok.") && !digest.mail.body.contains("ingen kræver"))
    run.plan.dataCame(at: PlanRun.at(2, 9))
    let back = run.run(to: PlanRun.at(2, 9, 1))
    #expect(back.map(\.kind) == [.dataBack] && back[0].mail.parents == [alarms[0].mail.id])
    run.run(to: PlanRun.at(3, 7))
    let next = try #require(run.messages.last { $0.recipient == surgery })
    #expect(next.mail.body.contains("Data manglede fra mandag 23.11. kl. 06:55 til"))
    #expect(next.mail.subject.hasSuffix("ok"))
  }

  @Test func daysOffNeedNotCount() throws {
    var run = try PlanRun("stale-days = working")
    // From Friday noon on: twelve hours of Friday, fourteen of Monday.
    run.run(to: PlanRun.at(0, 13, 59))
    #expect(!run.messages.contains { $0.kind == .dataMissing })
    run.run(to: PlanRun.at(0, 14))
    #expect(run.messages.contains { $0.kind == .dataMissing })
  }

  // MARK: - Many at once

  @Test func aStormIsOneSummary() throws {
    var run = try PlanRun()
    for number in 1...50 {
      run.say(.raise, .breach, PlanRun.facts("h:\(number)", lastDay: -1), at: PlanRun.at(0, 8))
    }
    let made = run.run(to: PlanRun.at(0, 9)).filter { $0.recipient == surgery }
    #expect(made.map(\.kind) == [.storm] && made[0].events.count == 50)
    #expect(made[0].mail.subject.contains("50 forløb, heraf 50 over fristen"))
    #expect(made[0].mail.body.contains("… og 30 til"))
    run.run(to: PlanRun.at(1, 7))
    let digest = try #require(run.messages.last { $0.recipient == surgery })
    let key = SampleKeys.key.key(ofPathway: "h:33").rawValue
    #expect(digest.mail.body.contains(key), "the digest has them one by one")
  }

  @Test func aFirstLoadIsOneSummary() throws {
    var run = try PlanRun()
    let begin = PlanRun.at(0, 9)
    run.plan.beginLoad(.firstLoad, at: begin)
    for number in 1...30 {
      run.say(.raise, .breach, PlanRun.facts("h:\(number)", lastDay: -1), at: begin)
      let old = PlanRun.facts("h:9\(number)", lastDay: -number * 30).with {
        $0.isRunning = false
        $0.outcome = .exceeded
        $0.end = PlanRun.date(-number * 30 + 5)
      }
      run.say(.lateBreach, .breach, old, at: begin)
    }
    #expect(run.run(to: PlanRun.at(1, 8)).map(\.kind) == [.heartbeat], "nothing until it is done")
    run.plan.finishLoad()
    let made = run.run(to: PlanRun.at(1, 9))
    #expect(made.filter { $0.kind == .firstLoad }.count == 3, "to each group")
    let own = try #require(made.first { $0.recipient == surgery && $0.kind == .firstLoad })
    #expect(own.counted == 60)
    #expect(
      own.mail.subject.hasSuffix(
        "STARTET: Afdeling for Kirurgi: åbne varsler 30, heraf over fristen 30"))
    let text = own.mail.body.replacing("\n", with: " ")
    #expect(text.contains("Afsluttede forløb over fristen fra før starten: 30."))
    // A breach of the load that turns out wrong is a reply to the summary.
    run.say(.retract, previous: .breach, PlanRun.facts("h:3", lastDay: -1), at: PlanRun.at(1, 10))
    let reply = run.run(to: PlanRun.at(1, 11))
    #expect(reply.map(\.recipient) == [management, surgery], "the escalation told of it too")
    #expect(reply.allSatisfy { $0.kind == .withdrawn })
    #expect(reply.last?.mail.parents == [own.mail.id])
  }

  @Test func newRulesAreOneSummaryToWhomItMatters() throws {
    var run = try PlanRun()
    let facts = PlanRun.facts("h:1", lastDay: 1)
    run.say(.raise, .critical, facts, at: PlanRun.at(0, 8))
    run.run(to: PlanRun.at(0, 9))
    run.plan.beginLoad(.ruleChange, at: PlanRun.at(0, 10))
    run.say(.retract, previous: .critical, facts, at: PlanRun.at(0, 10))
    run.plan.finishLoad()
    let made = run.run(to: PlanRun.at(0, 11))
    #expect(made.map(\.kind) == [.ruleChange] && made[0].recipient == surgery)
    #expect(made[0].mail.subject.hasSuffix("NYE REGLER (2026-11-1): ændringer i varsler 1"))
    #expect(made[0].mail.body.contains(SampleKeys.key.key(ofPathway: "h:1").rawValue))
  }

  @Test func whatNoGroupIsForGoesToTheOperator() throws {
    var run = try PlanRun()
    let facts = PlanRun.facts("h:1", lastDay: 3, unit: Samples.unknown, region: "1082")
    run.say(.raise, .warning, facts, at: PlanRun.at(0, 0))
    run.run(to: PlanRun.at(0, 7))
    let own = run.messages.filter { $0.recipient == .operatorID && $0.kind == .digest }
    #expect(own.count == 1 && own[0].mail.body.contains("Ingen gruppe i opsætningen får varsler"))
    #expect(own[0].mail.body.contains("SOR 3124 1100 0016 008 (ikke i enhedstabellen)"))
  }

  @Test func aGroupThatIsGoneLeavesWhatWaitsToTheOperator() throws {
    var run = try PlanRun()
    let facts = PlanRun.facts("h:1", lastDay: 3, unit: Samples.aalborg, region: "1081")
    run.say(.raise, .warning, facts, at: PlanRun.at(0, 0))
    let text = Samples.configuration.replacing("[recipients nord]", with: "[recipients north]")
    let setup = MessageSetup(
      routing: Routing(
        try FollowConfiguration.parse(Array(text.utf8)), units: try Samples.table()),
      rules: .standard, zone: run.plan.setup.zone, pseudonyms: SampleKeys.key)
    run.plan = MessagePlan(setup: setup, state: run.plan.state)
    run.run(to: PlanRun.at(0, 7))
    let told = run.messages.filter { $0.events == ["event1"] }
    #expect(told.map(\.recipient) == [.operatorID])
    let new = try #require(
      run.messages.first { $0.kind == .digest && $0.recipient.rawValue == "recipients/north" })
    #expect(new.mail.body.contains(SampleKeys.key.key(ofPathway: "h:1").rawValue))
  }
}

/// Figures that a test gives.
struct Counted: FigureSource {
  var figures = DigestFigures()
  var outbox = OutboxFigures()

  init(figures: DigestFigures) {
    self.figures = figures
  }

  init(missing: [MissingRegistration]) { figures.missing = missing }

  func figures(for recipient: RecipientID) -> DigestFigures? { figures }
  func current(_ clock: ClockName) -> ClockFacts? { nil }
}
