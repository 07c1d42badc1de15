package import DanishCalendar

/// Reads one CDA document, LPR3's reporting format, from bytes in pieces of any size.
///
/// The records of a document enter the batch when all of it has been read: a document that is
/// malformed, cut short, too deep or too large is set aside as a whole, with one finding that says
/// why and nothing of what it holds (FORMATS.md, "CDA documents"). The parser meets the same pieces
/// however the bytes came, so that nothing depends on that.
package struct CDAReader: ~Copyable {
  /// How many bytes a document may have.
  package static let sizeLimit = 64 << 20
  /// How many bytes the parser is given at once.
  private static let pieceSize = 16 << 10

  private let file: Int32
  private let builder: CDADocumentBuilder
  private let parser: PushParser
  private var encoding: XMLEncoding?
  private var piece: [UInt8] = []
  private var size = 0
  private var isFinished = false

  /// A reader of the document in a file of the batch.
  package init(file: Int32, zone: CopenhagenTime) {
    self.file = file
    builder = CDADocumentBuilder(reader: CDAEntryReader(file: file, zone: zone), file: file)
    parser = PushParser(events: builder)
    piece.reserveCapacity(CDAReader.pieceSize)
  }

  /// Takes in the next bytes of the document; the batch changes only when it is finished.
  package mutating func feed(_ bytes: Span<UInt8>, into batch: inout RecordBatch) {
    var index = 0
    while index < bytes.count, parser.fault == nil, !isFinished {
      let count = min(bytes.count - index, CDAReader.pieceSize - piece.count)
      piece.append(copying: bytes.extracting(index..<(index + count)))
      index += count
      if piece.count == CDAReader.pieceSize { pushPiece() }
    }
  }

  /// Ends the document: its records, findings and counts are in the batch afterwards.
  package mutating func finish(into batch: inout RecordBatch) {
    if isFinished { return }
    isFinished = true
    if parser.fault == nil { pushPiece() }
    parser.finish()
    if let fault = parser.fault {
      batch.setAside(
        Finding(
          .malformedDocument, .error, at: Place(file: file, line: fault.line),
          detail: fault.reason),
        count: max(1, builder.entryCount))
    } else {
      builder.finish()
      batch.append(builder.contents)
    }
  }

  private mutating func pushPiece() {
    if piece.isEmpty, size > 0 { return }
    size += piece.count
    if size > CDAReader.sizeLimit { return parser.stop("too large") }
    if encoding == nil {
      encoding = XMLEncoding(head: piece.span)
      if encoding == nil { return parser.stop("not read: no XML, or not in UTF-8") }
    }
    if encoding == .latin1 {
      var converted: [UInt8] = []
      converted.reserveCapacity(piece.count * 2)
      for byte in piece {
        if byte < 0x80 {
          converted.append(byte)
        } else {
          converted.append(0xC0 | byte >> 6)
          converted.append(0x80 | byte & 0x3F)
        }
      }
      parser.push(converted.span)
    } else {
      parser.push(piece.span)
    }
    piece.removeAll(keepingCapacity: true)
  }
}
