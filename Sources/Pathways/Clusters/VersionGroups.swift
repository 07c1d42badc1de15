/// Records of one kind, those of one identity beside each other.
struct VersionGroups<Record: Sendable>: Sendable {
  let records: [Record]
  /// Where each identity begins, and the end; empty where every record is an identity of its own.
  private let starts: [Int32]

  var count: Int { starts.isEmpty ? records.count : starts.count - 1 }

  var isEmpty: Bool { records.isEmpty }

  subscript(identity: Int) -> Range<Int> {
    starts.isEmpty
      ? identity..<(identity + 1) : Int(starts[identity])..<Int(starts[identity + 1])
  }

  /// Groups records by their identity.
  ///
  /// - Parameter isBefore: a strict order in which only records of one identity are equal.
  init(_ records: [Record], by isBefore: (Record, Record) -> Bool) {
    var records = records
    var isSorted = true
    var hasRepeats = false
    for index in records.indices.dropFirst() where !isBefore(records[index - 1], records[index]) {
      isSorted = false
      break
    }
    if !isSorted {
      records.sort(by: isBefore)
      for index in records.indices.dropFirst() where !isBefore(records[index - 1], records[index]) {
        hasRepeats = true
        break
      }
    }
    self.records = records
    guard hasRepeats else {
      starts = []
      return
    }
    var starts: [Int32] = [0]
    for index in records.indices.dropFirst() where isBefore(records[index - 1], records[index]) {
      starts.append(Int32(index))
    }
    starts.append(Int32(records.count))
    self.starts = starts
  }

  /// Groups records by a number each, also numbers without a record.
  init(_ records: [Record], numbers: Int, number: (Record) -> Int) {
    var starts = [Int32](repeating: 0, count: numbers + 1)
    for record in records { starts[number(record) + 1] += 1 }
    for index in 0..<numbers { starts[index + 1] += starts[index] }
    if records.count > 1 {
      self.records = records.sorted { number($0) < number($1) }
    } else {
      self.records = records
    }
    self.starts = starts
  }
}
