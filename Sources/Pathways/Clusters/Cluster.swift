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
  package internal(set) var count = 0
  /// Every element that a record of the cluster names, in order of its key's raw value.
  package private(set) var elementKeys: [RecordKey] = []
  /// All versions of each element, removals too, by the element's number.
  var elements = VersionGroups<ElementRecord>()
  var markers = VersionGroups<MarkerRecord>()
  /// By place of a marker in the cluster: the number of its element, or -1.
  private var markerElements: [Int32] = []
  var contacts = VersionGroups<ContactRecord>()
  var offers = VersionGroups<OfferRecord>()
  /// Documents that replace a set of which the cluster holds records.
  private(set) var replacements: [DocumentRecord] = []
  var numbers = KeyIndex()
  /// Whether elements are told that nothing depends on.
  var namesAllElements = true
  /// By marker of the part: its cluster, or -1.
  var clustersOfMarkers: [Int32] = []
  var isMonitored: [Bool] = []

  package init(in base: RecordBase) {
    self.base = base
  }

  // MARK: - Looking at a cluster

  /// Looks at a cluster of the part; false where it is not one that was asked for.
  package mutating func select(_ number: Int) -> Bool {
    guard isMonitored[number] else { return false }
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
    return true
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
    // An element matters where it has a record, or where it alone tells the pathway.
    let hasRecords = namesAllElements || !elements.selected.isEmpty
    for number in markers.selected where hasRecords || !markers.records[number].course.isKnown {
      note(markers.records[number].element)
    }
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

  /// The first minute at which a marker is known that starts a clock; nil where there is none.
  package func firstStart(_ knowledge: Knowledge, _ book: RuleBook) -> LocalMinute? {
    var first: LocalMinute?
    for number in markers.selected where book.startsClock(markers.records[number].code) {
      first = min(first ?? .distantFuture, knowledge.reported(markers.records[number]))
    }
    return first
  }

  /// Every minute at which something becomes known, sorted, each once.
  package func reportedMinutes(_ knowledge: Knowledge, into minutes: inout [LocalMinute]) {
    minutes.removeAll(keepingCapacity: true)
    for number in elements.selected { minutes.append(knowledge.reported(elements.records[number])) }
    for number in markers.selected { minutes.append(knowledge.reported(markers.records[number])) }
    for number in contacts.selected { minutes.append(knowledge.reported(contacts.records[number])) }
    for number in offers.selected { minutes.append(knowledge.reported(offers.records[number])) }
    for document in replacements { minutes.append(document.reported) }
    minutes.sort()
    var unique = 0
    for index in minutes.indices where minutes[index].isKnown {
      if unique > 0, minutes[unique - 1] == minutes[index] { continue }
      minutes[unique] = minutes[index]
      unique += 1
    }
    minutes.removeLast(minutes.count - unique)
  }
}
