extension RandomRegister {
  /// A register of CDA documents, with an offers table whose DW_EK_FORLOEB is the element's
  /// printed key.
  package static func makeDocuments(seed: UInt64, pathways: Int) -> ReferenceRegister {
    var sets = RandomSets(seed: seed, clusters: pathways)
    for index in sets.plans.indices { sets.addDocuments(of: index) }
    sets.addOffers()
    return sets.rows.register.shuffled(seed: seed &+ 1)
  }
}

/// The maker of random document sets.
struct RandomSets {
  /// A document set as its reporter keeps it: the markers that there will be in time, too.
  struct Plan {
    var root: String
    var elements: [ReferenceElementEntry]
    var contacts: [ReferenceContactEntry]
    /// Ids sent before, which an update names as replaced.
    var sent: Set<ReferenceIdentifier> = []
  }

  var rows: RandomRows
  var plans: [Plan] = []

  init(seed: UInt64, clusters: Int) {
    rows = RandomRows(seed: seed, clusters: 1)
    for _ in 0..<clusters {
      for _ in 0..<rows.generator.within(1...2) {
        let root = rows.generator.uuid()
        let elements = (0..<rows.generator.within(1...2)).map { _ in element(root: root) }
        plans.append(Plan(root: root, elements: elements, contacts: []))
      }
    }
    for index in plans.indices {
      for place in plans[index].elements.indices where rows.generator.chance(1, in: 2) {
        plans[index].elements[place].link = link(from: index)
      }
      for _ in 0..<rows.generator.below(3) {
        plans[index].contacts.append(contact(of: index))
      }
    }
  }

  private mutating func identifier(root: String) -> ReferenceIdentifier {
    ReferenceIdentifier(root: root, extension: rows.generator.uuid())
  }

  private mutating func element(root: String) -> ReferenceElementEntry {
    var entry = ReferenceElementEntry(
      id: identifier(root: root),
      start: ReferenceMoment(
        day: rows.firstDay + rows.generator.below(8), minute: rows.minute()),
      unit: rows.unit())
    if rows.generator.chance(1, in: 2) { entry.referral = entry.start.adding(minutes: -3000) }
    var steps = rows.course()
    if rows.generator.chance(1, in: 2) { steps += rows.course() }
    for _ in 0..<rows.generator.below(3) {
      steps.append(RandomStep(code: rows.anyCode(), time: rows.moment()))
    }
    entry.markers = steps.map { marker($0, root: root) }
    return entry
  }

  private mutating func marker(_ step: RandomStep, root: String) -> ReferenceMarkerEntry {
    ReferenceMarkerEntry(
      id: rows.generator.chance(1, in: 2) ? identifier(root: root) : nil, code: step.code,
      time: step.time)
  }

  /// A link to an element of the same set or another, to one never seen, or to a whole set.
  private mutating func link(from index: Int) -> ReferenceLink {
    let type = rows.generator.pick(["ALAA01", "ALAA01", "ALAA03", "ALAA03", "ALAA02", "ALAA04"])
    var target: ReferenceIdentifier
    switch rows.generator.below(8) {
    case 0, 1, 2: target = rows.generator.pick(plans[index].elements).id
    case 3, 4, 5: target = rows.generator.pick(rows.generator.pick(plans).elements).id
    case 6: target = identifier(root: plans[index].root)
    default:
      let root =
        rows.generator.chance(1, in: 2)
        ? rows.generator.pick(plans).root : "aaaaaaaa-0000-5000-8000-00000000000b"
      target = ReferenceIdentifier(root: root, extension: nil)
    }
    return ReferenceLink(type: type, target: target, isInternal: false)
  }

  private mutating func contact(of index: Int) -> ReferenceContactEntry {
    let owner = rows.generator.chance(5, in: 6) ? plans[index] : rows.generator.pick(plans)
    let start = rows.moment()
    return ReferenceContactEntry(
      id: identifier(root: plans[index].root),
      type: rows.generator.pick(["ALCA00", "ALCA00", "ALCA03", "ALCA10"]), start: start,
      end: rows.generator.chance(1, in: 2) ? start.adding(minutes: 45) : nil, unit: rows.unit(),
      element: rows.generator.pick(owner.elements).id, linkIsInternal: false)
  }

  /// The base of a set and what comes after it: addenda, removals, replacements.
  mutating func addDocuments(of index: Int) {
    var time = ReferenceMoment(
      day: rows.firstDay + rows.generator.below(15), minute: rows.minute())
    let count = rows.generator.within(1...6)
    for version in 1...count {
      var document = ReferenceDocument(
        setRoot: plans[index].root, documentExtension: rows.generator.uuid(), version: version,
        relation: nil, effective: time)
      if version > 1 {
        document.relation = rows.generator.chance(1, in: 5) ? .replace : .append
        for _ in 0..<rows.generator.within(1...2) { change(index) }
      }
      fill(&document, from: index)
      plans[index].sent.formUnion(document.elements.map(\.id))
      plans[index].sent.formUnion(document.contacts.map(\.id))
      rows.register.documents.append(document)
      switch rows.generator.below(8) {
      case 0: break  // The next one in the same minute.
      case 1: time = ReferenceMoment(day: time.day - rows.generator.below(6), minute: time.minute)
      default:
        time = ReferenceMoment(
          day: time.day + rows.generator.within(0...12), minute: rows.minute())
      }
    }
  }

