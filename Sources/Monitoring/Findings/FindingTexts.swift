package import RegisterRecords
package import Wordings

/// Findings in words: what is wrong, and what to do about it.
package struct FindingTexts: Sendable {
  private let files: [String]

  package init(files: [String]) {
    self.files = files
  }

  package func file(of finding: Finding) -> String { files[Int(finding.place.file)] }

  /// A finding with its place, as a line for a person.
  package func line(_ finding: Finding) -> Wording {
    let place = "\(file(of: finding)):\(finding.place.line): "
    return Wording(da: place, en: place) + FindingTexts.text(finding)
      + Wording(da: " [\(finding.rule.rawValue)]", en: " [\(finding.rule.rawValue)]")
  }

  /// What a finding says; it names columns, codes and keys, never a value of a patient.
  package static func text(_ finding: Finding) -> Wording {
    let what = meaning(of: finding.rule)
    return finding.detail.isEmpty
      ? what : what + Wording(da: " (\(finding.detail))", en: " (\(finding.detail))")
  }

  /// What each kind of finding means.
  package static func meaning(of rule: FindingRule) -> Wording {
    switch rule {
    case .timeAfterReport:
      Wording(da: "tidspunkt efter indberetningen", en: "a time after its report")
    case .markerBeforeElement:
      Wording(da: "markør før forløbselementets start", en: "marker before its element's start")
    case .markerAfterElement:
      Wording(da: "markør efter forløbselementets slut", en: "marker after its element's end")
    case .unknownMarkerCode:
      Wording(da: "ukendt markørkode", en: "unknown marker code")
    case .unreadableTime:
      Wording(da: "tidspunktet kan ikke læses", en: "the time cannot be read")
    case .unreadableKey:
      Wording(
        da: "nøglen eller koden kan ikke læses (højst 80 tegn)",
        en: "the key or code cannot be read (at most 80 bytes)")
    case .missingValue:
      Wording(da: "en værdi, der skal være der, mangler", en: "a value that is needed is missing")
    case .fieldCount:
      Wording(
        da: "rækken har et andet antal felter end overskriften",
        en: "the row has another number of fields than the header")
    case .unclosedQuote:
      Wording(
        da: "et anførselstegn lukkes ikke, eller der står tekst efter det",
        en: "a quote is not closed, or text stands behind it")
    case .lineTooLong:
      Wording(da: "linjen er længere end 1 MiB", en: "the line is longer than 1 MiB")
    case .notText:
      Wording(
        da: "filen er ikke tekst i UTF-8 eller ISO-8859-1",
        en: "the file is not text in UTF-8 or ISO-8859-1")
    case .unknownHandling:
      Wording(
        da: "HANDLING skal være opret, ret eller slet", en: "HANDLING must be opret, ret or slet")
    case .unknownDeadline:
      Wording(
        da: "FRIST skal være udredning, behandling eller efterbehandling",
        en: "FRIST must be udredning, behandling or efterbehandling")
    case .unknownAnswer:
      Wording(
        da: "SVAR er ikke accepteret, afslaaet eller aflyst og regnes for ukendt",
        en: "SVAR is not accepteret, afslaaet or aflyst and counts as unknown")
    case .missingPathway:
      Wording(
        da: "tilbuddet nævner hverken forløbselement eller helbredsforløb",
        en: "the offer names neither an element nor a helbredsforløb")
    case .malformedDocument:
      Wording(
        da: "dokumentet er ikke velformet XML og er sat til side",
        en: "the document is no well-formed XML and is set aside")
    case .wrongOffset:
      Wording(
        da: "tidszonen gælder ikke i København den dag; det skrevne tidspunkt er brugt",
        en: "Copenhagen lacks the offset that day; the written local time is used")
    case .unknownEntry:
      Wording(da: "en post af ukendt slags", en: "an entry of no known kind")
    case .badPersonNumber:
      Wording(
        da: "personnummeret har ikke et personnummers form (vises ikke)",
        en: "the person number has not the form of one (not shown)")
    case .badUnitNumber:
      Wording(
        da: "SOR-nummerets kontrolciffer passer ikke", en: "the SOR number's check digit is wrong")
    case .duplicateColumn:
      Wording(
        da: "kolonnen findes to gange; den første er brugt",
        en: "the column stands twice; the first is used")
    case .unrecognisedFile:
      Wording(da: "filen er ikke en kendt tabel", en: "the file is no known table")
    case .brokenArchive:
      Wording(
        da: "gzip-filen er brudt; det, der kunne pakkes ud, er læst",
        en: "the gzip file is broken; what could be unpacked was read")
    case .reportedAhead:
      Wording(
        da: "indberettet efter det tidspunkt, filen blev læst",
        en: "reported after the time at which the file was read")
    case .duplicateRegistration:
      Wording(
        da: "samme markør er registreret med flere nøgler",
        en: "the same marker is registered under several keys")
    case .removalMissesKey:
      Wording(
        da: "sletningen nævner ingen nøgle og rammer ikke en markør, der har en",
        en: "the removal names no key and does not touch a marker that has one")
    case .pauseOpenedTwice:
      Wording(
        da: "pausen åbnes igen, mens den er åben; ses bort fra",
        en: "the pause is opened again while open; ignored")
    case .pauseNotOpen:
      Wording(
        da: "pausen lukkes, men er ikke åben; ses bort fra",
        en: "the pause is closed but not open; ignored")
    case .pauseLong:
      Wording(
        da: "pausen har været åben i over 30 dage: er slutningen glemt?",
        en: "the pause has been open for more than 30 days: was its end forgotten?")
    case .startWhileRunning:
      Wording(
        da: "ny start, mens uret løber; uret begynder ikke forfra",
        en: "a start while the clock runs; it does not begin anew")
    case .runningAtEnd:
      Wording(
        da: "uret løb endnu, da forløbet sluttede", en: "the clock still ran when the pathway ended"
      )
    case .treatmentWithoutStart:
      Wording(
        da: "kræftbehandling startet uden samtykke og uden henvisning til behandling",
        en: "cancer treatment began with neither consent nor referral to treatment")
    case .startLongAfterReferral:
      Wording(
        da: "start på maksimal ventetid over 3 dage efter henvisningen",
        en: "a maximum-wait start more than 3 days after the referral")
    case .offerAfterEnd:
      Wording(
        da: "tilbuddet er indtastet efter urets slut",
        en: "the offer was entered after the clock's end")
    case .lostAfterRereferral:
      Wording(
        da: "omvisiteret til anden enhed, og ingen markør i de næste 14 dage",
        en: "re-referred to another unit, and no marker in the 14 days after")
    }
  }
}
