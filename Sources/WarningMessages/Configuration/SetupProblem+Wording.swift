package import Wordings

extension SetupProblem {
  /// What is wrong and how to mend it.
  package var wording: Wording {
    switch self {
    case .notUTF8:
      Wording(
        da: "Linjen er ikke UTF-8. Gem filen som UTF-8.",
        en: "The line is not UTF-8. Save the file as UTF-8.")
    case .fileTooLarge:
      Wording(
        da: "Filen er over 64 MiB. Det er næppe den rigtige fil.",
        en: "The file is over 64 MiB. It is hardly the right one.")
    case .badUnitNumber(let text):
      Wording(
        da: "SOR-nummeret\(shown(text)) har ikke det rigtige kontrolciffer. Skriv det, som SOR"
          + " har det.",
        en: "The SOR number\(shown(text)) has a wrong check digit. Write it as SOR has it.")
    case .notAnAddress(let text):
      Wording(
        da: "\(named(text)) er ikke en mailadresse. Skriv den som navn@region.example, uden æ, ø"
          + " og å.",
        en: "\(named(text)) is no mail address. Write it as name@region.example, in ASCII.")
    case .tooLong(let name, let limit):
      Wording(
        da: "\(name) er længere end \(limit) tegn. Forkort teksten.",
        en: "\(name) is longer than \(limit) characters. Shorten the text.")
    case .unfitText(let name):
      Wording(
        da: "\(name) rummer linjeskift, styretegn, dobbelte mellemrum eller noget, der ligner et"
          + " CPR-nummer. Fjern det.",
        en: "\(name) holds line breaks, control characters, double blanks or what looks like a"
          + " CPR number. Remove it.")
    default: isOfUnitTable ? unitTableWording : configurationWording
    }
  }

  private var isOfUnitTable: Bool {
    switch self {
    case .unclosedQuote, .noHeader, .unknownColumn, .duplicateColumn, .missingColumn, .fieldCount,
      .emptyField, .notADate, .endsBeforeItBegins, .overlaps, .tooManyRows:
      true
    default: false
    }
  }

  private var unitTableWording: Wording {
    switch self {
    case .unclosedQuote:
      Wording(
        da: "Et anførselstegn lukkes ikke, eller der står tekst efter det. Ret felterne på linjen.",
        en: "A quote is not closed, or text stands behind it. Mend the fields of the line.")
    case .noHeader:
      Wording(
        da: "Tabellen er tom. Første linje skal være overskrifter, f.eks. SOR;NAVN;SYGEHUS;REGION.",
        en: "The table is empty. The first line must be a header, such as SOR;NAME;HOSPITAL;REGION."
      )
    case .unknownColumn(let name, let names):
      Wording(da: "Ukendt kolonne\(shown(name)).", en: "Unknown column\(shown(name)).")
        + meant(name, of: names)
    case .duplicateColumn(let name):
      Wording(
        da: "Kolonnen\(shown(name)) står der to gange. Fjern den ene.",
        en: "The column\(shown(name)) stands there twice. Remove one.")
    case .missingColumn(let name):
      Wording(
        da: "Kolonnen \(name) mangler. Tilføj den i overskriften.",
        en: "The column \(name) is missing. Add it to the header.")
    case .fieldCount(let count, let wanted):
      Wording(
        da: "Rækken har \(count) felter, overskriften \(wanted). Sæt \" om tekst med skilletegn.",
        en:
          "The row has \(count) fields, the header \(wanted). Put \" around texts with separators."
      )
    case .emptyField(let name):
      Wording(da: "\(name) er tom. Udfyld den.", en: "\(name) is empty. Fill it in.")
    case .notADate(let text):
      Wording(
        da: "\(named(text)) er ikke en dato. Skriv den som 2027-01-01.",
        en: "\(named(text)) is no date. Write it as 2027-01-01.")
    case .endsBeforeItBegins:
      Wording(
        da: "GYLDIG_TIL ligger før GYLDIG_FRA. Byt dem om, eller ret den ene.",
        en: "VALID_TO lies before VALID_FROM. Swap them, or mend one.")
    case .overlaps(let line):
      Wording(
        da: "Enheden gælder allerede disse dage efter linje \(line). Lad den ene slutte, før den"
          + " anden begynder.",
        en: "Line \(line) holds for the same unit on the same days. Let one end before the other"
          + " begins.")
    case .tooManyRows(let limit):
      Wording(
        da: "Mere end \(limit) rækker. Det er næppe en enhedstabel.",
        en: "More than \(limit) rows. This is hardly a table of units.")
    default: preconditionFailure("a problem of another file")
    }
  }
}

/// A word of the file behind a blank, or nothing where it is too long to be repeated.
func shown(_ text: String) -> String {
  guard let text = echoed(text), !text.isEmpty else { return "" }
  return " \"\(text)\""
}

/// A word of the file at the beginning of a sentence.
private func named(_ text: String) -> String {
  guard let text = echoed(text), !text.isEmpty else { return "…" }
  return "\"\(text)\""
}

/// The name that was most likely meant, or all that there are.
func meant(_ name: String, of names: [String]) -> Wording {
  if let nearest = nearest(name, among: names) {
    return Wording(da: " Mente du \(nearest)?", en: " Did you mean \(nearest)?")
  }
  let all = names.joined(separator: ", ")
  return Wording(da: " Skriv en af: \(all).", en: " Write one of: \(all).")
}
