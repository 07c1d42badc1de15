/// What finding lines and fields costs by itself, for the benchmarks: nothing is read out of them.
package enum TableScan {
  /// How many lines and fields a text without quotes has.
  ///
  /// - Parameter width: how many fields a line has at most, to be of use.
  package static func count(
    _ text: Span<UInt8>, separator: UInt8, width: Int
  ) -> (lines: Int, fields: Int) {
    var scanner = LineScanner(separator: separator, capacity: width)
    var (lines, fields, position) = (0, 0, 0)
    while position < text.count,
      case .ended(let length) = scanner.scan(text, from: position, to: text.count)
    {
      lines += 1
      fields += scanner.count
      position += length + 1
    }
    return (lines, fields)
  }

  /// How many lines a text has.
  package static func countLines(_ text: Span<UInt8>) -> Int {
    var (lines, position) = (0, 0)
    while let end = ByteSearch.first(
      RowSplitter.lineFeed, in: text, from: position, to: text.count)
    {
      lines += 1
      position = end + 1
    }
    return lines
  }
}
