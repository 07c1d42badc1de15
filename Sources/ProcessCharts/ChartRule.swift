/// A pattern in a chart that chance seldom makes (spc_rules.csv).
package enum ChartRule: String, CaseIterable, Sendable {
  /// A point outside the limits.
  case astronomical
  /// Seven points that only rise or only fall.
  case trend
  /// Two of three neighbours close to a limit, all three on one side of the mean.
  case twoInThree = "two-in-three"
  /// Seven points on one side of the mean.
  case shift
  /// More points in a row on one side of the median than chance gives (Serielængdesignal).
  case longRun = "long-run"
  /// Fewer crossings of the median than chance gives (Krydssignal).
  case fewCrossings = "few-crossings"
}
