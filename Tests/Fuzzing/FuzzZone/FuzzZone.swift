import DanishCalendar

/// Any bytes as a zone file: refused or read, and what is read answers for any moment.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzZone(_ start: UnsafeRawPointer, _ count: Int) -> CInt {
  let bytes = unsafe [UInt8](UnsafeRawBufferPointer(start: start, count: count))
  do throws(CopenhagenTime.Fault) {
    let zone = try CopenhagenTime(zoneFile: bytes)
    // From the first to the last date there is, and around every turn of a day of our time.
    for moment: Int64 in [-62_135_596_800, -1, 0, 1_711_846_799, 1_711_846_800, 253_402_300_799] {
      let minute = zone.localMinute(atUTC: moment)
      let utc = moment >= 0 ? moment / 60 : -((59 - moment) / 60)
      precondition(minute.rawValue - utc == Int64(zone.offset(atUTC: moment)))
      _ = zone.hasOffset(60, on: minute.date)
    }
  } catch {
    precondition(!error.description.isEmpty)
  }
  return 0
}
