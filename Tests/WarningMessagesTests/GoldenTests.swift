import DanishCalendar
import EarlyWarnings
import Foundation
import Pathways
import TestSupport
import Testing
import Wordings

@testable import WarningMessages

/// Every kind of message in both languages, as recorded; a new one fails once and is to be read.
@Suite struct GoldenTests {
  private static let folder = URL(filePath: #filePath).deletingLastPathComponent()
    .appending(path: "Golden")

  @Test(arguments: Language.allCases)
  func messagesAreTheRecordedOnes(_ language: Language) throws {
    let messages = try Self.story(in: language)
    var told: Set<MessageKind> = []
    for (name, message) in messages {
      told.insert(message.kind)
      try compare(Self.text(message), "\(name).\(language.rawValue).txt")
    }
    #expect(told == Set(MessageKind.allCases), "a message of each kind")
  }

  /// One message to the byte, as it goes to the mail command.
  @Test func bytesAreTheRecordedOnes() throws {
    let message = try #require(try Self.story(in: .da).first { $0.name == "withdrawn" }).message
    try compare(String(decoding: message.mail.bytes(), as: UTF8.self), "withdrawn.da.eml")
    #expect(
      message.sendmailArguments == [
        "-i", "-f", "retur@varsler.example", "--", "kirurgi@herlev.example",
      ])
  }

  private func compare(_ text: String, _ name: String) throws {
    let file = Self.folder.appending(path: name)
    guard let recorded = try? String(contentsOf: file, encoding: .utf8) else {
      try FileManager.default.createDirectory(at: Self.folder, withIntermediateDirectories: true)
      try Data(text.utf8).write(to: file)
      Issue.record("recorded \(name): read it and run again")
      return
    }
    #expect(text == recorded, "\(name)")
  }

  /// A message as its readers see it.
  private static func text(_ message: OutgoingMessage) -> String {
    let mail = message.mail
    return """
      To: \(mail.recipients.map(\.text).joined(separator: ", "))
      Date: \(mail.date)
      Subject: \(mail.subject)

      \(mail.body)
      """
  }

