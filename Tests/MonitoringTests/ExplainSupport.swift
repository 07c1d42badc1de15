import DanishCalendar
import Foundation
import Monitoring
import Pathways
import RegisterRecords
import TestSupport
import Wordings

/// Files that a test explains pathways of.
struct ExplainedFiles {
  var files: [(name: String, bytes: [UInt8])]
  var rules = RuleSet.standard

  init(_ files: [(name: String, text: String)], rules: RuleSet = .standard) {
    self.files = files.map { ($0.name, Array($0.text.utf8)) }
    self.rules = rules
  }

  /// The files of a folder below the package, by name.
  init(folder: String) throws {
    let url = ExplainedFiles.package.appending(path: folder)
    let names = try FileManager.default.contentsOfDirectory(atPath: url.path)
    files = try names.filter { $0.hasSuffix(".csv") || $0.hasSuffix(".xml") }.sorted().map {
      ($0, Array(try Data(contentsOf: url.appending(path: $0))))
    }
  }

  static let package = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()

  static let samples = ["lpr-a", "lpr-f", "cda"].map { "SampleStreams/" + $0 }

  /// The scenarios' folders, each with the moment asked for.
  static func scenarios() throws -> [(folder: String, asOf: String)] {
    struct Scenario: Decodable {
      var name: String
      var asOf: String
    }
    let index = package.appending(path: "Tests/Scenarios/index.json")
    return try JSONDecoder().decode([Scenario].self, from: Data(contentsOf: index)).map {
      ("Tests/Scenarios/" + $0.name, $0.asOf)
    }
  }

  func monitoring(_ retention: Retention = .everything) throws -> Monitoring {
    var monitoring = Monitoring(
      rules: rules, zone: systemZone, now: LocalMinute(.distantFuture),
      retention: retention)
    for file in files {
      monitoring.begin(file: file.name)
      monitoring.feed(file.bytes.span)
      monitoring.finish()
    }
    return monitoring
  }

  /// Every name that a pathway could have.
  static func names(_ records: RecordStore) -> [String] {
    var names: Set<String> = []
    func take(_ course: RecordKey, _ element: RecordKey) {
      if course.isKnown { names.insert("h:" + records.vocabulary.text(course)) }
      if element.isKnown { names.insert("e:" + records.vocabulary.text(element)) }
    }
    for record in records.markers { take(record.course, record.element) }
    for record in records.elements {
      take(record.course, record.key)
      take(record.course, record.joins)
    }
    for record in records.contacts { take(record.course, record.element) }
    for record in records.offers { take(record.course, record.element) }
    return names.sorted()
  }
}

extension Monitoring {
  func text(_ explanation: Explanation, _ language: Language) -> String {
    ExplanationText(
      explanation, rules: rules, vocabulary: records.vocabulary, files: records.files,
      language: language
    ).text
  }

  func rows(_ explanation: Explanation) -> String {
    let rows = ExplanationRows(
      explanation, rules: rules, vocabulary: records.vocabulary, files: records.files)
    return String(decoding: rows.output.bytes, as: UTF8.self)
  }
}

func moment(_ text: String) throws -> Moment {
  guard let moment = Moment(text) else { throw TestFault(what: "no moment: \(text)") }
  return moment
}
