package import DanishCalendar

/// All that the plan remembers, as plain values: who keeps it between two runs keeps the plan.
///
/// `rows` and `PlanState(rows:)` turn it into texts for a table and back; `MessagePlan.takeChanges`
/// gives the rows that a step changed, to be written in the step's own transaction.
package struct PlanState: Equatable, Sendable {
  package internal(set) var header: PlanHeader
  /// Clocks of which something stands or was told.
  package internal(set) var clocks = TrackedTable<ClockName, ClockRecord>()
  /// Recipients to whom something was or is to be told.
  package internal(set) var recipients = TrackedTable<RecipientID, RecipientRecord>()
  /// Single mails of the day, by address.
  package internal(set) var mailboxes = TrackedTable<MailAddress, MailboxCount>()

  /// The state of a plan that begins.
  package init(begun: LocalMinute) {
    header = PlanHeader(begun: begun)
  }

  /// How many single mails an address had on a day.
  package struct MailboxCount: Equatable, Sendable {
    package var day: CalendarDate
    package var count: Int
  }
}
