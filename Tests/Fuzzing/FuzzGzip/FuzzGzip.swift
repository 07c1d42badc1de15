import RegisterRecords
import TestSupport

/// Any bytes as a packed file: read whole and cut the same, counts in balance, never a crash.
///
/// The first byte chooses: the rest as it is behind the head of a gzip file, or packed and then
/// damaged at one place; packed and not damaged it must read as the plain bytes do.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzGzip(_ start: UnsafeRawPointer, _ count: Int) -> CInt {
  let input = unsafe [UInt8](UnsafeRawBufferPointer(start: start, count: count))
  guard input.count >= 4 else { return 0 }
  let setup = ReadingSetup()
  let rest = Array(input[4...])
  // A document is not this target's, and what is packed twice is not what it was plain.
  if rest.first(where: { $0 > 32 }) == UInt8(ascii: "<") || rest.starts(with: [0x1F, 0x8B]) {
    return 0
  }
  var bytes: [UInt8]
  if input[0] % 2 == 0 {
    bytes = [0x1F, 0x8B, 8, 0, 0, 0, 0, 0, 0, 3] + rest
  } else {
    bytes = gzipped(rest, level: CInt(input[0] / 2 % 3 * 3))
    if input[1] == 0 {
      precondition(setup.read(bytes).batch.isSame(as: setup.read(rest).batch), "packed as plain")
    } else {
      bytes[Int(input[2]) * 5 % bytes.count] ^= input[1]
      if input[1] % 4 == 1 { bytes += bytes }
    }
  }
  let whole = setup.read(bytes)
  precondition(whole.counts.isBalanced, "read = used + not relevant + set aside")
  let cuts = [Int(input[2]) % (bytes.count + 1), Int(input[3]) * 3 % (bytes.count + 1)].sorted()
  precondition(setup.read(bytes, cuts: cuts, isPoisoned: true).batch.isSame(as: whole.batch))
  return 0
}
