extension XMLTokenizer {
  /// Takes in what the attributes of a tag declare (Namespaces in XML 1.0, section 3).
  mutating func declareNamespaces(_ bytes: PaddedBytes) {
    var count = 0
    for attribute in attributes[..<attributeCount] where attribute.isDeclaration {
      count += 1
      if count > XMLLimits.namespaces { return stop("too many namespaces") }
      normalize(attribute, bytes)
      let name = value
      let isXML = name == XMLNamespaces.xml
      let isReserved = name == XMLNamespaces.xmlns
      guard attribute.hasPrefix else {
        if isXML || isReserved { return fail(.badNamespace) }
        namespaces.declare(prefix: bytes.span(attribute.name, attribute.name), name: name.span)
        continue
      }
      let prefix = bytes.span(attribute.local, attribute.nameEnd)
      if prefix.count == 3, prefix.hasPrefix("xml".utf8) {
        if !isXML { return fail(.badNamespace) }
        continue
      }
      let namesItself = prefix.count == 5 && prefix.hasPrefix("xmlns".utf8)
      if namesItself || isXML || isReserved || name.isEmpty { return fail(.badNamespace) }
      namespaces.declare(prefix: prefix, name: name.span)
    }
  }

  /// Checks that the prefixes of attributes are declared, and that no two attributes are one.
  mutating func checkPrefixes(_ bytes: PaddedBytes) {
    var met: Set<[UInt8]> = []
    for attribute in attributes[..<attributeCount]
    where attribute.hasPrefix && !attribute.isDeclaration {
      guard let binding = namespaces.binding(of: bytes.span(attribute.name, attribute.local - 1))
      else { return fail(.undeclaredPrefix) }
      if attributeCount == 1 { return }
      // A byte that is no character parts the two.
      var name: [UInt8] = []
      name.append(copying: bytes.span(attribute.local, attribute.nameEnd))
      name.append(0)
      name.append(copying: namespaces.name(binding))
      if !met.insert(name).inserted { return fail(.expandedNameTwice) }
    }
  }
}
