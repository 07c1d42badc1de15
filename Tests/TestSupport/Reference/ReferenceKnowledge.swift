/// An offer as it holds, with the day on which the patient was told of it.
struct ReferenceHeldOffer: Hashable, Sendable {
  var offer: ReferenceOffer
  /// TILBUDT_DEN of the record that holds, else the day of the earliest reported time of any
  /// upsert of that TILBUD_ID; nil = told on no known day.
  var toldOn: Int?
}

/// All that bears on the clocks of one pathway at some moment, but for the date itself.
struct ReferencePathway: Hashable, Sendable {
  /// `h:…` or `e:…`.
  var id: String
  /// The markers that hold, also those dated in the future.
  var markers: [ReferenceMarker] = []
  /// The element records of the pathway.
  var elements: [ReferenceElement] = []
  var contacts: [ReferenceContact] = []
  var offers: [ReferenceHeldOffer] = []
  /// Unit and region by element key, of the elements that the markers name.
  var places: [String: ReferenceElement] = [:]
}

/// What is known at a moment (ENGINE.md 2): one record of each identity, removals done,
/// everything sorted by pathway.
struct ReferenceKnowledge {
  /// The elements that hold, by key.
  private(set) var elements: [String: ReferenceElement] = [:]
  private(set) var markers: [ReferenceMarker] = []
  private(set) var contacts: [ReferenceContact] = []
  private(set) var offers: [ReferenceHeldOffer] = []

  /// What the known records of a register amount to.
  init(_ known: ReferenceRegister) {
    let rows = known.withDocumentsAsRows()
    let removedElements = Set(rows.elements.filter(\.isRemoval).map(\.key))

    let usableElements = rows.elements.filter { $0.isRemoval || $0.start != nil }
    for (key, records) in Dictionary(grouping: usableElements, by: \.key) {
      elements[key] = Self.holding(records, isRemoval: \.isRemoval, rank: \.rank)
    }

    for records in Self.groupedByIdentity(rows.markers) {
      guard let holding = Self.holding(records, isRemoval: \.isRemoval, rank: \.rank),
        let element = holding.element, !removedElements.contains(element)
      else { continue }
      markers.append(holding)
    }

    let usableContacts = rows.contacts.filter { $0.isRemoval || $0.start != nil }
    for (_, records) in Dictionary(grouping: usableContacts, by: \.key) {
      guard let holding = Self.holding(records, isRemoval: \.isRemoval, rank: \.rank) else {
        continue
      }
      if let element = holding.element, removedElements.contains(element) { continue }
      contacts.append(holding)
    }

    let usableOffers = rows.offers.filter { offer in
      let isPlaced = offer.element != nil || offer.helbredsforloeb != nil
      return offer.isRemoval || (offer.kind != nil && offer.date != nil && isPlaced)
    }
    for (_, records) in Dictionary(grouping: usableOffers, by: \.key) {
      guard let holding = Self.holding(records, isRemoval: \.isRemoval, rank: \.rank) else {
        continue
      }
      if let element = holding.element, removedElements.contains(element) { continue }
      let firstReported = records.compactMap(\.reported).min()
      offers.append(
        ReferenceHeldOffer(offer: holding, toldOn: holding.toldOn ?? firstReported?.day))
    }
  }

  /// The record that holds of one identity; nil where a removal is among them.
  private static func holding<Record>(
    _ records: [Record], isRemoval: (Record) -> Bool, rank: (Record) -> ReferenceRank
  ) -> Record? {
    if records.contains(where: isRemoval) { return nil }
    if records.count == 1 { return records.first }
    return records.max { rank($0) < rank($1) }
  }

  /// Markers by identity: the key where there is one, else (element, code, minute).
  ///
  /// Rows that lack what their kind needs are no records and are left out.
  private static func groupedByIdentity(_ markers: [ReferenceMarker]) -> [[ReferenceMarker]] {
    var byKey: [String: [ReferenceMarker]] = [:]
    var byTriple: [Triple: [ReferenceMarker]] = [:]
    for marker in markers {
      let triple = Triple(marker)
      if let key = marker.key {
        if marker.isRemoval || triple != nil { byKey[key, default: []].append(marker) }
      } else if let triple {
        byTriple[triple, default: []].append(marker)
      }
    }
    return Array(byKey.values) + Array(byTriple.values)
  }

  private struct Triple: Hashable {
    var element: String
    var code: String
    var time: ReferenceMoment

    init?(_ marker: ReferenceMarker) {
      guard let element = marker.element, let code = marker.code, let time = marker.time else {
        return nil
      }
      self.element = element
      self.code = code
      self.time = time
    }
  }

  /// The pathway of an element: its record's helbredsforløb, else along its CDA links, else
  /// itself.
  func pathway(ofElement key: String) -> String {
    var chain: [String] = [key]
    while let record = elements[chain[chain.count - 1]] {
      if let helbredsforloeb = record.helbredsforloeb { return "h:" + helbredsforloeb }
      guard let next = record.joins else { break }
      if let first = chain.firstIndex(of: next) {
        let circle = chain[first...]
        return "e:" + (circle.min(by: referenceIsBefore) ?? next)
      }
      chain.append(next)
    }
    return "e:" + chain[chain.count - 1]
  }

  /// The pathway of something: its own helbredsforløb, else its element's pathway.
  private func pathway(helbredsforloeb: String?, element: String?) -> String? {
    if let helbredsforloeb { return "h:" + helbredsforloeb }
    return element.map(pathway(ofElement:))
  }

  /// Every pathway that has anything, sorted by id as bytes, its parts in a fixed order.
  func pathways() -> [ReferencePathway] {
    var found: [String: ReferencePathway] = [:]
    for marker in markers {
      guard
        let id = pathway(helbredsforloeb: marker.helbredsforloeb, element: marker.element),
        let element = marker.element
      else { continue }
      found[id, default: ReferencePathway(id: id)].markers.append(marker)
      if let record = elements[element] {
        found[id]?.places[element] = record
      }
    }
    for (key, record) in elements.sorted(by: { referenceIsBefore($0.key, $1.key) }) {
      found[pathway(ofElement: key)]?.elements.append(record)
    }
    for contact in contacts {
      guard
        let id = pathway(helbredsforloeb: contact.helbredsforloeb, element: contact.element)
      else { continue }
      found[id]?.contacts.append(contact)
    }
    for held in offers {
      guard
        let id = pathway(
          helbredsforloeb: held.offer.helbredsforloeb, element: held.offer.element)
      else { continue }
      found[id]?.offers.append(held)
    }
    return found.values.sorted { referenceIsBefore($0.id, $1.id) }.map { pathway in
      var sorted = pathway
      sorted.markers.sort { ReferencePathway.isEarlier($0, $1) }
      sorted.contacts.sort { referenceIsBefore($0.key, $1.key) }
      sorted.offers.sort { referenceIsBefore($0.offer.key, $1.offer.key) }
      return sorted
    }
  }
}

extension ReferencePathway {
  /// The order of the timeline: date, minute, code, element, registration key.
  static func isEarlier(_ left: ReferenceMarker, _ right: ReferenceMarker) -> Bool {
    if let leftTime = left.time, let rightTime = right.time, leftTime != rightTime {
      return leftTime < rightTime
    }
    let leftTexts = [left.code ?? "", left.element ?? "", left.key ?? ""]
    let rightTexts = [right.code ?? "", right.element ?? "", right.key ?? ""]
    for (leftText, rightText) in zip(leftTexts, rightTexts)
    where referenceBytesDiffer(leftText, rightText) {
      return referenceIsBefore(leftText, rightText)
    }
    return false
  }
}
