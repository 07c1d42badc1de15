/// How much memory a run may take for what it was given.
package enum MemoryAllowance {
  /// What a run may take before any record.
  package static let base = 64_000_000
  /// For a marker whose code stands in the rules, all versions counted.
  package static let aMarker = 100
  /// For any other record with a key, where corrections are read.
  package static let anotherRecord = 12

  /// Bytes.
  ///
  /// - Parameters:
  ///   - relevantMarkers: markers whose code stands in the rules, all versions.
  ///   - otherRecords: all other records with a key.
  package static func bytes(relevantMarkers: Int, otherRecords: Int) -> Int {
    base + relevantMarkers * aMarker + otherRecords * anotherRecord
  }
}
