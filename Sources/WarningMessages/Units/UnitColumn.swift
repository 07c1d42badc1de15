/// The columns of a unit table; each may have its Danish or its English name.
enum UnitColumn: CaseIterable {
  case number
  case name
  case hospital
  case region
  case mailbox
  case from
  case to

  /// The names of the column in a header, the first the one that errors use.
  var names: [String] {
    switch self {
    case .number: ["SOR"]
    case .name: ["NAVN", "NAME"]
    case .hospital: ["SYGEHUS", "HOSPITAL"]
    case .region: ["REGION"]
    case .mailbox: ["POSTKASSE", "MAILBOX"]
    case .from: ["GYLDIG_FRA", "VALID_FROM"]
    case .to: ["GYLDIG_TIL", "VALID_TO"]
    }
  }

  /// Whether a table must have it.
  var isNeeded: Bool { self == .number || self == .name }

  /// The column of a name in a header, in any case.
  static func named(_ name: String) -> UnitColumn? {
    let name = name.uppercased()
    return allCases.first { $0.names.contains(name) }
  }
}
