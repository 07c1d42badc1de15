import CommandLineKit
import Testing
import Wordings

@Suite struct GeneratedTextTests {
  static let small = Command(
    "vagt", abstract: Wording(da: "Holder øje.", en: "Keeps watch."),
    discussion: ".first\n'second\\third",
    options: [
      .value("format", letter: "f", "form", kind: .oneOf(["csv", "table"]), help: "Shape.")
    ],
    subcommands: [
      Command(
        "state", abstract: "Looks after the state.",
        positionals: [Positional("dir", kind: .directory, help: "Where.")],
        options: [
          .value("Ar", "No", kind: .file, isRepeated: true, help: "X."), .flag("dry", help: "Y."),
        ],
        examples: [.init("vagt state -f csv .", "Tells.")])
    ],
    exitCodes: [.init("0", "Done.")])

  @Test func bashCompletion() {
    #expect(
      Self.small.bashCompletion() == """
        # bash completion for vagt
        _vagt() {
            local word=${COMP_WORDS[COMP_CWORD]} previous=${COMP_WORDS[COMP_CWORD-1]}
            local path='vagt' index
            COMPREPLY=()
            if [[ $word == = ]]; then
                word=''
            elif [[ $previous == = ]]; then
                previous=${COMP_WORDS[COMP_CWORD-2]}
            fi
            for ((index = 1; index < COMP_CWORD; index++)); do
                case "$path ${COMP_WORDS[index]}" in
                    'vagt state') path='vagt state' ;;
                    'vagt --format'|'vagt '*' --format'|'vagt -f'|'vagt '*' -f'|\\
                    'vagt state --Ar')
                        [[ ${COMP_WORDS[index+1]} == = ]] && ((index++))
                        ((index++)) ;;
                esac
            done
            case "$path $previous" in
                'vagt --format'|'vagt '*' --format'|'vagt -f'|'vagt '*' -f')
                    mapfile -t COMPREPLY < <(compgen -W 'csv table' -- "$word")
                    return ;;
                'vagt state --Ar')
                    compopt -o filenames; mapfile -t COMPREPLY < <(compgen -f -- "$word")
                    return ;;
            esac
            case "$path" in
                'vagt')
                    if [[ $word == -* ]]; then
                        mapfile -t COMPREPLY < <(compgen -W '--format --help' -- "$word")
                    else
                        mapfile -t COMPREPLY < <(compgen -W 'state' -- "$word")
                    fi ;;
                'vagt state')
                    if [[ $word == -* ]]; then
                        mapfile -t COMPREPLY < <(compgen -W '--Ar --dry --format --help' -- "$word")
                    else
                        compopt -o filenames; mapfile -t COMPREPLY < <(compgen -d -- "$word")
                    fi ;;
            esac
        }
        complete -F _vagt vagt

        """)
  }

  @Test func manualPage() {
    #expect(
      Self.small.manual(date: "November 1, 2026", in: .en) == """
        .Dd November 1, 2026
        .Dt VAGT 1
        .Os
        .Sh NAME
        .Nm vagt
        .Nd Keeps watch
        .Sh SYNOPSIS
        .Nm vagt state
        .Op Fl Fl \\&Ar Ar \\&No Ar ...
        .Op Fl Fl \\&dry
        .Ar \\&dir
        .Sh DESCRIPTION
        Keeps watch.
        .Pp
        \\&.first
        .Pp
        \\&'second\\ethird
        .Sh SUBCOMMANDS
        .Ss state
        Looks after the state.
        .Bl -tag -width Ds
        .It Ar \\&dir
        Where.
        .It Fl Fl \\&Ar Ar \\&No
        X. (repeatable)
        .It Fl Fl \\&dry
        Y.
        .El
        .Sh OPTIONS
        .Bl -tag -width Ds
        .It Fl f , Fl Fl format Ar form
        Shape. (values: csv, table)
        .It Fl h , Fl Fl help
        Show help information.
        .El
        .Sh EXAMPLES
        Tells.
        .Dl vagt state \\&\\-f \\&csv \\&\\&.
        .Sh EXIT STATUS
        .Bl -tag -width Ds
        .It Li \\&0
        Done.
        .El

        """)
  }
}
