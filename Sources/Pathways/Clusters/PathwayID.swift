package import RegisterRecords

/// The name of a pathway: `h:` and a helbredsforløb, or `e:` and an element (ENGINE.md section 1).
package struct PathwayID: Hashable, Sendable {
  package var isCourse: Bool
  package var key: RecordKey

  package init(course: RecordKey) {
    isCourse = true
    key = course
  }

  package init(element: RecordKey) {
    isCourse = false
    key = element
  }

  @inlinable
  package static func == (left: PathwayID, right: PathwayID) -> Bool {
    left.key == right.key && left.isCourse == right.isCourse
  }

  package func text(_ vocabulary: Vocabulary) -> String {
    (isCourse ? "h:" : "e:") + vocabulary.text(key)
  }

  /// Order of the printed names as bytes.
  package func isBefore(_ other: PathwayID, _ vocabulary: Vocabulary) -> Bool {
    if isCourse != other.isCourse { return !isCourse }
    return vocabulary.isBefore(key, other.key)
  }
}
