/// The parts of a configuration file.
enum ConfigurationSection: String, CaseIterable {
  case recipients
  case escalation

  static let kinds = allCases.map(\.rawValue)
}

/// The keys of a configuration file.
enum ConfigurationKey: String, CaseIterable {
  // At the top.
  case language
  case sender
  case bounces
  case operatorAddress = "operator"
  case domain
  case unitTable = "unit-table"
  case keyFile = "key-file"
  case lookUp = "look-up"
  case list
  case questions
  case digest
  case heartbeat
  case single
  case singlesPerDay = "singles-a-day"
  case closing
  case gather
  case storm
  case quiet
  case staleAfter = "stale-after"
  case staleDays = "stale-days"

  // In sections.
  case title
  case to
  case after
  case all
  case units
  case hospitals
  case regions

  /// Whether the key may stand in a section, or at the top where none is given.
  func belongs(to section: ConfigurationSection?) -> Bool {
    switch self {
    case .title, .to, .all, .units, .hospitals, .regions: section != nil
    case .after: section == .escalation
    case .language: true
    default: section == nil
    }
  }

  /// The keys that may stand in a section, or at the top.
  static func names(in section: ConfigurationSection?) -> [String] {
    allCases.filter { $0.belongs(to: section) }.map(\.rawValue)
  }
}
