import RegisterRecords
import TestSupport

/// Any bytes as tables: read whole and cut in three the same, counts in balance, never a crash.
///
/// The first two bytes choose the cuts; the rest is the file.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzTables(_ start: UnsafeRawPointer, _ count: Int) -> CInt {
  let input = unsafe [UInt8](UnsafeRawBufferPointer(start: start, count: count))
  guard input.count >= 2 else { return 0 }
  let bytes = Array(input[2...])
  // A document is not this target's.
  if bytes.first(where: { $0 > 32 }) == UInt8(ascii: "<") { return 0 }
  let setup = ReadingSetup()
  let whole = setup.read(bytes)
  precondition(whole.counts.isBalanced, "read = used + not relevant + set aside")
  let cuts = [Int(input[0]) % (bytes.count + 1), Int(input[1]) * 7 % (bytes.count + 1)].sorted()
  precondition(setup.read(bytes, cuts: cuts, isPoisoned: true).batch.isSame(as: whole.batch))
  return 0
}
