import Glibc
import LinuxIO
import TestSupport
import Testing

@testable import DanishCalendar

@Suite struct ZoneTests {
  /// The C library's own reading of the same zone, for random moments and around every change.
  @Test func localTimeIsThatOfTheCLibrary() throws {
    #expect(unsafe setenv("TZ", ":Europe/Copenhagen", 1) == 0)
    tzset()
    var generator = SeededGenerator(seed: 1990)
    let first = 631_152_000
    let last = 2_871_763_199
    var moments = (0..<6000).map { _ in first + generator.below(last - first) }
    for year in 1990...2060 {
      for month in [3, 10] {
        let change = lastSunday(of: month, year) * 86_400 + 3600
        moments += [-86_400, -3601, -3600, -61, -60, -1, 0, 1, 59, 60, 3599, 3600, 86_400]
          .map { change + $0 }
      }
    }
    for moment in moments {
      var time = time_t(moment)
      var parts = unsafe tm()
      guard unsafe localtime_r(&time, &parts) != nil else { continue }
      let date = unsafe CalendarDate(
        year: Int(parts.tm_year) + 1900, month: Int(parts.tm_mon) + 1, day: Int(parts.tm_mday))
      let (hour, minute, ahead) = unsafe (parts.tm_hour, parts.tm_min, parts.tm_gmtoff)
      let expected = LocalMinute(try #require(date), hour: Int(hour), minute: Int(minute))
      let found = systemZone.localMinute(atUTC: Int64(moment))
      if found != expected || systemZone.offset(atUTC: Int64(moment)) * 60 != ahead {
        Issue.record("\(moment): \(found), the C library has \(expected)")
        return
      }
    }
    print("zone: \(moments.count) moments of 1990 to 2060 as the C library has them")
  }

  @Test(arguments: 2019...2030)
  func summerTime(_ year: Int) {
    let begin = Int64(lastSunday(of: 3, year)) * 86_400 + 3600
    let end = Int64(lastSunday(of: 10, year)) * 86_400 + 3600
    #expect(systemZone.offset(atUTC: begin - 1) == 60)
    #expect(systemZone.offset(atUTC: begin) == 120)
    #expect(systemZone.offset(atUTC: end - 1) == 120)
    #expect(systemZone.offset(atUTC: end) == 60)
    #expect(systemZone.localMinute(atUTC: begin).minuteOfDay == 180)
    #expect(systemZone.localMinute(atUTC: end).minuteOfDay == 120)
    let changing = CalendarDate(rawValue: Int32(lastSunday(of: 3, year)))
    #expect(systemZone.hasOffset(60, on: changing) && systemZone.hasOffset(120, on: changing))
    #expect(systemZone.hasOffset(60, on: changing - 1))
    #expect(!systemZone.hasOffset(120, on: changing - 1))
    #expect(!systemZone.hasOffset(60, on: changing + 1))
    #expect(systemZone.hasOffset(120, on: changing + 1))
    #expect(!systemZone.hasOffset(0, on: changing))
  }

  @Test func everyTruncationIsAnError() throws {
    let bytes = try Files.contents(of: systemZonePath)
    for length in 0..<bytes.count {
      let fault = fault(Array(bytes[..<length]))
      if fault == nil {
        Issue.record("\(length) of \(bytes.count) bytes were taken for a zone file")
        return
      }
    }
    print("zone: \(bytes.count) truncations refused")
    #expect(fault(bytes) == nil)
  }

  @Test func brokenBytesNeverCrash() throws {
    let bytes = try Files.contents(of: systemZonePath)
    for seed in testSeeds(3000) {
      var generator = SeededGenerator(seed: seed)
      var broken = bytes
      for _ in 0..<(1 + generator.below(4)) {
        let place = generator.below(4) == 0 ? generator.below(100) : generator.below(bytes.count)
        broken[place] = UInt8(truncatingIfNeeded: generator.next())
      }
      guard let zone = try? CopenhagenTime(zoneFile: broken) else { continue }
      for moment: Int64 in [-62_135_596_800, 0, 1_700_000_000, 253_402_300_799] {
        _ = zone.localMinute(atUTC: moment)
      }
    }
  }

  @Test func faultsSayWhatIsWrong() {
    #expect(fault([]) == "not a zone file (TZif)")
    #expect(fault(zone(version: 0)) == "zone file of version 1, with 32-bit times")
    #expect(fault(zone(times: [5, 3])) == "zone file whose changes are out of order")
    #expect(fault(zone(times: [5], index: 9)) == "zone file names an offset that it lacks")
    #expect(fault(zone(offsets: [])) == "zone file without a single offset")
    #expect(
      fault(zone(footer: "CET-1CEST,J60,J300")) == "zone file with a rule of a form not known")
    #expect(fault(zone(footer: "CET-1\nx")) == nil)
  }

