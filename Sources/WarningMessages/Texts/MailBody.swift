internal import DanishCalendar
internal import Pathways
internal import Wordings

/// The body of a message while it is written.
struct MailBody {
  let texts: MessageTexts
  private var columns = TextColumns(width: MessageTexts.width)

  init(_ texts: MessageTexts) {
    self.texts = texts
  }

  /// What was written, with nothing in it that could be read as a person number.
  var text: String {
    let lines = columns.text.split(separator: "\n", omittingEmptySubsequences: false)
    return lines.map { maskingPersonNumbers(in: String($0)) }.joined(separator: "\n")
  }

  mutating func blank() { columns.blank() }

  mutating func paragraph(_ text: String, indent: Int = 0) {
    columns.paragraph(text, indent: indent)
  }

  mutating func say(_ phrase: MessagePhrase, _ values: String...) {
    columns.paragraph(phrase.text(in: texts.language, values))
  }

  mutating func field(_ label: MessagePhrase, _ content: String, labelWidth: Int = 14) {
    columns.field(texts.say(label), content, labelWidth: labelWidth)
  }

  mutating func field(_ label: String, _ content: String, labelWidth: Int) {
    columns.field(label, content, labelWidth: labelWidth)
  }

  /// A numbered step.
  mutating func step(_ number: Int, _ text: String) {
    columns.field("\(number).", text, labelWidth: 3)
  }

  // MARK: - Pathways

  /// All that there is to know of one pathway.
  mutating func block(_ line: PathwayLine) {
    let facts = line.first.facts
    field(.key, line.key.rawValue)
    field(.unit, texts.unit(facts))
    field(.clock, texts.limit(facts))
    field(.start, texts.start(facts))
    field(.lastDay, texts.lastDay(facts))
    field(.offered, texts.offered(facts))
    if facts.isPaused { field(.status, texts.say(.statusPaused)) }
    for view in line.views.dropFirst() {
      field(.alsoClock, texts.limit(view.facts) + "; " + texts.lastDay(view.facts))
    }
  }

  private static let clockColumn = 21
  private static let dayColumn = 38
  private static let leftColumn = 50
  private static let statusColumn = 60

  /// One line a pathway, under the names of their units; not under the one that the title names.
  mutating func rows(_ lines: [PathwayLine], title: String = "") {
    let shown = lines.prefix(MessageTexts.rowLimit)
    let units = Dictionary(grouping: shown.indices) { texts.unit(shown[$0].first.facts) }
    for (unit, places) in units.sorted(by: { $0.key < $1.key }) {
      let isTitle = units.count == 1 && (unit == title || unit.hasPrefix(title + ","))
      if !isTitle { paragraph(unit, indent: 1) }
      for place in places { row(shown[place]) }
    }
    if lines.count > shown.count {
      paragraph(texts.say(.moreRows, "\(lines.count - shown.count)"), indent: 2)
    }
  }

  /// The head of the columns of `rows`.
  mutating func rowHead() {
    columns.line(
      MailBody.aligned([
        (2, texts.say(.key)), (MailBody.clockColumn, texts.say(.columnClock)),
        (MailBody.dayColumn, texts.say(.columnLastDay)),
        (MailBody.leftColumn, texts.say(.columnLeft)),
        (MailBody.statusColumn, texts.say(.columnStatus)),
      ]))
  }

  private mutating func row(_ line: PathwayLine) {
    let facts = line.first.facts
    let today = texts.now.date
    var day = "-"
    var left = "-"
    if let deadline = facts.deadline {
      day = texts.days.short(deadline)
      left =
        deadline < today
        ? texts.say(.daysOverShort, "\(today - deadline)")
        : texts.say(
          .daysLeftShort, "\(deadline - today)",
          "\(WorkingDays.count(after: today, through: deadline))")
    }
    columns.line(
      MailBody.aligned([
        (0, line.isNew ? "*" : ""), (2, line.key.rawValue),
        (MailBody.clockColumn, texts.shortLimit(facts)), (MailBody.dayColumn, day),
        (MailBody.leftColumn, left), (MailBody.statusColumn, texts.status(line.first)),
      ]))
  }

  /// Texts at their columns; one that is too long pushes the next on.
  private static func aligned(_ cells: [(column: Int, text: String)]) -> String {
    var line = ""
    for (column, text) in cells where !text.isEmpty {
      if !line.isEmpty, line.count >= column { line += " " }
      line += String(repeating: " ", count: max(0, column - line.count)) + text
    }
    return line
  }

  /// A key and what is to be said of it.
  mutating func keyed(_ key: PathwayKey, _ text: String, isNew: Bool = false) {
    columns.field(
      (isNew ? "* " : "  ") + key.rawValue, text, indent: 0, labelWidth: MailBody.clockColumn)
  }

  /// Keys one after another.
  mutating func keys(_ keys: [PathwayKey]) {
    let shown = keys.prefix(MessageTexts.rowLimit).map(\.rawValue)
    let more =
      keys.count > shown.count ? [texts.say(.moreRows, "\(keys.count - shown.count)")] : []
    columns.paragraph((shown + more).joined(separator: ", "), indent: 2)
  }

  // MARK: - Foot

  /// What the message rests on, and whom to ask.
  mutating func foot() {
    blank()
    let data = texts.dataAt.map { texts.say(.dataFrom, texts.days.minute($0)) }
    say(
      .basis, data ?? texts.say(.noData),
      CleanText.oneLine(texts.setup.rules.version, limit: 40))
    if let address = texts.setup.configuration.questions { say(.questions, address.text) }
  }
}
