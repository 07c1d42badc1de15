internal import DanishCalendar
package import RegisterRecords

/// What holds in a cluster at a moment: identities settled, removals carried out, pathways told.
///
/// One worker resolves one cluster after another in the same room.
package struct ClusterResolution {
  /// The pathways that have a record which holds.
  package var pathways: ArraySlice<PathwayRecords> { room[..<used] }
  /// Pathways, of which the first `used` are those of the cluster.
  private var room: [PathwayRecords] = []
  private var used = 0
  /// Where the pathways stand, once there are many.
  private var places: [PathwayID: Int] = [:]
  private static let fewPathways = 16
  /// The elements of the cluster, in order of raw value; their places are their numbers.
  private(set) var elementKeys: [RecordKey] = []
  /// By element number: the record that holds.
  private(set) var holding: [ElementRecord?] = []
  private(set) var isRemoved: [Bool] = []
  private(set) var pathwayOfElement: [PathwayID] = []

  package init() {}

  package init(_ cluster: Cluster, _ knowledge: Knowledge) {
    resolve(cluster, knowledge)
  }

  /// Settles what the cluster holds now, as it is known at a moment.
  package mutating func resolve(_ cluster: Cluster, _ knowledge: Knowledge) {
    let settlement = Settlement(cluster.base, knowledge)
    used = 0
    if !places.isEmpty { places.removeAll(keepingCapacity: true) }
    elementKeys.removeAll(keepingCapacity: true)
    elementKeys.append(contentsOf: cluster.elementKeys)
    settleElements(cluster, settlement)
    pathwayOfElement.removeAll(keepingCapacity: true)
    for element in elementKeys.indices {
      pathwayOfElement.append(pathway(ofElement: element, cluster))
    }
    settleMarkers(cluster, settlement)
    settleEnds()
    settleContacts(cluster, settlement)
    settleOffers(cluster, settlement)
    for index in 0..<used { room[index].sortTimeline(cluster.base) }
  }

  private mutating func place(of id: PathwayID) -> Int {
    // Nearly always one of very few, and the one used last.
    let last = max(0, used - ClusterResolution.fewPathways)
    for place in (last..<used).reversed() where room[place].id == id { return place }
    if last > 0, let place = places[id] { return place }
    if used >= ClusterResolution.fewPathways { places[id] = used }
    if used == ClusterResolution.fewPathways {
      for place in 0..<used { places[room[place].id] = place }
    }
    if used < room.count {
      room[used].reset(id)
    } else {
      room.append(PathwayRecords(id: id))
    }
    used += 1
    return used - 1
  }

  /// The record of an element that holds, if one is known.
  package func element(_ key: RecordKey) -> ElementRecord? {
    Cluster.find(key, in: elementKeys).flatMap { holding[$0] }
  }

  /// The records that hold of the elements of a pathway.
  package func elements(of pathway: PathwayRecords) -> [ElementRecord] {
    pathway.elements.compactMap { holding[$0] }
  }

  // MARK: - Elements

  private mutating func settleElements(_ cluster: Cluster, _ settlement: Settlement) {
    holding.removeAll(keepingCapacity: true)
    isRemoved.removeAll(keepingCapacity: true)
    for element in 0..<cluster.elements.count {
      switch settlement.settle(
        cluster.elements.records, cluster.elements[element], in: cluster)
      {
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
  private func pathway(ofElement number: Int, _ cluster: Cluster) -> PathwayID {
    var visited: [Int] = []
    var current = number
    while true {
      guard let record = holding[current] else {
        return PathwayID(element: elementKeys[current])
      }
      if record.course.isKnown { return PathwayID(course: record.course) }
      guard record.joins.isKnown, let next = Cluster.find(record.joins, in: elementKeys) else {
        return PathwayID(element: record.key)
      }
      if let begin = visited.firstIndex(of: current) {
        // A circle: its smallest key names the pathway.
        let circle = visited[begin...].map { elementKeys[$0] }
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
    return Cluster.find(element, in: elementKeys).map { pathwayOfElement[$0] }
  }

  func isRemovedElement(_ key: RecordKey) -> Bool {
    Cluster.find(key, in: elementKeys).map { isRemoved[$0] } ?? false
  }

  private mutating func settleEnds() {
    var hasOpenElement: [Int] = []
    for number in holding.indices {
      guard let record = holding[number] else { continue }
      let place = place(of: pathwayOfElement[number])
      room[place].elements.append(number)
      guard record.end.isKnown else {
        hasOpenElement.append(place)
        continue
      }
      room[place].end = max(room[place].end ?? .distantPast, record.end.date)
    }
    for place in hasOpenElement { room[place].end = nil }
  }

  // MARK: - Markers, contacts, offers

  private mutating func settleMarkers(_ cluster: Cluster, _ settlement: Settlement) {
    let date = settlement.order.knowledge.date
    for identity in 0..<cluster.markers.count {
      guard
        case .held(let holder) = settlement.settleMarkers(
          cluster.markers[identity], in: cluster)
      else {
        continue
      }
      let record = cluster.markers.records[holder]
      let element = cluster.element(ofMarker: holder)
      if element >= 0, isRemoved[element] { continue }
      guard let id = pathway(course: record.course, element: record.element) else { continue }
      let place = place(of: id)
      if record.time.date > date {
        room[place].nextMarker = min(
          room[place].nextMarker ?? .distantFuture, record.time.date)
      } else {
        room[place].timeline.append(
          TimelineMarker(
            time: record.time, code: record.code, element: record.element, key: record.key,
            place: record.place))
      }
    }
  }

  private mutating func settleContacts(_ cluster: Cluster, _ settlement: Settlement) {
    if cluster.contacts.count == 0, holding.allSatisfy({ $0 == nil }) { return }
    let contacts = cluster.contacts
    for identity in 0..<contacts.count {
      guard
        case .held(let holder) = settlement.settle(
          contacts.records, contacts[identity], in: cluster)
      else {
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
    room[place].death = min(room[place].death ?? .distantFuture, date)
  }

  private mutating func settleOffers(_ cluster: Cluster, _ settlement: Settlement) {
    if cluster.offers.count == 0 { return }
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
      room[place(of: id)].offers.append(
        KnownOffer(
          key: record.key, kind: record.kind, answer: record.answer,
          offered: record.offered.date, told: record.told.knownDate ?? entered.knownDate,
          unit: record.unit, entered: entered, place: record.place))
    }
  }
}

extension PathwayRecords {
  /// Begins another pathway in the room of this one.
  fileprivate mutating func reset(_ id: PathwayID) {
    self.id = id
    timeline.removeAll(keepingCapacity: true)
    nextMarker = nil
    offers.removeAll(keepingCapacity: true)
    death = nil
    end = nil
    elements.removeAll(keepingCapacity: true)
  }

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
