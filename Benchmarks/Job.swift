/// A job of the benchmarks, in the order of running.
enum Job: String, CaseIterable {
  case markersAgainstPeers = "markers-vs-peers"
  case markersAgainstGrep = "markers-vs-grep"
  case parse
  case quarter
  case cda
  case small
  case memory
  case growth
  case threads
  case year
  case alerts

  func run(_ session: Session) throws {
    switch self {
    case .markersAgainstPeers: try session.measurePeers()
    case .markersAgainstGrep: try session.measureFloors()
    case .parse: try session.measureParsing()
    case .quarter: try session.measureQuarter()
    case .cda: try session.measureDocuments()
    case .small: try session.measureSmall()
    case .memory: try session.measureMemory()
    case .growth: try session.measureGrowth()
    case .threads: try session.measureThreads()
    case .year: try session.measureYear()
    case .alerts: try session.measureAlerts()
    }
  }
}
