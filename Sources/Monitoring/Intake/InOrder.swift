internal import Pathways
internal import Synchronization

/// Makes numbered things on several threads and takes them over in their order.
///
/// Whoever has made one takes over what has come so far, unless another is at it; what comes
/// behind that one's back waits for the next.
final class InOrder<Item: Sendable, State: Sendable>: Sendable {
  private let count: Int
  private let taken = Atomic(0)
  private let made = Mutex<[Int: Item]>([:])
  private let progress: Mutex<(next: Int, state: State)>
  private let takeOver: @Sendable (consuming Item, Int, inout State) -> Void

  init(
    count: Int, into state: consuming State,
    takeOver: @escaping @Sendable (consuming Item, Int, inout State) -> Void
  ) {
    self.count = count
    self.takeOver = takeOver
    progress = Mutex((0, state))
  }

  /// Makes all things and returns what they came to, leaving another state in its place.
  ///
  /// - Parameter makeMaker: called once a thread, for what makes things there.
  func run(
    _ workers: some Workers, leaving other: State,
    makeMaker: @escaping @Sendable () -> (Int) -> Item
  ) -> State {
    workers.run(parts: workers.count) { _ in
      let make = makeMaker()
      while true {
        let number = self.taken.add(1, ordering: .relaxed).oldValue
        if number >= self.count { return }
        let item = make(number)
        self.made.withLock { $0[number] = item }
        _ = self.progress.withLockIfAvailable { self.advance(&$0) }
      }
    }
    return progress.withLock { progress in
      advance(&progress)
      var state = other
      swap(&state, &progress.state)
      return state
    }
  }

  private func advance(_ progress: inout (next: Int, state: State)) {
    while let item = made.withLock({ $0.removeValue(forKey: progress.next) }) {
      takeOver(item, progress.next, &progress.state)
      progress.next += 1
    }
  }
}
