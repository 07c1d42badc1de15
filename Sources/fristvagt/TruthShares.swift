internal import LinuxIO
internal import Synchronization
internal import SyntheticRegister

/// Counts a register's plan by several threads.
final class TruthShares: Sendable {
  private struct Share: Sendable {
    var maker: TallyMaker
    var tally: Tally?
  }

  private let register: SyntheticRegister
  private let shares: [Mutex<Share>.Box]
  private let threads: Int

  init(_ register: SyntheticRegister, threads: Int) {
    self.register = register
    self.threads = threads
    shares = (0..<threads).map { _ in .init(Share(maker: TallyMaker(register))) }
  }

  /// The counts, a few parts each.
  func counted() -> [Tally] {
    let parts = register.tallyCount
    Threads.run(parts: threads, threads: threads) { [shares, threads] number in
      shares[number].value.withLock { share in
        for part in stride(from: number, to: parts, by: threads) {
          let tally = share.maker.tally(part: part)
          if share.tally == nil { share.tally = tally } else { share.tally? += tally }
        }
      }
    }
    return shares.compactMap { share in share.value.withLock(\.tally) }
  }
}

extension Mutex where Value: Sendable {
  /// A mutex that can stand in an array.
  final class Box: Sendable {
    let value: Mutex<Value>

    init(_ value: Value) {
      self.value = Mutex(value)
    }
  }
}
