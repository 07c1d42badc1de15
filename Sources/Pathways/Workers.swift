internal import Synchronization

/// Runs parts of a work, at the same time where the machine allows it.
///
/// A port: the core starts no thread itself.
package protocol Workers: Sendable {
  /// How many parts are best.
  var count: Int { get }

  /// Runs the work for each part from 0 on and returns when all are done.
  func run(parts: Int, _ work: @escaping @Sendable (Int) -> Void)
}

/// One part after another.
package struct OneWorker: Workers {
  package init() {}

  package var count: Int { 1 }

  package func run(parts: Int, _ work: @escaping @Sendable (Int) -> Void) {
    for part in 0..<parts { work(part) }
  }
}

extension Workers {
  /// The results of each part, in the order of the parts, whichever is done first.
  package func map<Result: Sendable>(
    parts: Int, _ work: @escaping @Sendable (Int) -> Result
  ) -> [Result] {
    let results = Mutex([Result?](repeating: nil, count: parts))
    run(parts: parts) { part in
      let result = work(part)
      results.withLock { $0[part] = result }
    }
    return results.withLock { $0.compactMap(\.self) }
  }

  /// Ranges that share out a number of things in order, a few for each worker.
  package func shares(of total: Int) -> [Range<Int>] {
    let parts = max(1, min(total, count == 1 ? 1 : count * 4))
    return (0..<parts).map { part in
      (total * part / parts)..<(total * (part + 1) / parts)
    }
  }
}
