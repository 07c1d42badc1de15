internal import Wordings

/// One reading of a command line, word by word.
struct Parser {
  private let words: [String]
  private var position = 0
  private var path: CommandPath
  private var given: [Arguments.Occurrence] = []
  private var positionals: [String] = []
  private var request = Arguments.Request.run

  init(_ command: Command, words: [String]) {
    self.words = words
    self.path = CommandPath(command)
  }

  mutating func parse() throws(UsageError) -> Arguments {
    do {
      try readWords()
      if request == .run { try checkCompleteness() }
    } catch {
      guard asksForHelp else { throw error.at(path) }
      request = .help
    }
    return Arguments(request: request, path: path, positionals: positionals, given: given)
  }

  private var asksForHelp: Bool {
    request == .help || words.prefix { $0 != "--" }.contains { $0 == "--help" || $0 == "-h" }
  }

  private mutating func readWords() throws(UsageError) {
    var optionsHaveEnded = false
    while let word = nextWord() {
      if optionsHaveEnded || word == "-" || !word.hasPrefix("-") {
        try readPositional(word)
      } else if word == "--" {
        optionsHaveEnded = true
      } else if word.hasPrefix("--") {
        try readLongOption(word)
      } else {
        try readLetters(word)
      }
    }
  }

  private mutating func nextWord() -> String? {
    guard position < words.count else { return nil }
    defer { position += 1 }
    return words[position]
  }
}

// MARK: - Arguments and subcommands

extension Parser {
  private mutating func readPositional(_ word: String) throws(UsageError) {
    let command = path.last
    guard command.subcommands.isEmpty else {
      guard let subcommand = command.subcommands.first(where: { $0.name == word }) else {
        let names = command.subcommands.map(\.name)
        throw .unknownSubcommand(word, suggestion: nearest(word, among: names))
      }
      path.descend(to: subcommand)
      return
    }
    let index = positionals.count
    guard let positional = positional(at: index) else { throw .unexpectedArgument(word) }
    guard positional.kind.accepts(word) else { throw .valueNotAllowed(word, of: positional) }
    positionals.append(word)
  }

  private func positional(at index: Int) -> Positional? {
    let described = path.last.positionals
    if index < described.count { return described[index] }
    return described.last.flatMap { $0.isRepeated ? $0 : nil }
  }

  private func checkCompleteness() throws(UsageError) {
    let command = path.last
    if !command.subcommands.isEmpty { throw .missingSubcommand(of: command) }
    if let missing = path.options.first(where: { option in
      option.isRequired && !given.contains { $0.name == option.name }
    }) {
      throw .missingOption(missing)
    }
    if let missing = command.positionals.dropFirst(positionals.count).first(where: \.isRequired) {
      throw .missingArgument(missing)
    }
  }
}

// MARK: - Options

extension Parser {
  /// Reads `--name`, `--name value` or `--name=value`.
  private mutating func readLongOption(_ word: String) throws(UsageError) {
    let body = word.dropFirst(2)
    let equals = body.firstIndex(of: "=")
    let name = String(body[..<(equals ?? body.endIndex)])
    let attached = equals.map { String(body[body.index(after: $0)...]) }
    guard let option = path.options.first(where: { $0.name == name }) else {
      throw unknownLongOption(name)
    }
    if option.isFlag {
      if attached != nil { throw .unexpectedValue(option) }
      try record(option, value: nil)
    } else if let attached {
      try record(option, value: attached)
    } else {
      try record(option, value: valueInNextWord(of: option))
    }
  }

  /// Reads `-n value`, `-nvalue`, and flags packed after one hyphen.
  private mutating func readLetters(_ word: String) throws(UsageError) {
    var rest = word.dropFirst()
    while let letter = rest.popFirst() {
      guard let option = path.options.first(where: { $0.letter == letter }) else {
        let body = String(word.dropFirst())
        let isLongName = path.options.contains { $0.name == body }
        throw .unknownOption("-\(letter)", suggestion: isLongName ? "--\(body)" : nil)
      }
      if option.isFlag {
        if rest.first == "=" { throw .unexpectedValue(option) }
        try record(option, value: nil)
      } else if rest.isEmpty {
        try record(option, value: valueInNextWord(of: option))
      } else {
        try record(option, value: String(rest))
        return
      }
    }
  }

  private mutating func valueInNextWord(of option: Option) throws(UsageError) -> String {
    guard let word = nextWord() else { throw .missingValue(option, next: nil) }
    guard word == "-" || !word.hasPrefix("-") else { throw .missingValue(option, next: word) }
    return word
  }

  private mutating func record(_ option: Option, value: String?) throws(UsageError) {
    switch option.name {
    case Option.helpOption.name: request = .help
    case Option.versionOption.name: if request == .run { request = .version }
    default:
      if !option.isRepeated, given.contains(where: { $0.name == option.name }) {
        throw .repeatedOption(option)
      }
      if let value, !option.kind.accepts(value) { throw .valueNotAllowed(value, of: option) }
      given.append(Arguments.Occurrence(name: option.name, value: value))
    }
  }

  private func unknownLongOption(_ name: String) -> UsageError {
    let isBelow = path.descendants.contains { below in
      below.last.options.contains { $0.name == name }
    }
    if isBelow { return .misplacedOption(name) }
    let suggestion = nearest(name, among: path.options.map(\.name))
    return .unknownOption("--\(name)", suggestion: suggestion.map { "--\($0)" })
  }
}
