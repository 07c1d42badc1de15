package import Wordings

extension Command {
  /// The manual page in the language of mdoc(7), made from the description.
  ///
  /// - Parameters:
  ///   - date: The page's date, as mdoc wants it: `November 1, 2026`.
  ///   - language: The reader's language.
  package func manual(date: String, in language: Language = .da) -> String {
    let page = ManualPage(language: language)
    let path = CommandPath(self)
    var lines = [
      ".Dd \(date)", ".Dt \(name.uppercased()) 1", ".Os",
      page.section(Headings.name), ".Nm \(name)",
      ".Nd \(page.argument(abstract[language].trimmingFinalStop))",
      page.section(Headings.synopsis),
    ]
    lines += path.descendants.filter { $0.last.subcommands.isEmpty }.flatMap(page.synopsis)
    lines += [page.section(Headings.description)] + page.paragraphs(abstract, discussion)
    lines += page.arguments(path)
    if !subcommands.isEmpty {
      lines.append(page.section(Headings.subcommands))
      lines += path.descendants.dropFirst().flatMap(page.subcommand)
    }
    lines += page.optionSection(path.options)
    let shown = path.descendants.flatMap(\.last.examples)
    if !shown.isEmpty {
      lines.append(page.section(Headings.examples))
      lines += shown.map(page.example).joined(separator: [".Pp"])
    }
    if !exitCodes.isEmpty {
      lines.append(page.section(Headings.exitStatus))
      lines += page.list(
        exitCodes.map { (".It Li \(page.argument($0.code))", page.text($0.meaning)) })
    }
    return lines.joined(separator: "\n") + "\n"
  }
}

/// The pieces of a manual page.
private struct ManualPage {
  let language: Language

  func section(_ heading: Wording) -> String { ".Sh \(heading[language])" }

  /// A text with everything escaped that mdoc would take for its own.
  func escaped(_ text: String) -> String {
    var result = ""
    for character in text {
      switch character {
      case "\\": result += "\\e"
      case "-": result += "\\-"
      case "\"": result += "\\(dq"
      default: result.append(character)
      }
    }
    if result.hasPrefix(".") || result.hasPrefix("'") { result = "\\&" + result }
    return result
  }

  /// A text for a macro's line, where a short word could be read as another macro.
  func argument(_ text: String) -> String {
    text.split(separator: " ").map { word in
      word.count <= 3 ? "\\&" + escaped(String(word)) : escaped(String(word))
    }.joined(separator: " ")
  }

  func text(_ wording: Wording) -> String { escaped(wording[language]) }

  func paragraphs(_ texts: Wording...) -> [String] {
    texts.filter { !$0.isEmpty }.flatMap { wording in
      wording[language].split(separator: "\n").map(String.init)
    }.enumerated().flatMap { number, line in
      (number > 0 ? [".Pp"] : []) + [escaped(line)]
    }
  }

  func synopsis(_ path: CommandPath) -> [String] {
    [".Nm \(argument(path.words))"]
      + path.last.options.map { option in
        let value = option.valueName.map { " Ar \(argument($0[language]))" } ?? ""
        let repeated = option.isRepeated ? " Ar ..." : ""
        let spelling = "Fl Fl \(argument(option.name))\(value)\(repeated)"
        return option.isRequired ? ".\(spelling)" : ".Op \(spelling)"
      }
      + path.last.positionals.map { positional in
        let word = "Ar \(argument(positional.name))" + (positional.isRepeated ? " ..." : "")
        return positional.isRequired ? ".\(word)" : ".Op \(word)"
      }
  }

  func subcommand(_ path: CommandPath) -> [String] {
    [".Ss \(argument(path.subcommandNames.joined(separator: " ")))"]
      + paragraphs(path.last.abstract, path.last.discussion)
      + list(
        path.last.positionals.map { (".It Ar \(argument($0.name))", text($0.fullHelp)) }
          + path.last.options.map { (tag($0), text($0.fullHelp)) })
  }

  func arguments(_ path: CommandPath) -> [String] {
    guard !path.last.positionals.isEmpty else { return [] }
    return [section(Headings.arguments)]
      + list(path.last.positionals.map { (".It Ar \(argument($0.name))", text($0.fullHelp)) })
  }

  func optionSection(_ options: [Option]) -> [String] {
    [section(Headings.options)] + list(options.map { (tag($0), text($0.fullHelp)) })
  }

  private func tag(_ option: Option) -> String {
    let letter = option.letter.map { "Fl \($0) , " } ?? ""
    let value = option.valueName.map { " Ar \(argument($0[language]))" } ?? ""
    return ".It \(letter)Fl Fl \(argument(option.name))\(value)"
  }

  func example(_ example: Command.Example) -> [String] {
    [text(example.explanation), ".Dl \(argument(example.line))"]
  }

  func list(_ items: [(tag: String, text: String)]) -> [String] {
    guard !items.isEmpty else { return [] }
    return [".Bl -tag -width Ds"] + items.flatMap { [$0.tag, $0.text] } + [".El"]
  }
}

extension String {
  fileprivate var trimmingFinalStop: String { hasSuffix(".") ? String(dropLast()) : self }
}
