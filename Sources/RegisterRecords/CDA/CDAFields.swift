import DanishCalendar

/// Reads the values of one part of a document, and notes what is wrong with them.
///
/// Methods that change the fields take the tree aside first: its values are looked at meanwhile.
struct CDAFields {
  /// A value that may be there or not.
  enum Reading<Value> {
    case missing
    case unreadable
    case value(Value)
  }

  typealias NodeID = CDATree.NodeID

  /// The root of CPR numbers: an id that is one is never taken for a key.
  static let personRoot = "1.2.208.176.1.2"
  /// The root of SOR numbers.
  static let unitRoot = "1.2.208.176.1.1"
  /// How many bytes a key or a code may have.
  static let keyLimit = 80

  let tree: CDATree
  let file: Int32
  let zone: CopenhagenTime
  /// The texts of the document, lent for as long as the part is read.
  var vocabulary = Vocabulary()
  private(set) var notes: [Finding] = []
  private var hasWrongOffset = false

  init(_ tree: CDATree, file: Int32, zone: CopenhagenTime) {
    self.tree = tree
    self.file = file
    self.zone = zone
  }

  /// Where the part begins: the line of its entry.
  var place: Place { place(of: 0) }

  func place(of node: NodeID) -> Place {
    Place(file: file, line: tree.line(node))
  }

  mutating func note(_ rule: FindingRule, _ detail: String, at node: NodeID = 0) {
    notes.append(Finding(rule, .warning, at: place(of: node), detail: detail))
  }

  /// Statements that stand right inside another one, by what they are.
  func related(to statement: NodeID, _ template: CDATemplate) -> [NodeID] {
    var found: [NodeID] = []
    for relationship in tree.children(of: statement, .entryRelationship) {
      for inside in tree.children(of: relationship)
      where tree.name(inside).isStatement && tree.template(of: inside) == template {
        found.append(inside)
      }
    }
    return found
  }

  // MARK: - Keys

  /// A statement's id: the first that can be read.
  mutating func key(of statement: NodeID) -> Reading<RecordKey> {
    var reading = Reading<RecordKey>.missing
    for id in tree.children(of: statement, .id) {
      switch key(of: id, withExtension: true) {
      case .missing: continue
      case .unreadable: reading = .unreadable
      case .value(let key): return .value(key)
      }
    }
    return reading
  }

  /// The key of an id: `root^extension`, or `root` alone, in lower case (FORMATS.md).
  mutating func key(of id: NodeID, withExtension: Bool) -> Reading<RecordKey> {
    let tree = tree
    var text: [UInt8] = []
    let root = tree.value(.root, of: id)
    for index in root.indices { text.append(CDAFields.lowercased(root[index])) }
    let suffix = tree.value(.extension, of: id)
    if root.isEmpty { return suffix.isEmpty ? .missing : .unreadable }
    if tree.has(.root, CDAFields.personRoot, of: id) { return .unreadable }
    if withExtension, !suffix.isEmpty {
      text.append(UInt8(ascii: "^"))
      for index in suffix.indices { text.append(CDAFields.lowercased(suffix[index])) }
    }
    if text.count > CDAFields.keyLimit { return .unreadable }
    return .value(vocabulary.key(text.span))
  }

  /// The keys of what references name, where the one named is of one of some templates.
  mutating func referenced(
    from statement: NodeID, _ templates: [CDATemplate]
  ) -> Reading<RecordKey> {
    var reading = Reading<RecordKey>.missing
    for reference in tree.children(of: statement, .reference)
    where !tree.has(.typeCode, "RPLC", of: reference) {
      for external in tree.children(of: reference, where: { $0.isExternal }) {
        guard let template = tree.template(of: external), templates.contains(template) else {
          continue
        }
        switch key(of: external) {
        case .missing, .unreadable: reading = .unreadable
        case .value(let key): return .value(key)
        }
      }
    }
    return reading
  }

  private static func lowercased(_ byte: UInt8) -> UInt8 {
    byte >= 65 && byte <= 90 ? byte | 0x20 : byte
  }

  // MARK: - Codes and units

  /// A statement's code in capitals; `none` where it is missing, too long or a person's number.
  mutating func code(of statement: NodeID) -> CodeID {
    let tree = tree
    guard let node = tree.child(of: statement, .code) else { return .none }
    let value = tree.value(.code, of: node)
    if value.count > CDAFields.keyLimit || PersonNumber.isHidden(in: value) { return .none }
    var text: [UInt8] = []
    for index in value.indices {
      let byte = value[index]
      text.append(byte >= 97 && byte <= 122 ? byte & 0xDF : byte)
    }
    return vocabulary.code(text.span)
  }

  /// The SOR number of the unit responsible (participant RESP).
  mutating func unit(of statement: NodeID) -> RecordKey {
    let tree = tree
    for participant in tree.children(of: statement, .participant)
    where tree.has(.typeCode, "RESP", of: participant) {
      for role in tree.children(of: participant, .participantRole) {
        var ids = Array(tree.children(of: role, .id))
        for entity in tree.children(of: role, .scopingEntity) {
          ids += tree.children(of: entity, .id)
        }
        for id in ids where tree.has(.root, CDAFields.unitRoot, of: id) {
          let value = tree.value(.extension, of: id)
          if value.isEmpty { continue }
          let isUsable = value.count <= CDAFields.keyLimit && !PersonNumber.isHidden(in: value)
          let key = isUsable ? vocabulary.key(value) : .none
          if !UnitNumber.isWellFormed(value) { note(.badUnitNumber, "participant") }
          return key
        }
      }
    }
    return .none
  }

  // MARK: - Times

  /// When a statement begins and ends: low and high of its effectiveTime, or its one value.
  mutating func interval(
    of statement: NodeID
  ) -> (start: Reading<LocalMinute>, end: Reading<LocalMinute>) {
    guard let node = tree.child(of: statement, .effectiveTime) else { return (.missing, .missing) }
    var start = Reading<LocalMinute>.missing
    if let low = tree.child(of: node, .low) { start = time(of: low) }
    if case .missing = start { start = time(of: node) }
    guard let high = tree.child(of: node, .high) else { return (start, .missing) }
    return (start, time(of: high))
  }

  /// The value of a node that is a time; an offset that cannot be is noted once.
  mutating func time(of node: NodeID) -> Reading<LocalMinute> {
    let tree = tree
    let value = tree.value(.value, of: node)
    if value.isEmpty { return .missing }
    guard let time = HL7Time(value, zone: zone) else { return .unreadable }
    if time.hasWrongOffset, !hasWrongOffset {
      hasWrongOffset = true
      note(.wrongOffset, "effectiveTime")
    }
    return .value(time.minute)
  }

  /// A time that may be unknown: one that is there and cannot be read is noted.
  mutating func optional(_ reading: Reading<LocalMinute>, _ detail: String) -> LocalMinute {
    switch reading {
    case .value(let minute): return minute
    case .missing: return .unknown
    case .unreadable:
      note(.unreadableTime, detail)
      return .unknown
    }
  }
}
