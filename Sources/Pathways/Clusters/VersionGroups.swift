/// Records of one kind, those of one identity beside each other; its room is used again.
struct VersionGroups<Record> {
  private(set) var records: [Record] = []
  /// Where each identity begins, and the end; empty where every record is an identity of its own.
  private var starts: [Int32] = []

  var count: Int { starts.isEmpty ? records.count : starts.count - 1 }

  subscript(identity: Int) -> Range<Int> {
    starts.isEmpty
      ? identity..<(identity + 1) : Int(starts[identity])..<Int(starts[identity + 1])
  }

  mutating func removeAll() {
    records.removeAll(keepingCapacity: true)
    starts.removeAll(keepingCapacity: true)
  }

  mutating func append(_ record: Record) {
    records.append(record)
  }

  /// Groups the records by their identity.
  ///
  /// - Parameter isBefore: a strict order in which only records of one identity are equal.
  mutating func group(by isBefore: (Record, Record) -> Bool) {
    // Most clusters have each record once, and often in order already.
    guard hasEqualOrLess(isBefore) else { return }
    records.sort(by: isBefore)
    guard hasEqualOrLess(isBefore) else { return }
    starts.append(0)
    for index in records.indices.dropFirst() where isBefore(records[index - 1], records[index]) {
      starts.append(Int32(index))
    }
    starts.append(Int32(records.count))
  }

  private func hasEqualOrLess(_ isBefore: (Record, Record) -> Bool) -> Bool {
    for index in records.indices.dropFirst() where !isBefore(records[index - 1], records[index]) {
      return true
    }
    return false
  }

  /// Groups the records by a number each, also numbers without a record.
  mutating func group(numbers: Int, number: (Record) -> Int) {
    for _ in 0...numbers { starts.append(0) }
    for record in records { starts[number(record) + 1] += 1 }
    for index in 0..<numbers { starts[index + 1] += starts[index] }
    if records.count > 1 { records.sort { number($0) < number($1) } }
  }
}
