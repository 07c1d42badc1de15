internal import CommandLineKit
internal import LinuxIO
internal import Monitoring
internal import RegisterRecords
internal import Wordings

/// Reads inputs into the engine: files, directories and standard input.
struct InputReader {
  private let session: Session
  private static let pieceSize = 1 << 18

  init(_ session: Session) {
    self.session = session
  }

  /// The engine, fed with all inputs of the command line.
  static func monitoring(
    _ session: Session, retention: Retention = .whatMovesClocks
  ) throws -> Monitoring {
    var monitoring = Monitoring(
      rules: try session.rules(), zone: session.zone, now: session.now, retention: retention,
      renaming: try session.columnNames())
    let reader = InputReader(session)
    for input in session.arguments.positionals { try reader.read(input, into: &monitoring) }
    return monitoring
  }

  private func read(_ input: String, into monitoring: inout Monitoring) throws {
    if input == "-" {
      return try read(
        Descriptor.standardInput(), name: "-", isNamed: true, into: &monitoring)
    }
    switch Files.kind(of: input) {
    case .missing: throw Failure(reading: input, .missing)
    case .forbidden: throw Failure(reading: input, .forbidden)
    case .file: try readFile(input, isNamed: true, into: &monitoring)
    case .directory:
      let names: [String]
      do {
        names = try Files.names(in: input)
      } catch {
        throw Failure(reading: input, error)
      }
      let directory = input.hasSuffix("/") ? input : input + "/"
      // What `synth` says about its register, beside the tables, is no record.
      for name in names where name != "truth.json" {
        try readFile(directory + name, isNamed: false, into: &monitoring)
      }
    }
  }

  private func readFile(
    _ path: String, isNamed: Bool, into monitoring: inout Monitoring
  ) throws {
    do {
      try read(
        Descriptor(reading: path), name: maskingPersonNumbers(in: path), isNamed: isNamed,
        into: &monitoring)
    } catch let fault as SystemFault {
      throw Failure(reading: path, fault)
    }
  }

  private func read(
    _ descriptor: consuming Descriptor, name: String, isNamed: Bool,
    into monitoring: inout Monitoring
  ) throws {
    let fault = try session.arguments.flag("strict")
      ? readStrictly(descriptor, name: name, into: &monitoring)
      : monitoring.read(OpenFile(descriptor), named: name, workers: session.workers)
    guard let fault else { return }
    let message = HeaderAdvice(file: name, fault: fault).message
    // A file that was named must be readable; a directory may hold others beside the tables.
    if isNamed { throw Failure(.unreadableData, message) }
    session.console.warn(message)
  }

  /// Reads a file by one thread and stops at the first row that is set aside.
  private func readStrictly(
    _ descriptor: borrowing Descriptor, name: String, into monitoring: inout Monitoring
  ) throws -> HeaderFault? {
    monitoring.begin(file: name)
    var buffer = [UInt8](repeating: 0, count: InputReader.pieceSize)
    while true {
      let count = try descriptor.read(into: &buffer)
      if count == 0 { break }
      monitoring.feed(buffer.span.extracting(0..<count))
      try stopIfStrict(monitoring)
    }
    let fault = monitoring.finish()
    try stopIfStrict(monitoring)
    return fault
  }

  private func stopIfStrict(_ monitoring: borrowing Monitoring) throws {
    guard session.arguments.flag("strict"), monitoring.counts.setAside > 0 else { return }
    let texts = FindingTexts(files: monitoring.records.files)
    guard let finding = monitoring.records.findings.first(where: { $0.severity == .error }) else {
      return
    }
    throw Failure(.unreadableData, texts.line(finding))
  }

  /// Tells what became of the records, and of those set aside why.
  static func report(_ monitoring: borrowing Monitoring, _ session: Session) {
    let texts = FindingTexts(files: monitoring.records.files)
    let counts = monitoring.counts
    if counts.setAside > 0 {
      let refused = monitoring.records.findings.filter { $0.severity == .error }
      for finding in refused.prefix(20) { session.console.warn(texts.line(finding)) }
      if refused.count > 20 {
        let more = refused.count - 20
        session.console.warn(
          Wording(
            da: "… og \(more) flere: se dem alle med fristvagt check.",
            en: "… and \(more) more: see them all with fristvagt check."))
      }
    }
    reportCounts(monitoring, session)
  }

  /// Tells what became of the records: read = used + not relevant + set aside.
  static func reportCounts(_ monitoring: borrowing Monitoring, _ session: Session) {
    let counts = monitoring.counts
    session.console.tell(
      Wording(
        da: "Læst \(counts.read) = brugt \(counts.used) + ikke relevante \(counts.notRelevant) "
          + "+ sat til side \(counts.setAside).",
        en: "Read \(counts.read) = used \(counts.used) + not relevant \(counts.notRelevant) "
          + "+ set aside \(counts.setAside)."))
  }
}

/// What to do about a header that is not understood.
struct HeaderAdvice {
  let file: String
  let fault: HeaderFault

  var message: Wording {
    guard fault.isText else {
      return Wording(
        da: "\(file): er ikke tekst i UTF-8 eller ISO-8859-1; gem filen som UTF-8",
        en: "\(file): is not text in UTF-8 or ISO-8859-1; save the file as UTF-8")
    }
    guard fault.kind == nil else {
      let missing = fault.missing.joined(separator: ", ")
      return Wording(
        da: "\(file): tabellen mangler kolonnen \(missing)",
        en: "\(file): the table lacks the column \(missing)") + near
    }
    return Wording(
      da: "\(file): kolonnenavnene er ikke en af de tabeller, der læses (README, Formater)",
      en: "\(file): the column names are those of no table that is read (README, Formats)") + near
  }

  /// The nearest known name for each that is not known.
  private var near: Wording {
    let known = TableKind.knownNames
    let pairs = fault.names.filter { !known.contains($0) }.compactMap { name in
      nearest(name, among: known).map { "\(name) → \($0)" }
    }
    if pairs.isEmpty { return "" }
    let list = pairs.prefix(6).joined(separator: ", ")
    return Wording(
      da: ". Ligner: \(list). Giv andre navne med --columns FIL.",
      en: ". Near: \(list). Map other names with --columns FILE.")
  }
}
