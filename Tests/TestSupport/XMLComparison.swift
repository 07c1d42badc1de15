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
    /// libxml2 stops at half a character of UTF-16 and does not say that anything is wrong: the rest
    /// of the document would be lost unseen.
    case halfCharacter
    /// libxml2 takes `1.` for a version, which needs a digit behind its dot (XML 1.0, 2.8).
    case shortVersion
    /// libxml2 lets the bytes C0 and C1 pass in a section of text, where they begin no character.
    case longCharacterInSection
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
      if judged.fault == nil, let fault = verdict.fault,
        let difference = knownDifference(bytes, fault, judged)
      {
        known.insert(difference)
        continue
      }
      if let difference = compare(ours.lines, verdict, theirs.lines, judged) {
        return "cuts \(cuts.prefix(5)): \(difference)"
      }
    }
    return recordDifference(bytes, zone)
  }

  /// Why libxml2 reads a document and the own reader does not, where that is known.
  private static func knownDifference(
    _ bytes: [UInt8], _ fault: XMLFault, _ judged: XMLVerdict
  ) -> KnownDifference? {
    let isNamespaceFault = (200...203).contains { fault.reason == "XML error \($0)" }
    if !judged.hasSoundNamespaces, isNamespaceFault { return .namespaces }
    if fault.reason == "XML error 109" { return .shortVersion }
    if XMLEncoding(head: bytes.span) == .utf16 {
      var converter = UTF16Converter()
      var text: [UInt8] = []
      converter.convert(bytes, into: &text)
      converter.finish(into: &text)
      return text.contains(0xFF) ? .halfCharacter : nil
    }
    let hasLongCharacter = bytes.contains(0xC0) || bytes.contains(0xC1)
    return fault.reason == "XML error 81" && hasLongCharacter ? .longCharacterInSection : nil
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
    _ bytes: [UInt8], _ zone: CopenhagenTime
  ) -> String? {
    func batch() -> RecordBatch {
      RecordBatch(
        zone: zone, now: LocalMinute(CalendarDate(rawValue: 20_500)), retention: .everything,
        isRelevant: { _ in true })
    }
    var theirs = batch()
    _ = XMLJudge.read(bytes, file: 0, zone: zone, into: &theirs)
    var ours = batch()
    var reader = CDAReader(file: 0, zone: zone)
    reader.feed(bytes.span, into: &ours)
    reader.finish(into: &ours)
    let isRefused = ours.findings.contains { $0.rule == .malformedDocument }
    // Which of them is right to refuse it has been looked at.
    if isRefused { return nil }
    if ours.canonicalLines == theirs.canonicalLines { return nil }
    return "records \(ours.canonicalLines), libxml2 \(theirs.canonicalLines)"
  }
}
