/// The name among some that a mistyped one most likely meant, or nil.
///
/// Counted in slips of the finger (Damerau-Levenshtein: a character left out, put in, changed, or
/// two neighbours swapped), without regard to case; up to a third of the characters may be wrong.
/// Else the only name that begins with what was written. Among equals the first.
///
/// - Parameters:
///   - name: What was written.
///   - candidates: The names that exist.
package func nearest(_ name: String, among candidates: [String]) -> String? {
  let written = Array(name.lowercased())
  // Nobody mistypes a name this long; the bound keeps the cost of hostile input small.
  guard !written.isEmpty, written.count <= 100 else { return nil }
  let limit = max(1, written.count / 3)
  var best: (candidate: String, slips: Int)?
  for candidate in candidates {
    let wanted = Array(candidate.lowercased())
    guard abs(wanted.count - written.count) <= limit else { continue }
    let slips = slipCount(from: written, to: wanted)
    // A name that shares nothing with what was written is no help.
    guard slips <= limit, slips < max(written.count, wanted.count) else { continue }
    if best.map({ slips < $0.slips }) ?? true { best = (candidate, slips) }
  }
  if let best { return best.candidate }
  guard written.count >= 2 else { return nil }
  let completions = candidates.filter { Array($0.lowercased()).starts(with: written) }
  return completions.count == 1 ? completions.first : nil
}

/// The least number of slips between two words, neighbours swapped at most once.
private func slipCount(from written: [Character], to wanted: [Character]) -> Int {
  var beforePrevious: [Int] = []
  var previous = Array(0...wanted.count)
  for row in written.indices {
    var current = [row + 1]
    current.reserveCapacity(wanted.count + 1)
    for column in wanted.indices {
      let isSame = written[row] == wanted[column]
      var slips = min(previous[column] + (isSame ? 0 : 1), previous[column + 1] + 1)
      slips = min(slips, current[column] + 1)
      let isSwapped =
        row > 0 && column > 0 && written[row] == wanted[column - 1]
        && written[row - 1] == wanted[column]
      if isSwapped { slips = min(slips, beforePrevious[column - 1] + 1) }
      current.append(slips)
    }
    beforePrevious = previous
    previous = current
  }
  return previous[wanted.count]
}
