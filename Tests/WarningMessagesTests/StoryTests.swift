import DanishCalendar
import EarlyWarnings
import Foundation
import Pathways
import TestSupport
import Testing
import Wordings

@testable import WarningMessages

/// What holds of every story; a failure prints its seed, which `FRISTVAGT_SEED` repeats.
@Suite struct StoryTests {
  private static let seeds = testSeeds(12)

  /// Each story is told once and then looked at by all tests.
  private static let stories: [UInt64: Result<(RandomStory, StoryRun), any Error>] =
    Dictionary(
      uniqueKeysWithValues: seeds.map { seed in
        let story = RandomStory(seed: seed)
        return (
          seed,
          Result {
            var run = try StoryRun(story, seed: seed)
            try run.tell()
            return (story, run)
          }
        )
      })

  private static func told(_ seed: UInt64) throws -> (RandomStory, StoryRun) {
    try #require(stories[seed]).get()
  }

  @Test(arguments: seeds)
  func noEventIsLostAndNoneToldTwice(_ seed: UInt64) throws {
    let (story, run) = try Self.told(seed)
    var told: [RecipientID: [String: Int]] = [:]
    for message in run.messages {
      for event in message.events { told[message.recipient, default: [:]][event, default: 0] += 1 }
    }
    #expect(story.live.count > 50, "seed \(seed): a story")
    for (recipient, events) in told {
      let twice = events.filter { $0.value > 1 }
      #expect(twice.isEmpty, "seed \(seed): \(recipient.rawValue) heard twice of \(twice)")
    }
    let loads = Set(story.loaded.map(\.id))
    for event in story.live where !Self.isInLoad(event, story) {
      let hearers = told.filter { $0.value[event.id] != nil }.keys
      #expect(!hearers.isEmpty, "seed \(seed): nobody heard of \(event)")
      // What is new goes to everybody whose unit it is.
      guard event.kind == .raise || event.kind == .lateBreach || event.kind == .move else {
        continue
      }
      let route = run.setup.routing.recipients(
        ofUnit: event.facts.unit, region: event.facts.region, on: event.at.date)
      let missing = Set(route).subtracting(hearers)
      #expect(missing.isEmpty, "seed \(seed): \(missing) did not hear of \(event)")
    }
    #expect(told.values.allSatisfy { loads.isDisjoint(with: $0.keys) })
  }

  /// Events that came while a load was under way belong to it.
  private static func isInLoad(_ event: ClockEvent, _ story: RandomStory) -> Bool {
    var isLoading = false
    for (_, step) in story.steps {
      switch step {
      case .beginLoad: isLoading = true
      case .finishLoad: isLoading = false
      case .events(let events): if events.contains(event) { return isLoading }
      case .data, .acknowledge: break
      }
    }
    return false
  }

  @Test(arguments: seeds)
  func loadsAreCountedToTheLastEvent(_ seed: UInt64) throws {
    let (story, run) = try Self.told(seed)
    var wanted = story.loaded.count
    wanted += story.live.count { Self.isInLoad($0, story) }
    let counted = run.messages.reduce(0) { $0 + $1.counted }
    // An event may be for several recipients, but for none it never is.
    #expect(counted >= wanted, "seed \(seed)")
  }

  @Test(arguments: seeds)
  func noMailboxGetsMoreThanItsDay(_ seed: UInt64) throws {
    let (_, run) = try Self.told(seed)
    var counts: [String: Int] = [:]
    var words: [String: Int] = [:]
    for message in run.messages {
      for address in message.mail.recipients where message.kind.isSingle {
        counts["\(address.text) \(message.decided.date)", default: 0] += 1
      }
      if !message.kind.isSingle {
        words["\(message.kind) \(message.recipient.rawValue) \(message.decided)", default: 0] += 1
      }
    }
    let limit = run.setup.configuration.singlesPerDay
    #expect(counts.values.allSatisfy { $0 <= limit }, "seed \(seed): \(counts) over \(limit)")
    #expect(words.values.allSatisfy { $0 == 1 }, "seed \(seed): \(words)")
    #expect(counts.values.contains(limit), "seed \(seed): the limit is reached")
  }

