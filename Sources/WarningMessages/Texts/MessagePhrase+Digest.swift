internal import Wordings

extension MessagePhrase {
  /// Digests, the operator's daily word and summaries.
  var digestWording: Wording {
    switch self {
    case .since: Wording(da: "Siden {0}: {1}.", en: "Since {0}: {1}.")
    case .countNewOne: Wording(da: "1 ny", en: "1 new")
    case .countNew: Wording(da: "{0} nye", en: "{0} new")
    case .countChanged: Wording(da: "{0} ændret", en: "{0} changed")
    case .countClosed: Wording(da: "{0} lukket", en: "{0} closed")
    case .countWithdrawn: Wording(da: "{0} trukket tilbage", en: "{0} withdrawn")
    case .countPassing:
      Wording(
        da: "{0} kom og gik, før de blev sendt", en: "{0} came and went before they were sent")
    case .countNothing: Wording(da: "intet nyt", en: "nothing new")
    case .dataLineOK: Wording(da: "Data {0}, ok.", en: "Data {0}, ok.")
    case .dataLineStale:
      Wording(
        da: "DATA MANGLER SIDEN {0}: tallene er sidst kendte, ikke dagens.",
        en: "DATA MISSING SINCE {0}: the numbers are the last known, not today's.")
    case .dataLineNone: Wording(da: "Der er ingen data endnu.", en: "There are no data yet.")
    case .outageOver:
      Wording(da: "Data manglede fra {0} til {1}.", en: "Data were missing from {0} to {1}.")
    case .heldBack:
      Wording(
        da: "Forløb, der ikke blev sendt som enkeltmail (højst {1} om dagen): {0}. De står her.",
        en: "Pathways not sent as single mails (at most {1} a day): {0}. They stand here.")
    case .noRecipient:
      Wording(
        da: "Ingen gruppe i opsætningen får varsler om disse enheder. Tilføj dem:"
          + " fristvagt follow --check.",
        en: "No group of the configuration hears of these units. Add them:"
          + " fristvagt follow --check.")
    case .headingOver: Wording(da: "OVER FRISTEN ({0})", en: "OVER THE LIMIT ({0})")
    case .headingAct: Wording(da: "KRÆVER HANDLING ({0})", en: "TO ACT ON ({0})")
    case .headingMissing:
      Wording(
        da: "REGISTRERING MANGLER ({0}): tæller ikke som ventende, før de er rettet",
        en: "REGISTRATION MISSING ({0}): not counted as waiting until they are mended")
    case .headingWatch: Wording(da: "HOLD ØJE ({0})", en: "WATCH ({0})")
    case .headingWatchList:
      Wording(da: "HOLD ØJE ({0}): se listen {1}", en: "WATCH ({0}): see the list {1}")
    case .headingUnexplained:
      Wording(
        da: "AFSLUTTET OVER FRISTEN, ÅRSAG IKKE VALGT ({0})",
        en: "ENDED OVER THE LIMIT, NO REASON CHOSEN ({0})")
    case .headingClosed: Wording(da: "LUKKET SIDEN {0} ({1})", en: "CLOSED SINCE {0} ({1})")
    case .headingWithdrawn:
      Wording(da: "TRUKKET TILBAGE SIDEN {0} ({1})", en: "WITHDRAWN SINCE {0} ({1})")
    case .headingLate:
      Wording(
        da: "MELDT SENT, AFSLUTTET OVER FRISTEN ({0})", en: "TOLD LATE, ENDED OVER THE LIMIT ({0})")
    case .headingLeft:
      Wording(
        da: "OVERTAGET AF EN ANDEN ENHED ({0}): I hører ikke mere om dem",
        en: "TAKEN OVER BY ANOTHER UNIT ({0}): you hear no more of them")
    case .nothingHere:
      Wording(
        da: "Ingen forløb er over fristen, og ingen kræver handling i dag.",
        en: "No pathway is over the limit, and none needs action today.")
    case .fourWeeks:
      Wording(
        da: "Varsler de sidste 4 uger: {0}, trukket tilbage: {1}.",
        en: "Warnings in the last 4 weeks: {0}, withdrawn: {1}.")
    case .totalOver:
      Wording(
        da: "Over fristen i alt i {0}: {1} af {2} afsluttede. Heraf accepteret af patienten: {3}.",
        en: "Over the limit in {0}, all: {1} of {2} ended. Of these accepted by the patient: {3}.")
    case .totalUnknown:
      Wording(
        da: "Over fristen i alt, og heraf accepteret af patienten: ikke opgjort.",
        en: "Over the limit, all, and of these accepted by the patient: not counted.")
    case .meaningOver:
      Wording(
        da: "\"Over fristen\" betyder, at journalen skal ses efter. Ingen markør betyder ikke, at"
          + " ingen frist er overskredet.",
        en: "\"Over the limit\" means that the record needs a look. No marker does not mean that no"
          + " limit was exceeded.")
    case .missingTreatment:
      Wording(
        da: "behandlet (AFV01F) uden samtykke eller henvisning",
        en: "treated (AFV01F) without consent or referral")
    case .missingRereferral:
      Wording(
        da: "omvisiteret (AFV01X3), ingen markør i 14 dage",
        en: "re-referred (AFV01X3), no marker for 14 days")
    case .missingRunning:
      Wording(
        da: "forløbet er slut, men uret blev ikke stoppet",
        en: "the pathway ended, but the clock did not")
    case .missingPause:
      Wording(
        da: "pause åben i over 30 dage: er den slut?",
        en: "pause open for over 30 days: has it ended?")
    case .missingOffer:
      Wording(
        da: "tilbud indtastet, efter at uret var slut", en: "an offer entered after the clock's end"
      )
    case .missingKept:
      Wording(
        da: "{0}: tid {1} er forbi, start ikke meldt", en: "{0}: date {1} is over, start not told")

    case .basis:
      Wording(
        da: "Grundlag: LPR3, {0}, regelsæt {1}. Ny registrering kan ændre det.",
        en: "Basis: LPR3, {0}, rules {1}. A new registration may change it.")
    case .questions: Wording(da: "Spørgsmål: {0}", en: "Questions: {0}")

    case .eventsTaken: Wording(da: "Hændelser siden {0}", en: "Events since {0}")
    case .messagesMade: Wording(da: "Mails lavet", en: "Mails made")
    case .openClocks: Wording(da: "Åbne forløb", en: "Open pathways")
    case .messagesHeldBack: Wording(da: "Udsat til oversigt", en: "Left to digests")
    case .outboxWaiting: Wording(da: "Venter på afsendelse", en: "Waiting to be sent")
    case .outboxDead: Wording(da: "OPGIVET, IKKE SENDT", en: "GIVEN UP, NOT SENT")
    case .unheard: Wording(da: "Uden modtager", en: "Without a recipient")
    case .counted: Wording(da: "Ændringer i alt: {0}.", en: "Changes in all: {0}.")
    case .countedLevels:
      Wording(
        da: "{0} over fristen, {1} kræver handling, {2} hold øje, {3} mangler registrering.",
        en: "{0} over the limit, {1} to act on, {2} to watch, {3} without registration.")
    case .historic:
      Wording(
        da: "Afsluttede forløb over fristen fra før starten: {0}. De er kun talt.",
        en: "Ended pathways over the limit from before the start: {0}. They are only counted.")
    case .rulesAre: Wording(da: "Regelsæt {0}.", en: "Rules {0}.")
    case .listFollows:
      Wording(
        da: "Hele listen kommer i næste oversigt.", en: "The whole list comes with the next digest."
      )
    default: preconditionFailure("a phrase without words")
    }
  }
}
