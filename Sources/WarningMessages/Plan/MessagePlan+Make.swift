internal import DanishCalendar

// How a message is put together.

extension MessagePlan {
  /// What a message is made of, beside its words.
  struct Draft {
    var kind: MessageKind
    var recipient: Recipient
    var text: MailText
    /// What its identity follows from, beside kind and recipient.
    var identity: [String]
    /// The pathways that it is about.
    var pathways: [String] = []
    /// The key that mail filters see, where it is about one pathway.
    var key: PathwayKey?
    /// What the readers were told of these pathways before.
    var told: [ClockRecord.Told] = []
    var events: [String] = []
    var counted = 0
    var usefulThrough: CalendarDate?
  }

  /// Adds a message to those of the step and returns its identity.
  @discardableResult
  mutating func make(_ draft: Draft) -> MessageID {
    let configuration = setup.configuration
    let id = identity(of: draft)
    var marks = [
      MailMessage.Mark(name: .kind, value: draft.kind.rawValue),
      MailMessage.Mark(name: .recipient, value: draft.recipient.id.rawValue),
    ]
    if let key = draft.key { marks.append(MailMessage.Mark(name: .key, value: key.rawValue)) }
    let mail = MailMessage(
      sender: configuration.sender, recipients: draft.recipient.addresses,
      date: MailDate.text(of: state.header.now, zone: setup.zone),
      subject: CleanText.oneLine("[Fristvagt] " + draft.text.subject), id: id,
      parents: parents(of: draft), references: references(of: draft),
      language: draft.recipient.language, marks: marks, body: draft.text.body)
    outgoing.append(
      OutgoingMessage(
        kind: draft.kind, recipient: draft.recipient.id, mail: mail,
        bounces: configuration.bounces, decided: state.header.now, events: draft.events,
        counted: draft.counted, usefulThrough: draft.usefulThrough))
    if draft.kind.isSingle { countSingle(draft.recipient) }
    return id
  }

  func identity(of draft: Draft) -> MessageID {
    setup.pseudonyms.messageID(
      "v1", of: [draft.kind.rawValue, draft.recipient.id.rawValue] + draft.identity,
      domain: setup.configuration.domain)
  }

  /// The messages that this one answers, each once, the newest pathways' first.
  private func parents(of draft: Draft) -> [MessageID] {
    var parents: [MessageID] = []
    for told in draft.told where !parents.contains(told.last) { parents.append(told.last) }
    return Array(parents.prefix(MessagePlan.parentLimit))
  }

  /// How many messages one message answers at most.
  static let parentLimit = 20

  /// The thread: of one pathway its root and its messages, of several their only common message.
  private func references(of draft: Draft) -> [MessageID] {
    let parents = parents(of: draft)
    guard Set(draft.pathways).count == 1 else { return parents.count == 1 ? parents : [] }
    var references = [
      setup.pseudonyms.messageID(
        "t", of: [draft.pathways[0], draft.recipient.id.rawValue],
        domain: setup.configuration.domain)
    ]
    for id in draft.told.flatMap({ [$0.first, $0.last] }) where !references.contains(id) {
      references.append(id)
    }
    return Array(references.prefix(MessagePlan.parentLimit))
  }

  // MARK: - How many single mails a day

  /// Whether another single mail may go to a recipient today.
  ///
  /// - Parameter reserve: how many are to be left for what is more urgent.
  func canSendSingle(to recipient: Recipient, reserve: Int = 0) -> Bool {
    let limit = setup.configuration.singlesPerDay
    let reserve = min(reserve, limit - 1)
    return recipient.addresses.allSatisfy { singles(to: $0) < limit - reserve }
  }

  private func singles(to address: MailAddress) -> Int {
    guard let count = state.mailboxes[address], count.day == state.header.now.date else {
      return 0
    }
    return count.count
  }

  private mutating func countSingle(_ recipient: Recipient) {
    for address in recipient.addresses {
      state.mailboxes[address] = PlanState.MailboxCount(
        day: state.header.now.date, count: singles(to: address) + 1)
    }
  }
}
