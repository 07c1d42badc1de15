extension Report {
  /// As Markdown: the facts, the table of values, and the times of every run.
  package var markdown: String {
    var text = ""
    for (name, fact) in facts { text += "- \(name): \(Report.cell(fact))\n" }
    text += "\n" + Report.row(["job", "what", "measured", "value", "target", "verdict", "results"])
    text += Report.rule(7)
    for line in lines {
      let readings = [line.ours, line.other].compactMap { $0?.text }.joined(separator: "; ")
      let title = line.note.isEmpty ? line.title : "\(line.title). \(line.note)"
      text += Report.row(
        [
          line.job, title, readings, line.valueText, line.targetText, line.verdict.rawValue,
          line.isEqual.map { $0 ? "equal" : "differ" } ?? "",
        ])
    }
    text += "\nEvery run, in seconds from start to end:\n\n"
    text += Report.row(
      [
        "job", "side", "start to end", "inside", "processor", "peak MB", "disk MB", "others", "all",
      ])
    text += Report.rule(9)
    for (job, side) in sides { text += Report.row([job, side.name] + Report.columns(of: side)) }
    return text
  }

  private static func columns(of side: Side) -> [String] {
    func median(_ values: [Double], _ digits: Int) -> String {
      Spread(values).map { NumberText.fixed($0.median, digits: digits) } ?? ""
    }
    return [
      median(side.runs.map(\.wall), 3), median(side.runs.compactMap(\.inside), 3),
      median(side.runs.map(\.processor), 3), NumberText.fixed(Double(side.peak) / 1e6, digits: 1),
      NumberText.fixed(Double(side.disk) / 1e6, digits: 1), median(side.runs.map(\.others), 2),
      side.runs.map { NumberText.fixed($0.wall, digits: 3) }.joined(separator: " "),
    ]
  }

  private static func row(_ cells: [String]) -> String {
    "| " + cells.map(cell).joined(separator: " | ") + " |\n"
  }

  private static func rule(_ count: Int) -> String {
    "|" + String(repeating: "---|", count: count) + "\n"
  }

  /// A text that does not end its cell.
  private static func cell(_ text: String) -> String {
    String(text.flatMap { $0 == "|" ? "\\|" : $0 == "\n" ? " " : String($0) })
  }
}
