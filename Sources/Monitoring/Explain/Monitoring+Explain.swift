internal import DanishCalendar
internal import Pathways
internal import RegisterRecords
internal import Wordings

/// What a search for a pathway by name found.
package enum PathwaySearch: Sendable {
  case found(Explanation)
  /// More than one pathway has the key.
  case ambiguous([String])
  /// None has it; `owner` is the pathway of the element with that key, `near` are similar names.
  case missing(owner: String?, near: [String])
}

extension Monitoring {
  /// Explains the pathway of a name such as `h:601`; nil where no record names it.
  ///
  /// Everything is there only where records that move no clock were kept (`Retention.everything`).
  package func explanation(of pathway: String, at moment: Moment) -> Explanation? {
    guard let id = PathwayID(pathway, records.vocabulary) else { return nil }
    return Explainer(Shared(records, rules, OneWorker()), at: moment).explanation(of: id)
  }

  /// Explains a pathway by its name, or by its key alone where that is unique.
  package func explain(_ name: String, at moment: Moment) -> PathwaySearch {
    let isFull = name.hasPrefix("h:") || name.hasPrefix("e:")
    let names = isFull ? [name] : ["h:" + name, "e:" + name]
    let explainer = Explainer(Shared(records, rules, OneWorker()), at: moment)
    let found = names.compactMap { PathwayID($0, records.vocabulary) }
      .compactMap(explainer.explanation)
    if found.count == 1, let only = found.first { return .found(only) }
    if found.count > 1 { return .ambiguous(found.map { $0.pathway.text(records.vocabulary) }) }
    let key = records.vocabulary.knownKey(isFull ? String(name.dropFirst(2)) : name)
    let owner = key.flatMap(explainer.owner).map { $0.text(records.vocabulary) }
    return .missing(owner: owner, near: namesNear(isFull ? name : "h:" + name))
  }

  /// Names of pathways that resemble one, the nearest first; else the first there are.
  private func namesNear(_ name: String) -> [String] {
    var ids: Set<PathwayID> = []
    func take(_ course: RecordKey, _ element: RecordKey) {
      if course.isKnown { ids.insert(PathwayID(course: course)) }
    }
    for record in records.markers { take(record.course, record.element) }
    for record in records.elements {
      if record.course.isKnown {
        ids.insert(PathwayID(course: record.course))
      } else if record.operation == .upsert, !record.joins.isKnown {
        ids.insert(PathwayID(element: record.key))
      }
    }
    for record in records.offers { take(record.course, record.element) }
    let sorted = ids.sorted { $0.isBefore($1, records.vocabulary) }
    var names = sorted.map { $0.text(records.vocabulary) }
    var near: [String] = []
    while near.count < 3, let next = nearest(name, among: names) {
      near.append(next)
      names.removeAll { $0 == next }
    }
    return near.isEmpty ? Array(names.prefix(3)) : near
  }
}

extension PathwayID {
  /// Reads a name as it is printed; nil where it is none, or names a key that no record has.
  init?(_ name: String, _ vocabulary: Vocabulary) {
    guard let key = vocabulary.knownKey(String(name.dropFirst(2))), key.isKnown else { return nil }
    if name.hasPrefix("h:") {
      self.init(course: key)
    } else if name.hasPrefix("e:") {
      self.init(element: key)
    } else {
      return nil
    }
  }
}