  @Test(arguments: seeds)
  func repliesAreToMessagesThatThereAre(_ seed: UInt64) throws {
    let (_, run) = try Self.told(seed)
    var sent: [RecipientID: Set<MessageID>] = [:]
    var replies = 0
    for message in run.messages {
      let known = sent[message.recipient] ?? []
      #expect(!known.contains(message.mail.id), "seed \(seed): an identity is given twice")
      #expect(known.isSuperset(of: message.mail.parents), "seed \(seed): \(message.headline)")
      let others = message.mail.references.filter { !known.contains($0) }
      #expect(others.allSatisfy { $0.rawValue.hasPrefix("t.") } && others.count <= 1)
      if message.kind == .withdrawn || message.kind == .closed || message.kind == .moved {
        replies += 1
        #expect(!message.mail.parents.isEmpty, "seed \(seed): \(message.headline)")
      }
      sent[message.recipient, default: []].insert(message.mail.id)
    }
    #expect(Set(run.messages.map(\.mail.id)).count == run.messages.count)
    if run.setup.configuration.closing == .reply { #expect(replies > 0, "seed \(seed)") }
  }

  /// When all is said, nobody believes what is not so, and everybody knows what is.
  @Test(arguments: seeds)
  func nothingThatWasSaidIsLeftStanding(_ seed: UInt64) throws {
    let (_, run) = try Self.told(seed)
    var known = 0
    for name in run.plan.state.clocks.keys {
      let record = try #require(run.plan.state.clocks[name])
      let route = run.plan.route(record.facts, on: run.plan.state.header.now.date)
      for (id, told) in record.told {
        let isHeard = route.contains(id) || id.isEscalation
        #expect(
          told.level == .none || isHeard && told.level == record.level,
          "seed \(seed): \(id.rawValue) believes \(told) of \(record)")
        #expect(!told.isFinal || record.isExceeded, "seed \(seed): \(id.rawValue) \(record)")
      }
      guard record.level > .none else { continue }
      for id in route {
        known += 1
        #expect(record.told[id]?.level == record.level, "seed \(seed): \(id.rawValue) \(record)")
        #expect(record.told[id]?.deadline == record.facts.deadline, "seed \(seed)")
      }
    }
    #expect(known > 0, "seed \(seed)")
    for id in run.plan.state.recipients.keys {
      let record = try #require(run.plan.state.recipients[id])
      #expect(record.pending.isEmpty && record.news.isEmpty, "seed \(seed): \(id.rawValue)")
    }
  }

  @Test(arguments: seeds.prefix(4))
  func whoIsRestartedSaysTheSame(_ seed: UInt64) throws {
    let (story, run) = try Self.told(seed)
    var other = try StoryRun(story, seed: seed, restarts: true)
    try other.tell()
    #expect(other.messages == run.messages, "seed \(seed)")
    let bytes = run.messages.map { $0.mail.bytes() }
    #expect(other.messages.map { $0.mail.bytes() } == bytes, "seed \(seed)")
  }

  @Test(arguments: seeds)
  func messagesAreFitToBeSentAndSeen(_ seed: UInt64) throws {
    let (_, run) = try Self.told(seed)
    for message in run.messages {
      let mail = message.mail
      for line in mail.body.split(separator: "\n", omittingEmptySubsequences: false) {
        #expect(line.count <= 76 && line.last != " ", "seed \(seed): \(line)")
      }
      #expect(mail.subject.count <= 200 && mail.subject.hasPrefix("[Fristvagt] "))
      for text in [mail.subject, mail.body] {
        #expect(!Self.looksLikeAPersonNumber(text), "seed \(seed): \(text)")
        #expect(!text.contains("h:6"), "seed \(seed): no pathway by its own name")
      }
      let lines = String(decoding: mail.bytes(), as: UTF8.self).split(
        separator: "\n", omittingEmptySubsequences: false)
      let head = lines.prefix { !$0.isEmpty }
      #expect(head.allSatisfy { $0.utf8.count <= 78 }, "seed \(seed): \(head)")
      #expect(lines.allSatisfy { $0.utf8.allSatisfy { (32...126).contains($0) || $0 == 9 } })
      #expect(lines.allSatisfy { $0.utf8.count <= 78 })
      #expect(Self.names(head) == Self.wanted(mail), "seed \(seed): \(head)")
      #expect(!Self.looksLikeAPersonNumber(head.joined()), "seed \(seed): \(head)")
    }
  }

