internal import DanishCalendar

/// The small parts that documents are put together from.
extension DocumentText {
  func beginSection(_ template: Int, to text: inout RowText) {
    text.raw("<component><section>")
    writeTemplate(template, to: &text)
    text.raw("\n")
  }

  func endSection(to text: inout RowText) {
    text.raw("</section></component>\n")
  }

  func writeTemplate(_ number: Int, to text: inout RowText) {
    text.raw("<templateId root=\"1.2.208.176.7.1.10.")
    text.number(number)
    text.raw("\"/>")
  }

  func beginRelated(_ template: Int, to text: inout RowText) {
    text.raw("<entryRelationship typeCode=\"COMP\"><act classCode=\"REG\" moodCode=\"EVN\">")
    writeTemplate(template, to: &text)
  }

  func endRelated(to text: inout RowText) {
    text.raw("</act></entryRelationship>\n")
  }

  func writeCode(_ template: Int, _ code: String, to text: inout RowText) {
    beginRelated(template, to: &text)
    text.raw("<code code=\"\(code)\" codeSystem=\"1.2.208.176.2.4\"/>")
    endRelated(to: &text)
  }

  func writeUnit(_ unit: Int, to text: inout RowText) {
    text.raw("<participant typeCode=\"RESP\">")
    writeTemplate(49, to: &text)
    text.raw("<participantRole><scopingEntity><id root=\"1.2.208.176.1.1\" extension=\"")
    text.raw(units.numbers, unit)
    text.raw("\"/></scopingEntity></participantRole></participant>\n")
  }

  func writeID(_ key: Int, set: Int, to text: inout RowText) {
    text.raw("<id root=\"")
    writeUUID(.set, set, to: &text)
    text.raw("\" extension=\"")
    writeUUID(.entry, key, to: &text)
    text.raw("\"/>")
  }

  /// What a key names.
  enum Name: UInt64 {
    case set = 10
    case document
    case entry
  }

  /// An identifier in the form of a UUID of version 5, which follows from the seed and a number.
  func writeUUID(_ name: Name, _ number: Int, to text: inout RowText) {
    var random = RandomNumbers(seed, number, 0, name.rawValue)
    let high = random.next()
    let low = random.next()
    text.hexadecimal(high >> 32, digits: 8)
    text.raw("-")
    text.hexadecimal(high >> 16, digits: 4)
    text.raw("-5")
    text.hexadecimal(high, digits: 3)
    text.raw("-8")
    text.hexadecimal(low >> 48, digits: 3)
    text.raw("-")
    text.hexadecimal(low, digits: 12)
  }

  /// A time as `20250301081500+0100`, with the offset that Copenhagen has on that date.
  func write(time: Int, to text: inout RowText) {
    let day = DayCalendar.day(of: time)
    let minute = time - DayCalendar.time(day, 0)
    let date = days.date(day)
    let (year, month, dayOfMonth) = date.civil
    text.number(year, width: 4)
    text.number(month, width: 2)
    text.number(dayOfMonth, width: 2)
    text.number(minute / 60, width: 2)
    text.number(minute % 60, width: 2)
    text.raw(DocumentText.isSummer(date) ? "00+0200" : "00+0100")
  }

  /// Summer time lasts from the last Sunday of March to that of October; on both days either offset
  /// is right.
  private static func isSummer(_ date: CalendarDate) -> Bool {
    let (_, month, day) = date.civil
    switch month {
    case 4...9: return true
    case 3: return day - date.weekday % 7 >= 25
    case 10: return day - date.weekday % 7 < 25
    default: return false
    }
  }
}
