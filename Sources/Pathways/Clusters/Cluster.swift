package import DanishCalendar
package import RegisterRecords

/// The records of one part of a base in clusters: those that can ever touch one another.
///
/// Two records are in one cluster when they share an element, a helbredsforløb or an identity, in
/// any version, or are linked. Whatever is corrected, removed or reported late, a record changes
/// clocks of its own cluster only. Most clusters are one pathway. One worker loads one part after
/// another into the same room, and looks at one cluster after another in it.
package struct Cluster {
  let base: RecordBase
  /// How many clusters the part has.
  package private(set) var count = 0
  /// Every element that a record of the cluster names, in order of its key's raw value.
  package private(set) var elementKeys: [RecordKey] = []
  /// All versions of each element, removals too, by the element's number.
  private(set) var elements = VersionGroups<ElementRecord>()
  private(set) var markers = VersionGroups<MarkerRecord>()
  /// By place of a marker in the cluster: the number of its element, or -1.
  private var markerElements: [Int32] = []
  private(set) var contacts = VersionGroups<ContactRecord>()
  private(set) var offers = VersionGroups<OfferRecord>()
  /// Documents that replace a set of which the cluster holds records.
  private(set) var replacements: [DocumentRecord] = []
  private var numbers = KeyIndex()

  package init(in base: RecordBase) {
    self.base = base
  }

  // MARK: - Looking at a cluster

  /// Looks at a cluster of the part.
  package mutating func select(_ number: Int) {
    markers.select(number)
    elements.select(number)
    contacts.select(number)
    offers.select(number)
    markers.group(by: Cluster.isBefore)
    contacts.group { $0.key.rawValue < $1.key.rawValue }
    offers.group { $0.key.rawValue < $1.key.rawValue }
    numberElements()
    let keys = elementKeys
    elements.group(numbers: keys.count) { Cluster.find($0.key, in: keys) ?? 0 }
    markerElements.removeAll(keepingCapacity: true)
    for number in markers.selected {
      markerElements.append(Int32(elementNumber(markers.records[number].element) ?? -1))
    }
    findReplacements()
  }

  /// The number of a marker's element, or -1.
  func element(ofMarker number: Int) -> Int {
    Int(markerElements[number - markers.selected.lowerBound])
  }

  private mutating func numberElements() {
    elementKeys.removeAll(keepingCapacity: true)
    for number in elements.selected {
      note(elements.records[number].key)
      note(elements.records[number].joins)
    }
    for number in markers.selected { note(markers.records[number].element) }
    for number in contacts.selected { note(contacts.records[number].element) }
    for number in offers.selected { note(offers.records[number].element) }
    guard elementKeys.count > 1 else { return }
    elementKeys.sort { $0.rawValue < $1.rawValue }
    var unique = 1
    for index in 1..<elementKeys.count where elementKeys[index] != elementKeys[unique - 1] {
      elementKeys[unique] = elementKeys[index]
      unique += 1
    }
    elementKeys.removeLast(elementKeys.count - unique)
  }

  private mutating func note(_ key: RecordKey) {
    if key.isKnown, elementKeys.last != key { elementKeys.append(key) }
  }

  private mutating func findReplacements() {
    replacements.removeAll(keepingCapacity: true)
    if base.replacements.isEmpty { return }
    var sets: Set<RecordKey> = []
    func note(_ document: DocumentID) {
      guard document != .none else { return }
      sets.insert(base.documents[Int(document.rawValue)].set)
    }
    for number in elements.selected { note(elements.records[number].document) }
    for number in markers.selected { note(markers.records[number].document) }
    for number in contacts.selected { note(contacts.records[number].document) }
    replacements = base.replacements.filter { sets.contains($0.set) }
  }

  /// Orders markers by identity: the key where there is one, else element, code and minute
  /// (ENGINE.md section 2).
  private static func isBefore(_ left: MarkerRecord, _ right: MarkerRecord) -> Bool {
    if left.key != right.key { return left.key.rawValue < right.key.rawValue }
    if left.key.isKnown { return false }
    if left.element != right.element { return left.element.rawValue < right.element.rawValue }
    if left.code != right.code { return left.code.rawValue < right.code.rawValue }
    return left.time < right.time
  }

  static func find(_ key: RecordKey, in keys: [RecordKey]) -> Int? {
    guard key.isKnown else { return nil }
    var low = 0
    var high = keys.count
    while low < high {
      let middle = (low + high) / 2
      if keys[middle].rawValue < key.rawValue { low = middle + 1 } else { high = middle }
    }
    return low < keys.count && keys[low] == key ? low : nil
  }

  func elementNumber(_ key: RecordKey) -> Int? { Cluster.find(key, in: elementKeys) }

  /// The removals of markers in the cluster.
  package var markerRemovals: [MarkerRecord] {
    markers.records[markers.selected].filter { $0.operation == .remove }
  }

  /// Whether a record of a cluster names a pathway, in any version.
  package func names(_ id: PathwayID, _ number: Int) -> Bool {
    func isNamed(_ course: RecordKey, _ element: RecordKey) -> Bool {
      id.isCourse ? course == id.key : element == id.key
    }
    return markers.records[markers.range(of: number)].contains { isNamed($0.course, $0.element) }
      || elements.records[elements.range(of: number)].contains {
        isNamed($0.course, $0.key) || isNamed($0.course, $0.joins)
      }
      || contacts.records[contacts.range(of: number)].contains { isNamed($0.course, $0.element) }
      || offers.records[offers.range(of: number)].contains { isNamed($0.course, $0.element) }
  }

  /// Every minute at which something becomes known, sorted, each once.
  package func reportedMinutes(_ knowledge: Knowledge) -> [LocalMinute] {
    var minutes: [LocalMinute] = []
    for number in elements.selected { minutes.append(knowledge.reported(elements.records[number])) }
    for number in markers.selected { minutes.append(knowledge.reported(markers.records[number])) }
    for number in contacts.selected { minutes.append(knowledge.reported(contacts.records[number])) }
    for number in offers.selected { minutes.append(knowledge.reported(offers.records[number])) }
    for document in replacements { minutes.append(document.reported) }
    minutes.sort()
    var last = LocalMinute.unknown
    return minutes.filter { minute in
      defer { last = minute }
      return minute != last && minute != .unknown
    }
  }
}

