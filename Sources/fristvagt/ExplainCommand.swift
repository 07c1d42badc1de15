internal import CommandLineKit
internal import Monitoring
internal import RegisterRecords
internal import Wordings

/// `fristvagt explain`: one pathway's timeline, clocks and why.
struct ExplainCommand {
  private let session: Session

  init(_ session: Session) {
    self.session = session
  }

  func run() throws -> Failure.Code {
    let isNDJSON = try asksForNDJSON()
    let name = session.arguments.value("pathway") ?? ""
    let monitoring = try InputReader.monitoring(session, retention: .everything)
    let moment = try session.moment(monitoring)
    switch monitoring.explain(name, at: moment) {
    case .found(let explanation):
      if isNDJSON {
        let rows = ExplanationRows(
          explanation, rules: monitoring.rules, vocabulary: monitoring.records.vocabulary,
          files: monitoring.records.files)
        try session.console.print(rows.output)
      } else {
        let text = ExplanationText(
          explanation, rules: monitoring.rules, vocabulary: monitoring.records.vocabulary,
          files: monitoring.records.files, language: session.language)
        try session.console.print(text.text)
      }
    case .ambiguous(let names):
      let list = names.joined(separator: ", ")
      throw UsageError(
        .valueNotAllowed,
        Wording(
          da: "--pathway: flere forløb har den nøgle: \(list). Skriv et af dem helt ud.",
          en: "--pathway: several pathways have that key: \(list). Write one of them in full."),
        subcommands: session.arguments.subcommands)
    case .missing(let owner, let near):
      InputReader.report(monitoring, session)
      throw missing(name, owner: owner, near: near)
    }
    InputReader.report(monitoring, session)
    return monitoring.counts.setAside > 0 ? .rowsSetAside : .done
  }

  /// People read the text; programs must ask for theirs.
  private func asksForNDJSON() throws -> Bool {
    guard session.arguments.isGiven("format") else { return false }
    guard session.format != .csv else {
      throw UsageError(
        .valueNotAllowed,
        Wording(
          da: "--format csv: en forklaring er ikke en tabel. Skriv ndjson, eller udelad --format "
            + "for teksten til mennesker.",
          en: "--format csv: an explanation is no table. Give ndjson, or leave --format out for "
            + "the text for people."),
        subcommands: session.arguments.subcommands)
    }
    return session.format == .ndjson
  }

  private func missing(_ name: String, owner: String?, near: [String]) -> Failure {
    let shown = echoed(name).map { " \($0)" } ?? ""
    var message = Wording(
      da: "Intet forløb\(shown) i inputtet.", en: "No pathway\(shown) in the input.")
    if let owner {
      message =
        message
        + Wording(
          da: " Det er et forløbselement på \(owner).", en: " It is an element of \(owner).")
    } else if !near.isEmpty {
      let list = near.joined(separator: ", ")
      message = message + Wording(da: " Nærmest: \(list).", en: " Nearest: \(list).")
    }
    message =
      message
      + Wording(
        da: " Et forløb skrives h:HELBREDSFORLØB eller, uden et sådant, e:FORLØBSELEMENT, som "
          + "clocks skriver det.",
        en: " A pathway is written h:HELBREDSFORLØB or, without one, e:ELEMENT, as clocks prints "
          + "it.")
    return Failure(.noInput, message)
  }
}
