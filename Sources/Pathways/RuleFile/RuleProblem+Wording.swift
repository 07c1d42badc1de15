internal import Wordings

/// A fault and its remedy in both languages; texts of the file are cut, to stay on a line.
struct ProblemWording {
  typealias Sentences = (fault: String, remedy: String)

  var danish: Sentences
  var english: Sentences

  init(da danish: Sentences, en english: Sentences) {
    self.danish = danish
    self.english = english
  }
}

extension RuleProblem {
  var wording: ProblemWording {
    switch self {
    // MARK: The text
    case .byteOrderMark:
      ProblemWording(
        da: ("Filen begynder med et usynligt mærke (BOM).", "Gem den som UTF-8 uden BOM."),
        en: ("The file begins with an invisible mark (BOM).", "Save it as UTF-8 without BOM."))
    case .notUTF8:
      ProblemWording(
        da: ("Filen er ikke UTF-8 her.", "Gem den som UTF-8."),
        en: ("The file is not UTF-8 here.", "Save it as UTF-8."))
    case .unexpectedEnd(let wanted):
      ProblemWording(
        da: ("Filen slutter for tidligt.", "Her mangler \(shown(wanted))."),
        en: ("The file ends too early.", "What is missing here is \(shown(wanted))."))
    case .unexpected(let found, let wanted):
      ProblemWording(
        da: ("Her står \(shown(found)).", "Skriv i stedet \(shown(wanted))."),
        en: ("This is \(shown(found)).", "Write \(shown(wanted)) instead."))
    case .textAfterEnd:
      ProblemWording(
        da: ("Her står mere, efter at filens indhold er slut.", "Fjern det."),
        en: ("There is more after the end of the content.", "Remove it."))
    case .tooDeep:
      ProblemWording(
        da: ("Mere end \(JSONReader.depthLimit) niveauer.", "Regler har højst 5; fjern resten."),
        en: ("More than \(JSONReader.depthLimit) levels.", "Rules have 5 at most; remove the rest.")
      )
    case .notInteger(let text):
      ProblemWording(
        da: ("\(shown(text)) er ikke et helt tal.", "Skriv et helt tal, f.eks. 14."),
        en: ("\(shown(text)) is not a whole number.", "Write a whole number, such as 14."))
    case .unclosedString:
      ProblemWording(
        da: ("Teksten slutter ikke.", "Sæt et \" efter den."),
        en: ("The text does not end.", "Put a \" behind it."))
    case .controlCharacter:
      ProblemWording(
        da: ("Et linjeskift eller andet styretegn i en tekst.", "Fjern det, eller slut med \"."),
        en: ("A line break or control character in a text.", "Remove it, or end with \"."))
    case .badEscape:
      ProblemWording(
        da: ("Ukendt tegn efter \\.", "Skriv \\\\ for en omvendt skråstreg."),
        en: ("Unknown character after \\.", "Write \\\\ for a backslash."))

    // MARK: Members and their types
    case .duplicateMember(let name):
      ProblemWording(
        da: ("\(shown(name)) står her to gange.", "Slet den ene."),
        en: ("\(shown(name)) is given twice here.", "Delete one."))
    case .unknownMember(let name, let nearest):
      ProblemWording(
        da: ("\(shown(name)) kendes ikke her.", mend(nearest, "Mente du", or: "Slet det")),
        en: ("\(shown(name)) is not known here.", mend(nearest, "Did you mean", or: "Delete it")))
    case .missingMember(let name):
      ProblemWording(
        da: ("\(shown(name)) mangler.", "Tilføj det mellem { og }."),
        en: ("\(shown(name)) is missing.", "Add it between { and }."))
    case .wrongType(let type):
      ProblemWording(
        da: ("En forkert slags værdi.", "Skriv \(type.example.danish)."),
        en: ("The wrong kind of value.", "Write \(type.example.english)."))
    case .emptyText:
      ProblemWording(
        da: ("Teksten er tom.", "Skriv mindst ét tegn."),
        en: ("The text is empty.", "Write at least one character."))
    case .controlInText:
      ProblemWording(
        da: ("Et styretegn, f.eks. et linjeskift, i teksten.", "Fjern det."),
        en: ("A control character, such as a line break, in the text.", "Remove it."))

    // MARK: Values
    case .badPattern(let text):
      ProblemWording(
        da: (
          "\(shown(text)) er ikke en SKS-kode.", "Brug A-Z, 0-9, ? og * til sidst, højst 24 tegn."
        ),
        en: ("\(shown(text)) is not an SKS code.", "Use A-Z, 0-9, ? and * at the end, 24 at most."))
    case .badPackage(let text):
      ProblemWording(
        da: ("\(shown(text)) er ikke et pakkeforløb.", "Skriv dets to cifre, f.eks. \"01\"."),
        en: ("\(shown(text)) is not a package.", "Write its two digits, such as \"01\"."))
    case .badDate(let text):
      ProblemWording(
        da: ("\(shown(text)) er ikke en dato.", "Skriv den som \"2025-01-31\", eller null."),
        en: ("\(shown(text)) is not a date.", "Write it as \"2025-01-31\", or null."))
    case .daysOutOfRange(let days):
      ProblemWording(
        da: ("\(days) dage kan ikke bruges.", "Skriv et tal fra 0 til \(RuleSet.dayLimit)."),
        en: ("\(days) days cannot be used.", "Write a number from 0 to \(RuleSet.dayLimit)."))
    case .badTimezone(let text):
      ProblemWording(
        da: ("Tidszonen \(shown(text)) kan ikke bruges.", "Skriv \"\(RuleSet.onlyTimezone)\"."),
        en: ("Time zone \(shown(text)) cannot be used.", "Write \"\(RuleSet.onlyTimezone)\"."))
    case .badAlert(let text):
      ProblemWording(
        da: ("\(shown(text)) er ikke en modtager.", "Skriv \"people\" eller \"log\"."),
        en: ("\(shown(text)) is not a receiver.", "Write \"people\" or \"log\"."))
    case .badOffer(let text):
      ProblemWording(
        da: ("\(shown(text)) er ikke en frist.", "Brug udredning, behandling el. efterbehandling."),
        en: ("\(shown(text)) is no deadline.", "Use udredning, behandling or efterbehandling."))
    case .badGroup(let text):
      ProblemWording(
        da: (
          "\(shown(text)) kan der ikke grupperes efter.", "Skriv \"package\", eller slet \"group\"."
        ),
        en: ("\(shown(text)) is nothing to group by.", "Write \"package\", or delete \"group\"."))
    case .badForm(let text):
      ProblemWording(
        da: (
          "\(shown(text)) er ikke en behandlingsform.", "Brug surgery, medical eller radiation."
        ),
        en: ("\(shown(text)) is no form of treatment.", "Use surgery, medical or radiation."))
    case .badLimits(let text):
      ProblemWording(
        da: ("\(shown(text)) er ikke frister.", "Skriv en liste [ … ] eller \"standardTimes\"."),
        en: ("\(shown(text)) are no limits.", "Write a list [ … ] or \"standardTimes\"."))

    // MARK: What does not fit together
    case .noRules:
      ProblemWording(
        da: ("Listen har ingen regler.", "Tilføj mindst én."),
        en: ("The list has no rules.", "Add at least one."))
    case .duplicateRule(let id):
      ProblemWording(
        da: ("To regler hedder \(shown(id)).", "Giv den ene et andet \"id\"."),
        en: ("Two rules are called \(shown(id)).", "Give one another \"id\"."))
    case .unknownPause(let name, let nearest):
      ProblemWording(
        da: (
          "Pausen \(shown(name)) findes ikke.", mend(nearest, "Mente du", or: "Tilføj den i pauses")
        ),
        en: (
          "There is no pause \(shown(name)).", mend(nearest, "Did you mean", or: "Add it to pauses")
        ))
    case .repeatedPause(let name):
      ProblemWording(
        da: ("Pausen \(shown(name)) nævnes to gange.", "Slet den ene."),
        en: ("Pause \(shown(name)) is named twice.", "Delete one."))
    case .noStart:
      ProblemWording(
        da: ("Reglen har ingen startkode.", "Tilføj mindst én."),
        en: ("The rule has no start code.", "Add at least one."))
    case .endBeforeStart:
      ProblemWording(
        da: ("\"to\" ligger før \"from\".", "Byt dem, eller ret den ene."),
        en: ("\"to\" is before \"from\".", "Swap them, or change one."))
    case .limitsOverlap:
      ProblemWording(
        da: ("Fristen gælder samtidig med en tidligere i listen.", "Lad den ene slutte dagen før."),
        en: ("The limit holds at the same time as one above.", "Let one end the day before."))
    case .thresholdsOutOfOrder(let name, let above):
      ProblemWording(
        da: ("\"\(name)\" er større end \"\(above)\".", "Brug notice >= warning >= critical >= 0."),
        en: ("\"\(name)\" is above \"\(above)\".", "Use notice >= warning >= critical >= 0."))
    case .noPackageInPattern(let text):
      ProblemWording(
        da: ("\(shown(text)) siger ikke hvilken pakke.", "Sæt cifre eller ?? på plads 4 og 5."),
        en: ("\(shown(text)) names no package.", "Put digits or ?? in places 4 and 5."))
    case .standardTimesWithoutGroup:
      ProblemWording(
        da: (
          "Standardtider gælder en pakke, og reglen har ingen.", "Tilføj \"group\": \"package\"."
        ),
        en: ("Standard times need a package, the rule has none.", "Add \"group\": \"package\"."))
    case .foldedTwice(let package):
      ProblemWording(
        da: ("Pakke \(shown(package)) er selv lagt under en pakke.", "Peg på den pakke i stedet."),
        en: ("Package \(shown(package)) is itself folded.", "Point to the package it folds into."))
    case .unknownRule(let id, let nearest):
      ProblemWording(
        da: ("Reglen \(shown(id)) findes ikke.", mend(nearest, "Mente du", or: "Ret navnet")),
        en: (
          "There is no rule \(shown(id)).", mend(nearest, "Did you mean", or: "Correct the name")
        ))
    case .ruleHasOwnLimits(let id):
      ProblemWording(
        da: ("\(shown(id)) bruger ikke standardtider.", "Giv den \"limits\": \"standardTimes\"."),
        en: ("\(shown(id)) does not use standard times.", "Give it \"limits\": \"standardTimes\"."))
    case .duplicateStandardTime:
      ProblemWording(
        da: ("Pakke, regel og form som i en tidligere række.", "Slet den ene."),
        en: ("Package, rule and form of a row above.", "Delete one."))
    case .startsAndEnds(let code, let start):
      ProblemWording(
        da: ("\(shown(code)) slutter, \(shown(start)) starter reglen.", "Gør dem forskellige."),
        en: ("\(shown(code)) ends, \(shown(start)) starts the rule.", "Make them differ."))
    case .opensAndCloses(let code, let open):
      ProblemWording(
        da: ("\(shown(code)) lukker, \(shown(open)) åbner pausen.", "Gør dem forskellige."),
        en: ("\(shown(code)) closes, \(shown(open)) opens the pause.", "Make them differ."))
    }
  }
}

