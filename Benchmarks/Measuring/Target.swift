/// What a value must come to.
package enum Bound: Equatable, Sendable {
  case atLeast(Double)
  case atMost(Double)

  /// Whether a value keeps to the bound; no number does not.
  package func isMet(by value: Double) -> Bool {
    switch self {
    case .atLeast(let least): value >= least
    case .atMost(let most): value <= most
    }
  }

  package var limit: Double {
    switch self {
    case .atLeast(let limit), .atMost(let limit): limit
    }
  }
}

/// What a value must come to, and what would be better still.
package struct Target: Equatable, Sendable {
  package let bound: Bound
  package let aim: Double?

  package init(_ bound: Bound, aim: Double? = nil) {
    self.bound = bound
    self.aim = aim
  }

  private var aimBound: Bound? {
    guard let aim else { return nil }
    return switch bound {
    case .atLeast: .atLeast(aim)
    case .atMost: .atMost(aim)
    }
  }

  /// What the median of the measurements says.
  package func verdict(_ spread: Spread) -> Verdict {
    guard bound.isMet(by: spread.median) else { return .missed }
    return aimBound?.isMet(by: spread.median) == true ? .aimReached : .reached
  }
}

/// What came of a target.
package enum Verdict: String, Equatable, Sendable {
  case reached
  case aimReached = "reached, and the aim"
  case missed
  /// The sides did not give the same result, so that their times say nothing.
  case notEqual = "RESULTS DIFFER"
  case notMeasured = "not measured"
  /// There is none; the value stands beside the others.
  case noTarget = ""
}
