/// What decides which record of an identity holds: the greatest reported time, then fields.
struct ReferenceRank: Comparable {
  /// None is the earliest.
  var reported: ReferenceMoment?
  /// Of two CDA documents of one minute the higher version is the later.
  var version: Int
  /// Compared in order, as bytes of text; empty is smallest.
  var fields: [String]

  static func < (left: Self, right: Self) -> Bool {
    if left.reported != right.reported {
      guard let leftTime = left.reported else { return true }
      guard let rightTime = right.reported else { return false }
      return leftTime < rightTime
    }
    if left.version != right.version { return left.version < right.version }
    for (leftField, rightField) in zip(left.fields, right.fields) {
      if referenceBytesDiffer(leftField, rightField) {
        return referenceIsBefore(leftField, rightField)
      }
    }
    return false
  }
}

/// Whether a text stands before another as bytes.
func referenceIsBefore(_ left: String, _ right: String) -> Bool {
  left.utf8.lexicographicallyPrecedes(right.utf8)
}

/// Whether two texts differ as bytes.
func referenceBytesDiffer(_ left: String, _ right: String) -> Bool {
  !left.utf8.elementsEqual(right.utf8)
}

extension ReferenceMarker {
  /// By (date, minute, code, element, helbredsforløb).
  var rank: ReferenceRank {
    ReferenceRank(
      reported: reported, version: version,
      fields: [time?.text ?? "", code ?? "", element ?? "", helbredsforloeb ?? ""])
  }
}

extension ReferenceElement {
  /// By end, start, manner of ending, unit, region, helbredsforløb.
  var rank: ReferenceRank {
    ReferenceRank(
      reported: reported, version: version,
      fields: [
        end?.text ?? "", start?.text ?? "", mannerOfEnding ?? "", unit ?? "", region ?? "",
        helbredsforloeb ?? "", joins ?? "",
      ])
  }
}

extension ReferenceContact {
  /// By start, type, death, element, helbredsforløb.
  var rank: ReferenceRank {
    ReferenceRank(
      reported: reported, version: version,
      fields: [
        start?.text ?? "", type ?? "", death.map(ReferenceDate.text) ?? "", element ?? "",
        helbredsforloeb ?? "",
      ])
  }
}

extension ReferenceOffer {
  /// By offered date, FRIST, SVAR, TILBUDT_DEN, element, helbredsforløb.
  var rank: ReferenceRank {
    ReferenceRank(
      reported: reported, version: 0,
      fields: [
        date.map(ReferenceDate.text) ?? "", kind ?? "", answer ?? "",
        toldOn.map(ReferenceDate.text) ?? "", element ?? "", helbredsforloeb ?? "",
      ])
  }
}
