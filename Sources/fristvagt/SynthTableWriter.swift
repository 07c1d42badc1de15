internal import LinuxIO
internal import Synchronization
internal import SyntheticRegister

/// Makes the batches of a table by several threads and writes them in order.
///
/// While one round of batches is made, the round before is written. Memory is bounded by two rounds
/// of a few batches each, whatever the size of the register.
struct SynthTableWriter: ~Copyable {
  /// A batch that is made, and what makes it.
  private final class Slot: Sendable {
    struct Contents: Sendable {
      var maker: BatchMaker
      var rows: [UInt8] = []
    }

    let contents: Mutex<Contents>

    init(_ register: SyntheticRegister) {
      contents = Mutex(Contents(maker: BatchMaker(register)))
    }

    func make(_ table: SyntheticRegister.Table, batch: Int) {
      contents.withLock { $0.maker.makeRows(table, batch: batch, into: &$0.rows) }
    }
  }

  private static let batchesPerThread = 2

  private let table: SyntheticRegister.Table
  private let threads: Int
  private let batchCount: Int
  private let rounds: [[Slot]]

  init(_ register: SyntheticRegister, _ table: SyntheticRegister.Table, threads: Int) {
    self.table = table
    self.threads = threads
    batchCount = register.batchCount
    let size = min(threads * SynthTableWriter.batchesPerThread, register.batchCount)
    rounds = (0..<2).map { _ in (0..<size).map { _ in Slot(register) } }
  }

  mutating func write(to output: inout SynthOutput) throws {
    var next = 0
    var made: [Slot] = []
    var round = 0
    while next < batchCount || !made.isEmpty {
      let count = min(rounds[round].count, batchCount - next)
      let making = Array(rounds[round].prefix(count))
      let table = table
      let first = next
      let running = Threads.begin(parts: count, threads: threads) { part in
        making[part].make(table, batch: first + part)
      }
      // What was made before is written while the others work; they end before an error leaves.
      let result = Result {
        for slot in made { try slot.contents.withLock { try output.write($0.rows) } }
      }
      running.finish()
      try result.get()
      made = making
      next += count
      round = 1 - round
      output.tell(part: next, of: batchCount)
    }
  }
}
