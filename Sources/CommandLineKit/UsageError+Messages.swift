internal import Wordings

// The texts of the errors that parsing finds.

extension UsageError {
  static func unknownOption(_ spelling: String, suggestion: String?) -> UsageError {
    let shown = quoted(spelling)
    return UsageError(
      .unknownOption,
      Wording(da: "Ukendt tilvalg\(shown).", en: "Unknown option\(shown).")
        + didYouMean(suggestion))
  }

  static func misplacedOption(_ name: String) -> UsageError {
    UsageError(
      .misplacedOption,
      Wording(
        da: "Tilvalget '--\(name)' hører til en underkommando og skal stå efter den.",
        en: "Option '--\(name)' belongs to a subcommand and must follow it."))
  }

  static func unknownSubcommand(_ word: String, suggestion: String?) -> UsageError {
    let shown = quoted(word)
    return UsageError(
      .unknownSubcommand,
      Wording(da: "Ukendt underkommando\(shown).", en: "Unknown subcommand\(shown).")
        + didYouMean(suggestion))
  }

  static func missingSubcommand(of command: Command) -> UsageError {
    let names = command.subcommands.map(\.name).joined(separator: ", ")
    return UsageError(
      .missingSubcommand,
      Wording(
        da: "Der mangler en underkommando til '\(command.name)': \(names).",
        en: "Missing a subcommand of '\(command.name)': \(names)."))
  }

  static func missingValue(_ option: Option, next: String?) -> UsageError {
    let message = Wording(
      da: "Der mangler en værdi til '\(option.spelling(in: .da))'.",
      en: "Missing value for '\(option.spelling(in: .en))'.")
    guard next != nil else { return UsageError(.missingValue, message) }
    let hint = Wording(
      da: " Begynder værdien med en bindestreg, så skriv '--\(option.name)=…'.",
      en: " If the value begins with a hyphen, write '--\(option.name)=…'.")
    return UsageError(.missingValue, message + hint)
  }

  static func unexpectedValue(_ option: Option) -> UsageError {
    UsageError(
      .unexpectedValue,
      Wording(
        da: "Tilvalget '--\(option.name)' tager ingen værdi.",
        en: "Option '--\(option.name)' takes no value."))
  }

  static func repeatedOption(_ option: Option) -> UsageError {
    UsageError(
      .repeatedOption,
      Wording(
        da: "Tilvalget '--\(option.name)' må kun gives én gang.",
        en: "Option '--\(option.name)' may be given only once."))
  }

  static func missingOption(_ option: Option) -> UsageError {
    UsageError(
      .missingOption,
      Wording(
        da: "Tilvalget '\(option.spelling(in: .da))' mangler.",
        en: "Missing option '\(option.spelling(in: .en))'."))
  }

  static func missingArgument(_ positional: Positional) -> UsageError {
    UsageError(
      .missingArgument,
      Wording(
        da: "Argumentet '<\(positional.name)>' mangler.",
        en: "Missing argument '<\(positional.name)>'."))
  }

  static func unexpectedArgument(_ word: String) -> UsageError {
    let shown = quoted(word)
    return UsageError(
      .unexpectedArgument,
      Wording(da: "Uventet argument\(shown).", en: "Unexpected argument\(shown)."))
  }

  static func valueNotAllowed(_ value: String, of option: Option) -> UsageError {
    valueNotAllowed(value, kind: option.kind, owner: "'--\(option.name)'")
  }

  static func valueNotAllowed(_ value: String, of positional: Positional) -> UsageError {
    valueNotAllowed(value, kind: positional.kind, owner: "'<\(positional.name)>'")
  }

  private static func valueNotAllowed(
    _ value: String, kind: ValueKind, owner: Wording
  ) -> UsageError {
    let shown = quoted(value)
    let message =
      Wording(da: "Værdien\(shown) kan ikke bruges til ", en: "The value\(shown) does not suit ")
      + owner
    let allowed = kind.demand
    guard !allowed.isEmpty else { return UsageError(.valueNotAllowed, message + ".") }
    return UsageError(
      .valueNotAllowed,
      message + ": " + allowed + "." + didYouMean(nearest(value, among: kind.allowedValues)))
  }

  /// The word as it may be repeated, after a blank and in quotes; empty where it may not.
  private static func quoted(_ word: String) -> String {
    echoed(word).map { " '\($0)'" } ?? ""
  }

  private static func didYouMean(_ suggestion: String?) -> Wording {
    guard let suggestion else { return "" }
    return Wording(da: " Mente du '\(suggestion)'?", en: " Did you mean '\(suggestion)'?")
  }
}

extension UsageError {
  /// The error as found at a command.
  func at(_ path: CommandPath) -> UsageError {
    UsageError(code, message, subcommands: path.subcommandNames)
  }
}

extension ValueKind {
  /// What a value must be, in words; empty where anything will do.
  fileprivate var demand: Wording {
    switch self {
    case .text, .file, .directory:
      return ""
    case .oneOf(let values):
      let words = values.joined(separator: ", ")
      return Wording(da: "vælg en af \(words)", en: "choose one of \(words)")
    case .integer(let range) where range.upperBound == .max:
      return Wording(
        da: "skriv et helt tal på mindst \(range.lowerBound)",
        en: "write a whole number of at least \(range.lowerBound)")
    case .integer(let range):
      return Wording(
        da: "skriv et helt tal fra \(range.lowerBound) til \(range.upperBound)",
        en: "write a whole number from \(range.lowerBound) to \(range.upperBound)")
    }
  }
}