  /// Ten digits, or six and four with a hyphen or blank between.
  private static func looksLikeAPersonNumber(_ text: some StringProtocol) -> Bool {
    var run = 0
    var before = 0
    for byte in text.utf8 {
      if (48...57).contains(byte) {
        run += 1
        if run >= 10 || run >= 4 && before >= 6 { return true }
      } else {
        before = byte == UInt8(ascii: "-") || byte == UInt8(ascii: " ") ? run : 0
        run = 0
      }
    }
    return false
  }

  /// The names of the fields of a header.
  private static func names(_ head: ArraySlice<Substring>) -> [String] {
    head.filter { $0.first != " " }.map { String($0.prefix { $0 != ":" }) }
  }

  private static func wanted(_ mail: MailMessage) -> [String] {
    ["From", "To", "Date", "Subject", "Message-ID"]
      + (mail.parents.isEmpty ? [] : ["In-Reply-To"])
      + (mail.references.isEmpty ? [] : ["References"])
      + ["Auto-Submitted", "X-Auto-Response-Suppress", "List-Id"]
      + mail.marks.map(\.name.rawValue)
      + ["MIME-Version", "Content-Language", "Content-Type", "Content-Transfer-Encoding"]
  }

  /// One course is one line: a key stands once among the open ones of a digest.
  @Test(arguments: seeds)
  func aPathwayIsOneLineOfADigest(_ seed: UInt64) throws {
    let (_, run) = try Self.told(seed)
    var rows = 0
    for message in run.messages where message.kind == .digest {
      let keys = message.mail.body.split(separator: "\n").compactMap { line -> Substring? in
        let key = line.dropFirst(2).prefix(17)
        return key.hasPrefix("FV-") && line.count > 20 && !line.contains(",") ? key : nil
      }
      rows += keys.count
      #expect(Set(keys).count == keys.count, "seed \(seed): \(message.mail.body)")
    }
    #expect(rows > 0)
  }

  /// Python's own reader of mails finds no defect and the same texts.
  @Test func anotherReaderUnderstandsTheMessages() throws {
    let python = URL(filePath: "/usr/bin/env")
    let folder = FileManager.default.temporaryDirectory.appending(
      path: "fristvagt-mails-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    var count = 0
    for seed in Self.seeds.prefix(4) {
      for message in try Self.told(seed).1.messages {
        count += 1
        try Self.write(message, to: folder, number: count)
      }
    }
    let process = Process()
    process.executableURL = python
    process.arguments = [
      "python3", testsFolder + "/WarningMessagesTests/read_mails.py", folder.path,
    ]
    let output = Pipe()
    process.standardOutput = output
    process.standardError = output
    try process.run()
    let text = String(
      decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    process.waitUntilExit()
    if process.terminationStatus == 127 {
      print("skipped: there is no python3 to read the mails")
      return
    }
    #expect(process.terminationStatus == 0, "\(text)")
    #expect(text.contains("read \(2 * count) mails"), "\(text)")
  }

  private static func write(
    _ message: OutgoingMessage, to folder: URL, number: Int
  ) throws {
    let mail = message.mail
    let name = mail.sender.name.map { "\($0) <\(mail.sender.address.text)>" }
    let wanted: [String: Any] = [
      "subject": mail.subject, "body": mail.body, "to": mail.recipients.map(\.text),
      "from": name ?? mail.sender.address.text, "id": "<\(mail.id.rawValue)>",
      "parents": mail.parents.map { "<\($0.rawValue)>" },
      "references": mail.references.map { "<\($0.rawValue)>" },
    ]
    let file = folder.appending(path: "\(number)").path
    try JSONSerialization.data(withJSONObject: wanted).write(to: URL(filePath: file + ".json"))
    try Data(mail.bytes()).write(to: URL(filePath: file + ".lf"))
    try Data(mail.bytes(lineEnd: .carriageReturnLineFeed)).write(to: URL(filePath: file + ".crlf"))
  }
}
