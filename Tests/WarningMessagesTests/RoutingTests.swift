import DanishCalendar
import Testing
import Wordings

@testable import WarningMessages

/// Dates that tests are about.
enum CalendarDateOf {
  /// Monday 23 November 2026.
  static let monday = CalendarDate(year: 2026, month: 11, day: 23)
}

@Suite struct RoutingTests {
  private func routing(_ text: String = Samples.configuration) throws -> Routing {
    Routing(
      try FollowConfiguration.parse(Array(text.utf8)), units: try Samples.table())
  }

  @Test(arguments: [
    (Samples.herlev, "1084", ["recipients/koordination/kirurgi@herlev.example"]),
    // No mailbox of its own, but a region with a group.
    (Samples.aalborg, "1081", ["recipients/nord"]),
    // Not in the table: the record's own region counts.
    (Samples.unknown, "1081", ["recipients/nord"]),
    (Samples.unknown, "1082", ["operator"]),
    ("", "", ["operator"]),
  ])
  func whoHears(_ unit: String, _ region: String, _ wanted: [String]) throws {
    let monday = try #require(CalendarDateOf.monday)
    let found = try routing().recipients(ofUnit: unit, region: region, on: monday)
    #expect(found.map(\.rawValue) == wanted)
  }

  @Test func theTableComesBeforeTheRecordsRegion() throws {
    let text = Samples.configuration.replacing(
      "regions = Region Nordjylland", with: "regions = 1084")
    let routing = try routing(text)
    let year = try #require(CalendarDate(year: 2027, month: 1, day: 1))
    let before = routing.recipients(ofUnit: Samples.herlev, region: "1084", on: year - 1)
    let after = routing.recipients(ofUnit: Samples.herlev, region: "1084", on: year)
    #expect(before.map(\.rawValue).contains("recipients/nord"))
    #expect(!after.map(\.rawValue).contains("recipients/nord"))
  }

  @Test func aNewRegionIsARowOfTheTable() throws {
    let text = Samples.configuration.replacing(
      "regions = Region Nordjylland", with: "regions = region østdanmark")
    let year = try #require(CalendarDate(year: 2027, month: 1, day: 1))
    let found = try routing(text).recipients(ofUnit: Samples.herlev, region: "1084", on: year)
    #expect(found.map(\.rawValue).contains("recipients/nord"))
  }

  @Test func digestsGoToEveryMailboxOfTheTable() throws {
    let monday = try #require(CalendarDateOf.monday)
    let routing = try routing()
    let all = routing.digestRecipients(on: monday)
    #expect(
      all.map(\.rawValue) == [
        "recipients/koordination/kirurgi@herlev.example",
        "recipients/koordination/kraeft@herlev.example", "recipients/nord",
      ])
    let titles = all.map { routing.recipient($0, on: monday)?.title }
    #expect(titles == ["Afdeling for Kirurgi", "Kræftafdelingen", "Region Nordjylland"])
    #expect(routing.recipient(RecipientID(rawValue: "recipients/gone"), on: monday) == nil)
  }

  @Test func escalationGoesByUnit() throws {
    let monday = try #require(CalendarDateOf.monday)
    let routing = try routing()
    let herlev = routing.escalations(ofUnit: Samples.herlev, region: "", on: monday)
    #expect(herlev.map(\.name) == ["ledelse", "direktion"])
    let nord = routing.escalations(ofUnit: Samples.aalborg, region: "", on: monday)
    #expect(nord.map(\.name) == ["ledelse"])
  }

  @Test func oddThingsAreRemarked() throws {
    let monday = try #require(CalendarDateOf.monday)
    let text = """
      sender = a@b.dk
      operator = c@region.example
      unit-table = u.csv
      [recipients one]
      to = e@f.dk
      units = \(Samples.unknown)
      hospitals = Herlev Hospital, Nowhere
      regions = Region Østdanmark
      """
    #expect(
      try routing(text).remarks(on: monday) == [
        .exampleAddress("c@region.example"),
        .unknownUnit(Samples.unknown, section: "recipients one"),
        .unknownHospital("Nowhere", section: "recipients one"),
        .unknownRegion("Region Østdanmark", section: "recipients one"),
        .unheardUnit("Urinvejskirurgisk Afdeling, Aalborg Universitetshospital"),
      ])
    #expect(try routing().remarks(on: monday).allSatisfy { $0.wording.da != $0.wording.en })
  }
}
