/// A marker row (forløbsmarkør), as one record says it.
package struct ReferenceMarker: Hashable, Sendable {
  /// DW_EK_FORLOEB.
  package var element: String?
  /// DW_EK_HELBREDSFORLOEB of the marker's own.
  package var helbredsforloeb: String?
  /// DW_EK_MARKOERREGISTRERING, in CDA the marker's id.
  package var key: String?
  /// MARKOER in capitals.
  package var code: String?
  /// MARKOER_TIDSPUNKT.
  package var time: ReferenceMoment?
  /// MARKOER_INDB_TIDSPUNKT; nil = always known.
  package var reported: ReferenceMoment?
  /// HANDLING is `slet`.
  package var isRemoval: Bool
  /// The CDA document's versionNumber, which orders documents of one minute; 0 in tables.
  package var version: Int

  package init(
    element: String? = nil, helbredsforloeb: String? = nil, key: String? = nil,
    code: String? = nil, time: ReferenceMoment? = nil, reported: ReferenceMoment? = nil,
    isRemoval: Bool = false, version: Int = 0
  ) {
    self.element = element
    self.helbredsforloeb = helbredsforloeb
    self.key = key
    self.code = code
    self.time = time
    self.reported = reported
    self.isRemoval = isRemoval
    self.version = version
  }
}

/// An element row (forløbselement).
package struct ReferenceElement: Hashable, Sendable {
  /// DW_EK_FORLOEB.
  package var key: String
  /// DW_EK_HELBREDSFORLOEB.
  package var helbredsforloeb: String?
  /// FORL_LABEL (ALAL…).
  package var label: String?
  /// FORL_ANS, the responsible unit (SOR).
  package var unit: String?
  /// FORL_ANS_ORG_REG, the region.
  package var region: String?
  /// FORL_HENV_TIDSPUNKT, the referral.
  package var referral: ReferenceMoment?
  /// FORL_STARTTIDSPUNKT.
  package var start: ReferenceMoment?
  /// FORL_SLUTTIDSPUNKT.
  package var end: ReferenceMoment?
  /// FORL_AFSLUT_MAADE in capitals (ALAC70 = died).
  package var mannerOfEnding: String?
  /// FORL_INDB_TIDSPUNKT; nil = always known.
  package var reported: ReferenceMoment?
  /// HANDLING is `slet`.
  package var isRemoval: Bool
  /// The CDA document's versionNumber; 0 in tables.
  package var version: Int
  /// The key of the element that a CDA link of type ALAA01 or ALAA03 joins.
  package var joins: String?

  package init(
    key: String, helbredsforloeb: String? = nil, label: String? = nil, unit: String? = nil,
    region: String? = nil, referral: ReferenceMoment? = nil, start: ReferenceMoment? = nil,
    end: ReferenceMoment? = nil, mannerOfEnding: String? = nil,
    reported: ReferenceMoment? = nil, isRemoval: Bool = false, version: Int = 0,
    joins: String? = nil
  ) {
    self.key = key
    self.helbredsforloeb = helbredsforloeb
    self.label = label
    self.unit = unit
    self.region = region
    self.referral = referral
    self.start = start
    self.end = end
    self.mannerOfEnding = mannerOfEnding
    self.reported = reported
    self.isRemoval = isRemoval
    self.version = version
    self.joins = joins
  }
}

/// A contact row (kontakt).
package struct ReferenceContact: Hashable, Sendable {
  /// DW_EK_KONTAKT.
  package var key: String
  /// DW_EK_FORLOEB.
  package var element: String?
  /// DW_EK_HELBREDSFORLOEB of the contact's own.
  package var helbredsforloeb: String?
  /// KONT_TYPE in capitals (ALCA10 = death).
  package var type: String?
  /// KONT_ANS (SOR).
  package var unit: String?
  /// KONT_STARTTIDSPUNKT.
  package var start: ReferenceMoment?
  /// KONT_SLUTTIDSPUNKT.
  package var end: ReferenceMoment?
  /// BORGER_DOEDSDATO, a day number.
  package var death: Int?
  /// KONT_INDB_TIDSPUNKT; nil = always known.
  package var reported: ReferenceMoment?
  /// HANDLING is `slet`.
  package var isRemoval: Bool
  /// The CDA document's versionNumber; 0 in tables.
  package var version: Int

  package init(
    key: String, element: String? = nil, helbredsforloeb: String? = nil, type: String? = nil,
    unit: String? = nil, start: ReferenceMoment? = nil, end: ReferenceMoment? = nil,
    death: Int? = nil, reported: ReferenceMoment? = nil, isRemoval: Bool = false,
    version: Int = 0
  ) {
    self.key = key
    self.element = element
    self.helbredsforloeb = helbredsforloeb
    self.type = type
    self.unit = unit
    self.start = start
    self.end = end
    self.death = death
    self.reported = reported
    self.isRemoval = isRemoval
    self.version = version
  }
}

/// A row of the local table of offers (tilbud).
package struct ReferenceOffer: Hashable, Sendable {
  /// TILBUD_ID.
  package var key: String
  /// DW_EK_FORLOEB.
  package var element: String?
  /// DW_EK_HELBREDSFORLOEB.
  package var helbredsforloeb: String?
  /// FRIST in small letters: udredning, behandling or efterbehandling.
  package var kind: String?
  /// TILBUD_DATO, the date offered, a day number.
  package var date: Int?
  /// TILBUD_STED (SOR).
  package var place: String?
  /// TILBUDT_DEN, the day the patient was told, a day number.
  package var toldOn: Int?
  /// SVAR in small letters: accepteret, afslaaet, aflyst; nil = unknown.
  package var answer: String?
  /// REGISTRERET_TIDSPUNKT.
  package var reported: ReferenceMoment?
  /// HANDLING is `slet`.
  package var isRemoval: Bool

  package init(
    key: String, element: String? = nil, helbredsforloeb: String? = nil, kind: String? = nil,
    date: Int? = nil, place: String? = nil, toldOn: Int? = nil, answer: String? = nil,
    reported: ReferenceMoment? = nil, isRemoval: Bool = false
  ) {
    self.key = key
    self.element = element
    self.helbredsforloeb = helbredsforloeb
    self.kind = kind
    self.date = date
    self.place = place
    self.toldOn = toldOn
    self.answer = answer
    self.reported = reported
    self.isRemoval = isRemoval
  }
}
