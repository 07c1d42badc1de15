import DanishCalendar
import Foundation
import Monitoring
import Pathways
import RegisterRecords
import SyntheticRegister
import Testing

/// A register made whole, for tests: its files and its truth.
struct MadeRegister {
  let options: RegisterOptions
  private(set) var files: [(name: String, bytes: [UInt8])] = []

  init(_ options: RegisterOptions) {
    self.options = options
    let register = SyntheticRegister(options)
    if options.format == .cda {
      var maker = DocumentMaker(register)
      var offers = register.header(of: .offers)
      for batch in 0..<register.batchCount {
        for document in maker.documents(batch: batch) {
          files.append(("\(files.count).xml", document))
        }
        offers += maker.offers(batch: batch)
      }
      files.append(("offers.csv", offers))
    } else {
      for table in SyntheticRegister.Table.allCases {
        files.append((table.rawValue + ".csv", MadeRegister.rows(table, register)))
      }
    }
  }

  /// A whole table, its batches made one after another.
  static func rows(_ table: SyntheticRegister.Table, _ register: SyntheticRegister) -> [UInt8] {
    var maker = BatchMaker(register)
    var bytes = register.header(of: table)
    var rows: [UInt8] = []
    for batch in 0..<register.batchCount {
      maker.makeRows(table, batch: batch, into: &rows)
      bytes += rows
    }
    return bytes
  }

  static func truthBytes(_ options: RegisterOptions) -> [UInt8] {
    let register = SyntheticRegister(options)
    var maker = TallyMaker(register)
    let shares = (0..<register.tallyCount).map { maker.tally(part: $0) }
    return Truth(of: register, shares: shares).text
  }

  func lines(_ name: String) -> [[Substring]] {
    guard let file = files.first(where: { $0.name == name }) else { return [] }
    return String(decoding: file.bytes, as: UTF8.self).split(separator: "\n").map {
      $0.split(separator: ";", omittingEmptySubsequences: false)
    }
  }

  /// The engine, fed with all files.
  func monitoring(retention: Retention = .whatMovesClocks) throws -> Monitoring {
    let url = URL(fileURLWithPath: "/usr/share/zoneinfo/Europe/Copenhagen")
    let zone = try CopenhagenTime(zoneFile: Array(try Data(contentsOf: url)))
    var monitoring = Monitoring(
      rules: .standard, zone: zone, now: LocalMinute(.distantFuture), retention: retention)
    for file in files {
      monitoring.begin(file: file.name)
      monitoring.feed(file.bytes.span)
      #expect(monitoring.finish() == nil)
    }
    return monitoring
  }
}

/// What `truth.json` says.
struct TruthReading {
  let object: [String: Any]

  init(_ options: RegisterOptions) throws {
    try self.init(bytes: MadeRegister.truthBytes(options))
  }

  init(bytes: [UInt8]) throws {
    let data = Data(bytes)
    object = try #require(try JSONSerialization.jsonObject(with: data) as? [String: Any])
  }

  func number(_ path: String...) -> Int {
    var here: Any? = object
    for name in path { here = (here as? [String: Any])?[name] }
    return here as? Int ?? -1
  }

  func objects(_ name: String) -> [[String: Any]] { object[name] as? [[String: Any]] ?? [] }
}

/// FNV-1a of 64 bits.
func digest(_ pieces: [[UInt8]]) -> UInt64 {
  var hash: UInt64 = 0xCBF2_9CE4_8422_2325
  for piece in pieces {
    for byte in piece { hash = (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01B3 }
  }
  return hash
}
