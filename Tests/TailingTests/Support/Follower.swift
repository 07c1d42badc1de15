import Tailing
import TestSupport

/// A reader of files with a store, as the daemon has it: records and positions in one transaction.
final class Follower {
  /// A line that was handed over and stored.
  struct Line: Equatable {
    var input: InputID
    var name: String
    var text: String
  }

  let sources: [TailedSource]
  let files: any TailedFiles
  var limits: TailingLimits
  private(set) var tailer: Tailer
  /// What is stored: positions, and what was handed over.
  private(set) var stored: TailingState
  private(set) var pieces: [TailedPiece] = []
  private(set) var alarms: [TailingAlarm] = []
  /// What the pieces are parsed to, where they are.
  private(set) var parser: RecordParser?
  private var storedParser: RecordParser?
  /// Milliseconds, of both clocks.
  var monotonic: Int64 = 1_000_000
  var wall: Int64 = 1_700_000_000_000

  init(
    _ sources: [TailedSource], files: any TailedFiles, limits: TailingLimits = TailingLimits(),
    isParsing: Bool = false
  ) {
    self.sources = sources
    self.files = files
    self.limits = limits
    stored = TailingState(key: DigestKey(random: 0x5EED_0F_7A1E))
    tailer = Tailer(sources, state: stored, files: files, limits: limits)
    parser = isParsing ? RecordParser() : nil
    storedParser = parser
  }

  // MARK: - Time

  /// Lets time pass on both clocks.
  func pass(milliseconds: Int64) {
    monotonic += milliseconds
    wall += milliseconds
  }

  // MARK: - Looking

  /// Looks once, stores what came, and lets a second pass.
  @discardableResult
  func look(_ hints: TailingHints = TailingHints()) -> TailingDelivery {
    let delivery = tailer.look(
      at: TailingTime(monotonic: monotonic, wall: wall), hints: hints)
    parser?.take(delivery, tailer)
    commit(delivery)
    pass(milliseconds: 1000)
    return delivery
  }

  /// Looks until nothing more is to be read at once.
  func lookUntilQuiet() {
    for _ in 0..<100_000 where !look().hasMore { return }
    preconditionFailure("it never ends")
  }

  /// Looks each second for some time.
  func look(seconds: Int) {
    for _ in 0..<seconds { look() }
    lookUntilQuiet()
  }

  /// Looks for so long that everything has settled: whole files are complete, lost ones are told.
  func settle() {
    look(seconds: 70)
  }

  /// Stores what came in one transaction, in the form in which a database would hold it.
  func commit(_ delivery: TailingDelivery) {
    var changes = tailer.takeChanges()
    changes.changed = changes.changed.map { position in
      guard let again = InputPosition(id: position.id, decoding: position.encoded) else {
        preconditionFailure("a stored position cannot be read")
      }
      precondition(again == position, "a stored position is not what it was")
      return again
    }
    stored.apply(changes)
    pieces += delivery.pieces
    alarms += delivery.alarms
    storedParser = parser
  }

  /// Ends the process without storing, and starts it again from what is stored.
  func crash() {
    tailer = Tailer(sources, state: stored, files: files, limits: limits)
    parser = storedParser
  }

  // MARK: - What came

  /// All lines but headers, in the order of handing over.
  var lines: [Line] {
    var all: [Line] = []
    for piece in pieces {
      for line in piece.bytes.split(separator: 10) {
        let text = String(decoding: line, as: UTF8.self)
        if text + "\n" != header {
          all.append(Line(input: piece.input, name: piece.name, text: text))
        }
      }
    }
    return all
  }

  var texts: [String] { lines.map(\.text) }

  func kinds(_ severity: TailingAlarm.Severity = .note) -> [String] {
    alarms.filter { $0.severity >= severity }.map { alarm in
      alarm.kind.rawValue + (alarm.isOver ? " over" : "")
    }
  }

  func alarms(_ kind: TailingAlarm.Kind) -> [TailingAlarm] { alarms.filter { $0.kind == kind } }

  func forgetWhatCame() {
    pieces = []
    alarms = []
  }
}

/// The header that all files have, as record files do.
let header = "DW_EK_FORLOEB;MARKOER;MARKOER_TIDSPUNKT\n"

/// A row with a number.
func row(_ number: Int) -> String { "\(number);AFV01A1;2024-03-01T08:15:00\n" }

/// Rows with the numbers of a range.
func rows(_ numbers: some Sequence<Int>) -> String { numbers.map(row).joined() }

/// The lines that rows come as.
func texts(_ numbers: some Sequence<Int>) -> [String] {
  numbers.map { String(row($0).dropLast()) }
}
