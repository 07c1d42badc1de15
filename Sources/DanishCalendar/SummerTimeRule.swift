/// The rule of a zone file's footer: standard time, and summer time between two Sundays.
///
/// Reads the form `CET-1CEST,M3.5.0,M10.5.0/3` (POSIX TZ, `M` dates only).
struct SummerTimeRule: Sendable {
  struct Turn: Sendable {
    var month: Int
    var week: Int
    var weekday: Int
    var localSeconds: Int64
  }

  var standard: Int
  var summer: Int
  var turns: (begin: Turn, end: Turn)?

  /// Minutes ahead of UTC at a moment in seconds since 1970 UTC.
  func offset(atUTC seconds: Int64) -> Int {
    guard let turns else { return standard }
    let day = Int64.dividedDown(seconds + Int64(standard) * 60, by: 86_400)
    let year = CalendarDate(rawValue: Int32(clamping: day)).year
    let begin = moment(of: turns.begin, in: year, offset: standard)
    let end = moment(of: turns.end, in: year, offset: summer)
    let isSummer =
      begin < end ? seconds >= begin && seconds < end : seconds >= begin || seconds < end
    return isSummer ? summer : standard
  }

  private func moment(of turn: Turn, in year: Int, offset: Int) -> Int64 {
    let first = CalendarDate(
      rawValue: Int32(truncatingIfNeeded: daysFromCivil(year, turn.month, 1)))
    // POSIX counts weekdays from Sunday 0; ours run from Monday 1 to Sunday 7.
    let ahead = (turn.weekday - first.weekday % 7 + 7) % 7
    var day = 1 + ahead + 7 * (turn.week - 1)
    if day > CalendarDate.dayCount(month: turn.month, year: year) { day -= 7 }
    let date = first + (day - 1)
    return Int64(date.rawValue) * 86_400 + turn.localSeconds - Int64(offset) * 60
  }

  /// Reads a footer; nil where it is of another form.
  init?(footer: Substring.UTF8View) {
    var rest = footer[...]
    guard SummerTimeRule.skipName(&rest), let west = SummerTimeRule.seconds(&rest) else {
      return nil
    }
    standard = -Int(west) / 60
    summer = standard + 60
    if rest.isEmpty { return }
    guard SummerTimeRule.skipName(&rest) else { return nil }
    if rest.first != UInt8(ascii: ",") {
      guard let west = SummerTimeRule.seconds(&rest) else { return nil }
      summer = -Int(west) / 60
    }
    guard let begin = SummerTimeRule.turn(&rest), let end = SummerTimeRule.turn(&rest),
      rest.isEmpty
    else { return nil }
    turns = (begin, end)
  }

  private static func skipName(_ rest: inout Substring.UTF8View.SubSequence) -> Bool {
    if rest.first == UInt8(ascii: "<") {
      guard let end = rest.firstIndex(of: UInt8(ascii: ">")) else { return false }
      rest = rest[rest.index(after: end)...]
      return true
    }
    let length = rest.prefix { byte in
      (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(byte & 0xDF)
    }.count
    rest = rest.dropFirst(length)
    return length >= 3
  }

  private static func number(_ rest: inout Substring.UTF8View.SubSequence) -> Int64? {
    var value: Int64 = 0
    var count = 0
    while let byte = rest.first, byte >= 48, byte <= 57, count < 4 {
      value = value * 10 + Int64(byte - 48)
      rest = rest.dropFirst()
      count += 1
    }
    return count == 0 ? nil : value
  }

  private static func seconds(_ rest: inout Substring.UTF8View.SubSequence) -> Int64? {
    var sign: Int64 = 1
    if let byte = rest.first, byte == UInt8(ascii: "-") || byte == UInt8(ascii: "+") {
      sign = byte == UInt8(ascii: "-") ? -1 : 1
      rest = rest.dropFirst()
    }
    var total: Int64 = 0
    for unit: Int64 in [3600, 60, 1] {
      guard let value = number(&rest) else { return nil }
      total += value * unit
      guard rest.first == UInt8(ascii: ":"), unit > 1 else { break }
      rest = rest.dropFirst()
    }
    return sign * total
  }

  private static func turn(_ rest: inout Substring.UTF8View.SubSequence) -> Turn? {
    guard rest.starts(with: ",M".utf8) else { return nil }
    rest = rest.dropFirst(2)
    var parts: [Int] = []
    for index in 0..<3 {
      guard let value = number(&rest) else { return nil }
      parts.append(Int(value))
      if index < 2 {
        guard rest.first == UInt8(ascii: ".") else { return nil }
        rest = rest.dropFirst()
      }
    }
    var localSeconds: Int64 = 7200
    if rest.first == UInt8(ascii: "/") {
      rest = rest.dropFirst()
      guard let value = seconds(&rest) else { return nil }
      localSeconds = value
    }
    guard (1...12).contains(parts[0]), (1...5).contains(parts[1]), (0...6).contains(parts[2])
    else { return nil }
    return Turn(month: parts[0], week: parts[1], weekday: parts[2], localSeconds: localSeconds)
  }
}
