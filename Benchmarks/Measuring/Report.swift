/// All that was measured, on which machine and how.
package struct Report: Sendable {
  /// What the run is about, in the order of printing: name and text.
  package private(set) var facts: [(name: String, text: String)] = []
  package private(set) var lines: [Line] = []
  /// Every side of every job, for the raw times.
  package private(set) var sides: [(job: String, side: Side)] = []

  package init() {}

  package mutating func tell(_ name: String, _ text: String) {
    facts.append((name, text))
  }

  package mutating func add(_ line: Line) {
    lines.append(line)
  }

  package mutating func keep(_ side: Side, of job: String) {
    sides.append((job, side))
  }

  /// Whether any two sides that must agree do not.
  package var hasDifferences: Bool { lines.contains { $0.verdict == .notEqual } }

  /// The names of sides that other programs disturbed.
  package var disturbed: [String] {
    sides.filter(\.side.wasDisturbed).map { "\($0.job): \($0.side.name)" }
  }
}

extension Line {
  /// For a terminal: the title, what was measured and what it means, on lines of their own.
  package var text: String {
    var rows = ["\(job): \(title)"]
    let readings = [ours, other].compactMap { $0?.text }
    if !readings.isEmpty { rows.append(readings.joined(separator: "; ")) }
    var value = valueText
    if !targetText.isEmpty { value += "; \(targetText): \(verdict.rawValue)" }
    if target == nil, verdict == .notEqual { value += "; \(verdict.rawValue)" }
    rows.append(value)
    if !note.isEmpty { rows.append(note) }
    return rows.joined(separator: "\n    ") + "\n"
  }
}
