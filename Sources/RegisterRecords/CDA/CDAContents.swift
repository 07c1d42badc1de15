import DanishCalendar

/// What one entry of a document comes to, before it is known whether the document holds.
enum CDAOutcome {
  case element(ElementRecord)
  case marker(MarkerRecord)
  case contact(ContactRecord)
  case removal([RecordKey], Place)
  case notRelevant
  case setAside(Finding)
  case note(Finding)
}

/// What a document says of itself.
struct CDAHeader {
  var set = RecordKey.none
  var version: Int64?
  /// nil where there is no effectiveTime to read.
  var reported: LocalMinute?
  var replacesSet = false
  var place: Place
  var findings: [Finding] = []
}

/// All that was read of a document, with texts of its own: a malformed one leaves no trace.
struct CDAContents {
  var header: CDAHeader
  var outcomes: [CDAOutcome] = []
  var vocabulary = Vocabulary()
}

extension RecordBatch {
  /// Takes over the records of a whole and well-formed document.
  mutating func append(_ contents: CDAContents) {
    let header = contents.header
    let texts = contents.vocabulary
    let reported = header.reported ?? .unknown
    let document = append(
      DocumentRecord(
        set: adopt(header.set, from: texts), version: header.version ?? 0, reported: reported,
        replacesSet: header.replacesSet, place: header.place))
    for finding in header.findings { note(finding) }

    for outcome in contents.outcomes {
      switch outcome {
      case .element(var element):
        element.key = adopt(element.key, from: texts)
        element.joins = adopt(element.joins, from: texts)
        element.unit = adopt(element.unit, from: texts)
        element.label = adopt(element.label, from: texts)
        element.ending = adopt(element.ending, from: texts)
        (element.reported, element.document) = (reported, document)
        append(element)
      case .marker(var marker):
        marker.key = adopt(marker.key, from: texts)
        marker.element = adopt(marker.element, from: texts)
        marker.code = adopt(marker.code, from: texts)
        (marker.reported, marker.document) = (reported, document)
        append(marker)
      case .contact(var contact):
        contact.key = adopt(contact.key, from: texts)
        contact.element = adopt(contact.element, from: texts)
        contact.type = adopt(contact.type, from: texts)
        (contact.reported, contact.document) = (reported, document)
        append(contact)
      case .removal(let keys, let place):
        appendRemoval(
          of: keys.map { adopt($0, from: texts) }, reported: reported, document: document,
          place: place)
      case .notRelevant:
        skipNotRelevant()
      case .setAside(let finding):
        setAside(adopt(finding, from: texts))
      case .note(let finding):
        note(adopt(finding, from: texts))
      }
    }
  }

  private mutating func adopt(_ key: RecordKey, from texts: Vocabulary) -> RecordKey {
    guard let index = key.textIndex else { return key }
    let number = vocabulary.texts.intern(index, of: texts.texts)
    return RecordKey(rawValue: RecordKey.firstText + UInt64(number))
  }

  private mutating func adopt(_ code: CodeID, from texts: Vocabulary) -> CodeID {
    guard code.isKnown else { return .none }
    let number = vocabulary.codes.intern(Int(code.rawValue), of: texts.codes)
    return CodeID(rawValue: UInt32(number))
  }

  private mutating func adopt(_ finding: Finding, from texts: Vocabulary) -> Finding {
    var finding = finding
    finding.element = adopt(finding.element, from: texts)
    finding.unit = adopt(finding.unit, from: texts)
    return finding
  }
}
