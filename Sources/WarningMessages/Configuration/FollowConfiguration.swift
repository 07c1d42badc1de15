internal import DanishCalendar
package import Pathways
package import Wordings

/// Who hears what, when and how: the configuration of `follow`.
package struct FollowConfiguration: Equatable, Sendable {
  /// `language`: of messages to all who have no other.
  package var language = Language.da
  /// `sender`: who messages are from.
  package var sender: Mailbox
  /// `bounces`: where mail systems return what they cannot deliver (`-f` of the mail command).
  package var bounces: MailAddress
  /// `operator`: who hears of the program itself, and of warnings that no group is for.
  package var operatorAddress: MailAddress
  /// `domain`: behind the `@` of Message-IDs; it must not change when the machine does.
  package var domain: String
  /// `unit-table`: the file with the units.
  package var unitFile: String?
  /// `key-file`: the file with the key of the pseudonyms.
  package var keyFile: String?
  /// `look-up`: how to look a pathway up; `{key}` stands for its key.
  package var lookUp: String?
  /// `list`: where the whole list lies.
  package var list: String?
  /// `questions`: whom to ask.
  package var questions: MailAddress?
  /// `digest`: the hours of the digests on working days; the first is the morning digest.
  package var digestHours = [TimeOfDay.morning]
  /// `heartbeat`: the hour of the daily word to the operator.
  package var heartbeatHour = TimeOfDay.beforeMorning
  /// `single`: the lowest level that is told at once and not by the digest.
  package var lowestSingle = Level.critical
  /// `singles-a-day`: how many single mails a mailbox gets on a day at most.
  package var singlesPerDay = 3
  /// `closing`: how a group hears that a warning it had by single mail is lowered or resolved.
  package var closing = Closing.reply
  /// `gather`: how many minutes single mails wait for others of the same minute.
  package var gatherMinutes = 1
  /// `storm`: from how many pathways on at once a summary is sent in their place.
  package var stormLimit = 20
  /// `quiet`: when only breaches are told.
  package var quiet: QuietHours?
  /// `stale-after`: hours without new data until people are told.
  package var staleHours = 26
  /// `stale-days`: whether only hours of working days count.
  package var staleDays = DayKind.all
  /// `[recipients NAME]`, in the order of the file.
  package var groups: [RecipientGroup] = []
  /// `[escalation NAME]`, in the order of the file.
  package var escalations: [EscalationStep] = []

  /// How the end of a warning is told.
  package enum Closing: String, CaseIterable, Sendable {
    /// By a reply in the thread.
    case reply
    /// By the next digest.
    case digest
  }

  /// Which days count.
  package enum DayKind: String, CaseIterable, Sendable {
    case all
    case working
  }

  init(sender: Mailbox, operatorAddress: MailAddress) {
    self.sender = sender
    self.operatorAddress = operatorAddress
    bounces = sender.address
    domain = sender.address.domain
  }
}

/// Those who hear of some units' pathways: `[recipients NAME]`.
package struct RecipientGroup: Equatable, Sendable {
  /// The name of the section; threads and counts hang on it, so it stays when an address changes.
  package var name: String
  /// `title`: what the digest calls the group; the name where not given.
  package var title: String
  /// `to`: where its mail goes.
  package var target: Target
  /// Whose pathways it hears of.
  package var audience: UnitFilter
  /// `language`: nil for that of the file.
  package var language: Language?

  /// Where a group's mail goes.
  package enum Target: Equatable, Sendable {
    case addresses([MailAddress])
    /// `@unit`: to each unit's own mailbox, as the unit table has it.
    case unitMailboxes
  }
}

/// A function that hears of breaches nobody acknowledged: `[escalation NAME]`.
package struct EscalationStep: Equatable, Sendable {
  /// The name of the section.
  package var name: String
  /// `title`: the function, such as "afdelingsledelsen".
  package var title: String
  /// `after`: working days after the breach was said.
  package var workingDays: Int
  /// `to`: where its mail goes.
  package var addresses: [MailAddress]
  /// Whose pathways it hears of.
  package var audience: UnitFilter
  /// `language`: nil for that of the file.
  package var language: Language?
}

/// Whose pathways are meant: all, or those of some units, hospitals and regions.
package struct UnitFilter: Equatable, Sendable {
  /// `all`.
  package var isAll = false
  /// `units`: SOR numbers.
  package var units: [String] = []
  /// `hospitals`: as the unit table names them.
  package var hospitals: [String] = []
  /// `regions`: as the unit table names them, by their number or by their name.
  package var regions: [String] = []

  var isEmpty: Bool { !isAll && units.isEmpty && hospitals.isEmpty && regions.isEmpty }
}

/// A time of day as clocks on walls show it.
package struct TimeOfDay: Hashable, Comparable, Sendable {
  /// Minutes since midnight.
  package var minutes: Int

  package static let morning = TimeOfDay(minutes: 7 * 60)
  package static let beforeMorning = TimeOfDay(minutes: 6 * 60 + 30)

  init(minutes: Int) {
    self.minutes = minutes
  }

  /// Reads `07:00`.
  init?(_ text: String) {
    let bytes = Array(text.utf8)
    guard bytes.count == 5, bytes[2] == UInt8(ascii: ":") else { return nil }
    let digits = [0, 1, 3, 4].map { Int(bytes[$0]) - 48 }
    guard digits.allSatisfy({ (0...9).contains($0) }) else { return nil }
    let hour = digits[0] * 10 + digits[1]
    let minute = digits[2] * 10 + digits[3]
    guard hour < 24, minute < 60 else { return nil }
    minutes = hour * 60 + minute
  }

  /// As it is written, `07:00`.
  package var text: String { "\(padded(minutes / 60, to: 2)):\(padded(minutes % 60, to: 2))" }

  package static func < (left: TimeOfDay, right: TimeOfDay) -> Bool {
    left.minutes < right.minutes
  }
}
