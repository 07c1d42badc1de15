/// The elements of a CDA document that are looked at; all of the namespace `urn:hl7-org:v3`.
enum CDAName: String, CaseIterable {
  case clinicalDocument = "ClinicalDocument"
  case component
  case structuredBody
  case section
  case entry

  case setId
  case versionNumber
  case relatedDocument
  case recordTarget
  case patientRole

  case act
  case encounter
  case observation
  case organizer
  case procedure
  case substanceAdministration
  case supply

  case entryRelationship
  case reference
  case externalAct
  case externalObservation
  case externalProcedure
  case participant
  case participantRole
  case scopingEntity

  case templateId
  case id
  case code
  case statusCode
  case effectiveTime
  case low
  case high

  private static let namespace = Array("urn:hl7-org:v3".utf8)

  /// Whether a namespace is that of the elements that are looked at.
  @inline(__always)
  static func isNamespace(_ name: Span<UInt8>) -> Bool {
    let expected = namespace
    return name.holdsSame(as: expected.span)
  }

  /// Whether it is a clinical statement, the one thing that an entry holds.
  var isStatement: Bool {
    switch self {
    case .act, .encounter, .observation, .organizer, .procedure, .substanceAdministration, .supply:
      true
    default: false
    }
  }

  /// Whether a reference names something outside of its document by it.
  var isExternal: Bool {
    self == .externalAct || self == .externalObservation || self == .externalProcedure
  }

  init?(_ name: Span<UInt8>) {
    guard let found = CDAName.table.find(name) else { return nil }
    self = found
  }

  private static let table = NameTable<CDAName>()
}

/// The attributes that are looked at.
enum CDAAttribute: String, CaseIterable {
  case root
  case `extension`
  case code
  case value
  case typeCode

  /// Its place among the values of a node.
  var index: Int {
    switch self {
    case .root: 0
    case .extension: 1
    case .code: 2
    case .value: 3
    case .typeCode: 4
    }
  }

  init?(_ name: Span<UInt8>) {
    guard let found = CDAAttribute.table.find(name) else { return nil }
    self = found
  }

  private static let table = NameTable<CDAAttribute>()
}

/// The templates `1.2.208.176.7.1.10.N` that are told apart (facts of the register, section 4).
enum CDATemplate: Int {
  case referral = 51
  case internalElement = 72
  case externalElement = 65
  case encounter = 74
  case element = 80
  case label = 81
  case marker = 82
  case link = 83
  case ending = 105
  case removal = 118
  case externalSet = 128

  // Entries that say nothing about any clock.
  case procedureAct = 25
  case procedureObservation = 29
  case procedure = 30
  case condition = 36
  case mainCondition = 45
  case minorCondition = 46
  case organizer = 88
  case organizerReference = 90

  static let prefix = Array("1.2.208.176.7.1.10.".utf8)

  /// The template of a templateId's root; nil for one that is not looked at.
  init?(root: Span<UInt8>) {
    let digits = root.count - CDATemplate.prefix.count
    guard digits >= 1, digits <= 3, root.hasPrefix(CDATemplate.prefix) else { return nil }
    var number = 0
    for index in CDATemplate.prefix.count..<root.count {
      guard root[index] &- 48 <= 9 else { return nil }
      number = number * 10 + Int(root[index]) - 48
    }
    self.init(rawValue: number)
  }
}

/// Names by their bytes, found by their beginning, their end and their length.
struct NameTable<Name: CaseIterable & RawRepresentable<String> & Sendable>: Sendable {
  private struct Entry {
    var first: UInt64 = 0
    var last: UInt64 = 0
    /// 0 where there is none.
    var count = 0
    var bytes: [UInt8] = []
    var name: Name?
  }

  private static var size: Int { 256 }
  private var entries = [Entry](repeating: Entry(), count: size)

  init() {
    for name in Name.allCases {
      let bytes = Array(name.rawValue.utf8)
      let key = NameTable.key(bytes.span)
      var slot = NameTable.slot(key, bytes.count)
      while entries[slot].count > 0 { slot = (slot + 1) & (NameTable.size - 1) }
      entries[slot] = Entry(
        first: key.first, last: key.last, count: bytes.count, bytes: bytes, name: name)
    }
  }

  @inline(__always)
  func find(_ name: Span<UInt8>) -> Name? {
    if name.isEmpty { return nil }
    let key = NameTable.key(name)
    var slot = NameTable.slot(key, name.count)
    while entries[slot].count > 0 {
      if entries[slot].count == name.count, entries[slot].first == key.first,
        entries[slot].last == key.last
      {
        // All bytes of a name of up to 16 were in the two words.
        return name.count <= 16 || name.hasPrefix(entries[slot].bytes) ? entries[slot].name : nil
      }
      slot = (slot &+ 1) & (NameTable.size - 1)
    }
    return nil
  }

  @inline(__always)
  private static func key(_ name: Span<UInt8>) -> (first: UInt64, last: UInt64) {
    let last = name.lastWord()
    return (name.count >= 8 ? name.word(at: 0) : last, last)
  }

  @inline(__always)
  private static func slot(_ key: (first: UInt64, last: UInt64), _ count: Int) -> Int {
    let mixed =
      (key.first ^ key.last &* 0x9E37_79B9_7F4A_7C15 ^ UInt64(truncatingIfNeeded: count))
      &* 0xD6E8_FEB8_6659_FD93
    return Int(truncatingIfNeeded: mixed >> 56)
  }
}
