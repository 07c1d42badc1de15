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
    try reader.read(try reader.files(of: session.arguments.positionals), into: &monitoring)
    return monitoring
  }

  /// A file to be read.
  private struct Input: Sendable {
    var path: String
    /// Whether the command line names it, so that it must be readable; a directory may hold
    /// others beside the tables.
    var isNamed: Bool

    var name: String { path == "-" ? path : maskingPersonNumbers(in: path) }

    func open() throws(SystemFault) -> OpenFile {
      path == "-" ? OpenFile(.standardInput()) : OpenFile(try Descriptor(reading: path))
    }
  }

  /// The files of the inputs, those of a directory by name.
  private func files(of inputs: [String]) throws -> [Input] {
    var files: [Input] = []
    for input in inputs {
      switch input == "-" ? .file : Files.kind(of: input) {
      case .missing: throw Failure(reading: input, .missing)
      case .forbidden: throw Failure(reading: input, .forbidden)
      case .file: files.append(Input(path: input, isNamed: true))
      case .directory:
        let names: [String]
        do {
          names = try Files.names(in: input)
        } catch {
          throw Failure(reading: input, error)
        }
        let directory = input.hasSuffix("/") ? input : input + "/"
        // What `synth` says about its register, beside the tables, is no record.
        files += names.filter { $0 != "truth.json" }
          .map { Input(path: directory + $0, isNamed: false) }
      }
    }
    return files
  }

  /// Reads files in their order: large ones by all threads together, small ones each by one.
  private func read(_ files: [Input], into monitoring: inout Monitoring) throws {
    if session.arguments.flag("strict") {
      for file in files { try readStrictly(file, into: &monitoring) }
      return
    }
    let workers = session.workers
    var next = files[...]
    while let file = next.first {
      let small = next.prefix(while: isSmall)
      if workers.count > 1, small.count > 1 {
        let group = Array(small)
        let outcomes = monitoring.readFiles(named: group.map(\.name), workers: workers) {
          number throws(SystemFault) in try group[number].open()
        }
        for (file, outcome) in zip(group, outcomes) {
          try report(file) { () throws(SystemFault) in try outcome.get() }
        }
        next = next.dropFirst(group.count)
      } else {
        try report(file) { () throws(SystemFault) in
          try monitoring.read(file.open(), named: file.name, workers: workers)
        }
        next = next.dropFirst()
      }
    }
  }

  private func isSmall(_ file: Input) -> Bool {
    guard file.path != "-", let size = Files.size(of: file.path) else { return false }
    return size < Monitoring.pieceSize
  }

  /// Tells why a file could not be read, or what its header lacks.
  private func report(_ file: Input, _ read: () throws(SystemFault) -> HeaderFault?) throws {
    let fault: HeaderFault?
    do throws(SystemFault) {
      fault = try read()
    } catch {
      throw Failure(reading: file.path, error)
    }
    guard let fault else { return }
    let message = HeaderAdvice(file: file.name, fault: fault).message
    if file.isNamed { throw Failure(.unreadableData, message) }
    session.console.warn(message)
  }

  /// Reads a file by one thread and stops at the first row that is set aside.
  private func readStrictly(_ file: Input, into monitoring: inout Monitoring) throws {
    do {
      let source = try file.open()
      monitoring.begin(file: file.name)
      var buffer = [UInt8](repeating: 0, count: InputReader.pieceSize)
      var offset = 0
      while true {
        let count = try source.read(at: offset, into: &buffer)
        if count == 0 { break }
        monitoring.feed(buffer.span.extracting(0..<count))
        offset += count
        try stopIfStrict(monitoring)
      }
    } catch let fault as SystemFault {
      throw Failure(reading: file.path, fault)
    }
    let fault = monitoring.finish()
    try stopIfStrict(monitoring)
    try report(file) { fault }
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
