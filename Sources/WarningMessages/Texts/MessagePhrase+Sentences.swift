internal import Wordings

extension MessagePhrase {
  /// First sentences and labels.
  var sentenceWording: Wording {
    switch self {
    case .actionLeadOne:
      Wording(
        da: "Ét forløb har ingen kendt tid inden for fristen.",
        en: "One pathway has no known date inside the limit.")
    case .actionLeadMany:
      Wording(
        da: "{0} forløb har ingen kendt tid inden for fristen.",
        en: "{0} pathways have no known date inside the limit.")
    case .breachLeadOne:
      Wording(
        da: "Ét forløb har passeret sin sidste dag uden en kendt tid inden for fristen.",
        en: "One pathway has passed its last day without a known date inside the limit.")
    case .breachLeadMany:
      Wording(
        da: "{0} forløb har passeret deres sidste dag uden en kendt tid inden for fristen.",
        en: "{0} pathways have passed their last day without a known date inside the limit.")
    case .movedLead:
      Wording(
        da: "Sidste dag er en anden, end I fik besked om.",
        en: "The last day is another one than you were told.")
    case .closedLead:
      Wording(
        da: "I skal ikke gøre mere for det, I fik besked om.",
        en: "There is nothing more to do about what you were told.")
    case .withdrawnLead:
      Wording(
        da: "Varslet var forkert. I skal ikke gøre noget.",
        en: "The warning was wrong. There is nothing to do.")
    case .stormLead:
      Wording(
        da: "{0} forløb kom på én gang. De er talt her og står et for et i næste oversigt.",
        en: "{0} pathways came at once. They are counted here and stand one by one in the next"
          + " digest.")
    case .escalationLead:
      Wording(
        da: "Ingen har kvitteret for det, der står her. I får mailen som {0}.",
        en: "Nobody has acknowledged what stands here. You get this mail as {0}.")
    case .dataMissingLead:
      Wording(
        da: "Der er ikke kommet nye data siden {0}. Nye forløb og nye registreringer ses ikke.",
        en: "No new data have come since {0}. New pathways and new registrations are not seen.")
    case .noDataLead:
      Wording(
        da: "Der er ikke kommet data, siden programmet startede {0}. Ingen forløb ses.",
        en: "No data have come since the program was started {0}. No pathway is seen.")
    case .dataBackLead:
      Wording(
        da: "Der kommer data igen. De manglede fra {0} til {1}.",
        en: "Data are coming again. They were missing from {0} to {1}.")
    case .firstLoadLead:
      Wording(
        da: "Fristvagt er startet og har læst de data, der er. Her er, hvad der er åbent i dag."
          + " Fra nu af får I besked om ændringer.",
        en: "Fristvagt was started and has read the data that there are. This is what is open"
          + " today. From now on you hear of changes.")
    case .ruleChangeLead:
      Wording(
        da: "Reglerne er ændret til {0}. Varslerne er regnet om; her er forskellen.",
        en: "The rules were changed to {0}. The warnings were counted anew; this is the difference."
      )
    case .ruleChangeEmpty:
      Wording(da: "Intet varsel er ændret.", en: "No warning has changed.")

    case .key: Wording(da: "Nøgle", en: "Key")
    case .unit: Wording(da: "Enhed", en: "Unit")
    case .clock: Wording(da: "Frist", en: "Limit")
    case .start: Wording(da: "Start", en: "Start")
    case .lastDay: Wording(da: "Sidste dag", en: "Last day")
    case .byLastDay: Wording(da: "sidste dag", en: "the last day")
    case .offered: Wording(da: "Tilbudt tid", en: "Date offered")
    case .status: Wording(da: "Status", en: "Status")
    case .lookUp: Wording(da: "Slå op", en: "Look it up")
    case .before: Wording(da: "Før", en: "Before")
    case .now: Wording(da: "Nu", en: "Now")
    case .because: Wording(da: "Fordi", en: "Because")
    case .columnClock: Wording(da: "Frist", en: "Limit")
    case .columnLastDay: Wording(da: "Sidste dag", en: "Last day")
    case .columnLeft: Wording(da: "Dage(arb)", en: "Days(wkg)")
    case .columnStatus: Wording(da: "Status", en: "Status")
    case .daysLeft: Wording(da: "{0}: {1} tilbage, heraf {2}", en: "{0}: {1} left, {2} of them")
    case .lastDayIsToday: Wording(da: "{0}: i dag", en: "{0}: today")
    case .daysOver: Wording(da: "{0}: overskredet med {1}", en: "{0}: exceeded by {1}")
    case .daysLeftShort: Wording(da: "{0} ({1})", en: "{0} ({1})")
    case .daysOverShort: Wording(da: "{0} over", en: "{0} over")
    case .offeredUnknown: Wording(da: "ikke kendt", en: "not known")
    case .offeredBefore: Wording(da: "{0}, inden for fristen", en: "{0}, inside the limit")
    case .offeredAfter: Wording(da: "{0}, efter sidste dag", en: "{0}, after the last day")
    case .alsoClock: Wording(da: "Også", en: "Also")
    case .legendNew: Wording(da: "* ny siden sidst", en: "* new since the last time")
    case .moreRows: Wording(da: "… og {0} til", en: "… and {0} more")
    case .statusPaused: Wording(da: "i pause", en: "paused")
    case .statusAcknowledged: Wording(da: "kvitteret", en: "acknowledged")
    case .statusAcknowledgedUntil: Wording(da: "kvit. til {0}", en: "ack. to {0}")
    case .statusOffered: Wording(da: "tid {0}", en: "date {0}")
    case .statusNoOffer: Wording(da: "ingen tid kendt", en: "no date known")
    case .statusLacking: Wording(da: "ikke meldt", en: "not told")
    case .statusDone: Wording(da: "afsluttet", en: "ended")
    case .unknownUnit: Wording(da: "enheden er ikke oplyst", en: "the unit is not given")
    case .unitOfNumber:
      Wording(da: "SOR {0} (ikke i enhedstabellen)", en: "SOR {0} (not in the table of units)")
    case .clockWorkUp: Wording(da: "udredning", en: "work-up")
    case .clockTreatment: Wording(da: "behandling", en: "treatment")
    case .clockAftercare: Wording(da: "efterbeh.", en: "aftercare")
    default: adviceWording
    }
  }
}
