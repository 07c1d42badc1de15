package import Wordings

/// The one description of a command, from which all else is made.
///
/// Parsing, `--help`, the completion script and the manual page read the same values, so they
/// cannot disagree. The options of a command also hold for its subcommands, before and after the
/// subcommand's name.
package struct Command: Equatable, Sendable {
  /// The word that calls the command.
  package let name: String
  /// What the command does, in one sentence.
  package let abstract: Wording
  /// What else there is to know; paragraphs are parted by an empty line.
  package let discussion: Wording
  /// The arguments known by their place.
  package let positionals: [Positional]
  /// The command's own options, which its subcommands have too.
  package let options: [Option]
  /// The commands below this one; a command that has any takes no arguments itself.
  package let subcommands: [Command]
  /// Command lines worth showing.
  package let examples: [Example]
  /// What the exit codes mean; those of the outermost command hold where a command has none.
  package let exitCodes: [ExitCode]
  /// What `--version` prints; only the outermost command's is read.
  package let version: String?

  /// Creates the description of a command.
  ///
  /// A description that contradicts itself is a fault in the program and traps.
  ///
  /// - Parameters:
  ///   - name: The word that calls the command.
  ///   - abstract: What the command does, in one sentence.
  ///   - discussion: What else there is to know.
  ///   - positionals: The arguments known by their place.
  ///   - options: The command's own options.
  ///   - subcommands: The commands below this one.
  ///   - examples: Command lines worth showing.
  ///   - exitCodes: What the exit codes mean.
  ///   - version: What `--version` prints.
  package init(
    _ name: String,
    abstract: Wording,
    discussion: Wording = "",
    positionals: [Positional] = [],
    options: [Option] = [],
    subcommands: [Command] = [],
    examples: [Example] = [],
    exitCodes: [ExitCode] = [],
    version: String? = nil
  ) {
    self.name = name
    self.abstract = abstract
    self.discussion = discussion
    self.positionals = positionals
    self.options = options
    self.subcommands = subcommands
    self.examples = examples
    self.exitCodes = exitCodes
    self.version = version
    requireConsistency()
  }

  /// A command line worth showing, and what it does.
  package struct Example: Equatable, Sendable {
    /// The command line, as it is typed.
    package let line: String
    /// What it does.
    package let explanation: Wording

    /// Creates an example.
    package init(_ line: String, _ explanation: Wording) {
      self.line = line
      self.explanation = explanation
    }
  }

  /// An exit code and its meaning.
  package struct ExitCode: Equatable, Sendable {
    /// The number, or numbers, as they are shown.
    package let code: String
    /// What it means.
    package let meaning: Wording

    /// Creates an exit code.
    package init(_ code: String, _ meaning: Wording) {
      self.code = code
      self.meaning = meaning
    }
  }
}
