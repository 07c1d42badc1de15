import Measuring
import Testing

@Suite struct SpreadTests {
  @Test func theMedianIsTheMiddleOfTheSortedMeasurements() throws {
    let odd = try #require(Spread([5, 1, 100]))
    #expect([odd.median, odd.least, odd.greatest] == [5, 1, 100])
    #expect(odd.values == [5, 1, 100])
    let even = try #require(Spread([4, 1, 3, 100]))
    #expect([even.median, even.least, even.greatest] == [3.5, 1, 100])
    #expect(Spread([7])?.median == 7)
    #expect(Spread([]) == nil)
  }

  @Test func aRatioIsTakenRoundByRound() throws {
    // The second round was slow for both: the ratio of each round is 2 all the same.
    let ours = try #require(Spread([1, 10, 2]))
    let theirs = try #require(Spread([2, 20, 4]))
    #expect(theirs.divided(by: ours)?.values == [2, 2, 2])
    #expect(ours.divided(by: try #require(Spread([1, 2]))) == nil)
    #expect(ours.divided(by: try #require(Spread([1, 0, 2]))) == nil)
  }

  @Test func noNumberIsNeverTheLeastOrReached() {
    #expect(!Bound.atLeast(1).isMet(by: .nan))
    #expect(!Bound.atMost(1).isMet(by: .nan))
  }
}

@Suite struct VerdictTests {
  private func line(
    _ values: [Double], _ target: Target?, isEqual: Bool? = nil
  ) -> Line {
    Line(
      job: "job", title: "title", quantity: .timesAsFast, value: Spread(values), target: target,
      isEqual: isEqual)
  }

  @Test func theMedianDecidesAndTheLimitItselfIsReached() {
    let speed = Target(.atLeast(3), aim: 5)
    #expect(line([9, 3, 1], speed).verdict == .reached)
    #expect(line([2.99], speed).verdict == .missed)
    #expect(line([5], speed).verdict == .aimReached)
    let time = Target(.atMost(4), aim: 2)
    #expect(line([4], time).verdict == .reached)
    #expect(line([4.01], time).verdict == .missed)
    #expect(line([2], time).verdict == .aimReached)
    #expect(line([100], nil).verdict == .noTarget)
  }

  @Test func differentResultsAreNeverReached() {
    #expect(line([9], Target(.atLeast(3)), isEqual: false).verdict == .notEqual)
    #expect(line([], Target(.atLeast(3)), isEqual: false).verdict == .notEqual)
    #expect(line([9], nil, isEqual: false).verdict == .notEqual)
    #expect(line([9], Target(.atLeast(3)), isEqual: true).verdict == .reached)
  }

  @Test func whatWasNotMeasuredIsNotReached() {
    let line = line([], Target(.atLeast(3)))
    #expect(line.verdict == .notMeasured)
    #expect(line.valueText == "not measured")
    #expect(line.targetText == "at least 3")
  }

  @Test func speedAndTimeAreTheTwoWaysOfTheSameRounds() throws {
    func side(_ name: String, _ walls: [Double]) -> Side {
      Side(
        name: name,
        runs: walls.map { Run(wall: $0, processor: 0, peak: 0, disk: 0, others: 0) })
    }
    let (ours, theirs) = (side("ours", [1, 2]), side("theirs", [4, 6]))
    let fast = Line(
      job: "", title: "", quantity: .timesAsFast, ours: ours, other: theirs,
      target: Target(.atLeast(3)))
    #expect(fast.value?.values == [4, 3])
    #expect(fast.verdict == .reached)
    let slow = Line(job: "", title: "", quantity: .timesItsTime, ours: ours, other: theirs)
    #expect(slow.value?.values == [0.25, 2.0 / 6])
    #expect(fast.ours?.text == "ours 1.500 s (1.000 to 2.000)")
  }
}

@Suite struct SideTests {
  @Test func itsOwnSecondsCountWhereEveryRunTellsThem() {
    var run = Run(wall: 3, processor: 2, peak: 10, disk: 1, others: 0.01)
    run.inside = 2
    #expect(Side(name: "", runs: [run, run]).seconds?.values == [2, 2])
    var other = run
    other.inside = nil
    #expect(Side(name: "", runs: [run, other]).seconds?.values == [3, 3])
    #expect(Side(name: "", runs: []).seconds == nil)
  }

  @Test func theMostMemoryIsThatOfTheWorstRun() {
    let small = Run(wall: 1, processor: 1, peak: 10, disk: 1, others: 0)
    var large = small
    (large.peak, large.disk) = (20, 2)
    let side = Side(name: "", runs: [small, large, small])
    #expect(side.peak == 20)
    #expect(side.disk == 4)
  }

  @Test(arguments: [(0.04, 0.1, false), (0.06, 0.1, true), (0.09, 1, false), (0.11, 1, true)])
  func aTenthOfTheTimeDisturbs(others: Double, wall: Double, wanted: Bool) {
    let run = Run(wall: wall, processor: 0, peak: 0, disk: 0, others: others)
    #expect(Side(name: "", runs: [run]).wasDisturbed == wanted)
    let quiet = Run(wall: wall, processor: 0, peak: 0, disk: 0, others: 0)
    #expect(Side(name: "", runs: [quiet, run]).wasDisturbed == wanted)
    #expect(!Side(name: "", runs: [quiet, run, quiet]).wasDisturbed)
  }

  @Test func theAllowanceOfMemory() {
    #expect(MemoryAllowance.bytes(relevantMarkers: 0, otherRecords: 0) == 64_000_000)
    #expect(MemoryAllowance.bytes(relevantMarkers: 10, otherRecords: 100) == 64_002_200)
  }
}
