/// A register: everything that was ever received, in no order that matters.
package struct ReferenceRegister: Hashable, Sendable {
  package var markers: [ReferenceMarker]
  package var elements: [ReferenceElement]
  package var contacts: [ReferenceContact]
  package var offers: [ReferenceOffer]
  package var documents: [ReferenceDocument]

  package init(
    markers: [ReferenceMarker] = [], elements: [ReferenceElement] = [],
    contacts: [ReferenceContact] = [], offers: [ReferenceOffer] = [],
    documents: [ReferenceDocument] = []
  ) {
    self.markers = markers
    self.elements = elements
    self.contacts = contacts
    self.offers = offers
    self.documents = documents
  }

  /// The number of rows and documents.
  package var count: Int {
    markers.count + elements.count + contacts.count + offers.count + documents.count
  }

  /// Every reported time there is.
  package var reportedTimes: [ReferenceMoment] {
    var times = documents.map(\.effective)
    times += markers.compactMap(\.reported)
    times += elements.compactMap(\.reported)
    times += contacts.compactMap(\.reported)
    times += offers.compactMap(\.reported)
    return Array(Set(times)).sorted()
  }

  /// The records whose reported time is not after a moment, or that have none.
  func known(upTo moment: ReferenceMoment) -> Self {
    func isKnown(_ reported: ReferenceMoment?) -> Bool {
      guard let reported else { return true }
      return reported <= moment
    }
    return Self(
      markers: markers.filter { isKnown($0.reported) },
      elements: elements.filter { isKnown($0.reported) },
      contacts: contacts.filter { isKnown($0.reported) },
      offers: offers.filter { isKnown($0.reported) },
      documents: documents.filter { isKnown($0.effective) })
  }

  /// The records as `alerts` sees them: without a reported time, reported at their own time.
  ///
  /// A removal without any time, and an offer without a reported one, stays known from the
  /// beginning.
  func reportedAtOwnTime() -> Self {
    var register = self
    for index in register.markers.indices {
      register.markers[index].reported = markers[index].reported ?? markers[index].time
    }
    for index in register.elements.indices {
      register.elements[index].reported = elements[index].reported ?? elements[index].start
    }
    for index in register.contacts.indices {
      register.contacts[index].reported = contacts[index].reported ?? contacts[index].start
    }
    return register
  }

  /// The rows that the documents amount to, all of them taken as known: what stands of each
  /// document set, and every removal.
  func withDocumentsAsRows() -> Self {
    var register = self
    register.documents = []
    for setRoot in Set(documents.map { $0.setRoot.lowercased() }).sorted() {
      let ofSet = documents.filter { $0.setRoot.lowercased() == setRoot }
      register.append(set: ofSet.sorted(by: Self.isEarlier))
    }
    return register
  }

  private static func isEarlier(_ left: ReferenceDocument, _ right: ReferenceDocument) -> Bool {
    if left.effective != right.effective { return left.effective < right.effective }
    if left.version != right.version { return left.version < right.version }
    return left.documentExtension < right.documentExtension
  }

  /// Adds what the documents of one set, in order, leave standing.
  private mutating func append(set ordered: [ReferenceDocument]) {
    var standingElements: [String: (entry: ReferenceElementEntry, document: ReferenceDocument)] =
      [:]
    var standingContacts: [String: (entry: ReferenceContactEntry, document: ReferenceDocument)] =
      [:]
    for document in ordered {
      if document.relation == .replace {
        standingElements = [:]
        standingContacts = [:]
      }
      for entry in document.elements {
        standingElements[entry.id.printed] = (entry, document)
      }
      for entry in document.contacts {
        standingContacts[entry.id.printed] = (entry, document)
      }
      for removed in document.removals {
        elements.append(
          ReferenceElement(
            key: removed.printed, reported: document.effective, isRemoval: true,
            version: document.version))
        contacts.append(
          ReferenceContact(
            key: removed.printed, reported: document.effective, isRemoval: true,
            version: document.version))
      }
    }
    for (_, standing) in standingElements.sorted(by: { $0.key < $1.key }) {
      append(standing.entry, of: standing.document)
    }
    for (_, standing) in standingContacts.sorted(by: { $0.key < $1.key }) {
      let entry = standing.entry
      contacts.append(
        ReferenceContact(
          key: entry.id.printed, element: entry.element.printed, type: entry.type,
          unit: entry.unit, start: entry.start, end: entry.end,
          reported: standing.document.effective, version: standing.document.version))
    }
  }

  private mutating func append(_ entry: ReferenceElementEntry, of document: ReferenceDocument) {
    elements.append(
      ReferenceElement(
        key: entry.id.printed, label: entry.label, unit: entry.unit, referral: entry.referral,
        start: entry.start, end: entry.end, mannerOfEnding: entry.mannerOfEnding,
        reported: document.effective, version: document.version, joins: entry.link?.joins))
    for marker in entry.markers {
      markers.append(
        ReferenceMarker(
          element: entry.id.printed, key: marker.id?.printed, code: marker.code,
          time: marker.time, reported: document.effective, version: document.version))
    }
  }

  /// The same records in another order, chosen by the seed.
  package func shuffled(seed: UInt64) -> Self {
    var generator = SeededGenerator(seed: seed)
    var register = self
    generator.shuffle(&register.markers)
    generator.shuffle(&register.elements)
    generator.shuffle(&register.contacts)
    generator.shuffle(&register.offers)
    generator.shuffle(&register.documents)
    return register
  }

  /// The same register with some of its records said more than once.
  package func repeatingSome(seed: UInt64) -> Self {
    var generator = SeededGenerator(seed: seed)
    var register = self
    register.markers += markers.filter { _ in generator.chance(1, in: 3) }
    register.elements += elements.filter { _ in generator.chance(1, in: 3) }
    register.contacts += contacts.filter { _ in generator.chance(1, in: 3) }
    register.offers += offers.filter { _ in generator.chance(1, in: 3) }
    register.documents += documents.filter { _ in generator.chance(1, in: 3) }
    return register
  }
}
