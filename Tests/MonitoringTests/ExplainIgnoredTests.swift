import DanishCalendar
import Monitoring
import Pathways
import RegisterRecords
import Testing
import Wordings

@Suite struct ExplainIgnoredTests {
  private static let header =
    "DW_EK_FORLOEB;DW_EK_HELBREDSFORLOEB;DW_EK_MARKOERREGISTRERING;MARKOER;"
    + "MARKOER_INDB_TIDSPUNKT;MARKOER_TIDSPUNKT;HANDLING\n"

  private func markers(_ rows: String) -> ExplainedFiles {
    ExplainedFiles([("markers.csv", ExplainIgnoredTests.header + rows)])
  }

  /// The reason of each ignored record, by its line.
  private func reasons(
    _ files: ExplainedFiles, _ name: String, at asOf: String = "2026-03-20"
  ) throws -> [Int: IgnoredRecord.Reason] {
    let explanation = try files.monitoring().explanation(of: name, at: try moment(asOf))
    return Dictionary(
      (explanation?.ignored ?? []).map { (Int($0.place.line), $0.reason) },
      uniquingKeysWith: { first, _ in first })
  }

  private func place(_ line: Int32, file: Int32 = 0) -> Place { Place(file: file, line: line) }

  @Test func aCorrectedMarkerNamesWhatSupersededIt() throws {
    let files = markers(
      """
      1;5;7;AFV01A1A;2026-03-01T10:00;2026-03-01T09:00;
      1;5;7;AFV01A1A;2026-03-03T10:00;2026-03-02T09:00;ret
      1;5;7;AFV01A1A;2026-03-03T10:00;2026-03-02T09:00;ret

      """)
    #expect(
      try reasons(files, "h:5") == [
        2: .fate(.superseded(by: place(3))), 4: .fate(.repeats(place(3))),
      ])
    // Before the correction was reported it is the other way round.
    #expect(
      try reasons(files, "h:5", at: "2026-03-02") == [
        3: .fate(.reportedLater), 4: .fate(.reportedLater),
      ])
  }

  @Test func aRemovedMarkerNamesTheRemoval() throws {
    let files = markers(
      """
      1;5;7;AFV01A1A;2026-03-01T10:00;2026-03-01T09:00;
      1;5;7;AFV01A1A;2026-03-03T10:00;2026-03-01T09:00;slet
      1;5;8;AFV01B;2026-03-03T10:00;2026-03-01T09:00;slet
      1;5;;AFV01B;2026-03-03T10:00;2026-03-04T09:00;slet
      1;5;9;AFV01B;2026-03-03T10:00;2026-03-04T09:00;

      """)
    #expect(
      try reasons(files, "h:5") == [
        2: .fate(.removed(by: place(3))), 4: .fate(.removesNothing), 5: .fate(.removesNothing),
        6: .withoutEffect([.ignoredEnd(rule: 0, package: nil)]),
      ])
    #expect(
      try reasons(files, "h:5", at: "2026-03-02")[3] == .fate(.reportedLater),
      "a removal still to come")
  }

  @Test func aMarkerMovedToAnotherPathwayIsExplainedOnBoth() throws {
    let files = markers(
      """
      1;5;7;AFV01A1A;2026-03-01T10:00;2026-03-01T09:00;
      1;6;7;AFV01A1A;2026-03-03T10:00;2026-03-01T09:00;ret

      """)
    let monitoring = try files.monitoring()
    let old = try #require(monitoring.explanation(of: "h:5", at: try moment("2026-03-20")))
    #expect(old.clocks.isEmpty)
    #expect(old.ignored.map(\.reason) == [.fate(.superseded(by: place(3)))])
    #expect(old.ignored.first?.movedTo?.text(monitoring.records.vocabulary) == "h:6")
    #expect(monitoring.text(old, .da).contains("nu på forløb h:6"))
    let new = try #require(monitoring.explanation(of: "h:6", at: try moment("2026-03-20")))
    #expect(new.ignored.isEmpty && new.clocks.count == 2)
  }

  @Test func whatNoRuleNamesAndWhatComesLaterIsTold() throws {
    let files = markers(
      """
      1;5;1;AFV01A1A;2026-03-01T10:00;2026-03-01T09:00;
      1;5;2;AFV01X3;2026-03-02T10:00;2026-03-02T09:00;
      1;5;3;AFV01B;2026-03-02T10:00;2026-04-02T09:00;
      1;5;4;AFV01A1A;2026-03-04T10:00;2026-03-04T09:00;
      1;5;5;AFV02L1;2026-03-05T10:00;2026-03-05T09:00;
      1;5;6;AFV02L1;2026-03-06T10:00;2026-03-06T09:00;
      1;5;7;AFV02K2;2026-03-07T10:00;2026-03-07T09:00;

      """)
    #expect(
      try reasons(files, "h:5") == [
        3: .namedByNoRule, 4: .fate(.datedLater),
        5: .withoutEffect([
          .ignoredStart(rule: 0, package: nil, number: 1),
          .ignoredStart(rule: 5, package: nil, number: 1),
        ]),
        7: .withoutEffect([.pauseOpenedTwice(kind: 3)]),
        8: .withoutEffect([.pauseNotOpen(kind: 1)]),
      ])
  }

  @Test func aRemovedElementTakesItsMarkersAlong() throws {
    let elements =
      """
      DW_EK_FORLOEB;DW_EK_HELBREDSFORLOEB;FORL_STARTTIDSPUNKT;FORL_INDB_TIDSPUNKT;HANDLING
      1;5;2026-03-01T09:00;2026-03-01T10:00;
      1;;;2026-03-05T10:00;slet

      """
    let files = ExplainedFiles([
      (
        "markers.csv",
        ExplainIgnoredTests.header + "1;;7;AFV01A1A;2026-03-01T10:00;2026-03-01T09:00;\n"
      ),
      ("elements.csv", elements),
    ])
    let monitoring = try files.monitoring()
    let explanation = try #require(
      monitoring.explanation(of: "h:5", at: try moment("2026-03-20")))
    #expect(explanation.clocks.isEmpty && explanation.elements.isEmpty)
    #expect(
      explanation.ignored.map(\.reason) == [
        .fate(.elementRemoved(by: place(3, file: 1))), .fate(.removed(by: place(3, file: 1))),
      ])
    #expect(
      try monitoring.explanation(of: "h:5", at: moment("2026-03-04"))?.clocks.count == 2)
  }

  @Test func aReplacedDocumentIsNamed() throws {
    let monitoring = try ExplainedFiles(folder: "SampleStreams/cda").monitoring()
    let names = ExplainedFiles.names(monitoring.records)
    let replaced = try names.compactMap {
      monitoring.explanation(of: $0, at: try moment("2026-11-02"))
    }.flatMap(\.ignored).filter {
      if case .fate(.replaced) = $0.reason { true } else { false }
    }
    #expect(!replaced.isEmpty)
  }

  @Test func rowsSetAsideThatNameThePathwayAreListed() throws {
    var files = try ExplainedFiles(folder: "SampleStreams/lpr-a")
    files.files += try ExplainedFiles(folder: "SampleStreams/faults").files
    let monitoring = try files.monitoring()
    let explanation = try #require(
      monitoring.explanation(of: "h:644", at: try moment("2026-11-02")))
    #expect(explanation.rowsSetAside == 2)
    #expect(
      explanation.ignored.map(\.reason) == [
        .setAside(.unreadableTime, detail: "MARKOER_TIDSPUNKT")
      ])
    let text = monitoring.text(explanation, .en)
    #expect(text.contains("A row markers.csv:2\n    → set aside: the time cannot be read"))
    #expect(text.contains("Of the whole input 2 rows were set aside"))
    // A record that breaks a rule of LPR3 is used all the same.
    let other = try #require(monitoring.explanation(of: "h:648", at: try moment("2026-11-02")))
    #expect(
      !other.ignored.contains { if case .setAside = $0.reason { true } else { false } })
  }

  // MARK: - Search

  @Test func aPathwayIsFoundByItsKeyAlone() throws {
    let files = markers(
      """
      1;5;1;AFV01A1A;2026-03-01T10:00;2026-03-01T09:00;
      2;;2;AFV01A1A;2026-03-01T10:00;2026-03-01T09:00;
      3;2;3;AFV01A1A;2026-03-01T10:00;2026-03-01T09:00;

      """)
    let monitoring = try files.monitoring()
    let asked = try moment("2026-03-20")
    func outcome(_ name: String) -> String {
      switch monitoring.explain(name, at: asked) {
      case .found(let explanation): explanation.pathway.text(monitoring.records.vocabulary)
      case .ambiguous(let names): "ambiguous " + names.joined(separator: " ")
      case .missing(let owner, let near):
        "missing " + (owner ?? "-") + " " + near.joined(separator: " ")
      }
    }
    #expect(outcome("h:5") == "h:5")
    #expect(outcome("5") == "h:5")
    #expect(outcome("2") == "ambiguous h:2 e:2")
    #expect(outcome("e:2") == "e:2")
    #expect(outcome("h:6") == "missing - h:2 h:5")
    #expect(outcome("").hasPrefix("missing"))
    #expect(outcome("h:").hasPrefix("missing"))
    #expect(monitoring.explanation(of: "5", at: asked) == nil)
  }
}