  /// Some days of a surgical ward, with a message of each kind.
  private static func story(
    in language: Language
  ) throws -> [(name: String, message: OutgoingMessage)] {
    let configuration = Samples.configuration.replacing(
      "language = da", with: "language = \(language.rawValue)\nsingles-a-day = 20\nstorm = 4")
    var run = PlanRun(
      configuration: try FollowConfiguration.parse(Array(configuration.utf8)),
      units: try Samples.table(), begun: PlanRun.at(-3, 9))

    run.plan.beginLoad(.firstLoad, at: PlanRun.at(-3, 9))
    let old = PlanRun.facts("h:601", lastDay: -30).ended(.exceeded, on: -20)
    run.say(.lateBreach, .breach, old, at: PlanRun.at(-3, 9))
    run.say(.raise, .warning, PlanRun.facts("h:602", lastDay: 3), at: PlanRun.at(-3, 9))
    run.say(.raise, .breach, PlanRun.facts("h:603", lastDay: -4), at: PlanRun.at(-3, 9))
    let watched = PlanRun.facts("h:604", rule: "MV-UDR", lastDay: 7)
    run.say(.raise, .notice, watched, at: PlanRun.at(-3, 9))
    run.plan.dataCame(at: PlanRun.at(-3, 6, 55))
    run.plan.finishLoad()
    run.run(to: PlanRun.at(-3, 10))

    for day in -2...0 {
      run.run(to: PlanRun.at(day, 6, 55))
      run.plan.dataCame(at: PlanRun.at(day, 6, 55))
    }
    let work = PlanRun.facts("h:605", rule: "MV-UDR", lastDay: 1)
    let kept = PlanRun.facts("h:606", rule: "MV-BEH-H", lastDay: -2, limit: 28).with {
      $0.isKept = true
      $0.offered = PlanRun.date(-9)
      $0.outcome = .offered
    }
    run.say(.raise, .critical, work, at: PlanRun.at(0, 6, 56))
    run.say(.raise, .critical, PlanRun.facts("h:602", lastDay: 3), at: PlanRun.at(0, 6, 56))
    run.say(.raise, .warning, kept, at: PlanRun.at(0, 6, 56))
    run.say(
      .resolve, previous: .notice, watched.ended(.inside, on: -1), at: PlanRun.at(0, 6, 56))
    var figures = DigestFigures()
    figures.month.ended = 61
    figures.month.over = 7
    figures.month.accepted = 5
    figures.missing = [
      MissingRegistration(pathway: "h:701", kind: .treatmentWithoutStart),
      MissingRegistration(pathway: "h:702", kind: .lostAfterRereferral),
    ]
    run.run(to: PlanRun.at(0, 8), Counted(figures: figures))

    // A second limb of the same pathway, with an offer that comes too late.
    let second = PlanRun.facts("h:602", rule: "MV-BEH-H", lastDay: 5, limit: 28).with {
      $0.offered = PlanRun.date(8)
    }
    run.say(.raise, .critical, second, at: PlanRun.at(0, 12))
    run.run(to: PlanRun.at(0, 13))
    run.say(
      .move, .critical, PlanRun.facts("h:602", rule: "MV-BEH-H", lastDay: 2, limit: 28),
      at: PlanRun.at(0, 14))
    run.run(to: PlanRun.at(0, 15))
    run.run(to: PlanRun.at(1, 6, 55))
    run.plan.dataCame(at: PlanRun.at(1, 6, 55))
    _ = run.plan.acknowledge(
      "h:603",
      Acknowledgement(reason: .capacityOffered, day: PlanRun.date(0), until: PlanRun.date(1)))
    run.say(
      .raise, .breach, previous: .critical, PlanRun.facts("h:602", lastDay: 0), at: PlanRun.at(1, 9)
    )
    run.say(.raise, .breach, PlanRun.facts("h:607", lastDay: 0), at: PlanRun.at(1, 9))
    run.run(to: PlanRun.at(1, 10))
    run.say(
      .retract, previous: .breach,
      PlanRun.facts("h:607", lastDay: 0).with { $0.outcome = .offered }, at: PlanRun.at(1, 11))
    run.run(to: PlanRun.at(1, 12))
    run.say(
      .resolve, previous: .breach, PlanRun.facts("h:602", lastDay: 0).ended(.exceeded, on: 1),
      at: PlanRun.at(1, 13))
    run.run(to: PlanRun.at(1, 14))
    run.say(.raise, .breach, previous: .critical, work, at: PlanRun.at(2, 0))
    let late = PlanRun.facts("h:602", rule: "MV-BEH-H", lastDay: 2, limit: 28)
    for number in 1...6 {
      run.say(.raise, .breach, PlanRun.facts("h:80\(number)", lastDay: 1), at: PlanRun.at(2, 0))
    }
    run.run(to: PlanRun.at(2, 23))
    run.say(.raise, .breach, previous: .critical, late, at: PlanRun.at(3, 0))
    run.run(to: PlanRun.at(3, 9))
    run.plan.dataCame(at: PlanRun.at(3, 9))
    run.run(to: PlanRun.at(4, 8))
    run.plan.beginLoad(.ruleChange, at: PlanRun.at(4, 9))
    run.say(.retract, previous: .breach, PlanRun.facts("h:801", lastDay: 1), at: PlanRun.at(4, 9))
    run.plan.finishLoad()
    run.run(to: PlanRun.at(4, 10))
    return named(run.messages)
  }

  /// The message that shows a kind best, and the digests of three days.
  private static func named(
    _ messages: [OutgoingMessage]
  ) -> [(name: String, message: OutgoingMessage)] {
    let unit = RecipientID(rawValue: "recipients/koordination/kirurgi@herlev.example")
    func first(_ kind: MessageKind, _ id: RecipientID? = unit) -> OutgoingMessage? {
      messages.first { $0.kind == kind && (id == nil || $0.recipient == id) }
    }
    let digests = messages.filter { $0.kind == .digest && $0.recipient == unit }
    let all: [(String, OutgoingMessage?)] = [
      ("first-load", first(.firstLoad)), ("action", first(.action)), ("breach", first(.breach)),
      ("action-one", messages.filter { $0.kind == .action }.dropFirst().first),
      ("moved", first(.moved)), ("closed", first(.closed)), ("withdrawn", first(.withdrawn)),
      ("storm", first(.storm)), ("escalation", first(.escalation, nil)),
      ("digest-monday", digests.first), ("digest-thursday", digests.dropFirst(3).first),
      ("digest-friday", digests.dropFirst(4).first),
      (
        "digest-empty",
        messages.last { $0.kind == .digest && $0.recipient.rawValue == "recipients/nord" }
      ),
      ("heartbeat", first(.heartbeat, .operatorID)),
      ("data-missing", first(.dataMissing, .operatorID)),
      ("data-back", first(.dataBack, .operatorID)), ("rule-change", first(.ruleChange)),
    ]
    return all.compactMap { name, message in message.map { (name, $0) } }
  }
}

extension ClockFacts {
  /// The same clock, ended on a day counted from Monday.
  func ended(_ outcome: Outcome, on day: Int) -> ClockFacts {
    with {
      $0.isRunning = false
      $0.outcome = outcome
      $0.end = PlanRun.date(day)
    }
  }
}
