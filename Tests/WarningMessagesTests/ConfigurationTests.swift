import DanishCalendar
import Pathways
import Testing
import Wordings

@testable import WarningMessages

@Suite struct ConfigurationTests {
  private static let least = """
    sender = a@b.example
    operator = c@d.example
    [recipients one]
    to = e@f.example
    all = yes

    """

  private func faults(_ text: String, _ language: Language = .da) -> [String] {
    do {
      _ = try FollowConfiguration.parse(Array(text.utf8))
      return []
    } catch {
      return error.faults.map { $0.text(file: "f.conf", in: language) }
    }
  }

  @Test func theLeastFileHasTheDefaults() throws {
    let read = try FollowConfiguration.parse(Array(Self.least.utf8))
    #expect(read.language == .da && read.lowestSingle == .critical && read.singlesPerDay == 3)
    #expect(read.digestHours.map(\.text) == ["07:00"] && read.heartbeatHour.text == "06:30")
    #expect(read.bounces.text == "a@b.example" && read.domain == "b.example")
    #expect(read.groups.count == 1 && read.groups[0].title == "one")
    #expect(read.quiet == nil && read.staleHours == 26 && read.closing == .reply)
  }

  @Test func everyKeyIsRead() throws {
    let text = """
      \u{FEFF}# a comment
      language=en
      sender = Frist & Vagt <a@b.example>   # who it is from
      bounces = r@b.example
      operator = c@d.example
      domain = varsler.example
      unit-table = u.csv
      key-file = k#ey
      look-up = https://x.example/#/{key}
      list = /srv
      questions = q@b.example
      digest = 13:00, 07:30
      heartbeat = 05:00
      single = warning
      singles-a-day = 5
      closing = digest
      gather = 0
      storm = 10
      quiet = 20:00-06:30
      stale-after = 48
      stale-days = working

      [recipients a]
      to = @unit
      units = \(Samples.herlev) , \(Samples.aalborg)
      language = da
      [ escalation  b-1 ]\r
      title = The management
      to = m@b.example, n@b.example
      after = 2
      regions = Region Østdanmark, 1081
      hospitals = Herlev Hospital
      """
    let read = try FollowConfiguration.parse(Array(text.utf8))
    #expect(read.language == .en)
    #expect(read.sender.name == "Frist & Vagt" && read.sender.address.text == "a@b.example")
    #expect(read.bounces.text == "r@b.example" && read.domain == "varsler.example")
    #expect(read.unitFile == "u.csv" && read.keyFile == "k#ey" && read.list == "/srv")
    #expect(read.lookUp == "https://x.example/#/{key}" && read.questions?.text == "q@b.example")
    #expect(read.digestHours.map(\.text) == ["07:30", "13:00"])
    #expect(read.heartbeatHour.text == "05:00" && read.lowestSingle == .warning)
    #expect(read.singlesPerDay == 5 && read.closing == .digest && read.gatherMinutes == 0)
    #expect(read.stormLimit == 10 && read.staleHours == 48 && read.staleDays == .working)
    #expect(read.quiet?.from.text == "20:00" && read.quiet?.to.text == "06:30")
    #expect(read.groups[0].target == .unitMailboxes && read.groups[0].language == .da)
    #expect(read.groups[0].audience.units == [Samples.herlev, Samples.aalborg])
    let step = read.escalations[0]
    #expect(step.name == "b-1" && step.title == "The management" && step.workingDays == 2)
    #expect(step.addresses.map(\.text) == ["m@b.example", "n@b.example"])
    #expect(step.audience.regions == ["Region Østdanmark", "1081"])
    #expect(step.audience.hospitals == ["Herlev Hospital"])
  }

