package import Wordings

/// Everything that an explanation says, in one table; `{0}`, `{1}` … are filled in.
package enum ExplainPhrase: CaseIterable {
  // Head.
  case pathway, asOfDay, asOfMinute, element, elementSpan, elementOpen, unseenElement, unit
  case unknownUnit, noElement, death, deathUnknown, pathwayEnd, pathwayOpen
  // Headings.
  case picture, timeline, offers, clocks, ignored, limitsOfTheRegister
  // Picture.
  case legendStart, legendWait, legendPause, legendLastDay, legendOver, legendStop, legendClosed
  case legendStopOnLastDay, legendRunning, legendAhead, legendMarker, legendOffer, legendDeath
  case oneDayAColumn, daysAColumn, columnsADay, laneMarkers, laneOffers, laneDeath, noPicture
  // Timeline.
  case noMarkers, starts, stops, closes, clockRuns, nothingRuns, nothingRunsAll, pauseOpens
  case pauseCloses, pauseIsOpen, pauseIsNotOpen, namedByNoRule, reportedAt, reportedUnknown
  case diedHere, endedHere, unknownCode
  // Offers.
  case noOffer, offerLine, offerTold, offerToldUnknown, answerNone, answerAccepted
  case answerCancelled, answerDeclined, placeOfOffer
  // Clocks.
  case noClocks, labelState, labelStart, labelEnd, labelCount, labelDeadline, labelLimit
  case labelPauses, labelOffers, labelLevel, labelDues, labelOutcome, labelFamily, labelLaw
  case labelStatus, labelBinding, labelPair, package, instance
  case stateRunning, statePaused, stateStopped, stateClosed, closedByDeath, closedByEnd
  case counted, deadlineSum, deadlineIsUnset, noDeadline, remaining, over, breachedOn
  case limitRow, limitFrom, limitTo, limitStandard, limitStandardOpen, limitUnknown
  case noPause, pauseSpan, pauseOpen, pauseNotOwn, pausesOverlap
  case levelNone, levelNotice, levelWarning, levelCritical, levelBreach
  case whyKept, whyKeptLate, whyPaused, whyEnded, whyNoLimit
  case due, dueMoved, dueNotBeforeStart, dueReached, dueAhead, dueAfterEnd
  case offerKeeps, offerTooLate, offerCounts, offerOtherDeadline, offerCancelled
  case offerBeforeStart, offerToldUnclear, offerNotTold, offerKnownNone, offerNotForRule
  case outcomeUnlimited, outcomeOffered, outcomeExceeded, outcomeExceededNorm
  case outcomeExceededRight, outcomeOpen
  case outcomeExplained, outcomeClosed, outcomeInside
  case statusVerified, statusRecalled, statusInferred, statusRegional, bindingUnknown, pairMeaning
  // Ignored.
  case nothingIgnored, subjectRemoval, subjectElement, subjectContact, subjectOffer, subjectRow
  case whyReportedLater, whyDatedLater, whySuperseded, whyMoved, whyRepeats, whyRemoved
  case whyReplaced, whyElementRemoved, whyRemovesNothing, whyNamedByNoRule, whyStartIgnored
  case whyEndIgnored, whyPauseOpenedTwice, whyPauseNotOpen, whySetAside, moreRepeats
  case rowsSetAside, registerCannotKnow, registerCannotKnowOffers
}

extension ExplainPhrase {
  /// The phrase with its gaps filled, in a language.
  package func text(in language: Language, _ values: String...) -> String {
    var text = wording[language]
    for (number, value) in values.enumerated() {
      text = text.replacing("{\(number)}", with: value)
    }
    return text
  }

