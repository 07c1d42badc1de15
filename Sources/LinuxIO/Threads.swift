internal import CLinux
internal import Synchronization

/// Runs numbered parts of a work on several threads and waits for all of them.
package enum Threads {
  /// What the threads share: the next part that nobody has taken.
  fileprivate final class Work: Sendable {
    let next = Atomic(0)
    let parts: Int
    let body: @Sendable (Int) -> Void

    init(parts: Int, body: @escaping @Sendable (Int) -> Void) {
      self.parts = parts
      self.body = body
    }

    func run() {
      while true {
        let part = next.add(1, ordering: .relaxed).oldValue
        if part >= parts { return }
        body(part)
      }
    }
  }

  /// Parts that other threads have begun.
  package struct Running: ~Copyable {
    private let work: Work
    private let others: [pthread_t]

    fileprivate init(_ work: Work, _ others: [pthread_t]) {
      self.work = work
      self.others = others
    }

    /// Does what nobody has taken yet, and waits for the others.
    package consuming func finish() {
      work.run()
      for thread in others { pthread_join(thread, nil) }
    }
  }

  /// Runs the parts on this thread and on `threads - 1` others.
  package static func run(
    parts: Int, threads: Int, _ body: @escaping @Sendable (Int) -> Void
  ) {
    begin(parts: parts, threads: threads, body).finish()
  }

  /// Begins the parts on `threads - 1` other threads; this one is free until it calls `finish`.
  package static func begin(
    parts: Int, threads: Int, _ body: @escaping @Sendable (Int) -> Void
  ) -> Running {
    let work = Work(parts: parts, body: body)
    var others: [pthread_t] = []
    for _ in 1..<max(1, min(threads, parts)) {
      var thread = pthread_t()
      let argument = unsafe Unmanaged.passRetained(work)
      let status = unsafe pthread_create(
        &thread, nil,
        { argument in
          guard let argument = unsafe argument else { return nil }
          unsafe Unmanaged<Work>.fromOpaque(argument).takeRetainedValue().run()
          return nil
        }, argument.toOpaque())
      if status == 0 {
        others.append(thread)
      } else {
        // The parts are done by fewer threads then.
        unsafe argument.release()
      }
    }
    return Running(work, others)
  }
}
