package import Wordings

/// How the lines of a message end.
package enum LineEnd: String, Sendable {
  /// As `sendmail -i` and its like want it on standard input.
  case lineFeed = "\n"
  /// As it goes over the wire and into files of other systems.
  case carriageReturnLineFeed = "\r\n"
}

/// One message to people, ready to be written out (RFC 5322, reliability.md 3.3).
package struct MailMessage: Equatable, Sendable {
  /// Who it is from.
  package var sender: Mailbox
  /// The mailboxes it is for; the same go to the mail command as arguments.
  package var recipients: [MailAddress]
  /// When it was decided, as a `Date:` field writes it.
  package var date: String
  /// What readers see in their list.
  package var subject: String
  /// The same for the same message, however often it is handed over.
  package var id: MessageID
  /// The messages that this one answers.
  package var parents: [MessageID]
  /// The thread: where it begins, and the messages of it.
  package var references: [MessageID]
  /// The language of the text.
  package var language: Language
  /// Words for mail filters, each with the name of its field.
  package var marks: [Mark]
  /// Lines of text, each with its line feed.
  package var body: String

  /// A field for mail filters.
  package struct Mark: Equatable, Sendable {
    package var name: StaticName
    package var value: String
  }

  /// The names of the fields for mail filters.
  package enum StaticName: String, Sendable {
    case kind = "X-Fristvagt-Kind"
    case key = "X-Fristvagt-Key"
    case recipient = "X-Fristvagt-Recipient"
  }

  /// The whole message as bytes, all of them ASCII.
  package func bytes(lineEnd: LineEnd = .lineFeed) -> [UInt8] {
    let lines = headerLines + [""] + QuotedPrintable.lines(of: body)
    return Array(lines.map { $0 + lineEnd.rawValue }.joined().utf8)
  }

  private var headerLines: [String] {
    var lines = HeaderField.mailbox("From", sender)
    lines += HeaderField.addresses("To", recipients)
    lines += HeaderField.words("Date", [date])
    lines += HeaderField.text("Subject", subject)
    lines += HeaderField.words("Message-ID", [bracketed(id)])
    if !parents.isEmpty { lines += HeaderField.words("In-Reply-To", parents.map(bracketed)) }
    if !references.isEmpty { lines += HeaderField.words("References", references.map(bracketed)) }
    // No out-of-office replies to a daemon (RFC 3834), also from Exchange.
    lines += HeaderField.words("Auto-Submitted", ["auto-generated"])
    lines += HeaderField.words("X-Auto-Response-Suppress", ["All"])
    lines += HeaderField.words("List-Id", ["<fristvagt.\(sender.address.domain)>"])
    for mark in marks { lines += HeaderField.text(mark.name.rawValue, mark.value) }
    lines += HeaderField.words("MIME-Version", ["1.0"])
    lines += HeaderField.words("Content-Language", [language.rawValue])
    lines += HeaderField.words("Content-Type", ["text/plain;", "charset=utf-8"])
    lines += HeaderField.words("Content-Transfer-Encoding", ["quoted-printable"])
    return lines
  }

  private func bracketed(_ id: MessageID) -> String { "<\(id.rawValue)>" }
}
