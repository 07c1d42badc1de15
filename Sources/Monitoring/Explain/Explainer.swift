internal import DanishCalendar
internal import Pathways
internal import RegisterRecords

/// Makes the explanation of a pathway: the records' fates, and the fold with a recorder beside it.
struct Explainer {
  private let shared: Shared
  private let moment: Moment

  init(_ shared: Shared, at moment: Moment) {
    self.shared = shared
    self.moment = moment
  }

  func explanation(of id: PathwayID) -> Explanation? {
    guard let fates = fates(of: id) else { return nil }
    let records = fates.resolution.pathways.first { $0.id == id }
    var explanation = Explanation(pathway: id, moment: moment)
    explanation.ignored = ignored(fates, id)
    guard let records else { return explanation.ignored.isEmpty ? nil : finished(explanation) }
    explanation.elements = fates.resolution.elements(of: records).sorted {
      ($0.start, $0.place) < ($1.start, $1.place)
    }
    explanation.offers = records.offers.sorted {
      ($0.told ?? $0.offered, $0.place) < ($1.told ?? $1.offered, $1.place)
    }
    explanation.deaths = fates.deaths.filter { $0.pathway == id }
      .sorted { ($0.date, $0.place) < ($1.date, $1.place) }
    explanation.end = records.end
    fold(records, fates, into: &explanation)

    let seen = Set(explanation.elements.map(\.key))
    for key in records.timeline.map(\.element)
    where key.isKnown && !seen.contains(key) && !explanation.unseenElements.contains(key) {
      explanation.unseenElements.append(key)
    }
    return finished(explanation)
  }

  /// The pathway of the element with a key.
  func owner(_ key: RecordKey) -> PathwayID? {
    fates(of: PathwayID(element: key))?.resolution.pathway(course: .none, element: key)
  }

  /// Folds the pathway, as for its clocks, with a recorder beside it.
  private func fold(
    _ records: PathwayRecords, _ fates: RecordFates, into explanation: inout Explanation
  ) {
    var fold = PathwayFold(
      records, at: moment.date, book: shared.book,
      observer: StepRecorder())
    let clocks = fold.clocks(fates.resolution)
    explanation.clocks = zip(clocks, fold.derivations(of: clocks)).map {
      Explanation.ClockAccount(clock: $0, derivation: $1)
    }
    explanation.pauses = shared.book.rules.pauses.indices.flatMap { kind in
      fold.pauses.pauses(of: kind).map { Explanation.PauseSpan(kind: kind, pause: $0) }
    }
    explanation.timeline = records.timeline.map { marker in
      let record = fates.markers.first {
        $0.fate == .counts && $0.record.place == marker.place && $0.record.key == marker.key
          && $0.record.code == marker.code && $0.record.time == marker.time
      }
      return Explanation.Entry(
        marker: marker, reported: record?.record.reported ?? .unknown,
        steps: fold.observer.steps.filter { $0.marker == marker }.map(\.step))
    }
    for entry in explanation.timeline {
      let unheeded = entry.steps.filter(\.isIgnored)
      let isNamed = shared.book.isRelevant(entry.marker.code)
      guard !isNamed || !unheeded.isEmpty else { continue }
      explanation.ignored.append(
        IgnoredRecord(
          subject: .marker(code: entry.marker.code, time: entry.marker.time),
          reason: isNamed ? .withoutEffect(unheeded) : .namedByNoRule,
          place: entry.marker.place, reported: entry.reported))
    }
  }

  private func finished(_ explanation: Explanation) -> Explanation {
    var explanation = explanation
    explanation.ignored.sort { $0.place < $1.place }
    explanation.rowsSetAside = shared.records.counts.setAside
    return explanation
  }

  // MARK: - Ignored records

  private func ignored(_ fates: RecordFates, _ id: PathwayID) -> [IgnoredRecord] {
    var ignored: [IgnoredRecord] = []
    func take<Record>(
      _ fated: FatedRecord<Record>, _ place: Place, _ reported: LocalMinute,
      _ subject: IgnoredRecord.Subject
    ) {
      guard fated.pathway == id, fated.fate != .counts, fated.fate != .removes else { return }
      ignored.append(
        IgnoredRecord(
          subject: subject, reason: .fate(fated.fate), place: place, reported: reported,
          movedTo: fated.movedTo))
    }
    for fated in fates.elements {
      let record = fated.record
      take(
        fated, record.place, record.reported,
        record.operation == .remove ? .removal : .element(record.key))
    }
    for fated in fates.markers {
      let record = fated.record
      take(
        fated, record.place, record.reported,
        record.operation == .remove ? .removal : .marker(code: record.code, time: record.time))
    }
    for fated in fates.contacts {
      let record = fated.record
      // Contacts that tell of no death say nothing about a clock.
      guard record.death.isKnown || isDeath(record.type) else { continue }
      take(fated, record.place, record.reported, .contact(record.key))
    }
    for fated in fates.offers {
      let record = fated.record
      take(
        fated, record.place, record.reported,
        record.operation == .remove ? .removal : .offer(record.key))
    }
    // Records that were used may break a rule of LPR3 too; all other errors set a row aside.
    for finding in shared.records.findings
    where finding.severity == .error && finding.rule != .timeAfterReport {
      let owner = fates.resolution.pathway(course: finding.course, element: finding.element)
      guard owner == id else { continue }
      ignored.append(
        IgnoredRecord(
          subject: .row, reason: .setAside(finding.rule, detail: finding.detail),
          place: finding.place))
    }
    return ignored
  }

  // MARK: - Clusters

  private func fates(of id: PathwayID) -> RecordFates? {
    var cluster = Cluster(in: shared.base)
    for part in 0..<Home.partCount {
      cluster.load(part: part, monitoredBy: nil)
      for number in 0..<cluster.count
      where cluster.names(id, number) && cluster.select(number) {
        let knowledge = Knowledge(minute: moment.minute, date: moment.date, usesOwnTimes: false)
        return RecordFates(cluster, knowledge)
      }
    }
    return nil
  }

  private func isDeath(_ type: CodeID) -> Bool {
    type.isKnown && shared.base.vocabulary.text(type) == RecordBatch.deathContact
  }
}
