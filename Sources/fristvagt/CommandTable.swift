internal import CommandLineKit
internal import Wordings

/// The commands and their options (CLI.md): from this come parsing, help and completion.
enum CommandTable {
  static let version = "0.1.0"

  static let root = Command(
    "fristvagt",
    abstract: Wording(
      da: "Holder øje med maksimale ventetider og pakkeforløb i LPR3.",
      en: "Watches over maximum waiting times and cancer packages in LPR3."),
    discussion: Wording(
      da: "Et ur løber fra henvisning eller samtykke og stopper ved det, der blev ventet på. "
        + "Resultater skrives til standard output, alt andet til standard error.",
      en: "A clock runs from referral or consent and stops at what was waited for. "
        + "Results go to standard output, everything else to standard error."),
    options: common,
    subcommands: [clocks, alerts, check, explain, report, rules, synth],
    exitCodes: exitCodes,
    version: version)

  private static let common: [Option] = [
    .value(
      "rules", Wording(da: "fil", en: "file"), kind: .file,
      help: Wording(
        da: "Regelfil i stedet for den indbyggede.", en: "A rule file instead of the built-in one.")
    ),
    .value(
      "format", "format", kind: .oneOf(["ndjson", "csv", "table"]), defaultValue: "ndjson",
      help: Wording(
        da: "ndjson, csv eller table (opstillet til en læser).",
        en: "ndjson, csv or table (lined up for a reader).")),
    .value(
      "threads", Wording(da: "antal", en: "count"), kind: .integer(0...1024), defaultValue: "0",
      help: Wording(da: "Tråde; 0 er alle kerner.", en: "Threads; 0 is all cores.")),
    .value(
      "columns", Wording(da: "fil", en: "file"), kind: .file,
      help: Wording(
        da: "Fil med linjer LEVERANCENS_NAVN = NAVN for kolonner med andre navne.",
        en: "File with lines THEIR_NAME = OUR_NAME for columns named otherwise.")),
    .flag(
      "summary",
      help: Wording(da: "Antal i stedet for rækker.", en: "Counts instead of rows.")),
    .flag(
      "strict",
      help: Wording(
        da: "Stands ved den første række, der ikke kan bruges.",
        en: "Stop at the first row that cannot be used.")),
    .value(
      "language", "da|en", kind: .oneOf(["da", "en"]), defaultValue: "da",
      help: Wording(da: "Sprog i tekster til mennesker.", en: "Language of texts for people.")),
    .flag(
      "quiet", letter: "q",
      help: Wording(da: "Skriv kun fejl til standard error.", en: "Only errors on standard error.")),
  ]

  private static let asOf = Option.value(
    "as-of", Wording(da: "tidspunkt", en: "moment"),
    help: Wording(
      da: "En dato (hele dagen) eller et minut, fx 2026-03-15T08:15. "
        + "Ellers det seneste indberetningstidspunkt, der ikke ligger efter nu.",
      en: "A date (that whole day) or a minute, such as 2026-03-15T08:15. "
        + "Otherwise the latest reported time that is not after now."))

  private static let input = Positional(
    "input", kind: .file, isRepeated: true,
    help: Wording(
      da: "Fil, mappe (dens filer efter navn) eller - for standard input.",
      en: "A file, a directory (its files by name) or - for standard input."))

  private static let clocks = Command(
    "clocks",
    abstract: Wording(da: "Hvert ur, som det står.", en: "Every clock as it stands."),
    positionals: [input],
    options: [asOf],
    examples: [
      .init(
        "fristvagt clocks --format table SampleStreams/lpr-a",
        Wording(da: "Alle ure, opstillet.", en: "All clocks, lined up."))
    ])

  private static let alerts = Command(
    "alerts",
    abstract: Wording(
      da: "Hvad en dæmon ville have sagt.", en: "What a daemon would have said."),
    positionals: [input],
    options: [
      asOf,
      .value(
        "from", Wording(da: "dato", en: "date"),
        help: Wording(
          da: "Udelad det, der blev sagt før datoens midnat.",
          en: "Leave out what was said before the date's midnight.")),
    ],
    examples: [
      .init(
        "fristvagt alerts --from 2026-10-01 SampleStreams/lpr-a",
        Wording(da: "Varsler siden 1. oktober.", en: "Warnings since 1 October."))
    ])

