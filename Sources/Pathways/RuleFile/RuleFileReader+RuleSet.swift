internal import Wordings

extension RuleFileReader {
  /// The whole file; nil where something could not be read.
  mutating func ruleSet(_ document: JSONValue) -> RuleSet? {
    guard
      let fields = fields(
        document,
        required: [
          "version", "timezone", "packageFold", "pauses", "rules", "standardTimes",
        ], optional: ["warn"])
    else { return nil }
    let version = text(fields["version"])
    let timezone = timezone(fields["timezone"])
    let fold = packageFold(fields["packageFold"])
    let pauses = pauses(fields["pauses"])
    let thresholds = thresholds(fields["warn"])
    let drafts = drafts(fields["rules"], pauses: pauses)
    let times = standardTimes(fields["standardTimes"], drafts: drafts)
    guard faults.isEmpty, let version, let timezone, let fold, let pauses, let thresholds,
      let drafts, let times
    else { return nil }
    return RuleSet(
      version: version, timezone: timezone, packageFold: fold, pauses: pauses,
      thresholds: thresholds, rules: drafts.compactMap(\.rule), standardTimes: times)
  }

  private mutating func timezone(_ value: JSONValue?) -> String? {
    word(value, [(RuleSet.onlyTimezone, RuleSet.onlyTimezone)], or: RuleProblem.badTimezone)
  }

  private mutating func packageFold(_ value: JSONValue?) -> [PackageCode: PackageCode]? {
    guard let members = members(value) else { return nil }
    var fold: [PackageCode: PackageCode] = [:]
    var targets: [(package: PackageCode, position: TextPosition)] = []
    for member in members {
      let from = package(member.name, at: member.position)
      guard let text = text(member.value),
        let target = package(text, at: member.value.position)
      else { continue }
      targets.append((target, member.value.position))
      if let from { fold[from] = target }
    }
    for target in targets where fold[target.package] != nil {
      fail(.foldedTwice(target.package.description), at: target.position)
    }
    return fold
  }

  /// The kinds of pauses, sorted by the bytes of their names.
  private mutating func pauses(_ value: JSONValue?) -> [PauseKind]? {
    guard let members = members(value) else { return nil }
    var pauses: [PauseKind] = []
    for member in members {
      let name = checked(member.name, at: member.position)
      let fields = fields(member.value, required: ["open", "close"]) ?? [:]
      let open = patterns(fields["open"]) ?? []
      let close = patterns(fields["close"]) ?? []
      for closing in close {
        if let opening = open.first(where: { $0.pattern.overlaps(closing.pattern) }) {
          fail(
            .opensAndCloses(closing.pattern.text, open: opening.pattern.text),
            at: closing.position)
        }
      }
      guard let name else { continue }
      pauses.append(
        PauseKind(name: name, open: open.map(\.pattern), close: close.map(\.pattern)))
    }
    return pauses.sorted { $0.name.utf8.lexicographicallyPrecedes($1.name.utf8) }
  }

  /// Days left at which levels fall due; where the file says nothing, those of ENGINE.md section 5.
  private mutating func thresholds(_ value: JSONValue?) -> WarningThresholds? {
    guard let value else { return WarningThresholds(notice: 7, warning: 3, critical: 1) }
    guard
      let fields = fields(value, required: ["notice", "warning", "critical"])
    else { return nil }
    let notice = days(fields["notice"])
    let warning = days(fields["warning"])
    let critical = days(fields["critical"])
    if let notice, let warning, warning > notice, let place = fields["warning"] {
      fail(.thresholdsOutOfOrder("warning", above: "notice"), at: place.position)
    }
    if let warning, let critical, critical > warning, let place = fields["critical"] {
      fail(.thresholdsOutOfOrder("critical", above: "warning"), at: place.position)
    }
    guard let notice, let warning, let critical else { return nil }
    return WarningThresholds(notice: notice, warning: warning, critical: critical)
  }

  private mutating func standardTimes(
    _ value: JSONValue?, drafts: [RuleDraft]?
  ) -> [StandardTime]? {
    guard let elements = elements(value) else { return nil }
    var times: [StandardTime] = []
    for element in elements {
      guard let time = standardTime(element, drafts: drafts) else { continue }
      let isThere = times.contains {
        $0.package == time.package && $0.rule == time.rule && $0.form == time.form
      }
      if isThere { fail(.duplicateStandardTime, at: element.position) }
      times.append(time)
    }
    return times
  }

  private mutating func standardTime(
    _ value: JSONValue, drafts: [RuleDraft]?
  ) -> StandardTime? {
    guard
      let fields = fields(
        value, required: ["package", "rule", "days"], optional: ["form", "status"])
    else { return nil }
    let code = fields["package"].flatMap { value in
      text(value).flatMap { package($0, at: value.position) }
    }
    let rule = text(fields["rule"])
    if let drafts, let rule, let place = fields["rule"] {
      check(rule: rule, at: place.position, in: drafts)
    }
    let form = word(
      fields["form"], TreatmentForm.allCases.map { ($0.rawValue, $0) }, or: RuleProblem.badForm)
    let days = days(fields["days"])
    let status = fields["status"] == nil ? StandardTime.unstated : text(fields["status"])
    guard let code, let rule, let days, let status else { return nil }
    return StandardTime(package: code, rule: rule, form: form, days: days, status: status)
  }

  /// A standard time must name a rule that looks for it.
  private mutating func check(rule id: String, at position: TextPosition, in drafts: [RuleDraft]) {
    guard let draft = drafts.first(where: { $0.id == id }) else {
      // It may be the rule whose own id could not be read, which is told already.
      if drafts.contains(where: { $0.id == nil }) { return }
      let known = drafts.compactMap { $0.usesStandardTimes ? $0.id : nil }
      fail(.unknownRule(id, nearest: nearest(id, among: known)), at: position)
      return
    }
    if case .rows = draft.limits { fail(.ruleHasOwnLimits(id), at: position) }
  }
}
