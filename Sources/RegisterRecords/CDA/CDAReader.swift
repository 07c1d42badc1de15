package import DanishCalendar

/// Reads one CDA document, LPR3's reporting format, from bytes in pieces of any size.
///
/// The records of a document enter the batch when all of it has been read: a document that is
/// malformed, cut short, too deep or too large is set aside as a whole, with one finding that says
/// why and nothing of what it holds (FORMATS.md, "CDA documents").
package struct CDAReader: ~Copyable {
  /// How many bytes a document may have.
  package static let sizeLimit = 64 << 20
  /// How many bytes are read at once.
  private static let pieceSize = 16 << 10

  private var tokenizer: XMLTokenizer<CDADocumentBuilder>
  private var encoding: XMLEncoding?
  private var wide = UTF16Converter()
  /// The bytes that wait to be read; in UTF-8 behind those that the tokenizer left.
  private var piece: [UInt8] = []
  /// What was converted to UTF-8, behind what the tokenizer left.
  private var text: [UInt8] = []
  /// How many bytes of the piece the tokenizer has seen.
  private var seen = 0
  private var size = 0
  private var isFinished = false

  /// A reader of the document in a file of the batch.
  package init(file: Int32, zone: CopenhagenTime) {
    tokenizer = XMLTokenizer(events: CDADocumentBuilder(file: file, zone: zone))
  }

  /// Takes in the next bytes of the document; the batch changes only when it is finished.
  package mutating func feed(_ bytes: Span<UInt8>, into batch: inout RecordBatch) {
    var index = 0
    while index < bytes.count, tokenizer.fault == nil, !isFinished {
      let count = min(bytes.count - index, CDAReader.pieceSize - (piece.count - seen))
      if piece.isEmpty { piece.reserveCapacity(count + PaddedBytes.padding) }
      piece.append(copying: bytes.extracting(index..<(index + count)))
      index += count
      if piece.count - seen == CDAReader.pieceSize { readPiece(isLast: false) }
    }
  }

  /// Ends the document: its records, findings and counts are in the batch afterwards.
  package mutating func finish(into batch: inout RecordBatch) {
    if isFinished { return }
    isFinished = true
    readPiece(isLast: true)
    tokenizer.events.finish(tokenizer.fault, into: &batch)
  }

  private mutating func readPiece(isLast: Bool) {
    if tokenizer.fault != nil { return }
    size += piece.count - seen
    if size > CDAReader.sizeLimit { return tokenizer.stop("too large") }
    if encoding == nil {
      encoding = XMLEncoding(head: piece.span)
      if encoding == nil { return tokenizer.stop("not read: no XML, or not in UTF-8") }
    }
    switch encoding {
    case .latin1:
      convertLatin1()
      tokenizer.read(&text, isLast: isLast)
    case .utf16:
      wide.convert(piece, into: &text)
      if isLast { wide.finish(into: &text) }
      piece.removeAll(keepingCapacity: true)
      tokenizer.read(&text, isLast: isLast)
    case .utf8, nil:
      tokenizer.read(&piece, isLast: isLast)
      seen = piece.count
    }
  }

  private mutating func convertLatin1() {
    for byte in piece {
      if byte < 0x80 {
        text.append(byte)
      } else {
        text.append(0xC0 | byte >> 6)
        text.append(0x80 | byte & 0x3F)
      }
    }
    piece.removeAll(keepingCapacity: true)
  }
}
