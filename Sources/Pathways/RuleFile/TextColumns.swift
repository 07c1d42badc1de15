/// Lines for people, none longer than `width` characters.
package struct TextColumns: Sendable {
  package let width: Int
  package private(set) var text = ""

  package init(width: Int = 100) {
    self.width = width
  }

  package mutating func blank() {
    text += "\n"
  }

  /// A label and its text beside it, broken at blanks; further lines begin below the text.
  ///
  /// A label that is too long for its column stands on lines of its own.
  package mutating func field(
    _ label: String, _ content: String, indent: Int = 2, labelWidth: Int = 12
  ) {
    let column = indent + labelWidth
    if label.count >= labelWidth {
      paragraph(label, indent: indent)
      return field("", content, indent: indent, labelWidth: labelWidth)
    }
    var line = String(repeating: " ", count: indent) + label
    line += String(repeating: " ", count: column - line.count)
    var hasWord = false
    for word in TextColumns.words(content, width: width - column) {
      if hasWord, line.count + 1 + word.count > width {
        text += line + "\n"
        line = String(repeating: " ", count: column)
        hasWord = false
      }
      line += (hasWord ? " " : "") + word
      hasWord = true
    }
    text += line + "\n"
  }

  /// A text without a label.
  package mutating func paragraph(_ content: String, indent: Int = 0) {
    let lineStart = String(repeating: " ", count: indent)
    var line = lineStart
    for word in TextColumns.words(content, width: width - indent) {
      if line.count > indent, line.count + 1 + word.count > width {
        text += line + "\n"
        line = lineStart
      }
      line += (line.count > indent ? " " : "") + word
    }
    text += line + "\n"
  }

  /// A line as it is, which the caller has kept short enough.
  package mutating func line(_ line: String) {
    text += line + "\n"
  }

  /// The words of a text, those that are longer than a line in pieces.
  private static func words(_ content: String, width: Int) -> [Substring] {
    content.split(separator: " ").flatMap { word in
      var pieces: [Substring] = []
      var rest = word
      while rest.count > width {
        pieces.append(rest.prefix(width))
        rest = rest.dropFirst(width)
      }
      return pieces + [rest]
    }
  }
}
