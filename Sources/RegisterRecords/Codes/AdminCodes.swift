package import Wordings

/// The administrative codes of LPR3 that people meet: labels and ends of elements, types of
/// contacts and of references.
///
/// The Danish texts are those of SKS (SKScomplete of 16 June 2026); the English ones are own.
package enum AdminCodes {
  /// What a code says; nil for one that is not here.
  package static func text(of code: String, in language: Language) -> String? {
    guard let entry = table[code] else { return nil }
    return language == .da ? entry.danish : entry.english
  }

  private static let table = GlossTable(
    lines: """
      ALAA|Forløbselement reference type|type of reference between elements|heading
      ALAA01|henvist i samme sygdomsforløb|referred within the same course of illness
      ALAA02|henvist til nyt sygdomsforløb|referred to a new course of illness
      ALAA03|reference til andet forløbselement (samme sygdom)|another element of the same illness
      ALAA04|barn til mor|child to mother
      ALAC|Forløbselement afslutningsmåde|how an element ended|heading
      ALAC01|afsluttet til klinisk enhed|ended, to a clinical unit
      ALAC20|afsluttet til primærsektor|ended, to primary care
      ALAC40|afsluttet til behandling i udlandet|ended, to treatment abroad
      ALAC50|afsluttet til hjemmet|ended, to the home
      ALAC60|afsluttet pga patientens udeblivelse|ended because the patient did not come
      ALAC70|afsluttet ved patientens død|ended by the patient's death
      ALAL|Forløbselement label|label of an element|heading
      ALAL01|Kræftsygdomme|cancer
      ALAL02|Hjertesygdomme|heart disease
      ALAL03|Psykiske lidelser og adfærdsmæssige forstyrrelser|mental and behavioural disorders
      ALAL04|Demenssygdomme|dementia
      ALAL21|Kronisk obstruktiv lungesygdom (KOL)|chronic obstructive pulmonary disease (COPD)
      ALAL22|Type 2-diabetes|type 2 diabetes
      ALAL23|Osteoporose|osteoporosis
      ALAL51|Graviditet, fødsel og barselsperiode|pregnancy, birth and confinement
      ALAL52|Nyfødte|newborn children
      ALAL61|Screeninger|screening
      ALAL90|Andre forløb (ikke klassificeret andetsted)|other courses, not classified elsewhere
      ALCA|Kontakt type|type of contact|heading
      ALCA00|fysisk fremmøde|attendance in person
      ALCA01|udekontakt|contact outside the hospital
      ALCA03|virtuel kontakt|virtual contact
      ALCA04|hjemmehospitalisering|hospital care at home
      ALCA10|død|death
      ALCA20|diagnoseindberetning|report of a diagnosis

      """)
}
