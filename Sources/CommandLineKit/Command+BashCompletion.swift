extension Command {
  /// A completion script for bash, made from the description.
  ///
  /// It completes subcommands, options, listed values, files and directories.
  package func bashCompletion() -> String {
    let function = "_" + name.map { $0 == "-" ? "_" : String($0) }.joined()
    let paths = CommandPath(self).descendants
    return """
      # bash completion for \(name)
      \(function)() {
          local word=${COMP_WORDS[COMP_CWORD]} previous=${COMP_WORDS[COMP_CWORD-1]}
          local path='\(name)' index
          COMPREPLY=()
          if [[ $word == = ]]; then
              word=''
          elif [[ $previous == = ]]; then
              previous=${COMP_WORDS[COMP_CWORD-2]}
          fi
          for ((index = 1; index < COMP_CWORD; index++)); do
              case "$path ${COMP_WORDS[index]}" in
      \(steps(of: paths))
              esac
          done
          case "$path $previous" in
      \(values(of: paths))
          esac
          case "$path" in
      \(words(of: paths))
          esac
      }
      complete -F \(function) \(name)

      """
  }

  /// The cases that follow the subcommands typed so far and step over the values of options.
  private func steps(of paths: [CommandPath]) -> String {
    let descents = paths.dropFirst().map { "            '\($0.words)') path='\($0.words)' ;;" }
    let patterns = paths.flatMap { path in
      path.last.options.filter { !$0.isFlag }.map(path.pattern)
    }
    guard !patterns.isEmpty else { return descents.joined(separator: "\n") }
    let skip = """
                  \(patterns.joined(separator: "|\\\n            ")))
                      [[ ${COMP_WORDS[index+1]} == = ]] && ((index++))
                      ((index++)) ;;
      """
    return (descents + [skip]).joined(separator: "\n")
  }

  /// The cases in which the value of an option comes next.
  private func values(of paths: [CommandPath]) -> String {
    paths.flatMap { path in
      path.last.options.filter { !$0.isFlag }.map { option in
        """
                \(path.pattern(of: option)))
                    \(option.kind.bashReply)
                    return ;;
        """
      }
    }.joined(separator: "\n")
  }

  /// The cases in which an option, a subcommand or an argument comes next.
  private func words(of paths: [CommandPath]) -> String {
    paths.map { path in
      let spellings = path.options.map { "--\($0.name)" }
      let names = path.last.subcommands.map(\.name)
      let reply = path.last.positionals.last?.kind.bashReply
      let otherwise =
        names.isEmpty
        ? reply ?? ":" : "mapfile -t COMPREPLY < <(compgen -W '\(list(names))' -- \"$word\")"
      return """
                '\(path.words)')
                    if [[ $word == -* ]]; then
                        mapfile -t COMPREPLY < <(compgen -W '\(list(spellings))' -- "$word")
                    else
                        \(otherwise)
                    fi ;;
        """
    }.joined(separator: "\n")
  }

  private func list(_ words: [String]) -> String { words.joined(separator: " ") }
}

extension CommandPath {
  /// A pattern for the option after this command's name or that of any command below it.
  fileprivate func pattern(of option: Option) -> String {
    let spellings = ["--\(option.name)"] + (option.letter.map { ["-\($0)"] } ?? [])
    return spellings.flatMap { spelling in
      let here = "'\(words) \(spelling)'"
      return last.subcommands.isEmpty ? [here] : [here, "'\(words) '*' \(spelling)'"]
    }.joined(separator: "|")
  }
}

extension ValueKind {
  /// The shell command that offers the values.
  fileprivate var bashReply: String {
    switch self {
    case .text, .integer:
      ":"
    case .file:
      "compopt -o filenames; mapfile -t COMPREPLY < <(compgen -f -- \"$word\")"
    case .directory:
      "compopt -o filenames; mapfile -t COMPREPLY < <(compgen -d -- \"$word\")"
    case .oneOf(let values):
      "mapfile -t COMPREPLY < <(compgen -W '\(values.joined(separator: " "))' -- \"$word\")"
    }
  }
}
