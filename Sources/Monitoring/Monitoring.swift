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
  package private(set) var batch: RecordBatch
  private let renaming: ColumnNames
  private var reader: RecordReader?

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
    batch = RecordBatch(zone: zone, now: now, retention: retention) { code in
      CodeMeaning(of: code, in: rules).isRelevant
    }
  }

  // MARK: - Taking in

  /// Begins a file; bytes fed from now on belong to it.
  package mutating func begin(file name: String) {
    reader = RecordReader(file: batch.beginFile(name), renaming: renaming)
  }

  /// Takes the next bytes of the file, in pieces of any size.
  package mutating func feed(_ bytes: Span<UInt8>) {
    reader?.feed(bytes, into: &batch)
  }

  /// Ends the file and returns why its header was not understood, if it was not.
  @discardableResult
  package mutating func finish() -> HeaderFault? {
    reader?.finish(into: &batch)
    let fault = reader?.headerFault
    reader = nil
    precondition(batch.counts.isBalanced, "read = used + not relevant + set aside")
    return fault
  }

  package var counts: RecordCounts { batch.counts }

  /// The moment to ask for where none is given (CLI.md): the latest reported time of a usable
  /// record that is not after now; where no record has one, the latest marker time.
  package var latestMoment: Moment? {
    let minute = batch.latestReported.isKnown ? batch.latestReported : batch.latestMarker
    return minute.isKnown ? Moment(minute: minute) : nil
  }

  // MARK: - Asking

  /// Every clock as it stands at a moment, sorted as FORMATS.md has it.
  package func clocks(at moment: Moment, workers: some Workers = OneWorker()) -> [Clock] {
    let parts = foldPathways(at: moment, workers: workers, into: ClockParts()) { part, clocks in
      part.append(clocks)
    }
    return ClockParts.sorted(parts, batch.vocabulary)
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
    let shared = Shared(batch, rules)
    let shares = workers.shares(of: shared.index.count)
    return workers.map(parts: shares.count) { number in
      var part = empty
      let cluster = Cluster(in: shared.base)
      let resolution = ClusterResolution(of: cluster)
      var fold = ClockFold(at: moment.date, book: shared.book)
      var clocks: [Clock] = []
      for place in shares[number] where shared.hasClocks(place) {
        cluster.load(place, of: shared.index)
        resolution.resolve(knowledge)
        for pathway in resolution.pathways where !pathway.timeline.isEmpty {
          fold.clocks(of: pathway, resolution, into: &clocks)
          if !clocks.isEmpty { take(&part, clocks) }
        }
      }
      return part
    }
  }

  /// What a daemon would have said up to a moment, sorted as FORMATS.md has it.
  package func events(
    through moment: Moment, workers: some Workers = OneWorker()
  ) -> [WarningEvent] {
    let shared = Shared(batch, rules)
    let shares = workers.shares(of: shared.index.count)
    let parts = workers.map(parts: shares.count) { part in
      shares[part].flatMap { number -> [WarningEvent] in
        guard shared.hasClocks(number) else { return [] }
        let replay = ClusterReplay(
          Cluster(number, of: shared.index, in: shared.base), book: shared.book)
        return replay.events(through: moment.minute)
      }
    }
    let vocabulary = batch.vocabulary
    return parts.flatMap(\.self).sorted { $0.isBefore($1, vocabulary) }
  }
}

/// What all workers read.
struct Shared: Sendable {
  let batch: RecordBatch
  let base: RecordBase
  let book: RuleBook
  let index: ClusterIndex

  init(_ batch: RecordBatch, _ rules: RuleSet) {
    self.batch = batch
    base = RecordBase(batch)
    book = RuleBook(rules, for: batch.vocabulary)
    index = ClusterIndex(base)
  }

  /// Whether a cluster holds a marker that any rule names.
  func hasClocks(_ cluster: Int) -> Bool {
    index.markers(of: cluster).contains { book.isRelevant(base.marker(Int($0)).code) }
  }
}