// MARK: - Loading a part

extension Cluster {
  /// Takes the records of a part in place of those held.
  ///
  /// - Parameter book: only clusters that hold a marker which starts a clock; nil for all.
  package mutating func load(part number: Int, monitoredBy book: RuleBook?) {
    markers.removeAll()
    elements.removeAll()
    contacts.removeAll()
    offers.removeAll()
    numbers.removeAll()
    let part = base.store.parts[number]
    let arrivals = base.arrivals[number]
    if let book {
      begin(monitored: part, arrivals, number, book)
    }
    let isOpen = book == nil
    for block in part.markers.blocks {
      for index in block.indices {
        if let cluster = cluster(block[index].home, number, isOpen) {
          markers.append(block[index], to: cluster)
        }
      }
    }
    for (home, record) in arrivals.markers {
      if let cluster = cluster(home, number, isOpen) { markers.append(record, to: cluster) }
    }
    for block in part.packedElements.blocks {
      for index in block.indices {
        if let cluster = cluster(block[index].home, number, isOpen) {
          elements.append(block[index].record(base.store.names), to: cluster)
        }
      }
    }
    for block in part.elements.blocks {
      for index in block.indices {
        if let cluster = cluster(block[index].home, number, isOpen) {
          elements.append(block[index], to: cluster)
        }
      }
    }
    for (home, record) in arrivals.elements {
      if let cluster = cluster(home, number, isOpen) { elements.append(record, to: cluster) }
    }
    for record in part.contacts.blocks.joined() {
      if let cluster = cluster(record.home, number, isOpen) {
        contacts.append(record, to: cluster)
      }
    }
    for (home, record) in arrivals.contacts {
      if let cluster = cluster(home, number, isOpen) { contacts.append(record, to: cluster) }
    }
    for record in part.offers.blocks.joined() {
      if let cluster = cluster(record.home, number, isOpen) { offers.append(record, to: cluster) }
    }
    for (home, record) in arrivals.offers {
      if let cluster = cluster(home, number, isOpen) { offers.append(record, to: cluster) }
    }
    count = numbers.count
    markers.settle(clusters: count)
    elements.settle(clusters: count)
    contacts.settle(clusters: count)
    offers.settle(clusters: count)
  }

  /// Numbers the clusters that hold a marker which starts a clock.
  private mutating func begin(
    monitored part: RecordStore.Part, _ arrivals: RecordBase.Arrivals, _ number: Int,
    _ book: RuleBook
  ) {
    for block in part.markers.blocks {
      for index in block.indices where book.startsClock(block[index].code) {
        _ = cluster(block[index].home, number, true)
      }
    }
    for (home, record) in arrivals.markers where book.startsClock(record.code) {
      _ = cluster(home, number, true)
    }
  }

  /// The number of the cluster of a home; nil where it lies in another part, or is not wanted.
  ///
  /// - Parameter isOpen: whether a home not met before begins a cluster.
  @inline(__always)
  private mutating func cluster(_ home: Home, _ part: Int, _ isOpen: Bool) -> Int32? {
    let root = base.joins.root(home)
    if !base.joins.isEmpty, root.part != part { return nil }
    if isOpen {
      return numbers.number(RecordKey(rawValue: root.rawValue), next: Int32(numbers.count)).number
    }
    return numbers.find(RecordKey(rawValue: root.rawValue))
  }
}
