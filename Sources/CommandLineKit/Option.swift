package import Wordings

/// An option of a command: a flag, or a name with a value.
package struct Option: Equatable, Sendable {
  /// The name written after two hyphens.
  package let name: String
  /// The letter written after one hyphen, for common options only.
  package let letter: Character?
  /// What the value is called in help; nil for a flag.
  package let valueName: Wording?
  /// What the value may be.
  package let kind: ValueKind
  /// Whether the option may be given more than once.
  package let isRepeated: Bool
  /// Whether the command cannot run without the option.
  package let isRequired: Bool
  /// The value that holds when the option is not given.
  package let defaultValue: String?
  /// What the option does.
  package let help: Wording

  /// Whether the option takes no value.
  package var isFlag: Bool { valueName == nil }

  /// Creates an option that takes no value.
  ///
  /// - Parameters:
  ///   - name: The name written after two hyphens.
  ///   - letter: The letter written after one hyphen.
  ///   - help: What the option does.
  package static func flag(_ name: String, letter: Character? = nil, help: Wording) -> Option {
    Option(
      name: name, letter: letter, valueName: nil, kind: .text, isRepeated: false,
      isRequired: false, defaultValue: nil, help: help)
  }

  /// Creates an option that takes a value.
  ///
  /// - Parameters:
  ///   - name: The name written after two hyphens.
  ///   - letter: The letter written after one hyphen.
  ///   - valueName: What the value is called in help.
  ///   - kind: What the value may be.
  ///   - isRepeated: Whether the option may be given more than once.
  ///   - isRequired: Whether the command cannot run without the option.
  ///   - defaultValue: The value that holds when the option is not given.
  ///   - help: What the option does.
  package static func value(
    _ name: String,
    letter: Character? = nil,
    _ valueName: Wording,
    kind: ValueKind = .text,
    isRepeated: Bool = false,
    isRequired: Bool = false,
    defaultValue: String? = nil,
    help: Wording
  ) -> Option {
    precondition(!valueName.isEmpty, "the value of --\(name) has no name")
    if let defaultValue {
      precondition(kind.accepts(defaultValue), "the default of --\(name) is not allowed")
      precondition(!isRequired, "--\(name) is required and has a default")
    }
    return Option(
      name: name, letter: letter, valueName: valueName, kind: kind, isRepeated: isRepeated,
      isRequired: isRequired, defaultValue: defaultValue, help: help)
  }

  private init(
    name: String, letter: Character?, valueName: Wording?, kind: ValueKind, isRepeated: Bool,
    isRequired: Bool, defaultValue: String?, help: Wording
  ) {
    precondition(isPlainName(name), "'\(name)' cannot be an option's name")
    if let letter {
      precondition(letter.isASCII && letter.isLetter, "'\(letter)' cannot be an option's letter")
    }
    precondition(
      kind.allowedValues.allSatisfy(isPlainName), "an allowed value of --\(name) is not plain")
    self.name = name
    self.letter = letter
    self.valueName = valueName
    self.kind = kind
    self.isRepeated = isRepeated
    self.isRequired = isRequired
    self.defaultValue = defaultValue
    self.help = help
  }
}

extension Option {
  /// The option that every command has.
  static let helpOption = Option.flag(
    "help", letter: "h", help: Wording(da: "Vis denne hjælp.", en: "Show help information."))

  /// The option that every command has when the program says its version.
  static let versionOption = Option.flag(
    "version", help: Wording(da: "Vis programmets version.", en: "Show the version."))

  /// The option as it is written, with its value's name: `--rules <file>`.
  func spelling(in language: Language) -> String {
    guard let valueName else { return "--\(name)" }
    return "--\(name) <\(valueName[language])>"
  }
}

/// Whether a word needs no quoting in a shell or on a manual page.
func isPlainName(_ word: String) -> Bool {
  guard let first = word.first, first.isASCII, first.isLetter || first.isNumber else {
    return false
  }
  return word.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber || $0 == "-" || $0 == "_") }
}