  private static let check = Command(
    "check",
    abstract: Wording(da: "Fejl i data.", en: "Findings in the data."),
    positionals: [input],
    options: [
      asOf,
      .value(
        "per-unit", Wording(da: "mappe", en: "directory"), kind: .directory,
        help: Wording(
          da: "Skriv en fil for hver indberettende enhed i mappen.",
          en: "Write one file for each reporting unit into the directory.")),
    ],
    examples: [
      .init(
        "fristvagt check --format table SampleStreams/lpr-a",
        Wording(da: "Fejlene, opstillet.", en: "The findings, lined up."))
    ])

  private static let explain = Command(
    "explain",
    abstract: Wording(
      da: "Et forløbs tidslinje og ure, og hvorfor.",
      en: "One pathway's timeline, clocks and why."),
    discussion: Wording(
      da: "Skriver en tekst til mennesker; --format ndjson giver det samme til programmer. En "
        + "nøgle alene er nok, hvor kun ét forløb har den.",
      en: "Writes a text for people; --format ndjson gives the same to programs. A key alone is "
        + "enough where only one pathway has it."),
    positionals: [input],
    options: [
      asOf,
      .value(
        "pathway", "id", isRequired: true,
        help: Wording(
          da: "Forløbets navn, som clocks skriver det, fx h:601.",
          en: "The pathway's name as clocks prints it, such as h:601.")),
    ],
    examples: [
      .init(
        "fristvagt explain --pathway h:601 SampleStreams/lpr-a",
        Wording(da: "Ét forløb, forklaret.", en: "One pathway, explained."))
    ])

  private static let report = Command(
    "report",
    abstract: Wording(da: "Rapporter.", en: "Reports."),
    subcommands: [signals])

  private static let signals = Command(
    "signals",
    abstract: Wording(
      da: "Diagrammer over en serie, og om den er et signal.",
      en: "Charts of a series, and whether it is a signal."),
    discussion: Wording(
      da: "Filens første linje nævner kolonnerne period, denominator og numerator, skilt med "
        + "semikolon, komma eller tabulator; hver følgende linje er en periode. Diagrammerne er "
        + "XmR med NHS' regler og seriediagram med Anhøjs, af andelen i procent og af antallet, "
        + "og P', hvor hver periode har mindst 50. Om serien er et signal, afgøres af "
        + "sandsynligheden for så stor en ændring ved tilfældighed, efter Benjamini og Hochberg "
        + "med q = 0,05.",
      en: "The file's first line names the columns period, denominator and numerator, parted by "
        + "semicolons, commas or tabs; each further line is a period. The charts are XmR with "
        + "the rules of the NHS and a run chart with those of Anhøj, of the share in per cent "
        + "and of the count, and P' where each period has at least 50. Whether the series is a "
        + "signal is decided by how likely so large a change is by chance, after Benjamini and "
        + "Hochberg with q = 0.05."),
    options: [
      .value(
        "series", Wording(da: "fil", en: "file"), kind: .file, isRequired: true,
        help: Wording(
          da: "Serien; - for standard input.", en: "The series; - for standard input.")),
      .value(
        "format", "format", kind: .oneOf(["json", "ndjson", "csv", "table"]),
        defaultValue: "ndjson",
        help: Wording(
          da: "json (ét dokument), eller en række for hvert punkt.",
          en: "json (one document), or a row for each point.")),
    ],
    examples: [
      .init(
        "fristvagt report signals --format json --series serie.csv",
        Wording(da: "Diagrammerne som JSON.", en: "The charts as JSON."))
    ])

  private static let rules = Command(
    "rules",
    abstract: Wording(
      da: "De gældende regler med deres kilder.", en: "The rules in force, with their sources."),
    options: [
      .value(
        "check", Wording(da: "fil", en: "file"), kind: .file,
        help: Wording(
          da: "Efterse en regelfil og nævn hver fejl med linje.",
          en: "Examine a rule file and name each fault with its line."))
    ])

