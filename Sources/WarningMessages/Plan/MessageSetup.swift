package import DanishCalendar
package import Pathways

/// What the plan and its texts need beside what they remember.
package struct MessageSetup: Sendable {
  package let routing: Routing
  package let rules: RuleSet
  package let zone: CopenhagenTime
  package let pseudonyms: any Pseudonyms

  package init(
    routing: Routing, rules: RuleSet, zone: CopenhagenTime, pseudonyms: some Pseudonyms
  ) {
    self.routing = routing
    self.rules = rules
    self.zone = zone
    self.pseudonyms = pseudonyms
  }

  var configuration: FollowConfiguration { routing.configuration }

  /// The rule of an id; nil where the rules no longer have it.
  func rule(_ id: String) -> Rule? { rules.rules.first { $0.id == id } }
}
