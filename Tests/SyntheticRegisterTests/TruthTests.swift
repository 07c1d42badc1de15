import Foundation
import Monitoring
import Pathways
import RegisterRecords
import SyntheticRegister
import Testing

/// What the plan says of a register is what its rows say.
@Suite struct TruthTests {
  /// All of it has been reported by then.
  static let afterTheEnd = "2026-12-31"

  /// Registers as they are, and plain ones, in every form.
  static let presets: [RegisterOptions] = {
    var plain = RegisterOptions(seed: 11, courses: 15_000)
    plain.isPlain = true
    return [
      RegisterOptions(seed: 11, courses: 15_000), plain,
      RegisterOptions(seed: 12, courses: 15_000, format: .lprF),
      RegisterOptions(seed: 13, courses: 1500, format: .cda),
    ]
  }()

  @Test(arguments: presets)
  func readerAndEngineFindWhatWasPlanned(options: RegisterOptions) throws {
    let truth = try TruthReading(options)
    let monitoring = try MadeRegister(options).monitoring()
    let counts = monitoring.counts
    #expect(counts.isBalanced)
    #expect(counts.setAside == 0)
    #expect(counts.used > 0 && counts.notRelevant > counts.used)
    let planned =
      options.format == .cda
      ? truth.number("rows", "entries") + truth.number("rows", "offers", "rows")
      : ["markers", "elements", "contacts", "offers"].reduce(0) { sum, table in
        sum + truth.number("rows", table, "rows")
      }
    #expect(counts.read == planned)

    let moment = try #require(Moment(TruthTests.afterTheEnd))
    let clocks = monitoring.clocks(at: moment)
    let rules = ["MV-UDR", "MV-BEH-S", "MV-BEH-H", "MV-EFT-S", "MV-EFT-H"]
    for (id, wait) in zip(rules, truth.objects("waits")) {
      let own = clocks.filter { monitoring.rules.rules[$0.rule].id == id }
      func count(_ outcome: Outcome) -> Int { own.count { $0.outcome == outcome } }
      func planned(_ name: String) -> Int { wait[name] as? Int ?? -1 }
      #expect(own.count == planned("planned"), "\(id)")
      #expect(count(.exceeded) == planned("over") - planned("offered"), "\(id)")
      #expect(count(.offered) == planned("offered"), "\(id)")
      #expect(count(.explained) == planned("explained"), "\(id)")
      #expect(count(.inside) == planned("inside") - planned("insideEnded"), "\(id)")
      #expect(count(.closed) == planned("insideEnded"), "\(id)")
      if options.format != .cda { try compareRegions(own, wait, monitoring.records.vocabulary) }
    }
    let waits = truth.objects("waits").map { $0["planned"] as? Int ?? 0 }
    print(
      "\(options.format.rawValue)\(options.isPlain ? ", plain" : ""): waits \(waits), all found")
  }

  private func compareRegions(
    _ clocks: [Clock], _ wait: [String: Any], _ vocabulary: Vocabulary
  ) throws {
    for region in try #require(wait["regions"] as? [[String: Any]]) {
      let number = try #require(region["region"] as? String)
      let own = clocks.filter { vocabulary.text($0.region) == number }
      #expect(own.count == region["planned"] as? Int)
      let over = own.count { $0.outcome == .exceeded || $0.outcome == .offered }
      #expect(over == region["over"] as? Int)
    }
  }

  /// Late and corrected rows change nothing of what is true at last.
  @Test func plainRegistersTellTheSame() throws {
    var options = RegisterOptions(seed: 14, courses: 12_000)
    let noisy = try TruthReading(options)
    options.isPlain = true
    let plain = try TruthReading(options)
    for name in ["waits", "packages", "packagesOfRegions", "kinds", "pauses", "trouble"] {
      #expect(
        NSDictionary(dictionary: [name: noisy.object[name] ?? 0])
          == NSDictionary(dictionary: [name: plain.object[name] ?? 1]), "\(name)")
    }
    for table in ["markers", "elements", "contacts"] {
      #expect(noisy.number("rows", table, "rows") > plain.number("rows", table, "rows"))
      #expect(plain.number("rows", table, "overAWeekLate") == 0)
      #expect(plain.number("rows", table, "removals") == 0)
      #expect(noisy.number("rows", table, "overAWeekLate") > 0)
    }
    #expect(plain.number("rows", "markers", "corrections") == 0)
    #expect(noisy.number("rows", "markers", "corrections") > 100)
    #expect(noisy.number("rows", "markers", "repeats") > 100)
  }

  @Test(arguments: [RegisterFormat.lprA, .lprF])
  func faultsAreSetAsideAndCounted(format: RegisterFormat) throws {
    var options = RegisterOptions(seed: 15, courses: 10_000, format: format)
    options.hasFaults = true
    let truth = try TruthReading(options)
    let counts = try MadeRegister(options).monitoring().counts
    let bad = format == .lprA ? truth.number("rows", "markers", "bad") : 0
    if format == .lprA { #expect(bad > 2) }
    #expect(counts.setAside == bad)
    #expect(counts.isBalanced)
  }

  /// The register breaks none of LPR3's own rules: its findings are those of careless registering.
  @Test func findingsAreThoseOfCarelessRegistering() throws {
    let made = MadeRegister(RegisterOptions(seed: 16, courses: 12_000))
    let monitoring = try made.monitoring(retention: .everything)
    let moment = try #require(Moment(TruthTests.afterTheEnd))
    let findings = monitoring.findings(at: moment)
    #expect(findings.allSatisfy { $0.severity == .warning })
    let kinds = Set(findings.map(\.rule))
    #expect(kinds.contains(.duplicateRegistration) && kinds.contains(.startWhileRunning))
    print("findings: \(findings.count) of \(monitoring.counts.read) rows, \(kinds.count) kinds")
  }
}
