/// The codes met last, by their bytes in one number, so that no text is compared.
struct CodeCache {
  private struct Entry {
    var packed: UInt64 = 0
    var count = 0
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

  /// The code of a field, and what is remembered of it; nil where it is not plain.
  @inline(__always)
  mutating func code(
    _ row: UnsafeBufferPointer<UInt8>, _ field: Range<Int>, _ batch: inout RecordBatch
  ) -> (code: CodeID, matters: Bool)? {
    guard let packed = unsafe PlainFields.codeBytes(row, field) else { return nil }
    let mixed = packed &* 0x9E37_79B9_7F4A_7C15
    let place = Int(truncatingIfNeeded: mixed >> 54)
    let entry = entries[place]
    if entry.packed == packed, entry.count == field.count { return (entry.code, entry.matters) }
    return unsafe meet(row, field, packed, place, &batch)
  }

  @inline(never)
  private mutating func meet(
    _ row: UnsafeBufferPointer<UInt8>, _ field: Range<Int>, _ packed: UInt64, _ place: Int,
    _ batch: inout RecordBatch
  ) -> (code: CodeID, matters: Bool)? {
    guard unsafe PlainFields.isPlainCode(row, field),
      let code = unsafe batch.code(ofField: row.span.extracting(field))
    else { return nil }
    let matters = matters(code, &batch)
    entries[place] = Entry(packed: packed, count: field.count, code: code, matters: matters)
    return (code, matters)
  }
}
