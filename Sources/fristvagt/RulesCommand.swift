internal import CommandLineKit
internal import Monitoring
internal import Pathways
internal import Wordings

/// `fristvagt rules`: the rules in force, with their sources.
struct RulesCommand {
  private let session: Session

  init(_ session: Session) {
    self.session = session
  }

  func run() throws -> Failure.Code {
    if let path = session.arguments.value("check") {
      let rules = try Session.readRules(path, session.language)
      let name = maskingPersonNumbers(in: path)
      session.console.tell(
        Wording(
          da: "\(name): \(rules.rules.count) regler, ingen fejl.",
          en: "\(name): \(rules.rules.count) rules, no faults."))
      return .done
    }
    let rules = try session.rules()
    if session.arguments.isGiven("format"), session.format == .ndjson {
      try session.console.print(rules.json())
    } else {
      try session.console.print(rules.text(in: session.language))
    }
    return .done
  }
}
