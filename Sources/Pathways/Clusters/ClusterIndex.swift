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
    let markerNodes = (0..<base.markerCount).map { nodes.node(of: base.marker($0)) }
    let elementNodes = base.elements.map { nodes.node(of: $0) }
    let contactNodes = (0..<base.contactCount).map { nodes.node(of: base.contact($0)) }
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
    let leftRoot = root(left)
    let rightRoot = root(right)
    if leftRoot != rightRoot { parents[Int(max(leftRoot, rightRoot))] = min(leftRoot, rightRoot) }
    return left
  }

  private mutating func node(
    _ key: RecordKey, in index: WritableKeyPath<NodeJoiner, KeyIndex>
  ) -> Int32? {
    guard key.isKnown else { return nil }
    let (number, isNew) = self[keyPath: index].number(key, next: Int32(parents.count))
    if isNew { parents.append(number) }
    return number
  }

  /// A record that names no key at all has a node of its own.
  private mutating func settled(_ node: Int32?) -> Int32 {
    if let node { return node }
    parents.append(Int32(parents.count))
    return Int32(parents.count - 1)
  }

  mutating func node(of marker: MarkerRecord) -> Int32 {
    let element = node(marker.element, in: \.elements)
    let course = node(marker.course, in: \.courses)
    return settled(join(join(element, course), node(marker.key, in: \.markers)))
  }

  mutating func node(of element: ElementRecord) -> Int32 {
    let key = node(element.key, in: \.elements)
    let course = node(element.course, in: \.courses)
    return settled(join(join(key, course), node(element.joins, in: \.elements)))
  }

  mutating func node(of contact: ContactRecord) -> Int32 {
    let element = node(contact.element, in: \.elements)
    let course = node(contact.course, in: \.courses)
    return settled(join(join(element, course), node(contact.key, in: \.contacts)))
  }

  mutating func node(of offer: OfferRecord) -> Int32 {
    let element = node(offer.element, in: \.elements)
    let course = node(offer.course, in: \.courses)
    return settled(join(join(element, course), node(offer.key, in: \.offers)))
  }
}
