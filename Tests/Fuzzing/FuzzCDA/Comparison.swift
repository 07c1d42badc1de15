import DanishCalendar
import TestSupport

/// Reads a document by libxml2 too, which has to come to the same.
///
/// - Parameter cut: where the own reader's first piece ends.
func compareWithLibrary(_ document: [UInt8], cut: Int, zone: CopenhagenTime) {
  var known: Set<XMLComparison.KnownDifference> = []
  let difference = XMLComparison.difference(document, cuts: [[cut]], zone: zone, known: &known)
  precondition(difference == nil, difference ?? "")
}
