internal import Wordings

/// The fixed words of help and of the manual page.
enum Headings {
  static let overview = Wording(da: "OVERSIGT", en: "OVERVIEW")
  static let usage = Wording(da: "BRUG", en: "USAGE")
  static let subcommands = Wording(da: "UNDERKOMMANDOER", en: "SUBCOMMANDS")
  static let arguments = Wording(da: "ARGUMENTER", en: "ARGUMENTS")
  static let options = Wording(da: "TILVALG", en: "OPTIONS")
  static let commonOptions = Wording(da: "FÆLLES TILVALG", en: "COMMON OPTIONS")
  static let examples = Wording(da: "EKSEMPLER", en: "EXAMPLES")
  static let exitCodes = Wording(da: "AFSLUTNINGSKODER", en: "EXIT CODES")
  static let name = Wording(da: "NAVN", en: "NAME")
  static let synopsis = Wording(da: "SYNOPSIS", en: "SYNOPSIS")
  static let description = Wording(da: "BESKRIVELSE", en: "DESCRIPTION")
  static let exitStatus = Wording(da: "AFSLUTNINGSSTATUS", en: "EXIT STATUS")

  static let subcommandPlaceholder = Wording(da: "<underkommando>", en: "<subcommand>")
  static let commonOptionsPlaceholder = Wording(da: "[fælles tilvalg]", en: "[common options]")
}

extension ValueKind {
  /// The limits and the default of a value, in parentheses after its help text.
  func remark(defaultValue: String?, isRequired: Bool, isRepeated: Bool) -> Wording {
    var parts: [Wording] = []
    if !allowedValues.isEmpty {
      let words = allowedValues.joined(separator: ", ")
      parts.append(Wording(da: "værdier: \(words)", en: "values: \(words)"))
    }
    if let defaultValue {
      parts.append(Wording(da: "standard: \(defaultValue)", en: "default: \(defaultValue)"))
    }
    if isRequired { parts.append(Wording(da: "skal gives", en: "required")) }
    if isRepeated { parts.append(Wording(da: "kan gentages", en: "repeatable")) }
    guard let first = parts.first else { return "" }
    return " (" + parts.dropFirst().reduce(first) { $0 + "; " + $1 } + ")"
  }
}

extension Option {
  /// The help text with the limits and the default.
  var fullHelp: Wording {
    help
      + kind.remark(
        defaultValue: defaultValue, isRequired: isRequired, isRepeated: isRepeated)
  }
}

extension Positional {
  /// The help text with the limits.
  var fullHelp: Wording {
    help + kind.remark(defaultValue: nil, isRequired: false, isRepeated: false)
  }
}
