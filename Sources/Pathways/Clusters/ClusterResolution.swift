internal import DanishCalendar
package import RegisterRecords

/// What holds in a cluster at a moment: identities settled, removals carried out, pathways told.
package struct ClusterResolution: Sendable {
  package private(set) var pathways: [PathwayRecords] = []
  /// By element number: the record that holds.
  private(set) var holding: [ElementRecord?] = []
  private(set) var isRemoved: [Bool] = []
  private(set) var pathwayOfElement: [PathwayID] = []
  private var places: [PathwayID: Int] = [:]
  private let cluster: Cluster

  package init(_ cluster: Cluster, _ knowledge: Knowledge) {
    self.init(Settlement(cluster, knowledge))
  }

  init(_ settlement: Settlement) {
    cluster = settlement.cluster
    settleElements(settlement)
    pathwayOfElement = cluster.elementKeys.indices.map { pathway(ofElement: $0) }
    settleMarkers(settlement)
    settleEnds()
    settleContacts(settlement)
    settleOffers(settlement)
    for index in pathways.indices { pathways[index].sortTimeline(cluster.base) }
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

  private mutating func settleElements(_ settlement: Settlement) {
    holding.reserveCapacity(cluster.elements.count)
    isRemoved.reserveCapacity(cluster.elements.count)
    for element in 0..<cluster.elements.count {
      switch settlement.settle(cluster.elements.records, cluster.elements[element]) {
      case .nothing:
        isRemoved.append(false)
        holding.append(nil)
      case .held(let holder):
        isRemoved.append(false)
        holding.append(cluster.elements.records[holder])
      case .removed:
        isRemoved.append(true)
        holding.append(nil)
      }
    }
  }

  /// Follows the links of elements to the far end, which names the pathway.
  private func pathway(ofElement number: Int) -> PathwayID {
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
        let smallest = circle.min { cluster.base.vocabulary.isBefore($0, $1) }
        return PathwayID(element: smallest ?? record.key)
      }
      visited.append(current)
      current = next
    }
  }

  /// The pathway of a record by its own helbredsforløb, else by its element.
  package func pathway(course: RecordKey, element: RecordKey) -> PathwayID? {
    if course.isKnown { return PathwayID(course: course) }
    return cluster.elementNumber(element).map { pathwayOfElement[$0] }
  }

  func isRemovedElement(_ key: RecordKey) -> Bool {
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

  private mutating func settleMarkers(_ settlement: Settlement) {
    let date = settlement.order.knowledge.date
    for identity in 0..<cluster.markers.count {
      guard case .held(let holder) = settlement.settleMarkers(cluster.markers[identity]) else {
        continue
      }
      let record = cluster.markers.records[holder]
      let element = Int(cluster.markerElements[holder])
      if element >= 0, isRemoved[element] { continue }
      guard let id = pathway(course: record.course, element: record.element) else { continue }
      let place = place(of: id)
      if record.time.date > date {
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

  private mutating func settleContacts(_ settlement: Settlement) {
    let contacts = cluster.contacts
    for identity in 0..<contacts.count {
      guard case .held(let holder) = settlement.settle(contacts.records, contacts[identity]) else {
        continue
      }
      let record = contacts.records[holder]
      guard !isRemovedElement(record.element),
        let id = pathway(course: record.course, element: record.element)
      else { continue }
      for date in settlement.deaths(record) { noteDeath(date, of: id) }
    }
    for number in holding.indices {
      guard let record = holding[number], let date = settlement.death(record) else { continue }
      noteDeath(date, of: pathwayOfElement[number])
    }
  }

  private mutating func noteDeath(_ date: CalendarDate, of id: PathwayID) {
    let place = place(of: id)
    pathways[place].death = min(pathways[place].death ?? .distantFuture, date)
  }

  private mutating func settleOffers(_ settlement: Settlement) {
    let offers = cluster.offers
    for identity in 0..<offers.count {
      guard case .held(let holder) = settlement.settle(offers.records, offers[identity]) else {
        continue
      }
      let record = offers.records[holder]
      guard !isRemovedElement(record.element),
        let id = pathway(course: record.course, element: record.element)
      else { continue }
      // Without a removal, for then none is held.
      let entered =
        offers.records[offers[identity]].lazy
        .filter { settlement.isKnown($0) && $0.reported.isKnown }.map(\.reported).min() ?? .unknown
      pathways[place(of: id)].offers.append(
        KnownOffer(
          key: record.key, kind: record.kind, answer: record.answer,
          offered: record.offered.date, told: record.told.knownDate ?? entered.knownDate,
          unit: record.unit, entered: entered, place: record.place))
    }
  }
}

extension PathwayRecords {
  fileprivate mutating func sortTimeline(_ base: RecordBase) {
    guard timeline.count > 1 else { return }
    timeline.sort { left, right in
      if left.time != right.time { return left.time < right.time }
      if left.code != right.code { return base.vocabulary.isBefore(left.code, right.code) }
      if left.element != right.element {
        return base.vocabulary.isBefore(left.element, right.element)
      }
      return base.vocabulary.isBefore(left.key, right.key)
    }
  }
}
