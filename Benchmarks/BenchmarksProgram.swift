internal import CommandLineKit
internal import LinuxIO
internal import Measuring
internal import Wordings

@main
struct BenchmarksProgram {
  static func main() {
    let words = Array(CommandLine.arguments.dropFirst())
    Machine.exit(run(words))
  }

  private static func run(_ words: [String]) -> Int32 {
    let language = Language.asked(in: words) ?? .da
    do {
      if words.first == Inside.word {
        try Inside.run(Array(words.dropFirst()))
        return 0
      }
      let arguments = try Options.root.parse(words)
      if arguments.request == .help {
        try StandardStream.output.write(Options.root.help(for: [], in: language))
        return 0
      }
      let session = try Session(arguments)
      session.tellFacts(words)
      for job in session.jobs { try job.run(session) }
      session.tellDisturbances()
      try write(session.report.markdown, to: arguments.value("markdown"))
      try write(session.report.json, to: arguments.value("json"))
      return session.report.hasDifferences ? 1 : 0
    } catch let error as UsageError {
      warn(Options.root.report(error, in: language))
      return 64
    } catch let failure as Failure {
      warn(failure.message)
    } catch let fault as SystemFault {
      warn(fault.text)
    } catch {
      warn("\(error)")
    }
    return 70
  }

  private static func write(_ text: String, to path: String?) throws {
    guard let path else { return }
    try Descriptor(writing: path).write(text.utf8.span)
  }

  private static func warn(_ text: String) {
    try? StandardStream.error.write(text + "\n")
  }
}
