import Foundation
import SyntheticRegister
import Testing

/// The mixture is near to what is published; what was reached is printed beside it.
@Suite struct SharesTests {
  static let national = RegisterOptions(seed: 21, nationalYears: 1)

  /// The truth of a small register.
  static let small = RegisterOptions(seed: 21, courses: 60_000)
  static let smallTruth = MadeRegister.truthBytes(small)

  /// The truth of the cancer courses in every third part of a national year.
  static let cancerTruth: [UInt8] = {
    let register = SyntheticRegister(national)
    var maker = TallyMaker(register)
    let shares = stride(from: 0, to: register.tallyCount, by: 3).map {
      maker.tally(part: $0, ofCancerOnly: true)
    }
    return Truth(of: register, shares: shares).text
  }()

  private func expect(
    _ name: String, _ reached: Double, published: Double, within bound: Double
  ) {
    let number = (reached * 10_000).rounded() / 10_000
    print("\(name): \(number), published \(published), bound \(bound)")
    #expect(abs(reached - published) <= bound, "\(name): \(number)")
  }

  private func sum(_ objects: [[String: Any]], _ name: String) -> Int {
    objects.reduce(0) { $0 + ($1[name] as? Int ?? 0) }
  }

  /// Rows of a national year: 15.3, 9.2 and 23.5 million.
  @Test func rowsOfTheTables() throws {
    let truth = try TruthReading(bytes: SharesTests.smallTruth)
    let scale = Double(SharesTests.national.courses) / Double(SharesTests.small.courses) / 1_000_000
    for (table, published) in [("markers", 15.3), ("elements", 9.2), ("contacts", 23.5)] {
      let rows = Double(truth.number("rows", table, "rows")) * scale
      expect("million \(table) a year", rows, published: published, within: published / 50)
    }
  }

  /// Treated packages within the standard time: 78 % in the 4th quarter of 2025, by region 74 to 81.
  @Test func packagesWithinTheStandardTime() throws {
    let truth = try TruthReading(bytes: SharesTests.cancerTruth)
    let packages = truth.objects("packages")
    let treated = Double(sum(packages, "treated"))
    expect(
      "treated packages within the standard time",
      Double(sum(packages, "withinStandard")) / treated,
      published: 0.78, within: 0.02)
    for (region, published) in zip(
      truth.objects("packagesOfRegions"), [0.76, 0.76, 0.80, 0.81, 0.74])
    {
      let share = Double(sum([region], "withinStandard")) / Double(sum([region], "treated"))
      expect(
        "region \(region["region"] ?? "")", share, published: published, within: 0.04)
    }
    expect(
      "packages with cancer",
      Double(
        truth.number("kinds", "packageWithoutTreatment")
          + truth.number("kinds", "packageTreated") + truth.number("kinds", "packageRelapse"))
        / Double(sum(packages, "begun")), published: 0.224, within: 0.01)
  }

  /// The maximum waits as the shares of 2024 say.
  ///
  /// 3rd quarter: 94.41 % within, 5.33 % explained by health or wish, 0.26 % over; treatments of the
  /// first two months: 91.3, 7.2 and 1.5 %. The troubled unit is left out, and what nobody ended.
  @Test func maximumWaits() throws {
    let truth = try TruthReading(bytes: SharesTests.cancerTruth)
    let waits = truth.objects("waits")
    let workUp = waits[0]
    let treatment = waits[1]
    let never = (workUp["endings"] as? [String: Any])?["never-registered"] as? Int ?? 0
    let ofTrouble = truth.number("trouble", "waits")
    let overOfTrouble = truth.number("trouble", "over")
    func share(_ wait: [[String: Any]], _ name: String, less: Int) -> Double {
      Double(sum(wait, name) - less) / Double(sum(wait, "planned") - ofTrouble)
    }
    let both = [workUp, treatment]
    let quarter = Double(sum(both, "planned")) * 3 / 4
    expect("waits a quarter", quarter, published: 61_700, within: 4000)
    expect("explained", share(both, "explained", less: 0), published: 0.0533, within: 0.003)
    expect(
      "over", share(both, "over", less: overOfTrouble + never), published: 0.0026, within: 0.001)
    expect(
      "treatments explained", share([treatment], "explained", less: 0), published: 0.072,
      within: 0.015)
    expect(
      "treatments over", share([treatment], "over", less: overOfTrouble), published: 0.015,
      within: 0.007)
  }

  /// Aarhus 2022: 182 of 489 over, by 12.7 days in the mean and 56 at most.
  @Test func theTroubledUnit() throws {
    let truth = try TruthReading(bytes: SharesTests.cancerTruth)
    let over = Double(truth.number("trouble", "over"))
    expect(
      "troubled unit over", over / Double(truth.number("trouble", "waits")), published: 0.372,
      within: 0.08)
    #expect(truth.number("trouble", "mostDaysOver") <= 60)
    let mean = Double(truth.number("trouble", "daysOver")) / max(1, over)
    print("troubled unit: mean \(mean) days over, published 12.7")
    #expect((10...16).contains(mean))
  }
}
