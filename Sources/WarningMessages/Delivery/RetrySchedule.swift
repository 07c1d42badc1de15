/// When a message is handed over again, and when it is given up (reliability.md 3.4).
///
/// A pure function of what happened; times are seconds since 1970 UTC, so that no change of the
/// clocks in spring or autumn moves them.
package struct RetrySchedule: Equatable, Sendable {
  /// Seconds after the first try until a message is given up.
  package var deadAfter: Int64 = 24 * 3600

  package init() {}

  /// Minutes from each try to the next; the last goes on.
  private static let waits: [Int64] = [1, 2, 5, 15, 30, 60]

  /// What comes after a try that failed.
  package enum Verdict: Equatable, Sendable {
    /// The message is tried again at this time.
    case retry(at: Int64)
    /// The message is given up: health fails, and people of the program are told. It is kept until
    /// somebody says what is to become of it.
    case dead
  }

  /// What is to become of a message after a try that failed.
  ///
  /// - Parameters:
  ///   - attempts: How many tries there were, this one included; at least 1.
  ///   - firstTry: When the first one was.
  ///   - uselessFrom: From when on the message is of no use; nil is never.
  package func verdict(
    afterAttempts attempts: Int, firstTry: Int64, uselessFrom: Int64? = nil
  ) -> Verdict {
    precondition(attempts >= 1)
    let end = min(firstTry + deadAfter, uselessFrom ?? .max)
    let next = RetrySchedule.time(ofTry: attempts + 1, firstTry: firstTry)
    return next < end ? .retry(at: next) : .dead
  }

  /// When a try is due: 1, 2, 5, 15, 30 and 60 minutes after the one before it, then hourly.
  static func time(ofTry number: Int, firstTry: Int64) -> Int64 {
    let steps = number - 1
    let listed = waits.prefix(steps).reduce(0, +)
    let hourly = Int64(max(0, steps - waits.count)) * (waits.last ?? 60)
    return firstTry + (listed + hourly) * 60
  }
}

/// How a hand-over to the mail command ended.
package enum HandOverOutcome: Equatable, Sendable {
  /// It ended by itself, with an exit code.
  case exited(Int32)
  /// A signal ended it.
  case signalled(Int32)
  /// It did not end in time.
  case timedOut
  /// It did not read the whole message.
  case shortWrite
  /// It could not be started.
  case notStarted

  /// Whether the message was taken over; of everything else it is not known (finding 7).
  package var isTakenOver: Bool { self == .exited(0) }

  /// Whether it looks as if the command itself is set up wrongly, so that the operator is told at
  /// once: usage, input or output, permission, configuration, or no such program.
  package var isConfigurationFault: Bool {
    switch self {
    case .exited(let code): [64, 74, 77, 78, 126, 127].contains(code)
    case .notStarted: true
    case .signalled, .timedOut, .shortWrite: false
    }
  }

  /// Whether the message may have been sent all the same, so that another try may repeat it.
  package var isInDoubt: Bool { !isTakenOver && self != .notStarted }
}
