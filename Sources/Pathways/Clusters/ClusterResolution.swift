internal import DanishCalendar
package import RegisterRecords

/// What holds in a cluster at a moment: identities settled, removals carried out, pathways told.
package struct ClusterResolution: Sendable {
  package private(set) var pathways: [PathwayRecords] = []
  /// By element number: the record that holds.
  private var holding: [ElementRecord?] = []
  private var isRemoved: [Bool] = []
  private var pathwayOfElement: [PathwayID] = []
  private var places: [PathwayID: Int] = [:]
  private let cluster: Cluster

  package init(_ cluster: Cluster, _ knowledge: Knowledge, _ vocabulary: Vocabulary) {
    self.cluster = cluster
    let order = VersionOrder(
      vocabulary: vocabulary, documents: cluster.documents, knowledge: knowledge)
    settleElements(order)
    pathwayOfElement = cluster.elementKeys.indices.map { pathway(ofElement: $0, vocabulary) }
    settleMarkers(order)
    settleEnds()
    settleContacts(order, vocabulary)
    settleOffers(order)
    for index in pathways.indices { pathways[index].sortTimeline(vocabulary) }
  }

  /// The record of an element that holds, if one is known.
  package func element(_ key: RecordKey) -> ElementRecord? {
    cluster.elementNumber(key).flatMap { holding[$0] }
  }

  private mutating func place(of id: PathwayID) -> Int {
    if let last = pathways.indices.last, pathways[last].id == id { return last }
    if let place = places[id] { return place }
    places[id] = pathways.count
    pathways.append(PathwayRecords(id: id))
    return pathways.count - 1
  }

  // MARK: - Elements

  private mutating func settleElements(_ order: VersionOrder) {
    let knowledge = order.knowledge
    for versions in cluster.elementVersions {
      var removed = false
      var holder: ElementRecord?
      for record in versions where knowledge.reported(record) <= knowledge.minute {
        if record.operation == .remove {
          removed = true
        } else if !isReplaced(record.document, order) {
          if let current = holder, !order.isBefore(current, record) { continue }
          holder = record
        }
      }
      isRemoved.append(removed)
      holding.append(removed ? nil : holder)
    }
  }

  /// Whether a known document replaced the set after the record's document.
  private func isReplaced(_ document: DocumentID, _ order: VersionOrder) -> Bool {
    guard !cluster.replacements.isEmpty, let own = order.order(of: document) else { return false }
    let set = cluster.documents[Int(document.rawValue)].set
    return cluster.replacements.contains {
      $0.set == set && $0.reported <= order.knowledge.minute && ($0.reported, $0.version) > own
    }
  }

  /// Whether a later entry of the marker's element replaced the entry that holds the marker.
  private func isReplacedEntry(_ marker: MarkerRecord, _ element: Int, _ order: VersionOrder)
    -> Bool
  {
    guard element >= 0, let own = order.order(of: marker.document) else { return false }
    return cluster.elementVersions[element].contains { entry in
      guard entry.operation == .upsert, let other = order.order(of: entry.document) else {
        return false
      }
      return order.knowledge.reported(entry) <= order.knowledge.minute && other > own
    }
  }

  /// Follows the links of elements to the far end, which names the pathway.
  private func pathway(ofElement number: Int, _ vocabulary: Vocabulary) -> PathwayID {
    var visited: [Int] = []
    var current = number
    while true {
      guard let record = holding[current] else {
        return PathwayID(element: cluster.elementKeys[current])
      }
      if record.course.isKnown { return PathwayID(course: record.course) }
      guard record.joins.isKnown, let next = cluster.elementNumber(record.joins) else {
        return PathwayID(element: record.key)
      }
      if let begin = visited.firstIndex(of: current) {
        // A circle: its smallest key names the pathway.
        let circle = visited[begin...].map { cluster.elementKeys[$0] }
        let smallest = circle.min { vocabulary.isBefore($0, $1) }
        return PathwayID(element: smallest ?? record.key)
      }
      visited.append(current)
      current = next
    }
  }

  /// The pathway of a record by its own helbredsforløb, else by its element.
  private func pathway(course: RecordKey, element: RecordKey) -> PathwayID? {
    if course.isKnown { return PathwayID(course: course) }
    return cluster.elementNumber(element).map { pathwayOfElement[$0] }
  }

  private func isRemovedElement(_ key: RecordKey) -> Bool {
    cluster.elementNumber(key).map { isRemoved[$0] } ?? false
  }

  private mutating func settleEnds() {
    var hasOpenElement: Set<Int> = []
    for number in holding.indices {
      guard let record = holding[number] else { continue }
      let place = place(of: pathwayOfElement[number])
      pathways[place].elements.append(record)
      guard record.end.isKnown else {
        hasOpenElement.insert(place)
        continue
      }
      pathways[place].end = max(pathways[place].end ?? .distantPast, record.end.date)
    }
    for place in hasOpenElement { pathways[place].end = nil }
  }

  // MARK: - Markers, contacts, offers

  private mutating func settleMarkers(_ order: VersionOrder) {
    let knowledge = order.knowledge
    for identity in cluster.markerVersions {
      var holder: Int?
      var removed = false
      for (number, record) in identity.versions.enumerated()
      where knowledge.reported(record) <= knowledge.minute {
        if record.operation == .remove {
          removed = true
          break
        }
        if record.document != .none,
          isReplaced(record.document, order)
            || isReplacedEntry(record, identity.elements[number], order)
        {
          continue
        }
        if let current = holder, !order.isBefore(identity.versions[current], record) { continue }
        holder = number
      }
      guard !removed, let holder else { continue }
      let record = identity.versions[holder]
      let element = identity.elements[holder]
      if element >= 0, isRemoved[element] { continue }
      guard let id = pathway(course: record.course, element: record.element) else { continue }
      let place = place(of: id)
      if record.time.date > knowledge.date {
        pathways[place].nextMarker = min(
          pathways[place].nextMarker ?? .distantFuture, record.time.date)
      } else {
        pathways[place].timeline.append(
          TimelineMarker(
            time: record.time, code: record.code, element: record.element, key: record.key,
            place: record.place))
      }
    }
  }

  private mutating func settleContacts(_ order: VersionOrder, _ vocabulary: Vocabulary) {
    let knowledge = order.knowledge
    for versions in cluster.contactVersions {
      var holder: ContactRecord?
      var removed = false
      for record in versions where knowledge.reported(record) <= knowledge.minute {
        if record.operation == .remove {
          removed = true
          break
        }
        if isReplaced(record.document, order) { continue }
        if let current = holder, !order.isBefore(current, record) { continue }
        holder = record
      }
      guard !removed, let record = holder, !isRemovedElement(record.element),
        let id = pathway(course: record.course, element: record.element)
      else { continue }
      if vocabulary.text(record.type) == RecordBatch.deathContact, record.start.isKnown {
        noteDeath(record.start.date, of: id)
      }
      if record.death.isKnown { noteDeath(record.death.date, of: id) }
    }
    for number in holding.indices {
      guard let record = holding[number], record.end.isKnown,
        vocabulary.text(record.ending) == RecordBatch.deathEnding
      else { continue }
      noteDeath(record.end.date, of: pathwayOfElement[number])
    }
  }

  private mutating func noteDeath(_ date: CalendarDate, of id: PathwayID) {
    let place = place(of: id)
    pathways[place].death = min(pathways[place].death ?? .distantFuture, date)
  }

  private mutating func settleOffers(_ order: VersionOrder) {
    let knowledge = order.knowledge
    for versions in cluster.offerVersions {
      var holder: OfferRecord?
      var removed = false
      var entered = LocalMinute.unknown
      for record in versions where knowledge.reported(record) <= knowledge.minute {
        if record.operation == .remove {
          removed = true
          break
        }
        if record.reported.isKnown, !entered.isKnown || record.reported < entered {
          entered = record.reported
        }
        if let current = holder, !order.isBefore(current, record) { continue }
        holder = record
      }
      guard !removed, let record = holder, !isRemovedElement(record.element),
        let id = pathway(course: record.course, element: record.element)
      else { continue }
      pathways[place(of: id)].offers.append(
        KnownOffer(
          key: record.key, kind: record.kind, answer: record.answer,
          offered: record.offered.date, told: record.told.knownDate ?? entered.knownDate,
          unit: record.unit, entered: entered, place: record.place))
    }
  }
}

extension PathwayRecords {
  fileprivate mutating func sortTimeline(_ vocabulary: Vocabulary) {
    timeline.sort { left, right in
      if left.time != right.time { return left.time < right.time }
      if left.code != right.code { return vocabulary.isBefore(left.code, right.code) }
      if left.element != right.element { return vocabulary.isBefore(left.element, right.element) }
      return vocabulary.isBefore(left.key, right.key)
    }
  }
}
