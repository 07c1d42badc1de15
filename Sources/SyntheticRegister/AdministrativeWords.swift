/// Labels of elements, with SKS texts.
enum ElementLabel: UInt8, CaseIterable {
  case cancer
  case heart
  case mental
  case pregnancy
  case newborn
  case screening
  case other

  var code: String {
    ["ALAL01", "ALAL02", "ALAL03", "ALAL51", "ALAL52", "ALAL61", "ALAL90"][Int(rawValue)]
  }

  var text: String {
    [
      "Kræftsygdomme", "Hjertesygdomme", "Psykiske lidelser og adfærdsmæssige forstyrrelser",
      "Graviditet, fødsel og barselsperiode", "Nyfødte", "Screeninger",
      "Andre forløb (ikke klassificeret andetsted)",
    ][Int(rawValue)]
  }
}

/// How elements end.
enum ElementEnding: UInt8, CaseIterable {
  case open
  case toUnit
  case toPrimaryCare
  case toHome
  case absent
  case died

  var code: String { ["", "ALAC01", "ALAC20", "ALAC50", "ALAC60", "ALAC70"][Int(rawValue)] }

  var text: String {
    [
      "", "afsluttet til klinisk enhed", "afsluttet til primærsektor", "afsluttet til hjemmet",
      "afsluttet pga patientens udeblivelse", "afsluttet ved patientens død",
    ][Int(rawValue)]
  }
}

/// How patients come to the hospital.
enum ReferralWay: UInt8, CaseIterable {
  case none
  case emergency
  case unit
  case doctor
  case specialist

  var code: String { ["ALDA00", "ALDA11", "ALDA20", "ALDA30", "ALDA31"][Int(rawValue)] }

  var text: String {
    [
      "ingen henviser", "akutordning", "klinisk enhed", "praktiserende læge",
      "praktiserende speciallæge",
    ][Int(rawValue)]
  }

  /// Whether somebody referred the patient beforehand.
  var isReferral: Bool { rawValue >= ReferralWay.unit.rawValue }
}

/// Types of contacts.
enum ContactType: UInt8, CaseIterable {
  case attendance
  case outside
  case virtual
  case death

  var code: String { ["ALCA00", "ALCA01", "ALCA03", "ALCA10"][Int(rawValue)] }

  var text: String { ["fysisk fremmøde", "udekontakt", "virtuel kontakt", "død"][Int(rawValue)] }
}

/// Diagnoses of contacts; the texts are RECALLED.
enum Diagnosis: UInt8, CaseIterable {
  case suspectedCancer
  case cancer
  case observation
  case angina
  case depression
  case arthrosis
  case infection
  case pregnancy
  case diabetes
  case hypertension
  case injury
  case pain

  var code: String {
    [
      "DZ031", "DC189", "DZ039", "DI209", "DF329", "DM171", "DJ189", "DZ340", "DE119", "DI109",
      "DS525", "DR104",
    ][Int(rawValue)]
  }

  var text: String {
    [
      "Observation pga. mistanke om ondartet tumor", "Kræft UNS", "Observation UNS",
      "Angina pectoris UNS", "Depressiv enkeltepisode UNS", "Artrose i knæ", "Pneumoni UNS",
      "Normal graviditet", "Type 2-diabetes", "Essentiel hypertension", "Brud på håndled",
      "Mavesmerter UNS",
    ][Int(rawValue)]
  }
}
