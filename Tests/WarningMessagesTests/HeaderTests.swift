import DanishCalendar
import TestSupport
import Testing

@testable import WarningMessages

@Suite struct HeaderTests {
  private func field(_ value: String) -> String {
    HeaderField.text("Subject", value).joined(separator: "\n")
  }

  @Test func plainTextsAreFolded() {
    #expect(field("ACT: 1 pathway") == "Subject: ACT: 1 pathway")
    let long = field(Array(repeating: "abcdefghi", count: 12).joined(separator: " "))
    let lines = long.split(separator: "\n")
    #expect(lines.count == 2 && lines.allSatisfy { $0.utf8.count <= 78 })
    #expect(lines[1].hasPrefix(" abc"))
  }

  @Test func otherTextsAreEncodedWords() {
    #expect(field("Forløb") == "Subject: =?UTF-8?Q?Forl=C3=B8b?=")
    #expect(field("a =?x?= b") == "Subject: =?UTF-8?Q?a_=3D=3Fx=3F=3D_b?=")
    #expect(field("_ø") == "Subject: =?UTF-8?Q?=5F=C3=B8?=")
    let lines = field(String(repeating: "æøå 😀 ", count: 20)).split(separator: "\n")
    #expect(lines.count > 3)
    for line in lines {
      #expect(line.utf8.count <= 76)
      #expect(line.drop { $0 == " " || !$0.isPunctuation }.hasSuffix("?="))
    }
  }

  @Test(arguments: [
    "x\r\nBcc: a@b.example", "x\nBcc: a@b.example", "x\rBcc: a@b.example",
    "x\u{2028}Bcc: a@b.example", "x\u{0}\u{7F}Bcc: a@b.example", "x\u{85}Bcc: a@b.example",
  ])
  func noValueBeginsAFieldOfItsOwn(_ value: String) {
    let text = field(value)
    #expect(text == "Subject: x Bcc: a@b.example")
    let name = HeaderField.mailbox("From", Mailbox("\(value) <s@b.example>")!)
    #expect(name.count == 1 && name[0].hasSuffix("<s@b.example>"), "\(name)")
  }

  @Test func aValueIsBounded() {
    #expect(field(String(repeating: "x", count: 10_000)).utf8.count < 400)
    #expect(field("e" + String(repeating: "\u{301}", count: 10_000)).utf8.count < 2000)
  }

  @Test func namesOfMailboxesAreEncoded() throws {
    let plain = try #require(Mailbox("Frist Vagt <a@b.example>"))
    #expect(HeaderField.mailbox("From", plain) == ["From: Frist Vagt <a@b.example>"])
    let marked = try #require(Mailbox("Vagt, (Åse) \"x\" <a@b.example>"))
    #expect(
      HeaderField.mailbox("From", marked) == [
        "From: =?UTF-8?Q?Vagt=2C_=28=C3=85se=29_=22x=22?= <a@b.example>"
      ])
    let bare = try #require(Mailbox("a@b.example"))
    #expect(HeaderField.mailbox("From", bare) == ["From: a@b.example"])
  }

  @Test(arguments: [
    "", "@", "a", "a@", "@b", "-a@b.example", "a b@c.example", "a@b..c", "a@-b.example",
    "a@b.example,c@d.example", "a@b.example\n", "æ@b.example", "a@bø.example", "a\u{0}@b.example",
    "<a@b.example>", "\"a b\"@c.example", "1307718444@b.example", "a..b@c.example",
  ])
  func badAddressesAreRefused(_ text: String) {
    #expect(MailAddress(text) == nil)
  }

  @Test func bodiesAreQuotedPrintable() {
    let text = "Forløb = 1 \nFrom here\n.\n\n\tx\n" + String(repeating: "å", count: 40) + "\n"
    let lines = QuotedPrintable.lines(of: text)
    #expect(lines.prefix(5) == ["Forl=C3=B8b =3D 1=20", "=46rom here", "=2E", "", "\tx"])
    #expect(lines.count == 9 && lines.allSatisfy { $0.utf8.count <= 76 })
    #expect(lines[5].hasSuffix("=") && lines[8].hasSuffix("=C3=A5"))
  }

  @Test(arguments: [
    (2026, 11, 23, 415, "Mon, 23 Nov 2026 06:55:00 +0100"),
    (2026, 7, 1, 0, "Wed, 1 Jul 2026 00:00:00 +0200"),
    (2026, 10, 25, 119, "Sun, 25 Oct 2026 01:59:00 +0200"),
    (2026, 10, 25, 150, "Sun, 25 Oct 2026 02:30:00 +0200"),
    (2026, 10, 25, 180, "Sun, 25 Oct 2026 03:00:00 +0100"),
    (2026, 3, 29, 119, "Sun, 29 Mar 2026 01:59:00 +0100"),
    (2026, 3, 29, 180, "Sun, 29 Mar 2026 03:00:00 +0200"),
  ])
  func datesHaveTheirOffset(
    _ year: Int, _ month: Int, _ day: Int, _ minutes: Int, _ text: String
  ) throws {
    let date = try #require(CalendarDate(year: year, month: month, day: day))
    #expect(MailDate.text(of: LocalMinute(date) + minutes, zone: systemZone) == text)
  }
}
