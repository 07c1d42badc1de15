package import DanishCalendar
internal import RegisterRecords
internal import Wordings

/// Who hears of which unit's pathways (`[recipients]` and `[escalation]` of the configuration).
package struct Routing: Equatable, Sendable {
  package let configuration: FollowConfiguration
  package let units: UnitTable

  package init(_ configuration: FollowConfiguration, units: UnitTable) {
    self.configuration = configuration
    self.units = units
  }

  /// Those who hear of a pathway: every group that is for its unit, or else the operator.
  ///
  /// - Parameters:
  ///   - unit: The SOR number of the record; empty where not known.
  ///   - region: The region's number in the record; empty where not known.
  package func recipients(ofUnit unit: String, region: String, on date: CalendarDate)
    -> [RecipientID]
  {
    let entry = units.unit(unit, on: date)
    let found = configuration.groups.compactMap { group -> RecipientID? in
      guard matches(group.audience, unit, region, entry) else { return nil }
      switch group.target {
      case .addresses: return Routing.id(of: group)
      case .unitMailboxes: return entry?.mailbox.map { Routing.id(of: group, $0) }
      }
    }
    return found.isEmpty ? [.operatorID] : found
  }

  /// The steps of escalation that a pathway can take, in the order of their days.
  func escalations(ofUnit unit: String, region: String, on date: CalendarDate)
    -> [EscalationStep]
  {
    let entry = units.unit(unit, on: date)
    return configuration.escalations.filter { matches($0.audience, unit, region, entry) }
      .enumerated().sorted {
        ($0.element.workingDays, $0.offset) < ($1.element.workingDays, $1.offset)
      }.map(\.element)
  }

  /// All who get digests on a date, without the operator.
  package func digestRecipients(on date: CalendarDate) -> [RecipientID] {
    configuration.groups.flatMap { group -> [RecipientID] in
      switch group.target {
      case .addresses: return [Routing.id(of: group)]
      case .unitMailboxes:
        let mailboxes = ownUnits(of: group, on: date).compactMap(\.mailbox)
        return Set(mailboxes).sorted().map { Routing.id(of: group, $0) }
      }
    }
  }

  /// A recipient as it is on a date; nil where the configuration no longer has it.
  package func recipient(_ id: RecipientID, on date: CalendarDate) -> Recipient? {
    if id == .operatorID {
      return Recipient(
        id: id, title: Wording(da: "drift", en: "operator")[configuration.language],
        addresses: [configuration.operatorAddress], language: configuration.language)
    }
    if id.isEscalation {
      return configuration.escalations.first { Routing.id(of: $0) == id }.map { step in
        Recipient(
          id: id, title: step.title, addresses: step.addresses,
          language: step.language ?? configuration.language)
      }
    }
    for group in configuration.groups {
      let language = group.language ?? configuration.language
      switch group.target {
      case .addresses(let addresses):
        if Routing.id(of: group) == id {
          return Recipient(id: id, title: group.title, addresses: addresses, language: language)
        }
      case .unitMailboxes:
        let prefix = Routing.id(of: group).rawValue + "/"
        guard id.rawValue.hasPrefix(prefix),
          let address = MailAddress(String(id.rawValue.dropFirst(prefix.count)))
        else { continue }
        let title = title(of: group, address, on: date)
        return Recipient(id: id, title: title, addresses: [address], language: language)
      }
    }
    return nil
  }

  /// Whether the configuration still has a recipient.
  func knows(_ id: RecipientID) -> Bool {
    if id == .operatorID { return true }
    if id.isEscalation { return configuration.escalations.contains { Routing.id(of: $0) == id } }
    return configuration.groups.contains { group in
      switch group.target {
      case .addresses: Routing.id(of: group) == id
      case .unitMailboxes: id.rawValue.hasPrefix(Routing.id(of: group).rawValue + "/")
      }
    }
  }

  static func id(of group: RecipientGroup) -> RecipientID {
    RecipientID(rawValue: "recipients/" + group.name)
  }

  private static func id(of group: RecipientGroup, _ mailbox: MailAddress) -> RecipientID {
    RecipientID(rawValue: "recipients/\(group.name)/\(mailbox.text)")
  }

  static func id(of step: EscalationStep) -> RecipientID {
    RecipientID(rawValue: "escalation/" + step.name)
  }

  /// What a mailbox of units is called: the unit, the hospital of all its units, or the group.
  private func title(
    of group: RecipientGroup, _ mailbox: MailAddress, on date: CalendarDate
  ) -> String {
    let own = units.units.filter { unit in
      unit.mailbox == mailbox && unit.isValid(on: date)
        && matches(group.audience, unit.number, "", unit)
    }
    if own.count == 1 { return own[0].name }
    guard let hospital = own.first?.hospital, !hospital.isEmpty,
      own.allSatisfy({ $0.hospital == hospital })
    else { return group.title }
    return hospital
  }

  private func ownUnits(of group: RecipientGroup, on date: CalendarDate) -> [Unit] {
    units.units(on: date).filter { matches(group.audience, $0.number, "", $0) }
  }

  private func matches(
    _ filter: UnitFilter, _ number: String, _ region: String, _ unit: Unit?
  ) -> Bool {
    if filter.isAll || filter.units.contains(number) { return true }
    if let unit, Routing.contains(filter.hospitals, unit.hospital) { return true }
    return Routing.regionNames(region, unit).contains { Routing.contains(filter.regions, $0) }
  }

  /// Every name under which a region may be written.
  ///
  /// The unit table comes before the record: it knows from when on a unit belongs to another one.
  static func regionNames(_ number: String, _ unit: Unit?) -> [String] {
    let region = unit.flatMap { $0.region.isEmpty ? nil : $0.region } ?? number
    if region.isEmpty { return [] }
    let known = RegionNames.all.first { entry in
      [entry.number, entry.danish, entry.english].contains { isSame($0, region) }
    }
    guard let known else { return [region] }
    return [known.number, known.danish, known.english]
  }

  private static func contains(_ names: [String], _ name: String) -> Bool {
    !name.isEmpty && names.contains { isSame($0, name) }
  }

  private static func isSame(_ left: String, _ right: String) -> Bool {
    left.lowercased() == right.lowercased()
  }
}
