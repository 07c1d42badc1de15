/// What a keyed digest is for; each purpose has a key of its own (reliability.md 5.2).
package enum PseudonymPurpose: String, CaseIterable, Sendable {
  /// The key by which people name a pathway.
  case pathway
  /// Message-IDs and threads.
  case message
  /// References in the audit trail.
  case audit

  /// The place among all purposes.
  package var place: Int {
    switch self {
    case .pathway: 0
    case .message: 1
    case .audit: 2
    }
  }
}

/// The port through which the core gets digests that only this installation can compute.
///
/// A digest without a key is no pseudonym: all CPR numbers can be tried in minutes (reliability.md,
/// finding 12).
package protocol Pseudonyms: Sendable {
  /// HMAC-SHA256 of a text under the key of a purpose: 32 bytes, always the same.
  func digest(of text: String, for purpose: PseudonymPurpose) -> [UInt8]
}

extension Pseudonyms {
  /// The key of a pathway, by its printed name such as `h:123`.
  package func key(ofPathway pathway: String) -> PathwayKey {
    PathwayKey(digest: digest(of: pathway, for: .pathway))
  }

  /// The identity of a message or thread that follows from some texts, in this order.
  ///
  /// - Parameter mark: what kind of thing is identified, such as `v1` for a message.
  package func messageID(_ mark: String, of parts: [String], domain: String) -> MessageID {
    // The length in front keeps ("ab", "c") and ("a", "bc") apart.
    let text = ([mark] + parts).map { "\($0.utf8.count):\($0)" }.joined()
    let token = Base32.text(of: digest(of: text, for: .message), count: 26).lowercased()
    return MessageID(rawValue: "\(mark).\(Base32.grouped(token, by: "."))@\(domain)")
  }
}
