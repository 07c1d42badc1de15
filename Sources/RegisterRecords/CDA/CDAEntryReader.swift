import DanishCalendar

/// Tells the kinds of entries apart and makes records of them (facts of the register, section 4).
struct CDAEntryReader {
  private let file: Int32
  private let zone: CopenhagenTime

  init(file: Int32, zone: CopenhagenTime) {
    self.file = file
    self.zone = zone
  }

  /// Reads an entry: a record for each statement in it, of which a sound document has one.
  func readEntry(_ tree: CDATree, into contents: inout CDAContents) {
    let statements = tree.children(of: 0) { $0.isStatement }
    for statement in statements {
      var entry = CDAEntry(CDAFields(tree, file: file, zone: zone))
      // Swapped, not copied: the texts grow with the document.
      swap(&entry.fields.vocabulary, &contents.vocabulary)
      entry.read(statement)
      swap(&entry.fields.vocabulary, &contents.vocabulary)
      entry.append(to: &contents.outcomes)
    }
    if statements.isEmpty {
      let place = Place(file: file, line: tree.line(0))
      contents.outcomes.append(
        .note(Finding(.unknownEntry, .warning, at: place, detail: "entry")))
      contents.outcomes.append(.notRelevant)
    }
  }

  /// Reads one child of the root; of several of a kind the first that can be read holds.
  func readHeader(_ tree: CDATree, into contents: inout CDAContents) {
    var fields = CDAFields(tree, file: file, zone: zone)
    swap(&fields.vocabulary, &contents.vocabulary)
    switch tree.name(0) {
    case .effectiveTime where contents.header.reported == nil:
      if case .value(let minute) = fields.time(of: 0) { contents.header.reported = minute }
    case .setId where !contents.header.set.isKnown:
      if case .value(let key) = fields.key(of: 0, withExtension: false) {
        contents.header.set = key
      }
    case .versionNumber where contents.header.version == nil:
      var text: [UInt8] = []
      text.append(copying: tree.value(.value, of: 0))
      contents.header.version = Int64(String(decoding: text, as: UTF8.self))
    case .relatedDocument:
      if tree.has(.typeCode, "RPLC", of: 0) { contents.header.replacesSet = true }
    case .recordTarget:
      checkPersonNumber(&fields)
    default:
      break
    }
    swap(&fields.vocabulary, &contents.vocabulary)
    contents.header.findings += fields.notes
  }

  /// Notes what a document does not say of itself.
  func completeHeader(of contents: inout CDAContents) {
    func note(_ rule: FindingRule, _ detail: String) {
      contents.header.findings.append(
        Finding(rule, .warning, at: contents.header.place, detail: detail))
    }
    if contents.header.reported == nil { note(.unreadableTime, "effectiveTime") }
    if !contents.header.set.isKnown { note(.unreadableKey, "setId") }
    if contents.header.version == nil { note(.missingValue, "versionNumber") }
  }

  /// Looks at the form of the patient's number, of which nothing is kept.
  private func checkPersonNumber(_ fields: inout CDAFields) {
    let tree = fields.tree
    for role in tree.children(of: 0, .patientRole) {
      for id in tree.children(of: role, .id)
      where tree.has(.root, CDAFields.personRoot, of: id)
        && !PersonNumber.isWellFormed(tree.value(.extension, of: id))
      {
        fields.note(.badPersonNumber, "recordTarget/patientRole/id", at: id)
      }
    }
  }
}
