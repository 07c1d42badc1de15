package import Monitoring
internal import ProcessCharts

/// A report of signals as one JSON document.
///
/// `charts` has an object for each chart, that of XmR on the share in per cent first. Limits that
/// differ from point to point stand at the points, and `lower` and `upper` of the chart are null.
package struct SignalJSON {
  /// The version of the document's form.
  package static let version = 1

  private var output = ByteWriter()

  /// The document, with a line end.
  package static func document(_ report: SignalReport) -> ByteWriter {
    var json = SignalJSON()
    json.output.write("{\"version\":")
    json.output.write(version)
    json.output.write(",\"charts\":[")
    json.list(report.charts) { $0.write($1) }
    json.output.write("]}\n")
    return json.output
  }

  private mutating func write(_ chart: SignalReport.Chart) {
    output.write("\n{\"chart\":")
    output.write(json: chart.kind.rawValue)
    output.write(",\"measure\":")
    output.write(json: chart.measure.rawValue)
    output.write(",\"center\":")
    write(chart.center)
    output.write(",\"lower\":")
    write(chart.limits?.lowerBound)
    output.write(",\"upper\":")
    write(chart.limits?.upperBound)
    output.write(",\"trial\":")
    write(chart.isTrial)
    output.write(",\"pValue\":")
    write(chart.verdict.pValue)
    output.write(",\"isSignal\":")
    write(chart.verdict.isSignal)
    output.write(",\"points\":[")
    let hasOwnLimits = chart.limits == nil
    list(chart.points) { $0.write($1, withLimits: hasOwnLimits) }
    output.write("],\"signals\":[")
    list(chart.signals) { json, signal in
      json.output.write("\n {\"period\":")
      json.output.write(json: signal.period)
      json.output.write(",\"rule\":")
      json.output.write(json: signal.rule.rawValue)
      json.output.write("}")
    }
    output.write("]}")
  }

  private mutating func write(_ point: SignalReport.Chart.Point, withLimits: Bool) {
    output.write("\n {\"period\":")
    output.write(json: point.counts.period)
    output.write(",\"value\":")
    write(point.value)
    output.write(",\"numerator\":")
    output.write(point.counts.numerator)
    output.write(",\"denominator\":")
    output.write(point.counts.denominator)
    if withLimits, let limits = point.limits {
      output.write(",\"lower\":")
      write(limits.lowerBound)
      output.write(",\"upper\":")
      write(limits.upperBound)
    }
    output.write(",\"rules\":[")
    list(point.rules) { $0.output.write(json: $1.rawValue) }
    output.write("]}")
  }

  // MARK: - Values

  private mutating func list<Item>(_ items: [Item], _ write: (inout SignalJSON, Item) -> Void) {
    for (place, item) in items.enumerated() {
      if place > 0 { output.write(",") }
      write(&self, item)
    }
  }

  private mutating func write(_ number: Double?) {
    guard let number else { return output.write("null") }
    output.write(raw: number.description)
  }

  private mutating func write(_ truth: Bool) {
    output.write(raw: truth ? "true" : "false")
  }
}
