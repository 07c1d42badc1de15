/// The elements that are open, by their names as they are written.
struct XMLOpenElements {
  private struct Element {
    /// The first bytes of the name, zeros behind a shorter one.
    var first: UInt64
    var start: Int32
    var count: Int32
    /// How many namespaces are declared around it.
    var bindings: Int32
  }

  private var elements: [Element] = []
  /// The names, one behind the other.
  private var names: [UInt8] = []
  private(set) var hadRoot = false

  var isEmpty: Bool { elements.isEmpty }

  mutating func push(_ name: Span<UInt8>, first: UInt64, bindings: Int) {
    if !hadRoot {
      elements.reserveCapacity(16)
      names.reserveCapacity(256)
    }
    hadRoot = true
    elements.append(
      Element(
        first: first, start: Int32(names.count), count: Int32(name.count),
        bindings: Int32(bindings)))
    if name.count > 8 { names.append(copying: name) }
  }

  /// Takes the last element away.
  ///
  /// - Returns: how many namespaces are declared around it.
  mutating func pop() -> Int {
    guard let element = elements.popLast() else { return 0 }
    if element.count > 8 { names.removeLast(Int(element.count)) }
    return Int(element.bindings)
  }

  /// Where the name of the last element ends if it stands at a place.
  @inline(__always)
  func endOfLastName(in bytes: PaddedBytes, at start: Int) -> Int? {
    guard let element = elements.last else { return nil }
    let count = Int(element.count)
    if start &+ count > bytes.count { return nil }
    if bytes.word(at: start) & XMLOpenElements.mask(count) != element.first { return nil }
    var index = 8
    while index < count {
      if bytes[start + index] != names[Int(element.start) + index] { return nil }
      index += 1
    }
    return start &+ count
  }

  /// How long the name of the last element is.
  var lastCount: Int { Int(elements.last?.count ?? 0) }

  /// The bits of a word that hold the first bytes of a name.
  @inline(__always)
  static func mask(_ count: Int) -> UInt64 {
    count >= 8 ? .max : (1 &<< UInt64(truncatingIfNeeded: count &* 8)) &- 1
  }
}
