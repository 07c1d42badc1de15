extension Command {
  /// Reads a command line.
  ///
  /// `--help` wins over everything that may be wrong with the other words.
  ///
  /// - Parameter words: The words after the program's name.
  /// - Throws: A `UsageError` that says what does not fit and how to mend it.
  package func parse(_ words: [String]) throws(UsageError) -> Arguments {
    var parser = Parser(self, words: words)
    return try parser.parse()
  }
}
