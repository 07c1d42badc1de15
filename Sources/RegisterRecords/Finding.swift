/// A kind of fault in the data, with the name that is printed and never changes.
///
/// Names that are numbers are LPR3's own rules (facts of the reporting interface); the others are
/// this project's (ENGINE.md section 7). The README lists each with what to do about it.
package enum FindingRule: String, CaseIterable, Sendable {
  // LPR3's own rules.
  case timeAfterReport = "00.01"
  case markerBeforeElement = "04.01"
  case markerAfterElement = "04.02"
  case unknownMarkerCode = "04.a"

  // What a reader meets in bytes, rows and documents.
  case unreadableTime = "unreadable-time"
  case unreadableKey = "unreadable-key"
  case missingValue = "missing-value"
  case fieldCount = "field-count"
  case unclosedQuote = "unclosed-quote"
  case lineTooLong = "line-too-long"
  case notText = "not-text"
  case unknownHandling = "unknown-handling"
  case unknownDeadline = "unknown-frist"
  case unknownAnswer = "unknown-svar"
  case missingPathway = "missing-pathway"
  case malformedDocument = "malformed-document"
  case wrongOffset = "wrong-offset"
  case unknownEntry = "unknown-entry"
  case badPersonNumber = "bad-cpr"
  case badUnitNumber = "bad-sor"
  case duplicateColumn = "duplicate-column"
  case unrecognisedFile = "unrecognised-file"
  case brokenArchive = "broken-gzip"
  case reportedAhead = "reported-ahead"

  // What the records of a pathway say together.
  case duplicateRegistration = "duplicate-registration"
  case removalMissesKey = "removal-misses-key"
  case pauseOpenedTwice = "pause-opened-twice"
  case pauseNotOpen = "pause-not-open"
  case pauseLong = "pause-over-30-days"
  case startWhileRunning = "start-while-running"
  case runningAtEnd = "running-at-end"
  case treatmentWithoutStart = "treatment-without-start"
  case startLongAfterReferral = "start-after-referral"
  case offerAfterEnd = "offer-after-end"
  case lostAfterRereferral = "lost-after-rereferral"
}

/// How bad a finding is.
package enum Severity: String, Sendable {
  /// A record was set aside, or breaks a rule of the register.
  case error
  /// A record was used, but somebody should look at it.
  case warning
}

/// A fault in the data, for the unit that reported them.
package struct Finding: Equatable, Sendable {
  /// The kind of fault.
  package var rule: FindingRule
  /// Where the record stands.
  package var place: Place
  /// How bad it is.
  package var severity: Severity
  /// The column, element path or code that the text names; never a value of a patient.
  package var detail: String
  /// The element of the record, where it can be read.
  package var element = RecordKey.none
  /// The helbredsforløb of the record, where it can be read.
  package var course = RecordKey.none
  /// The unit that reported it, where known.
  package var unit = RecordKey.none
  /// The pathway's printed id, where the finding was made on a pathway.
  package var pathway: String?

  /// A finding at a place.
  package init(
    _ rule: FindingRule, _ severity: Severity, at place: Place, detail: String = ""
  ) {
    self.rule = rule
    self.severity = severity
    self.place = place
    self.detail = detail
  }
}

/// What became of the records of an input: read = used + not relevant + set aside, always.
package struct RecordCounts: Equatable, Sendable {
  /// Records read.
  package var read = 0
  /// Records that say something about a clock.
  package var used = 0
  /// Records that say nothing about any clock, or come from another system.
  package var notRelevant = 0
  /// Records that could not be used.
  package var setAside = 0

  /// A finding at a place.
  package init() {}

  /// Whether no record was dropped in silence.
  package var isBalanced: Bool { read == used + notRelevant + setAside }

  /// Adds the counts of another part.
  package static func += (left: inout RecordCounts, right: RecordCounts) {
    left.read += right.read
    left.used += right.used
    left.notRelevant += right.notRelevant
    left.setAside += right.setAside
  }
}
