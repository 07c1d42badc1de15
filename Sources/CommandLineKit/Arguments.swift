/// What a command line said, checked against its description.
package struct Arguments: Equatable, Sendable {
  /// What the words ask for.
  package enum Request: Equatable, Sendable {
    /// The command is to run.
    case run
    /// The command's help is to be shown.
    case help
    /// The program's version is to be shown.
    case version
  }

  /// What the words ask for.
  package let request: Request
  /// The names of the subcommands chosen, outermost first.
  package let subcommands: [String]
  /// The arguments known by their place, in order.
  package let positionals: [String]

  private let command: Command
  private let options: [Option]
  private let given: [Occurrence]

  struct Occurrence: Equatable, Sendable {
    let name: String
    let value: String?
  }

  init(request: Request, path: CommandPath, positionals: [String], given: [Occurrence]) {
    self.request = request
    self.subcommands = path.subcommandNames
    self.positionals = positionals
    self.command = path.last
    self.options = path.options
    self.given = given
  }

  /// The value of an option: the one given, else its default, else nil.
  package func value(_ name: String) -> String? {
    values(name).last
  }

  /// The values of an option in the order given; its default alone when it was not given.
  package func values(_ name: String) -> [String] {
    let option = described(name)
    precondition(!option.isFlag, "--\(name) is a flag")
    let values = given.filter { $0.name == name }.compactMap(\.value)
    guard values.isEmpty, let defaultValue = option.defaultValue else { return values }
    return [defaultValue]
  }

  /// The value of an option of the kind `integer`.
  package func integer(_ name: String) -> Int? {
    value(name).flatMap { Int($0) }
  }

  /// Whether a flag was given.
  package func flag(_ name: String) -> Bool {
    precondition(described(name).isFlag, "--\(name) takes a value")
    return isGiven(name)
  }

  /// Whether an option stands on the command line, whatever its default.
  package func isGiven(_ name: String) -> Bool {
    _ = described(name)
    return given.contains { $0.name == name }
  }

  /// The argument of that name; nil when it was left out.
  ///
  /// For one that takes several words, the first of them.
  package func positional(_ name: String) -> String? {
    guard let index = command.positionals.firstIndex(where: { $0.name == name }) else {
      preconditionFailure("'\(command.name)' has no argument <\(name)>")
    }
    return index < positionals.count ? positionals[index] : nil
  }

  /// Asking for an option that is not described is a fault in the program, not in the words.
  private func described(_ name: String) -> Option {
    guard let option = options.first(where: { $0.name == name }) else {
      preconditionFailure("'\(command.name)' has no option --\(name)")
    }
    return option
  }
}
