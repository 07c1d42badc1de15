package import RegisterRecords

/// Why a record of a pathway counts at a moment, or does not.
package enum RecordFate: Equatable, Sendable {
  case counts
  /// Reported after the moment asked for.
  case reportedLater
  /// A marker that holds, but dated after the date asked for.
  case datedLater
  /// A later version of the same identity holds.
  case superseded(by: Place)
  /// Another record says the same.
  case repeats(Place)
  case removed(by: Place)
  /// A later document, or a later entry, replaced the one that it came in.
  case replaced(by: Place)
  /// The pathway element that it belongs to was removed.
  case elementRemoved(by: Place)
  /// A removal of something.
  case removes
  /// A removal for which there is nothing to remove.
  case removesNothing
}

/// A record with what became of it.
package struct FatedRecord<Record: Sendable>: Sendable {
  package var record: Record
  package var fate: RecordFate
  /// The pathway that the record itself names, as if nothing of it were removed.
  package var pathway: PathwayID?
  /// The pathway of the version that holds, where that is another.
  package var movedTo: PathwayID?
}
