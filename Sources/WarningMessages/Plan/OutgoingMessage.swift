package import DanishCalendar

/// A message for the outbox.
///
/// What is stored and handed over are the bytes of the mail: an upgrade must not change a message
/// that is handed over again (reliability.md 2.2).
package struct OutgoingMessage: Equatable, Sendable {
  /// What it is.
  package var kind: MessageKind
  /// Who gets it.
  package var recipient: RecipientID
  /// The mail itself.
  package var mail: MailMessage
  /// Where mail systems return it when it cannot be delivered.
  package var bounces: MailAddress
  /// When it was decided.
  package var decided: LocalMinute
  /// The ids of the events that it tells, in the order in which they came.
  package var events: [String]
  /// How many more events it only counts.
  package var counted: Int
  /// The last day on which it is of use; nil is without end.
  package var usefulThrough: CalendarDate?

  /// The arguments of a `sendmail` that takes the message on standard input.
  ///
  /// Recipients stand behind `--` and never come from the header (reliability.md 3.6).
  package var sendmailArguments: [String] {
    ["-i", "-f", bounces.text, "--"] + mail.recipients.map(\.text)
  }
}
