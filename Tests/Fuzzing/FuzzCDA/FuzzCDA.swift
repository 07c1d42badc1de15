import DanishCalendar
import Glibc
import RegisterRecords

/// Feeds any bytes to the reader of CDA documents, whole and in two pieces.
///
/// The first two bytes choose the cut. Besides what a sanitizer finds, a run fails where the two
/// readings differ, where libxml2 comes to something else that is not known to differ, where counts do not balance, or where a refused document leaves a record. With
/// FUZZ_PLANT set a slash at the end of a piece is lost, which has to be found within a minute.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzz(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  guard let start = unsafe start, count >= 2 else { return 0 }
  let input = unsafe UnsafeBufferPointer(start: start, count: count)
  let document = unsafe Array(input.dropFirst(2))
  let cut = unsafe (Int(input[0]) << 8 | Int(input[1])) % (document.count + 1)
  let whole = read([document])
  let isLost = Setting.isFaultPlanted && cut > 0 && document[cut - 1] == UInt8(ascii: "/")
  let cutUp = read([Array(document[..<(isLost ? cut - 1 : cut)]), Array(document[cut...])])

  precondition(whole.counts == cutUp.counts, "counts depend on the cut")
  precondition(whole.findings == cutUp.findings, "findings depend on the cut")
  precondition(whole.elements == cutUp.elements, "elements depend on the cut")
  precondition(whole.markers == cutUp.markers, "markers depend on the cut")
  precondition(whole.contacts == cutUp.contacts, "contacts depend on the cut")
  precondition(whole.counts.isBalanced, "counts do not balance")
  let isRefused = whole.findings.contains { $0.rule == .malformedDocument }
  precondition(whole.documents.count == (isRefused ? 0 : 1), "a document is read or refused")
  precondition(!isRefused || whole.elements.isEmpty && whole.findings.count == 1, "a trace is left")
  compareWithLibrary(document, cut: cut, zone: Setting.zone)
  return 0
}

/// Made at first use: globals of a file that is taken for a main file would never be.
private enum Setting {
  static let isFaultPlanted = unsafe getenv("FUZZ_PLANT") != nil

  static let zone: CopenhagenTime = {
    var bytes: [UInt8] = []
    let file = unsafe fopen("/usr/share/zoneinfo/Europe/Copenhagen", "rb")
    while let file = unsafe file {
      let byte = unsafe fgetc(file)
      if byte == EOF { break }
      bytes.append(UInt8(truncatingIfNeeded: byte))
    }
    guard let zone = try? CopenhagenTime(zoneFile: bytes) else { fatalError("no zone data") }
    return zone
  }()
}

private func read(_ pieces: [[UInt8]]) -> RecordBatch {
  let now = LocalMinute(CalendarDate(rawValue: 20_500))
  var batch = RecordBatch(
    zone: Setting.zone, now: now, retention: .everything, isRelevant: { $0.hasPrefix("AF") })
  var reader = CDAReader(file: 0, zone: Setting.zone)
  for piece in pieces { reader.feed(piece.span, into: &batch) }
  reader.finish(into: &batch)
  return batch
}
