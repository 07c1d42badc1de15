package import Wordings

/// An argument that is known by its place.
package struct Positional: Equatable, Sendable {
  /// What the argument is called in help and by the program.
  package let name: String
  /// What the argument may be.
  package let kind: ValueKind
  /// Whether the command cannot run without it.
  package let isRequired: Bool
  /// Whether it takes all the words that are left; only the last one may.
  package let isRepeated: Bool
  /// What the argument is for.
  package let help: Wording

  /// Creates an argument that is known by its place.
  ///
  /// - Parameters:
  ///   - name: What the argument is called in help and by the program.
  ///   - kind: What the argument may be.
  ///   - isRequired: Whether the command cannot run without it.
  ///   - isRepeated: Whether it takes all the words that are left.
  ///   - help: What the argument is for.
  package init(
    _ name: String, kind: ValueKind = .text, isRequired: Bool = true, isRepeated: Bool = false,
    help: Wording
  ) {
    precondition(isPlainName(name), "'\(name)' cannot be an argument's name")
    precondition(
      kind.allowedValues.allSatisfy(isPlainName), "an allowed value of <\(name)> is not plain")
    self.name = name
    self.kind = kind
    self.isRequired = isRequired
    self.isRepeated = isRepeated
    self.help = help
  }

  /// The argument as a line of usage shows it: `[<input> ...]`.
  var synopsis: String {
    let word = isRepeated ? "<\(name)> ..." : "<\(name)>"
    return isRequired ? word : "[\(word)]"
  }
}