  private static let synth = Command(
    "synth",
    abstract: Wording(
      da: "Et opdigtet landsregister.", en: "A made-up national register."),
    discussion: Wording(
      da: "Samme frø giver samme bytes på hver maskine og med hvert antal tråde. I mappen skrives "
        + "markers.csv, elements.csv, contacts.csv og offers.csv, og truth.json med det, der er "
        + "lagt i registret. Registret indeholder alt, hvad der nogensinde indberettes om de "
        + "forløb, der begynder i perioden; --as-of viser det, som det stod.",
      en: "The same seed gives the same bytes on every machine and with every number of threads. "
        + "The directory gets markers.csv, elements.csv, contacts.csv and offers.csv, and "
        + "truth.json with what was put into the register. The register holds all that is ever "
        + "reported of the pathways that begin in the period; --as-of shows it as it stood."),
    options: [
      .value(
        "seed", Wording(da: "tal", en: "number"), isRequired: true,
        help: Wording(da: "Frøet.", en: "The seed.")),
      .value(
        "pathways", Wording(da: "antal", en: "count"), kind: .integer(1...160_000_000),
        help: Wording(
          da: "Så mange forløb, der begynder inden for et år, i landets blanding.",
          en: "So many pathways that begin within a year, in the country's mixture.")),
      .value(
        "national-years", Wording(da: "antal", en: "count"), kind: .integer(1...20),
        help: Wording(
          da: "Hele landet i så mange år: om året 15,3 mio. markører, 9,2 mio. forløbselementer "
            + "og 23,5 mio. kontakter.",
          en: "The whole country for so many years: each 15.3 million markers, 9.2 million "
            + "elements and 23.5 million contacts.")),
      .value(
        "from", Wording(da: "dato", en: "date"), defaultValue: "2025-01-01",
        help: Wording(da: "Den første dag.", en: "The first day.")),
      .value(
        "format", "format", kind: .oneOf(["lpr-a", "lpr-f", "cda"]), defaultValue: "lpr-a",
        help: Wording(
          da: "lpr-a, lpr-f eller cda (et dokument pr. fil, højst 1.000 i hver undermappe).",
          en: "lpr-a, lpr-f or cda (one document a file, at most 1,000 in each sub-directory).")),
      .value(
        "out", Wording(da: "mappe|-", en: "dir|-"), kind: .directory, isRequired: true,
        help: Wording(
          da: "Mappen, der skrives i; - skriver tabellerne efter hinanden til standard output.",
          en: "The directory to write to; - writes the tables one after another to standard "
            + "output.")),
      .flag(
        "plain",
        help: Wording(
          da: "Alt indberettes straks og én gang: intet for sent, rettet, gentaget eller slettet.",
          en: "All is reported at once and once: nothing late, corrected, repeated or removed.")),
      .flag(
        "faults",
        help: Wording(
          da: "Tag rækker med, der ikke kan bruges.", en: "Include rows that cannot be used.")),
    ],
    examples: [
      .init(
        "fristvagt synth --seed 1 --pathways 20000 --out register",
        Wording(
          da: "Et lille register i mappen register.",
          en: "A small register in the directory register."))
    ])

  private static let exitCodes: [Command.ExitCode] = [
    .init("0", Wording(da: "Udført.", en: "Done.")),
    .init(
      "1",
      Wording(
        da: "Udført, men rækker blev sat til side; check: der er fejl i data.",
        en: "Done, but rows were set aside; check: there are errors in the data.")),
    .init("64", Wording(da: "Forkert brug.", en: "Wrong usage.")),
    .init("65", Wording(da: "Data kan ikke læses.", en: "Unreadable data.")),
    .init("66", Wording(da: "Input findes ikke.", en: "No such input.")),
    .init("70", Wording(da: "En intern kontrol slog fejl.", en: "An invariant is broken.")),
    .init("73", Wording(da: "En fil kan ikke oprettes.", en: "A file cannot be created.")),
    .init("74", Wording(da: "Der kan ikke skrives.", en: "Cannot write.")),
    .init("77", Wording(da: "Adgang nægtet.", en: "Not allowed.")),
    .init("78", Wording(da: "Fejl i opsætningen.", en: "Faulty configuration.")),
  ]
}
