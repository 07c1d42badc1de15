internal import DanishCalendar

/// Writes the rows of tables as LPR_A has them: all columns, in the widths of the real ones.
///
/// A column of this project's own, HANDLING, stands last, so that a row can say what it does.
struct TableText {
  private let days: DayCalendar
  private let units: Units
  private let markers: MarkerTexts
  private let pieces: Pieces

  init(days: DayCalendar, units: Units, markers: MarkerTexts) {
    self.days = days
    self.units = units
    self.markers = markers
    pieces = Pieces(units)
  }

  static let markerColumns = """
    DW_EK_FORLOEB;DW_EK_HELBREDSFORLOEB;DW_EK_MARKOERREGISTRERING;LPRINDBERETNINGSSYSTEM;MARKOER;\
    MARKOER_INDB_TIDSPUNKT;MARKOER_SKS_TYPE;MARKOER_TEKST;MARKOER_TIDSPUNKT;HANDLING

    """

  static let elementColumns = """
    DW_EK_FORLOEB;PNR;DW_EK_BORGER;CPRTJEK;CPRTYPE;DW_EK_FORLOEB_FORRIGE;DW_EK_HELBREDSFORLOEB;\
    HELBREDSFORL_STARTTIDSPUNKT;HELBREDSFORL_SLUTTIDSPUNKT;FORL_STARTTIDSPUNKT;\
    FORL_SLUTTIDSPUNKT;FORL_INDB_TIDSPUNKT;FORL_LABEL;FORL_LABEL_TEKST;FORL_REF_TYPE;\
    FORL_REF_TYPE_TEKST;FORL_AFSLUT_MAADE;FORL_AFSLUT_MAADE_TEKST;FORL_HENV_TIDSPUNKT;\
    FORL_HENV_MAADE;FORL_HENV_MAADE_TEKST;FORL_HENV_AARSAG;FORL_HENV_AARSAG_TEKST;\
    FORL_HENV_INSTANS;FORL_FRITVALG;FORL_FRITVALG_TEKST;FORL_ANS;FORL_ANS_INST;\
    FORL_INST_EJERTYPE;FORL_ANS_GEO_REG;FORL_ANS_GEO_REG_TEKST;FORL_ANS_ORG_REG;\
    FORL_ANS_ORG_REG_TEKST;FORL_LPR_ENTITY_ID;LPRINDBERETNINGSSYSTEM;HANDLING

    """

  static let contactColumns = """
    DW_EK_KONTAKT;DW_EK_FORLOEB;PNR;KONT_STARTTIDSPUNKT;KONT_SLUTTIDSPUNKT;KONT_TYPE;\
    LPRINDBERETNINGSSYSTEM;ADIAG;PRIORITET;KONT_ANS_HOVEDSPEC;DW_SK_SYGEHUSOPHOLD;\
    DW_EK_HELBREDSFORLOEB;DW_EK_BORGER;KONT_PATIENT_TYPE;KONT_AARSAG;KONT_HENV_AARSAG;\
    KONT_HENV_MAADE;KONT_HENV_INSTANS;KONT_HENV_TIDSPUNKT;KONT_INDB_TIDSPUNKT;\
    BEH_STARTTIDSPUNKT;FLAG_KONT_AFSLUTTET;KONT_ANS;KONT_ANS_INST;KONT_ANS_HOVEDSPEC_SHAK;\
    KONT_ANS_GEO_REG;KONT_ANS_ORG_REG;KONT_INST_EJERTYPE;KONT_FIR_KODE;KONT_FRITVALG;\
    KONT_LPR_ENTITY_ID;BORGER_KOEN;BORGER_FOEDSELSDATO;BORGER_DOEDSDATO;BORGER_ALDER_AAR_IND;\
    BORGER_ALDER_AAR_UD;BORGER_BO_KOM;BORGER_BO_REG;CPRTJEK;CPRTYPE;ADIAG_TEKST;\
    BORGER_BO_KOM_TEKST;BORGER_BO_REG_TEKST;KONT_AARSAG_TEKST;KONT_ANS_GEO_REG_TEKST;\
    KONT_ANS_ORG_REG_TEKST;KONT_FIR_TEKST;KONT_FRITVALG_TEKST;KONT_HENV_AARSAG_TEKST;\
    KONT_HENV_MAADE_TEKST;KONT_PATIENT_TYPE_TEKST;KONT_TYPE_TEKST;PRIORITET_TEKST;HANDLING

    """

  static let offerColumns = """
    TILBUD_ID;DW_EK_FORLOEB;DW_EK_HELBREDSFORLOEB;FRIST;TILBUD_DATO;TILBUD_STED;TILBUDT_DEN;SVAR;\
    REGISTRERET_TIDSPUNKT;HANDLING

    """

  private func end(_ text: inout RowText, _ handling: Handling) {
    switch handling {
    case .create, .repeated: break
    case .correct: text.raw("ret")
    case .remove: text.raw("slet")
    }
    text.raw("\n")
  }

  func write(_ row: MarkerRow, to text: inout RowText) {
    text.field(row.element)
    text.field(row.course)
    if row.isBad { text.empty() } else { text.field(row.key) }
    text.raw("LPR3;")
    let code = Int(row.code.rawValue)
    text.field(markers.codes, code)
    text.field(time: row.reported, days)
    text.raw("adm;")
    text.field(markers.texts, code)
    // A row made to be bad has a time that nobody can read.
    if row.isBad { text.raw("2025-02-30;") } else { text.field(time: row.time, days) }
    end(&text, row.handling)
  }

