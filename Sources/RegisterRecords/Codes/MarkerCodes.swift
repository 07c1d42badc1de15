package import Wordings

/// The marker codes (forløbsmarkører) of SKS, list `forloeb.markoer`, with their texts.
///
/// The Danish texts are those of SKScomplete of 16 June 2026, which gives no dates of validity; the
/// English glosses are this project's own.
package enum MarkerCodes {
  /// Whether a marker may carry the code: it is known and more than the heading of a group.
  ///
  /// - Parameter code: in capitals; `afv01b` is not a code.
  package static func isValid(_ code: String) -> Bool {
    tables.contains { $0.isValid(code) }
  }

  /// Whether the code only heads a group of codes, so that no marker can carry it.
  package static func isHeading(_ code: String) -> Bool {
    tables.contains { $0.contains(code) && !$0.isValid(code) }
  }

  /// What a code, or the heading of a group, says; nil for an unknown one.
  package static func text(of code: String, in language: Language) -> String? {
    for table in tables {
      if let entry = table[code] { return language == .da ? entry.danish : entry.english }
    }
    return nil
  }

  /// The first valid code that fits, in the order of the codes.
  package static func first(where fits: (String) -> Bool) -> String? {
    for table in tables {
      if let code = table.first(where: fits) { return code }
    }
    return nil
  }

  /// Sorted by code, also from one to the next.
  private static let tables = [
    GlossTable(lines: markerCodesToAFB16),
    GlossTable(lines: markerCodesFromAFB17),
    GlossTable(lines: markerCodesFromAFC),
  ]
}
