/// A piece of XML on its way to text.
struct ReferenceXML {
  var name: String
  var attributes: [(name: String, value: String)]
  var children: [ReferenceXML]
  var text: String?

  init(
    _ name: String, _ attributes: [(name: String, value: String)] = [],
    _ children: [ReferenceXML] = [], text: String? = nil
  ) {
    self.name = name
    self.attributes = attributes
    self.children = children
    self.text = text
  }
}

/// Writes XML in the spellings that occur: with or without prefix, attributes in any order, more
/// and less white space.
struct ReferenceXMLWriter {
  var generator: SeededGenerator
  /// `hl7:` or nothing.
  let prefix: String
  private let isIndented: Bool
  private(set) var output = ""

  init(seed: UInt64, prefix: String) {
    generator = SeededGenerator(seed: seed)
    self.prefix = prefix
    isIndented = generator.chance(3, in: 4)
  }

  mutating func write(document root: ReferenceXML) {
    if generator.chance(2, in: 3) { output += "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n" }
    if generator.chance(1, in: 3) { output += "<!-- made up; not a report -->\n" }
    write(root, depth: 0)
    if generator.chance(1, in: 2) { output += "\n" }
  }

  private mutating func write(_ node: ReferenceXML, depth: Int) {
    if depth > 0 { breakLine(depth) }
    var attributes = node.attributes
    generator.shuffle(&attributes)
    output += "<" + prefix + node.name
    for attribute in attributes {
      let gap = generator.chance(1, in: 12) ? "\n\t\t" : " "
      let quote = generator.chance(1, in: 8) ? "'" : "\""
      let equals = generator.chance(1, in: 30) ? " = " : "="
      output += gap + attribute.name + equals + quote + Self.escaped(attribute.value) + quote
    }
    if node.children.isEmpty, node.text == nil {
      switch generator.below(4) {
      case 0: output += "/>"
      case 1: output += "></" + prefix + node.name + ">"
      default: output += " />"
      }
      return
    }
    output += ">"
    if let text = node.text { output += Self.escaped(text) }
    for child in node.children {
      if generator.chance(1, in: 40) {
        breakLine(depth + 1)
        output += "<!-- <templateId root=\"1.2.208.176.7.1.10.82\"/> -->"
      }
      write(child, depth: depth + 1)
    }
    if !node.children.isEmpty { breakLine(depth) }
    output += "</" + prefix + node.name + (generator.chance(1, in: 30) ? " >" : ">")
  }

  private mutating func breakLine(_ depth: Int) {
    guard isIndented else { return }
    output += "\n" + String(repeating: "\t", count: depth)
  }

  private static func escaped(_ text: String) -> String {
    var result = ""
    for character in text {
      switch character {
      case "&": result += "&amp;"
      case "<": result += "&lt;"
      case ">": result += "&gt;"
      case "\"": result += "&quot;"
      case "'": result += "&apos;"
      default: result.append(character)
      }
    }
    return result
  }
}
