internal import DanishCalendar
internal import Pathways

/// What a message shows of one pathway: one course is one line (users.md section 4).
struct PathwayLine {
  /// One of its clocks.
  struct View {
    var facts: ClockFacts
    var level: Level
    var acknowledgement: Acknowledgement?
  }

  var key: PathwayKey
  /// The most urgent first; there is at least one.
  var views: [View]
  /// Whether the reader has not been told of it before.
  var isNew: Bool

  /// The clock that binds.
  var first: View { views[0] }

  /// Where a digest puts it.
  var section: Section { Section(first) }

  /// Parts of a digest, the most urgent first.
  enum Section: Int, CaseIterable {
    case over
    case act
    case missing
    case watch

    init(_ view: View) {
      if view.facts.lacksRegistration(at: view.level) {
        self = .missing
      } else {
        switch view.level {
        case .breach: self = .over
        case .critical, .warning: self = .act
        case .notice, .none: self = .watch
        }
      }
    }
  }

  /// One line a pathway, the most urgent first.
  static func lines(
    _ views: [(key: PathwayKey, view: View, isNew: Bool)]
  ) -> [PathwayLine] {
    let groups = Dictionary(grouping: views) { $0.view.facts.name.pathway }
    let lines = groups.values.map { group -> PathwayLine in
      let sorted = group.sorted { isMoreUrgent($0.view, $1.view) }
      return PathwayLine(
        key: sorted[0].key, views: sorted.map(\.view), isNew: group.contains { $0.isNew })
    }
    return lines.sorted { left, right in
      if isMoreUrgent(left.first, right.first) { return true }
      if isMoreUrgent(right.first, left.first) { return false }
      return left.key < right.key
    }
  }

  /// By section, then by last day; then by what tells clocks of one pathway apart.
  private static func isMoreUrgent(_ left: View, _ right: View) -> Bool {
    let sections = (Section(left).rawValue, Section(right).rawValue)
    if sections.0 != sections.1 { return sections.0 < sections.1 }
    let days = (left.facts.deadline ?? .distantFuture, right.facts.deadline ?? .distantFuture)
    if days.0 != days.1 { return days.0 < days.1 }
    if left.facts.name.pathway != right.facts.name.pathway { return false }
    return left.facts.name < right.facts.name
  }
}
