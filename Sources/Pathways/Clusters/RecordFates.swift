package import DanishCalendar
package import RegisterRecords

/// What became of every record of a cluster: the answer to "why does this not count?".
///
/// Asks the same `Settlement` that the clocks come from; it is made for one pathway at a time and
/// costs the ordinary way nothing.
package struct RecordFates {
  package private(set) var elements: [FatedRecord<ElementRecord>] = []
  package private(set) var markers: [FatedRecord<MarkerRecord>] = []
  package private(set) var contacts: [FatedRecord<ContactRecord>] = []
  package private(set) var offers: [FatedRecord<OfferRecord>] = []
  /// The dates of death that records tell which count, with the record's place.
  package private(set) var deaths: [DeathRecord] = []
  package let resolution: ClusterResolution

  private let cluster: Cluster
  private let settlement: Settlement

  /// A date of death and where it stands.
  package struct DeathRecord: Equatable, Sendable {
    package var pathway: PathwayID
    package var date: CalendarDate
    package var place: Place
  }

  package init(_ cluster: Cluster, _ knowledge: Knowledge) {
    self.cluster = cluster
    settlement = Settlement(cluster.base, knowledge)
    resolution = ClusterResolution(cluster, knowledge)
    for element in 0..<cluster.elements.count { take(element: element) }
    for identity in 0..<cluster.markers.count { take(markers: cluster.markers[identity]) }
    for identity in 0..<cluster.contacts.count { take(contacts: cluster.contacts[identity]) }
    for identity in 0..<cluster.offers.count { take(offers: cluster.offers[identity]) }
  }
}

extension RecordFates {
  private func fate<Record: VersionedRecord>(
    of number: Int, in records: [Record], _ versions: Range<Int>, _ settled: Settled,
    replacement: Place?
  ) -> RecordFate {
    let record = records[number]
    guard settlement.isKnown(record) else { return .reportedLater }
    if record.operation == .remove {
      let removesSome = records[versions].contains {
        $0.operation == .upsert && settlement.isKnown($0)
      }
      return removesSome ? .removes : .removesNothing
    }
    if case .removed(let removal) = settled { return .removed(by: records[removal].place) }
    if let replacement { return .replaced(by: replacement) }
    guard case .held(let holder) = settled, holder != number else { return .counts }
    let isEarlier = record.isBefore(records[holder], settlement.order)
    return isEarlier ? .superseded(by: records[holder].place) : .repeats(records[holder].place)
  }

  /// Fills in where a version belongs, and where the version that holds has gone from there.
  private func fated<Record: VersionedRecord & Sendable>(
    _ slice: ArraySlice<Record>, _ fates: [RecordFate], pathway: (Record) -> PathwayID?
  ) -> [FatedRecord<Record>] {
    let versions = Array(slice)
    let pathways = versions.map(pathway)
    let common = pathways.lazy.compactMap(\.self).first
    let holder = fates.firstIndex { $0 == .counts || $0 == .datedLater }
    return versions.indices.map { number in
      let own = pathways[number] ?? common
      let held = holder.flatMap { pathways[$0] }
      return FatedRecord(
        record: versions[number], fate: fates[number], pathway: own,
        movedTo: held == own ? nil : held)
    }
  }

  // MARK: - Elements

  private mutating func take(element number: Int) {
    let records = cluster.elements.records
    let versions = cluster.elements[number]
    if versions.isEmpty { return }
    let settled = settlement.settle(records, versions, in: cluster)
    let fates = versions.map { version in
      fate(
        of: version, in: records, versions, settled,
        replacement: settlement.replacement(of: records[version].document, in: cluster)?.place)
    }
    elements += fated(records[versions], fates) { pathway(of: $0) }
    if case .held(let holder) = settled, let date = settlement.death(records[holder]) {
      deaths.append(
        DeathRecord(
          pathway: resolution.pathwayOfElement[number], date: date,
          place: records[holder].place))
    }
  }

  /// The pathway that a version of an element names.
  private func pathway(of record: ElementRecord) -> PathwayID? {
    if record.operation == .remove { return nil }
    if record.course.isKnown { return PathwayID(course: record.course) }
    if let target = cluster.elementNumber(record.joins) {
      return resolution.pathwayOfElement[target]
    }
    return PathwayID(element: record.key)
  }

  /// The pathway of an element, that of a removed one as if it still were there.
  private func pathway(ofElement key: RecordKey) -> PathwayID? {
    guard let number = cluster.elementNumber(key) else { return nil }
    guard resolution.isRemoved[number] else { return resolution.pathwayOfElement[number] }
    let versions = cluster.elements.records[cluster.elements[number]]
      .filter { $0.operation == .upsert }
    guard
      case .held(let holder) = settlement.settle(
        versions, versions.indices, in: cluster)
    else {
      return PathwayID(element: key)
    }
    return pathway(of: versions[holder])
  }

  private func pathway(course: RecordKey, element: RecordKey) -> PathwayID? {
    course.isKnown ? PathwayID(course: course) : pathway(ofElement: element)
  }

  /// The row that removed the element of a record, if one did.
  private func removal(ofElement key: RecordKey) -> Place? {
    guard let number = cluster.elementNumber(key) else { return nil }
    let records = cluster.elements.records
    guard
      case .removed(let removal) = settlement.settle(
        records, cluster.elements[number], in: cluster)
    else {
      return nil
    }
    return records[removal].place
  }

  /// What becomes of a record that holds, when its element is removed.
  private func fate(_ fate: RecordFate, ofElement key: RecordKey) -> RecordFate {
    guard fate == .counts, let removal = removal(ofElement: key) else { return fate }
    return .elementRemoved(by: removal)
  }

  // MARK: - Markers, contacts, offers

  private mutating func take(markers versions: Range<Int>) {
    let records = cluster.markers.records
    let settled = settlement.settleMarkers(versions, in: cluster)
    let fates = versions.map { number in
      let fate = fate(
        fate(
          of: number, in: records, versions, settled,
          replacement: settlement.replacement(ofMarker: number, in: cluster)),
        ofElement: records[number].element)
      return fate == .counts && records[number].time.date > settlement.order.knowledge.date
        ? .datedLater : fate
    }
    markers += fated(records[versions], fates) { pathway(course: $0.course, element: $0.element) }
  }

  private mutating func take(contacts versions: Range<Int>) {
    let records = cluster.contacts.records
    let settled = settlement.settle(records, versions, in: cluster)
    let fates = versions.map { number in
      fate(
        fate(
          of: number, in: records, versions, settled,
          replacement: settlement.replacement(of: records[number].document, in: cluster)?.place),
        ofElement: records[number].element)
    }
    contacts += fated(records[versions], fates) { pathway(course: $0.course, element: $0.element) }
    for (record, fate) in zip(records[versions], fates) where fate == .counts {
      guard let id = resolution.pathway(course: record.course, element: record.element) else {
        continue
      }
      deaths += settlement.deaths(record).map {
        DeathRecord(pathway: id, date: $0, place: record.place)
      }
    }
  }

  private mutating func take(offers versions: Range<Int>) {
    let records = cluster.offers.records
    let settled = settlement.settle(records, versions)
    let fates = versions.map { number in
      fate(
        fate(of: number, in: records, versions, settled, replacement: nil),
        ofElement: records[number].element)
    }
    offers += fated(records[versions], fates) { pathway(course: $0.course, element: $0.element) }
  }
}