  /// Puts entries into a document: what is so far, or also what is to come.
  private mutating func fill(_ document: inout ReferenceDocument, from index: Int) {
    let isWhole = document.relation != .append
    for entry in plans[index].elements {
      let share = isWhole ? 8 : 5
      guard rows.generator.chance(share, in: 9) else { continue }
      var snapshot = entry
      if rows.generator.chance(5, in: 6) {
        snapshot.markers = entry.markers.filter { $0.time <= document.effective }
      }
      if let end = snapshot.end, end > document.effective, rows.generator.chance(1, in: 2) {
        snapshot.end = nil
        snapshot.mannerOfEnding = nil
      }
      snapshot.namesReplaced =
        document.relation == .append && plans[index].sent.contains(entry.id)
        && rows.generator.chance(9, in: 10)
      document.elements.append(snapshot)
    }
    for entry in plans[index].contacts where rows.generator.chance(1, in: 2) {
      var snapshot = entry
      snapshot.namesReplaced =
        document.relation == .append && plans[index].sent.contains(entry.id)
      document.contacts.append(snapshot)
    }
    let present = Set(document.elements.map(\.id))
    for place in document.elements.indices {
      guard let target = document.elements[place].link?.target, present.contains(target) else {
        continue
      }
      document.elements[place].link?.isInternal = rows.generator.chance(2, in: 3)
    }
    for place in document.contacts.indices
    where present.contains(document.contacts[place].element) {
      document.contacts[place].linkIsInternal = rows.generator.chance(2, in: 3)
    }
    if document.relation != nil, rows.generator.chance(1, in: 4) {
      document.removals.append(removed(from: index))
    }
  }

  /// The id of an element, a contact or of nothing that was ever told.
  private mutating func removed(from index: Int) -> ReferenceIdentifier {
    switch rows.generator.below(5) {
    case 0, 1: return rows.generator.pick(plans[index].elements).id
    case 2, 3:
      if plans[index].contacts.isEmpty { return identifier(root: plans[index].root) }
      return rows.generator.pick(plans[index].contacts).id
    default: return identifier(root: plans[index].root)
    }
  }

  /// Changes what the reporter keeps of a set.
  private mutating func change(_ index: Int) {
    let place = rows.generator.below(plans[index].elements.count)
    var entry = plans[index].elements[place]
    let which = entry.markers.isEmpty ? 0 : rows.generator.below(entry.markers.count)
    switch rows.generator.below(12) {
    case 0, 1:
      let step = RandomStep(code: rows.anyCode(), time: rows.moment())
      entry.markers.append(marker(step, root: plans[index].root))
    case 2, 3:
      if !entry.markers.isEmpty {
        let time = entry.markers[which].time
        entry.markers[which].time = ReferenceMoment(
          day: time.day + rows.generator.within(-8...8), minute: time.minute)
      }
    case 4: if !entry.markers.isEmpty { entry.markers[which].code = rows.anyCode() }
    case 5: if !entry.markers.isEmpty { entry.markers.remove(at: which) }
    case 6:
      entry.end = rows.moment()
      entry.mannerOfEnding = rows.generator.pick(["ALAC01", "ALAC50", "ALAC70"])
    case 7:
      entry.end = nil
      entry.mannerOfEnding = nil
    case 8: entry.unit = rows.unit()
    case 9: entry.link = rows.generator.chance(1, in: 3) ? nil : link(from: index)
    case 10:
      plans[index].contacts.append(contact(of: index))
    default:
      // A marker with an id moves to another element of the set.
      let other = rows.generator.below(plans[index].elements.count)
      if other != place, !plans[index].elements[other].markers.isEmpty {
        let moved = plans[index].elements[other].markers.removeFirst()
        entry.markers.append(moved)
      }
    }
    plans[index].elements[place] = entry
  }

  /// Offers by the printed keys of the elements, and one for an element never seen.
  mutating func addOffers() {
    let entries = plans.flatMap(\.elements)
    for entry in entries where rows.generator.chance(1, in: 2) {
      let start = entry.markers.first?.time.day ?? rows.firstDay
      let offer = ReferenceOffer(key: rows.freshKey(), element: entry.id.printed)
      rows.addVersions(of: offer, near: start)
    }
    for target in entries.compactMap(\.link?.target) where rows.generator.chance(1, in: 3) {
      let offer = ReferenceOffer(key: rows.freshKey(), element: target.printed)
      rows.addVersions(of: offer, near: rows.firstDay + 4)
    }
  }
}
