package import DanishCalendar
package import RegisterRecords

/// What a reader of XML made of a document.
package struct XMLVerdict {
  package var fault: XMLFault?
  /// Whether namespaces are used as their specification asks; libxml2 minds nothing else of them.
  package var hasSoundNamespaces = true
}

/// Reads documents by libxml2, as the judge of the own reader.
package enum XMLJudge {
  /// How many bytes libxml2 is given at once.
  private static let pieceSize = 16 << 10

  /// Tells events of a document.
  package static func read<Events: XMLEvents>(
    _ bytes: [UInt8], telling events: inout Events
  ) -> XMLVerdict {
    let parser = PushParser(events: events)
    defer { if let told = parser.events as? Events { events = told } }
    let head = Array(bytes.prefix(pieceSize))
    guard let encoding = XMLEncoding(head: head.span) else {
      parser.stop("not read: no XML, or not in UTF-8")
      return XMLVerdict(fault: parser.fault)
    }
    var index = 0
    while index < bytes.count, parser.fault == nil {
      let piece = Array(bytes[index..<min(bytes.count, index + pieceSize)])
      index += piece.count
      if encoding == .latin1 {
        let text = String(String.UnicodeScalarView(piece.map { Unicode.Scalar($0) }))
        parser.push(Array(text.utf8).span)
      } else {
        parser.push(piece.span)
      }
    }
    parser.finish()
    return XMLVerdict(fault: parser.fault, hasSoundNamespaces: parser.hasSoundNamespaces)
  }

  /// Reads a document into records.
  package static func read(
    _ bytes: [UInt8], file: Int32, zone: CopenhagenTime, into batch: inout RecordBatch
  ) -> XMLVerdict {
    var builder = CDADocumentBuilder(file: file, zone: zone)
    let verdict = read(bytes, telling: &builder)
    builder.finish(verdict.fault, into: &batch)
    return verdict
  }
}

/// Writes down what is told of a document.
package struct XMLRecorder: XMLEvents {
  package private(set) var lines: [String] = []
  /// After how many levels no more is wanted.
  private let depthLimit: Int
  private var depth = 0
  package private(set) var refusal: StaticString?

  package init(depthLimit: Int = 64) {
    self.depthLimit = depthLimit
  }

  package mutating func begin(_ name: Span<UInt8>, namespace: Span<UInt8>, line: Int32) -> Bool {
    depth += 1
    if depth > depthLimit { refusal = "too deep" }
    lines.append("\(line) \(text(name)) {\(text(namespace))}")
    return true
  }

  package mutating func attribute(_ name: Span<UInt8>, _ value: Span<UInt8>) {
    lines.append("  \(text(name)) = \(text(value).debugDescription)")
  }

  package mutating func end() {
    depth -= 1
    lines.append("end")
  }

  private func text(_ bytes: Span<UInt8>) -> String {
    String(decoding: bytes.indices.map { bytes[$0] }, as: UTF8.self)
  }
}

/// Reads documents by the own reader, telling the same events.
package enum XMLReading {
  /// Tells events of a document that comes in pieces which end at the cuts.
  package static func read<Events: XMLEvents>(
    _ bytes: [UInt8], cuts: [Int] = [], telling events: inout Events
  ) -> XMLVerdict {
    var tokenizer = XMLTokenizer(events: events)
    guard let encoding = XMLEncoding(head: bytes.span) else {
      tokenizer.stop("not read: no XML, or not in UTF-8")
      return XMLVerdict(fault: tokenizer.fault)
    }
    var wide = UTF16Converter()
    var buffer: [UInt8] = []
    var start = 0
    let ends = cuts + [bytes.count]
    for (number, cut) in ends.enumerated() {
      let piece = Array(bytes[start..<cut])
      start = cut
      let isLast = number == ends.count - 1
      switch encoding {
      case .utf8: buffer += piece
      case .latin1:
        buffer += Array(String(String.UnicodeScalarView(piece.map { Unicode.Scalar($0) })).utf8)
      case .utf16:
        wide.convert(piece, into: &buffer)
        if isLast { wide.finish(into: &buffer) }
      }
      tokenizer.read(&buffer, isLast: isLast)
    }
    events = tokenizer.events
    return XMLVerdict(fault: tokenizer.fault)
  }
}
