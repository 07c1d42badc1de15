internal import Wordings

/// Texts from outside, made fit for a line of a mail.
enum CleanText {
  /// A text on one line: line breaks and whatever a terminal or mail program might obey are blanks,
  /// several blanks are one, and no person number is left.
  ///
  /// - Parameter limit: how many Unicode scalars are kept at most.
  static func oneLine(_ text: String, limit: Int = 200) -> String {
    var cleaned = ""
    var hasBlank = false
    for scalar in text.unicodeScalars {
      if isBlank(scalar) {
        hasBlank = !cleaned.isEmpty
        continue
      }
      if hasBlank { cleaned += " " }
      hasBlank = false
      cleaned.unicodeScalars.append(scalar)
    }
    // Counted in scalars: one character may be made of thousands.
    let kept = maskingPersonNumbers(in: cleaned).unicodeScalars.prefix(limit)
    return String(String.UnicodeScalarView(kept))
  }

  private static func isBlank(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .control, .format, .lineSeparator, .paragraphSeparator, .spaceSeparator, .surrogate,
      .privateUse, .unassigned:
      true
    default: false
    }
  }
}
