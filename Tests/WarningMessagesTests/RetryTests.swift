import Testing

@testable import WarningMessages

@Suite struct RetryTests {
  private let schedule = RetrySchedule()

  /// Minutes from the first try to each of the next ones.
  @Test func triesComeAsTheScheduleHasThem() {
    var minutes: [Int64] = []
    var attempts = 1
    while case .retry(let at) = schedule.verdict(afterAttempts: attempts, firstTry: 1_000_000) {
      minutes.append((at - 1_000_000) / 60)
      attempts += 1
    }
    #expect(minutes.prefix(8) == [1, 3, 8, 23, 53, 113, 173, 233])
    #expect(minutes.last == 1433 && minutes.count == 28, "the last before a day has passed")
  }

  @Test func aMessageOfNoUseIsGivenUp() {
    let first: Int64 = 1_000_000
    #expect(
      schedule.verdict(afterAttempts: 2, firstTry: first, uselessFrom: first + 181)
        == .retry(at: first + 180))
    #expect(
      schedule.verdict(afterAttempts: 2, firstTry: first, uselessFrom: first + 180) == .dead)
    var short = RetrySchedule()
    short.deadAfter = 60
    #expect(short.verdict(afterAttempts: 1, firstTry: first) == .dead)
  }

  @Test func manyTriesDoNotOverflow() {
    #expect(schedule.verdict(afterAttempts: 1_000_000, firstTry: 0) == .dead)
  }

  @Test(arguments: [
    (HandOverOutcome.exited(0), true, false, false), (.exited(75), false, false, true),
    (.exited(76), false, false, true), (.exited(64), false, true, true),
    (.exited(78), false, true, true), (.notStarted, false, true, false),
    (.signalled(9), false, false, true), (.timedOut, false, false, true),
    (.shortWrite, false, false, true),
  ])
  func outcomesAreTold(
    _ outcome: HandOverOutcome, _ isTaken: Bool, _ isSetup: Bool, _ isInDoubt: Bool
  ) {
    #expect(outcome.isTakenOver == isTaken)
    #expect(outcome.isConfigurationFault == isSetup)
    #expect(outcome.isInDoubt == isInDoubt)
  }
}
