import DanishCalendar
internal import RegisterRecords
package import Wordings

extension RuleSet {
  /// The rules in force for people, with their sources: what the command `rules` prints.
  ///
  /// Lines of at most 100 characters, each with its line feed. Every code has its text beside it,
  /// and every number the status of its source as the rule file gives it.
  package func text(in language: Language) -> String {
    var writer = RuleTextWriter(rules: self, language: language)
    writer.writeHead()
    for rule in rules { writer.write(rule) }
    writer.writePauses()
    writer.writeThresholds()
    writer.writeStandardTimes()
    writer.writeFold()
    return writer.columns.text
  }
}

private struct RuleTextWriter {
  let rules: RuleSet
  let language: Language
  var columns = TextColumns()

  private func say(_ danish: String, _ english: String) -> String {
    language == .da ? danish : english
  }

  mutating func writeHead() {
    columns.paragraph(
      say("Regler, version ", "Rules, version ") + rules.version + say(", i tiden for ", ", in ")
        + rules.timezone + say("", " time"))
    columns.paragraph(
      say(
        "Kildens status: VERIFIED er læst i kilden; RECALLED (husket) og INFERRED (udledt) skal "
          + "efterprøves, før man bygger på dem. Alle frister er i kalenderdage.",
        "Status of the source: VERIFIED was read in it; RECALLED and INFERRED must be checked "
          + "before they are relied on. All limits are in calendar days."))
  }

  // MARK: - Rules

  mutating func write(_ rule: Rule) {
    columns.blank()
    columns.field(
      rule.id, say(rule.danishName, rule.englishName), indent: 0, labelWidth: 14)
    columns.field(
      say("Art", "Family"), RuleWords.explain(rule.family, of: RuleWords.families, in: language))
    columns.field(say("Grundlag", "Basis"), rule.law)
    columns.field("Status", rule.status)
    if let binding = rule.binding { columns.field(say("Kodevalg", "Codes"), binding) }
    if let pair = rule.pair {
      columns.field(
        say("Led i", "Limb of"),
        pair + say(" (den tidligste frist gælder)", " (the earlier deadline holds)"))
    }
    if rule.isGrouped {
      columns.field(say("Ur", "Clock"), say("ét for hvert pakkeforløb", "one for each package"))
    }
    write(rule.start.map { ($0, "") }, label: say("Start", "Start"))
    write(rule.stop.map { ($0, "") }, label: say("Stop", "Stop"))
    write(
      rule.close.map { closing in
        let meaning = RuleWords.say(closing.reason, of: RuleWords.reasons, in: language)
        let reason = meaning == closing.reason ? meaning : "\(closing.reason): \(meaning)"
        return (closing.pattern, " [\(reason)]")
      }, label: say("Lukker", "Close"))
    columns.field(
      say("Pauser", "Pauses"),
      rule.pausedBy.isEmpty
        ? say("ingen", "none")
        : rule.pausedBy
          .map { RuleWords.explain(rules.pauses[$0].name, of: RuleWords.pauses, in: language) }
          .joined(separator: ", "))
    if let offer = rule.offer?.name {
      columns.field(
        say("Tilbud", "Offer"), RuleWords.explain(offer, of: RuleWords.offers, in: language))
    }
    write(rule.limits)
    columns.field(
      say("Varsler", "Alerts"),
      rule.audience == .people
        ? say("mennesker: mail og oversigter", "people: mail and digests")
        : say("kun hændelser og sider", "only the event stream and the pages"))
  }

  private mutating func write(_ codes: [(pattern: CodePattern, note: String)], label: String) {
    if codes.isEmpty { columns.field(label, say("ingen", "none")) }
    for (index, code) in codes.enumerated() {
      columns.field(
        index == 0 ? label : "",
        code.pattern.text + " " + code.pattern.gloss(in: language) + code.note)
    }
  }

  private mutating func write(_ limits: Limits) {
    let label = say("Frist", "Limit")
    guard case .rows(let rows) = limits else {
      columns.field(label, say("standardtiderne nedenfor", "the standard times below"))
      return
    }
    if rows.isEmpty { columns.field(label, say("ingen", "none")) }
    for (index, row) in rows.enumerated() {
      var content = days(row.days)
      if let from = row.from { content += say(" for start fra ", " for starts from ") + "\(from)" }
      if let to = row.to { content += say(" til ", " to ") + "\(to)" }
      columns.field(index == 0 ? label : "", content)
    }
  }

  private func days(_ count: Int) -> String {
    "\(count) " + (count == 1 ? say("dag", "day") : say("dage", "days"))
  }

  // MARK: - What the rules share

  mutating func writePauses() {
    columns.blank()
    columns.paragraph(say("Pauser", "Pauses"))
    if rules.pauses.isEmpty { columns.paragraph(say("ingen", "none"), indent: 2) }
    for (index, pause) in rules.pauses.enumerated() {
      let paused = rules.rules.filter { $0.pausedBy.contains(index) }.map(\.id)
      columns.paragraph(
        RuleWords.explain(pause.name, of: RuleWords.pauses, in: language)
          + (paused.isEmpty
            ? say(": holder intet ur", ": pauses no clock")
            : say(": holder ", ": pauses ") + paused.joined(separator: ", ")),
        indent: 2)
      write(pause.open.map { ($0, "") }, label: say("  Åbner", "  Open"))
      write(pause.close.map { ($0, "") }, label: say("  Lukker", "  Close"))
    }
  }

  mutating func writeThresholds() {
    columns.blank()
    columns.paragraph(
      say(
        "Varsler, når der er så få dage tilbage (rykket til arbejdsdagen før)",
        "Alerts when so few days are left (moved to the working day before)"))
    columns.field("notice", say("varsel: ", "notice: ") + days(rules.thresholds.notice))
    columns.field("warning", say("advarsel: ", "warning: ") + days(rules.thresholds.warning))
    columns.field("critical", say("kritisk: ", "critical: ") + days(rules.thresholds.critical))
  }

  mutating func writeStandardTimes() {
    columns.blank()
    columns.paragraph(
      say(
        "Standardtider: pakkeforløbets norm, ikke en ret",
        "Standard times: a norm of the package, not a right"))
    if rules.standardTimes.isEmpty { columns.paragraph(say("ingen", "none"), indent: 2) }
    for time in rules.standardTimes {
      var content = days(time.days)
      if let form = time.form {
        content += ", " + RuleWords.explain(form.rawValue, of: RuleWords.forms, in: language)
      }
      columns.field(
        "\(time.rule) \(time.package)", "\(title(time.package)): \(content). \(time.status)",
        labelWidth: 14)
    }
  }

  mutating func writeFold() {
    if rules.packageFold.isEmpty { return }
    columns.blank()
    columns.paragraph(
      say("Pakkeforløb, der tælles under et andet", "Packages that count under another one"))
    for (package, target) in rules.packageFold.sorted(by: { $0.key < $1.key }) {
      columns.field(
        "\(package)",
        title(package) + say(", under ", ", under ") + "\(target) " + title(target))
    }
  }

  private func title(_ package: PackageCode) -> String {
    package.name(in: language) ?? say("pakke uden navn i SKS", "package without a name in SKS")
  }
}
