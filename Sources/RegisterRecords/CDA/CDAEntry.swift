import DanishCalendar

/// One statement of an entry, read into the records that it makes.
struct CDAEntry {
  typealias NodeID = CDATree.NodeID

  var fields: CDAFields
  private var records: [CDAOutcome] = []
  /// The element and the unit that the findings are about.
  private var element = RecordKey.none
  private var unit = RecordKey.none

  init(_ fields: CDAFields) {
    self.fields = fields
  }

  /// Appends what was noted, then the records in the order of the document.
  func append(to outcomes: inout [CDAOutcome]) {
    for note in fields.notes { outcomes.append(.note(placed(note))) }
    for record in records {
      if case .setAside(let finding) = record {
        outcomes.append(.setAside(placed(finding)))
      } else {
        outcomes.append(record)
      }
    }
  }

  private func placed(_ finding: Finding) -> Finding {
    var finding = finding
    (finding.element, finding.unit) = (element, unit)
    return finding
  }

  mutating func read(_ statement: NodeID) {
    switch fields.tree.template(of: statement) {
    case .element: readElement(statement)
    case .encounter: readContact(statement)
    case .removal: readRemoval(statement)
    case .procedureAct, .procedureObservation, .procedure, .condition, .mainCondition,
      .minorCondition, .organizer, .organizerReference:
      records.append(.notRelevant)
    case nil, .referral, .internalElement, .externalElement, .label, .marker, .link, .ending,
      .externalSet:
      fields.note(.unknownEntry, "entry")
      records.append(.notRelevant)
    }
  }

  // MARK: - Elements and markers

  private mutating func readElement(_ statement: NodeID) {
    var record = ElementRecord(place: fields.place)
    if case .value(let key) = fields.key(of: statement) { record.key = key }
    element = record.key
    record.unit = fields.unit(of: statement)
    unit = record.unit
    if record.key.isKnown {
      readTimes(of: statement, into: &record)
      record.label = firstCode(of: fields.related(to: statement, .label))
      record.ending = firstCode(of: fields.related(to: statement, .ending))
      record.joins = target(of: fields.related(to: statement, .link))
      records.append(.element(record))
    } else {
      setAside(.unreadableKey, "act/id", at: fields.place)
    }
    for marker in fields.related(to: statement, .marker) { readMarker(marker) }
  }

  private mutating func readTimes(of statement: NodeID, into record: inout ElementRecord) {
    let (start, end) = fields.interval(of: statement)
    if case .missing = start { fields.note(.missingValue, "effectiveTime/low") }
    record.start = fields.optional(start, "effectiveTime/low")
    record.end = fields.optional(end, "effectiveTime/high")
    if let referral = fields.related(to: statement, .referral).first {
      record.referred = fields.optional(
        fields.interval(of: referral).start, "entryRelationship/act/effectiveTime")
    }
  }

  private mutating func firstCode(of statements: [NodeID]) -> CodeID {
    for statement in statements {
      let code = fields.code(of: statement)
      if code.isKnown { return code }
    }
    return .none
  }

  /// The element that links ALAA01 and ALAA03 join; other links name one that is not joined.
  private mutating func target(of links: [NodeID]) -> RecordKey {
    for link in links {
      let code = fields.code(of: link)
      let type = fields.vocabulary.text(code)
      guard type == "ALAA01" || type == "ALAA03" else { continue }
      if case .value(let key) = fields.referenced(from: link, [.externalElement, .externalSet]) {
        return key
      }
      for inside in fields.related(to: link, .internalElement) {
        if case .value(let key) = fields.key(of: inside) { return key }
      }
      fields.note(.unreadableKey, "entryRelationship/act/reference/externalAct/id", at: link)
    }
    return .none
  }

  private mutating func readMarker(_ statement: NodeID) {
    var record = MarkerRecord(place: fields.place(of: statement))
    record.element = element
    record.code = fields.code(of: statement)
    let time = fields.interval(of: statement).start
    if !element.isKnown {
      return setAside(.unreadableKey, "act/id", at: record.place)
    }
    if !record.code.isKnown {
      return setAside(.missingValue, "entryRelationship/act/code", at: record.place)
    }
    switch time {
    case .value(let minute): record.time = minute
    case .missing:
      return setAside(.missingValue, "entryRelationship/act/effectiveTime", at: record.place)
    case .unreadable:
      return setAside(.unreadableTime, "entryRelationship/act/effectiveTime", at: record.place)
    }
    switch fields.key(of: statement) {
    case .value(let key): record.key = key
    case .missing: break
    case .unreadable: fields.note(.unreadableKey, "entryRelationship/act/id", at: statement)
    }
    records.append(.marker(record))
  }

  // MARK: - Contacts and removals

  private mutating func readContact(_ statement: NodeID) {
    var record = ContactRecord(place: fields.place)
    unit = fields.unit(of: statement)
    record.element = elementOfContact(statement)
    element = record.element
    record.type = fields.code(of: statement)
    guard case .value(let key) = fields.key(of: statement) else {
      return setAside(.unreadableKey, "encounter/id", at: fields.place)
    }
    record.key = key
    switch fields.interval(of: statement).start {
    case .value(let minute): record.start = minute
    case .missing: return setAside(.missingValue, "effectiveTime/low", at: fields.place)
    case .unreadable: return setAside(.unreadableTime, "effectiveTime/low", at: fields.place)
    }
    if !record.type.isKnown { fields.note(.missingValue, "encounter/code") }
    if !record.element.isKnown { fields.note(.unreadableKey, "reference/externalAct/id") }
    records.append(.contact(record))
  }

  private mutating func elementOfContact(_ statement: NodeID) -> RecordKey {
    for inside in fields.related(to: statement, .internalElement) {
      if case .value(let key) = fields.key(of: inside) { return key }
    }
    if case .value(let key) = fields.referenced(from: statement, [.externalElement]) {
      return key
    }
    return .none
  }

  private mutating func readRemoval(_ statement: NodeID) {
    let tree = fields.tree
    guard let status = tree.child(of: statement, .statusCode),
      tree.has(.code, "nullified", of: status)
    else { return setAside(.missingValue, "statusCode", at: fields.place) }

    var keys: [RecordKey] = []
    for reference in tree.children(of: statement, .reference)
    where tree.has(.typeCode, "RPLC", of: reference) {
      for external in tree.children(of: reference, where: { $0.isExternal }) {
        for id in tree.children(of: external, .id) {
          if case .value(let key) = fields.key(of: id, withExtension: true) {
            keys.append(key)
          } else {
            fields.note(.unreadableKey, "reference/externalAct/id", at: id)
          }
        }
      }
    }
    if keys.isEmpty {
      return setAside(.unreadableKey, "reference/externalAct/id", at: fields.place)
    }
    records.append(.removal(keys, fields.place))
  }

  private mutating func setAside(_ rule: FindingRule, _ detail: String, at place: Place) {
    records.append(.setAside(Finding(rule, .error, at: place, detail: detail)))
  }
}
