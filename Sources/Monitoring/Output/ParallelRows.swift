package import Pathways

/// Rows rendered on several threads and handed over in their order.
package struct ParallelRows: Sendable {
  private let columns: [String]
  private let format: RowFormat

  /// Rows that one thread renders at a time.
  private static let chunkSize = 2048
  /// How many such chunks each thread renders before all are handed over.
  private static let chunksPerWorker = 4

  package init(columns: [String], format: RowFormat) {
    self.columns = columns
    self.format = format
  }

  /// Renders rows, numbered from 0 on, and hands them over piece by piece.
  package func render(
    count: Int, workers: some Workers, values: @escaping @Sendable (Int) -> [Value],
    write: (ByteWriter) throws -> Void
  ) throws {
    var whole = RowPrinter(columns: columns, format: format)
    // The widths of a table's columns depend on all of its rows.
    if format == .table || workers.count == 1 {
      for row in 0..<count {
        whole.print(values(row))
        if whole.output.bytes.count >= 1 << 16 {
          try write(whole.output)
          whole.output.removeAll()
        }
      }
      whole.finish()
      return try write(whole.output)
    }
    try write(whole.output)
    let size = ParallelRows.chunkSize
    let step = size * workers.count * ParallelRows.chunksPerWorker
    for start in stride(from: 0, to: count, by: step) {
      let end = min(count, start + step)
      let outputs = workers.map(parts: (end - start + size - 1) / size) { chunk in
        var printer = RowPrinter(columns: columns, format: format)
        printer.output.removeAll()
        let first = start + chunk * size
        for row in first..<min(end, first + size) { printer.print(values(row)) }
        return printer.output
      }
      for output in outputs { try write(output) }
    }
  }
}
