/// A list that only grows, in blocks of one size.
///
/// Nothing is moved when it grows, so memory is never held twice; only the last block has room
/// that is not used.
package struct BlockList<Element: Sendable>: Sendable {
  /// The elements, block after block, each but the last one full.
  package private(set) var blocks: [[Element]] = []
  private let blockSize: Int

  /// - Parameter blockSize: how many elements a block holds.
  package init(blockSize: Int) {
    self.blockSize = blockSize
  }

  /// How many elements there are.
  package var count: Int {
    guard let last = blocks.last else { return 0 }
    return (blocks.count - 1) * blockSize + last.count
  }

  /// Adds an element at the end.
  package mutating func append(_ element: Element) {
    if blocks.isEmpty || blocks[blocks.count - 1].count == blockSize { begin() }
    blocks[blocks.count - 1].append(element)
  }

  /// Adds elements at the end.
  package mutating func append(contentsOf elements: [Element]) {
    var start = 0
    while start < elements.count {
      if blocks.isEmpty || blocks[blocks.count - 1].count == blockSize { begin() }
      let last = blocks.count - 1
      let end = min(elements.count, start + blockSize - blocks[last].count)
      blocks[last].append(contentsOf: elements[start..<end])
      start = end
    }
  }

  private mutating func begin() {
    var block: [Element] = []
    block.reserveCapacity(blockSize)
    blocks.append(block)
  }
}
