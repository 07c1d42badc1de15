internal import DanishCalendar

extension PlanState {
  /// The version of the rows; it grows when their fields change.
  private static let version = "1"

  /// The whole state, in the order of kinds and keys.
  package var rows: [PlanRow] {
    [headerRow] + clocks.keys.compactMap(clockRow) + recipients.keys.compactMap(recipientRow)
      + mailboxes.keys.compactMap(mailboxRow)
  }

  /// Reads back what `rows` wrote.
  ///
  /// - Throws: the first row that cannot be read.
  package init(rows: [PlanRow]) throws(PlanRowFault) {
    let headerName = PlanRow.Name(kind: .header, key: "")
    guard let header = rows.first(where: { $0.name == headerName }) else {
      throw PlanRowFault(name: headerName)
    }
    self.init(begun: .unknown)
    for row in [header] + rows.filter({ $0.kind != .header }) {
      do {
        try read(row)
      } catch {
        throw PlanRowFault(name: row.name)
      }
    }
    // What was read stands in the rows already.
    _ = clocks.takeChanges()
    _ = recipients.takeChanges()
    _ = mailboxes.takeChanges()
  }

  private mutating func read(_ row: PlanRow) throws(FieldReader.Fault) {
    var key = try FieldReader(row.kind == .clock ? row.key : "")
    var value = try FieldReader(row.value)
    switch row.kind {
    case .header:
      guard try value.text() == PlanState.version else { throw FieldReader.Fault() }
      header = try value.header()
    case .clock: clocks[try key.clockName()] = try value.clockRecord()
    case .recipient: recipients[RecipientID(rawValue: row.key)] = try value.recipientRecord()
    case .mailbox:
      let address = try needed(MailAddress(row.key))
      mailboxes[address] = MailboxCount(
        day: try needed(try value.date()), count: try value.number())
    }
    if !value.isAtEnd { throw FieldReader.Fault() }
  }

  /// The rows that changed since this was last asked, and since the header was as given.
  mutating func takeChanges(since before: PlanHeader) -> PlanChanges {
    var changes = PlanChanges()
    if header != before { changes.put.append(headerRow) }
    for name in clocks.takeChanges() {
      changes.add(clockRow(name), or: PlanRow.Name(kind: .clock, key: PlanState.key(name)))
    }
    for id in recipients.takeChanges() {
      changes.add(recipientRow(id), or: PlanRow.Name(kind: .recipient, key: id.rawValue))
    }
    for address in mailboxes.takeChanges() {
      changes.add(mailboxRow(address), or: PlanRow.Name(kind: .mailbox, key: address.text))
    }
    return changes
  }

  /// A clock's name as one text.
  static func key(_ name: ClockName) -> String {
    var writer = FieldWriter()
    writer.write(name)
    return writer.text
  }

  private var headerRow: PlanRow {
    var writer = FieldWriter()
    writer.write(PlanState.version)
    writer.write(header)
    return PlanRow(kind: .header, key: "", value: writer.text)
  }

  private func clockRow(_ name: ClockName) -> PlanRow? {
    guard let record = clocks[name] else { return nil }
    var writer = FieldWriter()
    writer.write(record)
    return PlanRow(kind: .clock, key: PlanState.key(name), value: writer.text)
  }

  private func recipientRow(_ id: RecipientID) -> PlanRow? {
    guard let record = recipients[id] else { return nil }
    var writer = FieldWriter()
    writer.write(record)
    return PlanRow(kind: .recipient, key: id.rawValue, value: writer.text)
  }

  private func mailboxRow(_ address: MailAddress) -> PlanRow? {
    guard let count = mailboxes[address] else { return nil }
    var writer = FieldWriter()
    writer.write(count.day)
    writer.write(count.count)
    return PlanRow(kind: .mailbox, key: address.text, value: writer.text)
  }
}

extension PlanChanges {
  mutating func add(_ row: PlanRow?, or name: PlanRow.Name) {
    if let row { put.append(row) } else { removed.append(name) }
  }
}