extension ValueType {
  /// What to write, with an example.
  fileprivate var example: (danish: String, english: String) {
    switch self {
    case .text: ("en tekst i \"…\"", "a text in \"…\"")
    case .integer: ("et helt tal uden \"…\", f.eks. 14", "a whole number without \"…\", such as 14")
    case .list: ("en liste i [ … ]", "a list in [ … ]")
    case .object: ("navne og værdier i { … }", "names and values in { … }")
    case .date: ("en dato som \"2025-01-31\", eller null", "a date as \"2025-01-31\", or null")
    case .limits:
      ("en liste i [ … ] eller \"standardTimes\"", "a list in [ … ] or \"standardTimes\"")
    }
  }
}

/// A text of the file in quotation marks, cut to 22 characters, without control characters.
private func shown(_ text: String) -> String {
  let scalars = text.unicodeScalars.prefix(23).map { scalar in
    scalar.properties.generalCategory == .control ? "\u{FFFD}" : scalar
  }
  let cut = scalars.count > 22 ? scalars.prefix(21) + ["…"] : scalars[...]
  var result = String.UnicodeScalarView()
  result.append(contentsOf: cut)
  return "\"\(String(result))\""
}

private func mend(_ nearest: String?, _ question: String, or advice: String) -> String {
  guard let nearest else { return "\(advice)." }
  return "\(question) \(shown(nearest))?"
}
