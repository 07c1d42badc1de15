internal import CommandLineKit
internal import DanishCalendar
internal import LinuxIO
internal import Monitoring
internal import SyntheticRegister
internal import Wordings

/// `fristvagt synth`: a synthetic national register.
struct SynthCommand {
  private let session: Session

  init(_ session: Session) {
    self.session = session
  }

  func run() throws -> Failure.Code {
    let register = SyntheticRegister(try options())
    let threads = session.workers.count
    let target = session.arguments.value("out") ?? "-"
    var output = SynthOutput(target, session.console)
    if output.isDirectory {
      try output.makeDirectory()
      let truth = Truth(of: register, shares: TruthShares(register, threads: threads).counted())
      try output.write(truth.text, file: "truth.json")
    }
    if register.options.format == .cda {
      try writeDocuments(register, to: &output)
      return .done
    }
    for table in SyntheticRegister.Table.allCases {
      try output.begin(file: table.rawValue + ".csv")
      try output.write(register.header(of: table))
      var writer = SynthTableWriter(register, table, threads: threads)
      try writer.write(to: &output)
    }
    output.finish()
    return .done
  }

  private func writeDocuments(_ register: SyntheticRegister, to output: inout SynthOutput) throws {
    var maker = DocumentMaker(register)
    var count = 0
    for batch in 0..<register.batchCount {
      for document in maker.documents(batch: batch) {
        let name = "\(padded(count / 1000, to: 3))/\(padded(count, to: 6)).xml"
        if count % 1000 == 0 { try output.makeDirectory(padded(count / 1000, to: 3)) }
        try output.write(document, file: name)
        count += 1
      }
      output.tell(part: batch + 1, of: register.batchCount)
    }
    try output.begin(file: "offers.csv")
    try output.write(register.header(of: .offers))
    for batch in 0..<register.batchCount { try output.write(maker.offers(batch: batch)) }
    output.finish()
  }

  // MARK: - Options

  /// Documents are many small files; a register of the whole country has millions.
  private static let mostCoursesInDocuments = 200_000

  private func options() throws -> RegisterOptions {
    let arguments = session.arguments
    guard let seed = arguments.value("seed").flatMap({ UInt64($0) }) else {
      throw usage(
        .valueNotAllowed,
        Wording(
          da: "--seed skal være et helt tal, 0 eller større",
          en: "--seed takes a whole number, 0 or above"))
    }
    guard let format = arguments.value("format").flatMap(RegisterFormat.init) else {
      throw usage(
        .valueNotAllowed,
        Wording(
          da: "--format skal her være lpr-a, lpr-f eller cda",
          en: "--format takes lpr-a, lpr-f or cda here"))
    }
    let from = try firstDay()
    var options: RegisterOptions
    switch (arguments.integer("pathways"), arguments.integer("national-years")) {
    case (let count?, nil):
      options = RegisterOptions(seed: seed, courses: count, from: from, format: format)
    case (nil, let years?):
      options = RegisterOptions(seed: seed, nationalYears: years, from: from, format: format)
    default:
      throw usage(
        .conflict,
        Wording(
          da: "Giv enten --pathways eller --national-years",
          en: "Give either --pathways or --national-years"))
    }
    options.isPlain = arguments.flag("plain")
    options.hasFaults = arguments.flag("faults")
    if format == .cda { try requireDocuments(options) }
    return options
  }

  private func requireDocuments(_ options: RegisterOptions) throws {
    if options.courses > SynthCommand.mostCoursesInDocuments {
      throw usage(
        .conflict,
        Wording(
          da: "--format cda skriver en fil pr. dokument: højst "
            + "\(SynthCommand.mostCoursesInDocuments) forløb",
          en: "--format cda writes one file a document: at most "
            + "\(SynthCommand.mostCoursesInDocuments) pathways"))
    }
    if session.arguments.value("out") == "-" {
      throw usage(
        .conflict,
        Wording(
          da: "--format cda kræver en mappe: --out MAPPE",
          en: "--format cda needs a directory: --out DIR"))
    }
  }

  private func firstDay() throws -> CalendarDate {
    guard let text = session.arguments.value("from") else { return RegisterOptions.usualStart }
    guard let moment = Moment(text), text.utf8.count == 10,
      (1900...2200).contains(moment.date.year)
    else {
      throw usage(
        .valueNotAllowed,
        Wording(
          da: "--from skal være en dato, fx 2025-01-01", en: "--from takes a date, as 2025-01-01"))
    }
    return moment.date
  }

  private func usage(_ code: UsageError.Code, _ message: Wording) -> UsageError {
    UsageError(code, message, subcommands: session.arguments.subcommands)
  }
}
