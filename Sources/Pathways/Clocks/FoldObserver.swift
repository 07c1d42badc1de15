/// What a marker did on the timeline, as the fold sees it.
package enum FoldStep: Equatable, Sendable {
  case started(rule: Int, package: PackageCode?, number: Int)
  case stopped(rule: Int, package: PackageCode?, number: Int)
  case closed(rule: Int, package: PackageCode?, number: Int, reason: Int)
  /// A start while the clock runs: a re-referral never restarts a patient's clock.
  case ignoredStart(rule: Int, package: PackageCode?, number: Int)
  /// A stop or close with nothing running.
  case ignoredEnd(rule: Int, package: PackageCode?)
  case pauseOpened(kind: Int)
  case pauseClosed(kind: Int)
  case pauseOpenedTwice(kind: Int)
  case pauseNotOpen(kind: Int)
}

/// Watches a fold; explanations and findings are made from what it is told.
package protocol FoldObserver {
  mutating func saw(_ step: FoldStep, at marker: TimelineMarker)
}

/// Watches nothing and costs nothing.
package struct Unobserved: FoldObserver {
  package init() {}

  @inline(__always)
  package mutating func saw(_ step: FoldStep, at marker: TimelineMarker) {}
}
