internal import DanishCalendar
internal import Pathways
internal import Wordings

extension ExplanationText {
  /// Draws the calendar: an axis, one lane a clock, and lanes of pauses, markers and offers.
  mutating func writePicture() {
    writeHeading(.picture)
    let width = ExplanationText.width - laneLabelWidth
    guard let calendar = PictureCalendar(explanation, columns: width) else {
      return columns.paragraph(say(.noPicture), indent: 2)
    }
    for line in calendar.axis { write(lane: "", line) }
    var legend: Set<Glyph> = []
    for account in explanation.clocks {
      let clock = account.clock
      var lane = calendar.lane
      lane.draw(account, until: explanation.moment.date)
      legend.formUnion(lane.glyphs)
      write(lane: names.clock(clock.rule, clock.package, clock.number), lane.text)
    }
    for kind in Set(explanation.pauses.map(\.kind)).sorted() {
      var lane = calendar.lane
      for span in explanation.pauses where span.kind == kind {
        lane.fill(.pause, from: span.pause.opened, to: span.pause.closed)
      }
      legend.formUnion(lane.glyphs)
      write(lane: names.pauseWord(kind), lane.text)
    }
    write(.laneMarkers, explanation.timeline.map(\.marker.date), .marker, calendar, &legend)
    write(.laneOffers, explanation.offers.map(\.offered), .offer, calendar, &legend)
    write(.laneDeath, explanation.deaths.map(\.date), .death, calendar, &legend)
    writeLegend(legend, calendar)
  }

  private mutating func write(
    _ label: ExplainPhrase, _ dates: [CalendarDate], _ glyph: Glyph,
    _ calendar: PictureCalendar, _ legend: inout Set<Glyph>
  ) {
    guard !dates.isEmpty else { return }
    var lane = calendar.lane
    for date in dates { lane.put(glyph, on: date) }
    legend.formUnion(lane.glyphs)
    write(lane: say(label), lane.text)
  }

  /// Room for the longest name of a lane and two blanks, within reason.
  private var laneLabelWidth: Int {
    var labels = explanation.clocks.map {
      names.clock($0.clock.rule, $0.clock.package, $0.clock.number)
    }
    labels += explanation.pauses.map { names.pauseWord($0.kind) }
    labels.append(say(.laneMarkers))
    return min(ExplanationText.laneLabelLimit, (labels.map(\.count).max() ?? 0) + 2)
  }

  private static let laneLabelLimit = 20

  private mutating func write(lane label: String, _ text: String) {
    let labelWidth = laneLabelWidth
    let short = label.count > labelWidth - 2 ? label.prefix(labelWidth - 3) + "…" : label
    let padding = String(repeating: " ", count: labelWidth - short.count)
    var line = (short + padding + text)[...]
    while line.last == " " { line = line.dropLast() }
    columns.line(String(line))
  }

  private mutating func writeLegend(_ glyphs: Set<Glyph>, _ calendar: PictureCalendar) {
    let scale =
      if calendar.columnsPerDay > 1 {
        ExplainPhrase.columnsADay.text(in: language, "\(calendar.columnsPerDay)")
      } else if calendar.daysPerColumn > 1 {
        ExplainPhrase.daysAColumn.text(in: language, "\(calendar.daysPerColumn)")
      } else {
        say(.oneDayAColumn)
      }
    var line = ""
    for word in Glyph.allCases.filter(glyphs.contains).map({ say($0.legend) }) + [scale] {
      if line.count + 2 + word.count > ExplanationText.width {
        columns.line(line)
        line = ""
      }
      line += (line.isEmpty ? "" : "  ") + word
    }
    columns.line(line)
  }
}

/// The signs of the drawing, in the order of the legend.
enum Glyph: Character, CaseIterable {
  case start = "├"
  case wait = "─"
  case pause = "▒"
  case lastDay = "┃"
  case over = "═"
  case stop = "┤"
  case stopOnLastDay = "┫"
  case closed = "╳"
  case running = "►"
  case ahead = "·"
  case marker = "•"
  case offer = "◇"
  case death = "†"

  var legend: ExplainPhrase {
    switch self {
    case .start: .legendStart
    case .wait: .legendWait
    case .pause: .legendPause
    case .lastDay: .legendLastDay
    case .over: .legendOver
    case .stop: .legendStop
    case .stopOnLastDay: .legendStopOnLastDay
    case .closed: .legendClosed
    case .running: .legendRunning
    case .ahead: .legendAhead
    case .marker: .legendMarker
    case .offer: .legendOffer
    case .death: .legendDeath
    }
  }
}
