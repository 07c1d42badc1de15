internal import DanishCalendar
internal import RegisterRecords

/// A record of which several versions may come.
protocol VersionedRecord {
  var operation: Operation { get }
  var place: Place { get }

  func reported(_ knowledge: Knowledge) -> LocalMinute

  /// Whether the record stands before another of its identity, so that the other holds.
  func isBefore(_ other: Self, _ order: VersionOrder) -> Bool
}

/// What is settled of one identity: numbers of its versions.
enum Settled: Equatable {
  /// Nothing is known.
  case nothing
  case held(Int)
  case removed(by: Int)
}

/// Which record of each identity of a cluster holds, by one rule for all that ask (ENGINE.md 2).
struct Settlement {
  let order: VersionOrder

  init(_ base: RecordBase, _ knowledge: Knowledge) {
    order = VersionOrder(base: base, knowledge: knowledge)
  }

  func isKnown(_ record: some VersionedRecord) -> Bool {
    record.reported(order.knowledge) <= order.knowledge.minute
  }

  /// - Parameter isReplaced: whether the version of a number is replaced together with the
  ///   document or the entry that it came in.
  func settle<Record: VersionedRecord>(
    _ records: [Record], _ versions: Range<Int>, isReplaced: (Int) -> Bool
  ) -> Settled {
    var holder: Int?
    for number in versions where isKnown(records[number]) {
      if records[number].operation == .remove { return .removed(by: number) }
      if isReplaced(number) { continue }
      if let current = holder, !records[current].isBefore(records[number], order) { continue }
      holder = number
    }
    return holder.map(Settled.held) ?? .nothing
  }

  func settle(
    _ records: [ElementRecord], _ versions: Range<Int>, in cluster: Cluster
  ) -> Settled {
    settle(records, versions) { replacement(of: records[$0].document, in: cluster) != nil }
  }

  func settle(
    _ records: [ContactRecord], _ versions: Range<Int>, in cluster: Cluster
  ) -> Settled {
    settle(records, versions) { replacement(of: records[$0].document, in: cluster) != nil }
  }

  func settle(_ records: [OfferRecord], _ versions: Range<Int>) -> Settled {
    settle(records, versions) { _ in false }
  }

  /// Settles markers of the cluster.
  func settleMarkers(_ versions: Range<Int>, in cluster: Cluster) -> Settled {
    settle(cluster.markers.records, versions) { replacement(ofMarker: $0, in: cluster) != nil }
  }

  // MARK: - Replacements

  /// The known document that replaced the set after a document.
  func replacement(of document: DocumentID, in cluster: Cluster) -> DocumentRecord? {
    guard !cluster.replacements.isEmpty, let own = order.order(of: document) else { return nil }
    let set = order.base.documents[Int(document.rawValue)].set
    return cluster.replacements.first {
      $0.set == set && $0.reported <= order.knowledge.minute && ($0.reported, $0.version) > own
    }
  }

  /// Where the document, or the later entry of the marker's element, stands that replaced a marker.
  func replacement(ofMarker number: Int, in cluster: Cluster) -> Place? {
    let marker = cluster.markers.records[number]
    guard marker.document != .none, let own = order.order(of: marker.document) else { return nil }
    if let document = replacement(of: marker.document, in: cluster) { return document.place }
    let element = cluster.element(ofMarker: number)
    guard element >= 0 else { return nil }
    return cluster.elements.records[cluster.elements[element]].first { entry in
      guard entry.operation == .upsert, let other = order.order(of: entry.document) else {
        return false
      }
      return isKnown(entry) && other > own
    }?.place
  }

  // MARK: - Deaths

  /// The dates of death that a contact tells.
  func deaths(_ contact: ContactRecord) -> [CalendarDate] {
    var dates: [CalendarDate] = []
    if contact.type.isKnown, order.base.vocabulary.text(contact.type) == RecordBatch.deathContact,
      contact.start.isKnown
    {
      dates.append(contact.start.date)
    }
    if contact.death.isKnown { dates.append(contact.death.date) }
    return dates
  }

  /// The date of death that the end of an element tells.
  func death(_ element: ElementRecord) -> CalendarDate? {
    guard element.end.isKnown, element.ending.isKnown,
      order.base.vocabulary.text(element.ending) == RecordBatch.deathEnding
    else { return nil }
    return element.end.date
  }
}

extension MarkerRecord: VersionedRecord {
  func reported(_ knowledge: Knowledge) -> LocalMinute { knowledge.reported(self) }
  func isBefore(_ other: MarkerRecord, _ order: VersionOrder) -> Bool {
    order.isBefore(self, other)
  }
}

extension ElementRecord: VersionedRecord {
  func reported(_ knowledge: Knowledge) -> LocalMinute { knowledge.reported(self) }
  func isBefore(_ other: ElementRecord, _ order: VersionOrder) -> Bool {
    order.isBefore(self, other)
  }
}

extension ContactRecord: VersionedRecord {
  func reported(_ knowledge: Knowledge) -> LocalMinute { knowledge.reported(self) }
  func isBefore(_ other: ContactRecord, _ order: VersionOrder) -> Bool {
    order.isBefore(self, other)
  }
}

extension OfferRecord: VersionedRecord {
  func reported(_ knowledge: Knowledge) -> LocalMinute { knowledge.reported(self) }
  func isBefore(_ other: OfferRecord, _ order: VersionOrder) -> Bool { order.isBefore(self, other) }
}
