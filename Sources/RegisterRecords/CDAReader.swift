package struct CDAReader: ~Copyable {
  package init(file: Int32) {}
  package mutating func feed(_ bytes: Span<UInt8>, into batch: inout RecordBatch) {}
  package mutating func finish(into batch: inout RecordBatch) {}
}
