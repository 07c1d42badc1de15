internal import DanishCalendar
internal import RegisterRecords

extension Cluster {
  /// Takes the records of a part in place of those held.
  ///
  /// - Parameter book: only clusters that hold a marker which starts a clock; nil for all.
  package mutating func load(part number: Int, monitoredBy book: RuleBook?) {
    let part = base.store.parts[number]
    let arrivals = base.arrivals[number]
    namesAllElements = book == nil
    numbers.removeAll()
    numberMarkers(part, arrivals, number, book)
    elements.removeAll()
    contacts.removeAll()
    offers.removeAll()
    for block in part.packedElements.blocks {
      for index in block.indices {
        if let cluster = cluster(block[index].home, number) {
          elements.append(block[index].record(base.store.names), to: cluster)
        }
      }
    }
    for record in part.elements.blocks.joined() {
      if let cluster = cluster(record.home, number) { elements.append(record, to: cluster) }
    }
    for (home, record) in arrivals.elements {
      if let cluster = cluster(home, number) { elements.append(record, to: cluster) }
    }
    for record in part.contacts.blocks.joined() {
      if let cluster = cluster(record.home, number) { contacts.append(record, to: cluster) }
    }
    for (home, record) in arrivals.contacts {
      if let cluster = cluster(home, number) { contacts.append(record, to: cluster) }
    }
    for record in part.offers.blocks.joined() {
      if let cluster = cluster(record.home, number) { offers.append(record, to: cluster) }
    }
    for (home, record) in arrivals.offers {
      if let cluster = cluster(home, number) { offers.append(record, to: cluster) }
    }
    count = numbers.count
    placeMarkers(part, arrivals)
    elements.settle(clusters: count)
    contacts.settle(clusters: count)
    offers.settle(clusters: count)
  }

  /// Tells the cluster of each marker of the part, and numbers those that are wanted.
  private mutating func numberMarkers(
    _ part: RecordStore.Part, _ arrivals: RecordBase.Arrivals, _ number: Int, _ book: RuleBook?
  ) {
    clustersOfMarkers.removeAll(keepingCapacity: true)
    isMonitored.removeAll(keepingCapacity: true)
    for block in part.markers.blocks {
      for index in block.indices {
        note(block[index].home, number, isStart: book?.startsClock(block[index].code) ?? true)
      }
    }
    for (home, record) in arrivals.markers {
      note(home, number, isStart: book?.startsClock(record.code) ?? true)
    }
  }

  @inline(__always)
  private mutating func note(_ home: Home, _ part: Int, isStart: Bool) {
    let root = base.joins.root(home)
    if !base.joins.isEmpty, root.part != part { return clustersOfMarkers.append(-1) }
    let number = numbers.number(RecordKey(rawValue: root.rawValue), next: Int32(numbers.count))
    if number.isNew {
      isMonitored.append(isStart)
    } else if isStart {
      isMonitored[Int(number.number)] = true
    }
    clustersOfMarkers.append(number.number)
  }

  /// Puts the markers of wanted clusters beside each other.
  private mutating func placeMarkers(_ part: RecordStore.Part, _ arrivals: RecordBase.Arrivals) {
    for index in clustersOfMarkers.indices {
      let cluster = clustersOfMarkers[index]
      if cluster >= 0, !isMonitored[Int(cluster)] { clustersOfMarkers[index] = -1 }
    }
    let blocks = part.markers.blocks
    markers.makeRoom(
      for: clustersOfMarkers, clusters: count,
      filler: blocks.first?.first ?? arrivals.markers.first?.record)
    var next = 0
    for block in blocks {
      for index in block.indices {
        let cluster = clustersOfMarkers[next]
        next += 1
        if cluster >= 0 { markers.place(block[index], in: cluster) }
      }
    }
    for (_, record) in arrivals.markers {
      let cluster = clustersOfMarkers[next]
      next += 1
      if cluster >= 0 { markers.place(record, in: cluster) }
    }
    markers.endPlacing()
  }

  /// The number of the cluster of a home; nil where it lies in another part, or is not wanted.
  @inline(__always)
  private mutating func cluster(_ home: Home, _ part: Int) -> Int32? {
    let root = base.joins.root(home)
    if !base.joins.isEmpty, root.part != part { return nil }
    let key = RecordKey(rawValue: root.rawValue)
    if namesAllElements {
      let number = numbers.number(key, next: Int32(numbers.count))
      if number.isNew { isMonitored.append(true) }
      return number.number
    }
    guard let number = numbers.find(key), isMonitored[Int(number)] else { return nil }
    return number
  }
}
