/// The part of a document that is read as a whole: one entry, or one child of the root.
///
/// A templateId may stand behind what it tells apart, so that an act can be understood only when
/// all of it is there. Nodes lie in the order of the document, each with the end of what it holds.
struct CDATree {
  fileprivate struct Node {
    var name: CDAName
    var line: Int32
    /// The first node behind those inside this one.
    var end: Int32
    var values: [5 of ValueRange]
  }

  fileprivate struct ValueRange {
    var start: Int32 = 0
    var end: Int32 = 0
  }

  /// A node's place; 0 is the one that holds all others.
  typealias NodeID = Int

  /// How many nodes a part may have; a real entry has some dozens.
  static let nodeLimit = 65_536
  /// How many bytes of a value are kept; a key, the longest, has at most 80.
  static let valueLimit = 96

  private var nodes: [Node] = []
  private var bytes: [UInt8] = []
  private var open: [Int32] = []

  /// Whether all that was opened is closed.
  var isComplete: Bool { open.isEmpty }
  var isFull: Bool { nodes.count >= CDATree.nodeLimit }

  mutating func removeAll() {
    nodes.removeAll(keepingCapacity: true)
    bytes.removeAll(keepingCapacity: true)
    open.removeAll(keepingCapacity: true)
  }

  mutating func begin(_ name: CDAName, line: Int32) {
    if nodes.capacity == 0 {
      nodes.reserveCapacity(64)
      bytes.reserveCapacity(2048)
      open.reserveCapacity(16)
    }
    open.append(Int32(nodes.count))
    nodes.append(Node(name: name, line: line, end: 0, values: .init(repeating: ValueRange())))
  }

  /// Keeps a value without blanks around it.
  ///
  /// Of one that is too long the beginning is kept: still longer than anything that is readable.
  mutating func set(_ attribute: CDAAttribute, _ value: Span<UInt8>) {
    guard let last = nodes.indices.last else { return }
    var first = 0
    var behind = value.count
    while first < behind, value[first] <= 32 { first += 1 }
    while behind > first, value[behind - 1] <= 32 { behind -= 1 }
    let start = Int32(bytes.count)
    bytes.append(copying: value.extracting(first..<min(behind, first + CDATree.valueLimit)))
    nodes[last].values[attribute.index] = ValueRange(start: start, end: Int32(bytes.count))
  }

  mutating func end() {
    guard let node = open.popLast() else { return }
    nodes[Int(node)].end = Int32(nodes.count)
  }

  func name(_ node: NodeID) -> CDAName { nodes[node].name }

  func line(_ node: NodeID) -> Int32 { nodes[node].line }

  /// A value without blanks around it; empty where it is missing.
  @_lifetime(borrow self)
  func value(_ attribute: CDAAttribute, of node: NodeID) -> Span<UInt8> {
    let range = nodes[node].values[attribute.index]
    return bytes.span.extracting(Int(range.start)..<Int(range.end))
  }

  func has(_ attribute: CDAAttribute, _ text: String, of node: NodeID) -> Bool {
    value(attribute, of: node).holdsSame(as: text.utf8.span)
  }

  /// The nodes right inside one that have a property, in order.
  func children(of node: NodeID, where matches: (CDAName) -> Bool) -> [NodeID] {
    var found: [NodeID] = []
    var child = node + 1
    while child < nodes[node].end {
      if matches(nodes[child].name) { found.append(child) }
      child = Int(nodes[child].end)
    }
    return found
  }

  /// The nodes right inside one, of a name or of any, found one by one.
  func children(of node: NodeID, _ name: CDAName? = nil) -> Children {
    Children(nodes: nodes, name: name, index: node + 1, end: Int(nodes[node].end))
  }

  func child(of node: NodeID, _ name: CDAName) -> NodeID? {
    var children = children(of: node, name)
    return children.next()
  }

  struct Children: Sequence, IteratorProtocol {
    fileprivate let nodes: [Node]
    fileprivate let name: CDAName?
    fileprivate var index: NodeID
    fileprivate let end: NodeID

    @inline(__always)
    mutating func next() -> NodeID? {
      while index < end {
        let child = index
        index = Int(nodes[child].end)
        if name == nil || nodes[child].name == name { return child }
      }
      return nil
    }
  }

  /// What a node's first known templateId says, wherever it stands in it.
  func template(of node: NodeID) -> CDATemplate? {
    for child in children(of: node, .templateId) {
      if let template = CDATemplate(root: value(.root, of: child)) { return template }
    }
    return nil
  }
}
