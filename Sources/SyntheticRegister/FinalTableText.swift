/// Writes the rows of tables as LPR_F has them: dates and times of day apart, no reported times.
///
/// LPR_F holds what is true at last, without removed rows, so only final rows are written.
struct FinalTableText {
  private let seed: UInt64
  private let days: DayCalendar
  private let markers: MarkerTexts
  private let pieces: Pieces
  /// By unit: its number, its sort, its specialty and its region.
  private let specialties: FragmentTable

  init(_ ground: Groundwork) {
    seed = ground.options.seed
    days = ground.days
    markers = ground.markers
    pieces = Pieces(ground.units)
    specialties = FragmentTable(
      (0..<ground.units.numbers.count).map { unit in
        let region = Region.all[Units.region(of: unit)].number
        return "\(ground.units.numbers.text(unit));afdeling;"
          + "\(ground.units.specialties.text(unit));\(region);"
      })
  }

  static let markerColumns =
    "dw_ek_forloeb;dato_markoer;tidspunkt_markoer;markoer;lprindberetningssystem\n"

  static let elementColumns = """
    dw_ek_forloeb;dw_ek_helbredsforloeb;cpr_encrypted;sorenhed_ans;enhedstype_ans;\
    hovedspeciale_ans;region_ans;dato_start;tidspunkt_start;dato_slut;tidspunkt_slut;\
    sorenhed_hen;enhedstype_hen;hovedspeciale_hen;region_hen;dato_henvisning;\
    tidspunkt_henvisning;henvisningsaarsag;henvisningsmaade;henvisning_fritvalg;\
    afslutningsmaade;forloeblabel;lprindberetningssystem

    """

  static let contactColumns = """
    dw_ek_kontakt;dw_ek_forloeb;cpr_encrypted;aktionsdiagnose;dato_start;tidspunkt_start;\
    dato_slut;tidspunkt_slut;dato_behandling_start;tidspunkt_behandling_start;\
    dato_henvisning;tidspunkt_henvisning;henvisningsaarsag;henvisningsmaade;\
    henvisning_fritvalg;kontaktaarsag;kontakttype;prioritet;sorenhed_ans;enhedstype_ans;\
    hovedspeciale_ans;region_ans;sorenhed_hen;enhedstype_hen;hovedspeciale_hen;region_hen;\
    lprindberetningssystem

    """

  func write(_ row: MarkerRow, to text: inout RowText) {
    text.field(row.element)
    if row.isBad { text.raw("2025-02-30;;") } else { text.fields(known: row.time, days) }
    text.field(markers.codes, Int(row.code.rawValue))
    text.raw("LPR3\n")
  }

  func write(_ row: ElementRow, to text: inout RowText) {
    text.field(row.key)
    text.field(row.course)
    writePerson(row.person, to: &text)
    text.raw(specialties, row.unit)
    text.fields(known: row.start, days)
    text.fields(known: row.end, days)
    let isReferred = row.referral.isReferral
    if isReferred {
      text.raw(specialties, referring(row.unit, row.place))
      text.fields(known: row.referred, days)
    } else {
      text.empty(6)
    }
    text.raw(row.label == .cancer ? "DZ031;" : ";")
    text.field(pieces.referralCodes, Int(row.referral.rawValue))
    text.raw(isReferred ? "ALDB00;" : ";")
    text.field(pieces.endingCodes, Int(row.ending.rawValue))
    text.field(pieces.labelCodes, Int(row.label.rawValue))
    text.raw("LPR3\n")
  }

  func write(_ row: ContactRow, to text: inout RowText) {
    text.field(row.key)
    text.field(row.element)
    writePerson(row.person, to: &text)
    text.field(pieces.diagnosisCodes, Int(row.diagnosis.rawValue))
    text.fields(known: row.start, days)
    text.fields(known: row.end, days)
    text.empty(2)
    let isReferred = row.referral.isReferral
    if isReferred {
      text.fields(known: row.referred, days)
      text.empty()
      text.field(pieces.referralCodes, Int(row.referral.rawValue))
      text.raw("ALDB00;")
    } else {
      text.empty(5)
    }
    text.raw(row.isAcute ? "ALCC01;" : ";")
    text.field(pieces.contactCodes, Int(row.type.rawValue))
    text.raw(row.isAcute ? "ATA1;" : "ATA3;")
    text.raw(specialties, row.unit)
    if isReferred {
      text.raw(specialties, referring(row.unit, row.course))
    } else {
      text.empty(4)
    }
    text.raw("LPR3\n")
  }

  private func referring(_ unit: Int, _ number: Int) -> Int {
    (unit * 7 + number) % specialties.count
  }

  /// A pseudonym of 32 digits that follows from the patient and the seed.
  private func writePerson(_ person: Int, to text: inout RowText) {
    var random = RandomNumbers(seed, person, 0, 4)
    text.hexadecimal(random.next(), digits: 16)
    text.hexadecimal(random.next(), digits: 16)
    text.empty()
  }
}