  /// The phrase in both languages, its gaps open.
  package var wording: Wording {
    switch self {
    case .pathway: Wording(da: "Forløb {0}", en: "Pathway {0}")
    case .asOfDay:
      Wording(da: "opgjort {0}, hele dagen", en: "as of {0}, the whole day")
    case .asOfMinute: Wording(da: "opgjort {0}", en: "as of {0}")
    case .element: Wording(da: "Forløbselement {0}", en: "Element {0}")
    case .elementSpan: Wording(da: "fra {0} til {1}", en: "from {0} to {1}")
    case .elementOpen:
      Wording(da: "fra {0}, ikke afsluttet", en: "from {0}, not ended")
    case .unseenElement:
      Wording(
        da: "kun nævnt af markører; dets egen række er ikke kendt",
        en: "named by markers only; its own row is not known")
    case .unit: Wording(da: "enhed {0}", en: "unit {0}")
    case .unknownUnit: Wording(da: "enhed ikke oplyst", en: "unit not given")
    case .noElement:
      Wording(da: "Ingen forløbselementer er kendt.", en: "No elements are known.")
    case .death: Wording(da: "Død {0}", en: "Died {0}")
    case .deathUnknown: Wording(da: "Ingen dødsdato kendt", en: "No date of death known")
    case .pathwayEnd: Wording(da: "forløbet sluttede {0}", en: "the pathway ended {0}")
    case .pathwayOpen: Wording(da: "forløbet er ikke afsluttet", en: "the pathway has not ended")

    case .picture: Wording(da: "Kalender", en: "Calendar")
    case .timeline: Wording(da: "Tidslinje", en: "Timeline")
    case .offers: Wording(da: "Tilbudte tider", en: "Dates offered")
    case .clocks: Wording(da: "Ure", en: "Clocks")
    case .ignored: Wording(da: "Set bort fra, og hvorfor", en: "Ignored, and why")
    case .limitsOfTheRegister:
      Wording(da: "Hvad LPR ikke kan vide", en: "What LPR cannot know")

    case .legendStart: Wording(da: "├ start", en: "├ start")
    case .legendWait: Wording(da: "─ venter", en: "─ waiting")
    case .legendPause: Wording(da: "▒ pause", en: "▒ pause")
    case .legendLastDay: Wording(da: "┃ sidste dag", en: "┃ last day")
    case .legendOver: Wording(da: "═ over fristen", en: "═ over the limit")
    case .legendStop: Wording(da: "┤ stop", en: "┤ stop")
    case .legendClosed: Wording(da: "╳ lukket", en: "╳ closed")
    case .legendStopOnLastDay:
      Wording(da: "┫ stop på sidste dag", en: "┫ stop on the last day")
    case .legendRunning: Wording(da: "► løber endnu", en: "► still running")
    case .legendAhead: Wording(da: "· dage tilbage", en: "· days left")
    case .legendMarker: Wording(da: "• markør", en: "• marker")
    case .legendOffer: Wording(da: "◇ tilbudt dato", en: "◇ date offered")
    case .legendDeath: Wording(da: "† død", en: "† death")
    case .oneDayAColumn: Wording(da: "En kolonne er en dag.", en: "A column is a day.")
    case .daysAColumn: Wording(da: "En kolonne er {0} dage.", en: "A column is {0} days.")
    case .columnsADay: Wording(da: "{0} kolonner er en dag.", en: "{0} columns are a day.")
    case .laneMarkers: Wording(da: "markører", en: "markers")
    case .laneOffers: Wording(da: "tilbud", en: "offers")
    case .laneDeath: Wording(da: "død", en: "death")
    case .noPicture: Wording(da: "Intet at tegne.", en: "Nothing to draw.")

    case .noMarkers: Wording(da: "Ingen markører tæller.", en: "No marker counts.")
    case .starts: Wording(da: "starter {0}", en: "starts {0}")
    case .stops: Wording(da: "stopper {0}", en: "stops {0}")
    case .closes: Wording(da: "lukker {0} ({1})", en: "closes {0} ({1})")
    case .clockRuns:
      Wording(
        da: "uden virkning: {0} løber allerede", en: "no effect: {0} runs already")
    case .nothingRuns:
      Wording(
        da: "ville stoppe eller lukke {0}, som ikke løb",
        en: "would stop or close {0}, not running")
    case .nothingRunsAll:
      Wording(
        da: "uden virkning: stopper eller lukker {0}, men intet af dem løb",
        en: "no effect: stops or closes {0}, of which none ran")
    case .pauseOpens: Wording(da: "åbner pausen {0}", en: "opens the pause {0}")
    case .pauseCloses: Wording(da: "lukker pausen {0}", en: "closes the pause {0}")
    case .pauseIsOpen:
      Wording(
        da: "uden virkning: pausen {0} er allerede åben",
        en: "no effect: the pause {0} is open already")
    case .pauseIsNotOpen:
      Wording(
        da: "uden virkning: pausen {0} er ikke åben", en: "no effect: the pause {0} is not open")
    case .namedByNoRule:
      Wording(da: "nævnes ikke af nogen regel", en: "no rule names it")
    case .reportedAt: Wording(da: "{0}, indberettet {1}", en: "{0}, reported {1}")
    case .reportedUnknown:
      Wording(
        da: "{0}, uden indberetningstid (altid kendt)", en: "{0}, no reported time (always known)")
    case .diedHere: Wording(da: "Patienten døde ({0})", en: "The patient died ({0})")
    case .endedHere:
      Wording(
        da: "Forløbet sluttede: alle dets elementer er afsluttet",
        en: "The pathway ended: all its elements have ended")
    case .unknownCode: Wording(da: "kode uden tekst i SKS", en: "code without a text in SKS")

    default: clockWording
    }
  }
}
