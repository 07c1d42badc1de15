/// A table of the register's extracts, or the local table of offers (FORMATS.md).
package enum TableKind: String, CaseIterable, Sendable {
  case markersA
  case markersF
  case elementsA
  case elementsF
  case contactsA
  case contactsF
  case offers
}

/// What a column means to the reader, whatever a table calls it.
enum Column: Int, CaseIterable, Sendable {
  case element, course, system, reported, handling
  case markerKey, code, time, timeOfDay
  case person, label, unit, region, ending, referred, referredTimeOfDay
  case start, startTimeOfDay, end, endTimeOfDay
  case contactKey, contactType, death
  case offerKey, deadline, offered, told, answer
}

extension TableKind {
  /// The columns read, by their names in capitals.
  var columns: [(name: String, column: Column)] {
    let common: [(String, Column)] = [
      ("LPRINDBERETNINGSSYSTEM", .system), ("LPRINDBERETNINGSSYTEM", .system),
      ("HANDLING", .handling), ("DW_EK_FORLOEB", .element),
    ]
    switch self {
    case .markersA:
      return common + [
        ("DW_EK_HELBREDSFORLOEB", .course), ("DW_EK_MARKOERREGISTRERING", .markerKey),
        ("MARKOER", .code), ("MARKOER_TIDSPUNKT", .time), ("MARKOER_INDB_TIDSPUNKT", .reported),
      ]
    case .markersF:
      return common + [
        ("MARKOER", .code), ("DATO_MARKOER", .time), ("TIDSPUNKT_MARKOER", .timeOfDay),
      ]
    case .elementsA:
      return common + [
        ("DW_EK_HELBREDSFORLOEB", .course), ("PNR", .person), ("FORL_LABEL", .label),
        ("FORL_ANS", .unit), ("FORL_ANS_ORG_REG", .region), ("FORL_HENV_TIDSPUNKT", .referred),
        ("FORL_STARTTIDSPUNKT", .start), ("FORL_SLUTTIDSPUNKT", .end),
        ("FORL_AFSLUT_MAADE", .ending), ("FORL_INDB_TIDSPUNKT", .reported),
      ]
    case .elementsF:
      return common + [
        ("DW_EK_HELBREDSFORLOEB", .course), ("CPR", .person), ("FORLOEBLABEL", .label),
        ("SORENHED_ANS", .unit), ("REGION_ANS", .region), ("DATO_HENVISNING", .referred),
        ("TIDSPUNKT_HENVISNING", .referredTimeOfDay), ("DATO_START", .start),
        ("TIDSPUNKT_START", .startTimeOfDay), ("DATO_SLUT", .end),
        ("TIDSPUNKT_SLUT", .endTimeOfDay), ("AFSLUTNINGSMAADE", .ending),
      ]
    case .contactsA:
      return common + [
        ("DW_EK_KONTAKT", .contactKey), ("DW_EK_HELBREDSFORLOEB", .course),
        ("KONT_TYPE", .contactType), ("KONT_ANS", .unit), ("KONT_STARTTIDSPUNKT", .start),
        ("KONT_SLUTTIDSPUNKT", .end), ("KONT_INDB_TIDSPUNKT", .reported),
        ("BORGER_DOEDSDATO", .death),
      ]
    case .contactsF:
      return common + [
        ("DW_EK_KONTAKT", .contactKey), ("KONTAKTTYPE", .contactType), ("SORENHED_ANS", .unit),
        ("DATO_START", .start), ("TIDSPUNKT_START", .startTimeOfDay), ("DATO_SLUT", .end),
        ("TIDSPUNKT_SLUT", .endTimeOfDay),
      ]
    case .offers:
      return common + [
        ("TILBUD_ID", .offerKey), ("DW_EK_HELBREDSFORLOEB", .course), ("FRIST", .deadline),
        ("TILBUD_DATO", .offered), ("TILBUD_STED", .unit), ("TILBUDT_DEN", .told),
        ("SVAR", .answer), ("REGISTRERET_TIDSPUNKT", .reported),
      ]
    }
  }

  /// Columns that a header must have (in bold in FORMATS.md).
  var required: [Column] {
    switch self {
    case .markersA, .markersF: [.element, .code, .time]
    case .elementsA, .elementsF: [.element, .start]
    case .contactsA, .contactsF: [.contactKey, .start]
    case .offers: [.offerKey, .deadline, .offered, .reported]
    }
  }

  /// The name that a column has in this table.
  func name(of column: Column) -> String {
    columns.first { $0.column == column }?.name ?? ""
  }

  /// The table that a header tells by its names, in capitals.
  init?(header names: Set<String>) {
    func has(_ wanted: String...) -> Bool { wanted.allSatisfy(names.contains) }
    if has("TILBUD_ID", "TILBUD_DATO") {
      self = .offers
    } else if has("MARKOER", "MARKOER_TIDSPUNKT") {
      self = .markersA
    } else if has("MARKOER", "DATO_MARKOER") {
      self = .markersF
    } else if has("DW_EK_KONTAKT", "KONT_STARTTIDSPUNKT") {
      self = .contactsA
    } else if has("DW_EK_KONTAKT", "DATO_START") {
      self = .contactsF
    } else if has("FORL_STARTTIDSPUNKT") {
      self = .elementsA
    } else if has("DW_EK_FORLOEB", "DATO_START"), !has("MARKOER") {
      self = .elementsF
    } else {
      return nil
    }
  }

  /// Every column name that any table reads.
  package static let knownNames: [String] = {
    var names: Set<String> = []
    for kind in allCases { names.formUnion(kind.columns.map(\.name)) }
    return names.subtracting(["LPRINDBERETNINGSSYTEM"]).sorted()
  }()
}
