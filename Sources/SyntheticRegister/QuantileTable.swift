/// A distribution as its 33 quantiles in equal steps, with straight lines between.
///
/// Whole numbers only.
struct QuantileTable: Sendable {
  private let points: [33 of Int32]

  init(_ points: [33 of Int32]) {
    self.points = points
  }

  /// A value drawn from the distribution.
  @inline(__always)
  func draw(_ random: inout RandomNumbers) -> Int {
    let number = Int(truncatingIfNeeded: random.next() >> 48)
    let step = number >> 11
    let low = Int(points[step])
    return low + ((Int(points[step + 1]) - low) * (number & 2047)) >> 11
  }

  /// A value in whole days, of a table in sixteenths of a day.
  @inline(__always)
  func days(_ random: inout RandomNumbers) -> Int {
    draw(&random) >> 4
  }
}

/// Choices with weights: what was drawn is a place in the list.
struct WeightTable: Sendable {
  private let sums: [Int]

  init(_ weights: [Int]) {
    var sum = 0
    sums = weights.map { weight in
      sum += weight
      return sum
    }
    precondition(sum > 0, "some weight is above zero")
  }

  @inline(__always)
  func draw(_ random: inout RandomNumbers) -> Int {
    let number = random.below(sums[sums.count - 1])
    var place = 0
    while sums[place] <= number { place += 1 }
    return place
  }
}
