internal import DanishCalendar
package import Pathways
package import RegisterRecords

extension Monitoring {
  /// Every finding at a moment: those of rows and documents, and those of whole pathways.
  ///
  /// Sorted by file and line, so that the order of work does not show. Needs records that were kept
  /// with `Retention.everything`.
  package func findings(
    at moment: Moment, workers: some Workers = OneWorker()
  ) -> [Finding] {
    let shared = Shared(records, rules, workers)
    let own = records.findings
    let wanted = Set(own.map(\.element).filter(\.isKnown))
    let parts = workers.map(parts: Home.partCount) { part in
      var found = ClusterFindings()
      var cluster = Cluster(in: shared.base)
      cluster.load(part: part, monitoredBy: nil)
      for number in 0..<cluster.count where cluster.select(number) {
        found.examine(cluster, shared, at: moment, naming: wanted)
      }
      return found
    }
    var names: [RecordKey: ClusterFindings.Name] = [:]
    for part in parts { names.merge(part.names) { first, _ in first } }
    let vocabulary = records.vocabulary
    let placed = own.map { finding in
      var finding = finding
      let name = names[finding.element]
      if finding.course.isKnown {
        finding.pathway = PathwayID(course: finding.course).text(vocabulary)
      } else {
        finding.pathway = name?.pathway
      }
      if !finding.unit.isKnown { finding.unit = name?.unit ?? .none }
      return finding
    }
    return (placed + parts.flatMap(\.findings)).sorted { left, right in
      if left.place != right.place { return left.place < right.place }
      if left.rule != right.rule { return left.rule.rawValue < right.rule.rawValue }
      return left.detail < right.detail
    }
  }
}

/// Findings of some clusters, and the pathways and units of elements that other findings name.
private struct ClusterFindings: Sendable {
  struct Name: Sendable {
    var pathway: String
    var unit: RecordKey
  }

  var findings: [Finding] = []
  var names: [RecordKey: Name] = [:]

  mutating func examine(
    _ cluster: Cluster, _ shared: Shared, at moment: Moment, naming wanted: Set<RecordKey>
  ) {
    let knowledge = Knowledge(minute: moment.minute, date: moment.date, usesOwnTimes: false)
    let vocabulary = shared.base.vocabulary
    let resolution = ClusterResolution(cluster, knowledge)
    for pathway in resolution.pathways {
      findings +=
        PathwayFindings(
          pathway: pathway, date: moment.date, book: shared.book,
          vocabulary: vocabulary, resolution: resolution
        ).findings()
    }
    for key in cluster.elementKeys where wanted.contains(key) {
      guard let id = resolution.pathway(course: .none, element: key) else { continue }
      names[key] = Name(
        pathway: id.text(vocabulary), unit: resolution.element(key)?.unit ?? .none)
    }
    findings += removalsWithoutEffect(cluster, shared, resolution)
  }

  /// Removals by element, code and minute that meet only a marker with a key.
  private func removalsWithoutEffect(
    _ cluster: Cluster, _ shared: Shared, _ resolution: ClusterResolution
  ) -> [Finding] {
    let removals = cluster.markerRemovals.filter { !$0.key.isKnown }
    guard !removals.isEmpty else { return [] }
    let vocabulary = shared.base.vocabulary
    return removals.compactMap { removal in
      for pathway in resolution.pathways {
        let isMet = pathway.timeline.contains {
          $0.key.isKnown && $0.element == removal.element && $0.code == removal.code
            && $0.time == removal.time
        }
        guard isMet else { continue }
        var finding = Finding(
          .removalMissesKey, .warning, at: removal.place, detail: vocabulary.text(removal.code))
        finding.pathway = pathway.id.text(vocabulary)
        finding.unit = resolution.element(removal.element)?.unit ?? .none
        return finding
      }
      return nil
    }
  }
}
