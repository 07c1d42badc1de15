/// The language that people read help and errors in.
package enum Language: String, CaseIterable, Sendable {
  /// Danish, the language of the units that use the program.
  case da
  /// English.
  case en

  /// The language asked for among the words of a command line, if any.
  ///
  /// An error in the same line must already be told in that language, so this looks without
  /// parsing: the last `--language x` or `--language=x` before `--` counts.
  ///
  /// - Parameters:
  ///   - words: The words after the program's name.
  ///   - option: The long name of the option that chooses the language.
  package static func asked(in words: [String], option: String = "language") -> Language? {
    var found: Language?
    var valueIsNext = false
    for word in words {
      if word == "--" { break }
      if valueIsNext {
        found = Language(rawValue: word) ?? found
      } else if word.hasPrefix("--\(option)=") {
        found = Language(rawValue: String(word.dropFirst(option.count + 3))) ?? found
      }
      valueIsNext = word == "--\(option)"
    }
    return found
  }
}
