/// What a message is.
package enum MessageKind: String, CaseIterable, Sendable {
  /// Pathways near their last day.
  case action
  /// Pathways past their last day.
  case breach
  /// Pathways with another last day than was told.
  case moved
  /// Warnings that were lowered or resolved.
  case closed
  /// Warnings that turned out to be wrong.
  case withdrawn
  /// So many at once that they are counted.
  case storm
  /// Breaches that nobody acknowledged.
  case escalation
  /// The digest of a set hour.
  case digest
  /// The daily word that the program runs.
  case heartbeat
  /// No new data for too long.
  case dataMissing = "data-missing"
  /// Data are coming again.
  case dataBack = "data-back"
  /// What was found when the program was started the first time.
  case firstLoad = "first-load"
  /// What new rules changed.
  case ruleChange = "rule-change"

  /// Whether it counts among the single mails of a mailbox on a day.
  package var isSingle: Bool {
    switch self {
    case .action, .breach, .moved, .closed, .withdrawn, .storm, .escalation: true
    case .digest, .heartbeat, .dataMissing, .dataBack, .firstLoad, .ruleChange: false
    }
  }
}
