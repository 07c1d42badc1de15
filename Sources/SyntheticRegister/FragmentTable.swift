/// Pieces of rows that are ready to be copied, by number.
struct FragmentTable: Sendable {
  private let bytes: [UInt8]
  private let ends: [Int]

  init(_ fragments: [String]) {
    var bytes: [UInt8] = []
    var ends = [0]
    for fragment in fragments {
      bytes.append(contentsOf: fragment.utf8)
      ends.append(bytes.count)
    }
    self.bytes = bytes
    self.ends = ends
  }

  var count: Int { ends.count - 1 }

  subscript(number: Int) -> ArraySlice<UInt8> {
    @inline(__always) get { bytes[ends[number]..<ends[number + 1]] }
  }

  func text(_ number: Int) -> String { String(decoding: self[number], as: UTF8.self) }
}
