internal import Wordings

extension Command {
  /// Traps where the description contradicts itself: better at the first start than at a user's.
  func requireConsistency() {
    precondition(isPlainName(name), "'\(name)' cannot be a command's name")
    precondition(!abstract.isEmpty, "'\(name)' has no abstract")
    precondition(
      subcommands.isEmpty || positionals.isEmpty, "'\(name)' has arguments and subcommands")
    precondition(isFreeOfRepeats(subcommands.map(\.name)), "a subcommand of '\(name)' twice")
    precondition(isFreeOfRepeats(positionals.map(\.name)), "an argument of '\(name)' twice")
    precondition(
      positionals.dropLast().allSatisfy { !$0.isRepeated },
      "only the last argument of '\(name)' may take several words")
    precondition(
      zip(positionals, positionals.dropFirst()).allSatisfy { $0.isRequired || !$1.isRequired },
      "a required argument of '\(name)' follows one that is not")
    requireDistinctOptions(outer: [.helpOption, .versionOption])
  }

  /// An option may be described anew below, where it takes other values, but stays of its sort.
  private func requireDistinctOptions(outer: [Option]) {
    precondition(isFreeOfRepeats(options.map(\.name)), "an option of '\(name)' twice")
    let anew = outer.filter { above in options.contains { $0.name == above.name } }
    precondition(
      anew.allSatisfy { above in
        above != .helpOption && above != .versionOption
          && options.contains { $0.name == above.name && $0.isFlag == above.isFlag }
      }, "an option of '\(name)' cannot be described anew")
    let reachable = outer.filter { !anew.contains($0) } + options
    precondition(isFreeOfRepeats(reachable.map(\.name)), "an option of '\(name)' twice")
    precondition(isFreeOfRepeats(reachable.compactMap(\.letter)), "a letter of '\(name)' twice")
    for subcommand in subcommands {
      subcommand.requireDistinctOptions(outer: reachable)
    }
  }
}

private func isFreeOfRepeats<Element: Hashable>(_ elements: [Element]) -> Bool {
  Set(elements).count == elements.count
}
