/// Records of one kind of many clusters, those of one cluster beside each other, and of the cluster
/// that is looked at those of one identity beside each other; its room is used again.
struct VersionGroups<Record> {
  /// The records of all clusters.
  private(set) var records: [Record] = []
  /// The records of the cluster that is looked at.
  private(set) var selected = 0..<0

  /// Records in the order in which they came, with the number of the cluster of each.
  private var incoming: [Record] = []
  private var clusters: [Int32] = []
  /// Where each cluster begins, and the end.
  private var clusterStarts: [Int32] = []
  /// Where each identity begins, and the end; empty where every record is an identity of its own.
  private var starts: [Int32] = []

  /// How many identities the cluster has that is looked at.
  var count: Int { starts.isEmpty ? selected.count : starts.count - 1 }

  /// The numbers of the versions of an identity.
  subscript(identity: Int) -> Range<Int> {
    if starts.isEmpty {
      let number = selected.lowerBound + identity
      return number..<(number + 1)
    }
    return Int(starts[identity])..<Int(starts[identity + 1])
  }

  // MARK: - Loading

  mutating func removeAll() {
    incoming.removeAll(keepingCapacity: true)
    clusters.removeAll(keepingCapacity: true)
  }

  mutating func append(_ record: Record, to cluster: Int32) {
    incoming.append(record)
    clusters.append(cluster)
  }

  /// Puts the records of each cluster beside each other, in the order in which they came.
  mutating func settle(clusters count: Int) {
    makeRoom(for: clusters, clusters: count, filler: incoming.first)
    for (number, cluster) in clusters.enumerated() { place(incoming[number], in: cluster) }
    endPlacing()
  }

  /// Makes room for records of clusters, of which `place` is then told each one.
  ///
  /// - Parameter clusters: by record its cluster; below 0 for one that is not placed.
  mutating func makeRoom(for clusters: [Int32], clusters count: Int, filler: Record?) {
    clusterStarts.removeAll(keepingCapacity: true)
    for _ in 0...count { clusterStarts.append(0) }
    for cluster in clusters where cluster >= 0 { clusterStarts[Int(cluster) + 1] += 1 }
    for cluster in 0..<count { clusterStarts[cluster + 1] += clusterStarts[cluster] }
    if let filler {
      while records.count < Int(clusterStarts[count]) { records.append(filler) }
    }
  }

  /// Puts a record behind those of its cluster that were placed before.
  @inline(__always)
  mutating func place(_ record: Record, in cluster: Int32) {
    records[Int(clusterStarts[Int(cluster)])] = record
    clusterStarts[Int(cluster)] += 1
  }

  /// Ends placing: each start has moved on to the end of its cluster.
  mutating func endPlacing() {
    for cluster in stride(from: clusterStarts.count - 1, to: 0, by: -1) {
      clusterStarts[cluster] = clusterStarts[cluster - 1]
    }
    clusterStarts[0] = 0
  }

  // MARK: - Looking at a cluster

  /// The numbers of the records of a cluster.
  func range(of cluster: Int) -> Range<Int> {
    Int(clusterStarts[cluster])..<Int(clusterStarts[cluster + 1])
  }

  mutating func select(_ cluster: Int) {
    selected = range(of: cluster)
    starts.removeAll(keepingCapacity: true)
  }

  /// Groups the records of the cluster by their identity.
  ///
  /// - Parameter isBefore: a strict order in which only records of one identity are equal.
  mutating func group(by isBefore: (Record, Record) -> Bool) {
    // Most clusters have each record once, and often in order already.
    guard hasEqualOrLess(isBefore) else { return }
    sort(isBefore)
    guard hasEqualOrLess(isBefore) else { return }
    starts.append(Int32(selected.lowerBound))
    for index in selected.dropFirst() where isBefore(records[index - 1], records[index]) {
      starts.append(Int32(index))
    }
    starts.append(Int32(selected.upperBound))
  }

  private func hasEqualOrLess(_ isBefore: (Record, Record) -> Bool) -> Bool {
    for index in selected.dropFirst() where !isBefore(records[index - 1], records[index]) {
      return true
    }
    return false
  }

  /// Groups the records by a number each, also numbers without a record.
  mutating func group(numbers: Int, number: (Record) -> Int) {
    for _ in 0...numbers { starts.append(0) }
    for index in selected { starts[number(records[index]) + 1] += 1 }
    starts[0] = Int32(selected.lowerBound)
    for index in 0..<numbers { starts[index + 1] += starts[index] }
    if selected.count > 1 { sort { number($0) < number($1) } }
  }

  /// Sorts the records of the cluster; equal ones stay in their order.
  private mutating func sort(_ isBefore: (Record, Record) -> Bool) {
    guard selected.count <= VersionGroups.fewRecords else {
      let sorted = records[selected].sorted(by: isBefore)
      for (offset, record) in sorted.enumerated() {
        records[selected.lowerBound + offset] = record
      }
      return
    }
    for index in selected.dropFirst() {
      var place = index
      while place > selected.lowerBound, isBefore(records[place], records[place - 1]) {
        records.swapAt(place, place - 1)
        place -= 1
      }
    }
  }

  private static var fewRecords: Int { 16 }
}
