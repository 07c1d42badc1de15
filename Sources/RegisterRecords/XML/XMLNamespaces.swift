/// The namespaces that are declared around a place of a document.
struct XMLNamespaces {
  private struct Binding {
    var prefix: Range<Int>
    var name: Range<Int>
  }

  static let xml = Array("http://www.w3.org/XML/1998/namespace".utf8)
  static let xmlns = Array("http://www.w3.org/2000/xmlns/".utf8)

  private var bindings: [Binding] = []
  private var bytes: [UInt8] = []
  /// The binding of names without a prefix.
  private(set) var defaultBinding: Int?

  var count: Int { bindings.count }

  init() {
    // The one prefix that needs no declaration.
    bytes += Array("xml".utf8) + XMLNamespaces.xml
    bindings.append(Binding(prefix: 0..<3, name: 3..<bytes.count))
  }

  /// Declares a namespace; an empty prefix is for names that have none.
  mutating func declare(prefix: Span<UInt8>, name: Span<UInt8>) {
    let start = bytes.count
    bytes.append(copying: prefix)
    bytes.append(copying: name)
    let middle = start + prefix.count
    if prefix.isEmpty { defaultBinding = bindings.count }
    bindings.append(Binding(prefix: start..<middle, name: middle..<bytes.count))
  }

  /// Forgets those that were declared last.
  mutating func forget(downTo count: Int) {
    guard count < bindings.count else { return }
    bytes.removeLast(bytes.count - bindings[count].prefix.lowerBound)
    bindings.removeLast(bindings.count - count)
    if let binding = defaultBinding, binding >= count {
      defaultBinding = bindings.lastIndex { $0.prefix.isEmpty }
    }
  }

  @_lifetime(borrow self)
  func name(_ binding: Int) -> Span<UInt8> {
    bytes.span.extracting(bindings[binding].name)
  }

  /// The binding of a prefix; nil where it is not declared.
  func binding(of prefix: Span<UInt8>) -> Int? {
    for index in bindings.indices.reversed()
    where bindings[index].prefix.count == prefix.count
      && bytes.span.extracting(bindings[index].prefix).holdsSame(as: prefix)
    {
      return index
    }
    return nil
  }
}
