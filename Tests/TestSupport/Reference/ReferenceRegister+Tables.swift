extension ReferenceRegister {
  /// The tables in LPR_A's columns: markers.csv, elements.csv, contacts.csv, offers.csv.
  package func lprA(
    style: ReferenceTableStyle = ReferenceTableStyle()
  ) -> [(name: String, text: String)] {
    [
      ("markers.csv", markersA(style)), ("elements.csv", elementsA(style)),
      ("contacts.csv", contactsA(style)), ("offers.csv", offersTable(style: style)),
    ]
  }

  /// The tables in LPR_F's columns, of what LPR_F can hold; offers.csv as it is.
  package func lprF(
    style: ReferenceTableStyle = ReferenceTableStyle()
  ) -> [(name: String, text: String)] {
    let held = projectedToLPRF()
    return [
      ("markers.csv", held.markersF(style)), ("elements.csv", held.elementsF(style)),
      ("contacts.csv", held.contactsF(style)), ("offers.csv", held.offersTable(style: style)),
    ]
  }

  /// The register as LPR_F can hold it.
  ///
  /// No reported times, no registration keys, no helbredsforløb on markers and contacts, no dates
  /// of death.
  package func projectedToLPRF() -> Self {
    var held = Self(offers: offers)
    for marker in markers
    where marker.element != nil && marker.code != nil && marker.time != nil {
      held.markers.append(
        ReferenceMarker(
          element: marker.element, code: marker.code, time: marker.time,
          isRemoval: marker.isRemoval))
    }
    for element in elements {
      var row = element
      row.reported = nil
      held.elements.append(row)
    }
    for contact in contacts {
      var row = contact
      row.helbredsforloeb = nil
      row.death = nil
      row.reported = nil
      held.contacts.append(row)
    }
    return held
  }

  private func markersA(_ style: ReferenceTableStyle) -> String {
    var table = ReferenceTable(
      columns: [
        "DW_EK_FORLOEB", "DW_EK_HELBREDSFORLOEB", "DW_EK_MARKOERREGISTRERING",
        "LPRINDBERETNINGSSYSTEM", "MARKOER", "MARKOER_INDB_TIDSPUNKT", "MARKOER_TIDSPUNKT",
        "HANDLING",
      ], style: style, seed: 11)
    for row in markers {
      table.add([
        row.element, row.helbredsforloeb, row.key, table.system(), table.cased(row.code),
        table.time(row.reported), table.time(row.time), table.handling(row.isRemoval),
      ])
    }
    return table.text
  }

  private func elementsA(_ style: ReferenceTableStyle) -> String {
    var table = ReferenceTable(
      columns: [
        "DW_EK_FORLOEB", "DW_EK_HELBREDSFORLOEB", "PNR", "FORL_LABEL", "FORL_ANS",
        "FORL_ANS_ORG_REG", "FORL_HENV_TIDSPUNKT", "FORL_STARTTIDSPUNKT", "FORL_SLUTTIDSPUNKT",
        "FORL_AFSLUT_MAADE", "FORL_INDB_TIDSPUNKT", "HANDLING",
      ], style: style, seed: 12)
    for row in elements {
      table.add([
        row.key, row.helbredsforloeb, table.personNumber(), table.cased(row.label), row.unit,
        row.region, table.time(row.referral), table.time(row.start), table.time(row.end),
        table.cased(row.mannerOfEnding), table.time(row.reported),
        table.handling(row.isRemoval),
      ])
    }
    return table.text
  }

  private func contactsA(_ style: ReferenceTableStyle) -> String {
    var table = ReferenceTable(
      columns: [
        "DW_EK_KONTAKT", "DW_EK_FORLOEB", "DW_EK_HELBREDSFORLOEB", "KONT_TYPE", "KONT_ANS",
        "KONT_STARTTIDSPUNKT", "KONT_SLUTTIDSPUNKT", "KONT_INDB_TIDSPUNKT", "BORGER_DOEDSDATO",
        "HANDLING",
      ], style: style, seed: 13)
    for row in contacts {
      table.add([
        row.key, row.element, row.helbredsforloeb, table.cased(row.type), row.unit,
        table.time(row.start), table.time(row.end), table.time(row.reported),
        table.date(row.death), table.handling(row.isRemoval),
      ])
    }
    return table.text
  }

  /// The offers table, the same beside every form.
  package func offersTable(style: ReferenceTableStyle = ReferenceTableStyle()) -> String {
    var table = ReferenceTable(
      columns: [
        "TILBUD_ID", "DW_EK_FORLOEB", "DW_EK_HELBREDSFORLOEB", "FRIST", "TILBUD_DATO",
        "TILBUD_STED", "TILBUDT_DEN", "SVAR", "REGISTRERET_TIDSPUNKT", "HANDLING",
      ], style: style, seed: 14)
    for row in offers {
      table.add([
        row.key, row.element, row.helbredsforloeb, table.cased(row.kind), table.date(row.date),
        row.place, table.date(row.toldOn), table.cased(row.answer), table.time(row.reported),
        table.handling(row.isRemoval),
      ])
    }
    return table.text
  }

  private func markersF(_ style: ReferenceTableStyle) -> String {
    var table = ReferenceTable(
      columns: [
        "dw_ek_forloeb", "markoer", "dato_markoer", "tidspunkt_markoer",
        "lprindberetningssystem", "handling",
      ], style: style, seed: 21)
    for row in markers {
      table.add([
        row.element, table.cased(row.code), table.date(row.time?.day),
        table.timeOfDay(row.time), table.system(), table.handling(row.isRemoval),
      ])
    }
    return table.text
  }

  private func elementsF(_ style: ReferenceTableStyle) -> String {
    var table = ReferenceTable(
      columns: [
        "dw_ek_forloeb", "dw_ek_helbredsforloeb", "cpr_encrypted", "forloeblabel",
        "sorenhed_ans", "region_ans", "dato_henvisning", "tidspunkt_henvisning", "dato_start",
        "tidspunkt_start", "dato_slut", "tidspunkt_slut", "afslutningsmaade",
        "lprindberetningssystem", "handling",
      ], style: style, seed: 22)
    for row in elements {
      table.add([
        row.key, row.helbredsforloeb, table.personNumber(), table.cased(row.label), row.unit,
        row.region, table.date(row.referral?.day), table.timeOfDay(row.referral),
        table.date(row.start?.day), table.timeOfDay(row.start), table.date(row.end?.day),
        table.timeOfDay(row.end), table.cased(row.mannerOfEnding), table.system(),
        table.handling(row.isRemoval),
      ])
    }
    return table.text
  }

  private func contactsF(_ style: ReferenceTableStyle) -> String {
    var table = ReferenceTable(
      columns: [
        "dw_ek_kontakt", "dw_ek_forloeb", "kontakttype", "sorenhed_ans", "dato_start",
        "tidspunkt_start", "dato_slut", "tidspunkt_slut", "lprindberetningssystem", "handling",
      ], style: style, seed: 23)
    for row in contacts {
      table.add([
        row.key, row.element, table.cased(row.type), row.unit, table.date(row.start?.day),
        table.timeOfDay(row.start), table.date(row.end?.day), table.timeOfDay(row.end),
        table.system(), table.handling(row.isRemoval),
      ])
    }
    return table.text
  }
}
