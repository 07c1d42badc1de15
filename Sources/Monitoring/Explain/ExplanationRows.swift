internal import DanishCalendar
internal import EarlyWarnings
package import Pathways
package import RegisterRecords
internal import Wordings

/// An explanation for programs: NDJSON, one flat object a line.
///
/// Every line begins with `version`, which grows when a member changes its meaning, and `kind`:
///
/// | kind | one line | members after `version` and `kind` |
/// |---|---|---|
/// | `explanation` | first | `pathway`, `asOf`, `death`, `end` (of the pathway), `rowsSetAside` |
/// | `element` | an element with a known record | `element`, `start`, `end`, `label`, `ending`, `unit`, `region`, `file`, `line` |
/// | `marker` | a marker that counts, in order | `time`, `code`, `element`, `registration`, `reported`, `file`, `line` |
/// | `step` | what the marker above it did | `step`, `rule`, `package`, `n`, `pause`, `reason` |
/// | `pause` | a pause; `closed` null while open | `pause`, `opened`, `closed` |
/// | `offer` | a date offered | `offer`, `deadline` (FRIST), `offered`, `told`, `answer` (SVAR), `unit`, `entered`, `file`, `line` |
/// | `clock` | a clock | those of `clocks`, then `law`, `status`, `binding`, `pair`, `pausedBeforeDeadline` |
/// | `due` | a level of the clock above it | `level`, `threshold`, `reckoned`, `date` |
/// | `worth` | an offer for the clock above it | `offer`, `worth` (`keeps`, `too-late`, `without-limit` or why it does not count) |
/// | `ignored` | a record that moved nothing | `subject`, `key`, `code`, `time`, `reason`, `byFile`, `byLine`, `movedTo`, `reported`, `file`, `line` |
///
/// `step` is one of `started`, `stopped`, `closed`, `start-ignored`, `end-ignored`, `pause-opened`,
/// `pause-closed`, `pause-opened-twice` and `pause-not-open`. `byFile` and `byLine` name the record
/// that superseded, repeated, removed or replaced the one ignored.
package struct ExplanationRows: Sendable {
  /// The version of the form.
  package static let version = 1

  private let explanation: Explanation
  private let rules: RuleSet
  private let vocabulary: Vocabulary
  private let files: [String]
  package private(set) var output = ByteWriter()

  package init(
    _ explanation: Explanation, rules: RuleSet, vocabulary: Vocabulary, files: [String]
  ) {
    self.explanation = explanation
    self.rules = rules
    self.vocabulary = vocabulary
    self.files = files
    writeHead()
    writeTimeline()
    writeClocks()
    writeIgnored()
  }

  private mutating func write(_ kind: String, _ members: [(name: String, value: Value)]) {
    var printer = RowPrinter(
      columns: ["version", "kind"] + members.map(\.name), format: .ndjson)
    printer.output = output
    printer.print(
      [.number(ExplanationRows.version), .name(StaticName(kind))] + members.map(\.value))
    output = printer.output
  }

  private func text(_ key: RecordKey) -> Value {
    key.isKnown ? .text(vocabulary.text(key)) : .null
  }

  private func text(_ code: CodeID) -> Value {
    guard code.isKnown else { return .null }
    let text = vocabulary.text(code)
    // No known code: it may be anything that stood in the column.
    let isKnown =
      MarkerCodes.text(of: text, in: .da) != nil || AdminCodes.text(of: text, in: .da) != nil
    return .text(isKnown ? text : maskingPersonNumbers(in: text))
  }

  private func minute(_ minute: LocalMinute) -> Value { minute.isKnown ? .minute(minute) : .null }

  private func members(_ place: Place) -> [(name: String, value: Value)] {
    [("file", .text(files[Int(place.file)])), ("line", .number(Int(place.line)))]
  }

  // MARK: - Parts

  private mutating func writeHead() {
    write(
      "explanation",
      [
        ("pathway", .text(explanation.pathway.text(vocabulary))),
        ("asOf", .minute(explanation.moment.minute)), ("death", Value(explanation.death)),
        ("end", Value(explanation.end)), ("rowsSetAside", .number(explanation.rowsSetAside)),
      ])
    for element in explanation.elements {
      write(
        "element",
        [
          ("element", text(element.key)), ("start", minute(element.start)),
          ("end", minute(element.end)), ("label", text(element.label)),
          ("ending", text(element.ending)), ("unit", text(element.unit)),
          ("region", text(element.region)),
        ] + members(element.place))
    }
  }

  private mutating func writeTimeline() {
    for entry in explanation.timeline {
      let marker = entry.marker
      write(
        "marker",
        [
          ("time", .minute(marker.time)), ("code", text(marker.code)),
          ("element", text(marker.element)), ("registration", text(marker.key)),
          ("reported", minute(entry.reported)),
        ] + members(marker.place))
      for step in entry.steps { write(step) }
    }
    for span in explanation.pauses {
      let closed = span.pause.closed == .distantFuture ? nil : span.pause.closed
      write(
        "pause",
        [
          ("pause", .text(rules.pauses[span.kind].name)), ("opened", .date(span.pause.opened)),
          ("closed", Value(closed)),
        ])
    }
    for offer in explanation.offers {
      write(
        "offer",
        [
          ("offer", text(offer.key)), ("deadline", Value(offer.kind.name)),
          ("offered", .date(offer.offered)), ("told", Value(offer.told)),
          ("answer", offer.answer == .unknown ? .null : .text("\(offer.answer)")),
          ("unit", text(offer.unit)), ("entered", minute(offer.entered)),
        ] + members(offer.place))
    }
  }

  private mutating func write(_ step: FoldStep) {
    func row(
      _ name: String, rule: Int? = nil, package: PackageCode? = nil, number: Int? = nil,
      pause: Int? = nil, reason: String? = nil
    ) {
      write(
        "step",
        [
          ("step", .name(StaticName(name))), ("rule", Value(rule.map { rules.rules[$0].id })),
          ("package", Value(package?.description)), ("n", Value(number)),
          ("pause", Value(pause.map { rules.pauses[$0].name })), ("reason", Value(reason)),
        ])
    }
    switch step {
    case .started(let rule, let package, let number):
      row("started", rule: rule, package: package, number: number)
    case .stopped(let rule, let package, let number):
      row("stopped", rule: rule, package: package, number: number)
    case .closed(let rule, let package, let number, let reason):
      row(
        "closed", rule: rule, package: package, number: number,
        reason: rules.rules[rule].close[reason].reason)
    case .ignoredStart(let rule, let package, let number):
      row("start-ignored", rule: rule, package: package, number: number)
    case .ignoredEnd(let rule, let package): row("end-ignored", rule: rule, package: package)
    case .pauseOpened(let kind): row("pause-opened", pause: kind)
    case .pauseClosed(let kind): row("pause-closed", pause: kind)
    case .pauseOpenedTwice(let kind): row("pause-opened-twice", pause: kind)
    case .pauseNotOpen(let kind): row("pause-not-open", pause: kind)
    }
  }

  private mutating func writeClocks() {
    let rows = RecordRows(vocabulary: vocabulary, rules: rules)
    for account in explanation.clocks {
      let rule = rules.rules[account.clock.rule]
      write(
        "clock",
        zip(RecordRows.clockColumns, rows.values(of: account.clock)).map { ($0, $1) } + [
          ("law", .text(rule.law)), ("status", .text(rule.status)),
          ("binding", Value(rule.binding)), ("pair", Value(rule.pair)),
          ("pausedBeforeDeadline", .number(account.derivation.pausedBeforeDeadline)),
        ])
      for due in account.derivation.dues {
        write(
          "due",
          [
            ("level", .name(StaticName(due.level.name))), ("threshold", .number(due.threshold)),
            ("reckoned", .date(due.reckoned)), ("date", .date(due.date)),
          ])
      }
      for (offer, worth) in account.derivation.offers {
        let name =
          switch worth {
          case .keeps: "keeps"
          case .tooLate: "too-late"
          case .withoutLimit: "without-limit"
          case .doubted(let doubt): doubt.rawValue
          }
        write("worth", [("offer", text(offer.key)), ("worth", .name(StaticName(name)))])
      }
    }
  }

  private mutating func writeIgnored() {
    for record in explanation.ignored {
      var key = Value.null
      var code = Value.null
      var time = Value.null
      let subject: String
      switch record.subject {
      case .marker(let markerCode, let markerTime):
        subject = "marker"
        code = text(markerCode)
        time = minute(markerTime)
      case .removal: subject = "removal"
      case .element(let element):
        subject = "element"
        key = text(element)
      case .contact(let contact):
        subject = "contact"
        key = text(contact)
      case .offer(let offer):
        subject = "offer"
        key = text(offer)
      case .row: subject = "row"
      }
      let (reason, by) = ExplanationRows.reason(record.reason)
      write(
        "ignored",
        [
          ("subject", .name(StaticName(subject))), ("key", key), ("code", code), ("time", time),
          ("reason", .name(StaticName(reason))),
          ("byFile", Value(by.map { files[Int($0.file)] })),
          ("byLine", Value(by.map { Int($0.line) })),
          ("movedTo", Value(record.movedTo?.text(vocabulary))),
          ("reported", minute(record.reported)),
        ] + members(record.place))
    }
  }

  /// The name of a reason, and the record that it names.
  private static func reason(_ reason: IgnoredRecord.Reason) -> (name: String, by: Place?) {
    switch reason {
    case .namedByNoRule: ("named-by-no-rule", nil)
    case .withoutEffect: ("without-effect", nil)
    case .setAside(let rule, _): ("set-aside:" + rule.rawValue, nil)
    case .fate(.reportedLater): ("reported-later", nil)
    case .fate(.datedLater): ("dated-later", nil)
    case .fate(.superseded(let place)): ("superseded", place)
    case .fate(.repeats(let place)): ("repeats", place)
    case .fate(.removed(let place)): ("removed", place)
    case .fate(.replaced(let place)): ("replaced", place)
    case .fate(.elementRemoved(let place)): ("element-removed", place)
    case .fate(.removesNothing): ("removes-nothing", nil)
    case .fate(.counts), .fate(.removes): preconditionFailure("a record that counts")
    }
  }
}
