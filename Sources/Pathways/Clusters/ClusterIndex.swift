package import RegisterRecords

/// The records of a batch in clusters: those that can ever touch one another.
///
/// Two records are in one cluster when they share an element, a helbredsforløb or an identity, in
/// any version, or are linked. Whatever is corrected, removed or reported late, a record changes
/// clocks of its own cluster only; so clusters are worked on one by one, in any order, on any
/// number of threads. Most clusters are one pathway.
package struct ClusterIndex: Sendable {
  /// Record numbers of the batch, cluster after cluster, each in the order of arrival.
  private let markers: Grouping
  private let elements: Grouping
  private let contacts: Grouping
  private let offers: Grouping

  package let count: Int

  package init(_ base: RecordBase) {
    var nodes = NodeJoiner()
    let markerKeys = RepeatedKeys(count: base.markerCount) { base.marker($0).key }
    let markerNodes = (0..<base.markerCount).map { nodes.node(of: base.marker($0), markerKeys) }
    let elementNodes = base.elements.map { nodes.node(of: $0) }
    let contactKeys = RepeatedKeys(count: base.contactCount) { base.contact($0).key }
    let contactNodes = (0..<base.contactCount).map { nodes.node(of: base.contact($0), contactKeys) }
    let offerNodes = base.offers.map { nodes.node(of: $0) }
    var clusters = [Int32](repeating: -1, count: nodes.count)
    var count: Int32 = 0
    func cluster(_ node: Int32) -> Int32 {
      let root = Int(nodes.root(node))
      if clusters[root] < 0 {
        clusters[root] = count
        count += 1
      }
      return clusters[root]
    }
    let markerClusters = markerNodes.map(cluster)
    let elementClusters = elementNodes.map(cluster)
    let contactClusters = contactNodes.map(cluster)
    let offerClusters = offerNodes.map(cluster)
    self.count = Int(count)
    markers = Grouping(markerClusters, groups: self.count)
    elements = Grouping(elementClusters, groups: self.count)
    contacts = Grouping(contactClusters, groups: self.count)
    offers = Grouping(offerClusters, groups: self.count)
  }

  package func markers(of cluster: Int) -> ArraySlice<Int32> { markers[cluster] }
  package func elements(of cluster: Int) -> ArraySlice<Int32> { elements[cluster] }
  package func contacts(of cluster: Int) -> ArraySlice<Int32> { contacts[cluster] }
  package func offers(of cluster: Int) -> ArraySlice<Int32> { offers[cluster] }
}

/// Numbers from 0 on, sorted by the group of each.
private struct Grouping: Sendable {
  private var starts: [Int32]
  private var members: [Int32]

  init(_ groupOf: [Int32], groups: Int) {
    starts = [Int32](repeating: 0, count: groups + 1)
    for group in groupOf { starts[Int(group) + 1] += 1 }
    for group in 0..<groups { starts[group + 1] += starts[group] }
    var next = starts
    members = [Int32](repeating: 0, count: groupOf.count)
    for (number, group) in groupOf.enumerated() {
      members[Int(next[Int(group)])] = Int32(number)
      next[Int(group)] += 1
    }
  }

  subscript(group: Int) -> ArraySlice<Int32> {
    members[Int(starts[group])..<Int(starts[group + 1])]
  }
}

/// The keys that stand on more than one record, and a few others.
///
/// A key that stands on one record alone joins nothing, and nearly all do.
private struct RepeatedKeys {
  private var repeated: KeyFilter

  init(count: Int, key: (Int) -> RecordKey) {
    var seen = KeyFilter(capacity: count)
    repeated = KeyFilter(capacity: count)
    for number in 0..<count {
      let key = key(number)
      guard key.isKnown else { continue }
      if seen.mayContain(key) { repeated.insert(key) } else { seen.insert(key) }
    }
  }

  func mayContain(_ key: RecordKey) -> Bool { key.isKnown && repeated.mayContain(key) }
}

/// Joins the keys that records name into sets (union-find with path halving).
private struct NodeJoiner {
  private var parents: [Int32] = []
  private var elements = KeyIndex()
  private var courses = KeyIndex()
  private var markers = KeyIndex()
  private var contacts = KeyIndex()
  private var offers = KeyIndex()

  var count: Int { parents.count }

  mutating func root(_ node: Int32) -> Int32 {
    var node = node
    while parents[Int(node)] != node {
      let grandparent = parents[Int(parents[Int(node)])]
      parents[Int(node)] = grandparent
      node = grandparent
    }
    return node
  }

  private mutating func join(_ left: Int32?, _ right: Int32?) -> Int32? {
    guard let left else { return right }
    guard let right else { return left }
    if left == right { return left }
    let leftRoot = root(left)
    let rightRoot = root(right)
    if leftRoot != rightRoot { parents[Int(max(leftRoot, rightRoot))] = min(leftRoot, rightRoot) }
    return left
  }

  /// The node of a key in one of the indices.
  private static func node(
    _ key: RecordKey, in index: inout KeyIndex, _ parents: inout [Int32]
  ) -> Int32? {
    guard key.isKnown else { return nil }
    let (number, isNew) = index.number(key, next: Int32(parents.count))
    if isNew { parents.append(number) }
    return number
  }

  private mutating func element(_ key: RecordKey) -> Int32? {
    NodeJoiner.node(key, in: &elements, &parents)
  }

  private mutating func course(_ key: RecordKey) -> Int32? {
    NodeJoiner.node(key, in: &courses, &parents)
  }

  /// A record that names no key at all has a node of its own.
  private mutating func settled(_ node: Int32?) -> Int32 {
    if let node { return node }
    parents.append(Int32(parents.count))
    return Int32(parents.count - 1)
  }

  mutating func node(of marker: MarkerRecord, _ repeated: RepeatedKeys) -> Int32 {
    var node = join(element(marker.element), course(marker.course))
    if repeated.mayContain(marker.key) {
      node = join(node, NodeJoiner.node(marker.key, in: &markers, &parents))
    }
    return settled(node)
  }

  mutating func node(of element: ElementRecord) -> Int32 {
    let node = join(self.element(element.key), course(element.course))
    return settled(join(node, self.element(element.joins)))
  }

  mutating func node(of contact: ContactRecord, _ repeated: RepeatedKeys) -> Int32 {
    var node = join(element(contact.element), course(contact.course))
    if repeated.mayContain(contact.key) {
      node = join(node, NodeJoiner.node(contact.key, in: &contacts, &parents))
    }
    return settled(node)
  }

  mutating func node(of offer: OfferRecord) -> Int32 {
    let node = join(element(offer.element), course(offer.course))
    return settled(join(node, NodeJoiner.node(offer.key, in: &offers, &parents)))
  }
}
