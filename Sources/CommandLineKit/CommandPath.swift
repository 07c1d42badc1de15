/// A command as it is reached from the outermost one.
struct CommandPath: Equatable {
  /// The outermost command first, the one meant last.
  private(set) var commands: [Command]

  init(_ outermost: Command) {
    commands = [outermost]
  }

  /// The path with the names followed as far as they lead.
  init(_ outermost: Command, names: [String]) {
    self.init(outermost)
    for name in names {
      guard let next = last.subcommands.first(where: { $0.name == name }) else { return }
      commands.append(next)
    }
  }

  /// The command meant.
  var last: Command { commands[commands.count - 1] }

  /// The words that call it: `fristvagt report packages`.
  var words: String {
    commands.map(\.name).joined(separator: " ")
  }

  /// The names after the outermost one.
  var subcommandNames: [String] { commands.dropFirst().map(\.name) }

  /// The command's own options, then those of the commands above it, nearest first.
  ///
  /// An option that a command describes anew hides the one of the same name above it.
  /// The options that the kit itself adds stand with those of the outermost command.
  var optionGroups: (own: [Option], common: [Option]) {
    let added = commands[0].version == nil ? [Option.helpOption] : [.versionOption, .helpOption]
    guard commands.count > 1 else { return (last.options + added, []) }
    var names = Set(last.options.map(\.name))
    let above = commands.dropLast().reversed().flatMap(\.options) + added
    return (last.options, above.filter { names.insert($0.name).inserted })
  }

  /// Every option that may be written here.
  var options: [Option] { optionGroups.own + optionGroups.common }

  var exitCodes: [Command.ExitCode] {
    last.exitCodes.isEmpty ? commands[0].exitCodes : last.exitCodes
  }

  mutating func descend(to subcommand: Command) {
    commands.append(subcommand)
  }

  /// This command and all below it, in the order described.
  var descendants: [CommandPath] {
    [self]
      + last.subcommands.flatMap { subcommand in
        var path = self
        path.descend(to: subcommand)
        return path.descendants
      }
  }
}
