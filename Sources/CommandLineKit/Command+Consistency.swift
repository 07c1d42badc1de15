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

  private func requireDistinctOptions(outer: [Option]) {
    let reachable = outer + options
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
