package import Wordings

extension Command {
  /// The text that `--help` prints, in 80 columns, with a line break at its end.
  ///
  /// - Parameters:
  ///   - subcommands: The names of the subcommands chosen, outermost first.
  ///   - language: The reader's language.
  package func help(for subcommands: [String] = [], in language: Language = .da) -> String {
    CommandPath(self, names: subcommands).help(in: language)
  }
}

extension CommandPath {
  /// How the command is called, as help and errors show it.
  func usage(in language: Language) -> String {
    TextLayout.hanging(
      "\(Headings.usage[language]): ", words: [words] + synopsisWords(in: language))
  }

  /// What may follow the command's name.
  func synopsisWords(in language: Language) -> [String] {
    var words = last.options.map { option in
      let spelling = option.spelling(in: language) + (option.isRepeated ? " ..." : "")
      return option.isRequired ? spelling : "[\(spelling)]"
    }
    if optionGroups.common.count > 1 {
      words.append(Headings.commonOptionsPlaceholder[language])
    }
    if !last.subcommands.isEmpty { words.append(Headings.subcommandPlaceholder[language]) }
    return words + last.positionals.map(\.synopsis)
  }

  func help(in language: Language) -> String {
    var sections = [overview(in: language), usage(in: language)]
    let groups = optionGroups
    sections += [
      section(Headings.subcommands, last.subcommands.map { ($0.name, $0.abstract) }, language),
      section(
        Headings.arguments, last.positionals.map { ("<\($0.name)>", $0.fullHelp) }, language),
      section(Headings.options, rows(of: groups.own, language), language),
      section(
        groups.own.isEmpty ? Headings.options : Headings.commonOptions,
        rows(of: groups.common, language), language),
      examples(in: language),
      section(Headings.exitCodes, exitCodes.map { ($0.code, $0.meaning) }, language),
    ]
    return sections.filter { !$0.isEmpty }.joined(separator: "\n\n") + "\n"
  }

  private func overview(in language: Language) -> String {
    let lead = "\(Headings.overview[language]): \(last.abstract[language])"
    var paragraphs = [lead]
    if !last.discussion.isEmpty { paragraphs.append(last.discussion[language]) }
    return paragraphs.map {
      TextLayout.lines(of: $0, width: TextLayout.width).joined(separator: "\n")
    }.joined(separator: "\n\n")
  }

  private func rows(of options: [Option], _ language: Language) -> [(String, Wording)] {
    options.map { option in
      let letter = option.letter.map { "-\($0), " } ?? ""
      return (letter + option.spelling(in: language), option.fullHelp)
    }
  }

  private func section(
    _ heading: Wording, _ rows: [(label: String, text: Wording)], _ language: Language
  ) -> String {
    guard !rows.isEmpty else { return "" }
    let lines = rows.map { TextLayout.row($0.label, $0.text[language]) }
    return (["\(heading[language]):"] + lines).joined(separator: "\n")
  }

  private func examples(in language: Language) -> String {
    guard !last.examples.isEmpty else { return "" }
    let inset = TextLayout.indent * 2
    let lines = last.examples.flatMap { example in
      [TextLayout.blanks(TextLayout.indent) + example.line]
        + TextLayout.lines(of: example.explanation[language], width: TextLayout.width - inset)
        .map { TextLayout.blanks(inset) + $0 }
    }
    return (["\(Headings.examples[language]):"] + lines).joined(separator: "\n")
  }
}
