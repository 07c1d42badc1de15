import DanishCalendar
import Foundation
import Monitoring
import Pathways
import RegisterRecords
import Testing
import Wordings

@Suite struct ExplainTests {
  // MARK: - The same clocks as `clocks`

  @Test(arguments: ExplainedFiles.samples)
  func samplesHaveTheSameClocks(_ folder: String) throws {
    let files = try ExplainedFiles(folder: folder)
    let moments = ["2026-08-20", "2026-09-30", "2026-10-22T11:30", "2026-11-02", "2027-01-31"]
    for asOf in moments { try compareClocks(files, try moment(asOf)) }
  }

  @Test func scenariosHaveTheSameClocks() throws {
    let scenarios = try ExplainedFiles.scenarios()
    #expect(scenarios.count >= 64)
    for scenario in scenarios {
      try compareClocks(
        try ExplainedFiles(folder: scenario.folder), try moment(scenario.asOf))
    }
  }

  private func compareClocks(_ files: ExplainedFiles, _ moment: Moment) throws {
    let ordinary = try files.monitoring(.whatMovesClocks)
    let monitoring = try files.monitoring()
    let rows = RecordRows(vocabulary: ordinary.records.vocabulary, rules: ordinary.rules)
    var wanted: [String: [[Value]]] = [:]
    for clock in ordinary.clocks(at: moment) {
      wanted[clock.pathway.text(ordinary.records.vocabulary), default: []].append(
        rows.values(of: clock))
    }
    let ownRows = RecordRows(vocabulary: monitoring.records.vocabulary, rules: monitoring.rules)
    for name in ExplainedFiles.names(monitoring.records) {
      let explanation = monitoring.explanation(of: name, at: moment)
      let clocks = explanation?.clocks.map(\.clock) ?? []
      #expect(clocks.map(ownRows.values) == wanted[name] ?? [], "\(name)")
      wanted[name] = nil
      for account in explanation?.clocks ?? [] { checkSum(account) }
    }
    #expect(wanted.isEmpty, "every pathway with a clock is explained")
  }

  /// What is shown as arithmetic comes out.
  private func checkSum(_ account: Explanation.ClockAccount) {
    let clock = account.clock
    if let limit = clock.limit, let deadline = clock.deadline {
      #expect(clock.start + limit + account.derivation.pausedBeforeDeadline == deadline)
      #expect(account.derivation.pausedBeforeDeadline >= 0)
    }
    if clock.isRunning, !clock.isKept, clock.breachedOn == nil, clock.state == .running {
      let asked = clock.start + clock.waited
      let reached = account.derivation.dues.filter { $0.date <= asked }.map(\.level).max()
      #expect(clock.level == reached ?? .none)
    }
    #expect(account.derivation.limit?.days == clock.limit)
    #expect(account.derivation.pauses.map(\.days).reduce(0, +) >= clock.paused)
  }

  // MARK: - Forms of the text

  @Test(arguments: Language.allCases)
  func linesKeepTheirWidth(_ language: Language) throws {
    for folder in ExplainedFiles.samples {
      try checkLines(try ExplainedFiles(folder: folder), try moment("2026-11-02"), language)
    }
    for scenario in try ExplainedFiles.scenarios() {
      try checkLines(
        try ExplainedFiles(folder: scenario.folder), try moment(scenario.asOf), language)
    }
  }

