/// Where a record is filed: under its helbredsforløb, or under its element where none is known.
///
/// Records of one pathway nearly always have one home. Two keys may share a home by chance; then
/// their records are worked on together, which changes nothing.
package struct Home: Hashable, Sendable {
  /// The key of the helbredsforløb, or what another key is turned into.
  package var rawValue: UInt64

  /// A home of a raw value.
  @inlinable
  package init(rawValue: UInt64) {
    self.rawValue = rawValue
  }

  /// The home of a record: by its helbredsforløb, else its element, else its own key, so that a
  /// removal that names nothing but its key has a home of its own.
  @inlinable
  package init(course: RecordKey, element: RecordKey, own key: RecordKey) {
    if course.isKnown {
      rawValue = course.rawValue
    } else if element.isKnown {
      rawValue = ~element.rawValue
    } else {
      rawValue = key.rawValue &* 0x9E37_79B9_7F4A_7C15
    }
  }

  /// How many parts the homes are shared out to, so that the records of one part fit a cache.
  package static let partCount = 64

  /// The part that the home lies in.
  @inlinable
  package var part: Int {
    let mixed = (rawValue ^ rawValue >> 32) &* 0x9E37_79B9_7F4A_7C15
    return Int(truncatingIfNeeded: mixed >> 58)
  }
}

extension MarkerRecord {
  /// Where the record is filed.
  @inlinable
  package var home: Home { Home(course: course, element: element, own: key) }
}

extension ElementRecord {
  /// Where the record is filed.
  @inlinable
  package var home: Home { Home(course: course, element: key, own: key) }
}

extension ContactRecord {
  /// Where the record is filed.
  @inlinable
  package var home: Home { Home(course: course, element: element, own: key) }
}

extension OfferRecord {
  /// Where the record is filed.
  @inlinable
  package var home: Home { Home(course: course, element: element, own: key) }
}
