package import RegisterRecords

/// What the plan asks for when it writes digests and the operator's daily word.
package protocol FigureSource {
  /// A recipient's counts and missing registrations; nil where none were made up.
  func figures(for recipient: RecipientID) -> DigestFigures?
  /// A clock as it stands now; nil where not known, and then as it last was said.
  func current(_ clock: ClockName) -> ClockFacts?
  /// How many messages wait to be handed over, and how many were given up.
  var outbox: OutboxFigures { get }
}

/// Counts of a recipient's pathways.
package struct DigestFigures: Equatable, Sendable {
  /// The month of the digest so far.
  package var month = MonthFigures()
  /// The month before it.
  package var monthBefore = MonthFigures()
  /// Registrations that are missing or wrong.
  package var missing: [MissingRegistration] = []

  package init() {}
}

/// Waits that ended in a month.
package struct MonthFigures: Equatable, Sendable {
  /// All that ended and have a limit.
  package var ended = 0
  /// Those of them that lasted longer than the limit, for whatever reason.
  package var over = 0
  /// Those of the latter that rest on the patient's wish or acceptance.
  package var accepted = 0

  package init() {}
}

/// What the outbox holds.
package struct OutboxFigures: Equatable, Sendable {
  /// Messages that were tried in vain and will be tried again.
  package var waiting = 0
  /// Messages that were given up.
  package var dead = 0

  package init() {}
}

/// A registration that is missing, told apart from a wait that is late.
package struct MissingRegistration: Hashable, Sendable {
  /// The pathway as it is printed.
  package var pathway: String
  /// What is missing.
  package var kind: Kind

  /// A value of all its parts.
  package init(pathway: String, kind: Kind) {
    self.pathway = pathway
    self.kind = kind
  }

  /// What is missing, in the order of a digest.
  package enum Kind: Int, CaseIterable, Sendable {
    case treatmentWithoutStart
    case lostAfterRereferral
    case runningAtEnd
    case longPause
    case offerAfterEnd

    /// The kind that a finding in the data is of; nil where it says nothing about a wait.
    package init?(_ rule: FindingRule) {
      switch rule {
      case .treatmentWithoutStart: self = .treatmentWithoutStart
      case .lostAfterRereferral: self = .lostAfterRereferral
      case .runningAtEnd: self = .runningAtEnd
      case .pauseLong: self = .longPause
      case .offerAfterEnd: self = .offerAfterEnd
      default: return nil
      }
    }
  }
}

/// Nothing was made up.
package struct NoFigures: FigureSource {
  package init() {}
  package func figures(for recipient: RecipientID) -> DigestFigures? { nil }
  package func current(_ clock: ClockName) -> ClockFacts? { nil }
  package var outbox: OutboxFigures { OutboxFigures() }
}
