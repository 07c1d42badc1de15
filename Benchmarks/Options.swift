internal import CommandLineKit
internal import Wordings

/// The options of the benchmarks.
enum Options {
  static let root = CommandLineKit.Command(
    "benchmarks",
    abstract: Wording(
      da: "Måler fristvagt mod gulve og andre programmer.",
      en: "Measures fristvagt against floors and other programs."),
    discussion: Wording(
      da: "Data laves med fristvagt synth og bruges igen næste gang. Benchmarks/README.md siger, "
        + "hvordan hver linje læses.",
      en: "Inputs are made by fristvagt synth and used again the next time. Benchmarks/README.md "
        + "says how to read each line."),
    options: [
      .value(
        "job", "job", kind: .oneOf(Job.allCases.map(\.rawValue)), isRepeated: true,
        help: Wording(
          da: "Kun dette job; kan gives flere gange.",
          en: "This job only; may be given several times.")),
      .value(
        "rounds", Wording(da: "antal", en: "count"), kind: .integer(1...1000),
        help: Wording(
          da: "Runder, der måles; ellers 7, med --quick 3.",
          en: "Rounds that are measured; otherwise 7, with --quick 3.")),
      .flag(
        "quick",
        help: Wording(
          da: "Små data, under et minut; målene gælder ikke for dem.",
          en: "Small inputs, under a minute; the targets are not meant for them.")),
      .flag(
        "skip-peers",
        help: Wording(
          da: "Uden DuckDB, Polars og DataFusion, som hentes fra PyPI.",
          en: "Without DuckDB, Polars and DataFusion, which are fetched from PyPI.")),
      .value(
        "data", Wording(da: "mappe", en: "dir"), kind: .directory,
        help: Wording(
          da: "Hvor data ligger (fuldt sæt 25 GB); ellers $TMPDIR/fristvagt-benchmarks.",
          en: "Where the inputs lie (25 GB in full); otherwise $TMPDIR/fristvagt-benchmarks.")),
      .value(
        "program", Wording(da: "fil", en: "file"), kind: .file,
        help: Wording(
          da: "Det program, der måles; ellers fristvagt ved siden af dette.",
          en: "The program that is measured; otherwise fristvagt beside this one.")),
      .value(
        "json", Wording(da: "fil", en: "file"), kind: .file,
        help: Wording(da: "Skriv alt som JSON.", en: "Write all as JSON.")),
      .value(
        "markdown", Wording(da: "fil", en: "file"), kind: .file,
        help: Wording(
          da: "Skriv tabellen som Markdown.", en: "Write the table as Markdown.")),
      .value(
        "language", "da|en", kind: .oneOf(["da", "en"]), defaultValue: "da",
        help: Wording(da: "Sprog i hjælpen.", en: "Language of the help.")),
    ],
    exitCodes: [
      .init("0", Wording(da: "Målt.", en: "Measured.")),
      .init(
        "1",
        Wording(
          da: "Målt, men to sider gav ikke det samme.",
          en: "Measured, but two sides did not give the same.")),
      .init("64", Wording(da: "Forkert brug.", en: "Wrong usage.")),
      .init("70", Wording(da: "Et program fejlede.", en: "A program failed.")),
    ])
}
