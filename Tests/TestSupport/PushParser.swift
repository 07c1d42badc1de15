private import CXML
package import RegisterRecords

/// libxml2's push parser, told in safe calls: no network, no document type, no output.
///
/// All pointers of the XML reader are in this file. What libxml2 hands over lives as long as its
/// callback and is only passed on as spans, each with the length that libxml2 gives or that of a
/// text ended by a zero. After the first fault nothing is told any more.
@safe package final class PushParser {
  /// How long the start tag of an element may grow before its end is seen.
  private static let tagLimit = 32 << 10
  /// How many names of any kind a document may have; a real one has some hundred.
  private static let nameLimit: CInt = 10_000
  /// How many namespaces an element may declare: libxml2 looks through all for each name.
  private static let namespaceLimit: CInt = 32

  /// What is told; it changes by that.
  package private(set) var events: any XMLEvents
  private var context: xmlParserCtxtPtr?
  /// Why the document cannot be read, and where.
  package private(set) var fault: XMLFault?

  package init(events: any XMLEvents) {
    self.events = events
    PushParser.start
    cxml_silence()
    // The parser hands this pointer back in callbacks only, which this object's methods begin.
    let user = unsafe Unmanaged.passUnretained(self).toOpaque()
    unsafe context = cxml_make_parser(
      user, tellBegin, tellEnd, tellDocumentType, tellError)
    if unsafe context == nil { fault = XMLFault(reason: "out of memory", line: 1) }
  }

  deinit {
    if let context = unsafe context { unsafe cxml_free_parser(context) }
  }

  /// libxml2's tables, made once before the first parser of any thread.
  private static let start: Void = xmlInitParser()

  /// Whether namespaces were used well, which libxml2 does not ask of a document.
  package var hasSoundNamespaces: Bool {
    guard let context = unsafe context else { return false }
    return unsafe context.pointee.nsWellFormed != 0
  }

  /// The line that the parser stands at.
  package var line: Int32 {
    guard let context = unsafe context, unsafe context.pointee.input != nil else {
      return 1
    }
    return unsafe max(1, context.pointee.input.pointee.line)
  }

  /// Parses the next bytes of the document.
  package func push(_ bytes: Span<UInt8>) {
    guard fault == nil, let context = unsafe context else { return }
    cxml_silence()
    unsafe bytes.withUnsafeBytes { bytes in
      let start = unsafe bytes.baseAddress?.assumingMemoryBound(to: CChar.self)
      // The reader's pieces are far shorter than 2^31 bytes.
      _ = unsafe xmlParseChunk(context, start, CInt(bytes.count), 0)
    }
    unsafe noteUnreported(context)
    if unsafe cxml_waiting_tag(context) > PushParser.tagLimit { stop("tag too long") }
    if unsafe cxml_name_count(context) > PushParser.nameLimit { stop("too many names") }
  }

  /// Ends the document: what is still open then is a fault.
  package func finish() {
    guard fault == nil, let context = unsafe context else { return }
    cxml_silence()
    _ = unsafe xmlParseChunk(context, nil, 0, 1)
    unsafe noteUnreported(context)
  }

  /// Ends the telling, for a reason that is the reader's own.
  package func stop(_ reason: StaticString) {
    if fault == nil { fault = XMLFault(reason: "\(reason)", line: line) }
  }

  /// A document can be malformed without an error having been told, as when memory runs out.
  private func noteUnreported(_ context: xmlParserCtxtPtr) {
    guard fault == nil, unsafe context.pointee.wellFormed == 0 else { return }
    fault = unsafe XMLFault(code: context.pointee.errNo, line: line)
  }

  fileprivate func begin(
    _ name: Span<UInt8>, namespace: Span<UInt8>, namespacesDeclared: CInt
  ) -> Bool {
    guard fault == nil, let context = unsafe context else { return false }
    if namespacesDeclared > PushParser.namespaceLimit {
      stop("too many namespaces")
      return false
    }
    let line = unsafe Int32(clamping: cxml_tag_line(context))
    let wantsAttributes = events.begin(name, namespace: namespace, line: line)
    if let refusal = events.refusal { stop(refusal) }
    return wantsAttributes
  }

  fileprivate func attribute(_ name: Span<UInt8>, _ value: Span<UInt8>) {
    if fault == nil { events.attribute(name, value) }
  }

  fileprivate func end() {
    guard fault == nil else { return }
    events.end()
    if let refusal = events.refusal { stop(refusal) }
  }

  /// Entities and defaults could only come from a document type, so that none is read at all.
  fileprivate func refuseDocumentType() {
    stop("document type")
    if let context = unsafe context { unsafe xmlStopParser(context) }
  }

  fileprivate func note(code: CInt, line: CInt) {
    if fault == nil { fault = XMLFault(code: code, line: line) }
  }
}

// MARK: - Callbacks of libxml2

/// The parser whose address was given to libxml2, which outlives all calls into libxml2.
private func parser(_ user: UnsafeMutableRawPointer?) -> PushParser? {
  guard let user = unsafe user else { return nil }
  return unsafe Unmanaged<PushParser>.fromOpaque(user).takeUnretainedValue()
}

/// Calls with the bytes of a text ended by a zero; none for a null pointer.
private func withText<Result>(
  _ text: UnsafePointer<xmlChar>?, _ body: (Span<UInt8>) -> Result
) -> Result {
  guard let text = unsafe text else { return body(Span()) }
  return unsafe body(Span(_unsafeStart: text, count: Int(xmlStrlen(text))))
}

private let tellBegin: startElementNsSAX2Func = {
  user, name, _, namespace, namespaceCount, _, count, _, attributes in
  guard let parser = unsafe parser(user) else { return }
  let wantsAttributes = unsafe withText(name) { name in
    unsafe withText(namespace) {
      parser.begin(name, namespace: $0, namespacesDeclared: namespaceCount)
    }
  }
  guard wantsAttributes, let attributes = unsafe attributes else { return }
  // Five pointers an attribute: name, prefix, namespace, first byte and end of the value.
  for index in 0..<Int(count) {
    guard unsafe attributes[index * 5 + 1] == nil,
      let start = unsafe attributes[index * 5 + 3], let end = unsafe attributes[index * 5 + 4]
    else { continue }
    unsafe withText(attributes[index * 5]) { name in
      unsafe parser.attribute(name, Span(_unsafeStart: start, count: end - start))
    }
  }
}

private let tellEnd: endElementNsSAX2Func = { user, _, _, _ in
  unsafe parser(user)?.end()
}

private let tellDocumentType: internalSubsetSAXFunc = { user, _, _, _ in
  unsafe parser(user)?.refuseDocumentType()
}

private let tellError: xmlStructuredErrorFunc = { user, error in
  guard let error = unsafe error, unsafe error.pointee.level == XML_ERR_FATAL else { return }
  unsafe parser(user)?.note(code: error.pointee.code, line: CInt(error.pointee.line))
}
