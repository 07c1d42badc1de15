/// The known name that a misspelt one most likely means; nil where none is near.
func nearestName(to name: String, among known: [String]) -> String? {
  let limit = max(1, min(3, (name.utf8.count + 1) / 3))
  return
    known
    .map { (name: $0, distance: editDistance(Array(name.utf8), Array($0.utf8))) }
    .filter { $0.distance <= limit }
    .min { $0.distance < $1.distance }?.name
}

/// How many bytes must be put in, taken out or changed to make one text the other.
private func editDistance(_ left: [UInt8], _ right: [UInt8]) -> Int {
  // A text of any length can come from a file; far apart is all that has to be known of it.
  if left.count > right.count + 3 || right.count > left.count + 3 { return .max }
  var row = Array(0...right.count)
  for (leftIndex, leftByte) in left.enumerated() {
    var diagonal = row[0]
    row[0] = leftIndex + 1
    for (rightIndex, rightByte) in right.enumerated() {
      let change = diagonal + (lowercased(leftByte) == lowercased(rightByte) ? 0 : 1)
      diagonal = row[rightIndex + 1]
      row[rightIndex + 1] = min(change, row[rightIndex] + 1, diagonal + 1)
    }
  }
  return row[right.count]
}

private func lowercased(_ byte: UInt8) -> UInt8 {
  (65...90).contains(byte) ? byte | 0x20 : byte
}
