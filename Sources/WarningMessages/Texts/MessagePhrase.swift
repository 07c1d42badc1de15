internal import Wordings

/// Everything that messages say, in one table; `{0}`, `{1}` … are filled in.
enum MessagePhrase: CaseIterable {
  // Subjects.
  case actionOne, actionMany, breachOne, breachMany, movedOne, movedMany, closedOne, closedMany
  case withdrawnOne, withdrawnMany, storm, escalationOne, escalationMany
  case digest, digestMissing, digestEmpty, digestStale, heartbeat, heartbeatStale
  case dataMissing, dataBack, firstLoad, ruleChange
  case dataOK, dataFrom, noData
  // First sentences.
  case actionLeadOne, actionLeadMany, breachLeadOne, breachLeadMany, movedLead, closedLead
  case withdrawnLead, stormLead, escalationLead, dataMissingLead, noDataLead, dataBackLead
  case firstLoadLead, ruleChangeLead, ruleChangeEmpty
  // Labels and columns.
  case key, unit, clock, start, lastDay, byLastDay, offered, status, lookUp, before, now, because
  case columnClock, columnLastDay, columnLeft, columnStatus
  case daysLeft, lastDayIsToday, daysOver, daysLeftShort, daysOverShort
  case offeredUnknown, offeredBefore, offeredAfter, alsoClock, legendNew, moreRows
  case statusPaused, statusAcknowledged, statusAcknowledgedUntil, statusOffered, statusNoOffer
  case statusLacking, statusDone, unknownUnit, unitOfNumber
  case clockWorkUp, clockTreatment, clockAftercare
  // What to do.
  case doOne, stepRegister, stepOffer, stepPause, stepGeneral, chooseReason, withoutReason
  case breachMeaning, acknowledge, nothingToDo, movedAdvice, stormAdvice, escalationAdvice
  case dataAdvice, dataClocksRun
  // Why.
  case withdrawnGone, withdrawnOutcome, lowered, loweredToNone
  case outcomeInside, outcomeOffered, outcomeExceeded, outcomeExplained, outcomeClosed
  case outcomeOpen, outcomeUnlimited
  // Digests.
  case since, countNewOne, countNew, countChanged, countClosed, countWithdrawn, countPassing,
    countNothing
  case dataLineOK, dataLineStale, dataLineNone, outageOver, heldBack, noRecipient
  case headingOver, headingAct, headingMissing, headingWatch, headingWatchList, headingUnexplained
  case headingClosed, headingWithdrawn, headingLate, headingLeft, nothingHere
  case fourWeeks, totalOver, totalUnknown, meaningOver
  case missingTreatment, missingRereferral, missingRunning, missingPause, missingOffer
  case missingKept
  // Foot.
  case basis, questions
  // The operator's daily word, first loads, new rules and storms.
  case eventsTaken, messagesMade, openClocks, messagesHeldBack, outboxWaiting, outboxDead
  case unheard, counted, countedLevels, historic, rulesAre, listFollows
}

extension MessagePhrase {
  /// The phrase with its gaps filled, in a language.
  func text(in language: Language, _ values: [String]) -> String {
    let parts = wording[language].split(separator: "{", omittingEmptySubsequences: false)
    // Filled in one pass, so that a value is never looked at for gaps.
    return parts.dropFirst().reduce(String(parts[0])) { text, part in
      let number = part.prefix { $0.isNumber }
      guard let place = Int(number), place < values.count else { return text + "{" + part }
      return text + values[place] + part.dropFirst(number.count + 1)
    }
  }

