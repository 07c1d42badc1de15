/// What `fristvagt clocks --summary` printed.
package struct SummaryText: Equatable, Sendable {
  package let read: Int
  package let used: Int
  package let setAside: Int
  /// The moment of which the counts are, as it was printed.
  package let asOf: String
  private let rules: [FlatObject]

  /// Nil where the text is anything else.
  package init?(_ text: String) {
    let objects = FlatObject.objects(in: text)
    guard let whole = objects.first, whole.text("kind") == "clocks-summary",
      let read = whole.integer("read"), let used = whole.integer("used"),
      let setAside = whole.integer("setAside"), let asOf = whole.text("asOf")
    else { return nil }
    (self.read, self.used, self.setAside, self.asOf) = (read, used, setAside, asOf)
    rules = objects.filter { $0.text("rule") != nil }
  }

  /// The day of the moment.
  package var day: String { String(asOf.prefix(10)) }

  /// The counts of a rule.
  package func counts(ofRule rule: String) -> FlatObject? {
    rules.first { $0.text("rule") == rule }
  }
}

/// The counts of one clock that a peer must give as we do.
package enum ClockCounts {
  /// The rule of which the peers compute the clock.
  package static let rule = "UDR-30"

  /// What is compared: together all states and outcomes that its clocks can have.
  static let names = [
    "clocks", "state-running", "state-stopped", "state-closed", "outcome-exceeded", "outcome-open",
    "outcome-closed", "outcome-inside",
  ]

  /// Whether every count is there on both sides and the same.
  package static func agree(_ ours: FlatObject, _ theirs: FlatObject) -> Bool {
    names.allSatisfy { name in
      guard let own = ours.integer(name) else { return false }
      return own == theirs.integer(name)
    }
  }
}
