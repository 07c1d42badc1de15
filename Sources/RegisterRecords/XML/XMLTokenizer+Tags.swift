/// An attribute of a tag, by its places in the bytes that are read.
struct XMLAttribute {
  var name: Int
  var nameEnd: Int
  /// The first byte behind the prefix and its colon; that of the name where it has no prefix.
  var local: Int
  var value = 0
  var valueEnd = 0
  /// Whether references or line ends are to be put in place in the value.
  var isRaw = false
  /// The first bytes of the name, zeros behind a shorter one.
  var first: UInt64

  var hasPrefix: Bool { local != name }
  /// Whether it declares a namespace.
  var isDeclaration: Bool {
    local - name == 6 && first & XMLOpenElements.mask(6) == XMLAttribute.xmlnsColon
      || nameEnd - name == 5 && first == XMLAttribute.xmlns
  }

  private static let xmlns: UInt64 = 0x73_6E_6C_6D_78
  private static let xmlnsColon: UInt64 = 0x3A_73_6E_6C_6D_78
}

extension XMLTokenizer {
  // MARK: - End tags

  @inline(__always)
  mutating func readEndTag(of bytes: PaddedBytes, at start: Int) -> Int {
    guard let end = open.endOfLastName(in: bytes, at: start + 2) else {
      hold(at: start + 2 + open.lastCount, bytes, .wrongEndTag)
      return start
    }
    var index = end
    if bytes[index] != UInt8(ascii: ">") {
      index = bytes.endOfBlanks(from: index, lines: &linesAhead)
      guard bytes[index] == UInt8(ascii: ">") else {
        hold(at: index, bytes, index == end ? .wrongEndTag : .tagNotEnded)
        return start
      }
    }
    settle()
    endElement()
    return index + 1
  }

  @inline(__always)
  private mutating func endElement() {
    namespaces.forget(downTo: open.pop())
    events.end()
    if let refusal = events.refusal { return stop(refusal) }
    if open.isEmpty { part = .epilog }
  }

  // MARK: - Start tags

  /// Reads a start tag and tells of it; nothing of one that is not whole.
  mutating func readStartTag(of bytes: PaddedBytes, at start: Int) -> Int {
    guard let name = readName(of: bytes, at: start + 1) else { return start }
    attributeCount = 0
    var hasDeclarations = false
    var index = name.nameEnd
    while true {
      let blank = index
      if bytes[index] == 32, bytes[index + 1] > 32 {
        index += 1
      } else {
        index = bytes.endOfBlanks(from: index, lines: &linesAhead)
      }
      let byte = bytes[index]
      if byte == UInt8(ascii: ">") || byte == UInt8(ascii: "/") { break }
      guard index > blank else {
        hold(at: index, bytes, .blankMissing)
        return start
      }
      guard var attribute = readName(of: bytes, at: index),
        let end = readValue(of: bytes, &attribute)
      else { return start }
      if isRepeated(attribute, bytes) {
        fail(.attributeTwice)
        return start
      }
      if attribute.isDeclaration { hasDeclarations = true }
      if attributeCount < attributes.count {
        attributes[attributeCount] = attribute
      } else {
        attributes.append(attribute)
      }
      attributeCount += 1
      index = end
    }
    let isEmpty = bytes[index] == UInt8(ascii: "/")
    if isEmpty {
      index += 1
      guard bytes[index] == UInt8(ascii: ">") else {
        hold(at: index, bytes, .tagNotEnded)
        return start
      }
    }
    index += 1
    if index - start > XMLLimits.tag {
      stop("tag too long")
      return start
    }
    let bindings = namespaces.count
    if hasDeclarations { declareNamespaces(bytes) }
    if names.meet(attributeCount + 1) { countNames(name, bytes) }
    if isHeld { return start }

    if part == .prolog { part = .content }
    open.push(bytes.span(name.name, name.nameEnd), first: name.first, bindings: bindings)
    tellElement(name, bytes)
    if isHeld { return start }
    settle()
    if isEmpty { endElement() }
    return index
  }

  private mutating func countNames(_ name: XMLAttribute, _ bytes: PaddedBytes) {
    names.insert(bytes.span(name.name, name.nameEnd))
    for attribute in attributes[..<attributeCount] {
      names.insert(bytes.span(attribute.name, attribute.nameEnd))
    }
    if names.isTooLarge { stop("too many names") }
  }

  // MARK: - What is told

  @inline(__always)
  private mutating func tellElement(_ name: XMLAttribute, _ bytes: PaddedBytes) {
    let local = bytes.span(name.local, name.nameEnd)
    let wantsAttributes: Bool
    if name.hasPrefix {
      let binding = namespaces.binding(of: bytes.span(name.name, name.local - 1))
      wantsAttributes = Self.tell(&events, local, namespaces, binding, line)
      if let refusal = events.refusal { return stop(refusal) }
      if binding == nil { return fail(.undeclaredPrefix) }
    } else {
      wantsAttributes = Self.tell(&events, local, namespaces, namespaces.defaultBinding, line)
      if let refusal = events.refusal { return stop(refusal) }
    }
    var prefixed = 0
    for index in 0..<attributeCount {
      let attribute = attributes[index]
      if attribute.hasPrefix {
        prefixed += 1
      } else if wantsAttributes, !attribute.isDeclaration {
        tellAttribute(attribute, bytes)
      }
    }
    if prefixed > 0 { checkPrefixes(bytes) }
  }

  // What is told of lies beside the one who is told, which a function of both keeps apart.

  @inline(__always)
  private static func tell(
    _ events: inout Events, _ name: Span<UInt8>, _ namespaces: XMLNamespaces, _ binding: Int?,
    _ line: Int32
  ) -> Bool {
    guard let binding else { return events.begin(name, namespace: Span(), line: line) }
    return events.begin(name, namespace: namespaces.name(binding), line: line)
  }

  @inline(__always)
  private static func tell(_ events: inout Events, _ name: Span<UInt8>, _ value: [UInt8]) {
    events.attribute(name, value.span)
  }

  @inline(__always)
  private mutating func tellAttribute(_ attribute: XMLAttribute, _ bytes: PaddedBytes) {
    let name = bytes.span(attribute.name, attribute.nameEnd)
    if attribute.isRaw {
      normalize(attribute, bytes)
      Self.tell(&events, name, value)
    } else {
      events.attribute(name, bytes.span(attribute.value, attribute.valueEnd))
    }
  }
}
