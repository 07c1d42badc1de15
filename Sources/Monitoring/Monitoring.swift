package import DanishCalendar
package import EarlyWarnings
package import Pathways
package import RegisterRecords

/// The whole engine as one value: bytes and a moment in, clocks, events and findings out.
///
/// The only door to the engine: every command uses it and nothing below it. It has no clock, file
/// or random source of its own.
package struct Monitoring: ~Copyable {
  package let rules: RuleSet
  /// What was read.
  package internal(set) var records: RecordStore
  /// What the reader fills before the records take it over.
  var batch: RecordBatch
  let batchMaker: @Sendable () -> RecordBatch
  let retention: Retention
  let renaming: ColumnNames
  var reader: RecordReader?

  /// - Parameters:
  ///   - now: the local minute at which the input is taken in.
  ///   - retention: whether records that move no clock are kept, for findings and explanations.
  ///   - renaming: names of columns as a delivery has them.
  package init(
    rules: RuleSet, zone: CopenhagenTime, now: LocalMinute,
    retention: Retention = .whatMovesClocks, renaming: ColumnNames = ColumnNames()
  ) {
    self.rules = rules
    self.renaming = renaming
    records = RecordStore(retention: retention)
    self.retention = retention
    batchMaker = {
      RecordBatch(zone: zone, now: now, retention: retention) { code in
        CodeMeaning(of: code, in: rules).isRelevant
      }
    }
    batch = batchMaker()
  }

  // MARK: - Taking in

  /// Begins a file; bytes fed from now on belong to it.
  package mutating func begin(file name: String) {
    reader = RecordReader(file: records.beginFile(name), renaming: renaming)
  }

  /// Takes the next bytes of the file, in pieces of any size.
  package mutating func feed(_ bytes: Span<UInt8>) {
    reader?.feed(bytes, into: &batch)
    records.absorb(&batch)
  }

  /// Ends the file and returns why its header was not understood, if it was not.
  @discardableResult
  package mutating func finish() -> HeaderFault? {
    reader?.finish(into: &batch)
    records.absorb(&batch)
    batch.forgetTexts()
    let fault = reader?.headerFault
    reader = nil
    checkBalance()
    return fault
  }

  func checkBalance() {
    precondition(records.counts.isBalanced, "read = used + not relevant + set aside")
  }

  package var counts: RecordCounts { records.counts }

  /// The moment to ask for where none is given (CLI.md): the latest reported time of a usable
  /// record that is not after now; where no record has one, the latest marker time.
  package var latestMoment: Moment? {
    let minute = records.latestReported.isKnown ? records.latestReported : records.latestMarker
    return minute.isKnown ? Moment(minute: minute) : nil
  }

  // MARK: - Asking

  /// Every clock as it stands at a moment, sorted as FORMATS.md has it.
  package func clocks(at moment: Moment, workers: some Workers = OneWorker()) -> [Clock] {
    let parts = foldPathways(at: moment, workers: workers, into: ClockParts()) { part, clocks in
      part.append(clocks)
    }
    return ClockParts.sorted(parts, records.vocabulary)
  }

  /// Counts of the clocks as they stand at a moment; no clock is kept.
  package func tally(at moment: Moment, workers: some Workers = OneWorker()) -> ClockTally {
    let empty = ClockTally(rules: rules)
    let parts = foldPathways(at: moment, workers: workers, into: empty) { tally, clocks in
      tally.count(clocks)
    }
    return parts.reduce(into: empty) { $0 += $1 }
  }

  /// Folds every pathway at a moment and hands its clocks, if it has any, to the part's result.
  private func foldPathways<Part: Sendable>(
    at moment: Moment, workers: some Workers, into empty: Part,
    _ take: @escaping @Sendable (inout Part, [Clock]) -> Void
  ) -> [Part] {
    let knowledge = Knowledge(minute: moment.minute, date: moment.date, usesOwnTimes: false)
    let shared = Shared(records, rules, workers)
    let shares = workers.shares(of: Home.partCount)
    return workers.map(parts: shares.count) { share in
      var result = empty
      var cluster = Cluster(in: shared.base)
      var resolution = ClusterResolution()
      var fold = ClockFold(at: moment.date, book: shared.book)
      var clocks: [Clock] = []
      for part in shares[share] {
        cluster.load(part: part, monitoredBy: shared.book)
        for number in 0..<cluster.count where cluster.select(number) {
          resolution.resolve(cluster, knowledge)
          for pathway in resolution.pathways where !pathway.timeline.isEmpty {
            clocks.removeAll(keepingCapacity: true)
            fold.clocks(of: pathway, resolution, into: &clocks)
            if !clocks.isEmpty { take(&result, clocks) }
          }
        }
      }
      return result
    }
  }

  /// What a daemon would have said up to a moment, sorted as FORMATS.md has it.
  package func events(
    through moment: Moment, workers: some Workers = OneWorker()
  ) -> [WarningEvent] {
    let parts = replay(through: moment, workers: workers, into: [WarningEvent]()) {
      $0.append(contentsOf: $1)
    }
    return SortedEvents(parts, records.vocabulary).events
  }

  /// Counts of what a daemon would have said from a minute up to a moment; no event is kept.
  package func eventTally(
    from first: LocalMinute, through moment: Moment, workers: some Workers = OneWorker()
  ) -> EventTally {
    let empty = EventTally(rules: rules)
    let parts = replay(through: moment, workers: workers, into: empty) { tally, events in
      for event in events where event.at >= first { tally.count(event) }
    }
    return parts.reduce(into: empty) { $0 += $1 }
  }

  /// Replays every cluster and hands its events, if it has any, to the share's result.
  private func replay<Part: Sendable>(
    through moment: Moment, workers: some Workers, into empty: Part,
    _ take: @escaping @Sendable (inout Part, [WarningEvent]) -> Void
  ) -> [Part] {
    let shared = Shared(records, rules, workers)
    let shares = workers.shares(of: Home.partCount)
    return workers.map(parts: shares.count) { share in
      var result = empty
      var cluster = Cluster(in: shared.base)
      var replay = ClusterReplay(book: shared.book)
      for part in shares[share] {
        cluster.load(part: part, monitoredBy: shared.book)
        for number in 0..<cluster.count where cluster.select(number) {
          replay.replay(cluster, through: moment.minute)
          if !replay.events.isEmpty { take(&result, replay.events) }
        }
      }
      return result
    }
  }
}

/// What all workers read.
struct Shared: Sendable {
  let base: RecordBase
  let book: RuleBook

  init(_ records: RecordStore, _ rules: RuleSet, _ workers: some Workers) {
    base = RecordBase(records, workers: workers)
    book = RuleBook(rules, for: records.vocabulary)
  }

  var records: RecordStore { base.store }
}
