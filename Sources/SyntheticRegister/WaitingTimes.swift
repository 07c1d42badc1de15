/// How long things take, in sixteenths of a day, as 33 quantiles each.
///
/// Skewed as the published shares say. Referral to treatment is log-normal with P(X <= T) = 0.80
/// and P(X >= T + 16 | X > T) = 0.37, or 0.57 for bladder and kidney (fitted to VERIFIED shares);
/// the quantiles were computed once and stand here as whole numbers. Distributions without a source
/// are INFERRED.
enum WaitingTimes {
  /// Referral to treatment where it is within the time T, in 1024ths of T.
  static let withinStandard = QuantileTable([
    31, 179, 218, 248, 273, 296, 318, 339, 359, 379, 399, 418, 438, 457, 477, 497, 518, 539, 561,
    583, 607, 631, 656, 682, 710, 740, 771, 804, 841, 880, 923, 971, 1023,
  ])

  /// Days beyond T where it is not.
  static let beyondStandard = QuantileTable([
    0, 8, 16, 25, 33, 42, 52, 62, 72, 83, 94, 106, 119, 132, 146, 161, 176, 193, 211, 231, 252, 276,
    302, 331, 363, 401, 444, 497, 563, 650, 778, 1009, 1920,
  ])

  /// The same for bladder and kidney.
  static let longBeyondStandard = QuantileTable([
    0, 14, 29, 45, 60, 77, 94, 112, 130, 150, 170, 191, 214, 237, 262, 289, 317, 347, 380, 415, 453,
    495, 542, 594, 653, 721, 800, 896, 1017, 1178, 1416, 1852, 1920,
  ])

  /// Referral to work-up inside 14 days.
  static let workUpInside = QuantileTable([
    6, 27, 33, 38, 42, 46, 50, 53, 56, 60, 63, 66, 70, 73, 77, 81, 84, 88, 93, 97, 102, 107, 112,
    118, 124, 131, 139, 148, 159, 171, 187, 208, 239,
  ])

  /// Consent to treatment inside 14 days.
  static let treatmentInside = QuantileTable([
    17, 55, 64, 71, 77, 82, 87, 92, 96, 101, 105, 109, 114, 118, 122, 126, 131, 135, 140, 144, 149,
    154, 160, 165, 171, 177, 184, 191, 199, 207, 217, 228, 239,
  ])

  /// Days beyond the limit at the troubled unit: mean 12.7, most 56 (VERIFIED for Aarhus 2022).
  static let troubledExcess = QuantileTable([
    0, 7, 13, 20, 27, 35, 43, 51, 59, 68, 77, 86, 96, 106, 117, 129, 141, 154, 168, 183, 199, 217,
    236, 257, 280, 306, 336, 371, 413, 465, 536, 644, 880,
  ])

  /// Days beyond the limit elsewhere.
  static let excess = QuantileTable([
    0, 3, 6, 9, 12, 15, 18, 22, 25, 29, 33, 37, 42, 46, 51, 56, 61, 67, 73, 80, 87, 94, 103, 112,
    122, 134, 148, 164, 184, 209, 244, 305, 639,
  ])

  /// Days beyond the limit where the patient's health or wish explains them.
  static let explainedExcess = QuantileTable([
    0, 4, 9, 13, 18, 22, 27, 33, 38, 44, 49, 56, 62, 69, 76, 83, 91, 100, 109, 118, 129, 140, 153,
    166, 182, 199, 218, 242, 270, 305, 354, 432, 640,
  ])

  /// From an ordinary referral to the first attendance.
  static let ordinaryWait = QuantileTable([
    0, 32, 60, 85, 108, 130, 150, 168, 186, 204, 222, 240, 258, 276, 294, 312, 330, 350, 370, 392,
    415, 440, 466, 494, 525, 560, 600, 645, 700, 760, 830, 910, 990,
  ])

  /// From first attendance to the result of a work-up.
  static let workUpLength = QuantileTable([
    0, 0, 3, 16, 32, 40, 48, 56, 64, 74, 84, 94, 104, 114, 124, 134, 146, 158, 170, 184, 198, 214,
    230, 250, 272, 298, 326, 360, 400, 450, 520, 620, 700,
  ])

  /// From the last event of an element to its end.
  static let closing = QuantileTable([
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 8, 16, 16, 20, 24, 32, 40, 48, 56, 64, 74, 84, 96, 110, 124, 140,
    156, 174, 194, 216, 240, 270, 310,
  ])

  /// Minutes from an event to its report: half within a working day, the last after weeks.
  ///
  /// Public hospitals report continuously (RECALLED); how late the rest come is INFERRED.
  static let lateness = QuantileTable([
    2, 4, 6, 9, 12, 16, 22, 30, 40, 55, 75, 100, 140, 190, 250, 330, 420, 520, 640, 800, 980, 1150,
    1300, 1500, 1800, 2300, 2900, 3700, 4900, 7200, 12_000, 21_000, 57_000,
  ])
}
