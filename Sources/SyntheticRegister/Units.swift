/// A region, by its number in the register of organisations.
struct Region: Sendable {
  let number: String
  let name: String
  /// Share of the patients in thousandths; RECALLED, the regions' shares of the population.
  let weight: Int
  /// In how many of a thousand package courses the waiting-time markers are registered too.
  ///
  /// It is voluntary and differs by region (VERIFIED); by how much was NOT FOUND, so INFERRED.
  let coverage: Int
  /// Treated packages within the standard time, in thousandths: 4th quarter of 2025, VERIFIED.
  let withinStandard: Int
  /// Whether the hospitals keep a table of offers.
  let hasOffers: Bool

  static let all = [
    Region(
      number: "1081", name: "Region Nordjylland", weight: 100, coverage: 920, withinStandard: 760,
      hasOffers: true),
    Region(
      number: "1082", name: "Region Midtjylland", weight: 228, coverage: 880, withinStandard: 760,
      hasOffers: false),
    Region(
      number: "1083", name: "Region Syddanmark", weight: 208, coverage: 950, withinStandard: 800,
      hasOffers: true),
    Region(
      number: "1084", name: "Region Hovedstaden", weight: 320, coverage: 620, withinStandard: 810,
      hasOffers: false),
    Region(
      number: "1085", name: "Region Sjælland", weight: 144, coverage: 800, withinStandard: 740,
      hasOffers: false),
  ]
}

/// The hospital units that report, all made up, in each region the same number of each sort.
struct Units: Sendable {
  /// Of one region: one for each cancer package, two of oncology, then the others.
  static let oncology = 34
  static let oncologyCount = 2
  static let general = 36
  static let generalCount = 40
  static let psychiatry = 76
  static let psychiatryCount = 8
  static let perRegion = 84

  /// The unit whose capacity fails, as that of Aarhus did in 2022: surgery of the bowel.
  static let troubledRegion = 1
  static let troubledPackage = 12
  static let troubled = troubledRegion * perRegion + troubledPackage

  /// By unit: its number (SOR), its hospital's, its main specialty, and its old number (SHAK).
  let numbers: FragmentTable
  let hospitals: FragmentTable
  let specialties: FragmentTable
  let oldNumbers: FragmentTable

  init() {
    let all = 0..<(Region.all.count * Units.perRegion)
    numbers = FragmentTable(all.map { Units.number(item: 97_000 + $0) })
    hospitals = FragmentTable(all.map { Units.number(item: 96_000 + Units.hospital(of: $0)) })
    specialties = FragmentTable(all.map(Units.specialty))
    oldNumbers = FragmentTable(
      all.map { unit in "9\(100 + Units.hospital(of: unit))\(100 + unit % 84)" })
  }

  static func region(of unit: Int) -> Int { unit / perRegion }

  /// Eight hospitals a region.
  private static func hospital(of unit: Int) -> Int {
    region(of: unit) * 8 + unit % perRegion * 5 % 8
  }

  private static func specialty(of unit: Int) -> String {
    let specialties = [
      "kirurgi", "intern medicin: kardiologi", "ortopædisk kirurgi", "gynækologi og obstetrik",
      "neurologi", "urologi", "intern medicin: hæmatologi", "oto-rhino-laryngologi",
    ]
    let place = unit % perRegion
    if place >= psychiatry { return place % 2 == 0 ? "psykiatri" : "børne- og ungdomspsykiatri" }
    if place == oncology || place == oncology + 1 { return "klinisk onkologi" }
    return specialties[place % specialties.count]
  }

  // MARK: - Numbers

  /// A SOR number: item number, 1000016, 00 and a check digit (DERIVED from the register's own).
  static func number(item: Int) -> String {
    let body = "\(item)100001600"
    return body + String(checkDigit(of: body))
  }

  /// The digit that makes a number hold by Verhoeff's method.
  static func checkDigit(of body: String) -> Int {
    var check = 0
    for (place, byte) in body.utf8.reversed().enumerated() {
      check = product(check, permuted(Int(byte) - 48, times: (place + 1) % 8))
    }
    return (0...9).first { product(check, $0) == 0 } ?? 0
  }

  private static func product(_ left: Int, _ right: Int) -> Int {
    let turn = left < 5 ? left + right % 5 : left - right % 5 + 5
    return (left < 5) == (right < 5) ? turn % 5 : turn % 5 + 5
  }

  private static func permuted(_ digit: Int, times: Int) -> Int {
    let step = [1, 5, 7, 6, 2, 8, 3, 0, 9, 4]
    return (0..<times).reduce(digit) { result, _ in step[result] }
  }
}
