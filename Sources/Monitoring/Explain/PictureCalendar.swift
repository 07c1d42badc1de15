internal import DanishCalendar
internal import Pathways

/// The dates that a drawing spans, and which column each falls on.
struct PictureCalendar {
  private let columnLimit: Int
  let first: CalendarDate
  let last: CalendarDate
  let columnsPerDay: Int
  let daysPerColumn: Int

  /// Nil where there is nothing to draw.
  init?(_ explanation: Explanation, columns: Int) {
    var dates = explanation.timeline.map(\.marker.date) + explanation.offers.map(\.offered)
    dates += explanation.deaths.map(\.date)
    for account in explanation.clocks {
      dates.append(account.clock.start)
      dates.append(account.clock.end ?? explanation.moment.date)
      if let deadline = account.clock.deadline { dates.append(deadline) }
    }
    guard let first = dates.min(), let last = dates.max() else { return nil }
    columnLimit = columns
    self.first = first
    self.last = last
    let days = last - first + 1
    columnsPerDay = max(1, min(3, columnLimit / days))
    daysPerColumn = (days + columnLimit - 1) / columnLimit
  }

  var count: Int { column(last) + columnsPerDay }

  /// The column of a date, that of the nearest where it lies outside.
  func column(_ date: CalendarDate) -> Int {
    (min(max(date, first), last) - first) * columnsPerDay / daysPerColumn
  }

  var lane: PictureLane { PictureLane(calendar: self) }

  /// Two lines: dates, and a tick below the first sign of each.
  var axis: [String] {
    let dateWidth = 10
    var dates = ""
    var ticks = ""
    // Whole weeks from date to date, with two blanks between.
    let week = 7 * columnsPerDay
    let step = 7 * max(1, ((dateWidth + 2) * daysPerColumn + week - 1) / week)
    var date = first
    while date <= last {
      let column = column(date)
      ticks += String(repeating: "─", count: max(0, column - ticks.count)) + "┬"
      if column + dateWidth <= columnLimit {
        dates += String(repeating: " ", count: max(0, column - dates.count)) + "\(date)"
      }
      date = date + step
    }
    ticks += String(repeating: "─", count: max(0, count - ticks.count))
    return [dates, ticks]
  }
}

/// One line of a drawing.
struct PictureLane {
  private let calendar: PictureCalendar
  private var cells: [Glyph?]

  init(calendar: PictureCalendar) {
    self.calendar = calendar
    cells = [Glyph?](repeating: nil, count: calendar.count)
  }

  var text: String { String(cells.map { $0?.rawValue ?? " " }) }

  var glyphs: Set<Glyph> { Set(cells.compactMap(\.self)) }

  mutating func put(_ glyph: Glyph, on date: CalendarDate) {
    cells[calendar.column(date)] = glyph
  }

  /// Marks the end of a date, which still belongs to what stands before the sign.
  private mutating func put(_ glyph: Glyph, atEndOf date: CalendarDate) {
    cells[calendar.column(date) + calendar.columnsPerDay - 1] = glyph
  }

  /// Fills the columns of the days from one date up to, not with, another.
  mutating func fill(_ glyph: Glyph, from start: CalendarDate, to end: CalendarDate) {
    guard start < end, end > calendar.first, start <= calendar.last else { return }
    let lower = calendar.column(start)
    let upper = end > calendar.last ? cells.count : calendar.column(end)
    for column in lower..<max(lower + 1, upper) { cells[column] = glyph }
  }

  /// Draws a clock: later signs cover earlier ones where a column is shared.
  mutating func draw(_ account: Explanation.ClockAccount, until date: CalendarDate) {
    let clock = account.clock
    let end = clock.end ?? date
    fill(.wait, from: clock.start, to: end)
    if let deadline = clock.deadline {
      if clock.isRunning, deadline > end { fill(.ahead, from: end, to: deadline + 1) }
      if clock.breachedOn != nil { fill(.over, from: deadline + 1, to: end) }
    }
    for paused in account.derivation.pauses {
      fill(
        .pause, from: max(paused.pause.opened, clock.start), to: min(paused.pause.closed, end))
    }
    put(.start, on: clock.start)
    let endsOnLastDay = clock.state == .stopped && end == clock.deadline
    if let deadline = clock.deadline, !endsOnLastDay { put(.lastDay, atEndOf: deadline) }
    switch clock.state {
    case .running, .paused: put(.running, on: end)
    case .closed: put(.closed, on: end)
    case .stopped: put(endsOnLastDay ? .stopOnLastDay : .stop, on: end)
    }
  }
}
