internal import Wordings

extension SetupProblem {
  /// What is wrong with the configuration and how to mend it.
  var configurationWording: Wording {
    switch self {
    case .noEqualsSign:
      Wording(
        da: "Linjen er hverken \"nøgle = værdi\", \"[afsnit]\" eller en kommentar med # foran.",
        en: "The line is neither \"key = value\" nor \"[section]\" nor a comment behind #.")
    case .unclosedHeading:
      Wording(
        da: "Afsnittets ] mangler. Skriv f.eks. [recipients koordination].",
        en: "The section's ] is missing. Write such as [recipients coordination].")
    case .unknownSection(let name):
      Wording(da: "Ukendt afsnit\(shown(name)).", en: "Unknown section\(shown(name)).")
        + meant(name, of: ConfigurationSection.kinds)
    case .sectionNeedsName(let kind):
      Wording(
        da: "Afsnittet mangler et navn. Skriv f.eks. [\(kind) koordination].",
        en: "The section needs a name. Write such as [\(kind) coordination].")
    case .badName(let name):
      Wording(
        da: "Navnet\(shown(name)) må kun bestå af a-z, 0-9 og bindestreg, højst 40 tegn.",
        en: "The name\(shown(name)) may hold only a-z, 0-9 and hyphens, at most 40 characters.")
    case .duplicateSection(let name, let line):
      Wording(
        da: "Afsnittet\(shown(name)) står allerede i linje \(line). Giv det et andet navn.",
        en: "The section\(shown(name)) stands in line \(line) already. Give it another name.")
    case .unknownKey(let name, let names):
      Wording(da: "Ukendt nøgle\(shown(name)).", en: "Unknown key\(shown(name)).")
        + meant(name, of: names)
    case .keyOfOtherSection(let name, let section):
      if let section {
        Wording(
          da: "Nøglen\(shown(name)) hører til i et afsnit [\(section) NAVN].",
          en: "The key\(shown(name)) belongs into a section [\(section) NAME].")
      } else {
        Wording(
          da: "Nøglen\(shown(name)) hører til øverst, før det første afsnit.",
          en: "The key\(shown(name)) belongs at the top, before the first section.")
      }
    case .duplicateKey(let name, let line):
      Wording(
        da: "Nøglen\(shown(name)) står allerede i linje \(line). Fjern den ene.",
        en: "The key\(shown(name)) stands in line \(line) already. Remove one.")
    case .emptyValue(let name):
      Wording(
        da: "\(name) har ingen værdi. Skriv en, eller fjern linjen.",
        en: "\(name) has no value. Write one, or remove the line.")
    case .missingKey(let name, let section):
      if let section {
        Wording(
          da: "\(name) mangler i afsnittet [\(section)]. Tilføj linjen.",
          en: "\(name) is missing in the section [\(section)]. Add the line.")
      } else {
        Wording(
          da: "\(name) mangler. Tilføj linjen øverst.",
          en: "\(name) is missing. Add the line at the top.")
      }
    case .noRecipients:
      Wording(
        da: "Ingen får varsler. Tilføj et afsnit [recipients NAVN].",
        en: "Nobody hears anything. Add a section [recipients NAME].")
    case .nobodyMeant(let section):
      Wording(
        da: "[\(section)] siger ikke, hvis forløb det gælder. Tilføj all = yes, units, hospitals"
          + " eller regions.",
        en: "[\(section)] does not say whose pathways are meant. Add all = yes, units, hospitals"
          + " or regions.")
    case .allAndSome:
      Wording(
        da: "all = yes kan ikke stå sammen med units, hospitals eller regions. Fjern det ene.",
        en: "all = yes cannot stand with units, hospitals or regions. Remove one of them.")
    case .notAChoice(let text, let choices):
      Wording(da: "Ukendt værdi\(shown(text)).", en: "Unknown value\(shown(text)).")
        + meant(text, of: choices)
    case .notANumber(let text, let range):
      Wording(
        da: "Værdien\(shown(text)) er ikke et helt tal fra \(range.lowerBound) til"
          + " \(range.upperBound).",
        en: "The value\(shown(text)) is no whole number from \(range.lowerBound) to"
          + " \(range.upperBound).")
    case .notAnHour(let text):
      Wording(
        da: "Værdien\(shown(text)) er ikke et klokkeslæt. Skriv det som 07:00.",
        en: "The value\(shown(text)) is no time of day. Write it as 07:00.")
    case .notASpan(let text):
      Wording(
        da: "Værdien\(shown(text)) er ikke et tidsrum. Skriv det som 20:00-06:30.",
        en: "The value\(shown(text)) is no span of time. Write it as 20:00-06:30.")
    case .notADomain(let text):
      Wording(
        da: "Værdien\(shown(text)) er ikke et domæne. Skriv f.eks. varsler.region.example.",
        en: "The value\(shown(text)) is no domain. Write such as alerts.region.example.")
    case .unitMailboxesAlone:
      Wording(
        da: "@unit kan ikke stå sammen med adresser. Lav et afsnit til hver.",
        en: "@unit cannot stand with addresses. Make a section for each.")
    case .noUnitTable:
      Wording(
        da: "@unit og hospitals kræver en enhedstabel. Tilføj unit-table = FIL øverst.",
        en: "@unit and hospitals need a table of units. Add unit-table = FILE at the top.")
    default: preconditionFailure("a problem of another file")
    }
  }
}
