/// A list that only grows, in blocks of one size.
///
/// Nothing is moved when it grows, so memory is never held twice; only the last block has room
/// that is not used.
package struct BlockList<Element: Sendable>: Sendable {
  private var full: [[Element]] = []
  private var last: [Element] = []
  private let blockSize: Int

  /// - Parameter blockSize: how many elements a block holds.
  package init(blockSize: Int) {
    self.blockSize = blockSize
  }

  /// How many elements there are.
  package var count: Int { full.count * blockSize + last.count }

  /// The elements, block after block, each but the last one full.
  package var blocks: [[Element]] { last.isEmpty ? full : full + [last] }

  /// Adds an element at the end.
  package mutating func append(_ element: Element) {
    if last.count == last.capacity || last.count == blockSize { makeRoom() }
    last.append(element)
  }

  /// Adds elements at the end.
  package mutating func append(contentsOf elements: [Element]) {
    var start = 0
    while start < elements.count {
      if last.count == last.capacity || last.count == blockSize { makeRoom() }
      let end = min(elements.count, start + blockSize - last.count)
      last.append(contentsOf: elements[start..<end])
      start = end
    }
  }

  @inline(never)
  private mutating func makeRoom() {
    if last.count == blockSize {
      full.append(last)
      last = []
    }
    last.reserveCapacity(blockSize)
  }
}
