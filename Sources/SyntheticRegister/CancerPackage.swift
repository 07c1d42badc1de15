/// The cancer packages: how common they are, how they are treated, and how long they take.
///
/// No source gives the mixture; it follows the numbers of new cancers where they are published
/// (VERIFIED for breast, lung, colon, melanoma and prostate) and is INFERRED elsewhere.
struct CancerPackage: Sendable {
  let number: Int
  /// Weight among packages where cancer is disproved, and among treated ones.
  let suspected: Int
  let treated: Int
  /// Weights of surgery, medicine and radiation as the first treatment.
  let forms: [Int]
  /// Days from referral to treatment by form that the generator measures its own plan against.
  ///
  /// VERIFIED for breast surgery and lung surgery; RECALLED for the others of lung; INFERRED
  /// elsewhere.
  var standardDays = [36, 36, 38]
  /// Added to the share of the region that is within the standard time, in thousandths.
  var shift = 116

  static let all = [
    CancerPackage(
      number: 1, suspected: 200, treated: 205, forms: [84, 13, 3], standardDays: [27, 30, 30],
      shift: 30),
    CancerPackage(number: 2, suspected: 66, treated: 42, forms: [45, 8, 47]),
    CancerPackage(number: 3, suspected: 22, treated: 38, forms: [4, 84, 12]),
    CancerPackage(number: 4, suspected: 6, treated: 13, forms: [0, 92, 8]),
    CancerPackage(number: 5, suspected: 3, treated: 9, forms: [0, 99, 1]),
    CancerPackage(number: 6, suspected: 7, treated: 9, forms: [0, 99, 1]),
    CancerPackage(number: 7, suspected: 22, treated: 24, forms: [35, 62, 3]),
    CancerPackage(number: 8, suspected: 5, treated: 5, forms: [40, 58, 2]),
    CancerPackage(number: 9, suspected: 30, treated: 26, forms: [25, 60, 15]),
    CancerPackage(number: 10, suspected: 5, treated: 7, forms: [45, 50, 5]),
    CancerPackage(number: 11, suspected: 4, treated: 10, forms: [60, 38, 2]),
    CancerPackage(number: 12, suspected: 155, treated: 132, forms: [84, 9, 7]),
    CancerPackage(number: 13, suspected: 112, treated: 82, forms: [80, 14, 6], shift: -120),
    CancerPackage(number: 16, suspected: 72, treated: 92, forms: [38, 36, 26], shift: -300),
    CancerPackage(number: 17, suspected: 2, treated: 3, forms: [92, 5, 3]),
    CancerPackage(number: 18, suspected: 7, treated: 9, forms: [97, 3, 0]),
    CancerPackage(number: 19, suspected: 4, treated: 4, forms: [85, 5, 10]),
    CancerPackage(number: 20, suspected: 56, treated: 26, forms: [92, 5, 3]),
    CancerPackage(number: 21, suspected: 28, treated: 17, forms: [66, 34, 0]),
    CancerPackage(number: 22, suspected: 10, treated: 12, forms: [62, 4, 34], shift: -300),
    CancerPackage(number: 23, suspected: 10, treated: 18, forms: [74, 10, 16]),
    CancerPackage(number: 24, suspected: 3, treated: 3, forms: [50, 5, 45]),
    CancerPackage(number: 25, suspected: 58, treated: 92, forms: [97, 3, 0]),
    CancerPackage(
      number: 26, suspected: 84, treated: 104, forms: [26, 44, 30], standardDays: [44, 41, 45],
      shift: -80),
    CancerPackage(number: 27, suspected: 6, treated: 3, forms: [60, 35, 5]),
    CancerPackage(number: 28, suspected: 3, treated: 3, forms: [80, 12, 8]),
    CancerPackage(number: 29, suspected: 18, treated: 8, forms: [80, 8, 12]),
    CancerPackage(number: 30, suspected: 3, treated: 5, forms: [30, 66, 4]),
    CancerPackage(number: 31, suspected: 5, treated: 5, forms: [10, 5, 85]),
    CancerPackage(number: 33, suspected: 4, treated: 4, forms: [15, 80, 5]),
  ]

  static let suspectedWeights = WeightTable(all.map(\.suspected))
  static let treatedWeights = WeightTable(all.map(\.treated))
  static let formWeights = all.map { WeightTable($0.forms) }

  /// Referral and work-up of the urinary tract stand under 13, decision and treatment under these.
  static let urinary = 13
  static let urinaryParts = [14, 15, 32]
  static let urinaryWeights = WeightTable([56, 36, 8])

  /// The follow-up plan's marker was never given out for package 28 (VERIFIED).
  static let withoutPlan = 28
}
