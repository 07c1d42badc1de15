package import DanishCalendar

/// A hospital unit as people name it, over some time.
package struct Unit: Equatable, Sendable {
  /// Its number in SOR.
  package var number: String
  /// Its name.
  package var name: String
  /// The hospital that it belongs to; empty where not given.
  package var hospital: String
  /// The region that it belongs to, as the table names it; empty where not given.
  package var region: String
  /// Where its mail goes.
  package var mailbox: MailAddress?
  /// The first day on which this holds; nil is from the beginning.
  package var from: CalendarDate?
  /// The last day on which this holds; nil is without end.
  package var to: CalendarDate?

  /// Whether it holds on a date.
  package func isValid(on date: CalendarDate) -> Bool {
    (from.map { $0 <= date } ?? true) && (to.map { date <= $0 } ?? true)
  }

  /// The name with its hospital, where that says more.
  package var fullName: String {
    hospital.isEmpty || name.contains(hospital) ? name : "\(name), \(hospital)"
  }
}
