import CommandLineKit
import Testing
import Wordings

@Suite struct HelpTests {
  @Test func outermostHelpInEnglish() {
    #expect(
      Sample.tool.help(in: .en) == """
        OVERVIEW: Watches deadlines.

        Reads extracts and shows what is true of them.

        USAGE: vagt [--rules <file>] [--format <format>] [--threads <count>] [--quiet]
               <subcommand>

        SUBCOMMANDS:
          clocks                  Shows every clock as it stands.
          follow                  Runs all the time.
          state                   state

        OPTIONS:
          -r, --rules <file>      Rules to use.
          --format <format>       The shape of the result. (values: ndjson, csv, table;
                                  default: ndjson)
          -j, --threads <count>   Threads; 0 = all. (default: 1)
          -q, --quiet             Errors only.
          --version               Show the version.
          -h, --help              Show help information.

        EXAMPLES:
          vagt clocks udtræk/
            Every clock there.

        EXIT CODES:
          0                       Done.
          64                      Wrong usage.

        """)
  }

  @Test func subcommandHelpInDanish() {
    #expect(
      Sample.tool.help(for: ["clocks"], in: .da) == """
        OVERSIGT: Viser hvert ur, som det står.

        Uden tidspunkt bruges det seneste i inddata.

        Uret står i kalenderdage.

        BRUG: vagt clocks [--as-of <tidspunkt>] [--a-very-long-option-name <text> ...]
              [--strict] [fælles tilvalg] <input> ...

        ARGUMENTER:
          <input>                 Fil, mappe eller '-'.

        TILVALG:
          --as-of <tidspunkt>     Det tidspunkt, der spørges om.
          --a-very-long-option-name <text>
                                  Langt. (kan gentages)
          -s, --strict            Stop ved fejl.

        FÆLLES TILVALG:
          -r, --rules <fil>       Regler i stedet for de indbyggede.
          --format <format>       Resultatets form. (værdier: ndjson, csv, table;
                                  standard: ndjson)
          -j, --threads <antal>   Tråde; 0 = alle. (standard: 1)
          -q, --quiet             Kun fejl.
          --version               Vis programmets version.
          -h, --help              Vis denne hjælp.

        EKSEMPLER:
          vagt clocks --as-of 2026-03-15 udtræk/
            Som det stod den dag.
          zcat x.csv.gz | vagt clocks -
            Fra et rør.

        AFSLUTNINGSKODER:
          0                       Færdig.
          64                      Forkert brug.

        """)
  }

  @Test func subcommandHelpInEnglishFillsTheColumn() {
    let help = Sample.tool.help(for: ["clocks"], in: .en)
    #expect(
      help.contains(
        """
          --as-of <moment>        The moment for which the question is asked; a date
                                  means that whole day.
        """))
  }

  @Test(
    arguments: [[], ["clocks"], ["follow"], ["state"], ["state", "verify"]], Language.allCases)
  func noLineIsWiderThanTheScreen(subcommands: [String], language: Language) {
    let help = Sample.tool.help(for: subcommands, in: language)
    for line in help.split(separator: "\n") {
      #expect(line.count <= 80)
      #expect(line.last != " ")
    }
    #expect(help.hasSuffix("\n") && !help.hasSuffix("\n\n"))
  }

  @Test func aCommandAloneNeedsLittle() {
    let tool = Command("t", abstract: "Does it.", positionals: [Positional("x", help: "What.")])
    #expect(
      tool.help(in: .en) == """
        OVERVIEW: Does it.

        USAGE: t <x>

        ARGUMENTS:
          <x>                     What.

        OPTIONS:
          -h, --help              Show help information.

        """)
  }
}
