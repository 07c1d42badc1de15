package import DanishCalendar
internal import RegisterRecords

/// Compares the own reader of XML with libxml2.
package enum XMLComparison {
  /// Where the two may differ, and why.
  package enum KnownDifference: String, CaseIterable {
    /// libxml2 notes a prefix that is not declared, a name with two colons, two attributes that are
    /// one by their namespaces or a reserved prefix, and reads on; what such an element would be is
    /// not known then, so that the own reader refuses the document by Namespaces in XML 1.0.
    case namespaces
  }

  /// What differs between the two; nil where nothing does that is not known.
  ///
  /// - Parameter known: takes what was met of the known differences.
  package static func difference(
    _ bytes: [UInt8], cuts: [[Int]], zone: CopenhagenTime, known: inout Set<KnownDifference>
  ) -> String? {
    var theirs = XMLRecorder()
    let judged = XMLJudge.read(bytes, telling: &theirs)
    for cuts in [[]] + cuts {
      var ours = XMLRecorder()
      let verdict = XMLReading.read(bytes, cuts: cuts, telling: &ours)
      if judged.fault == nil, verdict.fault != nil, !judged.hasSoundNamespaces {
        known.insert(.namespaces)
        continue
      }
      if let difference = compare(ours.lines, verdict, theirs.lines, judged) {
        return "cuts \(cuts.prefix(5)): \(difference)"
      }
    }
    return recordDifference(bytes, judged, zone)
  }

  private static func compare(
    _ ours: [String], _ verdict: XMLVerdict, _ theirs: [String], _ judged: XMLVerdict
  ) -> String? {
    if (verdict.fault == nil) != (judged.fault == nil) {
      return "\(verdict.fault?.reason ?? "read") at \(verdict.fault?.line ?? 0), libxml2 "
        + "\(judged.fault?.reason ?? "read") at \(judged.fault?.line ?? 0)"
    }
    // A refused document leaves no trace but its count of entries: events before the fault are told
    // or not by where each finds it.
    if verdict.fault != nil { return nil }
    if ours == theirs { return nil }
    for index in 0..<max(ours.count, theirs.count) {
      let our = index < ours.count ? ours[index] : "nothing"
      let their = index < theirs.count ? theirs[index] : "nothing"
      if our != their { return "\(our), libxml2 \(their)" }
    }
    return nil
  }

  /// The same for the records that a document comes to.
  private static func recordDifference(
    _ bytes: [UInt8], _ judged: XMLVerdict, _ zone: CopenhagenTime
  ) -> String? {
    func batch() -> RecordBatch {
      RecordBatch(
        zone: zone, now: LocalMinute(CalendarDate(rawValue: 20_500)), retention: .everything,
        isRelevant: { _ in true })
    }
    var theirs = batch()
    let verdict = XMLJudge.read(bytes, file: 0, zone: zone, into: &theirs)
    var ours = batch()
    var reader = CDAReader(file: 0, zone: zone)
    reader.feed(bytes.span, into: &ours)
    reader.finish(into: &ours)
    let isRefused = ours.findings.contains { $0.rule == .malformedDocument }
    if isRefused, verdict.fault != nil || !judged.hasSoundNamespaces { return nil }
    if ours.canonicalLines == theirs.canonicalLines { return nil }
    return "records \(ours.canonicalLines), libxml2 \(theirs.canonicalLines)"
  }
}
