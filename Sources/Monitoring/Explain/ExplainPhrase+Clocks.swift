internal import Wordings

extension ExplainPhrase {
  /// The second half of the table: offers, clocks, and what is ignored.
  var clockWording: Wording {
    switch self {
    case .noOffer:
      Wording(
        da: "Ingen tilbudt tid kendt. Tilbud står ikke i LPR; de kan gives i en tabel for sig.",
        en: "No date offered is known. LPR holds no offers; a table of them may be given.")
    case .offerLine: Wording(da: "{0}, {1}: tid {2}, {3}", en: "{0}, {1}: date {2}, {3}")
    case .offerTold: Wording(da: "sagt til patienten {0}", en: "the patient was told {0}")
    case .offerToldUnknown:
      Wording(
        da: "det vides ikke, hvornår patienten fik det at vide",
        en: "it is not known when the patient was told")
    case .answerNone: Wording(da: "intet svar kendt", en: "no answer known")
    case .answerAccepted: Wording(da: "accepteret af patienten", en: "accepted by the patient")
    case .answerCancelled: Wording(da: "aflyst af sygehuset", en: "cancelled by the hospital")
    case .answerDeclined: Wording(da: "afslået af patienten", en: "declined by the patient")
    case .placeOfOffer: Wording(da: "sted {0}", en: "place {0}")

    case .noClocks:
      Wording(
        da: "Intet ur er startet på dette forløb.", en: "No clock was started on this pathway.")
    case .labelState: Wording(da: "Tilstand", en: "State")
    case .labelStart: Wording(da: "Start", en: "Start")
    case .labelEnd: Wording(da: "Slut", en: "End")
    case .labelCount: Wording(da: "Talt", en: "Counted")
    case .labelDeadline: Wording(da: "Sidste dag", en: "Last day")
    case .labelLimit: Wording(da: "Frist", en: "Limit")
    case .labelPauses: Wording(da: "Pauser", en: "Pauses")
    case .labelOffers: Wording(da: "Tilbud", en: "Offers")
    case .labelLevel: Wording(da: "Niveau", en: "Level")
    case .labelDues: Wording(da: "Varsler", en: "Warnings")
    case .labelOutcome: Wording(da: "Udfald", en: "Outcome")
    case .labelFamily: Wording(da: "Art", en: "Family")
    case .labelLaw: Wording(da: "Grundlag", en: "Basis")
    case .labelStatus: Wording(da: "Kilde", en: "Source")
    case .labelBinding: Wording(da: "Kodevalg", en: "Codes")
    case .labelPair: Wording(da: "Led i", en: "Limb of")
    case .package: Wording(da: "pakke {0}", en: "package {0}")
    case .instance: Wording(da: "ur nr. {0}", en: "clock no. {0}")
    case .stateRunning: Wording(da: "løber", en: "runs")
    case .statePaused: Wording(da: "løber, holder pause nu", en: "runs, paused now")
    case .stateStopped: Wording(da: "stoppet", en: "stopped")
    case .stateClosed: Wording(da: "lukket ({0})", en: "closed ({0})")
    case .closedByDeath: Wording(da: "patienten døde", en: "the patient died")
    case .closedByEnd: Wording(da: "forløbet sluttede", en: "the pathway ended")
    case .counted:
      Wording(da: "{0} ventet - {1} i pause = {2}", en: "{0} waited - {1} paused = {2}")
    case .deadlineSum:
      Wording(
        da: "{0} + {1} (frist) + {2} (pause) = {3}", en: "{0} + {1} (limit) + {2} (paused) = {3}")
    case .deadlineIsUnset:
      Wording(
        da: "ikke fastsat, så længe pausen varer", en: "not settled while the pause lasts")
    case .noDeadline: Wording(da: "ingen: fristen kendes ikke", en: "none: no limit is known")
    case .remaining: Wording(da: "{0} tilbage pr. {1}", en: "{0} left as of {1}")
    case .over: Wording(da: "{0} over fristen", en: "{0} over the limit")
    case .breachedOn:
      Wording(da: "første dag over fristen: {0}", en: "first day over the limit: {0}")
    case .limitRow: Wording(da: "{0} kalenderdage", en: "{0} calendar days")
    case .limitFrom: Wording(da: "for start fra {0}", en: "for starts from {0}")
    case .limitTo: Wording(da: "til {0}", en: "to {0}")
    case .limitStandard:
      Wording(
        da: "{0} kalenderdage, standardtid for pakke {1} {2}",
        en: "{0} calendar days, standard time of package {1} {2}")
    case .limitStandardOpen:
      Wording(
        da: "den korteste, så længe behandlingens form ikke er kendt",
        en: "the shortest while the form of treatment is not known")
    case .limitUnknown:
      Wording(da: "ingen frist kendt for denne start", en: "no limit known for this start")
    case .noPause:
      Wording(da: "ingen, der holder dette ur", en: "none that pauses this clock")
    case .pauseSpan: Wording(da: "{0}: {1} til {2}, {3} i uret", en: "{0}: {1} to {2}, {3} inside")
    case .pauseOpen:
      Wording(da: "{0}: fra {1}, ikke lukket, {2} i uret", en: "{0}: from {1}, open, {2} inside")
    case .pauseNotOwn:
      Wording(da: "{0} holder ikke dette ur", en: "{0} does not pause this clock")
    case .pausesOverlap:
      Wording(
        da: "dage i flere pauser på en gang tælles kun én gang",
        en: "days in several pauses at once count only once")

    case .levelNone: Wording(da: "none: intet varsel", en: "none: no warning")
    case .levelNotice: Wording(da: "notice (varsel)", en: "notice")
    case .levelWarning: Wording(da: "warning (advarsel)", en: "warning")
    case .levelCritical: Wording(da: "critical (kritisk)", en: "critical")
    case .levelBreach: Wording(da: "breach (over fristen)", en: "breach (over the limit)")
    case .whyKept:
      Wording(
        da: "en tid inden for fristen er tilbudt", en: "a date inside the limit was offered")
    case .whyKeptLate:
      Wording(
        da: "tilbudt {0}, over 7 dage siden, og ingen start: mangler en registrering?",
        en: "offered {0}, over 7 days ago, and no start: is a registration missing?")
    case .whyPaused: Wording(da: "uret holder pause", en: "the clock is paused")
    case .whyEnded: Wording(da: "uret er slut", en: "the clock has ended")
    case .whyNoLimit: Wording(da: "ingen frist kendt", en: "no limit known")
    case .due: Wording(da: "{0}: sidste dag - {1} = {2}", en: "{0}: last day - {1} = {2}")
    case .dueMoved:
      Wording(
        da: "ikke en arbejdsdag, rykket til {0}", en: "no working day, moved to {0}")
    case .dueNotBeforeStart:
      Wording(da: "dog ikke før start: {0}", en: "yet not before the start: {0}")
    case .dueReached: Wording(da: "nået", en: "reached")
    case .dueAhead: Wording(da: "ikke nået", en: "not reached")
    case .dueAfterEnd: Wording(da: "uret var slut", en: "the clock had ended")

    case .offerKeeps:
      Wording(da: "{0}: tæller, inden for fristen", en: "{0}: counts, inside the limit")
    case .offerTooLate:
      Wording(da: "{0}: tæller, men er over fristen", en: "{0}: counts, but is over the limit")
    case .offerCounts: Wording(da: "{0}: tæller, ingen frist", en: "{0}: counts, no limit")
    case .offerOtherDeadline:
      Wording(
        da: "{0}: tæller ikke, gælder en anden frist",
        en: "{0}: does not count, is for another deadline")
    case .offerCancelled:
      Wording(
        da: "{0}: tæller ikke, aflyst af sygehuset",
        en: "{0}: does not count, cancelled by the hospital")
    case .offerBeforeStart:
      Wording(
        da: "{0}: tæller ikke, tiden ligger før urets start",
        en: "{0}: does not count, dated before the clock's start")
    case .offerToldUnclear:
      Wording(
        da: "{0}: tæller ikke, det vides ikke, hvornår det blev sagt",
        en: "{0}: does not count, it is not known when it was told")
    case .offerNotTold:
      Wording(
        da: "{0}: tæller ikke, blev ikke sagt, mens uret løb",
        en: "{0}: does not count, was not told while the clock ran")
    case .offerKnownNone: Wording(da: "ingen tilbudt tid kendt", en: "no date offered is known")
    case .offerNotForRule:
      Wording(da: "denne regel spørger ikke efter tilbud", en: "this rule asks for no offers")

    default: lastWording
    }
  }

