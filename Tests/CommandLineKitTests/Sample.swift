import CommandLineKit
import Wordings

/// A command that uses every feature once, in the shape of the real one.
enum Sample {
  static let tool = Command(
    "vagt",
    abstract: Wording(da: "Holder øje med frister.", en: "Watches deadlines."),
    discussion: Wording(
      da: "Læser udtræk og viser, hvad der er sandt om dem.",
      en: "Reads extracts and shows what is true of them."),
    options: [
      .value(
        "rules", letter: "r", Wording(da: "fil", en: "file"), kind: .file,
        help: Wording(da: "Regler i stedet for de indbyggede.", en: "Rules to use.")),
      .value(
        "format", "format", kind: .oneOf(["ndjson", "csv", "table"]), defaultValue: "ndjson",
        help: Wording(da: "Resultatets form.", en: "The shape of the result.")),
      .value(
        "threads", letter: "j", Wording(da: "antal", en: "count"), kind: .integer(0...256),
        defaultValue: "1", help: Wording(da: "Tråde; 0 = alle.", en: "Threads; 0 = all.")),
      .flag("quiet", letter: "q", help: Wording(da: "Kun fejl.", en: "Errors only.")),
    ],
    subcommands: [clocks, follow, state],
    examples: [
      .init(
        "vagt clocks udtræk/", Wording(da: "Hvert ur i mappen.", en: "Every clock there."))
    ],
    exitCodes: [
      .init("0", Wording(da: "Færdig.", en: "Done.")),
      .init("64", Wording(da: "Forkert brug.", en: "Wrong usage.")),
    ],
    version: "1.0")

  static let clocks = Command(
    "clocks",
    abstract: Wording(da: "Viser hvert ur, som det står.", en: "Shows every clock as it stands."),
    discussion: Wording(
      da: "Uden tidspunkt bruges det seneste i inddata.\n\nUret står i kalenderdage.",
      en: """
        Without a moment the latest one reported in the input is used, and printed on standard \
        error.

        A clock counts calendar days.
        """),
    positionals: [
      Positional(
        "input", kind: .file, isRepeated: true,
        help: Wording(da: "Fil, mappe eller '-'.", en: "A file, a directory or '-'."))
    ],
    options: [
      .value(
        "as-of", Wording(da: "tidspunkt", en: "moment"),
        help: Wording(
          da: "Det tidspunkt, der spørges om.",
          en: "The moment for which the question is asked; a date means that whole day.")),
      .value(
        "a-very-long-option-name", "text", isRepeated: true,
        help: Wording(da: "Langt.", en: "A label that is too long for its column.")),
      .flag("strict", letter: "s", help: Wording(da: "Stop ved fejl.", en: "Stop at the first.")),
    ],
    examples: [
      .init(
        "vagt clocks --as-of 2026-03-15 udtræk/",
        Wording(da: "Som det stod den dag.", en: "As it stood on that day.")),
      .init("zcat x.csv.gz | vagt clocks -", Wording(da: "Fra et rør.", en: "From a pipe.")),
    ])

  static let follow = Command(
    "follow",
    abstract: Wording(da: "Kører hele tiden.", en: "Runs all the time."),
    positionals: [
      Positional("path", isRequired: false, isRepeated: true, help: "…")
    ],
    options: [
      .value("state", letter: "d", "dir", kind: .directory, isRequired: true, help: "…"),
      .value("alert-argument", "A", isRepeated: true, help: "…"),
      .flag("once", letter: "o", help: "…"),
    ])

  static let state = Command(
    "state", abstract: "state",
    subcommands: [
      Command("backup", abstract: "backup", positionals: [Positional("target", help: "…")]),
      Command(
        "verify", abstract: "verify",
        positionals: [Positional("level", kind: .oneOf(["fast", "full"]), help: "…")]),
    ])
}
