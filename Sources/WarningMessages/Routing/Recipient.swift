package import Wordings

/// Who gets messages, told from others by a name that stays when addresses change.
package struct RecipientID: RawRepresentable, Hashable, Comparable, Sendable {
  /// `operator`, `recipients/NAME`, `recipients/NAME/MAILBOX` or `escalation/NAME`.
  package let rawValue: String

  package init(rawValue: String) {
    self.rawValue = rawValue
  }

  /// The operator of the program.
  package static let operatorID = RecipientID(rawValue: "operator")

  /// Whether it hears of breaches that nobody acknowledged, and of nothing else.
  package var isEscalation: Bool { rawValue.hasPrefix("escalation/") }

  package static func < (left: RecipientID, right: RecipientID) -> Bool {
    left.rawValue.utf8.lexicographicallyPrecedes(right.rawValue.utf8)
  }
}

/// Who gets messages, as the configuration and the unit table have it on a date.
package struct Recipient: Equatable, Sendable {
  package var id: RecipientID
  /// What messages call it.
  package var title: String
  package var addresses: [MailAddress]
  package var language: Language
}