  @Test(arguments: [
    ("sendr = a@b.example", "f.conf:6: Ukendt nøgle \"sendr\". Mente du sender?"),
    ("zzzzzzzzzzzz = 1", "f.conf:6: Ukendt nøgle \"zzzzzzzzzzzz\". Skriv en af: language, title"),
    ("storm = 3", "f.conf:6: Nøglen \"storm\" hører til øverst"),
    ("after = 3", "f.conf:6: Nøglen \"after\" hører til i et afsnit [escalation NAVN]"),
    ("all = yes", "f.conf:6: Nøglen \"all\" står allerede i linje 5"),
    ("title =", "f.conf:6: title har ingen værdi"),
    ("title", "f.conf:6: Linjen er hverken"),
    ("[recipients two", "f.conf:6: Afsnittets ] mangler"),
    ("[recipient two]\nto = x", "f.conf:6: Ukendt afsnit \"recipient\". Mente du recipients?"),
    ("[recipients]\nto = a@b.example\nall = yes", "f.conf:6: Afsnittet mangler et navn"),
    ("[recipients Æ]\nto = a@b.example\nall = yes", "f.conf:6: Navnet \"Æ\" må kun"),
    (
      "[recipients one]\nto = a@b.example\nall = yes",
      "f.conf:6: Afsnittet \"recipients one\" står allerede i linje 3"
    ),
    ("[recipients two]\nall = yes", "f.conf:6: to mangler i afsnittet [recipients two]"),
    ("[recipients two]\nto = a@b.example", "f.conf:6: [recipients two] siger ikke"),
    ("[escalation two]\nto = a@b.example\nall = yes", "f.conf:6: after mangler"),
    ("units = \(Samples.herlev)", "f.conf:5: all = yes kan ikke stå sammen"),
    ("[recipients two]\nto = -x@b.example\nall = yes", "f.conf:7: \"-x@b.example\" er ikke en"),
    ("[recipients two]\nto = a@b.example,@unit\nall = yes", "f.conf:7: @unit kan ikke stå"),
    ("[recipients two]\nto = @unit\nall = yes", "f.conf:7: @unit og hospitals kræver"),
    ("[recipients two]\nto = a@b.example\nhospitals = H", "f.conf:8: @unit og hospitals kræver"),
    ("[recipients two]\nto = a@b.example\nunits = 12", "f.conf:8: SOR-nummeret \"12\" har ikke"),
    ("language = dansk", "f.conf:6: Ukendt værdi \"dansk\". Skriv en af: da, en."),
    ("title = Hr. 130771-8444", "f.conf:6: title rummer"),
  ])
  func aFaultInASectionNamesItsLine(_ line: String, _ wanted: String) {
    let found = faults(Self.least + line)
    #expect(found.count == 1 && found[0].hasPrefix(wanted), "\(found)")
  }

  @Test(arguments: [
    ("storm = 1", "f.conf:1: Værdien \"1\" er ikke et helt tal fra 2 til 1000"),
    ("storm = +5", "f.conf:1: Værdien \"+5\" er ikke et helt tal"),
    ("digest = 7", "f.conf:1: Værdien \"7\" er ikke et klokkeslæt"),
    ("digest = 07:00, 24:00", "f.conf:1: Værdien \"24:00\" er ikke et klokkeslæt"),
    ("quiet = 20-06", "f.conf:1: Værdien \"20-06\" er ikke et tidsrum"),
    ("quiet = 20:00-20:00", "f.conf:1: Værdien \"20:00-20:00\" er ikke et tidsrum"),
    ("domain = a b", "f.conf:1: Værdien \"a b\" er ikke et domæne"),
    ("single = notice", "f.conf:1: Ukendt værdi \"notice\""),
    ("bounces = Æ@b.example", "f.conf:1: \"Æ@b.example\" er ikke en mailadresse"),
    ("questions = 1307718444@b.example", "f.conf:1: \"••••••-••••@b.example\" er ikke en"),
    ("sender = b@c.example", "f.conf:2: Nøglen \"sender\" står allerede i linje 1"),
    ("to = x@y.example", "f.conf:1: Nøglen \"to\" hører til i et afsnit [recipients NAVN]"),
  ])
  func aFaultAtTheTopNamesItsLine(_ line: String, _ wanted: String) {
    let found = faults(line + "\n" + Self.least)
    #expect(found.count == 1 && found[0].hasPrefix(wanted), "\(found)")
  }

