extension ReferenceFold {
  /// The limit of a clock in days; nil = none known.
  func limit(
    startDay: Int, startCode: String, stopCode: String?, rule: ReferenceRules.Rule,
    package: String?
  ) -> Int? {
    if let limits = rule.limits {
      let valid = limits.first { limit in
        (limit.from ?? startDay) <= startDay && startDay <= (limit.to ?? startDay)
      }
      return valid?.days
    }
    let ofRule = rules.standardTimes.filter { $0.rule == rule.id }
    guard let stopCode else {
      // While no stop is known: the smallest of the rule for the package and its siblings.
      let ofPackage = ofRule.filter {
        (rules.packageFold[$0.package] ?? $0.package) == package
      }
      return ofPackage.map(\.days).min()
    }
    let deciding = rule.id == "OF3" || rule.id == "OF4" ? stopCode : startCode
    let digits = ReferenceRules.packageDigits(of: deciding)
    let form = Self.form(of: stopCode)
    return ofRule.filter { $0.package == digits && ($0.form == nil || $0.form == form) }
      .map(\.days).min()
  }

  /// The form of treatment that a stop code names.
  private static func form(of code: String) -> String? {
    if ReferenceRules.matches(code, "AFB??F1*") { return "surgery" }
    if ReferenceRules.matches(code, "AFB??F2*") { return "medical" }
    if ReferenceRules.matches(code, "AFB??F3*") { return "radiation" }
    return nil
  }
}
