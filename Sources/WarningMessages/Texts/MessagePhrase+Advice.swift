internal import Wordings

extension MessagePhrase {
  /// What to do, and why something was said.
  var adviceWording: Wording {
    switch self {
    case .doOne: Wording(da: "Gør ét af disse i dag:", en: "Do one of these today:")
    case .stepRegister:
      Wording(
        da: "Har patienten en tid senest {0}? Registrér den. Varslet lukker selv.",
        en: "Does the patient have a date by {0}? Register it. The warning closes by itself.")
    case .stepOffer:
      Wording(
        da: "Er der ingen tid? Find et konkret tilbud, også på et andet sygehus, sig det til"
          + " patienten, og skriv det i journalen. Et ja til at vente er ikke nok.",
        en: "Is there no date? Find a concrete offer, also at another hospital, tell the patient,"
          + " and write it in the record. A yes to waiting is not enough.")
    case .stepPause:
      Wording(
        da: "Skyldes det helbred eller patientens ønske? Registrér pausen (AFV02K1 klinisk"
          + " begrundelse, AFV02L1 patientens ønske), og skriv begrundelsen i journalen.",
        en: "Is it for health or by the patient's wish? Register the pause (AFV02K1 clinical"
          + " reason, AFV02L1 patient's wish), and write the reason in the record.")
    case .stepGeneral:
      Wording(
        da: "Se i journalen, hvad forløbet venter på, og registrér det, der mangler.",
        en: "See in the record what the pathway waits for, and register what is missing.")
    case .chooseReason: Wording(da: "Vælg en årsag i dag:", en: "Choose a reason today:")
    case .withoutReason:
      Wording(
        da: "Uden valg står forløbet som \"kan ikke afgøres\", ikke som overholdt.",
        en: "Without a choice the pathway counts as \"cannot be decided\", not as kept.")
    case .breachMeaning:
      Wording(
        da: "\"Overskredet\" betyder, at journalen skal ses efter, ikke at reglerne er brudt:"
          + " LPR kender ikke alle tilbud og svar.",
        en: "\"Over the limit\" means that the record needs a look, not that the rules were broken:"
          + " LPR does not know every offer and answer.")
    case .acknowledge:
      Wording(
        da: "Kvittér: fristvagt ack {0} --reason ÅRSAG",
        en: "Acknowledge: fristvagt ack {0} --reason REASON")
    case .nothingToDo:
      Wording(da: "I skal ikke gøre noget.", en: "There is nothing to do.")
    case .movedAdvice:
      Wording(
        da: "Se efter, om den tid, der er planlagt, stadig er i tide.",
        en: "See whether the date that is planned is still in time.")
    case .stormAdvice:
      Wording(
        da:
          "Så mange på én gang kommer oftest af en forsinket levering eller noget galt i data. Se,"
          + " om tallet kan passe, før I går i gang med dem et for et.",
        en: "So many at once most often come from a late delivery or a fault in the data. See"
          + " whether the number can be right before you begin with them one by one.")
    case .escalationAdvice:
      Wording(
        da: "Find ud af, hvem der tager dem, og lad den, der gør, kvittere med en årsag.",
        en: "Find out who takes them on, and let whoever does acknowledge with a reason.")
    case .dataAdvice:
      Wording(
        da: "Oversigter og varsler kan være forkerte, til der kommer data igen. Regn ikke"
          + " tavshed for godt nyt.",
        en: "Digests and warnings may be wrong until data come again. Do not take silence for"
          + " good news.")
    case .dataClocksRun:
      Wording(
        da: "Fristerne løber videre: forløb, der er kendt, bliver stadig varslet efter kalenderen.",
        en: "The clocks go on: pathways that are known are still told by the calendar.")

    case .withdrawnGone:
      Wording(
        da: "registreringen bag varslet er rettet eller slettet",
        en: "the registration behind the warning was corrected or removed")
    case .withdrawnOutcome:
      Wording(
        da: "nye oplysninger: {0}", en: "new information: {0}")
    case .lowered:
      Wording(
        da: "varslet er sat ned; sidste dag er {0}",
        en: "the warning was lowered; the last"
          + " day is {0}")
    case .loweredToNone:
      Wording(
        da: "ingen fare lige nu: en pause eller en tilbudt tid er kendt",
        en: "no danger now: a pause or a date offered is known")
    case .outcomeInside: Wording(da: "afsluttet inden for fristen", en: "ended inside the limit")
    case .outcomeOffered:
      Wording(
        da: "patienten blev tilbudt en tid inden for fristen",
        en: "the patient was offered a date inside the limit")
    case .outcomeExceeded:
      Wording(
        da: "afsluttet efter sidste dag: vælg en årsag",
        en: "ended after the last day: choose"
          + " a reason")
    case .outcomeExplained:
      Wording(
        da: "afsluttet; en pause forklarer ventetiden", en: "ended; a pause explains the wait")
    case .outcomeClosed:
      Wording(
        da: "lukket, uden at det, der blev ventet på, gik i gang",
        en: "closed without the start of what was waited for")
    case .outcomeOpen: Wording(da: "uret løber stadig", en: "the clock still runs")
    case .outcomeUnlimited: Wording(da: "ingen frist er kendt", en: "no limit is known")
    default: digestWording
    }
  }
}
