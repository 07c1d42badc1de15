package import DanishCalendar

/// Which records a reader keeps.
package enum Retention: Sendable {
  /// All, for findings and explanations.
  case everything
  /// Those that can change a clock, now or by a later correction.
  case whatMovesClocks
}

/// Records read from any number of files, with their texts, findings and counts.
///
/// Readers append to it; it does no input or output itself. A record is counted where it is
/// decided what becomes of it.
package struct RecordBatch: Sendable {
  /// The texts of the records.
  package internal(set) var vocabulary = Vocabulary()
  /// Markers as received, in the order of reading.
  package internal(set) var markers: [MarkerRecord] = []
  /// Versions of markers and contacts that move no clock themselves.
  var markerVersions: [PackedVersion] = []
  var contactVersions: [PackedVersion] = []
  /// Pathway elements as received.
  package internal(set) var elements: [ElementRecord] = []
  /// Contacts as received.
  package internal(set) var contacts: [ContactRecord] = []
  /// Offers as received.
  package internal(set) var offers: [OfferRecord] = []
  /// CDA documents, by the number that records hold.
  package internal(set) var documents: [DocumentRecord] = []
  /// The documents that replace their sets.
  package internal(set) var replacements: [DocumentRecord] = []
  /// Faults of rows and documents, in the order of reading.
  package internal(set) var findings: [Finding] = []
  /// What became of the records.
  package internal(set) var counts = RecordCounts()

  /// The latest reported time of a usable record up to the moment given at the start.
  package internal(set) var latestReported = LocalMinute.unknown
  /// The latest time of a usable marker.
  package internal(set) var latestMarker = LocalMinute.unknown

  /// Which records are kept.
  package let retention: Retention
  /// The zone that tells which offsets Copenhagen has.
  package let zone: CopenhagenTime
  /// The moment up to which a reported time can be true; later ones are findings.
  package let now: LocalMinute

  /// What is known of the store that takes the records over.
  var memory = MoveMemory()
  private let isRelevant: @Sendable (String) -> Bool
  /// By code: whether a rule names it.
  private var relevance: [Bool] = []

  /// An empty batch.
  ///
  /// - Parameters:
  ///   - now: the local minute at which the input was taken in.
  ///   - isRelevant: whether any rule names a marker code; asked once a code.
  package init(
    zone: CopenhagenTime, now: LocalMinute, retention: Retention,
    isRelevant: @escaping @Sendable (String) -> Bool
  ) {
    self.zone = zone
    self.now = now
    self.retention = retention
    self.isRelevant = isRelevant
  }

  /// Begins with the codes that a store knows, so that they have one number in both.
  package mutating func adoptCodes(of store: RecordStore) {
    vocabulary.codes = store.vocabulary.codes
  }

  /// The key of a text, as a record would hold it.
  package mutating func key(_ text: String) -> RecordKey {
    vocabulary.key(text)
  }

  /// Whether any rule names a code; asked of the rules once a code.
  package mutating func isRelevantCode(_ code: CodeID) -> Bool {
    guard code.isKnown else { return false }
    let index = Int(code.rawValue)
    while relevance.count <= index {
      let next = CodeID(rawValue: UInt32(relevance.count))
      relevance.append(isRelevant(vocabulary.text(next)))
    }
    return relevance[index]
  }

  /// Notes when a record was reported, and whether its times lie after that (LPR3 rule 00.01).
  @inline(__always)
  private mutating func noteReported(
    _ reported: LocalMinute, latest: LocalMinute, of element: RecordKey, at place: Place
  ) {
    if reported > now || (retention == .everything && reported.isKnown && latest > reported) {
      noteFault(reported, latest, element, place)
    }
    if reported > latestReported, reported <= now { latestReported = reported }
  }

  @inline(never)
  private mutating func noteFault(
    _ reported: LocalMinute, _ latest: LocalMinute, _ element: RecordKey, _ place: Place
  ) {
    if retention == .everything, reported.isKnown, latest > reported {
      var finding = Finding(.timeAfterReport, .error, at: place)
      finding.element = element
      findings.append(finding)
    }
    if reported > now { findings.append(Finding(.reportedAhead, .warning, at: place)) }
  }

  /// Counts a record and keeps what of it can matter.
  package mutating func append(_ marker: MarkerRecord) {
    append(marker, isRelevant: marker.operation == .remove || isRelevantCode(marker.code))
  }

  /// Appends a marker of which it is known whether a rule names its code.
  @inline(__always)
  mutating func append(_ marker: MarkerRecord, isRelevant: Bool) {
    counts.read += 1
    noteReported(marker.reported, latest: marker.time, of: marker.element, at: marker.place)
    if marker.operation == .upsert, marker.time > latestMarker { latestMarker = marker.time }
    if isRelevant { counts.used += 1 } else { counts.notRelevant += 1 }
    if isRelevant || retention == .everything {
      markers.append(marker)
    } else if marker.key.isKnown {
      keepVersion(of: marker)
    }
    // Without a key the code is part of the identity, so it can never become a relevant one.
  }

  /// Counts a record and keeps what of it can matter.
  package mutating func append(_ element: ElementRecord) {
    counts.read += 1
    counts.used += 1
    noteReported(
      element.reported, latest: max(element.start, element.end), of: element.key,
      at: element.place)
    var kept = element
    if retention == .whatMovesClocks {
      // Only findings and explanations ask for these.
      kept.label = .none
      kept.referred = .unknown
    }
    elements.append(kept)
  }

  /// Counts a record and keeps what of it can matter.
  package mutating func append(_ contact: ContactRecord) {
    append(
      contact,
      tellsDeath: contact.operation == .remove || contact.death.isKnown || isDeath(contact.type))
  }

  /// Appends a contact of which it is known whether it can tell a death, now or by a removal.
  @inline(__always)
  mutating func append(_ contact: ContactRecord, tellsDeath: Bool) {
    counts.read += 1
    noteReported(
      contact.reported, latest: contact.start, of: contact.element, at: contact.place)
    if tellsDeath {
      counts.used += 1
      contacts.append(contact)
    } else {
      counts.notRelevant += 1
      keepVersion(of: contact)
    }
  }

  private mutating func keepVersion(of marker: MarkerRecord) {
    if marker.document == .none,
      let version = PackedVersion(
        key: marker.key, reported: marker.reported, time: marker.time, code: marker.code)
    {
      return markerVersions.append(version)
    }
    // No rule names its code, so nobody asks which pathway it is of.
    var kept = marker
    kept.element = .none
    kept.course = .none
    markers.append(kept)
  }

  private mutating func keepVersion(of contact: ContactRecord) {
    guard retention == .whatMovesClocks else { return contacts.append(contact) }
    if contact.document == .none,
      let version = PackedVersion(
        key: contact.key, reported: contact.reported, time: contact.start, code: contact.type)
    {
      return contactVersions.append(version)
    }
    // It tells no death, so nobody asks which pathway it is of.
    var kept = contact
    kept.element = .none
    kept.course = .none
    contacts.append(kept)
  }

  /// Counts a record and keeps what of it can matter.
  package mutating func append(_ offer: OfferRecord) {
    counts.read += 1
    counts.used += 1
    noteReported(offer.reported, latest: .unknown, of: offer.element, at: offer.place)
    offers.append(offer)
  }

  /// Whether a contact type says that the patient died (ALCA10).
  package func isDeath(_ type: CodeID) -> Bool {
    type.isKnown && vocabulary.text(type) == RecordBatch.deathContact
  }

  /// Contact type of a death.
  package static let deathContact = "ALCA10"
  /// Manner of ending of an element by death.
  package static let deathEnding = "ALAC70"
  /// Label of an element for cancer.
  package static let cancerLabel = "ALAL01"

  /// Appends a document and returns its number, which its records hold.
  package mutating func append(_ document: DocumentRecord) -> DocumentID {
    documents.append(document)
    if document.replacesSet { replacements.append(document) }
    return DocumentID(rawValue: Int32(documents.count - 1))
  }

  /// Adds a finding on a record that is used.
  package mutating func note(_ finding: Finding) {
    findings.append(finding)
  }

  /// Removes what has one of the keys, be it an element, a contact or a marker.
  ///
  /// A removal in a CDA document (template 118) names an id and not its kind. It counts as one
  /// record used, and is told to all three kinds.
  package mutating func appendRemoval(
    of keys: [RecordKey], reported: LocalMinute, document: DocumentID, place: Place
  ) {
    counts.read += 1
    counts.used += 1
    noteReported(reported, latest: .unknown, of: .none, at: place)
    for key in keys {
      var element = ElementRecord(place: place)
      (element.key, element.operation) = (key, .remove)
      (element.reported, element.document) = (reported, document)
      elements.append(element)
      var contact = ContactRecord(place: place)
      (contact.key, contact.operation) = (key, .remove)
      (contact.reported, contact.document) = (reported, document)
      contacts.append(contact)
      var marker = MarkerRecord(place: place)
      (marker.key, marker.operation) = (key, .remove)
      (marker.reported, marker.document) = (reported, document)
      markers.append(marker)
    }
  }

  /// Counts a record that was read and set aside, with the reason; or several with one reason.
  package mutating func setAside(_ finding: Finding, count: Int = 1) {
    counts.read += count
    counts.setAside += count
    findings.append(finding)
  }

  /// Counts a record that says nothing about any clock.
  package mutating func skipNotRelevant() {
    counts.read += 1
    counts.notRelevant += 1
  }
}

extension RecordBatch {
  /// Counts a record as set aside whose reason stands in an earlier finding.
  package mutating func countSetAside() {
    counts.read += 1
    counts.setAside += 1
  }
}
