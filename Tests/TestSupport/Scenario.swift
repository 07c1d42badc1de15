internal import LinuxIO

/// A worked example: tables, and what comes out for them at a moment.
package struct Scenario: Sendable, CustomStringConvertible {
  package var name: String
  package var asOf: String
  package var files: [File]
  package var clocks: String
  /// Without the ids, which are the program's own.
  package var alerts: String

  /// A table with its rows.
  package struct File: Sendable {
    package var name: String
    package var header: String
    package var rows: [String]

    package init(name: String, header: String, rows: [String]) {
      self.name = name
      self.header = header
      self.rows = rows
    }

    package var text: String { ([header] + rows).map { $0 + "\n" }.joined() }
    package var bytes: [UInt8] { Array(text.utf8) }
  }

  package var description: String { name }

  /// The folder of the scenario's files.
  package var folder: String { testsFolder + "/Scenarios/" + name }
}

extension Scenario {
  /// Every scenario of the folder `Scenarios`.
  package static let all: [Scenario] = {
    do {
      return try read()
    } catch {
      fatalError("the scenarios cannot be read: \(error)")
    }
  }()

  private static func read() throws -> [Scenario] {
    var scenarios: [Scenario] = []
    var name = ""
    for line in try testFile("Scenarios/index.json").split(separator: "\n") {
      if let found = member("name", of: line) { name = found }
      guard let asOf = member("asOf", of: line) else { continue }
      let folder = testsFolder + "/Scenarios/" + name
      let files = try Files.names(in: folder).filter { $0.hasSuffix(".csv") }.map { file in
        let text = try testFile("Scenarios/\(name)/\(file)")
        let lines = text.split(separator: "\n").map(String.init)
        let read = File(name: file, header: lines[0], rows: Array(lines.dropFirst()))
        precondition(read.text == text, "\(name)/\(file) is not as this test writes it")
        return read
      }
      scenarios.append(
        Scenario(
          name: name, asOf: asOf, files: files,
          clocks: try testFile("Scenarios/\(name)/clocks.ndjson"),
          alerts: try testFile("Scenarios/\(name)/alerts.ndjson")))
    }
    return scenarios
  }

  /// The text of a member that stands alone on its line.
  private static func member(_ name: String, of line: Substring) -> String? {
    let parts = line.split(separator: "\"", omittingEmptySubsequences: false)
    return parts.count >= 5 && parts[1] == name ? String(parts[3]) : nil
  }

  /// The scenario with a mark before each key, so that several can stand in one register.
  package func marked(_ mark: String) -> Scenario {
    let keys: Set<Substring> = [
      "DW_EK_FORLOEB", "DW_EK_HELBREDSFORLOEB", "DW_EK_MARKOERREGISTRERING", "DW_EK_KONTAKT",
      "TILBUD_ID",
    ]
    var copy = self
    for (index, file) in files.enumerated() {
      let columns = file.header.split(separator: ";")
      copy.files[index].rows = file.rows.map { row in
        row.split(separator: ";", omittingEmptySubsequences: false).enumerated()
          .map { place, field in
            let key = field.filter { $0 != " " }
            return keys.contains(columns[place]) && !key.isEmpty ? mark + key : String(field)
          }.joined(separator: ";")
      }
    }
    return copy
  }
}

/// Alert lines without their ids.
package func withoutIDs(_ lines: String) -> String {
  lines.split(separator: "\n", omittingEmptySubsequences: true).map { line in
    let parts = line.split(separator: "\"id\":\"", maxSplits: 1)
    guard parts.count == 2, let end = parts[1].firstIndex(of: ",") else { return line + "\n" }
    return parts[0] + parts[1][parts[1].index(after: end)...] + "\n"
  }.joined()
}
