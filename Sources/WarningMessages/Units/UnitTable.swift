package import DanishCalendar
internal import RegisterRecords

/// The units of a region by their SOR numbers, so that mails speak of names.
///
/// Regions are data: a new one, such as Region Østdanmark from 2027, is a row with a later date.
package struct UnitTable: Equatable, Sendable {
  /// In the order of the file.
  package let units: [Unit]
  /// By number the places in `units`, in order of their first day.
  private let places: [String: [Int]]

  /// A table without a unit: mails then name none.
  package static let empty = UnitTable([])

  init(_ units: [Unit]) {
    self.units = units
    places = Dictionary(grouping: units.indices) { units[$0].number }.mapValues { own in
      own.sorted {
        (units[$0].from ?? .distantPast, $0) < (units[$1].from ?? .distantPast, $1)
      }
    }
  }

  /// The unit of a SOR number as it is on a date; nil where the table has none.
  package func unit(_ number: String, on date: CalendarDate) -> Unit? {
    places[number]?.lazy.map { units[$0] }.first { $0.isValid(on: date) }
  }

  /// The units that there are on a date, in the order of the file.
  package func units(on date: CalendarDate) -> [Unit] {
    units.filter { $0.isValid(on: date) }
  }
}

extension UnitTable {
  /// Whether a text has the form of a SOR number.
  static func isUnitNumber(_ text: String) -> Bool { UnitNumber.isWellFormed(text.utf8.span) }
}
