/// The codes met last, by their bytes in one number, so that no text is compared.
struct CodeCache {
  private struct Entry {
    var packed: UInt64 = 0
    var code = CodeID.none
    var matters = false
  }

  private static let size = 1024
  private var entries = [Entry](repeating: Entry(), count: CodeCache.size)
  private let matters: (CodeID, inout RecordBatch) -> Bool

  /// - Parameter matters: what is remembered of a code; asked about once in a while.
  init(matters: @escaping (CodeID, inout RecordBatch) -> Bool) {
    self.matters = matters
  }

  @inline(__always)
  private func slot(_ packed: UInt64) -> Int {
    let mixed = packed &* 0x9E37_79B9_7F4A_7C15
    return Int(truncatingIfNeeded: mixed >> 54)
  }

  /// The code of a field, and what is remembered of it.
  @inline(__always)
  mutating func code(
    _ packed: UInt64, _ row: UnsafeBufferPointer<UInt8>, _ field: Range<Int>,
    _ batch: inout RecordBatch
  ) -> (code: CodeID, matters: Bool) {
    let entry = entries[slot(packed)]
    if entry.packed == packed { return (entry.code, entry.matters) }
    let code = unsafe batch.code(ofField: row.span.extracting(field)) ?? .none
    let matters = matters(code, &batch)
    entries[slot(packed)] = Entry(packed: packed, code: code, matters: matters)
    return (code, matters)
  }
}
