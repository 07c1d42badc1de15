package import Wordings

/// Words that do not fit the description of a command.
package struct UsageError: Error, Equatable, Sendable {
  /// What kind of misfit it is; a program may add its own.
  package struct Code: RawRepresentable, Hashable, Sendable {
    /// The code's name.
    package let rawValue: String

    /// Creates a code.
    package init(rawValue: String) {
      self.rawValue = rawValue
    }

    /// No option has that name.
    package static let unknownOption = Code(rawValue: "unknown-option")
    /// The option is one of a subcommand, but stands before it.
    package static let misplacedOption = Code(rawValue: "misplaced-option")
    /// No subcommand has that name.
    package static let unknownSubcommand = Code(rawValue: "unknown-subcommand")
    /// The command cannot run without a subcommand.
    package static let missingSubcommand = Code(rawValue: "missing-subcommand")
    /// The option needs a value and has none.
    package static let missingValue = Code(rawValue: "missing-value")
    /// The option is a flag and has a value.
    package static let unexpectedValue = Code(rawValue: "unexpected-value")
    /// The value is not among those allowed.
    package static let valueNotAllowed = Code(rawValue: "value-not-allowed")
    /// The option may be given only once.
    package static let repeatedOption = Code(rawValue: "repeated-option")
    /// The command cannot run without the option.
    package static let missingOption = Code(rawValue: "missing-option")
    /// The command cannot run without the argument.
    package static let missingArgument = Code(rawValue: "missing-argument")
    /// The command takes no more arguments.
    package static let unexpectedArgument = Code(rawValue: "unexpected-argument")
    /// What was asked for cannot go together.
    package static let conflict = Code(rawValue: "conflict")
  }

  /// What kind of misfit it is.
  package let code: Code
  /// What is wrong and how to mend it; holds no value that could be a person number.
  package let message: Wording
  /// The names of the subcommands chosen when it was found, outermost first.
  package let subcommands: [String]

  /// Creates an error, also for what only the program itself can find.
  ///
  /// - Parameters:
  ///   - code: What kind of misfit it is.
  ///   - message: What is wrong and how to mend it.
  ///   - subcommands: The names of the subcommands chosen.
  package init(_ code: Code, _ message: Wording, subcommands: [String] = []) {
    self.code = code
    self.message = Wording(
      da: maskingPersonNumbers(in: message.da), en: maskingPersonNumbers(in: message.en))
    self.subcommands = subcommands
  }
}

extension Command {
  /// What to print on standard error: the error, the usage, and where there is more.
  ///
  /// - Parameters:
  ///   - error: The error, of this command or one below it.
  ///   - language: The reader's language.
  package func report(_ error: UsageError, in language: Language = .da) -> String {
    let path = CommandPath(self, names: error.subcommands)
    let lead = Wording(da: "Fejl: ", en: "Error: ") + error.message
    let more = Wording(
      da: "Se '\(path.words) --help'.", en: "See '\(path.words) --help' for more information.")
    return """
      \(lead[language])
      \(path.usage(in: language))
      \(more[language])

      """
  }
}