  @Test func withoutARuleTheLastOffsetStays() throws {
    let zone = try CopenhagenTime(zoneFile: zone(times: [100, 200], footer: ""))
    #expect(zone.offset(atUTC: 99) == 60)
    #expect(zone.offset(atUTC: 100) == 60)
    #expect(zone.offset(atUTC: .max) == 60)
  }

  @Test(arguments: [
    ("CET-1CEST,M3.5.0,M10.5.0/3", 60, 120), ("<+01>-1<+02>-2,M3.5.0/2,M10.5.0/3:00:00", 60, 120),
    ("UTC0", 0, 0), ("NZST-12NZDT,M9.5.0,M4.1.0/3", 780, 720),
    ("EST5EDT4,M3.2.0,M11.1.0", -300, -240),
  ])
  func rulesOfFooters(_ footer: String, _ january: Int, _ july: Int) throws {
    let zone = try CopenhagenTime(zoneFile: zone(footer: footer))
    #expect(zone.offset(atUTC: 1_705_320_000) == january)
    #expect(zone.offset(atUTC: 1_721_044_800) == july)
  }

  @Test(arguments: [
    "CET", "C-1", "CET-1CEST,M3.5.0", "CET-1CEST,M13.5.0,M10.5.0", "CET-1CEST,M3.6.0,M10.5.0",
    "CET-1CEST,M3.5.7,M10.5.0", "CET-1CEST,M3.5.0,M10.5.0/", "<CET-1", "CET-1CEST,M3.5.0,M10.5.0x",
  ])
  func rulesThatAreNone(_ footer: String) {
    #expect(SummerTimeRule(footer: footer[...].utf8) == nil)
  }

  private func fault(_ bytes: [UInt8]) -> String? {
    do throws(CopenhagenTime.Fault) {
      _ = try CopenhagenTime(zoneFile: bytes)
      return nil
    } catch {
      return error.description
    }
  }

  /// A zone file of our own making.
  private func zone(
    version: UInt8 = UInt8(ascii: "2"), times: [UInt8] = [], index: UInt8 = 0,
    offsets: [UInt8] = [60], footer: String = "CET-1"
  ) -> [UInt8] {
    func header(_ version: UInt8, _ counts: [Int]) -> [UInt8] {
      Array("TZif".utf8) + [version] + [UInt8](repeating: 0, count: 15)
        + counts.flatMap { [0, 0, 0, UInt8($0)] }
    }
    var bytes = header(version, [0, 0, 0, 0, 1, 0]) + [0, 0, 0, 0, 0, 0]
    bytes += header(version, [0, 0, 0, times.count, offsets.count, 4])
    for time in times { bytes += [0, 0, 0, 0, 0, 0, 0, time] }
    bytes += times.map { _ in index }
    for offset in offsets {
      bytes += [0, 0] + [UInt8(Int(offset) * 60 / 256), UInt8(Int(offset) * 60 % 256)] + [0, 0]
    }
    return bytes + Array("CET\0\n\(footer)\n".utf8)
  }

  /// The last Sunday of a month, in days since 1970, found by walking back from its last day.
  private func lastSunday(of month: Int, _ year: Int) -> Int {
    var day = 31
    while CalendarDate(year: year, month: month, day: day)?.weekday != 7 { day -= 1 }
    return Int(CalendarDate(year: year, month: month, day: day)?.rawValue ?? 0)
  }
}
