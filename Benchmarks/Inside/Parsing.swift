internal import LinuxIO
internal import Measuring
internal import Monitoring
internal import Pathways
internal import RegisterRecords

/// Parse only: what a row costs that is framed, split, read and not relevant, or kept.
enum Parsing {
  /// How much of a table is enough.
  private static let most = 128 << 20
  private static let separator = UInt8(ascii: ";")

  /// - Parameter paths: the markers first, then other tables.
  static func run(rounds: Int, _ paths: [String]) throws {
    guard let markers = paths.first else { throw Failure("parse needs a table of markers") }
    let text = try beginning(of: markers)
    let (kept, other) = parted(text)
    let all = lineCount(text)
    let zone = try Engine.zone()
    // The first round warms the processor and does not count.
    for round in 0...rounds {
      func tell(_ kind: String, _ bytes: [UInt8], _ rows: Int, _ seconds: Double) throws {
        if round == 0 { return }
        try Inside.print([
          ("kind", JSONText.string(kind)), ("rows", String(rows)), ("bytes", String(bytes.count)),
          ("seconds", JSONText.number(seconds)),
        ])
      }
      func measure(_ kind: String, _ bytes: [UInt8], _ rows: Int) throws {
        var monitoring = Engine.empty(zone)
        let seconds = Inside.seconds { Engine.feed(bytes, named: "", to: &monitoring) }
        guard monitoring.counts.read == rows - 1 else {
          throw Failure("\(kind): \(monitoring.counts.read) of \(rows - 1) rows were read")
        }
        try tell(kind, bytes, rows - 1, seconds)
      }
      var lines = 0
      let framing = Inside.seconds { lines = TableScan.countLines(text.span) }
      try require(lines, all)
      try tell("framed", text, all, framing)
      let splitting = Inside.seconds {
        lines = TableScan.count(text.span, separator: separator, width: 64).lines
      }
      try require(lines, all)
      try tell("split", text, all, splitting)
      try measure("not relevant", other, lineCount(other))
      try measure("kept", kept, lineCount(kept))
      for path in paths.dropFirst() {
        let table = try beginning(of: path)
        let name = path.split(separator: "/").last.map(String.init) ?? path
        try measure(name, table, lineCount(table))
      }
    }
  }

  private static func require(_ lines: Int, _ wanted: Int) throws {
    guard lines == wanted else { throw Failure("\(lines) of \(wanted) lines were seen") }
  }

  /// The whole lines at the beginning of a table.
  private static func beginning(of path: String) throws -> [UInt8] {
    let file = try Descriptor(reading: path)
    var text: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 1 << 20)
    while text.count < most {
      let count = try file.read(into: &buffer)
      if count == 0 { break }
      text.append(contentsOf: buffer[..<count])
    }
    while let last = text.last, last != 10 { text.removeLast() }
    return text
  }

  private static func lineCount(_ text: [UInt8]) -> Int { text.count { $0 == 10 } }

  /// The markers whose code stands in the rules, and the others, each under the header.
  private static func parted(_ text: [UInt8]) -> (kept: [UInt8], other: [UInt8]) {
    let lines = text.split(separator: 10)
    guard let header = lines.first else { return ([], []) }
    let names = header.split(separator: separator, omittingEmptySubsequences: false)
    let place = names.firstIndex { $0.elementsEqual("MARKOER".utf8) } ?? 0
    var kept = Array(header) + [10]
    var other = kept
    var known: [ArraySlice<UInt8>: Bool] = [:]
    for line in lines.dropFirst() {
      let fields = line.split(separator: separator, omittingEmptySubsequences: false)
      guard place < fields.count else { continue }
      let code = fields[place]
      let isRelevant =
        known[code]
        ?? CodeMeaning(of: String(decoding: code, as: UTF8.self), in: .standard).isRelevant
      known[code] = isRelevant
      if isRelevant {
        kept += line
        kept.append(10)
      } else {
        other += line
        other.append(10)
      }
    }
    return (kept, other)
  }
}
