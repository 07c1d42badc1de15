/// The longest stretches of equal numbers that are not zero.
func runs(of signs: [Int]) -> [Range<Int>] {
  if signs.isEmpty { return [] }
  var runs: [Range<Int>] = []
  var start = 0
  for end in 1...signs.count where end == signs.count || signs[end] != signs[start] {
    if signs[start] != 0 { runs.append(start..<end) }
    start = end
  }
  return runs
}
