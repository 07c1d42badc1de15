/// Which of many p-values count, when a part of those chosen may be false (Benjamini, Hochberg).
package enum FalseDiscovery {
  /// The part of the chosen that may be false, on average.
  package static let usualRate = 0.05

  /// The places of the p-values chosen, the smallest first; equal ones by place.
  ///
  /// Of m p-values the k smallest are chosen, k the largest for which the k-th is at most
  /// k/m times the rate.
  package static func chosen(_ pValues: [Double], rate: Double = usualRate) -> [Int] {
    let ranked = pValues.indices.sorted { (pValues[$0], $0) < (pValues[$1], $1) }
    let last = ranked.indices.last { rank in
      pValues[ranked[rank]] <= rate * Double(rank + 1) / Double(ranked.count)
    }
    return last.map { Array(ranked[...$0]) } ?? []
  }
}
