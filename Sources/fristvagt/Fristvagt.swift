internal import CommandLineKit
internal import LinuxIO
internal import Wordings

@main
struct Fristvagt {
  static func main() {
    Machine.leaveNoCrashDump()
    Machine.ignoreClosedPipes()
    let words = Array(CommandLine.arguments.dropFirst())
    let language = Language.asked(in: words) ?? .da
    let code = run(words, language)
    Machine.exit(code.rawValue)
  }

  private static func run(_ words: [String], _ language: Language) -> Failure.Code {
    let console = Console(language: language, isQuiet: false)
    let root = CommandTable.root
    do {
      let arguments = try root.parse(words)
      switch arguments.request {
      case .help:
        try console.print(root.help(for: arguments.subcommands, in: language))
        return .done
      case .version:
        try console.print("fristvagt \(CommandTable.version)\n")
        return .done
      case .run:
        return try perform(arguments, language)
      }
    } catch is ClosedPipe {
      return .done
    } catch let error as UsageError {
      console.warn(Wording(da: root.report(error, in: .da), en: root.report(error, in: .en)))
      return .usage
    } catch let failure as Failure {
      console.warn(Wording(da: "Fejl: ", en: "Error: ") + failure.message)
      return failure.code
    } catch {
      console.warn(Wording(da: "Fejl: intern", en: "Error: internal"))
      return .invariant
    }
  }

  private static func perform(_ arguments: Arguments, _ language: Language) throws -> Failure.Code {
    let session = try Session(arguments, language: language)
    switch arguments.subcommands.first {
    case "clocks": return try ClocksCommand(session).run()
    case "alerts": return try AlertsCommand(session).run()
    case "check": return try CheckCommand(session).run()
    case "explain": return try ExplainCommand(session).run()
    case "rules": return try RulesCommand(session).run()
    case "report": return try SignalsCommand(session).run()
    case "synth": return try SynthCommand(session).run()
    default: preconditionFailure("every subcommand of the table is performed")
    }
  }
}
