package import Wordings

/// What is wrong at one line of the configuration or of the unit table.
package struct SetupFault: Error, Equatable, Sendable {
  /// Counted from 1; nil where the whole file is meant.
  package var line: Int?
  /// What is wrong.
  package var problem: SetupProblem

  init(_ problem: SetupProblem, line: Int?) {
    self.problem = problem
    self.line = line
  }

  /// The place, what is wrong and what to do about it, in one line.
  ///
  /// - Parameter file: the file's name as the user gave it.
  package func text(file: String, in language: Language) -> String {
    let name = CleanText.oneLine(file)
    return "\(name):" + (line.map { "\($0):" } ?? "") + " " + problem.wording[language]
  }
}

/// Everything that is wrong with a file, sorted by line; never empty.
package struct SetupFaults: Error, Equatable, Sendable {
  package let faults: [SetupFault]

  init(_ faults: [SetupFault]) {
    precondition(!faults.isEmpty)
    self.faults = faults.enumerated().sorted { left, right in
      (left.element.line ?? .max, left.offset) < (right.element.line ?? .max, right.offset)
    }.map(\.element)
  }
}

/// Files that people write by hand.
enum SetupText {
  /// Far more than any such file has.
  static let sizeLimit = 64 << 20

  /// The first line that is not UTF-8, from 1; nil where all are.
  static func firstLineNotUTF8(_ bytes: [UInt8]) -> Int? {
    if String(validating: bytes, as: UTF8.self) != nil { return nil }
    let lines = bytes.split(separator: 10, omittingEmptySubsequences: false)
    return lines.firstIndex { String(validating: $0, as: UTF8.self) == nil }.map { $0 + 1 }
  }
}
