/// Text laid out in columns of a fixed width.
enum TextLayout {
  /// The width of a line.
  static let width = 80
  /// Where the explanation of a row begins.
  static let column = 26
  /// Where the label of a row begins.
  static let indent = 2

  /// A text broken into lines between words; a longer word stands alone.
  ///
  /// - Parameters:
  ///   - text: The text; its own line breaks hold.
  ///   - width: How many characters a line may have.
  static func lines(of text: String, width: Int) -> [String] {
    text.split(separator: "\n", omittingEmptySubsequences: false).flatMap { paragraph in
      var lines: [String] = []
      var line = ""
      var length = 0
      for word in paragraph.split(separator: " ") {
        if length > 0, length + 1 + word.count > width {
          lines.append(line)
          line = ""
          length = 0
        }
        line += (length > 0 ? " " : "") + word
        length += (length > 0 ? 1 : 0) + word.count
      }
      return lines + [line]
    }
  }

  /// A text whose lines after the first are indented to stand below its first word.
  static func hanging(_ lead: String, words: [String]) -> String {
    var result = lead
    var length = lead.count
    for (number, word) in words.enumerated() {
      if number > 0, length + 1 + word.count > width {
        result += "\n" + blanks(lead.count) + word
        length = lead.count + word.count
      } else {
        result += (number > 0 ? " " : "") + word
        length += (number > 0 ? 1 : 0) + word.count
      }
    }
    return result
  }

  /// A label with its explanation beside it, or below it where the label is too long.
  static func row(_ label: String, _ explanation: String) -> String {
    let indented = blanks(indent) + label
    let lines = lines(of: explanation, width: width - column)
    let below = blanks(column)
    guard indented.count < column else {
      return ([indented] + lines.map { below + $0 }).joined(separator: "\n")
    }
    let first = indented + blanks(column - indented.count) + (lines.first ?? "")
    return ([first] + lines.dropFirst().map { below + $0 }).joined(separator: "\n")
  }

  static func blanks(_ count: Int) -> String {
    String(repeating: " ", count: count)
  }
}