  /// The last part of the table: outcomes, sources, and what is ignored.
  private var lastWording: Wording {
    switch self {
    case .outcomeUnlimited:
      Wording(
        da: "Der måles kun, hvor længe der er ventet: ingen frist er kendt for denne start.",
        en: "Only the wait is measured: no limit is known for this start.")
    case .outcomeOffered:
      Wording(
        da: "Kalenderen er over fristen, men en tid inden for den blev tilbudt ({0}): lovens ur "
          + "stopper ved den tilbudte dato.",
        en: "The calendar is over the limit, but a date inside it was offered ({0}): the law's "
          + "clock stops at the date offered.")
    case .outcomeExceeded:
      Wording(
        da: "Over fristen, og ingen tilbudt tid inden for den er kendt: se i journalen. Det er "
          + "ikke det samme som, at reglerne er brudt.",
        en: "Over the limit, and no date offered inside it is known: look in the record. It does "
          + "not mean that the rules were broken.")
    case .outcomeExceededNorm:
      Wording(
        da: "Over pakkens tid, som er en norm og ikke en ret.",
        en: "Over the package's time, which is a norm and not a right.")
    case .outcomeExceededRight:
      Wording(
        da: "Over fristen: se i journalen. Det er ikke det samme som, at reglerne er brudt.",
        en: "Over the limit: look in the record. It does not mean that the rules were broken.")
    case .outcomeOpen:
      Wording(
        da: "Uret løber endnu og er ikke over fristen.",
        en: "The clock still runs and is not over the limit.")
    case .outcomeExplained:
      Wording(
        da: "Kalenderen er over fristen, men pauserne forklarer det; flest dage: {0}.",
        en: "The calendar is over the limit, but the pauses explain it; most days: {0}.")
    case .outcomeClosed:
      Wording(
        da: "Uret blev lukket inden for fristen uden det, der blev ventet på.",
        en: "The clock was closed inside the limit without what was waited for.")
    case .outcomeInside: Wording(da: "Stoppet inden for fristen.", en: "Stopped inside the limit.")
    case .statusVerified: Wording(da: "VERIFIED: læst i kilden", en: "VERIFIED: read in the source")
    case .statusRecalled:
      Wording(
        da: "RECALLED: husket, skal efterprøves", en: "RECALLED: from memory, to be checked")
    case .statusInferred:
      Wording(da: "INFERRED: udledt, ikke læst", en: "INFERRED: concluded, not read")
    case .statusRegional:
      Wording(
        da: "ONE REGIONAL SOURCE: kun én regions tekst",
        en: "ONE REGIONAL SOURCE: the text of one region only")
    case .bindingUnknown:
      Wording(da: "kodernes kilde er ikke angivet", en: "the source of the codes is not given")
    case .pairMeaning:
      Wording(da: "{0}: den tidligste frist gælder", en: "{0}: the earlier deadline holds")

    case .nothingIgnored: Wording(da: "Intet.", en: "Nothing.")
    case .subjectRemoval: Wording(da: "En sletning", en: "A removal")
    case .subjectElement: Wording(da: "Forløbselement {0}", en: "Element {0}")
    case .subjectContact: Wording(da: "Kontakt {0}", en: "Contact {0}")
    case .subjectOffer: Wording(da: "Tilbud {0}", en: "Offer {0}")
    case .subjectRow: Wording(da: "En række", en: "A row")
    case .whyReportedLater:
      Wording(
        da: "indberettet efter det tidspunkt, der spørges om",
        en: "reported after the moment asked for")
    case .whyDatedLater:
      Wording(
        da: "dateret efter den dag, der spørges om; tæller ikke endnu",
        en: "dated after the day asked for; it does not count yet")
    case .whySuperseded:
      Wording(
        da: "afløst af en senere udgave ({0})", en: "superseded by a later version ({0})")
    case .whyMoved: Wording(da: "nu på forløb {0}", en: "now on pathway {0}")
    case .whyRepeats: Wording(da: "gentager {0}", en: "repeats {0}")
    case .whyRemoved: Wording(da: "slettet af {0}", en: "removed by {0}")
    case .whyReplaced:
      Wording(
        da: "erstattet af et senere dokument ({0})", en: "replaced by a later document ({0})")
    case .whyElementRemoved:
      Wording(
        da: "dets forløbselement er slettet af {0}", en: "its element was removed by {0}")
    case .whyRemovesNothing:
      Wording(
        da: "rammer ingen kendt post (en markør med nøgle slettes kun ved sin nøgle)",
        en: "touches no known record (a marker that has a key is removed by its key only)")
    case .whyNamedByNoRule:
      Wording(
        da: "ingen regel og ingen pause nævner koden", en: "no rule and no pause names the code")
    case .whyStartIgnored:
      Wording(
        da: "{0} løb allerede; en ny henvisning begynder ikke uret forfra",
        en: "{0} ran already; a new referral does not begin the clock anew")
    case .whyEndIgnored:
      Wording(
        da: "{0} løb ikke, så der var intet at stoppe eller lukke",
        en: "{0} did not run, so there was nothing to stop or close")
    case .whyPauseOpenedTwice:
      Wording(da: "pausen {0} var allerede åben", en: "the pause {0} was open already")
    case .whyPauseNotOpen:
      Wording(da: "pausen {0} var ikke åben", en: "the pause {0} was not open")
    case .whySetAside: Wording(da: "sat til side: {0}", en: "set aside: {0}")
    case .moreRepeats:
      Wording(da: "og {0} gentagelser mere", en: "and {0} more repetitions")
    case .rowsSetAside:
      Wording(
        da: "I hele inputtet er {0} rækker sat til side; de kan høre til dette forløb. Se dem med "
          + "fristvagt check.",
        en: "Of the whole input {0} rows were set aside; they may belong to this pathway. See "
          + "them with fristvagt check.")
    case .registerCannotKnow:
      Wording(
        da: "LPR har den udførte dato, ikke den tilbudte, og ikke afslag, bookinger eller "
          + "handlepligtens trin; at registrere AFV-markører (ventetider) er frivilligt for "
          + "pakkeforløb, så ingen markør betyder ikke, at ingen frist er overskredet.",
        en: "LPR holds the date performed, not the date offered, and no refusals, bookings or "
          + "steps of the duty to act; to register AFV markers (waiting times) is voluntary for "
          + "packages, so that no marker does not mean that no limit was exceeded.")
    case .registerCannotKnowOffers:
      Wording(
        da: "Tilbud er fra den lokale tabel og kun så fuldstændige som den.",
        en: "Offers are from the local table and only as complete as it is.")
    default:
      preconditionFailure("every phrase stands in one part of the table")
    }
  }
}
