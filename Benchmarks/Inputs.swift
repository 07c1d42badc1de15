internal import LinuxIO
internal import Measuring

/// The inputs, each made once by `fristvagt synth` and used again.
enum Input: String {
  /// The markers of about 6 million rows, all reported at once and once.
  case markers
  /// The same of half as many courses.
  case halfMarkers = "markers-half"
  /// All tables of a quarter of a national year: about 12 million records, 4.2 GB.
  case quarter
  /// All tables of a national year: 48 million records, 17 GB.
  case year
  /// Its markers alone.
  case yearMarkers = "markers-year"
  /// CDA documents.
  case documents
  /// Markers as LPR_F has them: final, without keys of their own.
  case finalMarkers = "markers-final"
}

extension Session {
  private static let seed = 1
  /// Early enough that all that is reported lies before the day on which it is measured.
  private static let firstDay = "2023-01-01"

  /// The options of `synth` for an input, without where it goes.
  private func options(of input: Input) -> [String] {
    func courses(_ full: Int, _ quick: Int) -> [String] {
      ["--pathways", String(isQuick ? quick : full)]
    }
    let own =
      switch input {
      case .markers: courses(3_120_000, 100_000) + ["--plain"]
      case .halfMarkers: courses(1_560_000, 50_000) + ["--plain"]
      case .quarter: courses(1_960_000, 30_000)
      case .year, .yearMarkers: isQuick ? courses(0, 120_000) : ["--national-years", "1"]
      case .documents: courses(10_000, 300) + ["--plain", "--format", "cda"]
      case .finalMarkers: courses(1_000_000, 50_000) + ["--plain", "--format", "lpr-f"]
      }
    return ["--seed", String(Session.seed), "--from", Session.firstDay] + own
  }

  private static func isCut(_ input: Input) -> Bool {
    switch input {
    case .markers, .halfMarkers, .yearMarkers, .finalMarkers: true
    case .quarter, .year, .documents: false
    }
  }

  /// Where an input lies: a table, or a directory of them.
  ///
  /// It is made where it is missing, or was made by another `synth` or with other options.
  func path(of input: Input) throws -> String {
    let folder = data + "/" + input.rawValue
    let path = Session.isCut(input) ? folder + "/markers.csv" : folder
    if try isMade(input) { return path }
    let (stamp, maker) = (stamp(of: input), try maker(of: input))
    tellProgress("making \(input.rawValue)")
    _ = try run(Command(words: ["rm", "-rf", folder, stamp]))
    try Files.makeDirectory(folder)
    if Session.isCut(input) {
      try cutMarkers(input, to: path)
    } else {
      _ = try run(synth(input, to: folder))
    }
    try Descriptor(writing: stamp).write(maker.utf8.span)
    return path
  }

  /// Whether an input lies there as this version makes it.
  func isMade(_ input: Input) throws -> Bool {
    let maker = try maker(of: input)
    guard let made = try? Files.contents(of: stamp(of: input)) else { return false }
    return made.elementsEqual(maker.utf8)
  }

  /// The file that says how an input was made; it is written last.
  private func stamp(of input: Input) -> String { data + "/" + input.rawValue + ".made-by" }

  private func maker(of input: Input) throws -> String {
    try "\(generator()) \(options(of: input).joined(separator: " "))\n"
  }

  /// What tells one generator from another: the version and a digest of a small register.
  private func generator() throws -> String {
    if let known = generatorName { return known }
    let version = try run(Command(words: [program, "--version"])).output
    let small = ["synth", "--seed", "1", "--pathways", "100", "--out", "-"]
    var digest: UInt64 = 0xCBF2_9CE4_8422_2325
    for byte in try run(Command(words: [program] + small)).output.utf8 {
      digest = (digest ^ UInt64(byte)) &* 0x100_0000_01B3
    }
    let name = version.filter { $0 != "\n" } + " " + String(digest, radix: 16)
    generatorName = name
    return name
  }

  /// Writes the first table of a register, and ends its maker when the second begins.
  private func cutMarkers(_ input: Input, to path: String) throws {
    let (reading, writing) = try Child.pipe()
    let command = synth(input, to: "-")
    let child = try Child(
      command, output: .descriptor(writing), error: .file(data + "/errors"), closing: reading)
    Child.closeEnd(writing)
    let file = try Descriptor(writing: path)
    var cut = TableCut()
    var buffer = [UInt8](repeating: 0, count: 1 << 18)
    while !cut.isDone {
      let count = try Child.read(reading, into: &buffer)
      if count == 0 { break }
      let bytes = buffer.span.extracting(0..<count)
      try file.write(bytes.extracting(0..<cut.take(bytes)))
    }
    Child.closeEnd(reading)
    let code = child.wait().code
    guard code == 0, cut.isDone else { throw Failure("\(command.text)\nended with \(code)") }
  }

  /// The call that makes an input.
  func synth(_ input: Input, to target: String) -> Command {
    Command(words: [program, "synth", "--quiet", "--out", target] + options(of: input))
  }

  /// The first lines of the markers: a header and so many rows.
  func firstRows(_ count: Int) throws -> String {
    let target = data + "/rows-\(count).csv"
    let lines = try run(
      Command(words: ["head", "-n", String(count + 1), try path(of: .markers)])
    ).output
    try Descriptor(writing: target).write(lines.utf8.span)
    return target
  }
}
