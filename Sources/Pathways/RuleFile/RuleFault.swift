internal import RegisterRecords
package import Wordings

/// What is wrong at one place of a rule file.
package struct RuleFault: Error, Equatable, Sendable {
  /// Counted from 1; the column in characters.
  package let line: Int
  package let column: Int
  package let problem: RuleProblem

  init(_ problem: RuleProblem, at position: TextPosition) {
    self.problem = problem
    line = position.line
    column = position.column
  }

  /// What is wrong and how to mend it, two sentences in one line, without the place.
  package func message(in language: Language) -> String {
    let wording = problem.wording
    return switch language {
    case .da: "\(wording.danish.fault) \(wording.danish.remedy)"
    case .en: "\(wording.english.fault) \(wording.english.remedy)"
    }
  }
}

/// Everything that is wrong with a rule file, sorted by place; never empty.
package struct RuleFaults: Error, Equatable, Sendable {
  package let faults: [RuleFault]

  init(_ faults: [RuleFault]) {
    precondition(!faults.isEmpty)
    self.faults = faults.sorted { ($0.line, $0.column) < ($1.line, $1.column) }
  }
}