  @Test func whatIsMissingIsNamed() {
    #expect(
      faults("", .en) == [
        "f.conf: sender is missing. Add the line at the top.",
        "f.conf: operator is missing. Add the line at the top.",
        "f.conf: Nobody hears anything. Add a section [recipients NAME].",
      ])
  }

  /// Many faults are told together, in the order of their lines.
  @Test func allFaultsAreTold() {
    let found = faults("x = 1\nstorm = x\n" + Self.least + "y = 1\nto = z\n[z]\n")
    #expect(
      found.map { $0.prefix(9) }.map(String.init) == [
        "f.conf:1:", "f.conf:2:", "f.conf:8:", "f.conf:9:", "f.conf:10",
      ])
  }

  @Test(arguments: Language.allCases)
  func theTemplateCanBeRead(_ language: Language) throws {
    let text = FollowConfiguration.template(in: language)
    let read = try FollowConfiguration.parse(Array(text.utf8))
    #expect(read.language == language && read.groups.count == 1 && read.escalations.count == 1)
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    #expect((20...25).contains(lines.count))
    for line in lines { #expect(line.count <= 110 && line.last != " ", "\(line)") }
    // What it shows beside its values are the defaults.
    var plain = FollowConfiguration(sender: read.sender, operatorAddress: read.operatorAddress)
    plain.language = language
    plain.unitFile = read.unitFile
    plain.keyFile = read.keyFile
    plain.lookUp = read.lookUp
    plain.groups = read.groups
    plain.escalations = read.escalations
    #expect(read == plain)
  }

  /// A fault of each kind is worded in both languages and names no line twice.
  @Test func everyProblemIsWordedInBothLanguages() {
    let problems: [SetupProblem] = [
      .notUTF8, .fileTooLarge, .badUnitNumber("1"), .notAnAddress("x"), .tooLong("x", 3),
      .unfitText("x"), .unclosedQuote, .noHeader, .unknownColumn("q", of: ["SOR"]),
      .duplicateColumn("x"), .missingColumn("x"), .fieldCount(1, wanted: 2), .emptyField("x"),
      .notADate("x"), .endsBeforeItBegins, .overlaps(line: 3), .tooManyRows(1), .noEqualsSign,
      .unclosedHeading, .unknownSection("x"), .sectionNeedsName("x"), .badName("x"),
      .duplicateSection("x", line: 1), .unknownKey("x", of: ["y"]),
      .keyOfOtherSection("x", section: nil), .keyOfOtherSection("x", section: "y"),
      .duplicateKey("x", line: 1), .emptyValue("x"), .missingKey("x", section: nil),
      .missingKey("x", section: "y"), .noRecipients, .nobodyMeant("x"), .allAndSome,
      .notAChoice("x", of: ["y"]), .notANumber("x", 1...2), .notAnHour("x"), .notASpan("x"),
      .notADomain("x"), .unitMailboxesAlone, .noUnitTable,
    ]
    for problem in problems {
      let wording = problem.wording
      #expect(wording.da != wording.en && wording.da.hasSuffix(".") || wording.da.hasSuffix("?"))
      #expect(!wording.da.contains("\n") && !wording.en.contains("\n"))
    }
  }

  @Test func quietHoursEnd() throws {
    let day = try #require(CalendarDateOf.monday)
    let night = try #require(QuietHours("20:00-06:30"))
    func end(_ hours: QuietHours, _ minutes: Int) -> Int {
      let midnight = LocalMinute(day)
      return Int(hours.end(atOrAfter: midnight + minutes).rawValue - midnight.rawValue)
    }
    #expect(end(night, 0) == 390 && end(night, 389) == 390 && end(night, 390) == 390)
    #expect(end(night, 1199) == 1199 && end(night, 1200) == 1440 + 390)
    let noon = try #require(QuietHours("12:00-13:00"))
    #expect(end(noon, 719) == 719 && end(noon, 720) == 780 && end(noon, 780) == 780)
  }
}