  @Test(arguments: Language.allCases)
  func theLongestValuesKeepTheirWidth(_ language: Language) throws {
    let key = String(repeating: "Ø", count: 40)
    let code = String(repeating: "Q", count: 80)
    var rules = RuleSet.standard
    let long = String(repeating: "W", count: 300)
    rules.rules[0].id = long
    rules.rules[0].danishName = long
    rules.rules[0].englishName = long
    rules.rules[0].law = "a \(long) b"
    rules.rules[0].status = "RECALLED, INFERRED, ONE REGIONAL SOURCE, VERIFIED " + long
    rules.rules[0].binding = long
    rules.rules[0].family = long
    rules.rules[0].pair = long
    rules.pauses[1].name = long
    let markers =
      """
      DW_EK_FORLOEB;DW_EK_HELBREDSFORLOEB;DW_EK_MARKOERREGISTRERING;MARKOER;MARKOER_TIDSPUNKT
      \(key);\(key);1;AFV01A1A;2026-03-04T09:00
      \(key);\(key);2;AFV02K1;2026-03-05T09:00
      \(key);\(key);3;\(code);2031-12-31T09:00
      \(key);\(key);4;AFV01A1A;2031-12-31T09:00

      """
    let elements =
      """
      DW_EK_FORLOEB;DW_EK_HELBREDSFORLOEB;FORL_STARTTIDSPUNKT;FORL_ANS;FORL_ANS_ORG_REG;FORL_LABEL
      \(key);\(key);2026-03-04;\(key);\(key);\(code)

      """
    let offers =
      """
      TILBUD_ID;DW_EK_HELBREDSFORLOEB;FRIST;TILBUD_DATO;TILBUD_STED;REGISTRERET_TIDSPUNKT
      \(key);\(key);udredning;9999-12-31;\(key);2026-03-05T10:00

      """
    let name = String(repeating: "n", count: 250)
    let files = ExplainedFiles(
      [(name + "m", markers), (name + "e", elements), (name + "o", offers)], rules: rules)
    try checkLines(files, try moment("2032-01-31"), language)
  }

  private func checkLines(
    _ files: ExplainedFiles, _ moment: Moment, _ language: Language
  ) throws {
    let monitoring = try files.monitoring()
    var explained = 0
    for name in ExplainedFiles.names(monitoring.records) {
      guard let explanation = monitoring.explanation(of: name, at: moment) else { continue }
      explained += 1
      let text = monitoring.text(explanation, language)
      #expect(text.hasSuffix("\n"))
      for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
        #expect(line.count <= ExplanationText.width, "\(name): \(line)")
        #expect(line.last != " ", "\(name): \(line)")
      }
      #expect(!text.contains("{"), "a gap of a phrase is open: \(name)")
    }
    #expect(explained > 0)
  }

  // MARK: - Golden texts

  static let recorded = [
    ("SampleStreams/lpr-a", "h:602"), ("SampleStreams/lpr-a", "h:611"),
    ("SampleStreams/lpr-a", "h:618"), ("SampleStreams/lpr-a", "h:621"),
    ("SampleStreams/lpr-a", "h:629"), ("SampleStreams/lpr-a", "h:635"),
    ("SampleStreams/lpr-a", "h:641"), ("SampleStreams/lpr-a", "h:648"),
  ]

  @Test(arguments: recorded)
  func theTextIsTheRecordedOne(_ sample: (folder: String, name: String)) throws {
    let monitoring = try ExplainedFiles(folder: sample.folder).monitoring()
    let explanation = try #require(
      monitoring.explanation(of: sample.name, at: try moment("2026-11-02")))
    let stem = "explain-" + sample.name.replacing(":", with: "-")
    for language in Language.allCases {
      try compare(monitoring.text(explanation, language), "\(stem).\(language.rawValue).txt")
    }
    try compare(monitoring.rows(explanation), "\(stem).ndjson")
  }

  private func compare(_ text: String, _ name: String) throws {
    let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Golden")
    let file = folder.appending(path: name)
    guard let recorded = try? String(contentsOf: file, encoding: .utf8) else {
      try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
      try Data(text.utf8).write(to: file)
      Issue.record("recorded \(name): read it and run again")
      return
    }
    #expect(text == recorded, "\(name)")
  }

  // MARK: - NDJSON

  @Test func everyLineOfTheRowsIsAnObject() throws {
    for folder in ExplainedFiles.samples {
      let monitoring = try ExplainedFiles(folder: folder).monitoring()
      for name in ExplainedFiles.names(monitoring.records) {
        let asked = try moment("2026-11-02")
        guard let explanation = monitoring.explanation(of: name, at: asked) else { continue }
        let lines = monitoring.rows(explanation).split(separator: "\n")
        for line in lines {
          let value = try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any]
          #expect(value?["version"] as? Int == 1)
        }
        #expect(lines.first?.contains("\"kind\":\"explanation\",\"pathway\":\"\(name)\"") == true)
        #expect(
          lines.count { $0.contains("\"kind\":\"clock\"") } == explanation.clocks.count)
      }
    }
  }
}
