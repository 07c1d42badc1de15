extension ReferenceRegister {
  /// Every clock as it stands, as lines of FORMATS.md in their order.
  package func clocks(asOf moment: ReferenceMoment, rules: ReferenceRules) -> [String] {
    clockValues(asOf: moment, rules: rules).map(\.line)
  }

  /// The same, as values.
  package func clockValues(
    asOf moment: ReferenceMoment, rules: ReferenceRules
  ) -> [ReferenceClock] {
    var fold = ReferenceFold(rules: rules)
    let knowledge = ReferenceKnowledge(known(upTo: moment))
    return knowledge.pathways().flatMap { fold.clocks(of: $0, on: moment.day) }
  }
}
