internal import LinuxIO
internal import Measuring
internal import Monitoring
internal import RegisterRecords

/// CDA documents to records, the documents being in memory.
enum DocumentReading {
  static func run(_ directory: String) throws {
    var documents: [[UInt8]] = []
    var number = 0
    // As `synth` lays them: a thousand in each of the directories 000, 001, …
    while true {
      let digits = String(number)
      let folder = directory + "/" + String(repeating: "0", count: 3 - digits.count) + digits
      guard case .directory = Files.kind(of: folder) else { break }
      for name in try Files.names(in: folder) {
        documents.append(try Files.contents(of: folder + "/" + name))
      }
      number += 1
    }
    var monitoring = Engine.empty(try Engine.zone())
    let seconds = Inside.seconds {
      for document in documents { Engine.feed(document, named: "", to: &monitoring) }
    }
    let counts = monitoring.counts
    try Inside.print([
      ("seconds", JSONText.number(seconds)), ("documents", String(documents.count)),
      ("bytes", String(documents.reduce(0) { $0 + $1.count })), ("records", String(counts.read)),
      ("setAside", String(counts.setAside)),
    ])
  }
}
