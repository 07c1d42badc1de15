/// Finds the inputs that began as a file begins, or that end where it ends and are equal to it.
///
/// Record files have identical headers, so an input is looked up by its first two lines.
struct PositionIndex {
  private struct Place: Hashable {
    var offset: Int64
    var digest: ContentDigest

    init(_ mark: LineMark) {
      offset = mark.offset
      digest = mark.digest
    }
  }

  private var bySecondLine: [Place: [InputID]] = [:]
  private var byEnd: [Place: [InputID]] = [:]
  /// By length: how many inputs end there.
  private var ends: [Int64: Int] = [:]
  /// What an input is filed under, so that it can be taken out again.
  private var filed: [InputID: (secondLine: Place?, end: Place?)] = [:]

  /// Files an input as it now stands.
  mutating func update(_ position: InputPosition) {
    let second = position.marks.secondLine.map(Place.init)
    let end = position.offset > 0 ? Place(position.mark) : nil
    if let old = filed[position.id], old.secondLine == second, old.end == end { return }
    remove(position.id)
    if second == nil, end == nil { return }
    filed[position.id] = (second, end)
    if let second { bySecondLine[second, default: []].append(position.id) }
    if let end {
      byEnd[end, default: []].append(position.id)
      ends[end.offset, default: 0] += 1
    }
  }

  /// Takes an input out.
  mutating func remove(_ id: InputID) {
    guard let old = filed.removeValue(forKey: id) else { return }
    if let second = old.secondLine { PositionIndex.drop(id, from: &bySecondLine, at: second) }
    if let end = old.end {
      PositionIndex.drop(id, from: &byEnd, at: end)
      let count = ends[end.offset, default: 1] - 1
      ends[end.offset] = count == 0 ? nil : count
    }
  }

  private static func drop(_ id: InputID, from table: inout [Place: [InputID]], at key: Place) {
    // Files that hold nothing but a header are many under one key: no copy of the list is made.
    guard let index = table.index(forKey: key) else { return }
    table.values[index].removeAll { $0 == id }
    if table.values[index].isEmpty { table.remove(at: index) }
  }

  /// The inputs whose first two lines end at an offset with a digest.
  func inputs(secondLineAt offset: Int64, _ digest: ContentDigest) -> [InputID] {
    bySecondLine[Place(LineMark(offset: offset, line: 2, digest: digest))] ?? []
  }

  /// Whether any input was read up to a length.
  func hasEnd(at length: Int64) -> Bool { ends[length] != nil }

  /// The inputs of which exactly these contents were read.
  func inputs(endingAt mark: LineMark) -> [InputID] { byEnd[Place(mark)] ?? [] }
}
