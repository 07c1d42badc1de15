/// The mean of some values; nil when there are none.
///
/// Values that are all equal have exactly that mean: a second pass takes back what rounding did to
/// the first, so that a point on the mean is not taken for one beside it.
package func mean(_ values: [Double]) -> Double? {
  if values.isEmpty { return nil }
  let count = Double(values.count)
  let rough = values.reduce(0, +) / count
  return rough + values.reduce(0) { $0 + ($1 - rough) } / count
}

/// The median of some values; nil when there are none.
package func median(_ values: [Double]) -> Double? {
  if values.isEmpty { return nil }
  let sorted = values.sorted()
  let middle = sorted.count / 2
  if sorted.count % 2 == 1 { return sorted[middle] }
  return sorted[middle - 1] + (sorted[middle] - sorted[middle - 1]) / 2
}

/// The absolute differences of neighbours.
func movingRanges(_ values: [Double]) -> [Double] {
  zip(values, values.dropFirst()).map { abs($1 - $0) }
}

/// A value below which a fraction of some values lies, with neighbours weighted; nil when none.
///
/// The usual definition: of n sorted values the k-th, from 0 on, stands at the fraction k/(n - 1).
func quantile(_ fraction: Double, of values: [Double]) -> Double? {
  if values.isEmpty { return nil }
  let sorted = values.sorted()
  let place = fraction * Double(sorted.count - 1)
  let below = Int(place)
  let above = min(below + 1, sorted.count - 1)
  return sorted[below] + (place - Double(below)) * (sorted[above] - sorted[below])
}