  /// The phrase in both languages, its gaps open.
  var wording: Wording {
    switch self {
    case .actionOne:
      Wording(
        da: "HANDL: 1 forløb har sidste dag {0}", en: "ACT: 1 pathway has its last day {0}")
    case .actionMany:
      Wording(
        da: "HANDL: {0} forløb, første sidste dag {1}",
        en: "ACT: {0} pathways, the first last day is {1}")
    case .breachOne:
      Wording(
        da: "OVERSKREDET: 1 forløb passerede sidste dag {0}",
        en: "OVER THE LIMIT: 1 pathway passed its last day {0}")
    case .breachMany:
      Wording(
        da: "OVERSKREDET: {0} forløb passerede deres sidste dag",
        en: "OVER THE LIMIT: {0} pathways passed their last day")
    case .movedOne:
      Wording(da: "NY SIDSTE DAG: {0} har nu {1}", en: "NEW LAST DAY: {0} now has {1}")
    case .movedMany:
      Wording(da: "NY SIDSTE DAG: {0} forløb", en: "NEW LAST DAY: {0} pathways")
    case .closedOne: Wording(da: "LUKKET: varsel om {0}", en: "CLOSED: warning about {0}")
    case .closedMany: Wording(da: "LUKKET: {0} varsler", en: "CLOSED: {0} warnings")
    case .withdrawnOne:
      Wording(da: "TRUKKET TILBAGE: varsel om {0}", en: "WITHDRAWN: warning about {0}")
    case .withdrawnMany:
      Wording(da: "TRUKKET TILBAGE: {0} varsler", en: "WITHDRAWN: {0} warnings")
    case .storm:
      Wording(
        da: "MANGE PÅ ÉN GANG: {0} forløb, heraf {1} over fristen",
        en: "MANY AT ONCE: {0} pathways, {1} of them over the limit")
    case .escalationOne:
      Wording(
        da: "UDEN KVITTERING: 1 forløb over fristen",
        en: "NOT ACKNOWLEDGED: 1 pathway over the limit")
    case .escalationMany:
      Wording(
        da: "UDEN KVITTERING: {0} forløb over fristen",
        en: "NOT ACKNOWLEDGED: {0} pathways over the limit")
    case .digest:
      Wording(
        da: "{0}: {1} over, {2} kræver handling ({3})", en: "{0}: {1} over, {2} to act on ({3})")
    case .digestMissing:
      Wording(
        da: "{0}: {1} over, {2} kræver handling, {4} mangler registrering ({3})",
        en: "{0}: {1} over, {2} to act on, {4} without registration ({3})")
    case .digestEmpty:
      Wording(
        da: "{0}: 0 over, 0 kræver handling ({1}) - {2}", en: "{0}: 0 over, 0 to act on ({1}) - {2}"
      )
    case .digestStale:
      Wording(
        da: "DATA MANGLER SIDEN {0}. {1}: sidst kendt {2} over, {3} kræver handling",
        en: "DATA MISSING SINCE {0}. {1}: last known {2} over, {3} to act on")
    case .heartbeat: Wording(da: "I DRIFT ({0}) - {1}", en: "RUNNING ({0}) - {1}")
    case .heartbeatStale:
      Wording(
        da: "DATA MANGLER SIDEN {0}. Programmet er i drift ({1})",
        en: "DATA MISSING SINCE {0}. The program runs ({1})")
    case .dataMissing: Wording(da: "DATA MANGLER SIDEN {0}", en: "DATA MISSING SINCE {0}")
    case .dataBack: Wording(da: "DATA ER TILBAGE: nyeste {0}", en: "DATA ARE BACK: newest {0}")
    case .firstLoad:
      Wording(
        da: "STARTET: {0}: åbne varsler {1}, heraf over fristen {2}",
        en: "STARTED: {0}: open warnings {1}, over the limit {2}")
    case .ruleChange:
      Wording(
        da: "NYE REGLER ({0}): ændringer i varsler {1}",
        en: "NEW RULES ({0}): changes of warnings {1}")
    case .dataOK: Wording(da: "data {0}, ok", en: "data {0}, ok")
    case .dataFrom: Wording(da: "data fra {0}", en: "data from {0}")
    case .noData: Wording(da: "ingen data endnu", en: "no data yet")

    default: sentenceWording
    }
  }
}
