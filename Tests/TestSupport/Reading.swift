package import DanishCalendar
package import RegisterRecords

/// What reading some bytes came to.
package struct Reading {
  package var batch: RecordBatch
  package var fault: HeaderFault?

  /// All that was read, one line a thing, with texts instead of places in a vocabulary.
  package var lines: [String] {
    batch.canonicalLines + (fault.map { ["header \($0)"] } ?? [])
  }

  package var counts: RecordCounts { batch.counts }

  /// The findings as `line rule detail`.
  package var findings: [String] {
    batch.findings.map { finding in
      "\(finding.place.line) \(finding.rule.rawValue)"
        + (finding.detail.isEmpty ? "" : " \(finding.detail)")
    }
  }
}

/// How bytes are to be read.
package struct ReadingSetup: Sendable {
  package var now = LocalMinute(CalendarDate(rawValue: 21_000))
  package var retention = Retention.everything
  package var renaming = ColumnNames()
  /// Which codes move a clock.
  package var isRelevant: @Sendable (String) -> Bool = { $0.hasPrefix("AFV") }

  package init() {}

  package init(renaming: ColumnNames) {
    self.renaming = renaming
  }

  package init(retention: Retention) {
    self.retention = retention
  }

  package func emptyBatch() -> RecordBatch {
    RecordBatch(zone: systemZone, now: now, retention: retention, isRelevant: isRelevant)
  }

  /// Reads bytes handed over in pieces that end at the cuts and at the end.
  ///
  /// - Parameter isPoisoned: whether each piece lies inside a buffer of bytes that are not to be
  ///   read, so that reading outside it shows.
  package func read(
    _ bytes: [UInt8], cuts: [Int] = [], isPoisoned: Bool = false
  ) -> Reading {
    var batch = emptyBatch()
    var reader = RecordReader(file: 0, renaming: renaming)
    var start = 0
    for cut in cuts + [bytes.count] {
      if isPoisoned {
        let around = Array("7;\"\n\r,<\t".utf8)
        let buffer = around + bytes[start..<cut] + around
        reader.feed(
          buffer.span.extracting(around.count..<(around.count + cut - start)), into: &batch)
      } else {
        reader.feed(bytes.span.extracting(start..<cut), into: &batch)
      }
      start = cut
    }
    reader.finish(into: &batch)
    return Reading(batch: batch, fault: reader.headerFault)
  }

  package func read(_ text: String) -> Reading { read(Array(text.utf8)) }
}

/// Reads a text with the usual setup.
package func reading(_ text: String) -> Reading { ReadingSetup().read(text) }
