package import DanishCalendar

/// Where a record was read: a file of the batch and a line of it, counted from 1.
package struct Place: Hashable, Comparable, Sendable {
  /// The place of the file in the batch.
  package var file: Int32
  /// The line, counted from 1; for a document that of the start tag.
  package var line: Int32

  /// A place by file and line.
  @inlinable
  package init(file: Int32, line: Int32) {
    self.file = file
    self.line = line
  }

  /// By file, then by line.
  package static func < (left: Place, right: Place) -> Bool {
    (left.file, left.line) < (right.file, right.line)
  }
}

/// What a record does to its identity (HANDLING; in CDA an entry or a removal).
package enum Operation: UInt8, Sendable {
  case upsert
  case remove
}

/// A place in the batch's list of CDA documents; `none` for rows of tables.
package struct DocumentID: RawRepresentable, Hashable, Sendable {
  /// The number itself.
  package var rawValue: Int32

  /// A value of all its parts.
  @inlinable
  package init(rawValue: Int32) {
    self.rawValue = rawValue
  }

  @inlinable package static var none: DocumentID { DocumentID(rawValue: -1) }

  /// Whether two documents are the same.
  @inlinable
  package static func == (left: DocumentID, right: DocumentID) -> Bool {
    left.rawValue == right.rawValue
  }
}

/// A pathway marker (forløbsmarkør) as received: an SKS code with one time, on one element.
package struct MarkerRecord: Equatable, Sendable {
  /// DW_EK_MARKOERREGISTRERING, or the marker's id in CDA.
  package var key = RecordKey.none
  /// DW_EK_FORLOEB, or the id of the element's act.
  package var element = RecordKey.none
  /// DW_EK_HELBREDSFORLOEB.
  package var course = RecordKey.none
  /// MARKOER_TIDSPUNKT, local time to the minute.
  package var time = LocalMinute.unknown
  /// When the record was reported, or entered; unknown is always known (ENGINE.md section 1).
  package var reported = LocalMinute.unknown
  /// MARKOER, the SKS code in capitals.
  package var code = CodeID.none
  /// The CDA document that the record came in.
  package var document = DocumentID.none
  /// Where the record was read.
  package var place: Place
  /// Whether the record gives or removes its identity.
  package var operation = Operation.upsert

  /// An empty record of a place.
  @inlinable
  package init(place: Place) {
    self.place = place
  }
}

/// A pathway element (forløbselement) as received.
package struct ElementRecord: Equatable, Sendable {
  /// The identity of the record within its kind.
  package var key = RecordKey.none
  /// DW_EK_HELBREDSFORLOEB, the course of illness the record says it belongs to.
  package var course = RecordKey.none
  /// The element whose pathway this one joins (CDA link ALAA01 or ALAA03).
  package var joins = RecordKey.none
  /// FORL_LABEL, such as ALAL01 for cancer.
  package var label = CodeID.none
  /// FORL_AFSLUT_MAADE, such as ALAC70 for death.
  package var ending = CodeID.none
  /// FORL_ANS, the SOR number of the responsible unit.
  package var unit = RecordKey.none
  /// FORL_ANS_ORG_REG.
  package var region = RecordKey.none
  /// FORL_HENV_TIDSPUNKT, when the referral was received.
  package var referred = LocalMinute.unknown
  /// The start, local time to the minute.
  package var start = LocalMinute.unknown
  /// The end, local time to the minute; unknown while open.
  package var end = LocalMinute.unknown
  /// When the record was reported, or entered; unknown is always known (ENGINE.md section 1).
  package var reported = LocalMinute.unknown
  /// The CDA document that the record came in.
  package var document = DocumentID.none
  /// Where the record was read.
  package var place: Place
  /// Whether the record gives or removes its identity.
  package var operation = Operation.upsert

  /// An empty record of a place.
  @inlinable
  package init(place: Place) {
    self.place = place
  }
}

/// A contact (kontakt) as received.
package struct ContactRecord: Equatable, Sendable {
  /// The identity of the record within its kind.
  package var key = RecordKey.none
  /// DW_EK_FORLOEB, the pathway element the record belongs to.
  package var element = RecordKey.none
  /// DW_EK_HELBREDSFORLOEB, the course of illness the record says it belongs to.
  package var course = RecordKey.none
  /// KONT_TYPE, such as ALCA10 for a death.
  package var type = CodeID.none
  /// The start, local time to the minute.
  package var start = LocalMinute.unknown
  /// When the record was reported, or entered; unknown is always known (ENGINE.md section 1).
  package var reported = LocalMinute.unknown
  /// BORGER_DOEDSDATO, as the midnight of its date.
  package var death = LocalMinute.unknown
  /// The CDA document that the record came in.
  package var document = DocumentID.none
  /// Where the record was read.
  package var place: Place
  /// Whether the record gives or removes its identity.
  package var operation = Operation.upsert

  /// An empty record of a place.
  @inlinable
  package init(place: Place) {
    self.place = place
  }
}

/// The deadline an offer is for (FRIST), in the order of its names.
package enum OfferKind: UInt8, Sendable, CaseIterable {
  case unknown
  case behandling
  case efterbehandling
  case udredning
}

/// What became of an offer (SVAR), in the order of its names.
package enum OfferAnswer: UInt8, Sendable, CaseIterable {
  case unknown
  /// Accepted by the patient.
  case accepteret
  /// Cancelled by the hospital.
  case aflyst
  /// Declined by the patient.
  case afslaaet
}

/// A date offered to the patient (tilbud), kept locally and not in LPR (ENGINE.md section 8).
package struct OfferRecord: Equatable, Sendable {
  /// TILBUD_ID.
  package var key = RecordKey.none
  /// DW_EK_FORLOEB, the pathway element the record belongs to.
  package var element = RecordKey.none
  /// DW_EK_HELBREDSFORLOEB, the course of illness the record says it belongs to.
  package var course = RecordKey.none
  /// TILBUD_STED, the SOR number of the place.
  package var unit = RecordKey.none
  /// FRIST, the deadline that the offer is for.
  package var kind = OfferKind.unknown
  /// SVAR, what became of the offer.
  package var answer = OfferAnswer.unknown
  /// TILBUD_DATO, as the midnight of its date.
  package var offered = LocalMinute.unknown
  /// TILBUDT_DEN, the day the patient was told, as its midnight.
  package var told = LocalMinute.unknown
  /// When the record was reported, or entered; unknown is always known (ENGINE.md section 1).
  package var reported = LocalMinute.unknown
  /// Where the record was read.
  package var place: Place
  /// Whether the record gives or removes its identity.
  package var operation = Operation.upsert

  /// An empty record of a place.
  @inlinable
  package init(place: Place) {
    self.place = place
  }
}

/// A CDA document: what its entries have in common.
package struct DocumentRecord: Equatable, Sendable {
  /// ClinicalDocument/setId.
  package var set: RecordKey
  /// ClinicalDocument/versionNumber.
  package var version: Int64
  /// ClinicalDocument/effectiveTime.
  package var reported: LocalMinute
  /// Whether it replaces all that its set held (relatedDocument typeCode RPLC).
  package var replacesSet: Bool
  /// Where the record was read.
  package var place: Place

  /// A value of all its parts.
  package init(
    set: RecordKey, version: Int64, reported: LocalMinute, replacesSet: Bool, place: Place
  ) {
    self.set = set
    self.version = version
    self.reported = reported
    self.replacesSet = replacesSet
    self.place = place
  }
}
