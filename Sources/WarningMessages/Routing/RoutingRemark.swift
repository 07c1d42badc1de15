package import DanishCalendar
package import Wordings

/// Something that `follow --check` says about configuration and unit table together.
package enum RoutingRemark: Equatable, Sendable {
  /// An address is still that of the example.
  case exampleAddress(String)
  /// A unit of the configuration is not in the table on that date.
  case unknownUnit(String, section: String)
  /// No unit of the table belongs to that hospital on that date.
  case unknownHospital(String, section: String)
  /// No unit of the table belongs to that region on that date.
  case unknownRegion(String, section: String)
  /// Nobody but the operator hears of a unit.
  case unheardUnit(String)
  /// So many more units that nobody but the operator hears of.
  case moreUnheardUnits(Int)

  /// The remark, and what follows from it.
  package var wording: Wording {
    switch self {
    case .exampleAddress(let address):
      Wording(
        da: "\(address) er eksemplets adresse. Skriv jeres egen.",
        en: "\(address) is the example's address. Write your own.")
    case .unknownUnit(let number, let section):
      Wording(
        da: "[\(section)] Enheden\(shown(number)) står ikke i enhedstabellen i dag.",
        en: "[\(section)] The unit\(shown(number)) is not in the table of units today.")
    case .unknownHospital(let name, let section):
      Wording(
        da: "[\(section)] Ingen enhed i tabellen hører i dag til sygehuset\(shown(name)).",
        en: "[\(section)] No unit of the table belongs to the hospital\(shown(name)) today.")
    case .unknownRegion(let name, let section):
      Wording(
        da: "[\(section)] Ingen enhed i tabellen hører i dag til regionen\(shown(name)).",
        en: "[\(section)] No unit of the table belongs to the region\(shown(name)) today.")
    case .unheardUnit(let name):
      Wording(
        da: "Ingen gruppe får varsler om \(name). De går til operator.",
        en: "No group hears of \(name). Its warnings go to the operator.")
    case .moreUnheardUnits(let count):
      Wording(
        da: "… og \(count) enheder til, som ingen gruppe får varsler om.",
        en: "… and \(count) more units that no group hears of.")
    }
  }
}

extension Routing {
  /// What is odd about the configuration on a date, in the order of the file; none of it is a fault.
  package func remarks(on date: CalendarDate) -> [RoutingRemark] {
    var remarks = exampleAddresses.map(RoutingRemark.exampleAddress)
    let sections =
      configuration.groups.map { ("recipients \($0.name)", $0.audience) }
      + configuration.escalations.map { ("escalation \($0.name)", $0.audience) }
    let valid = units.units(on: date)
    let hospitals = Set(valid.map { $0.hospital.lowercased() })
    let regions = Set(valid.flatMap { Routing.regionNames("", $0) }.map { $0.lowercased() })
    for (section, audience) in sections where !valid.isEmpty {
      remarks += audience.units.filter { units.unit($0, on: date) == nil }.map {
        .unknownUnit($0, section: section)
      }
      remarks += audience.hospitals.filter { !hospitals.contains($0.lowercased()) }.map {
        .unknownHospital($0, section: section)
      }
      remarks += audience.regions.filter { !regions.contains($0.lowercased()) }.map {
        .unknownRegion($0, section: section)
      }
    }
    let unheard = valid.filter {
      recipients(ofUnit: $0.number, region: "", on: date) == [.operatorID]
    }
    remarks += unheard.prefix(Routing.remarkLimit).map { .unheardUnit($0.fullName) }
    let more = unheard.count - Routing.remarkLimit
    return more > 0 ? remarks + [.moreUnheardUnits(more)] : remarks
  }

  /// How many units are named before they are only counted.
  private static let remarkLimit = 20

  private var exampleAddresses: [String] {
    var addresses = [
      configuration.sender.address, configuration.bounces, configuration.operatorAddress,
    ]
    if let questions = configuration.questions { addresses.append(questions) }
    for group in configuration.groups {
      if case .addresses(let own) = group.target { addresses += own }
    }
    addresses += configuration.escalations.flatMap(\.addresses)
    let examples = addresses.filter { $0.domain.lowercased().hasSuffix(".example") }
    return Set(examples).sorted().map(\.text)
  }
}