  func write(_ row: ElementRow, to text: inout RowText) {
    text.field(row.key)
    text.number(Persons.number(of: row.person), width: 10)
    text.empty()
    text.field(Keys.person(row.person))
    text.raw("0;1;")
    if row.previous > 0 { text.number(row.previous) }
    text.empty()
    text.field(row.course)
    text.field(time: row.courseStart, days)
    text.empty()
    text.field(time: row.start, days)
    text.field(known: row.end, days)
    text.field(time: row.reported, days)
    text.raw(pieces.labels, Int(row.label.rawValue))
    text.raw(row.previous > 0 ? "ALAA01;henvist i samme sygdomsforløb;" : ";;")
    text.raw(pieces.endings, Int(row.ending.rawValue))
    writeReferral(row, to: &text)
    text.raw(pieces.elementUnits, row.unit)
    text.number(row.key &* 7919 & 0xFFFF_FFFF)
    text.raw(";LPR3;")
    end(&text, row.handling)
  }

  private func writeReferral(_ row: ElementRow, to text: inout RowText) {
    if row.referral.isReferral {
      text.field(time: row.referred, days)
      text.raw(pieces.referrals, Int(row.referral.rawValue))
      text.raw(row.label == .cancer ? "DZ031;Observation pga. mistanke om ondartet tumor;" : ";;")
      text.field(units.numbers, (row.unit * 7 + row.place) % units.numbers.count)
      text.raw("ALDB00;fritvalg ikke relevant;")
    } else {
      text.empty()
      text.raw(pieces.referrals, Int(row.referral.rawValue))
      text.empty(5)
    }
  }

  func write(_ row: ContactRow, to text: inout RowText) {
    text.field(row.key)
    text.field(row.element)
    text.number(Persons.number(of: row.person), width: 10)
    text.empty()
    text.field(time: row.start, days)
    text.field(time: row.end, days)
    text.field(pieces.contactCodes, Int(row.type.rawValue))
    text.raw("LPR3;")
    text.field(pieces.diagnosisCodes, Int(row.diagnosis.rawValue))
    text.raw(row.isAcute ? "ATA1;" : "ATA3;")
    text.field(units.specialties, row.unit)
    let isStay = row.end - row.start >= 600
    if isStay { text.number(row.key / 3) }
    text.empty()
    text.field(row.course)
    text.field(Keys.person(row.person))
    text.raw(isStay ? "0;" : "2;")
    text.raw(row.isAcute ? "ALCC01;" : ";")
    writeReferral(row, to: &text)
    text.field(time: row.reported, days)
    if row.type != .virtual { text.time(row.start, days) }
    text.raw(";1;")
    text.raw(pieces.contactUnits, row.unit)
    text.raw(row.referral.isReferral ? ";ALDB00;" : ";;")
    text.number(row.key &* 7919 & 0xFFFF_FFFF)
    text.empty()
    writePerson(row, to: &text)
    writeTexts(row, isStay: isStay, to: &text)
    end(&text, row.handling)
  }

  private func writeReferral(_ row: ContactRow, to text: inout RowText) {
    guard row.referral.isReferral else { return text.empty(4) }
    text.field(pieces.diagnosisCodes, Int(row.diagnosis.rawValue))
    text.field(pieces.referralCodes, Int(row.referral.rawValue))
    text.field(units.numbers, (row.unit * 7 + row.course) % units.numbers.count)
    text.field(time: row.referred, days)
  }

  private func writePerson(_ row: ContactRow, to text: inout RowText) {
    let birth = Persons.birth(of: row.person).civil
    text.field(Persons.sex(of: row.person))
    text.number(birth.year)
    text.raw("-")
    text.number(birth.month, width: 2)
    text.raw("-")
    text.number(birth.day, width: 2)
    text.empty()
    if row.death > 0 { text.raw(days.dateTexts, row.death) }
    text.empty()
    let age = days.date(DayCalendar.day(of: row.start)).year - birth.year
    text.field(age)
    text.field(age)
    text.raw(pieces.homes, row.unit / Units.perRegion)
    text.raw("0;1;")
  }

  private func writeTexts(_ row: ContactRow, isStay: Bool, to text: inout RowText) {
    text.field(pieces.diagnosisTexts, Int(row.diagnosis.rawValue))
    text.raw(pieces.homeTexts, row.unit / Units.perRegion)
    text.raw(row.isAcute ? "sygdom;" : ";")
    text.raw(pieces.regionTexts, row.unit / Units.perRegion)
    text.empty()
    if row.referral.isReferral {
      text.raw("fritvalg ikke relevant;")
      text.field(pieces.diagnosisTexts, Int(row.diagnosis.rawValue))
      text.field(pieces.referralTexts, Int(row.referral.rawValue))
    } else {
      text.empty(3)
    }
    text.raw(isStay ? "Indlagt;" : "Ambulant;")
    text.field(pieces.contactTexts, Int(row.type.rawValue))
    text.raw(row.isAcute ? "Akut;" : "Planlagt;")
  }

  func write(_ row: OfferRow, to text: inout RowText) {
    text.raw("T-")
    text.field(row.key)
    text.field(row.element)
    text.field(row.course)
    writeOffer(row, to: &text)
    text.field(time: row.reported, days)
    end(&text, row.handling)
  }

  /// The fields of an offer between its keys and the time of its entry.
  func writeOffer(_ row: OfferRow, to text: inout RowText) {
    text.raw(row.kind.word)
    text.empty()
    text.field(days.dateTexts, row.offered)
    text.field(units.numbers, row.unit)
    text.field(days.dateTexts, row.told)
    text.raw(row.answer.word)
    text.empty()
  }
}
