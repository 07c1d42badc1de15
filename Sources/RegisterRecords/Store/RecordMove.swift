internal import DanishCalendar

/// What changes in a record when a store takes it over from a batch: its places in the vocabulary
/// and in the list of documents, and its line in the file.
struct RecordMove {
  private let texts: [UInt64]
  private let codes: [CodeID]
  /// Whether every code has the same place in the store.
  private let keepsCodes: Bool
  private let documentsBefore: Int
  /// The documents of the batch that the store does not have yet.
  let newDocuments: Range<Int>

  fileprivate init(
    texts: [UInt64], codes: [CodeID], documentsBefore: Int, newDocuments: Range<Int>
  ) {
    self.texts = texts
    self.codes = codes
    keepsCodes = codes.indices.allSatisfy { codes[$0].rawValue == UInt32($0) }
    self.documentsBefore = documentsBefore
    self.newDocuments = newDocuments
  }

  @inline(__always)
  func key(_ key: RecordKey) -> RecordKey {
    guard let index = key.textIndex else { return key }
    return RecordKey(rawValue: texts[index])
  }

  @inline(__always)
  func code(_ code: CodeID) -> CodeID { code.isKnown ? codes[Int(code.rawValue)] : code }

  /// Versions with the codes of the store, and those that do not fit with them.
  func versions(
    _ versions: [PackedVersion]
  ) -> (moved: [PackedVersion], others: [(PackedVersion, CodeID)]) {
    if keepsCodes { return (versions, []) }
    var moved: [PackedVersion] = []
    moved.reserveCapacity(versions.count)
    var others: [(PackedVersion, CodeID)] = []
    for version in versions {
      let own = code(version.code)
      if let recoded = version.recoded(own) {
        moved.append(recoded)
      } else {
        others.append((version, own))
      }
    }
    return (moved, others)
  }

  @inline(__always)
  private func place(_ place: Place, _ lines: Int32) -> Place {
    Place(file: place.file, line: place.line &+ lines)
  }

  private func id(_ document: DocumentID) -> DocumentID {
    document == .none
      ? .none : DocumentID(rawValue: document.rawValue + Int32(documentsBefore))
  }

  func document(_ record: DocumentRecord, _ lines: Int32) -> DocumentRecord {
    var own = record
    own.set = key(record.set)
    own.place = place(record.place, lines)
    return own
  }

  func finding(_ finding: Finding, _ lines: Int32) -> Finding {
    var own = finding
    own.element = key(finding.element)
    own.course = key(finding.course)
    own.unit = key(finding.unit)
    own.place = place(finding.place, lines)
    return own
  }

  @inline(__always)
  func marker(_ record: MarkerRecord, _ lines: Int32) -> MarkerRecord {
    var own = record
    own.key = key(record.key)
    own.element = key(record.element)
    own.course = key(record.course)
    own.code = code(record.code)
    own.document = id(record.document)
    own.place = place(record.place, lines)
    return own
  }

  @inline(__always)
  func element(_ record: ElementRecord, _ lines: Int32) -> ElementRecord {
    var own = record
    own.key = key(record.key)
    own.course = key(record.course)
    own.joins = key(record.joins)
    own.label = code(record.label)
    own.ending = code(record.ending)
    own.unit = key(record.unit)
    own.region = key(record.region)
    own.document = id(record.document)
    own.place = place(record.place, lines)
    return own
  }

  func contact(_ record: ContactRecord, _ lines: Int32) -> ContactRecord {
    var own = record
    own.key = key(record.key)
    own.element = key(record.element)
    own.course = key(record.course)
    own.type = code(record.type)
    own.document = id(record.document)
    own.place = place(record.place, lines)
    return own
  }

  func offer(_ record: OfferRecord, _ lines: Int32) -> OfferRecord {
    var own = record
    own.key = key(record.key)
    own.element = key(record.element)
    own.course = key(record.course)
    own.unit = key(record.unit)
    own.place = place(record.place, lines)
    return own
  }
}

/// What a batch knows of the store that takes its records over: where its texts, codes and
/// documents have come to stand there.
struct MoveMemory: Sendable {
  fileprivate var texts: [UInt64] = []
  fileprivate var codes: [CodeID] = []
  fileprivate var documentsBefore: Int?
  fileprivate var documentsMoved = 0

  /// Forgets texts and documents, which the batch forgets too.
  fileprivate mutating func forget() {
    texts.removeAll(keepingCapacity: true)
    documentsBefore = nil
    documentsMoved = 0
  }
}

extension RecordBatch {
  /// Makes the texts and codes of the batch known to a vocabulary.
  mutating func beginMove(to other: inout Vocabulary, documents count: Int) -> RecordMove {
    for index in memory.texts.count..<vocabulary.texts.count {
      memory.texts.append(
        RecordKey.firstText
          + UInt64(other.texts.intern(index, of: vocabulary.texts)))
    }
    for index in memory.codes.count..<vocabulary.codes.count {
      memory.codes.append(
        CodeID(rawValue: UInt32(other.codes.intern(index, of: vocabulary.codes))))
    }
    let before = memory.documentsBefore ?? count
    memory.documentsBefore = before
    return RecordMove(
      texts: memory.texts, codes: memory.codes, documentsBefore: before,
      newDocuments: memory.documentsMoved..<documents.count)
  }

  /// Empties the batch; texts and documents stay, for a reader may be in the middle of a file.
  mutating func endMove() {
    memory.documentsMoved = documents.count
    markers.removeAll(keepingCapacity: true)
    markerVersions.removeAll(keepingCapacity: true)
    elements.removeAll(keepingCapacity: true)
    contacts.removeAll(keepingCapacity: true)
    contactVersions.removeAll(keepingCapacity: true)
    offers.removeAll(keepingCapacity: true)
    findings.removeAll(keepingCapacity: true)
    counts = RecordCounts()
  }

  /// Forgets texts and documents between two files, when all records have been taken over.
  package mutating func forgetTexts() {
    vocabulary.removeTexts()
    documents.removeAll(keepingCapacity: true)
    replacements.removeAll(keepingCapacity: true)
    memory.forget()
  }

  /// Forgets everything that was read, as if it had not been.
  package mutating func discard() {
    endMove()
    forgetTexts()
    latestReported = .unknown
    latestMarker = .unknown
  }
}
