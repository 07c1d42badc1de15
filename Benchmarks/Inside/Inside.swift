internal import LinuxIO
internal import Measuring

/// What this program measures in a process of its own: floors, and parts of the engine.
///
/// Each prints objects of one line, the last with its `seconds`.
enum Inside {
  /// The word that asks for it.
  static let word = "inside"

  static func run(_ words: [String]) throws {
    switch (words.first, words.dropFirst().first) {
    case ("read", let path?): try Floors.read(path)
    case ("memchr", let path?): try Floors.countLines(path)
    case ("documents", let path?): try DocumentReading.run(path)
    case ("parse", let count?): try Parsing.run(rounds: Int(count) ?? 1, Array(words.dropFirst(2)))
    default: throw Failure("\(word) does not know \(words.first ?? "nothing")")
    }
  }

  static func print(_ members: [(String, String)]) throws {
    try StandardStream.output.write(JSONText.object(members) + "\n")
  }

  /// Seconds that a work takes.
  static func seconds(_ work: () throws -> Void) rethrows -> Double {
    let start = ContinuousClock.now
    try work()
    return start.duration(to: .now) / .seconds(1)
  }
}
